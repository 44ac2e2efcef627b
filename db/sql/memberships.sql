-- memberships: what each role's reading and writing sends to the database.
-- Written by `npm run sql` from the store's own functions; never edited by hand. SQLite and MySQL/MariaDB are sent the same text.

-- ---- partnerStaff: user 101 of organisation 11 ----

-- partnerStaff, list: page with total
-- ? = 11, 11, 25, 0
SELECT `id`, `version`, `createdAt`, `updatedAt`, `userId`, `organisationId`, `role`, (SELECT COUNT(*) FROM `memberships` WHERE `organisationId` = ?) AS `total`
  FROM `memberships`
  WHERE `organisationId` = ?
  ORDER BY `id` ASC
  LIMIT ? OFFSET ?;

-- partnerStaff, list: total alone
-- ? = 11
SELECT COUNT(*) AS `total`
  FROM `memberships`
  WHERE `organisationId` = ?;

-- partnerStaff, list, narrowed: page with total
-- ? = 11, 'choice', 11, 'choice', 25, 0
SELECT `id`, `version`, `createdAt`, `updatedAt`, `userId`, `organisationId`, `role`, (SELECT COUNT(*) FROM `memberships` WHERE `organisationId` = ? AND `role` = ?) AS `total`
  FROM `memberships`
  WHERE `organisationId` = ?
    AND `role` = ?
  ORDER BY `role` DESC, `id` DESC
  LIMIT ? OFFSET ?;

-- partnerStaff, list, narrowed: total alone
-- ? = 11, 'choice'
SELECT COUNT(*) AS `total`
  FROM `memberships`
  WHERE `organisationId` = ?
    AND `role` = ?;

-- partnerStaff, all, without a total
-- ? = 11
SELECT `id`, `version`, `createdAt`, `updatedAt`, `userId`, `organisationId`, `role`
  FROM `memberships`
  WHERE `organisationId` = ?
  ORDER BY `id` ASC ;

-- partnerStaff, get
-- ? = 11, 31, 11
SELECT `id`, `version`, `createdAt`, `updatedAt`, `userId`, `organisationId`, `role`, CASE WHEN `organisationId` = ? THEN 1 ELSE 0 END AS `allowed`
  FROM `memberships`
  WHERE `id` = ?
    AND `organisationId` = ?;

-- partnerStaff, visible, as the target of a key
-- ? = 11, 31, 32
SELECT `id`
  FROM `memberships`
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
-- ? = 11, 'choice', 11, 'choice', 25, 0

-- partnerManager, list, narrowed: total alone: as for partnerStaff
-- ? = 11, 'choice'

-- partnerManager, all, without a total: as for partnerStaff
-- ? = 11

-- partnerManager, get: as for partnerStaff
-- ? = 11, 31, 11

-- partnerManager, visible, as the target of a key: as for partnerStaff
-- ? = 11, 31, 32

-- partnerManager, create
-- ? = 21, 21, 'choice', 1, '2019-02-01T12:00:00.000Z', '2019-02-01T12:00:00.000Z'
INSERT INTO `memberships` (`userId`, `organisationId`, `role`, `version`, `createdAt`, `updatedAt`)
  VALUES (?, ?, ?, ?, ?, ?);

-- partnerManager, create: whether the new row is within reach, else it is rolled back
-- ? = 11, 'partnerStaff', 'partnerManager', 31, 11
SELECT `id`, `version`, `createdAt`, `updatedAt`, `userId`, `organisationId`, `role`, CASE WHEN `organisationId` = ?
    AND `role` IN (?, ?) THEN 1 ELSE 0 END AS `allowed`
  FROM `memberships`
  WHERE `id` = ?
    AND `organisationId` = ?;

-- partnerManager, update: target
-- ? = 11, 'partnerStaff', 'partnerManager', 31, 11
SELECT `id`, `version`, `createdAt`, `updatedAt`, `userId`, `organisationId`, `role`, CASE WHEN `organisationId` = ?
    AND `role` IN (?, ?) THEN 1 ELSE 0 END AS `allowed`
  FROM `memberships`
  WHERE `id` = ?
    AND `organisationId` = ?;

-- partnerManager, update
-- ? = 'choice', '2019-02-01T12:00:00.000Z', 31, 4, 11, 'partnerStaff', 'partnerManager'
UPDATE `memberships`
  SET `role` = ?, `updatedAt` = ?, `version` = `version` + 1
  WHERE `id` = ?
    AND `version` = ?
    AND `organisationId` = ?
    AND `role` IN (?, ?);

-- partnerManager, delete: target
-- ? = 11, 'partnerStaff', 'partnerManager', 31, 11
SELECT `id`, `version`, `createdAt`, `updatedAt`, `userId`, `organisationId`, `role`, CASE WHEN `organisationId` = ?
    AND `role` IN (?, ?) THEN 1 ELSE 0 END AS `allowed`
  FROM `memberships`
  WHERE `id` = ?
    AND `organisationId` = ?;

-- partnerManager, delete
-- ? = 31, 11, 'partnerStaff', 'partnerManager'
DELETE
  FROM `memberships`
  WHERE `id` = ?
    AND `organisationId` = ?
    AND `role` IN (?, ?);

-- ---- leadPartner: user 103 of organisation 13 ----

-- leadPartner, list: page with total
-- ? = 25, 0
SELECT `id`, `version`, `createdAt`, `updatedAt`, `userId`, `organisationId`, `role`, (SELECT COUNT(*) FROM `memberships` WHERE 1 = 1) AS `total`
  FROM `memberships`
  WHERE 1 = 1
  ORDER BY `id` ASC
  LIMIT ? OFFSET ?;

-- leadPartner, list: total alone
SELECT COUNT(*) AS `total`
  FROM `memberships`
  WHERE 1 = 1;

-- leadPartner, list, narrowed: page with total
-- ? = 'choice', 'choice', 25, 0
SELECT `id`, `version`, `createdAt`, `updatedAt`, `userId`, `organisationId`, `role`, (SELECT COUNT(*) FROM `memberships` WHERE 1 = 1 AND `role` = ?) AS `total`
  FROM `memberships`
  WHERE 1 = 1
    AND `role` = ?
  ORDER BY `role` DESC, `id` DESC
  LIMIT ? OFFSET ?;

-- leadPartner, list, narrowed: total alone
-- ? = 'choice'
SELECT COUNT(*) AS `total`
  FROM `memberships`
  WHERE 1 = 1
    AND `role` = ?;

-- leadPartner, all, without a total
SELECT `id`, `version`, `createdAt`, `updatedAt`, `userId`, `organisationId`, `role`
  FROM `memberships`
  WHERE 1 = 1
  ORDER BY `id` ASC ;

-- leadPartner, get
-- ? = 31
SELECT `id`, `version`, `createdAt`, `updatedAt`, `userId`, `organisationId`, `role`, CASE WHEN 1 = 1 THEN 1 ELSE 0 END AS `allowed`
  FROM `memberships`
  WHERE `id` = ?
    AND 1 = 1;

-- leadPartner, visible, as the target of a key
-- ? = 31, 32
SELECT `id`
  FROM `memberships`
  WHERE 1 = 1
    AND `id` IN (?, ?);

-- leadPartner, create: as for partnerManager
-- ? = 21, 21, 'choice', 1, '2019-02-01T12:00:00.000Z', '2019-02-01T12:00:00.000Z'

-- leadPartner, create: whether the new row is within reach, else it is rolled back
-- ? = 31
SELECT `id`, `version`, `createdAt`, `updatedAt`, `userId`, `organisationId`, `role`, CASE WHEN 1 = 1 THEN 1 ELSE 0 END AS `allowed`
  FROM `memberships`
  WHERE `id` = ?
    AND 1 = 1;

-- leadPartner, update: target
-- ? = 31
SELECT `id`, `version`, `createdAt`, `updatedAt`, `userId`, `organisationId`, `role`, CASE WHEN 1 = 1 THEN 1 ELSE 0 END AS `allowed`
  FROM `memberships`
  WHERE `id` = ?
    AND 1 = 1;

-- leadPartner, update
-- ? = 'choice', '2019-02-01T12:00:00.000Z', 31, 4
UPDATE `memberships`
  SET `role` = ?, `updatedAt` = ?, `version` = `version` + 1
  WHERE `id` = ?
    AND `version` = ?
    AND 1 = 1;

-- leadPartner, delete: target
-- ? = 31
SELECT `id`, `version`, `createdAt`, `updatedAt`, `userId`, `organisationId`, `role`, CASE WHEN 1 = 1 THEN 1 ELSE 0 END AS `allowed`
  FROM `memberships`
  WHERE `id` = ?
    AND 1 = 1;

-- leadPartner, delete
-- ? = 31
DELETE
  FROM `memberships`
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
-- ? = 'choice', 'choice', 25, 0

-- system, list, narrowed: total alone: as for leadPartner
-- ? = 'choice'

-- system, all, without a total: as for leadPartner

-- system, get: as for leadPartner
-- ? = 31

-- system, visible, as the target of a key: as for leadPartner
-- ? = 31, 32

-- system, create: as for partnerManager
-- ? = 21, 21, 'choice', 1, '2019-02-01T12:00:00.000Z', '2019-02-01T12:00:00.000Z'

-- system, create: whether the new row is within reach, else it is rolled back: as for leadPartner
-- ? = 31

-- system, update: refused

-- system, delete: refused

-- ---- visitor: whoever reads the public pages ----

-- visitor, read: refused

-- visitor, create: refused

-- visitor, update: refused

-- visitor, delete: refused
