-- organisations: what each role's reading and writing sends to the database.
-- Written by `npm run sql` from the store's own functions; never edited by hand. SQLite and MySQL/MariaDB are sent the same text.

-- ---- partnerStaff: user 101 of organisation 11 ----

-- partnerStaff, list: page with total
-- ? = 11, 25, 0
SELECT `id`, `version`, `createdAt`, `updatedAt`, `slug`, `kind`, `name`, `shortName`, `country`, `city`, `countrySince`, `budgetEur`, `budgetIllustrative`, `formerCountries`, CASE WHEN `id` = ? THEN 1 ELSE 0 END AS `matched0`, CASE WHEN 1 = 1 THEN 1 ELSE 0 END AS `matched1`, (SELECT COUNT(*) FROM `organisations` WHERE 1 = 1) AS `total`
  FROM `organisations`
  WHERE 1 = 1
  ORDER BY `id` ASC
  LIMIT ? OFFSET ?;

-- partnerStaff, list: total alone
SELECT COUNT(*) AS `total`
  FROM `organisations`
  WHERE 1 = 1;

-- partnerStaff, list, narrowed: page with total
-- ? = 11, 'Text', 'zolw', 'zolw', 'zolw', 'Text', 'zolw', 'zolw', 'zolw', 25, 0
SELECT `id`, `version`, `createdAt`, `updatedAt`, `slug`, `kind`, `name`, `shortName`, `country`, `city`, `countrySince`, `budgetEur`, `budgetIllustrative`, `formerCountries`, CASE WHEN `id` = ? THEN 1 ELSE 0 END AS `matched0`, CASE WHEN 1 = 1 THEN 1 ELSE 0 END AS `matched1`, (SELECT COUNT(*) FROM `organisations` WHERE 1 = 1 AND `slug` = ? AND (INSTR(`nameFolded`, ?) > 0 OR INSTR(`shortNameFolded`, ?) > 0 OR INSTR(`cityFolded`, ?) > 0)) AS `total`
  FROM `organisations`
  WHERE 1 = 1
    AND `slug` = ?
    AND (INSTR(`nameFolded`, ?) > 0 OR INSTR(`shortNameFolded`, ?) > 0 OR INSTR(`cityFolded`, ?) > 0)
  ORDER BY `slugFolded` DESC, `id` DESC
  LIMIT ? OFFSET ?;

-- partnerStaff, list, narrowed: total alone
-- ? = 'Text', 'zolw', 'zolw', 'zolw'
SELECT COUNT(*) AS `total`
  FROM `organisations`
  WHERE 1 = 1
    AND `slug` = ?
    AND (INSTR(`nameFolded`, ?) > 0 OR INSTR(`shortNameFolded`, ?) > 0 OR INSTR(`cityFolded`, ?) > 0);

-- partnerStaff, all, without a total
-- ? = 11
SELECT `id`, `version`, `createdAt`, `updatedAt`, `slug`, `kind`, `name`, `shortName`, `country`, `city`, `countrySince`, `budgetEur`, `budgetIllustrative`, `formerCountries`, CASE WHEN `id` = ? THEN 1 ELSE 0 END AS `matched0`, CASE WHEN 1 = 1 THEN 1 ELSE 0 END AS `matched1`
  FROM `organisations`
  WHERE 1 = 1
  ORDER BY `id` ASC ;

-- partnerStaff, read, as of an instant
-- ? = 11, '2019-02-01T12:00:00.000Z', '2019-02-01T12:00:00.000Z'
SELECT `id`, `version`, `createdAt`, `updatedAt`, `name`, `shortName`, `country`, `countrySince`, `budgetEur`, `budgetIllustrative`, `formerCountries`, CASE WHEN `id` = ? THEN 1 ELSE 0 END AS `matched0`, CASE WHEN 1 = 1 THEN 1 ELSE 0 END AS `matched1`
  FROM `organisationsHistory` AS `organisations`
  WHERE `validUntil` > ?
    AND `validFrom` <= ?
    AND 1 = 1
  ORDER BY `id` ASC;

-- partnerStaff, get
-- ? = 11, 31
SELECT `id`, `version`, `createdAt`, `updatedAt`, `slug`, `kind`, `name`, `shortName`, `country`, `city`, `countrySince`, `budgetEur`, `budgetIllustrative`, `formerCountries`, CASE WHEN `id` = ? THEN 1 ELSE 0 END AS `matched0`, CASE WHEN 1 = 1 THEN 1 ELSE 0 END AS `matched1`, CASE WHEN 1 = 1 THEN 1 ELSE 0 END AS `allowed`
  FROM `organisations`
  WHERE `id` = ?
    AND 1 = 1;

-- partnerStaff, visible, as the target of a key
-- ? = 31, 32
SELECT `id`
  FROM `organisations`
  WHERE 1 = 1
    AND `id` IN (?, ?);

-- partnerStaff, create: refused

-- partnerStaff, update: refused

-- partnerStaff, delete: refused

-- partnerStaff, exportArchive: refused

-- partnerStaff, downloadArchive: refused

-- partnerStaff, viewAs: refused

-- ---- partnerManager: user 102 of organisation 11 ----

-- partnerManager, list: page with total: as for partnerStaff
-- ? = 11, 25, 0

-- partnerManager, list: total alone: as for partnerStaff

-- partnerManager, list, narrowed: page with total: as for partnerStaff
-- ? = 11, 'Text', 'zolw', 'zolw', 'zolw', 'Text', 'zolw', 'zolw', 'zolw', 25, 0

-- partnerManager, list, narrowed: total alone: as for partnerStaff
-- ? = 'Text', 'zolw', 'zolw', 'zolw'

-- partnerManager, all, without a total: as for partnerStaff
-- ? = 11

-- partnerManager, read, as of an instant: as for partnerStaff
-- ? = 11, '2019-02-01T12:00:00.000Z', '2019-02-01T12:00:00.000Z'

-- partnerManager, get: as for partnerStaff
-- ? = 11, 31

-- partnerManager, visible, as the target of a key: as for partnerStaff
-- ? = 31, 32

-- partnerManager, create: refused

-- partnerManager, update: target
-- ? = 11, 11, 31
SELECT `id`, `version`, `createdAt`, `updatedAt`, `slug`, `kind`, `name`, `shortName`, `country`, `city`, `countrySince`, `budgetEur`, `budgetIllustrative`, `formerCountries`, CASE WHEN `id` = ? THEN 1 ELSE 0 END AS `matched0`, CASE WHEN 1 = 1 THEN 1 ELSE 0 END AS `matched1`, CASE WHEN `id` = ? THEN 1 ELSE 0 END AS `allowed`
  FROM `organisations`
  WHERE `id` = ?
    AND 1 = 1;

-- partnerManager, update
-- ? = 'Text', 'text', 'Text', 'text', 'Text', 'text', '2019-02-01T12:00:00.000Z', 31, 4, 11
UPDATE `organisations`
  SET `name` = ?, `nameFolded` = ?, `shortName` = ?, `shortNameFolded` = ?, `city` = ?, `cityFolded` = ?, `updatedAt` = ?, `version` = `version` + 1
  WHERE `id` = ?
    AND `version` = ?
    AND `id` = ?;

-- partnerManager, delete: refused

-- partnerManager, exportArchive: target
-- ? = 11, 11, 31
SELECT `id`, `version`, `createdAt`, `updatedAt`, `slug`, `kind`, `name`, `shortName`, `country`, `city`, `countrySince`, `budgetEur`, `budgetIllustrative`, `formerCountries`, CASE WHEN `id` = ? THEN 1 ELSE 0 END AS `matched0`, CASE WHEN 1 = 1 THEN 1 ELSE 0 END AS `matched1`, CASE WHEN `id` = ? THEN 1 ELSE 0 END AS `allowed`
  FROM `organisations`
  WHERE `id` = ?
    AND 1 = 1;

-- partnerManager, exportArchive
-- ? = '{}', '2019-02-01T12:00:00.000Z', 31, 4, 11
UPDATE `organisations`
  SET `formerCountries` = ?, `updatedAt` = ?, `version` = `version` + 1
  WHERE `id` = ?
    AND `version` = ?
    AND `id` = ?;

-- partnerManager, downloadArchive: target
-- ? = 11, 11, 31
SELECT `id`, `version`, `createdAt`, `updatedAt`, `slug`, `kind`, `name`, `shortName`, `country`, `city`, `countrySince`, `budgetEur`, `budgetIllustrative`, `formerCountries`, CASE WHEN `id` = ? THEN 1 ELSE 0 END AS `matched0`, CASE WHEN 1 = 1 THEN 1 ELSE 0 END AS `matched1`, CASE WHEN `id` = ? THEN 1 ELSE 0 END AS `allowed`
  FROM `organisations`
  WHERE `id` = ?
    AND 1 = 1;

-- partnerManager, downloadArchive
-- ? = '{}', '2019-02-01T12:00:00.000Z', 31, 4, 11
UPDATE `organisations`
  SET `formerCountries` = ?, `updatedAt` = ?, `version` = `version` + 1
  WHERE `id` = ?
    AND `version` = ?
    AND `id` = ?;

-- partnerManager, viewAs: refused

-- ---- leadPartner: user 103 of organisation 13 ----

-- leadPartner, list: page with total
-- ? = 25, 0
SELECT `id`, `version`, `createdAt`, `updatedAt`, `slug`, `kind`, `name`, `shortName`, `country`, `city`, `countrySince`, `budgetEur`, `budgetIllustrative`, `formerCountries`, (SELECT COUNT(*) FROM `organisations` WHERE 1 = 1) AS `total`
  FROM `organisations`
  WHERE 1 = 1
  ORDER BY `id` ASC
  LIMIT ? OFFSET ?;

-- leadPartner, list: total alone: as for partnerStaff

-- leadPartner, list, narrowed: page with total
-- ? = 'Text', 'zolw', 'zolw', 'zolw', 'Text', 'zolw', 'zolw', 'zolw', 25, 0
SELECT `id`, `version`, `createdAt`, `updatedAt`, `slug`, `kind`, `name`, `shortName`, `country`, `city`, `countrySince`, `budgetEur`, `budgetIllustrative`, `formerCountries`, (SELECT COUNT(*) FROM `organisations` WHERE 1 = 1 AND `slug` = ? AND (INSTR(`nameFolded`, ?) > 0 OR INSTR(`shortNameFolded`, ?) > 0 OR INSTR(`cityFolded`, ?) > 0)) AS `total`
  FROM `organisations`
  WHERE 1 = 1
    AND `slug` = ?
    AND (INSTR(`nameFolded`, ?) > 0 OR INSTR(`shortNameFolded`, ?) > 0 OR INSTR(`cityFolded`, ?) > 0)
  ORDER BY `slugFolded` DESC, `id` DESC
  LIMIT ? OFFSET ?;

-- leadPartner, list, narrowed: total alone: as for partnerStaff
-- ? = 'Text', 'zolw', 'zolw', 'zolw'

-- leadPartner, all, without a total
SELECT `id`, `version`, `createdAt`, `updatedAt`, `slug`, `kind`, `name`, `shortName`, `country`, `city`, `countrySince`, `budgetEur`, `budgetIllustrative`, `formerCountries`
  FROM `organisations`
  WHERE 1 = 1
  ORDER BY `id` ASC ;

-- leadPartner, read, as of an instant
-- ? = '2019-02-01T12:00:00.000Z', '2019-02-01T12:00:00.000Z'
SELECT `id`, `version`, `createdAt`, `updatedAt`, `name`, `shortName`, `country`, `countrySince`, `budgetEur`, `budgetIllustrative`, `formerCountries`
  FROM `organisationsHistory` AS `organisations`
  WHERE `validUntil` > ?
    AND `validFrom` <= ?
    AND 1 = 1
  ORDER BY `id` ASC;

-- leadPartner, get
-- ? = 31
SELECT `id`, `version`, `createdAt`, `updatedAt`, `slug`, `kind`, `name`, `shortName`, `country`, `city`, `countrySince`, `budgetEur`, `budgetIllustrative`, `formerCountries`, CASE WHEN 1 = 1 THEN 1 ELSE 0 END AS `allowed`
  FROM `organisations`
  WHERE `id` = ?
    AND 1 = 1;

-- leadPartner, visible, as the target of a key: as for partnerStaff
-- ? = 31, 32

-- leadPartner, create
-- ? = 'Text', 'text', 'choice', 'Text', 'text', 'Text', 'text', 'Text', 'text', 'Text', 'text', '2019-02-01', 3, 1, '{}', 1, '2019-02-01T12:00:00.000Z', '2019-02-01T12:00:00.000Z'
INSERT INTO `organisations` (`slug`, `slugFolded`, `kind`, `name`, `nameFolded`, `shortName`, `shortNameFolded`, `country`, `countryFolded`, `city`, `cityFolded`, `countrySince`, `budgetEur`, `budgetIllustrative`, `formerCountries`, `version`, `createdAt`, `updatedAt`)
  VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?);

-- leadPartner, create: whether the new row is within reach, else it is rolled back
-- ? = 31
SELECT `id`, `version`, `createdAt`, `updatedAt`, `slug`, `kind`, `name`, `shortName`, `country`, `city`, `countrySince`, `budgetEur`, `budgetIllustrative`, `formerCountries`, CASE WHEN 1 = 1 THEN 1 ELSE 0 END AS `allowed`
  FROM `organisations`
  WHERE `id` = ?
    AND 1 = 1;

-- leadPartner, update: target
-- ? = 31
SELECT `id`, `version`, `createdAt`, `updatedAt`, `slug`, `kind`, `name`, `shortName`, `country`, `city`, `countrySince`, `budgetEur`, `budgetIllustrative`, `formerCountries`, CASE WHEN 1 = 1 THEN 1 ELSE 0 END AS `allowed`
  FROM `organisations`
  WHERE `id` = ?
    AND 1 = 1;

-- leadPartner, update
-- ? = 'Text', 'text', 'Text', 'text', 'Text', 'text', 'Text', 'text', '2019-02-01', 3, 1, '2019-02-01T12:00:00.000Z', 31, 4
UPDATE `organisations`
  SET `name` = ?, `nameFolded` = ?, `shortName` = ?, `shortNameFolded` = ?, `country` = ?, `countryFolded` = ?, `city` = ?, `cityFolded` = ?, `countrySince` = ?, `budgetEur` = ?, `budgetIllustrative` = ?, `updatedAt` = ?, `version` = `version` + 1
  WHERE `id` = ?
    AND `version` = ?
    AND 1 = 1;

-- leadPartner, delete: target
-- ? = 31
SELECT `id`, `version`, `createdAt`, `updatedAt`, `slug`, `kind`, `name`, `shortName`, `country`, `city`, `countrySince`, `budgetEur`, `budgetIllustrative`, `formerCountries`, CASE WHEN 1 = 1 THEN 1 ELSE 0 END AS `allowed`
  FROM `organisations`
  WHERE `id` = ?
    AND 1 = 1;

-- leadPartner, delete
-- ? = 31
DELETE
  FROM `organisations`
  WHERE `id` = ?
    AND 1 = 1;

-- leadPartner, exportArchive: target
-- ? = 13, 31
SELECT `id`, `version`, `createdAt`, `updatedAt`, `slug`, `kind`, `name`, `shortName`, `country`, `city`, `countrySince`, `budgetEur`, `budgetIllustrative`, `formerCountries`, CASE WHEN `id` = ? THEN 1 ELSE 0 END AS `allowed`
  FROM `organisations`
  WHERE `id` = ?
    AND 1 = 1;

-- leadPartner, exportArchive: as for partnerManager
-- ? = '{}', '2019-02-01T12:00:00.000Z', 31, 4, 13

-- leadPartner, downloadArchive: target
-- ? = 13, 31
SELECT `id`, `version`, `createdAt`, `updatedAt`, `slug`, `kind`, `name`, `shortName`, `country`, `city`, `countrySince`, `budgetEur`, `budgetIllustrative`, `formerCountries`, CASE WHEN `id` = ? THEN 1 ELSE 0 END AS `allowed`
  FROM `organisations`
  WHERE `id` = ?
    AND 1 = 1;

-- leadPartner, downloadArchive: as for partnerManager
-- ? = '{}', '2019-02-01T12:00:00.000Z', 31, 4, 13

-- leadPartner, viewAs: target
-- ? = 31
SELECT `id`, `version`, `createdAt`, `updatedAt`, `slug`, `kind`, `name`, `shortName`, `country`, `city`, `countrySince`, `budgetEur`, `budgetIllustrative`, `formerCountries`, CASE WHEN 1 = 1 THEN 1 ELSE 0 END AS `allowed`
  FROM `organisations`
  WHERE `id` = ?
    AND 1 = 1;

-- leadPartner, viewAs
-- ? = '{}', '2019-02-01T12:00:00.000Z', 31, 4
UPDATE `organisations`
  SET `formerCountries` = ?, `updatedAt` = ?, `version` = `version` + 1
  WHERE `id` = ?
    AND `version` = ?
    AND 1 = 1;

-- ---- evaluator: user 104 ----

-- evaluator, list: page with total: as for leadPartner
-- ? = 25, 0

-- evaluator, list: total alone: as for partnerStaff

-- evaluator, list, narrowed: page with total: as for leadPartner
-- ? = 'Text', 'zolw', 'zolw', 'zolw', 'Text', 'zolw', 'zolw', 'zolw', 25, 0

-- evaluator, list, narrowed: total alone: as for partnerStaff
-- ? = 'Text', 'zolw', 'zolw', 'zolw'

-- evaluator, all, without a total: as for leadPartner

-- evaluator, read, as of an instant: as for leadPartner
-- ? = '2019-02-01T12:00:00.000Z', '2019-02-01T12:00:00.000Z'

-- evaluator, get: as for leadPartner
-- ? = 31

-- evaluator, visible, as the target of a key: as for partnerStaff
-- ? = 31, 32

-- evaluator, create: refused

-- evaluator, update: refused

-- evaluator, delete: refused

-- evaluator, exportArchive: refused

-- evaluator, downloadArchive: refused

-- evaluator, viewAs: refused

-- ---- juror: user 105 ----

-- juror, read: refused

-- juror, create: refused

-- juror, update: refused

-- juror, delete: refused

-- juror, exportArchive: refused

-- juror, downloadArchive: refused

-- juror, viewAs: refused

-- ---- observer: user 106 ----

-- observer, list: page with total
-- ? = 25, 0
SELECT `id`, `version`, `createdAt`, `updatedAt`, `slug`, `kind`, `name`, `shortName`, `country`, `city`, `countrySince`, `budgetEur`, `budgetIllustrative`, `formerCountries`, CASE WHEN 1 = 1 THEN 1 ELSE 0 END AS `matched0`, (SELECT COUNT(*) FROM `organisations` WHERE 1 = 1) AS `total`
  FROM `organisations`
  WHERE 1 = 1
  ORDER BY `id` ASC
  LIMIT ? OFFSET ?;

-- observer, list: total alone: as for partnerStaff

-- observer, list, narrowed: page with total
-- ? = 'Text', 'zolw', 'zolw', 'zolw', 'Text', 'zolw', 'zolw', 'zolw', 25, 0
SELECT `id`, `version`, `createdAt`, `updatedAt`, `slug`, `kind`, `name`, `shortName`, `country`, `city`, `countrySince`, `budgetEur`, `budgetIllustrative`, `formerCountries`, CASE WHEN 1 = 1 THEN 1 ELSE 0 END AS `matched0`, (SELECT COUNT(*) FROM `organisations` WHERE 1 = 1 AND `slug` = ? AND (INSTR(`nameFolded`, ?) > 0 OR INSTR(`shortNameFolded`, ?) > 0 OR INSTR(`cityFolded`, ?) > 0)) AS `total`
  FROM `organisations`
  WHERE 1 = 1
    AND `slug` = ?
    AND (INSTR(`nameFolded`, ?) > 0 OR INSTR(`shortNameFolded`, ?) > 0 OR INSTR(`cityFolded`, ?) > 0)
  ORDER BY `slugFolded` DESC, `id` DESC
  LIMIT ? OFFSET ?;

-- observer, list, narrowed: total alone: as for partnerStaff
-- ? = 'Text', 'zolw', 'zolw', 'zolw'

-- observer, all, without a total
SELECT `id`, `version`, `createdAt`, `updatedAt`, `slug`, `kind`, `name`, `shortName`, `country`, `city`, `countrySince`, `budgetEur`, `budgetIllustrative`, `formerCountries`, CASE WHEN 1 = 1 THEN 1 ELSE 0 END AS `matched0`
  FROM `organisations`
  WHERE 1 = 1
  ORDER BY `id` ASC ;

-- observer, read, as of an instant
-- ? = '2019-02-01T12:00:00.000Z', '2019-02-01T12:00:00.000Z'
SELECT `id`, `version`, `createdAt`, `updatedAt`, `name`, `shortName`, `country`, `countrySince`, `budgetEur`, `budgetIllustrative`, `formerCountries`, CASE WHEN 1 = 1 THEN 1 ELSE 0 END AS `matched0`
  FROM `organisationsHistory` AS `organisations`
  WHERE `validUntil` > ?
    AND `validFrom` <= ?
    AND 1 = 1
  ORDER BY `id` ASC;

-- observer, get
-- ? = 31
SELECT `id`, `version`, `createdAt`, `updatedAt`, `slug`, `kind`, `name`, `shortName`, `country`, `city`, `countrySince`, `budgetEur`, `budgetIllustrative`, `formerCountries`, CASE WHEN 1 = 1 THEN 1 ELSE 0 END AS `matched0`, CASE WHEN 1 = 1 THEN 1 ELSE 0 END AS `allowed`
  FROM `organisations`
  WHERE `id` = ?
    AND 1 = 1;

-- observer, visible, as the target of a key: as for partnerStaff
-- ? = 31, 32

-- observer, create: refused

-- observer, update: refused

-- observer, delete: refused

-- observer, exportArchive: refused

-- observer, downloadArchive: refused

-- observer, viewAs: refused

-- ---- system: the product's own work ----

-- system, list: page with total: as for leadPartner
-- ? = 25, 0

-- system, list: total alone: as for partnerStaff

-- system, list, narrowed: page with total: as for leadPartner
-- ? = 'Text', 'zolw', 'zolw', 'zolw', 'Text', 'zolw', 'zolw', 'zolw', 25, 0

-- system, list, narrowed: total alone: as for partnerStaff
-- ? = 'Text', 'zolw', 'zolw', 'zolw'

-- system, all, without a total: as for leadPartner

-- system, read, as of an instant: as for leadPartner
-- ? = '2019-02-01T12:00:00.000Z', '2019-02-01T12:00:00.000Z'

-- system, get: as for leadPartner
-- ? = 31

-- system, visible, as the target of a key: as for partnerStaff
-- ? = 31, 32

-- system, create: as for leadPartner
-- ? = 'Text', 'text', 'choice', 'Text', 'text', 'Text', 'text', 'Text', 'text', 'Text', 'text', '2019-02-01', 3, 1, '{}', 1, '2019-02-01T12:00:00.000Z', '2019-02-01T12:00:00.000Z'

-- system, create: whether the new row is within reach, else it is rolled back: as for leadPartner
-- ? = 31

-- system, update: refused

-- system, delete: refused

-- system, exportArchive: refused

-- system, downloadArchive: refused

-- system, viewAs: refused

-- ---- visitor: whoever reads the public pages ----

-- visitor, list: page with total: as for observer
-- ? = 25, 0

-- visitor, list: total alone: as for partnerStaff

-- visitor, list, narrowed: page with total: as for observer
-- ? = 'Text', 'zolw', 'zolw', 'zolw', 'Text', 'zolw', 'zolw', 'zolw', 25, 0

-- visitor, list, narrowed: total alone: as for partnerStaff
-- ? = 'Text', 'zolw', 'zolw', 'zolw'

-- visitor, all, without a total: as for observer

-- visitor, read, as of an instant: as for observer
-- ? = '2019-02-01T12:00:00.000Z', '2019-02-01T12:00:00.000Z'

-- visitor, get: as for observer
-- ? = 31

-- visitor, visible, as the target of a key: as for partnerStaff
-- ? = 31, 32

-- visitor, create: refused

-- visitor, update: refused

-- visitor, delete: refused

-- visitor, exportArchive: refused

-- visitor, downloadArchive: refused

-- visitor, viewAs: refused
