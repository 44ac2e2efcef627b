-- exceptions: what each role's reading and writing sends to the database.
-- Written by `npm run sql` from the store's own functions; never edited by hand. SQLite and MySQL/MariaDB are sent the same text.

-- ---- partnerStaff: user 101 of organisation 11 ----

-- partnerStaff, list: page with total
-- ? = 11, 11, 25, 0
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `periodId`, `until`, `reason`, (SELECT COUNT(*) FROM `exceptions` WHERE `organisationId` = ?) AS `total`
  FROM `exceptions`
  WHERE `organisationId` = ?
  ORDER BY `id` ASC
  LIMIT ? OFFSET ?;

-- partnerStaff, list: total alone
-- ? = 11
SELECT COUNT(*) AS `total`
  FROM `exceptions`
  WHERE `organisationId` = ?;

-- partnerStaff, list, narrowed: page with total
-- ? = 11, '2019-02-01T12:00:00.000Z', 11, '2019-02-01T12:00:00.000Z', 25, 0
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `periodId`, `until`, `reason`, (SELECT COUNT(*) FROM `exceptions` WHERE `organisationId` = ? AND `until` = ?) AS `total`
  FROM `exceptions`
  WHERE `organisationId` = ?
    AND `until` = ?
  ORDER BY `until` DESC, `id` DESC
  LIMIT ? OFFSET ?;

-- partnerStaff, list, narrowed: total alone
-- ? = 11, '2019-02-01T12:00:00.000Z'
SELECT COUNT(*) AS `total`
  FROM `exceptions`
  WHERE `organisationId` = ?
    AND `until` = ?;

-- partnerStaff, all, without a total
-- ? = 11
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `periodId`, `until`, `reason`
  FROM `exceptions`
  WHERE `organisationId` = ?
  ORDER BY `id` ASC ;

-- partnerStaff, get
-- ? = 11, 31, 11
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `periodId`, `until`, `reason`, CASE WHEN `organisationId` = ? THEN 1 ELSE 0 END AS `allowed`
  FROM `exceptions`
  WHERE `id` = ?
    AND `organisationId` = ?;

-- partnerStaff, visible, as the target of a key
-- ? = 11, 31, 32
SELECT `id`
  FROM `exceptions`
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
-- ? = 11, '2019-02-01T12:00:00.000Z', 11, '2019-02-01T12:00:00.000Z', 25, 0

-- partnerManager, list, narrowed: total alone: as for partnerStaff
-- ? = 11, '2019-02-01T12:00:00.000Z'

-- partnerManager, all, without a total: as for partnerStaff
-- ? = 11

-- partnerManager, get: as for partnerStaff
-- ? = 11, 31, 11

-- partnerManager, visible, as the target of a key: as for partnerStaff
-- ? = 11, 31, 32

-- partnerManager, create: refused

-- partnerManager, update: refused

-- partnerManager, delete: refused

-- ---- leadPartner: user 103 of organisation 13 ----

-- leadPartner, list: page with total
-- ? = 25, 0
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `periodId`, `until`, `reason`, (SELECT COUNT(*) FROM `exceptions` WHERE 1 = 1) AS `total`
  FROM `exceptions`
  WHERE 1 = 1
  ORDER BY `id` ASC
  LIMIT ? OFFSET ?;

-- leadPartner, list: total alone
SELECT COUNT(*) AS `total`
  FROM `exceptions`
  WHERE 1 = 1;

-- leadPartner, list, narrowed: page with total
-- ? = '2019-02-01T12:00:00.000Z', '2019-02-01T12:00:00.000Z', 25, 0
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `periodId`, `until`, `reason`, (SELECT COUNT(*) FROM `exceptions` WHERE 1 = 1 AND `until` = ?) AS `total`
  FROM `exceptions`
  WHERE 1 = 1
    AND `until` = ?
  ORDER BY `until` DESC, `id` DESC
  LIMIT ? OFFSET ?;

-- leadPartner, list, narrowed: total alone
-- ? = '2019-02-01T12:00:00.000Z'
SELECT COUNT(*) AS `total`
  FROM `exceptions`
  WHERE 1 = 1
    AND `until` = ?;

-- leadPartner, all, without a total
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `periodId`, `until`, `reason`
  FROM `exceptions`
  WHERE 1 = 1
  ORDER BY `id` ASC ;

-- leadPartner, get
-- ? = 31
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `periodId`, `until`, `reason`, CASE WHEN 1 = 1 THEN 1 ELSE 0 END AS `allowed`
  FROM `exceptions`
  WHERE `id` = ?
    AND 1 = 1;

-- leadPartner, visible, as the target of a key
-- ? = 31, 32
SELECT `id`
  FROM `exceptions`
  WHERE 1 = 1
    AND `id` IN (?, ?);

-- leadPartner, create
-- ? = 21, 21, '2019-02-01T12:00:00.000Z', 'Text', 1, '2019-02-01T12:00:00.000Z', '2019-02-01T12:00:00.000Z'
INSERT INTO `exceptions` (`organisationId`, `periodId`, `until`, `reason`, `version`, `createdAt`, `updatedAt`)
  VALUES (?, ?, ?, ?, ?, ?, ?);

-- leadPartner, create: whether the new row is within reach, else it is rolled back
-- ? = 31
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `periodId`, `until`, `reason`, CASE WHEN 1 = 1 THEN 1 ELSE 0 END AS `allowed`
  FROM `exceptions`
  WHERE `id` = ?
    AND 1 = 1;

-- leadPartner, update: target
-- ? = 31
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `periodId`, `until`, `reason`, CASE WHEN 1 = 1 THEN 1 ELSE 0 END AS `allowed`
  FROM `exceptions`
  WHERE `id` = ?
    AND 1 = 1;

-- leadPartner, update
-- ? = '2019-02-01T12:00:00.000Z', 'Text', '2019-02-01T12:00:00.000Z', 31, 4
UPDATE `exceptions`
  SET `until` = ?, `reason` = ?, `updatedAt` = ?, `version` = `version` + 1
  WHERE `id` = ?
    AND `version` = ?
    AND 1 = 1;

-- leadPartner, delete: target
-- ? = 31
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `periodId`, `until`, `reason`, CASE WHEN 1 = 1 THEN 1 ELSE 0 END AS `allowed`
  FROM `exceptions`
  WHERE `id` = ?
    AND 1 = 1;

-- leadPartner, delete
-- ? = 31
DELETE
  FROM `exceptions`
  WHERE `id` = ?
    AND 1 = 1;

-- ---- evaluator: user 104 ----

-- evaluator, read: refused

-- evaluator, create: refused

-- evaluator, update: refused

-- evaluator, delete: refused

-- ---- juror: user 105 ----

-- juror, read: refused

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
-- ? = '2019-02-01T12:00:00.000Z', '2019-02-01T12:00:00.000Z', 25, 0

-- system, list, narrowed: total alone: as for leadPartner
-- ? = '2019-02-01T12:00:00.000Z'

-- system, all, without a total: as for leadPartner

-- system, get: as for leadPartner
-- ? = 31

-- system, visible, as the target of a key: as for leadPartner
-- ? = 31, 32

-- system, create: as for leadPartner
-- ? = 21, 21, '2019-02-01T12:00:00.000Z', 'Text', 1, '2019-02-01T12:00:00.000Z', '2019-02-01T12:00:00.000Z'

-- system, create: whether the new row is within reach, else it is rolled back: as for leadPartner
-- ? = 31

-- system, update: refused

-- system, delete: refused

-- ---- visitor: whoever reads the public pages ----

-- visitor, read: refused

-- visitor, create: refused

-- visitor, update: refused

-- visitor, delete: refused
