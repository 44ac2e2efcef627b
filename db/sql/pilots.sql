-- pilots: what each role's reading and writing sends to the database.
-- Written by `npm run sql` from the store's own functions; never edited by hand. SQLite and MySQL/MariaDB are sent the same text.

-- ---- partnerStaff: user 101 of organisation 11 ----

-- partnerStaff, list: page with total
-- ? = 11, 11, 11, 11, 11, 11, 25, 0
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `title`, `stage`, `startsOn`, `summary`, `workPlanItemId`, `completedAt`, (SELECT COUNT(*) FROM `pilots` WHERE `id` IN (SELECT `id` FROM (SELECT `id` FROM `pilots` WHERE `organisationId` = ? UNION SELECT `id` FROM `pilots` WHERE ((`id` IN (SELECT `pilotId` FROM `pilotPartners` WHERE `organisationId` = ?) AND `organisationId` <> ?))) AS reached)) AS `total`
  FROM `pilots`
  WHERE `id` IN (SELECT `id` FROM (SELECT `id` FROM `pilots` WHERE `organisationId` = ? UNION SELECT `id` FROM `pilots` WHERE ((`id` IN (SELECT `pilotId` FROM `pilotPartners` WHERE `organisationId` = ?) AND `organisationId` <> ?))) AS reached)
  ORDER BY `id` ASC
  LIMIT ? OFFSET ?;

-- partnerStaff, list: total alone
-- ? = 11, 11, 11
SELECT COUNT(*) AS `total`
  FROM `pilots`
  WHERE `id` IN (SELECT `id` FROM (SELECT `id` FROM `pilots` WHERE `organisationId` = ? UNION SELECT `id` FROM `pilots` WHERE ((`id` IN (SELECT `pilotId` FROM `pilotPartners` WHERE `organisationId` = ?) AND `organisationId` <> ?))) AS reached);

-- partnerStaff, list, narrowed: page with total
-- ? = 11, 11, 11, 'choice', 'zolw', 'zolw', 11, 11, 11, 'choice', 'zolw', 'zolw', 25, 0
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `title`, `stage`, `startsOn`, `summary`, `workPlanItemId`, `completedAt`, (SELECT COUNT(*) FROM `pilots` WHERE `id` IN (SELECT `id` FROM (SELECT `id` FROM `pilots` WHERE `organisationId` = ? UNION SELECT `id` FROM `pilots` WHERE ((`id` IN (SELECT `pilotId` FROM `pilotPartners` WHERE `organisationId` = ?) AND `organisationId` <> ?))) AS reached) AND `stage` = ? AND (INSTR(`titleFolded`, ?) > 0 OR INSTR(`summaryFolded`, ?) > 0)) AS `total`
  FROM `pilots`
  WHERE `id` IN (SELECT `id` FROM (SELECT `id` FROM `pilots` WHERE `organisationId` = ? UNION SELECT `id` FROM `pilots` WHERE ((`id` IN (SELECT `pilotId` FROM `pilotPartners` WHERE `organisationId` = ?) AND `organisationId` <> ?))) AS reached)
    AND `stage` = ?
    AND (INSTR(`titleFolded`, ?) > 0 OR INSTR(`summaryFolded`, ?) > 0)
  ORDER BY `titleFolded` DESC, `id` DESC
  LIMIT ? OFFSET ?;

-- partnerStaff, list, narrowed: total alone
-- ? = 11, 11, 11, 'choice', 'zolw', 'zolw'
SELECT COUNT(*) AS `total`
  FROM `pilots`
  WHERE `id` IN (SELECT `id` FROM (SELECT `id` FROM `pilots` WHERE `organisationId` = ? UNION SELECT `id` FROM `pilots` WHERE ((`id` IN (SELECT `pilotId` FROM `pilotPartners` WHERE `organisationId` = ?) AND `organisationId` <> ?))) AS reached)
    AND `stage` = ?
    AND (INSTR(`titleFolded`, ?) > 0 OR INSTR(`summaryFolded`, ?) > 0);

-- partnerStaff, all, without a total
-- ? = 11, 11, 11
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `title`, `stage`, `startsOn`, `summary`, `workPlanItemId`, `completedAt`
  FROM `pilots`
  WHERE `id` IN (SELECT `id` FROM (SELECT `id` FROM `pilots` WHERE `organisationId` = ? UNION SELECT `id` FROM `pilots` WHERE ((`id` IN (SELECT `pilotId` FROM `pilotPartners` WHERE `organisationId` = ?) AND `organisationId` <> ?))) AS reached)
  ORDER BY `id` ASC ;

-- partnerStaff, read, as of an instant
-- ? = '2019-02-01T12:00:00.000Z', '2019-02-01T12:00:00.000Z', 11, 11, 11
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `title`, `stage`
  FROM `pilotsHistory` AS `pilots`
  WHERE `validUntil` > ?
    AND `validFrom` <= ?
    AND ((`organisationId` = ?) OR (((`id` IN (SELECT `pilotId` FROM `pilotPartners` WHERE `organisationId` = ?) AND `organisationId` <> ?))))
  ORDER BY `id` ASC;

-- partnerStaff, get
-- ? = 11, 11, 11, 31, 11, 11, 11
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `title`, `stage`, `startsOn`, `summary`, `workPlanItemId`, `completedAt`, CASE WHEN ((`organisationId` = ?) OR (((`id` IN (SELECT `pilotId` FROM `pilotPartners` WHERE `organisationId` = ?) AND `organisationId` <> ?)))) THEN 1 ELSE 0 END AS `allowed`
  FROM `pilots`
  WHERE `id` = ?
    AND ((`organisationId` = ?) OR (((`id` IN (SELECT `pilotId` FROM `pilotPartners` WHERE `organisationId` = ?) AND `organisationId` <> ?))));

-- partnerStaff, visible, as the target of a key
-- ? = 11, 11, 11, 31, 32
SELECT `id`
  FROM `pilots`
  WHERE `id` IN (SELECT `id` FROM (SELECT `id` FROM `pilots` WHERE `organisationId` = ? UNION SELECT `id` FROM `pilots` WHERE ((`id` IN (SELECT `pilotId` FROM `pilotPartners` WHERE `organisationId` = ?) AND `organisationId` <> ?))) AS reached)
    AND `id` IN (?, ?);

-- partnerStaff, create: refused

-- partnerStaff, update: target
-- ? = 11, 31, 11, 11, 11
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `title`, `stage`, `startsOn`, `summary`, `workPlanItemId`, `completedAt`, CASE WHEN `organisationId` = ? THEN 1 ELSE 0 END AS `allowed`
  FROM `pilots`
  WHERE `id` = ?
    AND ((`organisationId` = ?) OR (((`id` IN (SELECT `pilotId` FROM `pilotPartners` WHERE `organisationId` = ?) AND `organisationId` <> ?))));

-- partnerStaff, update
-- ? = 'Text', 'text', 'choice', '2019-02-01', 'Text', 'text', 21, '2019-02-01T12:00:00.000Z', 31, 4, 11
UPDATE `pilots`
  SET `title` = ?, `titleFolded` = ?, `stage` = ?, `startsOn` = ?, `summary` = ?, `summaryFolded` = ?, `workPlanItemId` = ?, `updatedAt` = ?, `version` = `version` + 1
  WHERE `id` = ?
    AND `version` = ?
    AND `organisationId` = ?;

-- partnerStaff, delete: refused

-- ---- partnerManager: user 102 of organisation 11 ----

-- partnerManager, list: page with total: as for partnerStaff
-- ? = 11, 11, 11, 11, 11, 11, 25, 0

-- partnerManager, list: total alone: as for partnerStaff
-- ? = 11, 11, 11

-- partnerManager, list, narrowed: page with total: as for partnerStaff
-- ? = 11, 11, 11, 'choice', 'zolw', 'zolw', 11, 11, 11, 'choice', 'zolw', 'zolw', 25, 0

-- partnerManager, list, narrowed: total alone: as for partnerStaff
-- ? = 11, 11, 11, 'choice', 'zolw', 'zolw'

-- partnerManager, all, without a total: as for partnerStaff
-- ? = 11, 11, 11

-- partnerManager, read, as of an instant: as for partnerStaff
-- ? = '2019-02-01T12:00:00.000Z', '2019-02-01T12:00:00.000Z', 11, 11, 11

-- partnerManager, get: as for partnerStaff
-- ? = 11, 11, 11, 31, 11, 11, 11

-- partnerManager, visible, as the target of a key: as for partnerStaff
-- ? = 11, 11, 11, 31, 32

-- partnerManager, create
-- ? = 21, 'Text', 'text', 'choice', '2019-02-01', 'Text', 'text', 21, '2019-02-01T12:00:00.000Z', 1, '2019-02-01T12:00:00.000Z', '2019-02-01T12:00:00.000Z'
INSERT INTO `pilots` (`organisationId`, `title`, `titleFolded`, `stage`, `startsOn`, `summary`, `summaryFolded`, `workPlanItemId`, `completedAt`, `version`, `createdAt`, `updatedAt`)
  VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?);

-- partnerManager, create: whether the new row is within reach, else it is rolled back
-- ? = 11, 31, 11, 11, 11
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `title`, `stage`, `startsOn`, `summary`, `workPlanItemId`, `completedAt`, CASE WHEN `organisationId` = ? THEN 1 ELSE 0 END AS `allowed`
  FROM `pilots`
  WHERE `id` = ?
    AND ((`organisationId` = ?) OR (((`id` IN (SELECT `pilotId` FROM `pilotPartners` WHERE `organisationId` = ?) AND `organisationId` <> ?))));

-- partnerManager, update: target: as for partnerStaff
-- ? = 11, 31, 11, 11, 11

-- partnerManager, update: as for partnerStaff
-- ? = 'Text', 'text', 'choice', '2019-02-01', 'Text', 'text', 21, '2019-02-01T12:00:00.000Z', 31, 4, 11

-- partnerManager, delete: target
-- ? = 11, 31, 11, 11, 11
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `title`, `stage`, `startsOn`, `summary`, `workPlanItemId`, `completedAt`, CASE WHEN `organisationId` = ? THEN 1 ELSE 0 END AS `allowed`
  FROM `pilots`
  WHERE `id` = ?
    AND ((`organisationId` = ?) OR (((`id` IN (SELECT `pilotId` FROM `pilotPartners` WHERE `organisationId` = ?) AND `organisationId` <> ?))));

-- partnerManager, delete
-- ? = 31, 11
DELETE
  FROM `pilots`
  WHERE `id` = ?
    AND `organisationId` = ?;

-- ---- leadPartner: user 103 of organisation 13 ----

-- leadPartner, list: page with total
-- ? = 25, 0
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `title`, `stage`, `startsOn`, `summary`, `workPlanItemId`, `completedAt`, (SELECT COUNT(*) FROM `pilots` WHERE 1 = 1) AS `total`
  FROM `pilots`
  WHERE 1 = 1
  ORDER BY `id` ASC
  LIMIT ? OFFSET ?;

-- leadPartner, list: total alone
SELECT COUNT(*) AS `total`
  FROM `pilots`
  WHERE 1 = 1;

-- leadPartner, list, narrowed: page with total
-- ? = 'choice', 'zolw', 'zolw', 'choice', 'zolw', 'zolw', 25, 0
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `title`, `stage`, `startsOn`, `summary`, `workPlanItemId`, `completedAt`, (SELECT COUNT(*) FROM `pilots` WHERE 1 = 1 AND `stage` = ? AND (INSTR(`titleFolded`, ?) > 0 OR INSTR(`summaryFolded`, ?) > 0)) AS `total`
  FROM `pilots`
  WHERE 1 = 1
    AND `stage` = ?
    AND (INSTR(`titleFolded`, ?) > 0 OR INSTR(`summaryFolded`, ?) > 0)
  ORDER BY `titleFolded` DESC, `id` DESC
  LIMIT ? OFFSET ?;

-- leadPartner, list, narrowed: total alone
-- ? = 'choice', 'zolw', 'zolw'
SELECT COUNT(*) AS `total`
  FROM `pilots`
  WHERE 1 = 1
    AND `stage` = ?
    AND (INSTR(`titleFolded`, ?) > 0 OR INSTR(`summaryFolded`, ?) > 0);

-- leadPartner, all, without a total
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `title`, `stage`, `startsOn`, `summary`, `workPlanItemId`, `completedAt`
  FROM `pilots`
  WHERE 1 = 1
  ORDER BY `id` ASC ;

-- leadPartner, read, as of an instant
-- ? = '2019-02-01T12:00:00.000Z', '2019-02-01T12:00:00.000Z'
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `title`, `stage`
  FROM `pilotsHistory` AS `pilots`
  WHERE `validUntil` > ?
    AND `validFrom` <= ?
    AND 1 = 1
  ORDER BY `id` ASC;

-- leadPartner, get
-- ? = 31
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `title`, `stage`, `startsOn`, `summary`, `workPlanItemId`, `completedAt`, CASE WHEN 1 = 1 THEN 1 ELSE 0 END AS `allowed`
  FROM `pilots`
  WHERE `id` = ?
    AND 1 = 1;

-- leadPartner, visible, as the target of a key
-- ? = 31, 32
SELECT `id`
  FROM `pilots`
  WHERE 1 = 1
    AND `id` IN (?, ?);

-- leadPartner, create: refused

-- leadPartner, update: refused

-- leadPartner, delete: refused

-- ---- evaluator: user 104 ----

-- evaluator, list: page with total: as for leadPartner
-- ? = 25, 0

-- evaluator, list: total alone: as for leadPartner

-- evaluator, list, narrowed: page with total: as for leadPartner
-- ? = 'choice', 'zolw', 'zolw', 'choice', 'zolw', 'zolw', 25, 0

-- evaluator, list, narrowed: total alone: as for leadPartner
-- ? = 'choice', 'zolw', 'zolw'

-- evaluator, all, without a total: as for leadPartner

-- evaluator, read, as of an instant: as for leadPartner
-- ? = '2019-02-01T12:00:00.000Z', '2019-02-01T12:00:00.000Z'

-- evaluator, get: as for leadPartner
-- ? = 31

-- evaluator, visible, as the target of a key: as for leadPartner
-- ? = 31, 32

-- evaluator, create: refused

-- evaluator, update: refused

-- evaluator, delete: refused

-- ---- juror: user 105 ----

-- juror, read: refused

-- juror, create: refused

-- juror, update: refused

-- juror, delete: refused

-- ---- observer: user 106 ----

-- observer, list: page with total: as for leadPartner
-- ? = 25, 0

-- observer, list: total alone: as for leadPartner

-- observer, list, narrowed: page with total: as for leadPartner
-- ? = 'choice', 'zolw', 'zolw', 'choice', 'zolw', 'zolw', 25, 0

-- observer, list, narrowed: total alone: as for leadPartner
-- ? = 'choice', 'zolw', 'zolw'

-- observer, all, without a total: as for leadPartner

-- observer, read, as of an instant: as for leadPartner
-- ? = '2019-02-01T12:00:00.000Z', '2019-02-01T12:00:00.000Z'

-- observer, get: as for leadPartner
-- ? = 31

-- observer, visible, as the target of a key: as for leadPartner
-- ? = 31, 32

-- observer, create: refused

-- observer, update: refused

-- observer, delete: refused

-- ---- system: the product's own work ----

-- system, list: page with total: as for leadPartner
-- ? = 25, 0

-- system, list: total alone: as for leadPartner

-- system, list, narrowed: page with total: as for leadPartner
-- ? = 'choice', 'zolw', 'zolw', 'choice', 'zolw', 'zolw', 25, 0

-- system, list, narrowed: total alone: as for leadPartner
-- ? = 'choice', 'zolw', 'zolw'

-- system, all, without a total: as for leadPartner

-- system, read, as of an instant: as for leadPartner
-- ? = '2019-02-01T12:00:00.000Z', '2019-02-01T12:00:00.000Z'

-- system, get: as for leadPartner
-- ? = 31

-- system, visible, as the target of a key: as for leadPartner
-- ? = 31, 32

-- system, create: as for partnerManager
-- ? = 21, 'Text', 'text', 'choice', '2019-02-01', 'Text', 'text', 21, '2019-02-01T12:00:00.000Z', 1, '2019-02-01T12:00:00.000Z', '2019-02-01T12:00:00.000Z'

-- system, create: whether the new row is within reach, else it is rolled back
-- ? = 31
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `title`, `stage`, `startsOn`, `summary`, `workPlanItemId`, `completedAt`, CASE WHEN 1 = 1 THEN 1 ELSE 0 END AS `allowed`
  FROM `pilots`
  WHERE `id` = ?
    AND 1 = 1;

-- system, update: refused

-- system, delete: refused

-- ---- visitor: whoever reads the public pages ----

-- visitor, list: page with total
-- ? = 1, 1, 1, 25, 0
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `title`, `stage`, `startsOn`, `summary`, `workPlanItemId`, `completedAt`, CASE WHEN `id` IN (SELECT `pilotId` FROM `solutions` WHERE `published` = ?) THEN 1 ELSE 0 END AS `matched0`, (SELECT COUNT(*) FROM `pilots` WHERE `id` IN (SELECT `pilotId` FROM `solutions` WHERE `published` = ?)) AS `total`
  FROM `pilots`
  WHERE `id` IN (SELECT `pilotId` FROM `solutions` WHERE `published` = ?)
  ORDER BY `id` ASC
  LIMIT ? OFFSET ?;

-- visitor, list: total alone
-- ? = 1
SELECT COUNT(*) AS `total`
  FROM `pilots`
  WHERE `id` IN (SELECT `pilotId` FROM `solutions` WHERE `published` = ?);

-- visitor, list, narrowed: page with total
-- ? = 1, 1, 'choice', 'zolw', 1, 'choice', 'zolw', 25, 0
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `title`, `stage`, `startsOn`, `summary`, `workPlanItemId`, `completedAt`, CASE WHEN `id` IN (SELECT `pilotId` FROM `solutions` WHERE `published` = ?) THEN 1 ELSE 0 END AS `matched0`, (SELECT COUNT(*) FROM `pilots` WHERE `id` IN (SELECT `pilotId` FROM `solutions` WHERE `published` = ?) AND `stage` = ? AND (INSTR(`titleFolded`, ?) > 0)) AS `total`
  FROM `pilots`
  WHERE `id` IN (SELECT `pilotId` FROM `solutions` WHERE `published` = ?)
    AND `stage` = ?
    AND (INSTR(`titleFolded`, ?) > 0)
  ORDER BY `titleFolded` DESC, `id` DESC
  LIMIT ? OFFSET ?;

-- visitor, list, narrowed: total alone
-- ? = 1, 'choice', 'zolw'
SELECT COUNT(*) AS `total`
  FROM `pilots`
  WHERE `id` IN (SELECT `pilotId` FROM `solutions` WHERE `published` = ?)
    AND `stage` = ?
    AND (INSTR(`titleFolded`, ?) > 0);

-- visitor, all, without a total
-- ? = 1, 1
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `title`, `stage`, `startsOn`, `summary`, `workPlanItemId`, `completedAt`, CASE WHEN `id` IN (SELECT `pilotId` FROM `solutions` WHERE `published` = ?) THEN 1 ELSE 0 END AS `matched0`
  FROM `pilots`
  WHERE `id` IN (SELECT `pilotId` FROM `solutions` WHERE `published` = ?)
  ORDER BY `id` ASC ;

-- visitor, read, as of an instant
-- ? = 1, '2019-02-01T12:00:00.000Z', '2019-02-01T12:00:00.000Z', 1
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `title`, `stage`, CASE WHEN `id` IN (SELECT `pilotId` FROM `solutions` WHERE `published` = ?) THEN 1 ELSE 0 END AS `matched0`
  FROM `pilotsHistory` AS `pilots`
  WHERE `validUntil` > ?
    AND `validFrom` <= ?
    AND `id` IN (SELECT `pilotId` FROM `solutions` WHERE `published` = ?)
  ORDER BY `id` ASC;

-- visitor, get
-- ? = 1, 1, 31, 1
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `title`, `stage`, `startsOn`, `summary`, `workPlanItemId`, `completedAt`, CASE WHEN `id` IN (SELECT `pilotId` FROM `solutions` WHERE `published` = ?) THEN 1 ELSE 0 END AS `matched0`, CASE WHEN `id` IN (SELECT `pilotId` FROM `solutions` WHERE `published` = ?) THEN 1 ELSE 0 END AS `allowed`
  FROM `pilots`
  WHERE `id` = ?
    AND `id` IN (SELECT `pilotId` FROM `solutions` WHERE `published` = ?);

-- visitor, visible, as the target of a key
-- ? = 1, 31, 32
SELECT `id`
  FROM `pilots`
  WHERE `id` IN (SELECT `pilotId` FROM `solutions` WHERE `published` = ?)
    AND `id` IN (?, ?);

-- visitor, create: refused

-- visitor, update: refused

-- visitor, delete: refused
