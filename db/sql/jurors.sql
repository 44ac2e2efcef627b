-- jurors: what each role's reading and writing sends to the database.
-- Written by `npm run sql` from the store's own functions; never edited by hand. SQLite and MySQL/MariaDB are sent the same text.

-- ---- partnerStaff: user 101 of organisation 11 ----

-- partnerStaff, list: page with total
-- ? = 11, 11, 25, 0
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `contestId`, `userId`, `affiliationId`, `country`, `name`, (SELECT COUNT(*) FROM `jurors` WHERE `organisationId` = ?) AS `total`
  FROM `jurors`
  WHERE `organisationId` = ?
  ORDER BY `id` ASC
  LIMIT ? OFFSET ?;

-- partnerStaff, list: total alone
-- ? = 11
SELECT COUNT(*) AS `total`
  FROM `jurors`
  WHERE `organisationId` = ?;

-- partnerStaff, list, narrowed: page with total
-- ? = 11, 'Text', 'zolw', 11, 'Text', 'zolw', 25, 0
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `contestId`, `userId`, `affiliationId`, `country`, `name`, (SELECT COUNT(*) FROM `jurors` WHERE `organisationId` = ? AND `country` = ? AND (INSTR(`nameFolded`, ?) > 0)) AS `total`
  FROM `jurors`
  WHERE `organisationId` = ?
    AND `country` = ?
    AND (INSTR(`nameFolded`, ?) > 0)
  ORDER BY `nameFolded` DESC, `id` DESC
  LIMIT ? OFFSET ?;

-- partnerStaff, list, narrowed: total alone
-- ? = 11, 'Text', 'zolw'
SELECT COUNT(*) AS `total`
  FROM `jurors`
  WHERE `organisationId` = ?
    AND `country` = ?
    AND (INSTR(`nameFolded`, ?) > 0);

-- partnerStaff, all, without a total
-- ? = 11
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `contestId`, `userId`, `affiliationId`, `country`, `name`
  FROM `jurors`
  WHERE `organisationId` = ?
  ORDER BY `id` ASC ;

-- partnerStaff, get
-- ? = 11, 31, 11
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `contestId`, `userId`, `affiliationId`, `country`, `name`, CASE WHEN `organisationId` = ? THEN 1 ELSE 0 END AS `allowed`
  FROM `jurors`
  WHERE `id` = ?
    AND `organisationId` = ?;

-- partnerStaff, visible, as the target of a key
-- ? = 11, 31, 32
SELECT `id`
  FROM `jurors`
  WHERE `organisationId` = ?
    AND `id` IN (?, ?);

-- partnerStaff, create: refused

-- partnerStaff, update: refused

-- partnerStaff, delete: refused

-- ---- partnerManager: user 102 of organisation 11 ----

-- partnerManager, list: page with total: as for partnerStaff
-- ? = 11, 11, 25, 0

-- partnerManager, list: total alone: as for partnerStaff
-- ? = 11

-- partnerManager, list, narrowed: page with total: as for partnerStaff
-- ? = 11, 'Text', 'zolw', 11, 'Text', 'zolw', 25, 0

-- partnerManager, list, narrowed: total alone: as for partnerStaff
-- ? = 11, 'Text', 'zolw'

-- partnerManager, all, without a total: as for partnerStaff
-- ? = 11

-- partnerManager, get: as for partnerStaff
-- ? = 11, 31, 11

-- partnerManager, visible, as the target of a key: as for partnerStaff
-- ? = 11, 31, 32

-- partnerManager, create: refused

-- partnerManager, update: target
-- ? = 11, 31, 11
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `contestId`, `userId`, `affiliationId`, `country`, `name`, CASE WHEN `organisationId` = ? THEN 1 ELSE 0 END AS `allowed`
  FROM `jurors`
  WHERE `id` = ?
    AND `organisationId` = ?;

-- partnerManager, update
-- ? = 21, 'Text', 'text', '2019-02-01T12:00:00.000Z', 31, 4, 11
UPDATE `jurors`
  SET `affiliationId` = ?, `country` = ?, `countryFolded` = ?, `updatedAt` = ?, `version` = `version` + 1
  WHERE `id` = ?
    AND `version` = ?
    AND `organisationId` = ?;

-- partnerManager, delete: target
-- ? = 11, 31, 11
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `contestId`, `userId`, `affiliationId`, `country`, `name`, CASE WHEN `organisationId` = ? THEN 1 ELSE 0 END AS `allowed`
  FROM `jurors`
  WHERE `id` = ?
    AND `organisationId` = ?;

-- partnerManager, delete
-- ? = 31, 11
DELETE
  FROM `jurors`
  WHERE `id` = ?
    AND `organisationId` = ?;

-- ---- leadPartner: user 103 of organisation 13 ----

-- leadPartner, list: page with total
-- ? = 25, 0
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `contestId`, `userId`, `affiliationId`, `country`, `name`, (SELECT COUNT(*) FROM `jurors` WHERE 1 = 1) AS `total`
  FROM `jurors`
  WHERE 1 = 1
  ORDER BY `id` ASC
  LIMIT ? OFFSET ?;

-- leadPartner, list: total alone
SELECT COUNT(*) AS `total`
  FROM `jurors`
  WHERE 1 = 1;

-- leadPartner, list, narrowed: page with total
-- ? = 'Text', 'zolw', 'Text', 'zolw', 25, 0
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `contestId`, `userId`, `affiliationId`, `country`, `name`, (SELECT COUNT(*) FROM `jurors` WHERE 1 = 1 AND `country` = ? AND (INSTR(`nameFolded`, ?) > 0)) AS `total`
  FROM `jurors`
  WHERE 1 = 1
    AND `country` = ?
    AND (INSTR(`nameFolded`, ?) > 0)
  ORDER BY `nameFolded` DESC, `id` DESC
  LIMIT ? OFFSET ?;

-- leadPartner, list, narrowed: total alone
-- ? = 'Text', 'zolw'
SELECT COUNT(*) AS `total`
  FROM `jurors`
  WHERE 1 = 1
    AND `country` = ?
    AND (INSTR(`nameFolded`, ?) > 0);

-- leadPartner, all, without a total
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `contestId`, `userId`, `affiliationId`, `country`, `name`
  FROM `jurors`
  WHERE 1 = 1
  ORDER BY `id` ASC ;

-- leadPartner, get
-- ? = 31
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `contestId`, `userId`, `affiliationId`, `country`, `name`, CASE WHEN 1 = 1 THEN 1 ELSE 0 END AS `allowed`
  FROM `jurors`
  WHERE `id` = ?
    AND 1 = 1;

-- leadPartner, visible, as the target of a key
-- ? = 31, 32
SELECT `id`
  FROM `jurors`
  WHERE 1 = 1
    AND `id` IN (?, ?);

-- leadPartner, create: refused

-- leadPartner, update: target
-- ? = 31
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `contestId`, `userId`, `affiliationId`, `country`, `name`, CASE WHEN `organisationId` IS NULL THEN 1 ELSE 0 END AS `allowed`
  FROM `jurors`
  WHERE `id` = ?
    AND 1 = 1;

-- leadPartner, update
-- ? = 21, 'Text', 'text', '2019-02-01T12:00:00.000Z', 31, 4
UPDATE `jurors`
  SET `affiliationId` = ?, `country` = ?, `countryFolded` = ?, `updatedAt` = ?, `version` = `version` + 1
  WHERE `id` = ?
    AND `version` = ?
    AND `organisationId` IS NULL;

-- leadPartner, delete: target
-- ? = 31
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `contestId`, `userId`, `affiliationId`, `country`, `name`, CASE WHEN `organisationId` IS NULL THEN 1 ELSE 0 END AS `allowed`
  FROM `jurors`
  WHERE `id` = ?
    AND 1 = 1;

-- leadPartner, delete
-- ? = 31
DELETE
  FROM `jurors`
  WHERE `id` = ?
    AND `organisationId` IS NULL;

-- ---- evaluator: user 104 ----

-- evaluator, read: refused

-- evaluator, create: refused

-- evaluator, update: refused

-- evaluator, delete: refused

-- ---- juror: user 105 ----

-- juror, list: page with total
-- ? = 105, 105, 25, 0
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `contestId`, `userId`, `affiliationId`, `country`, `name`, (SELECT COUNT(*) FROM `jurors` WHERE `userId` = ?) AS `total`
  FROM `jurors`
  WHERE `userId` = ?
  ORDER BY `id` ASC
  LIMIT ? OFFSET ?;

-- juror, list: total alone
-- ? = 105
SELECT COUNT(*) AS `total`
  FROM `jurors`
  WHERE `userId` = ?;

-- juror, list, narrowed: page with total
-- ? = 105, 'Text', 'zolw', 105, 'Text', 'zolw', 25, 0
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `contestId`, `userId`, `affiliationId`, `country`, `name`, (SELECT COUNT(*) FROM `jurors` WHERE `userId` = ? AND `country` = ? AND (INSTR(`nameFolded`, ?) > 0)) AS `total`
  FROM `jurors`
  WHERE `userId` = ?
    AND `country` = ?
    AND (INSTR(`nameFolded`, ?) > 0)
  ORDER BY `nameFolded` DESC, `id` DESC
  LIMIT ? OFFSET ?;

-- juror, list, narrowed: total alone
-- ? = 105, 'Text', 'zolw'
SELECT COUNT(*) AS `total`
  FROM `jurors`
  WHERE `userId` = ?
    AND `country` = ?
    AND (INSTR(`nameFolded`, ?) > 0);

-- juror, all, without a total
-- ? = 105
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `contestId`, `userId`, `affiliationId`, `country`, `name`
  FROM `jurors`
  WHERE `userId` = ?
  ORDER BY `id` ASC ;

-- juror, get
-- ? = 105, 31, 105
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `contestId`, `userId`, `affiliationId`, `country`, `name`, CASE WHEN `userId` = ? THEN 1 ELSE 0 END AS `allowed`
  FROM `jurors`
  WHERE `id` = ?
    AND `userId` = ?;

-- juror, visible, as the target of a key
-- ? = 105, 31, 32
SELECT `id`
  FROM `jurors`
  WHERE `userId` = ?
    AND `id` IN (?, ?);

-- juror, create: refused

-- juror, update: refused

-- juror, delete: refused

-- ---- observer: user 106 ----

-- observer, read: refused

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

-- system, create
-- ? = 21, 21, 21, 21, 'Text', 'text', 'Text', 'text', 1, '2019-02-01T12:00:00.000Z', '2019-02-01T12:00:00.000Z'
INSERT INTO `jurors` (`organisationId`, `contestId`, `userId`, `affiliationId`, `country`, `countryFolded`, `name`, `nameFolded`, `version`, `createdAt`, `updatedAt`)
  VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?);

-- system, create: whether the new row is within reach, else it is rolled back
-- ? = 31
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `contestId`, `userId`, `affiliationId`, `country`, `name`, CASE WHEN 1 = 1 THEN 1 ELSE 0 END AS `allowed`
  FROM `jurors`
  WHERE `id` = ?
    AND 1 = 1;

-- system, update: refused

-- system, delete: refused

-- ---- visitor: whoever reads the public pages ----

-- visitor, read: refused

-- visitor, create: refused

-- visitor, update: refused

-- visitor, delete: refused
