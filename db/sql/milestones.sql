-- milestones: what each role's reading and writing sends to the database.
-- Written by `npm run sql` from the store's own functions; never edited by hand. SQLite and MySQL/MariaDB are sent the same text.

-- ---- partnerStaff: user 101 of organisation 11 ----

-- partnerStaff, list: page with total
-- ? = 11, 11, 11, 11, 25, 0
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `pilotId`, `title`, `dueOn`, `doneOn`, (SELECT COUNT(*) FROM `milestones` WHERE `id` IN (SELECT `id` FROM (SELECT `id` FROM `milestones` WHERE `organisationId` = ? UNION SELECT `id` FROM `milestones` WHERE `pilotId` IN (SELECT `pilotId` FROM `pilotPartners` WHERE `organisationId` = ?)) AS reached)) AS `total`
  FROM `milestones`
  WHERE `id` IN (SELECT `id` FROM (SELECT `id` FROM `milestones` WHERE `organisationId` = ? UNION SELECT `id` FROM `milestones` WHERE `pilotId` IN (SELECT `pilotId` FROM `pilotPartners` WHERE `organisationId` = ?)) AS reached)
  ORDER BY `id` ASC
  LIMIT ? OFFSET ?;

-- partnerStaff, list: total alone
-- ? = 11, 11
SELECT COUNT(*) AS `total`
  FROM `milestones`
  WHERE `id` IN (SELECT `id` FROM (SELECT `id` FROM `milestones` WHERE `organisationId` = ? UNION SELECT `id` FROM `milestones` WHERE `pilotId` IN (SELECT `pilotId` FROM `pilotPartners` WHERE `organisationId` = ?)) AS reached);

-- partnerStaff, list, narrowed: page with total
-- ? = 11, 11, 'Text', 'zolw', 11, 11, 'Text', 'zolw', 25, 0
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `pilotId`, `title`, `dueOn`, `doneOn`, (SELECT COUNT(*) FROM `milestones` WHERE `id` IN (SELECT `id` FROM (SELECT `id` FROM `milestones` WHERE `organisationId` = ? UNION SELECT `id` FROM `milestones` WHERE `pilotId` IN (SELECT `pilotId` FROM `pilotPartners` WHERE `organisationId` = ?)) AS reached) AND `title` = ? AND (INSTR(`titleFolded`, ?) > 0)) AS `total`
  FROM `milestones`
  WHERE `id` IN (SELECT `id` FROM (SELECT `id` FROM `milestones` WHERE `organisationId` = ? UNION SELECT `id` FROM `milestones` WHERE `pilotId` IN (SELECT `pilotId` FROM `pilotPartners` WHERE `organisationId` = ?)) AS reached)
    AND `title` = ?
    AND (INSTR(`titleFolded`, ?) > 0)
  ORDER BY `titleFolded` DESC, `id` DESC
  LIMIT ? OFFSET ?;

-- partnerStaff, list, narrowed: total alone
-- ? = 11, 11, 'Text', 'zolw'
SELECT COUNT(*) AS `total`
  FROM `milestones`
  WHERE `id` IN (SELECT `id` FROM (SELECT `id` FROM `milestones` WHERE `organisationId` = ? UNION SELECT `id` FROM `milestones` WHERE `pilotId` IN (SELECT `pilotId` FROM `pilotPartners` WHERE `organisationId` = ?)) AS reached)
    AND `title` = ?
    AND (INSTR(`titleFolded`, ?) > 0);

-- partnerStaff, all, without a total
-- ? = 11, 11
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `pilotId`, `title`, `dueOn`, `doneOn`
  FROM `milestones`
  WHERE `id` IN (SELECT `id` FROM (SELECT `id` FROM `milestones` WHERE `organisationId` = ? UNION SELECT `id` FROM `milestones` WHERE `pilotId` IN (SELECT `pilotId` FROM `pilotPartners` WHERE `organisationId` = ?)) AS reached)
  ORDER BY `id` ASC ;

-- partnerStaff, get
-- ? = 11, 11, 31, 11, 11
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `pilotId`, `title`, `dueOn`, `doneOn`, CASE WHEN ((`organisationId` = ?) OR (`pilotId` IN (SELECT `pilotId` FROM `pilotPartners` WHERE `organisationId` = ?))) THEN 1 ELSE 0 END AS `allowed`
  FROM `milestones`
  WHERE `id` = ?
    AND ((`organisationId` = ?) OR (`pilotId` IN (SELECT `pilotId` FROM `pilotPartners` WHERE `organisationId` = ?)));

-- partnerStaff, visible, as the target of a key
-- ? = 11, 11, 31, 32
SELECT `id`
  FROM `milestones`
  WHERE `id` IN (SELECT `id` FROM (SELECT `id` FROM `milestones` WHERE `organisationId` = ? UNION SELECT `id` FROM `milestones` WHERE `pilotId` IN (SELECT `pilotId` FROM `pilotPartners` WHERE `organisationId` = ?)) AS reached)
    AND `id` IN (?, ?);

-- partnerStaff, create
-- ? = 21, 21, 'Text', 'text', '2019-02-01', '2019-02-01', 1, '2019-02-01T12:00:00.000Z', '2019-02-01T12:00:00.000Z'
INSERT INTO `milestones` (`organisationId`, `pilotId`, `title`, `titleFolded`, `dueOn`, `doneOn`, `version`, `createdAt`, `updatedAt`)
  VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?);

-- partnerStaff, create: whether the new row is within reach, else it is rolled back
-- ? = 11, 31, 11, 11
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `pilotId`, `title`, `dueOn`, `doneOn`, CASE WHEN `organisationId` = ? THEN 1 ELSE 0 END AS `allowed`
  FROM `milestones`
  WHERE `id` = ?
    AND ((`organisationId` = ?) OR (`pilotId` IN (SELECT `pilotId` FROM `pilotPartners` WHERE `organisationId` = ?)));

-- partnerStaff, update: target
-- ? = 11, 31, 11, 11
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `pilotId`, `title`, `dueOn`, `doneOn`, CASE WHEN `organisationId` = ? THEN 1 ELSE 0 END AS `allowed`
  FROM `milestones`
  WHERE `id` = ?
    AND ((`organisationId` = ?) OR (`pilotId` IN (SELECT `pilotId` FROM `pilotPartners` WHERE `organisationId` = ?)));

-- partnerStaff, update
-- ? = 'Text', 'text', '2019-02-01', '2019-02-01', '2019-02-01T12:00:00.000Z', 31, 4, 11
UPDATE `milestones`
  SET `title` = ?, `titleFolded` = ?, `dueOn` = ?, `doneOn` = ?, `updatedAt` = ?, `version` = `version` + 1
  WHERE `id` = ?
    AND `version` = ?
    AND `organisationId` = ?;

-- partnerStaff, delete: target
-- ? = 11, 31, 11, 11
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `pilotId`, `title`, `dueOn`, `doneOn`, CASE WHEN `organisationId` = ? THEN 1 ELSE 0 END AS `allowed`
  FROM `milestones`
  WHERE `id` = ?
    AND ((`organisationId` = ?) OR (`pilotId` IN (SELECT `pilotId` FROM `pilotPartners` WHERE `organisationId` = ?)));

-- partnerStaff, delete
-- ? = 31, 11
DELETE
  FROM `milestones`
  WHERE `id` = ?
    AND `organisationId` = ?;

-- ---- partnerManager: user 102 of organisation 11 ----

-- partnerManager, list: page with total: as for partnerStaff
-- ? = 11, 11, 11, 11, 25, 0

-- partnerManager, list: total alone: as for partnerStaff
-- ? = 11, 11

-- partnerManager, list, narrowed: page with total: as for partnerStaff
-- ? = 11, 11, 'Text', 'zolw', 11, 11, 'Text', 'zolw', 25, 0

-- partnerManager, list, narrowed: total alone: as for partnerStaff
-- ? = 11, 11, 'Text', 'zolw'

-- partnerManager, all, without a total: as for partnerStaff
-- ? = 11, 11

-- partnerManager, get: as for partnerStaff
-- ? = 11, 11, 31, 11, 11

-- partnerManager, visible, as the target of a key: as for partnerStaff
-- ? = 11, 11, 31, 32

-- partnerManager, create: as for partnerStaff
-- ? = 21, 21, 'Text', 'text', '2019-02-01', '2019-02-01', 1, '2019-02-01T12:00:00.000Z', '2019-02-01T12:00:00.000Z'

-- partnerManager, create: whether the new row is within reach, else it is rolled back: as for partnerStaff
-- ? = 11, 31, 11, 11

-- partnerManager, update: target: as for partnerStaff
-- ? = 11, 31, 11, 11

-- partnerManager, update: as for partnerStaff
-- ? = 'Text', 'text', '2019-02-01', '2019-02-01', '2019-02-01T12:00:00.000Z', 31, 4, 11

-- partnerManager, delete: target: as for partnerStaff
-- ? = 11, 31, 11, 11

-- partnerManager, delete: as for partnerStaff
-- ? = 31, 11

-- ---- leadPartner: user 103 of organisation 13 ----

-- leadPartner, list: page with total
-- ? = 25, 0
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `pilotId`, `title`, `dueOn`, `doneOn`, (SELECT COUNT(*) FROM `milestones` WHERE 1 = 1) AS `total`
  FROM `milestones`
  WHERE 1 = 1
  ORDER BY `id` ASC
  LIMIT ? OFFSET ?;

-- leadPartner, list: total alone
SELECT COUNT(*) AS `total`
  FROM `milestones`
  WHERE 1 = 1;

-- leadPartner, list, narrowed: page with total
-- ? = 'Text', 'zolw', 'Text', 'zolw', 25, 0
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `pilotId`, `title`, `dueOn`, `doneOn`, (SELECT COUNT(*) FROM `milestones` WHERE 1 = 1 AND `title` = ? AND (INSTR(`titleFolded`, ?) > 0)) AS `total`
  FROM `milestones`
  WHERE 1 = 1
    AND `title` = ?
    AND (INSTR(`titleFolded`, ?) > 0)
  ORDER BY `titleFolded` DESC, `id` DESC
  LIMIT ? OFFSET ?;

-- leadPartner, list, narrowed: total alone
-- ? = 'Text', 'zolw'
SELECT COUNT(*) AS `total`
  FROM `milestones`
  WHERE 1 = 1
    AND `title` = ?
    AND (INSTR(`titleFolded`, ?) > 0);

-- leadPartner, all, without a total
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `pilotId`, `title`, `dueOn`, `doneOn`
  FROM `milestones`
  WHERE 1 = 1
  ORDER BY `id` ASC ;

-- leadPartner, get
-- ? = 31
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `pilotId`, `title`, `dueOn`, `doneOn`, CASE WHEN 1 = 1 THEN 1 ELSE 0 END AS `allowed`
  FROM `milestones`
  WHERE `id` = ?
    AND 1 = 1;

-- leadPartner, visible, as the target of a key
-- ? = 31, 32
SELECT `id`
  FROM `milestones`
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
-- ? = 'Text', 'zolw', 'Text', 'zolw', 25, 0

-- evaluator, list, narrowed: total alone: as for leadPartner
-- ? = 'Text', 'zolw'

-- evaluator, all, without a total: as for leadPartner

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
-- ? = 'Text', 'zolw', 'Text', 'zolw', 25, 0

-- observer, list, narrowed: total alone: as for leadPartner
-- ? = 'Text', 'zolw'

-- observer, all, without a total: as for leadPartner

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
-- ? = 'Text', 'zolw', 'Text', 'zolw', 25, 0

-- system, list, narrowed: total alone: as for leadPartner
-- ? = 'Text', 'zolw'

-- system, all, without a total: as for leadPartner

-- system, get: as for leadPartner
-- ? = 31

-- system, visible, as the target of a key: as for leadPartner
-- ? = 31, 32

-- system, create: as for partnerStaff
-- ? = 21, 21, 'Text', 'text', '2019-02-01', '2019-02-01', 1, '2019-02-01T12:00:00.000Z', '2019-02-01T12:00:00.000Z'

-- system, create: whether the new row is within reach, else it is rolled back
-- ? = 31
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `pilotId`, `title`, `dueOn`, `doneOn`, CASE WHEN 1 = 1 THEN 1 ELSE 0 END AS `allowed`
  FROM `milestones`
  WHERE `id` = ?
    AND 1 = 1;

-- system, update: refused

-- system, delete: refused

-- ---- visitor: whoever reads the public pages ----

-- visitor, list: page with total
-- ? = 1, 1, 1, 25, 0
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `pilotId`, `title`, `dueOn`, `doneOn`, CASE WHEN `pilotId` IN (SELECT `pilotId` FROM `solutions` WHERE `published` = ?) THEN 1 ELSE 0 END AS `matched0`, (SELECT COUNT(*) FROM `milestones` WHERE `pilotId` IN (SELECT `pilotId` FROM `solutions` WHERE `published` = ?)) AS `total`
  FROM `milestones`
  WHERE `pilotId` IN (SELECT `pilotId` FROM `solutions` WHERE `published` = ?)
  ORDER BY `id` ASC
  LIMIT ? OFFSET ?;

-- visitor, list: total alone
-- ? = 1
SELECT COUNT(*) AS `total`
  FROM `milestones`
  WHERE `pilotId` IN (SELECT `pilotId` FROM `solutions` WHERE `published` = ?);

-- visitor, list, narrowed: page with total
-- ? = 1, 1, 'Text', 'zolw', 1, 'Text', 'zolw', 25, 0
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `pilotId`, `title`, `dueOn`, `doneOn`, CASE WHEN `pilotId` IN (SELECT `pilotId` FROM `solutions` WHERE `published` = ?) THEN 1 ELSE 0 END AS `matched0`, (SELECT COUNT(*) FROM `milestones` WHERE `pilotId` IN (SELECT `pilotId` FROM `solutions` WHERE `published` = ?) AND `title` = ? AND (INSTR(`titleFolded`, ?) > 0)) AS `total`
  FROM `milestones`
  WHERE `pilotId` IN (SELECT `pilotId` FROM `solutions` WHERE `published` = ?)
    AND `title` = ?
    AND (INSTR(`titleFolded`, ?) > 0)
  ORDER BY `titleFolded` DESC, `id` DESC
  LIMIT ? OFFSET ?;

-- visitor, list, narrowed: total alone
-- ? = 1, 'Text', 'zolw'
SELECT COUNT(*) AS `total`
  FROM `milestones`
  WHERE `pilotId` IN (SELECT `pilotId` FROM `solutions` WHERE `published` = ?)
    AND `title` = ?
    AND (INSTR(`titleFolded`, ?) > 0);

-- visitor, all, without a total
-- ? = 1, 1
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `pilotId`, `title`, `dueOn`, `doneOn`, CASE WHEN `pilotId` IN (SELECT `pilotId` FROM `solutions` WHERE `published` = ?) THEN 1 ELSE 0 END AS `matched0`
  FROM `milestones`
  WHERE `pilotId` IN (SELECT `pilotId` FROM `solutions` WHERE `published` = ?)
  ORDER BY `id` ASC ;

-- visitor, get
-- ? = 1, 1, 31, 1
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `pilotId`, `title`, `dueOn`, `doneOn`, CASE WHEN `pilotId` IN (SELECT `pilotId` FROM `solutions` WHERE `published` = ?) THEN 1 ELSE 0 END AS `matched0`, CASE WHEN `pilotId` IN (SELECT `pilotId` FROM `solutions` WHERE `published` = ?) THEN 1 ELSE 0 END AS `allowed`
  FROM `milestones`
  WHERE `id` = ?
    AND `pilotId` IN (SELECT `pilotId` FROM `solutions` WHERE `published` = ?);

-- visitor, visible, as the target of a key
-- ? = 1, 31, 32
SELECT `id`
  FROM `milestones`
  WHERE `pilotId` IN (SELECT `pilotId` FROM `solutions` WHERE `published` = ?)
    AND `id` IN (?, ?);

-- visitor, create: refused

-- visitor, update: refused

-- visitor, delete: refused
