-- indicators: what each role's reading and writing sends to the database.
-- Written by `npm run sql` from the store's own functions; never edited by hand. SQLite and MySQL/MariaDB are sent the same text.

-- ---- partnerStaff: user 101 of organisation 11 ----

-- partnerStaff, list: page with total
-- ? = 11, 11, 25, 0
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `code`, `name`, `countingRule`, `kind`, `unit`, `valueType`, `accumulation`, `direction`, `decimals`, `options`, `dimensions`, `definitionVersion`, `derivation`, `workPlanItemId`, `earlierDefinitions`, (SELECT COUNT(*) FROM `indicators` WHERE ((`organisationId` = ?) OR (`organisationId` IS NULL))) AS `total`
  FROM `indicators`
  WHERE ((`organisationId` = ?) OR (`organisationId` IS NULL))
  ORDER BY `id` ASC
  LIMIT ? OFFSET ?;

-- partnerStaff, list: total alone
-- ? = 11
SELECT COUNT(*) AS `total`
  FROM `indicators`
  WHERE ((`organisationId` = ?) OR (`organisationId` IS NULL));

-- partnerStaff, list, narrowed: page with total
-- ? = 11, 'Text', 'zolw', 'zolw', 'zolw', 11, 'Text', 'zolw', 'zolw', 'zolw', 25, 0
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `code`, `name`, `countingRule`, `kind`, `unit`, `valueType`, `accumulation`, `direction`, `decimals`, `options`, `dimensions`, `definitionVersion`, `derivation`, `workPlanItemId`, `earlierDefinitions`, (SELECT COUNT(*) FROM `indicators` WHERE ((`organisationId` = ?) OR (`organisationId` IS NULL)) AND `code` = ? AND (INSTR(`codeFolded`, ?) > 0 OR INSTR(`nameFolded`, ?) > 0 OR INSTR(`countingRuleFolded`, ?) > 0)) AS `total`
  FROM `indicators`
  WHERE ((`organisationId` = ?) OR (`organisationId` IS NULL))
    AND `code` = ?
    AND (INSTR(`codeFolded`, ?) > 0 OR INSTR(`nameFolded`, ?) > 0 OR INSTR(`countingRuleFolded`, ?) > 0)
  ORDER BY `codeFolded` DESC, `id` DESC
  LIMIT ? OFFSET ?;

-- partnerStaff, list, narrowed: total alone
-- ? = 11, 'Text', 'zolw', 'zolw', 'zolw'
SELECT COUNT(*) AS `total`
  FROM `indicators`
  WHERE ((`organisationId` = ?) OR (`organisationId` IS NULL))
    AND `code` = ?
    AND (INSTR(`codeFolded`, ?) > 0 OR INSTR(`nameFolded`, ?) > 0 OR INSTR(`countingRuleFolded`, ?) > 0);

-- partnerStaff, all, without a total
-- ? = 11
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `code`, `name`, `countingRule`, `kind`, `unit`, `valueType`, `accumulation`, `direction`, `decimals`, `options`, `dimensions`, `definitionVersion`, `derivation`, `workPlanItemId`, `earlierDefinitions`
  FROM `indicators`
  WHERE ((`organisationId` = ?) OR (`organisationId` IS NULL))
  ORDER BY `id` ASC ;

-- partnerStaff, read, as of an instant
-- ? = '2019-02-01T12:00:00.000Z', '2019-02-01T12:00:00.000Z', 11
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `code`, `name`, `countingRule`, `kind`, `unit`, `valueType`, `accumulation`, `direction`, `decimals`, `options`, `dimensions`, `definitionVersion`, `earlierDefinitions`
  FROM `indicatorsHistory` AS `indicators`
  WHERE `validUntil` > ?
    AND `validFrom` <= ?
    AND ((`organisationId` = ?) OR (`organisationId` IS NULL))
  ORDER BY `id` ASC;

-- partnerStaff, get
-- ? = 11, 31, 11
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `code`, `name`, `countingRule`, `kind`, `unit`, `valueType`, `accumulation`, `direction`, `decimals`, `options`, `dimensions`, `definitionVersion`, `derivation`, `workPlanItemId`, `earlierDefinitions`, CASE WHEN ((`organisationId` = ?) OR (`organisationId` IS NULL)) THEN 1 ELSE 0 END AS `allowed`
  FROM `indicators`
  WHERE `id` = ?
    AND ((`organisationId` = ?) OR (`organisationId` IS NULL));

-- partnerStaff, visible, as the target of a key
-- ? = 11, 31, 32
SELECT `id`
  FROM `indicators`
  WHERE ((`organisationId` = ?) OR (`organisationId` IS NULL))
    AND `id` IN (?, ?);

-- partnerStaff, create: refused

-- partnerStaff, update: refused

-- partnerStaff, delete: refused

-- partnerStaff, rename: refused

-- partnerStaff, redefine: refused

-- ---- partnerManager: user 102 of organisation 11 ----

-- partnerManager, list: page with total: as for partnerStaff
-- ? = 11, 11, 25, 0

-- partnerManager, list: total alone: as for partnerStaff
-- ? = 11

-- partnerManager, list, narrowed: page with total: as for partnerStaff
-- ? = 11, 'Text', 'zolw', 'zolw', 'zolw', 11, 'Text', 'zolw', 'zolw', 'zolw', 25, 0

-- partnerManager, list, narrowed: total alone: as for partnerStaff
-- ? = 11, 'Text', 'zolw', 'zolw', 'zolw'

-- partnerManager, all, without a total: as for partnerStaff
-- ? = 11

-- partnerManager, read, as of an instant: as for partnerStaff
-- ? = '2019-02-01T12:00:00.000Z', '2019-02-01T12:00:00.000Z', 11

-- partnerManager, get: as for partnerStaff
-- ? = 11, 31, 11

-- partnerManager, visible, as the target of a key: as for partnerStaff
-- ? = 11, 31, 32

-- partnerManager, create
-- ? = 21, 'Text', 'text', 'Text', 'text', 'Text', 'text', 'choice', 'Text', 'text', 'choice', 'choice', 'choice', 3, '{}', '{}', 3, '{}', 21, '{}', 1, '2019-02-01T12:00:00.000Z', '2019-02-01T12:00:00.000Z'
INSERT INTO `indicators` (`organisationId`, `code`, `codeFolded`, `name`, `nameFolded`, `countingRule`, `countingRuleFolded`, `kind`, `unit`, `unitFolded`, `valueType`, `accumulation`, `direction`, `decimals`, `options`, `dimensions`, `definitionVersion`, `derivation`, `workPlanItemId`, `earlierDefinitions`, `version`, `createdAt`, `updatedAt`)
  VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?);

-- partnerManager, create: whether the new row is within reach, else it is rolled back
-- ? = 11, 31, 11
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `code`, `name`, `countingRule`, `kind`, `unit`, `valueType`, `accumulation`, `direction`, `decimals`, `options`, `dimensions`, `definitionVersion`, `derivation`, `workPlanItemId`, `earlierDefinitions`, CASE WHEN `organisationId` = ? THEN 1 ELSE 0 END AS `allowed`
  FROM `indicators`
  WHERE `id` = ?
    AND ((`organisationId` = ?) OR (`organisationId` IS NULL));

-- partnerManager, update: target
-- ? = 11, 31, 11
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `code`, `name`, `countingRule`, `kind`, `unit`, `valueType`, `accumulation`, `direction`, `decimals`, `options`, `dimensions`, `definitionVersion`, `derivation`, `workPlanItemId`, `earlierDefinitions`, CASE WHEN `organisationId` = ? THEN 1 ELSE 0 END AS `allowed`
  FROM `indicators`
  WHERE `id` = ?
    AND ((`organisationId` = ?) OR (`organisationId` IS NULL));

-- partnerManager, update
-- ? = 'Text', 'text', 'Text', 'text', 'choice', 'Text', 'text', 'choice', 'choice', 'choice', 3, '{}', '{}', 3, '{}', 21, '2019-02-01T12:00:00.000Z', 31, 4, 11
UPDATE `indicators`
  SET `name` = ?, `nameFolded` = ?, `countingRule` = ?, `countingRuleFolded` = ?, `kind` = ?, `unit` = ?, `unitFolded` = ?, `valueType` = ?, `accumulation` = ?, `direction` = ?, `decimals` = ?, `options` = ?, `dimensions` = ?, `definitionVersion` = ?, `derivation` = ?, `workPlanItemId` = ?, `updatedAt` = ?, `version` = `version` + 1
  WHERE `id` = ?
    AND `version` = ?
    AND `organisationId` = ?;

-- partnerManager, delete: target
-- ? = 11, 31, 11
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `code`, `name`, `countingRule`, `kind`, `unit`, `valueType`, `accumulation`, `direction`, `decimals`, `options`, `dimensions`, `definitionVersion`, `derivation`, `workPlanItemId`, `earlierDefinitions`, CASE WHEN `organisationId` = ? THEN 1 ELSE 0 END AS `allowed`
  FROM `indicators`
  WHERE `id` = ?
    AND ((`organisationId` = ?) OR (`organisationId` IS NULL));

-- partnerManager, delete
-- ? = 31, 11
DELETE
  FROM `indicators`
  WHERE `id` = ?
    AND `organisationId` = ?;

-- partnerManager, rename: target
-- ? = 11, 31, 11
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `code`, `name`, `countingRule`, `kind`, `unit`, `valueType`, `accumulation`, `direction`, `decimals`, `options`, `dimensions`, `definitionVersion`, `derivation`, `workPlanItemId`, `earlierDefinitions`, CASE WHEN `organisationId` = ? THEN 1 ELSE 0 END AS `allowed`
  FROM `indicators`
  WHERE `id` = ?
    AND ((`organisationId` = ?) OR (`organisationId` IS NULL));

-- partnerManager, rename
-- ? = '{}', '2019-02-01T12:00:00.000Z', 31, 4, 11
UPDATE `indicators`
  SET `earlierDefinitions` = ?, `updatedAt` = ?, `version` = `version` + 1
  WHERE `id` = ?
    AND `version` = ?
    AND `organisationId` = ?;

-- partnerManager, redefine: target
-- ? = 11, 31, 11
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `code`, `name`, `countingRule`, `kind`, `unit`, `valueType`, `accumulation`, `direction`, `decimals`, `options`, `dimensions`, `definitionVersion`, `derivation`, `workPlanItemId`, `earlierDefinitions`, CASE WHEN `organisationId` = ? THEN 1 ELSE 0 END AS `allowed`
  FROM `indicators`
  WHERE `id` = ?
    AND ((`organisationId` = ?) OR (`organisationId` IS NULL));

-- partnerManager, redefine
-- ? = '{}', '2019-02-01T12:00:00.000Z', 31, 4, 11
UPDATE `indicators`
  SET `earlierDefinitions` = ?, `updatedAt` = ?, `version` = `version` + 1
  WHERE `id` = ?
    AND `version` = ?
    AND `organisationId` = ?;

-- ---- leadPartner: user 103 of organisation 13 ----

-- leadPartner, list: page with total
-- ? = 25, 0
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `code`, `name`, `countingRule`, `kind`, `unit`, `valueType`, `accumulation`, `direction`, `decimals`, `options`, `dimensions`, `definitionVersion`, `derivation`, `workPlanItemId`, `earlierDefinitions`, (SELECT COUNT(*) FROM `indicators` WHERE 1 = 1) AS `total`
  FROM `indicators`
  WHERE 1 = 1
  ORDER BY `id` ASC
  LIMIT ? OFFSET ?;

-- leadPartner, list: total alone
SELECT COUNT(*) AS `total`
  FROM `indicators`
  WHERE 1 = 1;

-- leadPartner, list, narrowed: page with total
-- ? = 'Text', 'zolw', 'zolw', 'zolw', 'Text', 'zolw', 'zolw', 'zolw', 25, 0
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `code`, `name`, `countingRule`, `kind`, `unit`, `valueType`, `accumulation`, `direction`, `decimals`, `options`, `dimensions`, `definitionVersion`, `derivation`, `workPlanItemId`, `earlierDefinitions`, (SELECT COUNT(*) FROM `indicators` WHERE 1 = 1 AND `code` = ? AND (INSTR(`codeFolded`, ?) > 0 OR INSTR(`nameFolded`, ?) > 0 OR INSTR(`countingRuleFolded`, ?) > 0)) AS `total`
  FROM `indicators`
  WHERE 1 = 1
    AND `code` = ?
    AND (INSTR(`codeFolded`, ?) > 0 OR INSTR(`nameFolded`, ?) > 0 OR INSTR(`countingRuleFolded`, ?) > 0)
  ORDER BY `codeFolded` DESC, `id` DESC
  LIMIT ? OFFSET ?;

-- leadPartner, list, narrowed: total alone
-- ? = 'Text', 'zolw', 'zolw', 'zolw'
SELECT COUNT(*) AS `total`
  FROM `indicators`
  WHERE 1 = 1
    AND `code` = ?
    AND (INSTR(`codeFolded`, ?) > 0 OR INSTR(`nameFolded`, ?) > 0 OR INSTR(`countingRuleFolded`, ?) > 0);

-- leadPartner, all, without a total
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `code`, `name`, `countingRule`, `kind`, `unit`, `valueType`, `accumulation`, `direction`, `decimals`, `options`, `dimensions`, `definitionVersion`, `derivation`, `workPlanItemId`, `earlierDefinitions`
  FROM `indicators`
  WHERE 1 = 1
  ORDER BY `id` ASC ;

-- leadPartner, read, as of an instant
-- ? = '2019-02-01T12:00:00.000Z', '2019-02-01T12:00:00.000Z'
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `code`, `name`, `countingRule`, `kind`, `unit`, `valueType`, `accumulation`, `direction`, `decimals`, `options`, `dimensions`, `definitionVersion`, `earlierDefinitions`
  FROM `indicatorsHistory` AS `indicators`
  WHERE `validUntil` > ?
    AND `validFrom` <= ?
    AND 1 = 1
  ORDER BY `id` ASC;

-- leadPartner, get
-- ? = 31
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `code`, `name`, `countingRule`, `kind`, `unit`, `valueType`, `accumulation`, `direction`, `decimals`, `options`, `dimensions`, `definitionVersion`, `derivation`, `workPlanItemId`, `earlierDefinitions`, CASE WHEN 1 = 1 THEN 1 ELSE 0 END AS `allowed`
  FROM `indicators`
  WHERE `id` = ?
    AND 1 = 1;

-- leadPartner, visible, as the target of a key
-- ? = 31, 32
SELECT `id`
  FROM `indicators`
  WHERE 1 = 1
    AND `id` IN (?, ?);

-- leadPartner, create: as for partnerManager
-- ? = 21, 'Text', 'text', 'Text', 'text', 'Text', 'text', 'choice', 'Text', 'text', 'choice', 'choice', 'choice', 3, '{}', '{}', 3, '{}', 21, '{}', 1, '2019-02-01T12:00:00.000Z', '2019-02-01T12:00:00.000Z'

-- leadPartner, create: whether the new row is within reach, else it is rolled back
-- ? = 31
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `code`, `name`, `countingRule`, `kind`, `unit`, `valueType`, `accumulation`, `direction`, `decimals`, `options`, `dimensions`, `definitionVersion`, `derivation`, `workPlanItemId`, `earlierDefinitions`, CASE WHEN `organisationId` IS NULL THEN 1 ELSE 0 END AS `allowed`
  FROM `indicators`
  WHERE `id` = ?
    AND 1 = 1;

-- leadPartner, update: target
-- ? = 31
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `code`, `name`, `countingRule`, `kind`, `unit`, `valueType`, `accumulation`, `direction`, `decimals`, `options`, `dimensions`, `definitionVersion`, `derivation`, `workPlanItemId`, `earlierDefinitions`, CASE WHEN `organisationId` IS NULL THEN 1 ELSE 0 END AS `allowed`
  FROM `indicators`
  WHERE `id` = ?
    AND 1 = 1;

-- leadPartner, update
-- ? = 'Text', 'text', 'Text', 'text', 'choice', 'Text', 'text', 'choice', 'choice', 'choice', 3, '{}', '{}', 3, '{}', 21, '2019-02-01T12:00:00.000Z', 31, 4
UPDATE `indicators`
  SET `name` = ?, `nameFolded` = ?, `countingRule` = ?, `countingRuleFolded` = ?, `kind` = ?, `unit` = ?, `unitFolded` = ?, `valueType` = ?, `accumulation` = ?, `direction` = ?, `decimals` = ?, `options` = ?, `dimensions` = ?, `definitionVersion` = ?, `derivation` = ?, `workPlanItemId` = ?, `updatedAt` = ?, `version` = `version` + 1
  WHERE `id` = ?
    AND `version` = ?
    AND `organisationId` IS NULL;

-- leadPartner, delete: target
-- ? = 31
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `code`, `name`, `countingRule`, `kind`, `unit`, `valueType`, `accumulation`, `direction`, `decimals`, `options`, `dimensions`, `definitionVersion`, `derivation`, `workPlanItemId`, `earlierDefinitions`, CASE WHEN `organisationId` IS NULL THEN 1 ELSE 0 END AS `allowed`
  FROM `indicators`
  WHERE `id` = ?
    AND 1 = 1;

-- leadPartner, delete
-- ? = 31
DELETE
  FROM `indicators`
  WHERE `id` = ?
    AND `organisationId` IS NULL;

-- leadPartner, rename: target
-- ? = 31
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `code`, `name`, `countingRule`, `kind`, `unit`, `valueType`, `accumulation`, `direction`, `decimals`, `options`, `dimensions`, `definitionVersion`, `derivation`, `workPlanItemId`, `earlierDefinitions`, CASE WHEN `organisationId` IS NULL THEN 1 ELSE 0 END AS `allowed`
  FROM `indicators`
  WHERE `id` = ?
    AND 1 = 1;

-- leadPartner, rename
-- ? = '{}', '2019-02-01T12:00:00.000Z', 31, 4
UPDATE `indicators`
  SET `earlierDefinitions` = ?, `updatedAt` = ?, `version` = `version` + 1
  WHERE `id` = ?
    AND `version` = ?
    AND `organisationId` IS NULL;

-- leadPartner, redefine: target
-- ? = 31
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `code`, `name`, `countingRule`, `kind`, `unit`, `valueType`, `accumulation`, `direction`, `decimals`, `options`, `dimensions`, `definitionVersion`, `derivation`, `workPlanItemId`, `earlierDefinitions`, CASE WHEN `organisationId` IS NULL THEN 1 ELSE 0 END AS `allowed`
  FROM `indicators`
  WHERE `id` = ?
    AND 1 = 1;

-- leadPartner, redefine
-- ? = '{}', '2019-02-01T12:00:00.000Z', 31, 4
UPDATE `indicators`
  SET `earlierDefinitions` = ?, `updatedAt` = ?, `version` = `version` + 1
  WHERE `id` = ?
    AND `version` = ?
    AND `organisationId` IS NULL;

-- ---- evaluator: user 104 ----

-- evaluator, list: page with total: as for leadPartner
-- ? = 25, 0

-- evaluator, list: total alone: as for leadPartner

-- evaluator, list, narrowed: page with total: as for leadPartner
-- ? = 'Text', 'zolw', 'zolw', 'zolw', 'Text', 'zolw', 'zolw', 'zolw', 25, 0

-- evaluator, list, narrowed: total alone: as for leadPartner
-- ? = 'Text', 'zolw', 'zolw', 'zolw'

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

-- evaluator, rename: refused

-- evaluator, redefine: refused

-- ---- juror: user 105 ----

-- juror, read: refused

-- juror, create: refused

-- juror, update: refused

-- juror, delete: refused

-- juror, rename: refused

-- juror, redefine: refused

-- ---- observer: user 106 ----

-- observer, list: page with total: as for leadPartner
-- ? = 25, 0

-- observer, list: total alone: as for leadPartner

-- observer, list, narrowed: page with total: as for leadPartner
-- ? = 'Text', 'zolw', 'zolw', 'zolw', 'Text', 'zolw', 'zolw', 'zolw', 25, 0

-- observer, list, narrowed: total alone: as for leadPartner
-- ? = 'Text', 'zolw', 'zolw', 'zolw'

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

-- observer, rename: refused

-- observer, redefine: refused

-- ---- system: the product's own work ----

-- system, list: page with total: as for leadPartner
-- ? = 25, 0

-- system, list: total alone: as for leadPartner

-- system, list, narrowed: page with total: as for leadPartner
-- ? = 'Text', 'zolw', 'zolw', 'zolw', 'Text', 'zolw', 'zolw', 'zolw', 25, 0

-- system, list, narrowed: total alone: as for leadPartner
-- ? = 'Text', 'zolw', 'zolw', 'zolw'

-- system, all, without a total: as for leadPartner

-- system, read, as of an instant: as for leadPartner
-- ? = '2019-02-01T12:00:00.000Z', '2019-02-01T12:00:00.000Z'

-- system, get: as for leadPartner
-- ? = 31

-- system, visible, as the target of a key: as for leadPartner
-- ? = 31, 32

-- system, create: as for partnerManager
-- ? = 21, 'Text', 'text', 'Text', 'text', 'Text', 'text', 'choice', 'Text', 'text', 'choice', 'choice', 'choice', 3, '{}', '{}', 3, '{}', 21, '{}', 1, '2019-02-01T12:00:00.000Z', '2019-02-01T12:00:00.000Z'

-- system, create: whether the new row is within reach, else it is rolled back
-- ? = 31
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `code`, `name`, `countingRule`, `kind`, `unit`, `valueType`, `accumulation`, `direction`, `decimals`, `options`, `dimensions`, `definitionVersion`, `derivation`, `workPlanItemId`, `earlierDefinitions`, CASE WHEN 1 = 1 THEN 1 ELSE 0 END AS `allowed`
  FROM `indicators`
  WHERE `id` = ?
    AND 1 = 1;

-- system, update: refused

-- system, delete: refused

-- system, rename: refused

-- system, redefine: refused

-- ---- visitor: whoever reads the public pages ----

-- visitor, list: page with total
-- ? = 25, 0
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `code`, `name`, `countingRule`, `kind`, `unit`, `valueType`, `accumulation`, `direction`, `decimals`, `options`, `dimensions`, `definitionVersion`, `derivation`, `workPlanItemId`, `earlierDefinitions`, CASE WHEN `organisationId` IS NULL THEN 1 ELSE 0 END AS `matched0`, (SELECT COUNT(*) FROM `indicators` WHERE `organisationId` IS NULL) AS `total`
  FROM `indicators`
  WHERE `organisationId` IS NULL
  ORDER BY `id` ASC
  LIMIT ? OFFSET ?;

-- visitor, list: total alone
SELECT COUNT(*) AS `total`
  FROM `indicators`
  WHERE `organisationId` IS NULL;

-- visitor, list, narrowed: page with total
-- ? = 'Text', 'zolw', 'zolw', 'zolw', 'Text', 'zolw', 'zolw', 'zolw', 25, 0
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `code`, `name`, `countingRule`, `kind`, `unit`, `valueType`, `accumulation`, `direction`, `decimals`, `options`, `dimensions`, `definitionVersion`, `derivation`, `workPlanItemId`, `earlierDefinitions`, CASE WHEN `organisationId` IS NULL THEN 1 ELSE 0 END AS `matched0`, (SELECT COUNT(*) FROM `indicators` WHERE `organisationId` IS NULL AND `code` = ? AND (INSTR(`codeFolded`, ?) > 0 OR INSTR(`nameFolded`, ?) > 0 OR INSTR(`countingRuleFolded`, ?) > 0)) AS `total`
  FROM `indicators`
  WHERE `organisationId` IS NULL
    AND `code` = ?
    AND (INSTR(`codeFolded`, ?) > 0 OR INSTR(`nameFolded`, ?) > 0 OR INSTR(`countingRuleFolded`, ?) > 0)
  ORDER BY `codeFolded` DESC, `id` DESC
  LIMIT ? OFFSET ?;

-- visitor, list, narrowed: total alone
-- ? = 'Text', 'zolw', 'zolw', 'zolw'
SELECT COUNT(*) AS `total`
  FROM `indicators`
  WHERE `organisationId` IS NULL
    AND `code` = ?
    AND (INSTR(`codeFolded`, ?) > 0 OR INSTR(`nameFolded`, ?) > 0 OR INSTR(`countingRuleFolded`, ?) > 0);

-- visitor, all, without a total
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `code`, `name`, `countingRule`, `kind`, `unit`, `valueType`, `accumulation`, `direction`, `decimals`, `options`, `dimensions`, `definitionVersion`, `derivation`, `workPlanItemId`, `earlierDefinitions`, CASE WHEN `organisationId` IS NULL THEN 1 ELSE 0 END AS `matched0`
  FROM `indicators`
  WHERE `organisationId` IS NULL
  ORDER BY `id` ASC ;

-- visitor, read, as of an instant
-- ? = '2019-02-01T12:00:00.000Z', '2019-02-01T12:00:00.000Z'
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `code`, `name`, `countingRule`, `kind`, `unit`, `valueType`, `accumulation`, `direction`, `decimals`, `options`, `dimensions`, `definitionVersion`, `earlierDefinitions`, CASE WHEN `organisationId` IS NULL THEN 1 ELSE 0 END AS `matched0`
  FROM `indicatorsHistory` AS `indicators`
  WHERE `validUntil` > ?
    AND `validFrom` <= ?
    AND `organisationId` IS NULL
  ORDER BY `id` ASC;

-- visitor, get
-- ? = 31
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `code`, `name`, `countingRule`, `kind`, `unit`, `valueType`, `accumulation`, `direction`, `decimals`, `options`, `dimensions`, `definitionVersion`, `derivation`, `workPlanItemId`, `earlierDefinitions`, CASE WHEN `organisationId` IS NULL THEN 1 ELSE 0 END AS `matched0`, CASE WHEN `organisationId` IS NULL THEN 1 ELSE 0 END AS `allowed`
  FROM `indicators`
  WHERE `id` = ?
    AND `organisationId` IS NULL;

-- visitor, visible, as the target of a key
-- ? = 31, 32
SELECT `id`
  FROM `indicators`
  WHERE `organisationId` IS NULL
    AND `id` IN (?, ?);

-- visitor, create: refused

-- visitor, update: refused

-- visitor, delete: refused

-- visitor, rename: refused

-- visitor, redefine: refused
