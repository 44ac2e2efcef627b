-- completionMappings: what each role's reading and writing sends to the database.
-- Written by `npm run sql` from the store's own functions; never edited by hand. SQLite and MySQL/MariaDB are sent the same text.

-- ---- partnerStaff: user 101 of organisation 11 ----

-- partnerStaff, list: page with total
-- ? = 11, 11, 25, 0
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `source`, `columns`, (SELECT COUNT(*) FROM `completionMappings` WHERE `organisationId` = ?) AS `total`
  FROM `completionMappings`
  WHERE `organisationId` = ?
  ORDER BY `id` ASC
  LIMIT ? OFFSET ?;

-- partnerStaff, list: total alone
-- ? = 11
SELECT COUNT(*) AS `total`
  FROM `completionMappings`
  WHERE `organisationId` = ?;

-- partnerStaff, list, narrowed: page with total
-- ? = 11, 'choice', 11, 'choice', 25, 0
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `source`, `columns`, (SELECT COUNT(*) FROM `completionMappings` WHERE `organisationId` = ? AND `source` = ?) AS `total`
  FROM `completionMappings`
  WHERE `organisationId` = ?
    AND `source` = ?
  ORDER BY `source` DESC, `id` DESC
  LIMIT ? OFFSET ?;

-- partnerStaff, list, narrowed: total alone
-- ? = 11, 'choice'
SELECT COUNT(*) AS `total`
  FROM `completionMappings`
  WHERE `organisationId` = ?
    AND `source` = ?;

-- partnerStaff, all, without a total
-- ? = 11
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `source`, `columns`
  FROM `completionMappings`
  WHERE `organisationId` = ?
  ORDER BY `id` ASC ;

-- partnerStaff, get
-- ? = 11, 31, 11
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `source`, `columns`, CASE WHEN `organisationId` = ? THEN 1 ELSE 0 END AS `allowed`
  FROM `completionMappings`
  WHERE `id` = ?
    AND `organisationId` = ?;

-- partnerStaff, visible, as the target of a key
-- ? = 11, 31, 32
SELECT `id`
  FROM `completionMappings`
  WHERE `organisationId` = ?
    AND `id` IN (?, ?);

-- partnerStaff, create
-- ? = 21, 'choice', '{}', 1, '2019-02-01T12:00:00.000Z', '2019-02-01T12:00:00.000Z'
INSERT INTO `completionMappings` (`organisationId`, `source`, `columns`, `version`, `createdAt`, `updatedAt`)
  VALUES (?, ?, ?, ?, ?, ?);

-- partnerStaff, create: whether the new row is within reach, else it is rolled back
-- ? = 11, 31, 11
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `source`, `columns`, CASE WHEN `organisationId` = ? THEN 1 ELSE 0 END AS `allowed`
  FROM `completionMappings`
  WHERE `id` = ?
    AND `organisationId` = ?;

-- partnerStaff, update: target
-- ? = 11, 31, 11
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `source`, `columns`, CASE WHEN `organisationId` = ? THEN 1 ELSE 0 END AS `allowed`
  FROM `completionMappings`
  WHERE `id` = ?
    AND `organisationId` = ?;

-- partnerStaff, update
-- ? = '{}', '2019-02-01T12:00:00.000Z', 31, 4, 11
UPDATE `completionMappings`
  SET `columns` = ?, `updatedAt` = ?, `version` = `version` + 1
  WHERE `id` = ?
    AND `version` = ?
    AND `organisationId` = ?;

-- partnerStaff, delete: target
-- ? = 11, 31, 11
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `source`, `columns`, CASE WHEN `organisationId` = ? THEN 1 ELSE 0 END AS `allowed`
  FROM `completionMappings`
  WHERE `id` = ?
    AND `organisationId` = ?;

-- partnerStaff, delete
-- ? = 31, 11
DELETE
  FROM `completionMappings`
  WHERE `id` = ?
    AND `organisationId` = ?;

-- ---- partnerManager: user 102 of organisation 11 ----

-- partnerManager, list: page with total: as for partnerStaff
-- ? = 11, 11, 25, 0

-- partnerManager, list: total alone: as for partnerStaff
-- ? = 11

-- partnerManager, list, narrowed: page with total: as for partnerStaff
-- ? = 11, 'choice', 11, 'choice', 25, 0

-- partnerManager, list, narrowed: total alone: as for partnerStaff
-- ? = 11, 'choice'

-- partnerManager, all, without a total: as for partnerStaff
-- ? = 11

-- partnerManager, get: as for partnerStaff
-- ? = 11, 31, 11

-- partnerManager, visible, as the target of a key: as for partnerStaff
-- ? = 11, 31, 32

-- partnerManager, create: as for partnerStaff
-- ? = 21, 'choice', '{}', 1, '2019-02-01T12:00:00.000Z', '2019-02-01T12:00:00.000Z'

-- partnerManager, create: whether the new row is within reach, else it is rolled back: as for partnerStaff
-- ? = 11, 31, 11

-- partnerManager, update: target: as for partnerStaff
-- ? = 11, 31, 11

-- partnerManager, update: as for partnerStaff
-- ? = '{}', '2019-02-01T12:00:00.000Z', 31, 4, 11

-- partnerManager, delete: target: as for partnerStaff
-- ? = 11, 31, 11

-- partnerManager, delete: as for partnerStaff
-- ? = 31, 11

-- ---- leadPartner: user 103 of organisation 13 ----

-- leadPartner, list: page with total
-- ? = 25, 0
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `source`, `columns`, (SELECT COUNT(*) FROM `completionMappings` WHERE 1 = 1) AS `total`
  FROM `completionMappings`
  WHERE 1 = 1
  ORDER BY `id` ASC
  LIMIT ? OFFSET ?;

-- leadPartner, list: total alone
SELECT COUNT(*) AS `total`
  FROM `completionMappings`
  WHERE 1 = 1;

-- leadPartner, list, narrowed: page with total
-- ? = 'choice', 'choice', 25, 0
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `source`, `columns`, (SELECT COUNT(*) FROM `completionMappings` WHERE 1 = 1 AND `source` = ?) AS `total`
  FROM `completionMappings`
  WHERE 1 = 1
    AND `source` = ?
  ORDER BY `source` DESC, `id` DESC
  LIMIT ? OFFSET ?;

-- leadPartner, list, narrowed: total alone
-- ? = 'choice'
SELECT COUNT(*) AS `total`
  FROM `completionMappings`
  WHERE 1 = 1
    AND `source` = ?;

-- leadPartner, all, without a total
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `source`, `columns`
  FROM `completionMappings`
  WHERE 1 = 1
  ORDER BY `id` ASC ;

-- leadPartner, get
-- ? = 31
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `source`, `columns`, CASE WHEN 1 = 1 THEN 1 ELSE 0 END AS `allowed`
  FROM `completionMappings`
  WHERE `id` = ?
    AND 1 = 1;

-- leadPartner, visible, as the target of a key
-- ? = 31, 32
SELECT `id`
  FROM `completionMappings`
  WHERE 1 = 1
    AND `id` IN (?, ?);

-- leadPartner, create: refused

-- leadPartner, update: refused

-- leadPartner, delete: refused

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
-- ? = 'choice', 'choice', 25, 0

-- system, list, narrowed: total alone: as for leadPartner
-- ? = 'choice'

-- system, all, without a total: as for leadPartner

-- system, get: as for leadPartner
-- ? = 31

-- system, visible, as the target of a key: as for leadPartner
-- ? = 31, 32

-- system, create: as for partnerStaff
-- ? = 21, 'choice', '{}', 1, '2019-02-01T12:00:00.000Z', '2019-02-01T12:00:00.000Z'

-- system, create: whether the new row is within reach, else it is rolled back
-- ? = 31
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `source`, `columns`, CASE WHEN 1 = 1 THEN 1 ELSE 0 END AS `allowed`
  FROM `completionMappings`
  WHERE `id` = ?
    AND 1 = 1;

-- system, update: refused

-- system, delete: refused

-- ---- visitor: whoever reads the public pages ----

-- visitor, read: refused

-- visitor, create: refused

-- visitor, update: refused

-- visitor, delete: refused
