-- assignments: what each role's reading and writing sends to the database.
-- Written by `npm run sql` from the store's own functions; never edited by hand. SQLite and MySQL/MariaDB are sent the same text.

-- ---- partnerStaff: user 101 of organisation 11 ----

-- partnerStaff, list: page with total
-- ? = 11, 11, 25, 0
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `indicatorId`, `pilotId`, `baseline`, `target`, `milestones`, `fromPeriodId`, `untilPeriodId`, `illustrative`, `local`, (SELECT COUNT(*) FROM `assignments` WHERE `organisationId` = ?) AS `total`
  FROM `assignments`
  WHERE `organisationId` = ?
  ORDER BY `id` ASC
  LIMIT ? OFFSET ?;

-- partnerStaff, list: total alone
-- ? = 11
SELECT COUNT(*) AS `total`
  FROM `assignments`
  WHERE `organisationId` = ?;

-- partnerStaff, list, narrowed: page with total
-- ? = 11, 1, 11, 1, 25, 0
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `indicatorId`, `pilotId`, `baseline`, `target`, `milestones`, `fromPeriodId`, `untilPeriodId`, `illustrative`, `local`, (SELECT COUNT(*) FROM `assignments` WHERE `organisationId` = ? AND `illustrative` = ?) AS `total`
  FROM `assignments`
  WHERE `organisationId` = ?
    AND `illustrative` = ?
  ORDER BY (SELECT COALESCE(`shortNameFolded`, `nameFolded`) FROM `organisations` WHERE `organisations`.`id` = `assignments`.`organisationId` AND 1 = 1) DESC, `id` DESC
  LIMIT ? OFFSET ?;

-- partnerStaff, list, narrowed: total alone
-- ? = 11, 1
SELECT COUNT(*) AS `total`
  FROM `assignments`
  WHERE `organisationId` = ?
    AND `illustrative` = ?;

-- partnerStaff, all, without a total
-- ? = 11
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `indicatorId`, `pilotId`, `baseline`, `target`, `milestones`, `fromPeriodId`, `untilPeriodId`, `illustrative`, `local`
  FROM `assignments`
  WHERE `organisationId` = ?
  ORDER BY `id` ASC ;

-- partnerStaff, read, as of an instant
-- ? = '2019-02-01T12:00:00.000Z', '2019-02-01T12:00:00.000Z', 11
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `indicatorId`, `pilotId`, `baseline`, `target`, `milestones`, `fromPeriodId`, `untilPeriodId`, `illustrative`, `local`
  FROM `assignmentsHistory` AS `assignments`
  WHERE `validUntil` > ?
    AND `validFrom` <= ?
    AND `organisationId` = ?
  ORDER BY `id` ASC;

-- partnerStaff, get
-- ? = 11, 31, 11
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `indicatorId`, `pilotId`, `baseline`, `target`, `milestones`, `fromPeriodId`, `untilPeriodId`, `illustrative`, `local`, CASE WHEN `organisationId` = ? THEN 1 ELSE 0 END AS `allowed`
  FROM `assignments`
  WHERE `id` = ?
    AND `organisationId` = ?;

-- partnerStaff, visible, as the target of a key
-- ? = 11, 31, 32
SELECT `id`
  FROM `assignments`
  WHERE `organisationId` = ?
    AND `id` IN (?, ?);

-- partnerStaff, create: refused

-- partnerStaff, update: refused

-- partnerStaff, delete: refused

-- partnerStaff, compare
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `indicatorId`, `pilotId`, `baseline`, `target`, `milestones`, `fromPeriodId`, `untilPeriodId`, `illustrative`, `local`
  FROM `assignments`
  WHERE 1 = 1
  ORDER BY `id` ASC ;

-- partnerStaff, compare, as of an instant
-- ? = '2019-02-01T12:00:00.000Z', '2019-02-01T12:00:00.000Z'
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `indicatorId`, `pilotId`, `baseline`, `target`, `milestones`, `fromPeriodId`, `untilPeriodId`, `illustrative`, `local`
  FROM `assignmentsHistory` AS `assignments`
  WHERE `validUntil` > ?
    AND `validFrom` <= ?
    AND 1 = 1
  ORDER BY `id` ASC;

-- partnerStaff, derive: target
-- ? = 11, 31, 11
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `indicatorId`, `pilotId`, `baseline`, `target`, `milestones`, `fromPeriodId`, `untilPeriodId`, `illustrative`, `local`, CASE WHEN `organisationId` = ? THEN 1 ELSE 0 END AS `allowed`
  FROM `assignments`
  WHERE `id` = ?
    AND `organisationId` = ?;

-- ---- partnerManager: user 102 of organisation 11 ----

-- partnerManager, list: page with total: as for partnerStaff
-- ? = 11, 11, 25, 0

-- partnerManager, list: total alone: as for partnerStaff
-- ? = 11

-- partnerManager, list, narrowed: page with total: as for partnerStaff
-- ? = 11, 1, 11, 1, 25, 0

-- partnerManager, list, narrowed: total alone: as for partnerStaff
-- ? = 11, 1

-- partnerManager, all, without a total: as for partnerStaff
-- ? = 11

-- partnerManager, read, as of an instant: as for partnerStaff
-- ? = '2019-02-01T12:00:00.000Z', '2019-02-01T12:00:00.000Z', 11

-- partnerManager, get: as for partnerStaff
-- ? = 11, 31, 11

-- partnerManager, visible, as the target of a key: as for partnerStaff
-- ? = 11, 31, 32

-- partnerManager, create
-- ? = 21, 21, 21, 15000, 15000, '{}', 21, 21, 1, 1, 1, '2019-02-01T12:00:00.000Z', '2019-02-01T12:00:00.000Z'
INSERT INTO `assignments` (`organisationId`, `indicatorId`, `pilotId`, `baseline`, `target`, `milestones`, `fromPeriodId`, `untilPeriodId`, `illustrative`, `local`, `version`, `createdAt`, `updatedAt`)
  VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?);

-- partnerManager, create: whether the new row is within reach, else it is rolled back
-- ? = 11, 1, 31, 11
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `indicatorId`, `pilotId`, `baseline`, `target`, `milestones`, `fromPeriodId`, `untilPeriodId`, `illustrative`, `local`, CASE WHEN `organisationId` = ?
    AND `local` = ? THEN 1 ELSE 0 END AS `allowed`
  FROM `assignments`
  WHERE `id` = ?
    AND `organisationId` = ?;

-- partnerManager, update: target
-- ? = 11, 1, 31, 11
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `indicatorId`, `pilotId`, `baseline`, `target`, `milestones`, `fromPeriodId`, `untilPeriodId`, `illustrative`, `local`, CASE WHEN `organisationId` = ?
    AND `local` = ? THEN 1 ELSE 0 END AS `allowed`
  FROM `assignments`
  WHERE `id` = ?
    AND `organisationId` = ?;

-- partnerManager, update
-- ? = 21, 15000, 15000, '{}', 21, 21, 1, '2019-02-01T12:00:00.000Z', 31, 4, 11, 1
UPDATE `assignments`
  SET `pilotId` = ?, `baseline` = ?, `target` = ?, `milestones` = ?, `fromPeriodId` = ?, `untilPeriodId` = ?, `illustrative` = ?, `updatedAt` = ?, `version` = `version` + 1
  WHERE `id` = ?
    AND `version` = ?
    AND `organisationId` = ?
    AND `local` = ?;

-- partnerManager, delete: target
-- ? = 11, 1, 31, 11
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `indicatorId`, `pilotId`, `baseline`, `target`, `milestones`, `fromPeriodId`, `untilPeriodId`, `illustrative`, `local`, CASE WHEN `organisationId` = ?
    AND `local` = ? THEN 1 ELSE 0 END AS `allowed`
  FROM `assignments`
  WHERE `id` = ?
    AND `organisationId` = ?;

-- partnerManager, delete
-- ? = 31, 11, 1
DELETE
  FROM `assignments`
  WHERE `id` = ?
    AND `organisationId` = ?
    AND `local` = ?;

-- partnerManager, compare: as for partnerStaff

-- partnerManager, compare, as of an instant: as for partnerStaff
-- ? = '2019-02-01T12:00:00.000Z', '2019-02-01T12:00:00.000Z'

-- partnerManager, derive: target: as for partnerStaff
-- ? = 11, 31, 11

-- ---- leadPartner: user 103 of organisation 13 ----

-- leadPartner, list: page with total
-- ? = 25, 0
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `indicatorId`, `pilotId`, `baseline`, `target`, `milestones`, `fromPeriodId`, `untilPeriodId`, `illustrative`, `local`, (SELECT COUNT(*) FROM `assignments` WHERE 1 = 1) AS `total`
  FROM `assignments`
  WHERE 1 = 1
  ORDER BY `id` ASC
  LIMIT ? OFFSET ?;

-- leadPartner, list: total alone
SELECT COUNT(*) AS `total`
  FROM `assignments`
  WHERE 1 = 1;

-- leadPartner, list, narrowed: page with total
-- ? = 1, 1, 25, 0
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `indicatorId`, `pilotId`, `baseline`, `target`, `milestones`, `fromPeriodId`, `untilPeriodId`, `illustrative`, `local`, (SELECT COUNT(*) FROM `assignments` WHERE 1 = 1 AND `illustrative` = ?) AS `total`
  FROM `assignments`
  WHERE 1 = 1
    AND `illustrative` = ?
  ORDER BY (SELECT COALESCE(`shortNameFolded`, `nameFolded`) FROM `organisations` WHERE `organisations`.`id` = `assignments`.`organisationId` AND 1 = 1) DESC, `id` DESC
  LIMIT ? OFFSET ?;

-- leadPartner, list, narrowed: total alone
-- ? = 1
SELECT COUNT(*) AS `total`
  FROM `assignments`
  WHERE 1 = 1
    AND `illustrative` = ?;

-- leadPartner, all, without a total
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `indicatorId`, `pilotId`, `baseline`, `target`, `milestones`, `fromPeriodId`, `untilPeriodId`, `illustrative`, `local`
  FROM `assignments`
  WHERE 1 = 1
  ORDER BY `id` ASC ;

-- leadPartner, read, as of an instant
-- ? = '2019-02-01T12:00:00.000Z', '2019-02-01T12:00:00.000Z'
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `indicatorId`, `pilotId`, `baseline`, `target`, `milestones`, `fromPeriodId`, `untilPeriodId`, `illustrative`, `local`
  FROM `assignmentsHistory` AS `assignments`
  WHERE `validUntil` > ?
    AND `validFrom` <= ?
    AND 1 = 1
  ORDER BY `id` ASC;

-- leadPartner, get
-- ? = 31
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `indicatorId`, `pilotId`, `baseline`, `target`, `milestones`, `fromPeriodId`, `untilPeriodId`, `illustrative`, `local`, CASE WHEN 1 = 1 THEN 1 ELSE 0 END AS `allowed`
  FROM `assignments`
  WHERE `id` = ?
    AND 1 = 1;

-- leadPartner, visible, as the target of a key
-- ? = 31, 32
SELECT `id`
  FROM `assignments`
  WHERE 1 = 1
    AND `id` IN (?, ?);

-- leadPartner, create: as for partnerManager
-- ? = 21, 21, 21, 15000, 15000, '{}', 21, 21, 1, 1, 1, '2019-02-01T12:00:00.000Z', '2019-02-01T12:00:00.000Z'

-- leadPartner, create: whether the new row is within reach, else it is rolled back
-- ? = 31
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `indicatorId`, `pilotId`, `baseline`, `target`, `milestones`, `fromPeriodId`, `untilPeriodId`, `illustrative`, `local`, CASE WHEN 1 = 1 THEN 1 ELSE 0 END AS `allowed`
  FROM `assignments`
  WHERE `id` = ?
    AND 1 = 1;

-- leadPartner, update: target
-- ? = 31
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `indicatorId`, `pilotId`, `baseline`, `target`, `milestones`, `fromPeriodId`, `untilPeriodId`, `illustrative`, `local`, CASE WHEN 1 = 1 THEN 1 ELSE 0 END AS `allowed`
  FROM `assignments`
  WHERE `id` = ?
    AND 1 = 1;

-- leadPartner, update
-- ? = 21, 15000, 15000, '{}', 21, 21, 1, '2019-02-01T12:00:00.000Z', 31, 4
UPDATE `assignments`
  SET `pilotId` = ?, `baseline` = ?, `target` = ?, `milestones` = ?, `fromPeriodId` = ?, `untilPeriodId` = ?, `illustrative` = ?, `updatedAt` = ?, `version` = `version` + 1
  WHERE `id` = ?
    AND `version` = ?
    AND 1 = 1;

-- leadPartner, delete: target
-- ? = 31
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `indicatorId`, `pilotId`, `baseline`, `target`, `milestones`, `fromPeriodId`, `untilPeriodId`, `illustrative`, `local`, CASE WHEN 1 = 1 THEN 1 ELSE 0 END AS `allowed`
  FROM `assignments`
  WHERE `id` = ?
    AND 1 = 1;

-- leadPartner, delete
-- ? = 31
DELETE
  FROM `assignments`
  WHERE `id` = ?
    AND 1 = 1;

-- leadPartner, compare: as for partnerStaff

-- leadPartner, compare, as of an instant: as for partnerStaff
-- ? = '2019-02-01T12:00:00.000Z', '2019-02-01T12:00:00.000Z'

-- leadPartner, derive: target
-- ? = 31
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `indicatorId`, `pilotId`, `baseline`, `target`, `milestones`, `fromPeriodId`, `untilPeriodId`, `illustrative`, `local`, CASE WHEN 1 = 1 THEN 1 ELSE 0 END AS `allowed`
  FROM `assignments`
  WHERE `id` = ?
    AND 1 = 1;

-- ---- evaluator: user 104 ----

-- evaluator, list: page with total: as for leadPartner
-- ? = 25, 0

-- evaluator, list: total alone: as for leadPartner

-- evaluator, list, narrowed: page with total: as for leadPartner
-- ? = 1, 1, 25, 0

-- evaluator, list, narrowed: total alone: as for leadPartner
-- ? = 1

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

-- evaluator, compare: as for partnerStaff

-- evaluator, compare, as of an instant: as for partnerStaff
-- ? = '2019-02-01T12:00:00.000Z', '2019-02-01T12:00:00.000Z'

-- evaluator, derive: refused

-- ---- juror: user 105 ----

-- juror, read: refused

-- juror, create: refused

-- juror, update: refused

-- juror, delete: refused

-- juror, compare: refused

-- juror, derive: refused

-- ---- observer: user 106 ----

-- observer, list: page with total: as for leadPartner
-- ? = 25, 0

-- observer, list: total alone: as for leadPartner

-- observer, list, narrowed: page with total: as for leadPartner
-- ? = 1, 1, 25, 0

-- observer, list, narrowed: total alone: as for leadPartner
-- ? = 1

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

-- observer, compare: as for partnerStaff

-- observer, compare, as of an instant: as for partnerStaff
-- ? = '2019-02-01T12:00:00.000Z', '2019-02-01T12:00:00.000Z'

-- observer, derive: refused

-- ---- system: the product's own work ----

-- system, list: page with total: as for leadPartner
-- ? = 25, 0

-- system, list: total alone: as for leadPartner

-- system, list, narrowed: page with total: as for leadPartner
-- ? = 1, 1, 25, 0

-- system, list, narrowed: total alone: as for leadPartner
-- ? = 1

-- system, all, without a total: as for leadPartner

-- system, read, as of an instant: as for leadPartner
-- ? = '2019-02-01T12:00:00.000Z', '2019-02-01T12:00:00.000Z'

-- system, get: as for leadPartner
-- ? = 31

-- system, visible, as the target of a key: as for leadPartner
-- ? = 31, 32

-- system, create: as for partnerManager
-- ? = 21, 21, 21, 15000, 15000, '{}', 21, 21, 1, 1, 1, '2019-02-01T12:00:00.000Z', '2019-02-01T12:00:00.000Z'

-- system, create: whether the new row is within reach, else it is rolled back: as for leadPartner
-- ? = 31

-- system, update: refused

-- system, delete: refused

-- system, compare: refused

-- system, derive: refused

-- ---- visitor: whoever reads the public pages ----

-- visitor, read: refused

-- visitor, create: refused

-- visitor, update: refused

-- visitor, delete: refused

-- visitor, compare: as for partnerStaff

-- visitor, compare, as of an instant: as for partnerStaff
-- ? = '2019-02-01T12:00:00.000Z', '2019-02-01T12:00:00.000Z'

-- visitor, derive: refused
