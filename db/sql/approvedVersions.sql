-- approvedVersions: what each role's reading and writing sends to the database.
-- Written by `npm run sql` from the store's own functions; never edited by hand. SQLite and MySQL/MariaDB are sent the same text.

-- ---- partnerStaff: user 101 of organisation 11 ----

-- partnerStaff, list: page with total
-- ? = 11, 11, 25, 0
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `measurementId`, `assignmentId`, `periodId`, `measurementVersion`, `availability`, `value`, `numerator`, `denominator`, `parts`, `comment`, `illustrative`, `approvedById`, `approvedAt`, `standsIn`, `concealed`, (SELECT COUNT(*) FROM `approvedVersions` WHERE `organisationId` = ?) AS `total`
  FROM `approvedVersions`
  WHERE `organisationId` = ?
  ORDER BY `id` ASC
  LIMIT ? OFFSET ?;

-- partnerStaff, list: total alone
-- ? = 11
SELECT COUNT(*) AS `total`
  FROM `approvedVersions`
  WHERE `organisationId` = ?;

-- partnerStaff, list, narrowed: page with total
-- ? = 11, 1, 11, 1, 25, 0
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `measurementId`, `assignmentId`, `periodId`, `measurementVersion`, `availability`, `value`, `numerator`, `denominator`, `parts`, `comment`, `illustrative`, `approvedById`, `approvedAt`, `standsIn`, `concealed`, (SELECT COUNT(*) FROM `approvedVersions` WHERE `organisationId` = ? AND `standsIn` = ?) AS `total`
  FROM `approvedVersions`
  WHERE `organisationId` = ?
    AND `standsIn` = ?
  ORDER BY `approvedAt` DESC, `id` DESC
  LIMIT ? OFFSET ?;

-- partnerStaff, list, narrowed: total alone
-- ? = 11, 1
SELECT COUNT(*) AS `total`
  FROM `approvedVersions`
  WHERE `organisationId` = ?
    AND `standsIn` = ?;

-- partnerStaff, all, without a total
-- ? = 11
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `measurementId`, `assignmentId`, `periodId`, `measurementVersion`, `availability`, `value`, `numerator`, `denominator`, `parts`, `comment`, `illustrative`, `approvedById`, `approvedAt`, `standsIn`, `concealed`
  FROM `approvedVersions`
  WHERE `organisationId` = ?
  ORDER BY `id` ASC ;

-- partnerStaff, read, as of an instant
-- ? = '2019-02-01T12:00:00.000Z', '2019-02-01T12:00:00.000Z', 11
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `measurementId`, `assignmentId`, `periodId`, `measurementVersion`, `availability`, `value`, `numerator`, `denominator`, `comment`, `illustrative`, `approvedById`, `approvedAt`, `standsIn`, `concealed`
  FROM `approvedVersionsHistory` AS `approvedVersions`
  WHERE `validUntil` > ?
    AND `validFrom` <= ?
    AND `organisationId` = ?
  ORDER BY `id` ASC;

-- partnerStaff, get
-- ? = 11, 31, 11
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `measurementId`, `assignmentId`, `periodId`, `measurementVersion`, `availability`, `value`, `numerator`, `denominator`, `parts`, `comment`, `illustrative`, `approvedById`, `approvedAt`, `standsIn`, `concealed`, CASE WHEN `organisationId` = ? THEN 1 ELSE 0 END AS `allowed`
  FROM `approvedVersions`
  WHERE `id` = ?
    AND `organisationId` = ?;

-- partnerStaff, visible, as the target of a key
-- ? = 11, 31, 32
SELECT `id`
  FROM `approvedVersions`
  WHERE `organisationId` = ?
    AND `id` IN (?, ?);

-- partnerStaff, create: refused

-- partnerStaff, update: refused

-- partnerStaff, delete: refused

-- partnerStaff, compare
-- ? = 11, 0, 11, 0
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `measurementId`, `assignmentId`, `periodId`, `measurementVersion`, `availability`, `value`, `numerator`, `denominator`, `parts`, `comment`, `illustrative`, `approvedById`, `approvedAt`, `standsIn`, `concealed`, CASE WHEN `organisationId` = ? THEN 1 ELSE 0 END AS `matched0`, CASE WHEN `concealed` = ? THEN 1 ELSE 0 END AS `matched1`
  FROM `approvedVersions`
  WHERE ((`organisationId` = ?) OR (`concealed` = ?))
  ORDER BY `id` ASC ;

-- partnerStaff, compare, as of an instant
-- ? = 11, 0, '2019-02-01T12:00:00.000Z', '2019-02-01T12:00:00.000Z', 11, 0
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `measurementId`, `assignmentId`, `periodId`, `measurementVersion`, `availability`, `value`, `numerator`, `denominator`, `comment`, `illustrative`, `approvedById`, `approvedAt`, `standsIn`, `concealed`, CASE WHEN `organisationId` = ? THEN 1 ELSE 0 END AS `matched0`, CASE WHEN `concealed` = ? THEN 1 ELSE 0 END AS `matched1`
  FROM `approvedVersionsHistory` AS `approvedVersions`
  WHERE `validUntil` > ?
    AND `validFrom` <= ?
    AND ((`organisationId` = ?) OR (`concealed` = ?))
  ORDER BY `id` ASC;

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

-- partnerManager, create: refused

-- partnerManager, update: refused

-- partnerManager, delete: refused

-- partnerManager, compare: as for partnerStaff
-- ? = 11, 0, 11, 0

-- partnerManager, compare, as of an instant: as for partnerStaff
-- ? = 11, 0, '2019-02-01T12:00:00.000Z', '2019-02-01T12:00:00.000Z', 11, 0

-- ---- leadPartner: user 103 of organisation 13 ----

-- leadPartner, list: page with total
-- ? = 25, 0
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `measurementId`, `assignmentId`, `periodId`, `measurementVersion`, `availability`, `value`, `numerator`, `denominator`, `parts`, `comment`, `illustrative`, `approvedById`, `approvedAt`, `standsIn`, `concealed`, (SELECT COUNT(*) FROM `approvedVersions` WHERE 1 = 1) AS `total`
  FROM `approvedVersions`
  WHERE 1 = 1
  ORDER BY `id` ASC
  LIMIT ? OFFSET ?;

-- leadPartner, list: total alone
SELECT COUNT(*) AS `total`
  FROM `approvedVersions`
  WHERE 1 = 1;

-- leadPartner, list, narrowed: page with total
-- ? = 1, 1, 25, 0
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `measurementId`, `assignmentId`, `periodId`, `measurementVersion`, `availability`, `value`, `numerator`, `denominator`, `parts`, `comment`, `illustrative`, `approvedById`, `approvedAt`, `standsIn`, `concealed`, (SELECT COUNT(*) FROM `approvedVersions` WHERE 1 = 1 AND `standsIn` = ?) AS `total`
  FROM `approvedVersions`
  WHERE 1 = 1
    AND `standsIn` = ?
  ORDER BY `approvedAt` DESC, `id` DESC
  LIMIT ? OFFSET ?;

-- leadPartner, list, narrowed: total alone
-- ? = 1
SELECT COUNT(*) AS `total`
  FROM `approvedVersions`
  WHERE 1 = 1
    AND `standsIn` = ?;

-- leadPartner, all, without a total
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `measurementId`, `assignmentId`, `periodId`, `measurementVersion`, `availability`, `value`, `numerator`, `denominator`, `parts`, `comment`, `illustrative`, `approvedById`, `approvedAt`, `standsIn`, `concealed`
  FROM `approvedVersions`
  WHERE 1 = 1
  ORDER BY `id` ASC ;

-- leadPartner, read, as of an instant
-- ? = '2019-02-01T12:00:00.000Z', '2019-02-01T12:00:00.000Z'
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `measurementId`, `assignmentId`, `periodId`, `measurementVersion`, `availability`, `value`, `numerator`, `denominator`, `comment`, `illustrative`, `approvedById`, `approvedAt`, `standsIn`, `concealed`
  FROM `approvedVersionsHistory` AS `approvedVersions`
  WHERE `validUntil` > ?
    AND `validFrom` <= ?
    AND 1 = 1
  ORDER BY `id` ASC;

-- leadPartner, get
-- ? = 31
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `measurementId`, `assignmentId`, `periodId`, `measurementVersion`, `availability`, `value`, `numerator`, `denominator`, `parts`, `comment`, `illustrative`, `approvedById`, `approvedAt`, `standsIn`, `concealed`, CASE WHEN 1 = 1 THEN 1 ELSE 0 END AS `allowed`
  FROM `approvedVersions`
  WHERE `id` = ?
    AND 1 = 1;

-- leadPartner, visible, as the target of a key
-- ? = 31, 32
SELECT `id`
  FROM `approvedVersions`
  WHERE 1 = 1
    AND `id` IN (?, ?);

-- leadPartner, create: refused

-- leadPartner, update: refused

-- leadPartner, delete: refused

-- leadPartner, compare
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `measurementId`, `assignmentId`, `periodId`, `measurementVersion`, `availability`, `value`, `numerator`, `denominator`, `parts`, `comment`, `illustrative`, `approvedById`, `approvedAt`, `standsIn`, `concealed`
  FROM `approvedVersions`
  WHERE 1 = 1
  ORDER BY `id` ASC ;

-- leadPartner, compare, as of an instant
-- ? = '2019-02-01T12:00:00.000Z', '2019-02-01T12:00:00.000Z'
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `measurementId`, `assignmentId`, `periodId`, `measurementVersion`, `availability`, `value`, `numerator`, `denominator`, `comment`, `illustrative`, `approvedById`, `approvedAt`, `standsIn`, `concealed`
  FROM `approvedVersionsHistory` AS `approvedVersions`
  WHERE `validUntil` > ?
    AND `validFrom` <= ?
    AND 1 = 1
  ORDER BY `id` ASC;

-- ---- evaluator: user 104 ----

-- evaluator, list: page with total
-- ? = 0, 0, 0, 25, 0
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `measurementId`, `assignmentId`, `periodId`, `measurementVersion`, `availability`, `value`, `numerator`, `denominator`, `parts`, `comment`, `illustrative`, `approvedById`, `approvedAt`, `standsIn`, `concealed`, CASE WHEN `concealed` = ? THEN 1 ELSE 0 END AS `matched0`, (SELECT COUNT(*) FROM `approvedVersions` WHERE `concealed` = ?) AS `total`
  FROM `approvedVersions`
  WHERE `concealed` = ?
  ORDER BY `id` ASC
  LIMIT ? OFFSET ?;

-- evaluator, list: total alone
-- ? = 0
SELECT COUNT(*) AS `total`
  FROM `approvedVersions`
  WHERE `concealed` = ?;

-- evaluator, list, narrowed: page with total
-- ? = 0, 0, 1, 0, 1, 25, 0
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `measurementId`, `assignmentId`, `periodId`, `measurementVersion`, `availability`, `value`, `numerator`, `denominator`, `parts`, `comment`, `illustrative`, `approvedById`, `approvedAt`, `standsIn`, `concealed`, CASE WHEN `concealed` = ? THEN 1 ELSE 0 END AS `matched0`, (SELECT COUNT(*) FROM `approvedVersions` WHERE `concealed` = ? AND `standsIn` = ?) AS `total`
  FROM `approvedVersions`
  WHERE `concealed` = ?
    AND `standsIn` = ?
  ORDER BY `approvedAt` DESC, `id` DESC
  LIMIT ? OFFSET ?;

-- evaluator, list, narrowed: total alone
-- ? = 0, 1
SELECT COUNT(*) AS `total`
  FROM `approvedVersions`
  WHERE `concealed` = ?
    AND `standsIn` = ?;

-- evaluator, all, without a total
-- ? = 0, 0
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `measurementId`, `assignmentId`, `periodId`, `measurementVersion`, `availability`, `value`, `numerator`, `denominator`, `parts`, `comment`, `illustrative`, `approvedById`, `approvedAt`, `standsIn`, `concealed`, CASE WHEN `concealed` = ? THEN 1 ELSE 0 END AS `matched0`
  FROM `approvedVersions`
  WHERE `concealed` = ?
  ORDER BY `id` ASC ;

-- evaluator, read, as of an instant
-- ? = 0, '2019-02-01T12:00:00.000Z', '2019-02-01T12:00:00.000Z', 0
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `measurementId`, `assignmentId`, `periodId`, `measurementVersion`, `availability`, `value`, `numerator`, `denominator`, `comment`, `illustrative`, `approvedById`, `approvedAt`, `standsIn`, `concealed`, CASE WHEN `concealed` = ? THEN 1 ELSE 0 END AS `matched0`
  FROM `approvedVersionsHistory` AS `approvedVersions`
  WHERE `validUntil` > ?
    AND `validFrom` <= ?
    AND `concealed` = ?
  ORDER BY `id` ASC;

-- evaluator, get
-- ? = 0, 0, 31, 0
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `measurementId`, `assignmentId`, `periodId`, `measurementVersion`, `availability`, `value`, `numerator`, `denominator`, `parts`, `comment`, `illustrative`, `approvedById`, `approvedAt`, `standsIn`, `concealed`, CASE WHEN `concealed` = ? THEN 1 ELSE 0 END AS `matched0`, CASE WHEN `concealed` = ? THEN 1 ELSE 0 END AS `allowed`
  FROM `approvedVersions`
  WHERE `id` = ?
    AND `concealed` = ?;

-- evaluator, visible, as the target of a key
-- ? = 0, 31, 32
SELECT `id`
  FROM `approvedVersions`
  WHERE `concealed` = ?
    AND `id` IN (?, ?);

-- evaluator, create: refused

-- evaluator, update: refused

-- evaluator, delete: refused

-- evaluator, compare
-- ? = 0, 0
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `measurementId`, `assignmentId`, `periodId`, `measurementVersion`, `availability`, `value`, `numerator`, `denominator`, `parts`, `comment`, `illustrative`, `approvedById`, `approvedAt`, `standsIn`, `concealed`, CASE WHEN `concealed` = ? THEN 1 ELSE 0 END AS `matched0`
  FROM `approvedVersions`
  WHERE `concealed` = ?
  ORDER BY `id` ASC ;

-- evaluator, compare, as of an instant
-- ? = 0, '2019-02-01T12:00:00.000Z', '2019-02-01T12:00:00.000Z', 0
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `measurementId`, `assignmentId`, `periodId`, `measurementVersion`, `availability`, `value`, `numerator`, `denominator`, `comment`, `illustrative`, `approvedById`, `approvedAt`, `standsIn`, `concealed`, CASE WHEN `concealed` = ? THEN 1 ELSE 0 END AS `matched0`
  FROM `approvedVersionsHistory` AS `approvedVersions`
  WHERE `validUntil` > ?
    AND `validFrom` <= ?
    AND `concealed` = ?
  ORDER BY `id` ASC;

-- ---- juror: user 105 ----

-- juror, read: refused

-- juror, create: refused

-- juror, update: refused

-- juror, delete: refused

-- juror, compare: refused

-- ---- observer: user 106 ----

-- observer, list: page with total: as for evaluator
-- ? = 0, 0, 0, 25, 0

-- observer, list: total alone: as for evaluator
-- ? = 0

-- observer, list, narrowed: page with total: as for evaluator
-- ? = 0, 0, 1, 0, 1, 25, 0

-- observer, list, narrowed: total alone: as for evaluator
-- ? = 0, 1

-- observer, all, without a total: as for evaluator
-- ? = 0, 0

-- observer, read, as of an instant: as for evaluator
-- ? = 0, '2019-02-01T12:00:00.000Z', '2019-02-01T12:00:00.000Z', 0

-- observer, get: as for evaluator
-- ? = 0, 0, 31, 0

-- observer, visible, as the target of a key: as for evaluator
-- ? = 0, 31, 32

-- observer, create: refused

-- observer, update: refused

-- observer, delete: refused

-- observer, compare: as for evaluator
-- ? = 0, 0

-- observer, compare, as of an instant: as for evaluator
-- ? = 0, '2019-02-01T12:00:00.000Z', '2019-02-01T12:00:00.000Z', 0

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

-- system, create
-- ? = 21, 21, 21, 21, 3, 'choice', 15000, 15000, 15000, '{}', 'Text', 1, 21, '2019-02-01T12:00:00.000Z', 1, 1, 1, '2019-02-01T12:00:00.000Z', '2019-02-01T12:00:00.000Z'
INSERT INTO `approvedVersions` (`organisationId`, `measurementId`, `assignmentId`, `periodId`, `measurementVersion`, `availability`, `value`, `numerator`, `denominator`, `parts`, `comment`, `illustrative`, `approvedById`, `approvedAt`, `standsIn`, `concealed`, `version`, `createdAt`, `updatedAt`)
  VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?);

-- system, create: whether the new row is within reach, else it is rolled back
-- ? = 31
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `measurementId`, `assignmentId`, `periodId`, `measurementVersion`, `availability`, `value`, `numerator`, `denominator`, `parts`, `comment`, `illustrative`, `approvedById`, `approvedAt`, `standsIn`, `concealed`, CASE WHEN 1 = 1 THEN 1 ELSE 0 END AS `allowed`
  FROM `approvedVersions`
  WHERE `id` = ?
    AND 1 = 1;

-- system, update: target
-- ? = 31
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `measurementId`, `assignmentId`, `periodId`, `measurementVersion`, `availability`, `value`, `numerator`, `denominator`, `parts`, `comment`, `illustrative`, `approvedById`, `approvedAt`, `standsIn`, `concealed`, CASE WHEN 1 = 1 THEN 1 ELSE 0 END AS `allowed`
  FROM `approvedVersions`
  WHERE `id` = ?
    AND 1 = 1;

-- system, update
-- ? = 1, 1, '2019-02-01T12:00:00.000Z', 31, 4
UPDATE `approvedVersions`
  SET `standsIn` = ?, `concealed` = ?, `updatedAt` = ?, `version` = `version` + 1
  WHERE `id` = ?
    AND `version` = ?
    AND 1 = 1;

-- system, delete: target
-- ? = 31
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `measurementId`, `assignmentId`, `periodId`, `measurementVersion`, `availability`, `value`, `numerator`, `denominator`, `parts`, `comment`, `illustrative`, `approvedById`, `approvedAt`, `standsIn`, `concealed`, CASE WHEN 1 = 1 THEN 1 ELSE 0 END AS `allowed`
  FROM `approvedVersions`
  WHERE `id` = ?
    AND 1 = 1;

-- system, delete
-- ? = 31
DELETE
  FROM `approvedVersions`
  WHERE `id` = ?
    AND 1 = 1;

-- system, compare: refused

-- ---- visitor: whoever reads the public pages ----

-- visitor, read: refused

-- visitor, create: refused

-- visitor, update: refused

-- visitor, delete: refused

-- visitor, compare: as for evaluator
-- ? = 0, 0

-- visitor, compare, as of an instant: as for evaluator
-- ? = 0, '2019-02-01T12:00:00.000Z', '2019-02-01T12:00:00.000Z', 0
