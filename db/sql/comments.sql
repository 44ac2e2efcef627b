-- comments: what each role's reading and writing sends to the database.
-- Written by `npm run sql` from the store's own functions; never edited by hand. SQLite and MySQL/MariaDB are sent the same text.

-- ---- partnerStaff: user 101 of organisation 11 ----

-- partnerStaff, list: page with total
-- ? = 11, 11, 25, 0
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `subject`, `subjectId`, `audience`, `text`, `measurementId`, `reportId`, `pilotId`, `authorId`, `authorName`, `authorRole`, `editedAt`, `resolvedAt`, (SELECT COUNT(*) FROM `comments` WHERE `organisationId` = ?) AS `total`
  FROM `comments`
  WHERE `organisationId` = ?
  ORDER BY `id` ASC
  LIMIT ? OFFSET ?;

-- partnerStaff, list: total alone
-- ? = 11
SELECT COUNT(*) AS `total`
  FROM `comments`
  WHERE `organisationId` = ?;

-- partnerStaff, list, narrowed: page with total
-- ? = 11, 'choice', 'zolw', 11, 'choice', 'zolw', 25, 0
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `subject`, `subjectId`, `audience`, `text`, `measurementId`, `reportId`, `pilotId`, `authorId`, `authorName`, `authorRole`, `editedAt`, `resolvedAt`, (SELECT COUNT(*) FROM `comments` WHERE `organisationId` = ? AND `subject` = ? AND (INSTR(`textFolded`, ?) > 0)) AS `total`
  FROM `comments`
  WHERE `organisationId` = ?
    AND `subject` = ?
    AND (INSTR(`textFolded`, ?) > 0)
  ORDER BY `subject` DESC, `id` DESC
  LIMIT ? OFFSET ?;

-- partnerStaff, list, narrowed: total alone
-- ? = 11, 'choice', 'zolw'
SELECT COUNT(*) AS `total`
  FROM `comments`
  WHERE `organisationId` = ?
    AND `subject` = ?
    AND (INSTR(`textFolded`, ?) > 0);

-- partnerStaff, all, without a total
-- ? = 11
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `subject`, `subjectId`, `audience`, `text`, `measurementId`, `reportId`, `pilotId`, `authorId`, `authorName`, `authorRole`, `editedAt`, `resolvedAt`
  FROM `comments`
  WHERE `organisationId` = ?
  ORDER BY `id` ASC ;

-- partnerStaff, get
-- ? = 11, 31, 11
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `subject`, `subjectId`, `audience`, `text`, `measurementId`, `reportId`, `pilotId`, `authorId`, `authorName`, `authorRole`, `editedAt`, `resolvedAt`, CASE WHEN `organisationId` = ? THEN 1 ELSE 0 END AS `allowed`
  FROM `comments`
  WHERE `id` = ?
    AND `organisationId` = ?;

-- partnerStaff, visible, as the target of a key
-- ? = 11, 31, 32
SELECT `id`
  FROM `comments`
  WHERE `organisationId` = ?
    AND `id` IN (?, ?);

-- partnerStaff, create
-- ? = 21, 'choice', 3, 'choice', 'Text', 'text', 21, 21, 21, 21, 'Text', 'choice', '2019-02-01T12:00:00.000Z', '2019-02-01T12:00:00.000Z', 1, '2019-02-01T12:00:00.000Z', '2019-02-01T12:00:00.000Z'
INSERT INTO `comments` (`organisationId`, `subject`, `subjectId`, `audience`, `text`, `textFolded`, `measurementId`, `reportId`, `pilotId`, `authorId`, `authorName`, `authorRole`, `editedAt`, `resolvedAt`, `version`, `createdAt`, `updatedAt`)
  VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?);

-- partnerStaff, create: whether the new row is within reach, else it is rolled back
-- ? = 11, 31, 11
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `subject`, `subjectId`, `audience`, `text`, `measurementId`, `reportId`, `pilotId`, `authorId`, `authorName`, `authorRole`, `editedAt`, `resolvedAt`, CASE WHEN `organisationId` = ? THEN 1 ELSE 0 END AS `allowed`
  FROM `comments`
  WHERE `id` = ?
    AND `organisationId` = ?;

-- partnerStaff, update: target
-- ? = 11, 101, 31, 11
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `subject`, `subjectId`, `audience`, `text`, `measurementId`, `reportId`, `pilotId`, `authorId`, `authorName`, `authorRole`, `editedAt`, `resolvedAt`, CASE WHEN `organisationId` = ?
    AND `authorId` = ? THEN 1 ELSE 0 END AS `allowed`
  FROM `comments`
  WHERE `id` = ?
    AND `organisationId` = ?;

-- partnerStaff, update
-- ? = 'Text', 'text', '2019-02-01T12:00:00.000Z', 31, 4, 11, 101
UPDATE `comments`
  SET `text` = ?, `textFolded` = ?, `updatedAt` = ?, `version` = `version` + 1
  WHERE `id` = ?
    AND `version` = ?
    AND `organisationId` = ?
    AND `authorId` = ?;

-- partnerStaff, delete: target
-- ? = 11, 101, 31, 11
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `subject`, `subjectId`, `audience`, `text`, `measurementId`, `reportId`, `pilotId`, `authorId`, `authorName`, `authorRole`, `editedAt`, `resolvedAt`, CASE WHEN `organisationId` = ?
    AND `authorId` = ? THEN 1 ELSE 0 END AS `allowed`
  FROM `comments`
  WHERE `id` = ?
    AND `organisationId` = ?;

-- partnerStaff, delete
-- ? = 31, 11, 101
DELETE
  FROM `comments`
  WHERE `id` = ?
    AND `organisationId` = ?
    AND `authorId` = ?;

-- partnerStaff, resolve: target
-- ? = 11, 31, 11
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `subject`, `subjectId`, `audience`, `text`, `measurementId`, `reportId`, `pilotId`, `authorId`, `authorName`, `authorRole`, `editedAt`, `resolvedAt`, CASE WHEN `organisationId` = ? THEN 1 ELSE 0 END AS `allowed`
  FROM `comments`
  WHERE `id` = ?
    AND `organisationId` = ?;

-- partnerStaff, resolve
-- ? = 21, 21, 21, 21, 'Text', 'choice', '2019-02-01T12:00:00.000Z', '2019-02-01T12:00:00.000Z', '2019-02-01T12:00:00.000Z', 31, 4, 11
UPDATE `comments`
  SET `measurementId` = ?, `reportId` = ?, `pilotId` = ?, `authorId` = ?, `authorName` = ?, `authorRole` = ?, `editedAt` = ?, `resolvedAt` = ?, `updatedAt` = ?, `version` = `version` + 1
  WHERE `id` = ?
    AND `version` = ?
    AND `organisationId` = ?;

-- partnerStaff, assign: refused

-- ---- partnerManager: user 102 of organisation 11 ----

-- partnerManager, list: page with total: as for partnerStaff
-- ? = 11, 11, 25, 0

-- partnerManager, list: total alone: as for partnerStaff
-- ? = 11

-- partnerManager, list, narrowed: page with total: as for partnerStaff
-- ? = 11, 'choice', 'zolw', 11, 'choice', 'zolw', 25, 0

-- partnerManager, list, narrowed: total alone: as for partnerStaff
-- ? = 11, 'choice', 'zolw'

-- partnerManager, all, without a total: as for partnerStaff
-- ? = 11

-- partnerManager, get: as for partnerStaff
-- ? = 11, 31, 11

-- partnerManager, visible, as the target of a key: as for partnerStaff
-- ? = 11, 31, 32

-- partnerManager, create: as for partnerStaff
-- ? = 21, 'choice', 3, 'choice', 'Text', 'text', 21, 21, 21, 21, 'Text', 'choice', '2019-02-01T12:00:00.000Z', '2019-02-01T12:00:00.000Z', 1, '2019-02-01T12:00:00.000Z', '2019-02-01T12:00:00.000Z'

-- partnerManager, create: whether the new row is within reach, else it is rolled back: as for partnerStaff
-- ? = 11, 31, 11

-- partnerManager, update: target: as for partnerStaff
-- ? = 11, 102, 31, 11

-- partnerManager, update: as for partnerStaff
-- ? = 'Text', 'text', '2019-02-01T12:00:00.000Z', 31, 4, 11, 102

-- partnerManager, delete: target: as for partnerStaff
-- ? = 11, 102, 31, 11

-- partnerManager, delete: as for partnerStaff
-- ? = 31, 11, 102

-- partnerManager, resolve: target: as for partnerStaff
-- ? = 11, 31, 11

-- partnerManager, resolve: as for partnerStaff
-- ? = 21, 21, 21, 21, 'Text', 'choice', '2019-02-01T12:00:00.000Z', '2019-02-01T12:00:00.000Z', '2019-02-01T12:00:00.000Z', 31, 4, 11

-- partnerManager, assign: refused

-- ---- leadPartner: user 103 of organisation 13 ----

-- leadPartner, list: page with total
-- ? = 103, 'leadPartner', 'review', 'evaluation', 'measurements', 'submitted', 'approved', 'review', 'evaluation', 'reports', 'submitted', 'approved', 'review', 'evaluation', 'pilots', 103, 'leadPartner', 'review', 'evaluation', 'measurements', 'submitted', 'approved', 'review', 'evaluation', 'reports', 'submitted', 'approved', 'review', 'evaluation', 'pilots', 25, 0
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `subject`, `subjectId`, `audience`, `text`, `measurementId`, `reportId`, `pilotId`, `authorId`, `authorName`, `authorRole`, `editedAt`, `resolvedAt`, (SELECT COUNT(*) FROM `comments` WHERE `id` IN (SELECT `id` FROM (SELECT `id` FROM `comments` WHERE `authorId` = ? AND `authorRole` = ? UNION SELECT `id` FROM `comments` WHERE `audience` IN (?, ?) AND `subject` = ? AND `measurementId` IN (SELECT `id` FROM `measurements` WHERE `state` IN (?, ?)) UNION SELECT `id` FROM `comments` WHERE `audience` IN (?, ?) AND `subject` = ? AND `reportId` IN (SELECT `id` FROM `reports` WHERE `state` IN (?, ?)) UNION SELECT `id` FROM `comments` WHERE `audience` IN (?, ?) AND `subject` = ?) AS reached)) AS `total`
  FROM `comments`
  WHERE `id` IN (SELECT `id` FROM (SELECT `id` FROM `comments` WHERE `authorId` = ? AND `authorRole` = ? UNION SELECT `id` FROM `comments` WHERE `audience` IN (?, ?) AND `subject` = ? AND `measurementId` IN (SELECT `id` FROM `measurements` WHERE `state` IN (?, ?)) UNION SELECT `id` FROM `comments` WHERE `audience` IN (?, ?) AND `subject` = ? AND `reportId` IN (SELECT `id` FROM `reports` WHERE `state` IN (?, ?)) UNION SELECT `id` FROM `comments` WHERE `audience` IN (?, ?) AND `subject` = ?) AS reached)
  ORDER BY `id` ASC
  LIMIT ? OFFSET ?;

-- leadPartner, list: total alone
-- ? = 103, 'leadPartner', 'review', 'evaluation', 'measurements', 'submitted', 'approved', 'review', 'evaluation', 'reports', 'submitted', 'approved', 'review', 'evaluation', 'pilots'
SELECT COUNT(*) AS `total`
  FROM `comments`
  WHERE `id` IN (SELECT `id` FROM (SELECT `id` FROM `comments` WHERE `authorId` = ? AND `authorRole` = ? UNION SELECT `id` FROM `comments` WHERE `audience` IN (?, ?) AND `subject` = ? AND `measurementId` IN (SELECT `id` FROM `measurements` WHERE `state` IN (?, ?)) UNION SELECT `id` FROM `comments` WHERE `audience` IN (?, ?) AND `subject` = ? AND `reportId` IN (SELECT `id` FROM `reports` WHERE `state` IN (?, ?)) UNION SELECT `id` FROM `comments` WHERE `audience` IN (?, ?) AND `subject` = ?) AS reached);

-- leadPartner, list, narrowed: page with total
-- ? = 103, 'leadPartner', 'review', 'evaluation', 'measurements', 'submitted', 'approved', 'review', 'evaluation', 'reports', 'submitted', 'approved', 'review', 'evaluation', 'pilots', 'choice', 'zolw', 103, 'leadPartner', 'review', 'evaluation', 'measurements', 'submitted', 'approved', 'review', 'evaluation', 'reports', 'submitted', 'approved', 'review', 'evaluation', 'pilots', 'choice', 'zolw', 25, 0
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `subject`, `subjectId`, `audience`, `text`, `measurementId`, `reportId`, `pilotId`, `authorId`, `authorName`, `authorRole`, `editedAt`, `resolvedAt`, (SELECT COUNT(*) FROM `comments` WHERE `id` IN (SELECT `id` FROM (SELECT `id` FROM `comments` WHERE `authorId` = ? AND `authorRole` = ? UNION SELECT `id` FROM `comments` WHERE `audience` IN (?, ?) AND `subject` = ? AND `measurementId` IN (SELECT `id` FROM `measurements` WHERE `state` IN (?, ?)) UNION SELECT `id` FROM `comments` WHERE `audience` IN (?, ?) AND `subject` = ? AND `reportId` IN (SELECT `id` FROM `reports` WHERE `state` IN (?, ?)) UNION SELECT `id` FROM `comments` WHERE `audience` IN (?, ?) AND `subject` = ?) AS reached) AND `subject` = ? AND (INSTR(`textFolded`, ?) > 0)) AS `total`
  FROM `comments`
  WHERE `id` IN (SELECT `id` FROM (SELECT `id` FROM `comments` WHERE `authorId` = ? AND `authorRole` = ? UNION SELECT `id` FROM `comments` WHERE `audience` IN (?, ?) AND `subject` = ? AND `measurementId` IN (SELECT `id` FROM `measurements` WHERE `state` IN (?, ?)) UNION SELECT `id` FROM `comments` WHERE `audience` IN (?, ?) AND `subject` = ? AND `reportId` IN (SELECT `id` FROM `reports` WHERE `state` IN (?, ?)) UNION SELECT `id` FROM `comments` WHERE `audience` IN (?, ?) AND `subject` = ?) AS reached)
    AND `subject` = ?
    AND (INSTR(`textFolded`, ?) > 0)
  ORDER BY `subject` DESC, `id` DESC
  LIMIT ? OFFSET ?;

-- leadPartner, list, narrowed: total alone
-- ? = 103, 'leadPartner', 'review', 'evaluation', 'measurements', 'submitted', 'approved', 'review', 'evaluation', 'reports', 'submitted', 'approved', 'review', 'evaluation', 'pilots', 'choice', 'zolw'
SELECT COUNT(*) AS `total`
  FROM `comments`
  WHERE `id` IN (SELECT `id` FROM (SELECT `id` FROM `comments` WHERE `authorId` = ? AND `authorRole` = ? UNION SELECT `id` FROM `comments` WHERE `audience` IN (?, ?) AND `subject` = ? AND `measurementId` IN (SELECT `id` FROM `measurements` WHERE `state` IN (?, ?)) UNION SELECT `id` FROM `comments` WHERE `audience` IN (?, ?) AND `subject` = ? AND `reportId` IN (SELECT `id` FROM `reports` WHERE `state` IN (?, ?)) UNION SELECT `id` FROM `comments` WHERE `audience` IN (?, ?) AND `subject` = ?) AS reached)
    AND `subject` = ?
    AND (INSTR(`textFolded`, ?) > 0);

-- leadPartner, all, without a total
-- ? = 103, 'leadPartner', 'review', 'evaluation', 'measurements', 'submitted', 'approved', 'review', 'evaluation', 'reports', 'submitted', 'approved', 'review', 'evaluation', 'pilots'
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `subject`, `subjectId`, `audience`, `text`, `measurementId`, `reportId`, `pilotId`, `authorId`, `authorName`, `authorRole`, `editedAt`, `resolvedAt`
  FROM `comments`
  WHERE `id` IN (SELECT `id` FROM (SELECT `id` FROM `comments` WHERE `authorId` = ? AND `authorRole` = ? UNION SELECT `id` FROM `comments` WHERE `audience` IN (?, ?) AND `subject` = ? AND `measurementId` IN (SELECT `id` FROM `measurements` WHERE `state` IN (?, ?)) UNION SELECT `id` FROM `comments` WHERE `audience` IN (?, ?) AND `subject` = ? AND `reportId` IN (SELECT `id` FROM `reports` WHERE `state` IN (?, ?)) UNION SELECT `id` FROM `comments` WHERE `audience` IN (?, ?) AND `subject` = ?) AS reached)
  ORDER BY `id` ASC ;

-- leadPartner, get
-- ? = 103, 'leadPartner', 'review', 'evaluation', 'measurements', 'submitted', 'approved', 'review', 'evaluation', 'reports', 'submitted', 'approved', 'review', 'evaluation', 'pilots', 31, 103, 'leadPartner', 'review', 'evaluation', 'measurements', 'submitted', 'approved', 'review', 'evaluation', 'reports', 'submitted', 'approved', 'review', 'evaluation', 'pilots'
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `subject`, `subjectId`, `audience`, `text`, `measurementId`, `reportId`, `pilotId`, `authorId`, `authorName`, `authorRole`, `editedAt`, `resolvedAt`, CASE WHEN ((`authorId` = ? AND `authorRole` = ?) OR (`audience` IN (?, ?) AND `subject` = ? AND `measurementId` IN (SELECT `id` FROM `measurements` WHERE `state` IN (?, ?))) OR (`audience` IN (?, ?) AND `subject` = ? AND `reportId` IN (SELECT `id` FROM `reports` WHERE `state` IN (?, ?))) OR (`audience` IN (?, ?) AND `subject` = ?)) THEN 1 ELSE 0 END AS `allowed`
  FROM `comments`
  WHERE `id` = ?
    AND ((`authorId` = ? AND `authorRole` = ?) OR (`audience` IN (?, ?) AND `subject` = ? AND `measurementId` IN (SELECT `id` FROM `measurements` WHERE `state` IN (?, ?))) OR (`audience` IN (?, ?) AND `subject` = ? AND `reportId` IN (SELECT `id` FROM `reports` WHERE `state` IN (?, ?))) OR (`audience` IN (?, ?) AND `subject` = ?));

-- leadPartner, visible, as the target of a key
-- ? = 103, 'leadPartner', 'review', 'evaluation', 'measurements', 'submitted', 'approved', 'review', 'evaluation', 'reports', 'submitted', 'approved', 'review', 'evaluation', 'pilots', 31, 32
SELECT `id`
  FROM `comments`
  WHERE `id` IN (SELECT `id` FROM (SELECT `id` FROM `comments` WHERE `authorId` = ? AND `authorRole` = ? UNION SELECT `id` FROM `comments` WHERE `audience` IN (?, ?) AND `subject` = ? AND `measurementId` IN (SELECT `id` FROM `measurements` WHERE `state` IN (?, ?)) UNION SELECT `id` FROM `comments` WHERE `audience` IN (?, ?) AND `subject` = ? AND `reportId` IN (SELECT `id` FROM `reports` WHERE `state` IN (?, ?)) UNION SELECT `id` FROM `comments` WHERE `audience` IN (?, ?) AND `subject` = ?) AS reached)
    AND `id` IN (?, ?);

-- leadPartner, create: as for partnerStaff
-- ? = 21, 'choice', 3, 'choice', 'Text', 'text', 21, 21, 21, 21, 'Text', 'choice', '2019-02-01T12:00:00.000Z', '2019-02-01T12:00:00.000Z', 1, '2019-02-01T12:00:00.000Z', '2019-02-01T12:00:00.000Z'

-- leadPartner, create: whether the new row is within reach, else it is rolled back
-- ? = 'review', 'evaluation', 31, 103, 'leadPartner', 'review', 'evaluation', 'measurements', 'submitted', 'approved', 'review', 'evaluation', 'reports', 'submitted', 'approved', 'review', 'evaluation', 'pilots'
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `subject`, `subjectId`, `audience`, `text`, `measurementId`, `reportId`, `pilotId`, `authorId`, `authorName`, `authorRole`, `editedAt`, `resolvedAt`, CASE WHEN `audience` IN (?, ?) THEN 1 ELSE 0 END AS `allowed`
  FROM `comments`
  WHERE `id` = ?
    AND ((`authorId` = ? AND `authorRole` = ?) OR (`audience` IN (?, ?) AND `subject` = ? AND `measurementId` IN (SELECT `id` FROM `measurements` WHERE `state` IN (?, ?))) OR (`audience` IN (?, ?) AND `subject` = ? AND `reportId` IN (SELECT `id` FROM `reports` WHERE `state` IN (?, ?))) OR (`audience` IN (?, ?) AND `subject` = ?));

-- leadPartner, update: target
-- ? = 103, 'leadPartner', 31, 103, 'leadPartner', 'review', 'evaluation', 'measurements', 'submitted', 'approved', 'review', 'evaluation', 'reports', 'submitted', 'approved', 'review', 'evaluation', 'pilots'
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `subject`, `subjectId`, `audience`, `text`, `measurementId`, `reportId`, `pilotId`, `authorId`, `authorName`, `authorRole`, `editedAt`, `resolvedAt`, CASE WHEN `authorId` = ?
    AND `authorRole` = ? THEN 1 ELSE 0 END AS `allowed`
  FROM `comments`
  WHERE `id` = ?
    AND ((`authorId` = ? AND `authorRole` = ?) OR (`audience` IN (?, ?) AND `subject` = ? AND `measurementId` IN (SELECT `id` FROM `measurements` WHERE `state` IN (?, ?))) OR (`audience` IN (?, ?) AND `subject` = ? AND `reportId` IN (SELECT `id` FROM `reports` WHERE `state` IN (?, ?))) OR (`audience` IN (?, ?) AND `subject` = ?));

-- leadPartner, update
-- ? = 'Text', 'text', '2019-02-01T12:00:00.000Z', 31, 4, 103, 'leadPartner'
UPDATE `comments`
  SET `text` = ?, `textFolded` = ?, `updatedAt` = ?, `version` = `version` + 1
  WHERE `id` = ?
    AND `version` = ?
    AND `authorId` = ?
    AND `authorRole` = ?;

-- leadPartner, delete: target
-- ? = 103, 'leadPartner', 31, 103, 'leadPartner', 'review', 'evaluation', 'measurements', 'submitted', 'approved', 'review', 'evaluation', 'reports', 'submitted', 'approved', 'review', 'evaluation', 'pilots'
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `subject`, `subjectId`, `audience`, `text`, `measurementId`, `reportId`, `pilotId`, `authorId`, `authorName`, `authorRole`, `editedAt`, `resolvedAt`, CASE WHEN `authorId` = ?
    AND `authorRole` = ? THEN 1 ELSE 0 END AS `allowed`
  FROM `comments`
  WHERE `id` = ?
    AND ((`authorId` = ? AND `authorRole` = ?) OR (`audience` IN (?, ?) AND `subject` = ? AND `measurementId` IN (SELECT `id` FROM `measurements` WHERE `state` IN (?, ?))) OR (`audience` IN (?, ?) AND `subject` = ? AND `reportId` IN (SELECT `id` FROM `reports` WHERE `state` IN (?, ?))) OR (`audience` IN (?, ?) AND `subject` = ?));

-- leadPartner, delete
-- ? = 31, 103, 'leadPartner'
DELETE
  FROM `comments`
  WHERE `id` = ?
    AND `authorId` = ?
    AND `authorRole` = ?;

-- leadPartner, resolve: target
-- ? = 'review', 'evaluation', 31, 103, 'leadPartner', 'review', 'evaluation', 'measurements', 'submitted', 'approved', 'review', 'evaluation', 'reports', 'submitted', 'approved', 'review', 'evaluation', 'pilots'
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `subject`, `subjectId`, `audience`, `text`, `measurementId`, `reportId`, `pilotId`, `authorId`, `authorName`, `authorRole`, `editedAt`, `resolvedAt`, CASE WHEN `audience` IN (?, ?) THEN 1 ELSE 0 END AS `allowed`
  FROM `comments`
  WHERE `id` = ?
    AND ((`authorId` = ? AND `authorRole` = ?) OR (`audience` IN (?, ?) AND `subject` = ? AND `measurementId` IN (SELECT `id` FROM `measurements` WHERE `state` IN (?, ?))) OR (`audience` IN (?, ?) AND `subject` = ? AND `reportId` IN (SELECT `id` FROM `reports` WHERE `state` IN (?, ?))) OR (`audience` IN (?, ?) AND `subject` = ?));

-- leadPartner, resolve
-- ? = 21, 21, 21, 21, 'Text', 'choice', '2019-02-01T12:00:00.000Z', '2019-02-01T12:00:00.000Z', '2019-02-01T12:00:00.000Z', 31, 4, 'review', 'evaluation'
UPDATE `comments`
  SET `measurementId` = ?, `reportId` = ?, `pilotId` = ?, `authorId` = ?, `authorName` = ?, `authorRole` = ?, `editedAt` = ?, `resolvedAt` = ?, `updatedAt` = ?, `version` = `version` + 1
  WHERE `id` = ?
    AND `version` = ?
    AND `audience` IN (?, ?);

-- leadPartner, assign: target
-- ? = 'review', 'evaluation', 31, 103, 'leadPartner', 'review', 'evaluation', 'measurements', 'submitted', 'approved', 'review', 'evaluation', 'reports', 'submitted', 'approved', 'review', 'evaluation', 'pilots'
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `subject`, `subjectId`, `audience`, `text`, `measurementId`, `reportId`, `pilotId`, `authorId`, `authorName`, `authorRole`, `editedAt`, `resolvedAt`, CASE WHEN `audience` IN (?, ?) THEN 1 ELSE 0 END AS `allowed`
  FROM `comments`
  WHERE `id` = ?
    AND ((`authorId` = ? AND `authorRole` = ?) OR (`audience` IN (?, ?) AND `subject` = ? AND `measurementId` IN (SELECT `id` FROM `measurements` WHERE `state` IN (?, ?))) OR (`audience` IN (?, ?) AND `subject` = ? AND `reportId` IN (SELECT `id` FROM `reports` WHERE `state` IN (?, ?))) OR (`audience` IN (?, ?) AND `subject` = ?));

-- leadPartner, assign
-- ? = 21, 21, 21, 21, 'Text', 'choice', '2019-02-01T12:00:00.000Z', '2019-02-01T12:00:00.000Z', '2019-02-01T12:00:00.000Z', 31, 4, 'review', 'evaluation'
UPDATE `comments`
  SET `measurementId` = ?, `reportId` = ?, `pilotId` = ?, `authorId` = ?, `authorName` = ?, `authorRole` = ?, `editedAt` = ?, `resolvedAt` = ?, `updatedAt` = ?, `version` = `version` + 1
  WHERE `id` = ?
    AND `version` = ?
    AND `audience` IN (?, ?);

-- ---- evaluator: user 104 ----

-- evaluator, list: page with total
-- ? = 104, 'evaluator', 'evaluation', 'measurements', 'submitted', 'approved', 'evaluation', 'reports', 'submitted', 'approved', 'evaluation', 'pilots', 104, 'evaluator', 'evaluation', 'measurements', 'submitted', 'approved', 'evaluation', 'reports', 'submitted', 'approved', 'evaluation', 'pilots', 104, 'evaluator', 'evaluation', 'measurements', 'submitted', 'approved', 'evaluation', 'reports', 'submitted', 'approved', 'evaluation', 'pilots', 25, 0
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `subject`, `subjectId`, `audience`, `text`, `measurementId`, `reportId`, `pilotId`, `authorId`, `authorName`, `authorRole`, `editedAt`, `resolvedAt`, CASE WHEN `authorId` = ?
    AND `authorRole` = ? THEN 1 ELSE 0 END AS `matched0`, CASE WHEN `audience` = ?
    AND `subject` = ?
    AND `measurementId` IN (SELECT `id` FROM `measurements` WHERE `state` IN (?, ?)) THEN 1 ELSE 0 END AS `matched1`, CASE WHEN `audience` = ?
    AND `subject` = ?
    AND `reportId` IN (SELECT `id` FROM `reports` WHERE `state` IN (?, ?)) THEN 1 ELSE 0 END AS `matched2`, CASE WHEN `audience` = ?
    AND `subject` = ? THEN 1 ELSE 0 END AS `matched3`, (SELECT COUNT(*) FROM `comments` WHERE `id` IN (SELECT `id` FROM (SELECT `id` FROM `comments` WHERE `authorId` = ? AND `authorRole` = ? UNION SELECT `id` FROM `comments` WHERE `audience` = ? AND `subject` = ? AND `measurementId` IN (SELECT `id` FROM `measurements` WHERE `state` IN (?, ?)) UNION SELECT `id` FROM `comments` WHERE `audience` = ? AND `subject` = ? AND `reportId` IN (SELECT `id` FROM `reports` WHERE `state` IN (?, ?)) UNION SELECT `id` FROM `comments` WHERE `audience` = ? AND `subject` = ?) AS reached)) AS `total`
  FROM `comments`
  WHERE `id` IN (SELECT `id` FROM (SELECT `id` FROM `comments` WHERE `authorId` = ? AND `authorRole` = ? UNION SELECT `id` FROM `comments` WHERE `audience` = ? AND `subject` = ? AND `measurementId` IN (SELECT `id` FROM `measurements` WHERE `state` IN (?, ?)) UNION SELECT `id` FROM `comments` WHERE `audience` = ? AND `subject` = ? AND `reportId` IN (SELECT `id` FROM `reports` WHERE `state` IN (?, ?)) UNION SELECT `id` FROM `comments` WHERE `audience` = ? AND `subject` = ?) AS reached)
  ORDER BY `id` ASC
  LIMIT ? OFFSET ?;

-- evaluator, list: total alone
-- ? = 104, 'evaluator', 'evaluation', 'measurements', 'submitted', 'approved', 'evaluation', 'reports', 'submitted', 'approved', 'evaluation', 'pilots'
SELECT COUNT(*) AS `total`
  FROM `comments`
  WHERE `id` IN (SELECT `id` FROM (SELECT `id` FROM `comments` WHERE `authorId` = ? AND `authorRole` = ? UNION SELECT `id` FROM `comments` WHERE `audience` = ? AND `subject` = ? AND `measurementId` IN (SELECT `id` FROM `measurements` WHERE `state` IN (?, ?)) UNION SELECT `id` FROM `comments` WHERE `audience` = ? AND `subject` = ? AND `reportId` IN (SELECT `id` FROM `reports` WHERE `state` IN (?, ?)) UNION SELECT `id` FROM `comments` WHERE `audience` = ? AND `subject` = ?) AS reached);

-- evaluator, list, narrowed: page with total
-- ? = 104, 'evaluator', 'evaluation', 'measurements', 'submitted', 'approved', 'evaluation', 'reports', 'submitted', 'approved', 'evaluation', 'pilots', 104, 'evaluator', 'evaluation', 'measurements', 'submitted', 'approved', 'evaluation', 'reports', 'submitted', 'approved', 'evaluation', 'pilots', 'choice', 'zolw', 104, 'evaluator', 'evaluation', 'measurements', 'submitted', 'approved', 'evaluation', 'reports', 'submitted', 'approved', 'evaluation', 'pilots', 'choice', 'zolw', 25, 0
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `subject`, `subjectId`, `audience`, `text`, `measurementId`, `reportId`, `pilotId`, `authorId`, `authorName`, `authorRole`, `editedAt`, `resolvedAt`, CASE WHEN `authorId` = ?
    AND `authorRole` = ? THEN 1 ELSE 0 END AS `matched0`, CASE WHEN `audience` = ?
    AND `subject` = ?
    AND `measurementId` IN (SELECT `id` FROM `measurements` WHERE `state` IN (?, ?)) THEN 1 ELSE 0 END AS `matched1`, CASE WHEN `audience` = ?
    AND `subject` = ?
    AND `reportId` IN (SELECT `id` FROM `reports` WHERE `state` IN (?, ?)) THEN 1 ELSE 0 END AS `matched2`, CASE WHEN `audience` = ?
    AND `subject` = ? THEN 1 ELSE 0 END AS `matched3`, (SELECT COUNT(*) FROM `comments` WHERE `id` IN (SELECT `id` FROM (SELECT `id` FROM `comments` WHERE `authorId` = ? AND `authorRole` = ? UNION SELECT `id` FROM `comments` WHERE `audience` = ? AND `subject` = ? AND `measurementId` IN (SELECT `id` FROM `measurements` WHERE `state` IN (?, ?)) UNION SELECT `id` FROM `comments` WHERE `audience` = ? AND `subject` = ? AND `reportId` IN (SELECT `id` FROM `reports` WHERE `state` IN (?, ?)) UNION SELECT `id` FROM `comments` WHERE `audience` = ? AND `subject` = ?) AS reached) AND `subject` = ? AND (INSTR(`textFolded`, ?) > 0)) AS `total`
  FROM `comments`
  WHERE `id` IN (SELECT `id` FROM (SELECT `id` FROM `comments` WHERE `authorId` = ? AND `authorRole` = ? UNION SELECT `id` FROM `comments` WHERE `audience` = ? AND `subject` = ? AND `measurementId` IN (SELECT `id` FROM `measurements` WHERE `state` IN (?, ?)) UNION SELECT `id` FROM `comments` WHERE `audience` = ? AND `subject` = ? AND `reportId` IN (SELECT `id` FROM `reports` WHERE `state` IN (?, ?)) UNION SELECT `id` FROM `comments` WHERE `audience` = ? AND `subject` = ?) AS reached)
    AND `subject` = ?
    AND (INSTR(`textFolded`, ?) > 0)
  ORDER BY `subject` DESC, `id` DESC
  LIMIT ? OFFSET ?;

-- evaluator, list, narrowed: total alone
-- ? = 104, 'evaluator', 'evaluation', 'measurements', 'submitted', 'approved', 'evaluation', 'reports', 'submitted', 'approved', 'evaluation', 'pilots', 'choice', 'zolw'
SELECT COUNT(*) AS `total`
  FROM `comments`
  WHERE `id` IN (SELECT `id` FROM (SELECT `id` FROM `comments` WHERE `authorId` = ? AND `authorRole` = ? UNION SELECT `id` FROM `comments` WHERE `audience` = ? AND `subject` = ? AND `measurementId` IN (SELECT `id` FROM `measurements` WHERE `state` IN (?, ?)) UNION SELECT `id` FROM `comments` WHERE `audience` = ? AND `subject` = ? AND `reportId` IN (SELECT `id` FROM `reports` WHERE `state` IN (?, ?)) UNION SELECT `id` FROM `comments` WHERE `audience` = ? AND `subject` = ?) AS reached)
    AND `subject` = ?
    AND (INSTR(`textFolded`, ?) > 0);

-- evaluator, all, without a total
-- ? = 104, 'evaluator', 'evaluation', 'measurements', 'submitted', 'approved', 'evaluation', 'reports', 'submitted', 'approved', 'evaluation', 'pilots', 104, 'evaluator', 'evaluation', 'measurements', 'submitted', 'approved', 'evaluation', 'reports', 'submitted', 'approved', 'evaluation', 'pilots'
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `subject`, `subjectId`, `audience`, `text`, `measurementId`, `reportId`, `pilotId`, `authorId`, `authorName`, `authorRole`, `editedAt`, `resolvedAt`, CASE WHEN `authorId` = ?
    AND `authorRole` = ? THEN 1 ELSE 0 END AS `matched0`, CASE WHEN `audience` = ?
    AND `subject` = ?
    AND `measurementId` IN (SELECT `id` FROM `measurements` WHERE `state` IN (?, ?)) THEN 1 ELSE 0 END AS `matched1`, CASE WHEN `audience` = ?
    AND `subject` = ?
    AND `reportId` IN (SELECT `id` FROM `reports` WHERE `state` IN (?, ?)) THEN 1 ELSE 0 END AS `matched2`, CASE WHEN `audience` = ?
    AND `subject` = ? THEN 1 ELSE 0 END AS `matched3`
  FROM `comments`
  WHERE `id` IN (SELECT `id` FROM (SELECT `id` FROM `comments` WHERE `authorId` = ? AND `authorRole` = ? UNION SELECT `id` FROM `comments` WHERE `audience` = ? AND `subject` = ? AND `measurementId` IN (SELECT `id` FROM `measurements` WHERE `state` IN (?, ?)) UNION SELECT `id` FROM `comments` WHERE `audience` = ? AND `subject` = ? AND `reportId` IN (SELECT `id` FROM `reports` WHERE `state` IN (?, ?)) UNION SELECT `id` FROM `comments` WHERE `audience` = ? AND `subject` = ?) AS reached)
  ORDER BY `id` ASC ;

-- evaluator, get
-- ? = 104, 'evaluator', 'evaluation', 'measurements', 'submitted', 'approved', 'evaluation', 'reports', 'submitted', 'approved', 'evaluation', 'pilots', 104, 'evaluator', 'evaluation', 'measurements', 'submitted', 'approved', 'evaluation', 'reports', 'submitted', 'approved', 'evaluation', 'pilots', 31, 104, 'evaluator', 'evaluation', 'measurements', 'submitted', 'approved', 'evaluation', 'reports', 'submitted', 'approved', 'evaluation', 'pilots'
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `subject`, `subjectId`, `audience`, `text`, `measurementId`, `reportId`, `pilotId`, `authorId`, `authorName`, `authorRole`, `editedAt`, `resolvedAt`, CASE WHEN `authorId` = ?
    AND `authorRole` = ? THEN 1 ELSE 0 END AS `matched0`, CASE WHEN `audience` = ?
    AND `subject` = ?
    AND `measurementId` IN (SELECT `id` FROM `measurements` WHERE `state` IN (?, ?)) THEN 1 ELSE 0 END AS `matched1`, CASE WHEN `audience` = ?
    AND `subject` = ?
    AND `reportId` IN (SELECT `id` FROM `reports` WHERE `state` IN (?, ?)) THEN 1 ELSE 0 END AS `matched2`, CASE WHEN `audience` = ?
    AND `subject` = ? THEN 1 ELSE 0 END AS `matched3`, CASE WHEN ((`authorId` = ? AND `authorRole` = ?) OR (`audience` = ? AND `subject` = ? AND `measurementId` IN (SELECT `id` FROM `measurements` WHERE `state` IN (?, ?))) OR (`audience` = ? AND `subject` = ? AND `reportId` IN (SELECT `id` FROM `reports` WHERE `state` IN (?, ?))) OR (`audience` = ? AND `subject` = ?)) THEN 1 ELSE 0 END AS `allowed`
  FROM `comments`
  WHERE `id` = ?
    AND ((`authorId` = ? AND `authorRole` = ?) OR (`audience` = ? AND `subject` = ? AND `measurementId` IN (SELECT `id` FROM `measurements` WHERE `state` IN (?, ?))) OR (`audience` = ? AND `subject` = ? AND `reportId` IN (SELECT `id` FROM `reports` WHERE `state` IN (?, ?))) OR (`audience` = ? AND `subject` = ?));

-- evaluator, visible, as the target of a key
-- ? = 104, 'evaluator', 'evaluation', 'measurements', 'submitted', 'approved', 'evaluation', 'reports', 'submitted', 'approved', 'evaluation', 'pilots', 31, 32
SELECT `id`
  FROM `comments`
  WHERE `id` IN (SELECT `id` FROM (SELECT `id` FROM `comments` WHERE `authorId` = ? AND `authorRole` = ? UNION SELECT `id` FROM `comments` WHERE `audience` = ? AND `subject` = ? AND `measurementId` IN (SELECT `id` FROM `measurements` WHERE `state` IN (?, ?)) UNION SELECT `id` FROM `comments` WHERE `audience` = ? AND `subject` = ? AND `reportId` IN (SELECT `id` FROM `reports` WHERE `state` IN (?, ?)) UNION SELECT `id` FROM `comments` WHERE `audience` = ? AND `subject` = ?) AS reached)
    AND `id` IN (?, ?);

-- evaluator, create: as for partnerStaff
-- ? = 21, 'choice', 3, 'choice', 'Text', 'text', 21, 21, 21, 21, 'Text', 'choice', '2019-02-01T12:00:00.000Z', '2019-02-01T12:00:00.000Z', 1, '2019-02-01T12:00:00.000Z', '2019-02-01T12:00:00.000Z'

-- evaluator, create: whether the new row is within reach, else it is rolled back
-- ? = 104, 'evaluator', 'evaluation', 'measurements', 'submitted', 'approved', 'evaluation', 'reports', 'submitted', 'approved', 'evaluation', 'pilots', 'evaluation', 31, 104, 'evaluator', 'evaluation', 'measurements', 'submitted', 'approved', 'evaluation', 'reports', 'submitted', 'approved', 'evaluation', 'pilots'
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `subject`, `subjectId`, `audience`, `text`, `measurementId`, `reportId`, `pilotId`, `authorId`, `authorName`, `authorRole`, `editedAt`, `resolvedAt`, CASE WHEN `authorId` = ?
    AND `authorRole` = ? THEN 1 ELSE 0 END AS `matched0`, CASE WHEN `audience` = ?
    AND `subject` = ?
    AND `measurementId` IN (SELECT `id` FROM `measurements` WHERE `state` IN (?, ?)) THEN 1 ELSE 0 END AS `matched1`, CASE WHEN `audience` = ?
    AND `subject` = ?
    AND `reportId` IN (SELECT `id` FROM `reports` WHERE `state` IN (?, ?)) THEN 1 ELSE 0 END AS `matched2`, CASE WHEN `audience` = ?
    AND `subject` = ? THEN 1 ELSE 0 END AS `matched3`, CASE WHEN `audience` = ? THEN 1 ELSE 0 END AS `allowed`
  FROM `comments`
  WHERE `id` = ?
    AND ((`authorId` = ? AND `authorRole` = ?) OR (`audience` = ? AND `subject` = ? AND `measurementId` IN (SELECT `id` FROM `measurements` WHERE `state` IN (?, ?))) OR (`audience` = ? AND `subject` = ? AND `reportId` IN (SELECT `id` FROM `reports` WHERE `state` IN (?, ?))) OR (`audience` = ? AND `subject` = ?));

-- evaluator, update: target
-- ? = 104, 'evaluator', 'evaluation', 'measurements', 'submitted', 'approved', 'evaluation', 'reports', 'submitted', 'approved', 'evaluation', 'pilots', 104, 'evaluator', 31, 104, 'evaluator', 'evaluation', 'measurements', 'submitted', 'approved', 'evaluation', 'reports', 'submitted', 'approved', 'evaluation', 'pilots'
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `subject`, `subjectId`, `audience`, `text`, `measurementId`, `reportId`, `pilotId`, `authorId`, `authorName`, `authorRole`, `editedAt`, `resolvedAt`, CASE WHEN `authorId` = ?
    AND `authorRole` = ? THEN 1 ELSE 0 END AS `matched0`, CASE WHEN `audience` = ?
    AND `subject` = ?
    AND `measurementId` IN (SELECT `id` FROM `measurements` WHERE `state` IN (?, ?)) THEN 1 ELSE 0 END AS `matched1`, CASE WHEN `audience` = ?
    AND `subject` = ?
    AND `reportId` IN (SELECT `id` FROM `reports` WHERE `state` IN (?, ?)) THEN 1 ELSE 0 END AS `matched2`, CASE WHEN `audience` = ?
    AND `subject` = ? THEN 1 ELSE 0 END AS `matched3`, CASE WHEN `authorId` = ?
    AND `authorRole` = ? THEN 1 ELSE 0 END AS `allowed`
  FROM `comments`
  WHERE `id` = ?
    AND ((`authorId` = ? AND `authorRole` = ?) OR (`audience` = ? AND `subject` = ? AND `measurementId` IN (SELECT `id` FROM `measurements` WHERE `state` IN (?, ?))) OR (`audience` = ? AND `subject` = ? AND `reportId` IN (SELECT `id` FROM `reports` WHERE `state` IN (?, ?))) OR (`audience` = ? AND `subject` = ?));

-- evaluator, update: as for leadPartner
-- ? = 'Text', 'text', '2019-02-01T12:00:00.000Z', 31, 4, 104, 'evaluator'

-- evaluator, delete: target
-- ? = 104, 'evaluator', 'evaluation', 'measurements', 'submitted', 'approved', 'evaluation', 'reports', 'submitted', 'approved', 'evaluation', 'pilots', 104, 'evaluator', 31, 104, 'evaluator', 'evaluation', 'measurements', 'submitted', 'approved', 'evaluation', 'reports', 'submitted', 'approved', 'evaluation', 'pilots'
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `subject`, `subjectId`, `audience`, `text`, `measurementId`, `reportId`, `pilotId`, `authorId`, `authorName`, `authorRole`, `editedAt`, `resolvedAt`, CASE WHEN `authorId` = ?
    AND `authorRole` = ? THEN 1 ELSE 0 END AS `matched0`, CASE WHEN `audience` = ?
    AND `subject` = ?
    AND `measurementId` IN (SELECT `id` FROM `measurements` WHERE `state` IN (?, ?)) THEN 1 ELSE 0 END AS `matched1`, CASE WHEN `audience` = ?
    AND `subject` = ?
    AND `reportId` IN (SELECT `id` FROM `reports` WHERE `state` IN (?, ?)) THEN 1 ELSE 0 END AS `matched2`, CASE WHEN `audience` = ?
    AND `subject` = ? THEN 1 ELSE 0 END AS `matched3`, CASE WHEN `authorId` = ?
    AND `authorRole` = ? THEN 1 ELSE 0 END AS `allowed`
  FROM `comments`
  WHERE `id` = ?
    AND ((`authorId` = ? AND `authorRole` = ?) OR (`audience` = ? AND `subject` = ? AND `measurementId` IN (SELECT `id` FROM `measurements` WHERE `state` IN (?, ?))) OR (`audience` = ? AND `subject` = ? AND `reportId` IN (SELECT `id` FROM `reports` WHERE `state` IN (?, ?))) OR (`audience` = ? AND `subject` = ?));

-- evaluator, delete: as for leadPartner
-- ? = 31, 104, 'evaluator'

-- evaluator, resolve: refused

-- evaluator, assign: target
-- ? = 104, 'evaluator', 'evaluation', 'measurements', 'submitted', 'approved', 'evaluation', 'reports', 'submitted', 'approved', 'evaluation', 'pilots', 104, 'evaluator', 31, 104, 'evaluator', 'evaluation', 'measurements', 'submitted', 'approved', 'evaluation', 'reports', 'submitted', 'approved', 'evaluation', 'pilots'
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `subject`, `subjectId`, `audience`, `text`, `measurementId`, `reportId`, `pilotId`, `authorId`, `authorName`, `authorRole`, `editedAt`, `resolvedAt`, CASE WHEN `authorId` = ?
    AND `authorRole` = ? THEN 1 ELSE 0 END AS `matched0`, CASE WHEN `audience` = ?
    AND `subject` = ?
    AND `measurementId` IN (SELECT `id` FROM `measurements` WHERE `state` IN (?, ?)) THEN 1 ELSE 0 END AS `matched1`, CASE WHEN `audience` = ?
    AND `subject` = ?
    AND `reportId` IN (SELECT `id` FROM `reports` WHERE `state` IN (?, ?)) THEN 1 ELSE 0 END AS `matched2`, CASE WHEN `audience` = ?
    AND `subject` = ? THEN 1 ELSE 0 END AS `matched3`, CASE WHEN `authorId` = ?
    AND `authorRole` = ? THEN 1 ELSE 0 END AS `allowed`
  FROM `comments`
  WHERE `id` = ?
    AND ((`authorId` = ? AND `authorRole` = ?) OR (`audience` = ? AND `subject` = ? AND `measurementId` IN (SELECT `id` FROM `measurements` WHERE `state` IN (?, ?))) OR (`audience` = ? AND `subject` = ? AND `reportId` IN (SELECT `id` FROM `reports` WHERE `state` IN (?, ?))) OR (`audience` = ? AND `subject` = ?));

-- evaluator, assign
-- ? = 21, 21, 21, 21, 'Text', 'choice', '2019-02-01T12:00:00.000Z', '2019-02-01T12:00:00.000Z', '2019-02-01T12:00:00.000Z', 31, 4, 104, 'evaluator'
UPDATE `comments`
  SET `measurementId` = ?, `reportId` = ?, `pilotId` = ?, `authorId` = ?, `authorName` = ?, `authorRole` = ?, `editedAt` = ?, `resolvedAt` = ?, `updatedAt` = ?, `version` = `version` + 1
  WHERE `id` = ?
    AND `version` = ?
    AND `authorId` = ?
    AND `authorRole` = ?;

-- ---- juror: user 105 ----

-- juror, read: refused

-- juror, create: refused

-- juror, update: refused

-- juror, delete: refused

-- juror, resolve: refused

-- juror, assign: refused

-- ---- observer: user 106 ----

-- observer, read: refused

-- observer, create: refused

-- observer, update: refused

-- observer, delete: refused

-- observer, resolve: refused

-- observer, assign: refused

-- ---- system: the product's own work ----

-- system, list: page with total
-- ? = 25, 0
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `subject`, `subjectId`, `audience`, `text`, `measurementId`, `reportId`, `pilotId`, `authorId`, `authorName`, `authorRole`, `editedAt`, `resolvedAt`, (SELECT COUNT(*) FROM `comments` WHERE 1 = 1) AS `total`
  FROM `comments`
  WHERE 1 = 1
  ORDER BY `id` ASC
  LIMIT ? OFFSET ?;

-- system, list: total alone
SELECT COUNT(*) AS `total`
  FROM `comments`
  WHERE 1 = 1;

-- system, list, narrowed: page with total
-- ? = 'choice', 'zolw', 'choice', 'zolw', 25, 0
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `subject`, `subjectId`, `audience`, `text`, `measurementId`, `reportId`, `pilotId`, `authorId`, `authorName`, `authorRole`, `editedAt`, `resolvedAt`, (SELECT COUNT(*) FROM `comments` WHERE 1 = 1 AND `subject` = ? AND (INSTR(`textFolded`, ?) > 0)) AS `total`
  FROM `comments`
  WHERE 1 = 1
    AND `subject` = ?
    AND (INSTR(`textFolded`, ?) > 0)
  ORDER BY `subject` DESC, `id` DESC
  LIMIT ? OFFSET ?;

-- system, list, narrowed: total alone
-- ? = 'choice', 'zolw'
SELECT COUNT(*) AS `total`
  FROM `comments`
  WHERE 1 = 1
    AND `subject` = ?
    AND (INSTR(`textFolded`, ?) > 0);

-- system, all, without a total
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `subject`, `subjectId`, `audience`, `text`, `measurementId`, `reportId`, `pilotId`, `authorId`, `authorName`, `authorRole`, `editedAt`, `resolvedAt`
  FROM `comments`
  WHERE 1 = 1
  ORDER BY `id` ASC ;

-- system, get
-- ? = 31
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `subject`, `subjectId`, `audience`, `text`, `measurementId`, `reportId`, `pilotId`, `authorId`, `authorName`, `authorRole`, `editedAt`, `resolvedAt`, CASE WHEN 1 = 1 THEN 1 ELSE 0 END AS `allowed`
  FROM `comments`
  WHERE `id` = ?
    AND 1 = 1;

-- system, visible, as the target of a key
-- ? = 31, 32
SELECT `id`
  FROM `comments`
  WHERE 1 = 1
    AND `id` IN (?, ?);

-- system, create: as for partnerStaff
-- ? = 21, 'choice', 3, 'choice', 'Text', 'text', 21, 21, 21, 21, 'Text', 'choice', '2019-02-01T12:00:00.000Z', '2019-02-01T12:00:00.000Z', 1, '2019-02-01T12:00:00.000Z', '2019-02-01T12:00:00.000Z'

-- system, create: whether the new row is within reach, else it is rolled back
-- ? = 31
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `subject`, `subjectId`, `audience`, `text`, `measurementId`, `reportId`, `pilotId`, `authorId`, `authorName`, `authorRole`, `editedAt`, `resolvedAt`, CASE WHEN 1 = 1 THEN 1 ELSE 0 END AS `allowed`
  FROM `comments`
  WHERE `id` = ?
    AND 1 = 1;

-- system, update: refused

-- system, delete: refused

-- system, resolve: refused

-- system, assign: refused

-- ---- visitor: whoever reads the public pages ----

-- visitor, read: refused

-- visitor, create: refused

-- visitor, update: refused

-- visitor, delete: refused

-- visitor, resolve: refused

-- visitor, assign: refused
