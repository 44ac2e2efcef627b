-- risks: what each role's reading and writing sends to the database.
-- Written by `npm run sql` from the store's own functions; never edited by hand. SQLite and MySQL/MariaDB are sent the same text.

-- ---- partnerStaff: user 101 of organisation 11 ----

-- partnerStaff, list: page with total
-- ? = 11, 'consortium', 11, 'consortium', 25, 0
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `title`, `description`, `likelihood`, `impact`, `response`, `responseText`, `reviewedOn`, `visibility`, `illustrative`, `state`, `score`, (SELECT COUNT(*) FROM `risks` WHERE ((`organisationId` = ?) OR (`visibility` = ?))) AS `total`
  FROM `risks`
  WHERE ((`organisationId` = ?) OR (`visibility` = ?))
  ORDER BY `id` ASC
  LIMIT ? OFFSET ?;

-- partnerStaff, list: total alone
-- ? = 11, 'consortium'
SELECT COUNT(*) AS `total`
  FROM `risks`
  WHERE ((`organisationId` = ?) OR (`visibility` = ?));

-- partnerStaff, list, narrowed: page with total
-- ? = 11, 'consortium', 'Text', 'zolw', 'zolw', 'zolw', 11, 'consortium', 'Text', 'zolw', 'zolw', 'zolw', 25, 0
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `title`, `description`, `likelihood`, `impact`, `response`, `responseText`, `reviewedOn`, `visibility`, `illustrative`, `state`, `score`, (SELECT COUNT(*) FROM `risks` WHERE ((`organisationId` = ?) OR (`visibility` = ?)) AND `title` = ? AND (INSTR(`titleFolded`, ?) > 0 OR INSTR(`descriptionFolded`, ?) > 0 OR INSTR(`responseTextFolded`, ?) > 0)) AS `total`
  FROM `risks`
  WHERE ((`organisationId` = ?) OR (`visibility` = ?))
    AND `title` = ?
    AND (INSTR(`titleFolded`, ?) > 0 OR INSTR(`descriptionFolded`, ?) > 0 OR INSTR(`responseTextFolded`, ?) > 0)
  ORDER BY `titleFolded` DESC, `id` DESC
  LIMIT ? OFFSET ?;

-- partnerStaff, list, narrowed: total alone
-- ? = 11, 'consortium', 'Text', 'zolw', 'zolw', 'zolw'
SELECT COUNT(*) AS `total`
  FROM `risks`
  WHERE ((`organisationId` = ?) OR (`visibility` = ?))
    AND `title` = ?
    AND (INSTR(`titleFolded`, ?) > 0 OR INSTR(`descriptionFolded`, ?) > 0 OR INSTR(`responseTextFolded`, ?) > 0);

-- partnerStaff, all, without a total
-- ? = 11, 'consortium'
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `title`, `description`, `likelihood`, `impact`, `response`, `responseText`, `reviewedOn`, `visibility`, `illustrative`, `state`, `score`
  FROM `risks`
  WHERE ((`organisationId` = ?) OR (`visibility` = ?))
  ORDER BY `id` ASC ;

-- partnerStaff, get
-- ? = 11, 'consortium', 31, 11, 'consortium'
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `title`, `description`, `likelihood`, `impact`, `response`, `responseText`, `reviewedOn`, `visibility`, `illustrative`, `state`, `score`, CASE WHEN ((`organisationId` = ?) OR (`visibility` = ?)) THEN 1 ELSE 0 END AS `allowed`
  FROM `risks`
  WHERE `id` = ?
    AND ((`organisationId` = ?) OR (`visibility` = ?));

-- partnerStaff, visible, as the target of a key
-- ? = 11, 'consortium', 31, 32
SELECT `id`
  FROM `risks`
  WHERE ((`organisationId` = ?) OR (`visibility` = ?))
    AND `id` IN (?, ?);

-- partnerStaff, create
-- ? = 21, 'Text', 'text', 'Text', 'text', 3, 3, 'choice', 'Text', 'text', '2019-02-01', 'choice', 1, 'choice', 3, 1, '2019-02-01T12:00:00.000Z', '2019-02-01T12:00:00.000Z'
INSERT INTO `risks` (`organisationId`, `title`, `titleFolded`, `description`, `descriptionFolded`, `likelihood`, `impact`, `response`, `responseText`, `responseTextFolded`, `reviewedOn`, `visibility`, `illustrative`, `state`, `score`, `version`, `createdAt`, `updatedAt`)
  VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?);

-- partnerStaff, create: whether the new row is within reach, else it is rolled back
-- ? = 11, 31, 11, 'consortium'
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `title`, `description`, `likelihood`, `impact`, `response`, `responseText`, `reviewedOn`, `visibility`, `illustrative`, `state`, `score`, CASE WHEN `organisationId` = ? THEN 1 ELSE 0 END AS `allowed`
  FROM `risks`
  WHERE `id` = ?
    AND ((`organisationId` = ?) OR (`visibility` = ?));

-- partnerStaff, update: target
-- ? = 11, 31, 11, 'consortium'
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `title`, `description`, `likelihood`, `impact`, `response`, `responseText`, `reviewedOn`, `visibility`, `illustrative`, `state`, `score`, CASE WHEN `organisationId` = ? THEN 1 ELSE 0 END AS `allowed`
  FROM `risks`
  WHERE `id` = ?
    AND ((`organisationId` = ?) OR (`visibility` = ?));

-- partnerStaff, update
-- ? = 'Text', 'text', 'Text', 'text', 3, 3, 'choice', 'Text', 'text', '2019-02-01', 'choice', 1, '2019-02-01T12:00:00.000Z', 31, 4, 11
UPDATE `risks`
  SET `title` = ?, `titleFolded` = ?, `description` = ?, `descriptionFolded` = ?, `likelihood` = ?, `impact` = ?, `response` = ?, `responseText` = ?, `responseTextFolded` = ?, `reviewedOn` = ?, `visibility` = ?, `illustrative` = ?, `updatedAt` = ?, `version` = `version` + 1
  WHERE `id` = ?
    AND `version` = ?
    AND `organisationId` = ?;

-- partnerStaff, delete: target
-- ? = 11, 31, 11, 'consortium'
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `title`, `description`, `likelihood`, `impact`, `response`, `responseText`, `reviewedOn`, `visibility`, `illustrative`, `state`, `score`, CASE WHEN `organisationId` = ? THEN 1 ELSE 0 END AS `allowed`
  FROM `risks`
  WHERE `id` = ?
    AND ((`organisationId` = ?) OR (`visibility` = ?));

-- partnerStaff, delete
-- ? = 31, 11
DELETE
  FROM `risks`
  WHERE `id` = ?
    AND `organisationId` = ?;

-- partnerStaff, close: target
-- ? = 11, 31, 11, 'consortium'
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `title`, `description`, `likelihood`, `impact`, `response`, `responseText`, `reviewedOn`, `visibility`, `illustrative`, `state`, `score`, CASE WHEN `organisationId` = ? THEN 1 ELSE 0 END AS `allowed`
  FROM `risks`
  WHERE `id` = ?
    AND ((`organisationId` = ?) OR (`visibility` = ?));

-- partnerStaff, close
-- ? = 'choice', 3, '2019-02-01T12:00:00.000Z', 31, 4, 11
UPDATE `risks`
  SET `state` = ?, `score` = ?, `updatedAt` = ?, `version` = `version` + 1
  WHERE `id` = ?
    AND `version` = ?
    AND `organisationId` = ?;

-- partnerStaff, reopen: target
-- ? = 11, 31, 11, 'consortium'
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `title`, `description`, `likelihood`, `impact`, `response`, `responseText`, `reviewedOn`, `visibility`, `illustrative`, `state`, `score`, CASE WHEN `organisationId` = ? THEN 1 ELSE 0 END AS `allowed`
  FROM `risks`
  WHERE `id` = ?
    AND ((`organisationId` = ?) OR (`visibility` = ?));

-- partnerStaff, reopen
-- ? = 'choice', 3, '2019-02-01T12:00:00.000Z', 31, 4, 11
UPDATE `risks`
  SET `state` = ?, `score` = ?, `updatedAt` = ?, `version` = `version` + 1
  WHERE `id` = ?
    AND `version` = ?
    AND `organisationId` = ?;

-- ---- partnerManager: user 102 of organisation 11 ----

-- partnerManager, list: page with total: as for partnerStaff
-- ? = 11, 'consortium', 11, 'consortium', 25, 0

-- partnerManager, list: total alone: as for partnerStaff
-- ? = 11, 'consortium'

-- partnerManager, list, narrowed: page with total: as for partnerStaff
-- ? = 11, 'consortium', 'Text', 'zolw', 'zolw', 'zolw', 11, 'consortium', 'Text', 'zolw', 'zolw', 'zolw', 25, 0

-- partnerManager, list, narrowed: total alone: as for partnerStaff
-- ? = 11, 'consortium', 'Text', 'zolw', 'zolw', 'zolw'

-- partnerManager, all, without a total: as for partnerStaff
-- ? = 11, 'consortium'

-- partnerManager, get: as for partnerStaff
-- ? = 11, 'consortium', 31, 11, 'consortium'

-- partnerManager, visible, as the target of a key: as for partnerStaff
-- ? = 11, 'consortium', 31, 32

-- partnerManager, create: as for partnerStaff
-- ? = 21, 'Text', 'text', 'Text', 'text', 3, 3, 'choice', 'Text', 'text', '2019-02-01', 'choice', 1, 'choice', 3, 1, '2019-02-01T12:00:00.000Z', '2019-02-01T12:00:00.000Z'

-- partnerManager, create: whether the new row is within reach, else it is rolled back: as for partnerStaff
-- ? = 11, 31, 11, 'consortium'

-- partnerManager, update: target: as for partnerStaff
-- ? = 11, 31, 11, 'consortium'

-- partnerManager, update: as for partnerStaff
-- ? = 'Text', 'text', 'Text', 'text', 3, 3, 'choice', 'Text', 'text', '2019-02-01', 'choice', 1, '2019-02-01T12:00:00.000Z', 31, 4, 11

-- partnerManager, delete: target: as for partnerStaff
-- ? = 11, 31, 11, 'consortium'

-- partnerManager, delete: as for partnerStaff
-- ? = 31, 11

-- partnerManager, close: target: as for partnerStaff
-- ? = 11, 31, 11, 'consortium'

-- partnerManager, close: as for partnerStaff
-- ? = 'choice', 3, '2019-02-01T12:00:00.000Z', 31, 4, 11

-- partnerManager, reopen: target: as for partnerStaff
-- ? = 11, 31, 11, 'consortium'

-- partnerManager, reopen: as for partnerStaff
-- ? = 'choice', 3, '2019-02-01T12:00:00.000Z', 31, 4, 11

-- ---- leadPartner: user 103 of organisation 13 ----

-- leadPartner, list: page with total
-- ? = 25, 0
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `title`, `description`, `likelihood`, `impact`, `response`, `responseText`, `reviewedOn`, `visibility`, `illustrative`, `state`, `score`, (SELECT COUNT(*) FROM `risks` WHERE 1 = 1) AS `total`
  FROM `risks`
  WHERE 1 = 1
  ORDER BY `id` ASC
  LIMIT ? OFFSET ?;

-- leadPartner, list: total alone
SELECT COUNT(*) AS `total`
  FROM `risks`
  WHERE 1 = 1;

-- leadPartner, list, narrowed: page with total
-- ? = 'Text', 'zolw', 'zolw', 'zolw', 'Text', 'zolw', 'zolw', 'zolw', 25, 0
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `title`, `description`, `likelihood`, `impact`, `response`, `responseText`, `reviewedOn`, `visibility`, `illustrative`, `state`, `score`, (SELECT COUNT(*) FROM `risks` WHERE 1 = 1 AND `title` = ? AND (INSTR(`titleFolded`, ?) > 0 OR INSTR(`descriptionFolded`, ?) > 0 OR INSTR(`responseTextFolded`, ?) > 0)) AS `total`
  FROM `risks`
  WHERE 1 = 1
    AND `title` = ?
    AND (INSTR(`titleFolded`, ?) > 0 OR INSTR(`descriptionFolded`, ?) > 0 OR INSTR(`responseTextFolded`, ?) > 0)
  ORDER BY `titleFolded` DESC, `id` DESC
  LIMIT ? OFFSET ?;

-- leadPartner, list, narrowed: total alone
-- ? = 'Text', 'zolw', 'zolw', 'zolw'
SELECT COUNT(*) AS `total`
  FROM `risks`
  WHERE 1 = 1
    AND `title` = ?
    AND (INSTR(`titleFolded`, ?) > 0 OR INSTR(`descriptionFolded`, ?) > 0 OR INSTR(`responseTextFolded`, ?) > 0);

-- leadPartner, all, without a total
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `title`, `description`, `likelihood`, `impact`, `response`, `responseText`, `reviewedOn`, `visibility`, `illustrative`, `state`, `score`
  FROM `risks`
  WHERE 1 = 1
  ORDER BY `id` ASC ;

-- leadPartner, get
-- ? = 31
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `title`, `description`, `likelihood`, `impact`, `response`, `responseText`, `reviewedOn`, `visibility`, `illustrative`, `state`, `score`, CASE WHEN 1 = 1 THEN 1 ELSE 0 END AS `allowed`
  FROM `risks`
  WHERE `id` = ?
    AND 1 = 1;

-- leadPartner, visible, as the target of a key
-- ? = 31, 32
SELECT `id`
  FROM `risks`
  WHERE 1 = 1
    AND `id` IN (?, ?);

-- leadPartner, create: as for partnerStaff
-- ? = 21, 'Text', 'text', 'Text', 'text', 3, 3, 'choice', 'Text', 'text', '2019-02-01', 'choice', 1, 'choice', 3, 1, '2019-02-01T12:00:00.000Z', '2019-02-01T12:00:00.000Z'

-- leadPartner, create: whether the new row is within reach, else it is rolled back
-- ? = 13, 31
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `title`, `description`, `likelihood`, `impact`, `response`, `responseText`, `reviewedOn`, `visibility`, `illustrative`, `state`, `score`, CASE WHEN `organisationId` = ? THEN 1 ELSE 0 END AS `allowed`
  FROM `risks`
  WHERE `id` = ?
    AND 1 = 1;

-- leadPartner, update: target
-- ? = 13, 31
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `title`, `description`, `likelihood`, `impact`, `response`, `responseText`, `reviewedOn`, `visibility`, `illustrative`, `state`, `score`, CASE WHEN `organisationId` = ? THEN 1 ELSE 0 END AS `allowed`
  FROM `risks`
  WHERE `id` = ?
    AND 1 = 1;

-- leadPartner, update: as for partnerStaff
-- ? = 'Text', 'text', 'Text', 'text', 3, 3, 'choice', 'Text', 'text', '2019-02-01', 'choice', 1, '2019-02-01T12:00:00.000Z', 31, 4, 13

-- leadPartner, delete: target
-- ? = 13, 31
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `title`, `description`, `likelihood`, `impact`, `response`, `responseText`, `reviewedOn`, `visibility`, `illustrative`, `state`, `score`, CASE WHEN `organisationId` = ? THEN 1 ELSE 0 END AS `allowed`
  FROM `risks`
  WHERE `id` = ?
    AND 1 = 1;

-- leadPartner, delete: as for partnerStaff
-- ? = 31, 13

-- leadPartner, close: target
-- ? = 13, 31
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `title`, `description`, `likelihood`, `impact`, `response`, `responseText`, `reviewedOn`, `visibility`, `illustrative`, `state`, `score`, CASE WHEN `organisationId` = ? THEN 1 ELSE 0 END AS `allowed`
  FROM `risks`
  WHERE `id` = ?
    AND 1 = 1;

-- leadPartner, close: as for partnerStaff
-- ? = 'choice', 3, '2019-02-01T12:00:00.000Z', 31, 4, 13

-- leadPartner, reopen: target
-- ? = 13, 31
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `title`, `description`, `likelihood`, `impact`, `response`, `responseText`, `reviewedOn`, `visibility`, `illustrative`, `state`, `score`, CASE WHEN `organisationId` = ? THEN 1 ELSE 0 END AS `allowed`
  FROM `risks`
  WHERE `id` = ?
    AND 1 = 1;

-- leadPartner, reopen: as for partnerStaff
-- ? = 'choice', 3, '2019-02-01T12:00:00.000Z', 31, 4, 13

-- ---- evaluator: user 104 ----

-- evaluator, list: page with total
-- ? = 'consortium', 'consortium', 25, 0
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `title`, `description`, `likelihood`, `impact`, `response`, `responseText`, `reviewedOn`, `visibility`, `illustrative`, `state`, `score`, (SELECT COUNT(*) FROM `risks` WHERE `visibility` = ?) AS `total`
  FROM `risks`
  WHERE `visibility` = ?
  ORDER BY `id` ASC
  LIMIT ? OFFSET ?;

-- evaluator, list: total alone
-- ? = 'consortium'
SELECT COUNT(*) AS `total`
  FROM `risks`
  WHERE `visibility` = ?;

-- evaluator, list, narrowed: page with total
-- ? = 'consortium', 'Text', 'zolw', 'zolw', 'zolw', 'consortium', 'Text', 'zolw', 'zolw', 'zolw', 25, 0
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `title`, `description`, `likelihood`, `impact`, `response`, `responseText`, `reviewedOn`, `visibility`, `illustrative`, `state`, `score`, (SELECT COUNT(*) FROM `risks` WHERE `visibility` = ? AND `title` = ? AND (INSTR(`titleFolded`, ?) > 0 OR INSTR(`descriptionFolded`, ?) > 0 OR INSTR(`responseTextFolded`, ?) > 0)) AS `total`
  FROM `risks`
  WHERE `visibility` = ?
    AND `title` = ?
    AND (INSTR(`titleFolded`, ?) > 0 OR INSTR(`descriptionFolded`, ?) > 0 OR INSTR(`responseTextFolded`, ?) > 0)
  ORDER BY `titleFolded` DESC, `id` DESC
  LIMIT ? OFFSET ?;

-- evaluator, list, narrowed: total alone
-- ? = 'consortium', 'Text', 'zolw', 'zolw', 'zolw'
SELECT COUNT(*) AS `total`
  FROM `risks`
  WHERE `visibility` = ?
    AND `title` = ?
    AND (INSTR(`titleFolded`, ?) > 0 OR INSTR(`descriptionFolded`, ?) > 0 OR INSTR(`responseTextFolded`, ?) > 0);

-- evaluator, all, without a total
-- ? = 'consortium'
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `title`, `description`, `likelihood`, `impact`, `response`, `responseText`, `reviewedOn`, `visibility`, `illustrative`, `state`, `score`
  FROM `risks`
  WHERE `visibility` = ?
  ORDER BY `id` ASC ;

-- evaluator, get
-- ? = 'consortium', 31, 'consortium'
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `title`, `description`, `likelihood`, `impact`, `response`, `responseText`, `reviewedOn`, `visibility`, `illustrative`, `state`, `score`, CASE WHEN `visibility` = ? THEN 1 ELSE 0 END AS `allowed`
  FROM `risks`
  WHERE `id` = ?
    AND `visibility` = ?;

-- evaluator, visible, as the target of a key
-- ? = 'consortium', 31, 32
SELECT `id`
  FROM `risks`
  WHERE `visibility` = ?
    AND `id` IN (?, ?);

-- evaluator, create: refused

-- evaluator, update: refused

-- evaluator, delete: refused

-- evaluator, close: refused

-- evaluator, reopen: refused

-- ---- juror: user 105 ----

-- juror, read: refused

-- juror, create: refused

-- juror, update: refused

-- juror, delete: refused

-- juror, close: refused

-- juror, reopen: refused

-- ---- observer: user 106 ----

-- observer, read: refused

-- observer, create: refused

-- observer, update: refused

-- observer, delete: refused

-- observer, close: refused

-- observer, reopen: refused

-- ---- system: the product's own work ----

-- system, list: page with total: as for leadPartner
-- ? = 25, 0

-- system, list: total alone: as for leadPartner

-- system, list, narrowed: page with total: as for leadPartner
-- ? = 'Text', 'zolw', 'zolw', 'zolw', 'Text', 'zolw', 'zolw', 'zolw', 25, 0

-- system, list, narrowed: total alone: as for leadPartner
-- ? = 'Text', 'zolw', 'zolw', 'zolw'

-- system, all, without a total: as for leadPartner

-- system, get: as for leadPartner
-- ? = 31

-- system, visible, as the target of a key: as for leadPartner
-- ? = 31, 32

-- system, create: as for partnerStaff
-- ? = 21, 'Text', 'text', 'Text', 'text', 3, 3, 'choice', 'Text', 'text', '2019-02-01', 'choice', 1, 'choice', 3, 1, '2019-02-01T12:00:00.000Z', '2019-02-01T12:00:00.000Z'

-- system, create: whether the new row is within reach, else it is rolled back
-- ? = 31
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `title`, `description`, `likelihood`, `impact`, `response`, `responseText`, `reviewedOn`, `visibility`, `illustrative`, `state`, `score`, CASE WHEN 1 = 1 THEN 1 ELSE 0 END AS `allowed`
  FROM `risks`
  WHERE `id` = ?
    AND 1 = 1;

-- system, update: refused

-- system, delete: refused

-- system, close: refused

-- system, reopen: refused

-- ---- visitor: whoever reads the public pages ----

-- visitor, read: refused

-- visitor, create: refused

-- visitor, update: refused

-- visitor, delete: refused

-- visitor, close: refused

-- visitor, reopen: refused
