-- disseminationPlans: what each role's reading and writing sends to the database.
-- Written by `npm run sql` from the store's own functions; never edited by hand. SQLite and MySQL/MariaDB are sent the same text.

-- ---- partnerStaff: user 101 of organisation 11 ----

-- partnerStaff, list: page with total
-- ? = 25, 0
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `objectiveId`, `periodId`, `kind`, `activities`, `attendances`, `reach`, `comment`, `illustrative`, (SELECT COUNT(*) FROM `disseminationPlans` WHERE 1 = 1) AS `total`
  FROM `disseminationPlans`
  WHERE 1 = 1
  ORDER BY `id` ASC
  LIMIT ? OFFSET ?;

-- partnerStaff, list: total alone
SELECT COUNT(*) AS `total`
  FROM `disseminationPlans`
  WHERE 1 = 1;

-- partnerStaff, list, narrowed: page with total
-- ? = 'choice', 'choice', 25, 0
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `objectiveId`, `periodId`, `kind`, `activities`, `attendances`, `reach`, `comment`, `illustrative`, (SELECT COUNT(*) FROM `disseminationPlans` WHERE 1 = 1 AND `kind` = ?) AS `total`
  FROM `disseminationPlans`
  WHERE 1 = 1
    AND `kind` = ?
  ORDER BY (SELECT `titleFolded` FROM `disseminationObjectives` WHERE `disseminationObjectives`.`id` = `disseminationPlans`.`objectiveId` AND 1 = 1) DESC, `id` DESC
  LIMIT ? OFFSET ?;

-- partnerStaff, list, narrowed: total alone
-- ? = 'choice'
SELECT COUNT(*) AS `total`
  FROM `disseminationPlans`
  WHERE 1 = 1
    AND `kind` = ?;

-- partnerStaff, all, without a total
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `objectiveId`, `periodId`, `kind`, `activities`, `attendances`, `reach`, `comment`, `illustrative`
  FROM `disseminationPlans`
  WHERE 1 = 1
  ORDER BY `id` ASC ;

-- partnerStaff, get
-- ? = 31
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `objectiveId`, `periodId`, `kind`, `activities`, `attendances`, `reach`, `comment`, `illustrative`, CASE WHEN 1 = 1 THEN 1 ELSE 0 END AS `allowed`
  FROM `disseminationPlans`
  WHERE `id` = ?
    AND 1 = 1;

-- partnerStaff, visible, as the target of a key
-- ? = 31, 32
SELECT `id`
  FROM `disseminationPlans`
  WHERE 1 = 1
    AND `id` IN (?, ?);

-- partnerStaff, create
-- ? = 21, 21, 21, 'choice', 3, 3, 3, 'Text', 1, 1, '2019-02-01T12:00:00.000Z', '2019-02-01T12:00:00.000Z'
INSERT INTO `disseminationPlans` (`organisationId`, `objectiveId`, `periodId`, `kind`, `activities`, `attendances`, `reach`, `comment`, `illustrative`, `version`, `createdAt`, `updatedAt`)
  VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?);

-- partnerStaff, create: whether the new row is within reach, else it is rolled back
-- ? = 11, 31
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `objectiveId`, `periodId`, `kind`, `activities`, `attendances`, `reach`, `comment`, `illustrative`, CASE WHEN `organisationId` = ? THEN 1 ELSE 0 END AS `allowed`
  FROM `disseminationPlans`
  WHERE `id` = ?
    AND 1 = 1;

-- partnerStaff, update: target
-- ? = 11, 31
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `objectiveId`, `periodId`, `kind`, `activities`, `attendances`, `reach`, `comment`, `illustrative`, CASE WHEN `organisationId` = ? THEN 1 ELSE 0 END AS `allowed`
  FROM `disseminationPlans`
  WHERE `id` = ?
    AND 1 = 1;

-- partnerStaff, update
-- ? = 3, 3, 3, 'Text', 1, '2019-02-01T12:00:00.000Z', 31, 4, 11
UPDATE `disseminationPlans`
  SET `activities` = ?, `attendances` = ?, `reach` = ?, `comment` = ?, `illustrative` = ?, `updatedAt` = ?, `version` = `version` + 1
  WHERE `id` = ?
    AND `version` = ?
    AND `organisationId` = ?;

-- partnerStaff, delete: target
-- ? = 11, 31
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `objectiveId`, `periodId`, `kind`, `activities`, `attendances`, `reach`, `comment`, `illustrative`, CASE WHEN `organisationId` = ? THEN 1 ELSE 0 END AS `allowed`
  FROM `disseminationPlans`
  WHERE `id` = ?
    AND 1 = 1;

-- partnerStaff, delete
-- ? = 31, 11
DELETE
  FROM `disseminationPlans`
  WHERE `id` = ?
    AND `organisationId` = ?;

-- ---- partnerManager: user 102 of organisation 11 ----

-- partnerManager, list: page with total: as for partnerStaff
-- ? = 25, 0

-- partnerManager, list: total alone: as for partnerStaff

-- partnerManager, list, narrowed: page with total: as for partnerStaff
-- ? = 'choice', 'choice', 25, 0

-- partnerManager, list, narrowed: total alone: as for partnerStaff
-- ? = 'choice'

-- partnerManager, all, without a total: as for partnerStaff

-- partnerManager, get: as for partnerStaff
-- ? = 31

-- partnerManager, visible, as the target of a key: as for partnerStaff
-- ? = 31, 32

-- partnerManager, create: as for partnerStaff
-- ? = 21, 21, 21, 'choice', 3, 3, 3, 'Text', 1, 1, '2019-02-01T12:00:00.000Z', '2019-02-01T12:00:00.000Z'

-- partnerManager, create: whether the new row is within reach, else it is rolled back: as for partnerStaff
-- ? = 11, 31

-- partnerManager, update: target: as for partnerStaff
-- ? = 11, 31

-- partnerManager, update: as for partnerStaff
-- ? = 3, 3, 3, 'Text', 1, '2019-02-01T12:00:00.000Z', 31, 4, 11

-- partnerManager, delete: target: as for partnerStaff
-- ? = 11, 31

-- partnerManager, delete: as for partnerStaff
-- ? = 31, 11

-- ---- leadPartner: user 103 of organisation 13 ----

-- leadPartner, list: page with total: as for partnerStaff
-- ? = 25, 0

-- leadPartner, list: total alone: as for partnerStaff

-- leadPartner, list, narrowed: page with total: as for partnerStaff
-- ? = 'choice', 'choice', 25, 0

-- leadPartner, list, narrowed: total alone: as for partnerStaff
-- ? = 'choice'

-- leadPartner, all, without a total: as for partnerStaff

-- leadPartner, get: as for partnerStaff
-- ? = 31

-- leadPartner, visible, as the target of a key: as for partnerStaff
-- ? = 31, 32

-- leadPartner, create: refused

-- leadPartner, update: refused

-- leadPartner, delete: refused

-- ---- evaluator: user 104 ----

-- evaluator, list: page with total: as for partnerStaff
-- ? = 25, 0

-- evaluator, list: total alone: as for partnerStaff

-- evaluator, list, narrowed: page with total: as for partnerStaff
-- ? = 'choice', 'choice', 25, 0

-- evaluator, list, narrowed: total alone: as for partnerStaff
-- ? = 'choice'

-- evaluator, all, without a total: as for partnerStaff

-- evaluator, get: as for partnerStaff
-- ? = 31

-- evaluator, visible, as the target of a key: as for partnerStaff
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

-- observer, list: page with total: as for partnerStaff
-- ? = 25, 0

-- observer, list: total alone: as for partnerStaff

-- observer, list, narrowed: page with total: as for partnerStaff
-- ? = 'choice', 'choice', 25, 0

-- observer, list, narrowed: total alone: as for partnerStaff
-- ? = 'choice'

-- observer, all, without a total: as for partnerStaff

-- observer, get: as for partnerStaff
-- ? = 31

-- observer, visible, as the target of a key: as for partnerStaff
-- ? = 31, 32

-- observer, create: refused

-- observer, update: refused

-- observer, delete: refused

-- ---- system: the product's own work ----

-- system, list: page with total: as for partnerStaff
-- ? = 25, 0

-- system, list: total alone: as for partnerStaff

-- system, list, narrowed: page with total: as for partnerStaff
-- ? = 'choice', 'choice', 25, 0

-- system, list, narrowed: total alone: as for partnerStaff
-- ? = 'choice'

-- system, all, without a total: as for partnerStaff

-- system, get: as for partnerStaff
-- ? = 31

-- system, visible, as the target of a key: as for partnerStaff
-- ? = 31, 32

-- system, create: as for partnerStaff
-- ? = 21, 21, 21, 'choice', 3, 3, 3, 'Text', 1, 1, '2019-02-01T12:00:00.000Z', '2019-02-01T12:00:00.000Z'

-- system, create: whether the new row is within reach, else it is rolled back
-- ? = 31
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `objectiveId`, `periodId`, `kind`, `activities`, `attendances`, `reach`, `comment`, `illustrative`, CASE WHEN 1 = 1 THEN 1 ELSE 0 END AS `allowed`
  FROM `disseminationPlans`
  WHERE `id` = ?
    AND 1 = 1;

-- system, update: refused

-- system, delete: refused

-- ---- visitor: whoever reads the public pages ----

-- visitor, read: refused

-- visitor, create: refused

-- visitor, update: refused

-- visitor, delete: refused
