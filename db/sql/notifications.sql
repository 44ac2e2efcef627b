-- notifications: what each role's reading and writing sends to the database.
-- Written by `npm run sql` from the store's own functions; never edited by hand. SQLite and MySQL/MariaDB are sent the same text.

-- ---- partnerStaff: user 101 of organisation 11 ----

-- partnerStaff, list: page with total
-- ? = 101, 11, 101, 101, 11, 101, 25, 0
SELECT `id`, `version`, `createdAt`, `updatedAt`, `userId`, `kind`, `organisationId`, `periodId`, `reportId`, `assignmentId`, `about`, `aboutId`, `mark`, `read`, `mailedAt`, (SELECT COUNT(*) FROM `notifications` WHERE ((`userId` = ? AND `organisationId` = ?) OR (`userId` = ? AND `organisationId` IS NULL))) AS `total`
  FROM `notifications`
  WHERE ((`userId` = ? AND `organisationId` = ?) OR (`userId` = ? AND `organisationId` IS NULL))
  ORDER BY `id` ASC
  LIMIT ? OFFSET ?;

-- partnerStaff, list: total alone
-- ? = 101, 11, 101
SELECT COUNT(*) AS `total`
  FROM `notifications`
  WHERE ((`userId` = ? AND `organisationId` = ?) OR (`userId` = ? AND `organisationId` IS NULL));

-- partnerStaff, list, narrowed: page with total
-- ? = 101, 11, 101, 'choice', 101, 11, 101, 'choice', 25, 0
SELECT `id`, `version`, `createdAt`, `updatedAt`, `userId`, `kind`, `organisationId`, `periodId`, `reportId`, `assignmentId`, `about`, `aboutId`, `mark`, `read`, `mailedAt`, (SELECT COUNT(*) FROM `notifications` WHERE ((`userId` = ? AND `organisationId` = ?) OR (`userId` = ? AND `organisationId` IS NULL)) AND `kind` = ?) AS `total`
  FROM `notifications`
  WHERE ((`userId` = ? AND `organisationId` = ?) OR (`userId` = ? AND `organisationId` IS NULL))
    AND `kind` = ?
  ORDER BY `kind` DESC, `id` DESC
  LIMIT ? OFFSET ?;

-- partnerStaff, list, narrowed: total alone
-- ? = 101, 11, 101, 'choice'
SELECT COUNT(*) AS `total`
  FROM `notifications`
  WHERE ((`userId` = ? AND `organisationId` = ?) OR (`userId` = ? AND `organisationId` IS NULL))
    AND `kind` = ?;

-- partnerStaff, all, without a total
-- ? = 101, 11, 101
SELECT `id`, `version`, `createdAt`, `updatedAt`, `userId`, `kind`, `organisationId`, `periodId`, `reportId`, `assignmentId`, `about`, `aboutId`, `mark`, `read`, `mailedAt`
  FROM `notifications`
  WHERE ((`userId` = ? AND `organisationId` = ?) OR (`userId` = ? AND `organisationId` IS NULL))
  ORDER BY `id` ASC ;

-- partnerStaff, get
-- ? = 101, 11, 101, 31, 101, 11, 101
SELECT `id`, `version`, `createdAt`, `updatedAt`, `userId`, `kind`, `organisationId`, `periodId`, `reportId`, `assignmentId`, `about`, `aboutId`, `mark`, `read`, `mailedAt`, CASE WHEN ((`userId` = ? AND `organisationId` = ?) OR (`userId` = ? AND `organisationId` IS NULL)) THEN 1 ELSE 0 END AS `allowed`
  FROM `notifications`
  WHERE `id` = ?
    AND ((`userId` = ? AND `organisationId` = ?) OR (`userId` = ? AND `organisationId` IS NULL));

-- partnerStaff, visible, as the target of a key
-- ? = 101, 11, 101, 31, 32
SELECT `id`
  FROM `notifications`
  WHERE ((`userId` = ? AND `organisationId` = ?) OR (`userId` = ? AND `organisationId` IS NULL))
    AND `id` IN (?, ?);

-- partnerStaff, create: refused

-- partnerStaff, update: target
-- ? = 101, 11, 101, 31, 101, 11, 101
SELECT `id`, `version`, `createdAt`, `updatedAt`, `userId`, `kind`, `organisationId`, `periodId`, `reportId`, `assignmentId`, `about`, `aboutId`, `mark`, `read`, `mailedAt`, CASE WHEN ((`userId` = ? AND `organisationId` = ?) OR (`userId` = ? AND `organisationId` IS NULL)) THEN 1 ELSE 0 END AS `allowed`
  FROM `notifications`
  WHERE `id` = ?
    AND ((`userId` = ? AND `organisationId` = ?) OR (`userId` = ? AND `organisationId` IS NULL));

-- partnerStaff, update
-- ? = 1, '2019-02-01T12:00:00.000Z', 31, 4, 101, 11, 101
UPDATE `notifications`
  SET `read` = ?, `updatedAt` = ?, `version` = `version` + 1
  WHERE `id` = ?
    AND `version` = ?
    AND ((`userId` = ? AND `organisationId` = ?) OR (`userId` = ? AND `organisationId` IS NULL));

-- partnerStaff, delete: refused

-- ---- partnerManager: user 102 of organisation 11 ----

-- partnerManager, list: page with total: as for partnerStaff
-- ? = 102, 11, 102, 102, 11, 102, 25, 0

-- partnerManager, list: total alone: as for partnerStaff
-- ? = 102, 11, 102

-- partnerManager, list, narrowed: page with total: as for partnerStaff
-- ? = 102, 11, 102, 'choice', 102, 11, 102, 'choice', 25, 0

-- partnerManager, list, narrowed: total alone: as for partnerStaff
-- ? = 102, 11, 102, 'choice'

-- partnerManager, all, without a total: as for partnerStaff
-- ? = 102, 11, 102

-- partnerManager, get: as for partnerStaff
-- ? = 102, 11, 102, 31, 102, 11, 102

-- partnerManager, visible, as the target of a key: as for partnerStaff
-- ? = 102, 11, 102, 31, 32

-- partnerManager, create: refused

-- partnerManager, update: target: as for partnerStaff
-- ? = 102, 11, 102, 31, 102, 11, 102

-- partnerManager, update: as for partnerStaff
-- ? = 1, '2019-02-01T12:00:00.000Z', 31, 4, 102, 11, 102

-- partnerManager, delete: refused

-- ---- leadPartner: user 103 of organisation 13 ----

-- leadPartner, list: page with total
-- ? = 103, 103, 25, 0
SELECT `id`, `version`, `createdAt`, `updatedAt`, `userId`, `kind`, `organisationId`, `periodId`, `reportId`, `assignmentId`, `about`, `aboutId`, `mark`, `read`, `mailedAt`, (SELECT COUNT(*) FROM `notifications` WHERE `userId` = ?) AS `total`
  FROM `notifications`
  WHERE `userId` = ?
  ORDER BY `id` ASC
  LIMIT ? OFFSET ?;

-- leadPartner, list: total alone
-- ? = 103
SELECT COUNT(*) AS `total`
  FROM `notifications`
  WHERE `userId` = ?;

-- leadPartner, list, narrowed: page with total
-- ? = 103, 'choice', 103, 'choice', 25, 0
SELECT `id`, `version`, `createdAt`, `updatedAt`, `userId`, `kind`, `organisationId`, `periodId`, `reportId`, `assignmentId`, `about`, `aboutId`, `mark`, `read`, `mailedAt`, (SELECT COUNT(*) FROM `notifications` WHERE `userId` = ? AND `kind` = ?) AS `total`
  FROM `notifications`
  WHERE `userId` = ?
    AND `kind` = ?
  ORDER BY `kind` DESC, `id` DESC
  LIMIT ? OFFSET ?;

-- leadPartner, list, narrowed: total alone
-- ? = 103, 'choice'
SELECT COUNT(*) AS `total`
  FROM `notifications`
  WHERE `userId` = ?
    AND `kind` = ?;

-- leadPartner, all, without a total
-- ? = 103
SELECT `id`, `version`, `createdAt`, `updatedAt`, `userId`, `kind`, `organisationId`, `periodId`, `reportId`, `assignmentId`, `about`, `aboutId`, `mark`, `read`, `mailedAt`
  FROM `notifications`
  WHERE `userId` = ?
  ORDER BY `id` ASC ;

-- leadPartner, get
-- ? = 103, 31, 103
SELECT `id`, `version`, `createdAt`, `updatedAt`, `userId`, `kind`, `organisationId`, `periodId`, `reportId`, `assignmentId`, `about`, `aboutId`, `mark`, `read`, `mailedAt`, CASE WHEN `userId` = ? THEN 1 ELSE 0 END AS `allowed`
  FROM `notifications`
  WHERE `id` = ?
    AND `userId` = ?;

-- leadPartner, visible, as the target of a key
-- ? = 103, 31, 32
SELECT `id`
  FROM `notifications`
  WHERE `userId` = ?
    AND `id` IN (?, ?);

-- leadPartner, create: refused

-- leadPartner, update: target
-- ? = 103, 31, 103
SELECT `id`, `version`, `createdAt`, `updatedAt`, `userId`, `kind`, `organisationId`, `periodId`, `reportId`, `assignmentId`, `about`, `aboutId`, `mark`, `read`, `mailedAt`, CASE WHEN `userId` = ? THEN 1 ELSE 0 END AS `allowed`
  FROM `notifications`
  WHERE `id` = ?
    AND `userId` = ?;

-- leadPartner, update
-- ? = 1, '2019-02-01T12:00:00.000Z', 31, 4, 103
UPDATE `notifications`
  SET `read` = ?, `updatedAt` = ?, `version` = `version` + 1
  WHERE `id` = ?
    AND `version` = ?
    AND `userId` = ?;

-- leadPartner, delete: refused

-- ---- evaluator: user 104 ----

-- evaluator, list: page with total
-- ? = 104, 104, 25, 0
SELECT `id`, `version`, `createdAt`, `updatedAt`, `userId`, `kind`, `organisationId`, `periodId`, `reportId`, `assignmentId`, `about`, `aboutId`, `mark`, `read`, `mailedAt`, (SELECT COUNT(*) FROM `notifications` WHERE `userId` = ? AND `organisationId` IS NULL) AS `total`
  FROM `notifications`
  WHERE `userId` = ?
    AND `organisationId` IS NULL
  ORDER BY `id` ASC
  LIMIT ? OFFSET ?;

-- evaluator, list: total alone
-- ? = 104
SELECT COUNT(*) AS `total`
  FROM `notifications`
  WHERE `userId` = ?
    AND `organisationId` IS NULL;

-- evaluator, list, narrowed: page with total
-- ? = 104, 'choice', 104, 'choice', 25, 0
SELECT `id`, `version`, `createdAt`, `updatedAt`, `userId`, `kind`, `organisationId`, `periodId`, `reportId`, `assignmentId`, `about`, `aboutId`, `mark`, `read`, `mailedAt`, (SELECT COUNT(*) FROM `notifications` WHERE `userId` = ? AND `organisationId` IS NULL AND `kind` = ?) AS `total`
  FROM `notifications`
  WHERE `userId` = ?
    AND `organisationId` IS NULL
    AND `kind` = ?
  ORDER BY `kind` DESC, `id` DESC
  LIMIT ? OFFSET ?;

-- evaluator, list, narrowed: total alone
-- ? = 104, 'choice'
SELECT COUNT(*) AS `total`
  FROM `notifications`
  WHERE `userId` = ?
    AND `organisationId` IS NULL
    AND `kind` = ?;

-- evaluator, all, without a total
-- ? = 104
SELECT `id`, `version`, `createdAt`, `updatedAt`, `userId`, `kind`, `organisationId`, `periodId`, `reportId`, `assignmentId`, `about`, `aboutId`, `mark`, `read`, `mailedAt`
  FROM `notifications`
  WHERE `userId` = ?
    AND `organisationId` IS NULL
  ORDER BY `id` ASC ;

-- evaluator, get
-- ? = 104, 31, 104
SELECT `id`, `version`, `createdAt`, `updatedAt`, `userId`, `kind`, `organisationId`, `periodId`, `reportId`, `assignmentId`, `about`, `aboutId`, `mark`, `read`, `mailedAt`, CASE WHEN `userId` = ?
    AND `organisationId` IS NULL THEN 1 ELSE 0 END AS `allowed`
  FROM `notifications`
  WHERE `id` = ?
    AND `userId` = ?
    AND `organisationId` IS NULL;

-- evaluator, visible, as the target of a key
-- ? = 104, 31, 32
SELECT `id`
  FROM `notifications`
  WHERE `userId` = ?
    AND `organisationId` IS NULL
    AND `id` IN (?, ?);

-- evaluator, create: refused

-- evaluator, update: target
-- ? = 104, 31, 104
SELECT `id`, `version`, `createdAt`, `updatedAt`, `userId`, `kind`, `organisationId`, `periodId`, `reportId`, `assignmentId`, `about`, `aboutId`, `mark`, `read`, `mailedAt`, CASE WHEN `userId` = ?
    AND `organisationId` IS NULL THEN 1 ELSE 0 END AS `allowed`
  FROM `notifications`
  WHERE `id` = ?
    AND `userId` = ?
    AND `organisationId` IS NULL;

-- evaluator, update
-- ? = 1, '2019-02-01T12:00:00.000Z', 31, 4, 104
UPDATE `notifications`
  SET `read` = ?, `updatedAt` = ?, `version` = `version` + 1
  WHERE `id` = ?
    AND `version` = ?
    AND `userId` = ?
    AND `organisationId` IS NULL;

-- evaluator, delete: refused

-- ---- juror: user 105 ----

-- juror, list: page with total: as for evaluator
-- ? = 105, 105, 25, 0

-- juror, list: total alone: as for evaluator
-- ? = 105

-- juror, list, narrowed: page with total: as for evaluator
-- ? = 105, 'choice', 105, 'choice', 25, 0

-- juror, list, narrowed: total alone: as for evaluator
-- ? = 105, 'choice'

-- juror, all, without a total: as for evaluator
-- ? = 105

-- juror, get: as for evaluator
-- ? = 105, 31, 105

-- juror, visible, as the target of a key: as for evaluator
-- ? = 105, 31, 32

-- juror, create: refused

-- juror, update: target: as for evaluator
-- ? = 105, 31, 105

-- juror, update: as for evaluator
-- ? = 1, '2019-02-01T12:00:00.000Z', 31, 4, 105

-- juror, delete: refused

-- ---- observer: user 106 ----

-- observer, list: page with total: as for evaluator
-- ? = 106, 106, 25, 0

-- observer, list: total alone: as for evaluator
-- ? = 106

-- observer, list, narrowed: page with total: as for evaluator
-- ? = 106, 'choice', 106, 'choice', 25, 0

-- observer, list, narrowed: total alone: as for evaluator
-- ? = 106, 'choice'

-- observer, all, without a total: as for evaluator
-- ? = 106

-- observer, get: as for evaluator
-- ? = 106, 31, 106

-- observer, visible, as the target of a key: as for evaluator
-- ? = 106, 31, 32

-- observer, create: refused

-- observer, update: target: as for evaluator
-- ? = 106, 31, 106

-- observer, update: as for evaluator
-- ? = 1, '2019-02-01T12:00:00.000Z', 31, 4, 106

-- observer, delete: refused

-- ---- system: the product's own work ----

-- system, list: page with total
-- ? = 25, 0
SELECT `id`, `version`, `createdAt`, `updatedAt`, `userId`, `kind`, `organisationId`, `periodId`, `reportId`, `assignmentId`, `about`, `aboutId`, `mark`, `read`, `mailedAt`, (SELECT COUNT(*) FROM `notifications` WHERE 1 = 1) AS `total`
  FROM `notifications`
  WHERE 1 = 1
  ORDER BY `id` ASC
  LIMIT ? OFFSET ?;

-- system, list: total alone
SELECT COUNT(*) AS `total`
  FROM `notifications`
  WHERE 1 = 1;

-- system, list, narrowed: page with total
-- ? = 'choice', 'choice', 25, 0
SELECT `id`, `version`, `createdAt`, `updatedAt`, `userId`, `kind`, `organisationId`, `periodId`, `reportId`, `assignmentId`, `about`, `aboutId`, `mark`, `read`, `mailedAt`, (SELECT COUNT(*) FROM `notifications` WHERE 1 = 1 AND `kind` = ?) AS `total`
  FROM `notifications`
  WHERE 1 = 1
    AND `kind` = ?
  ORDER BY `kind` DESC, `id` DESC
  LIMIT ? OFFSET ?;

-- system, list, narrowed: total alone
-- ? = 'choice'
SELECT COUNT(*) AS `total`
  FROM `notifications`
  WHERE 1 = 1
    AND `kind` = ?;

-- system, all, without a total
SELECT `id`, `version`, `createdAt`, `updatedAt`, `userId`, `kind`, `organisationId`, `periodId`, `reportId`, `assignmentId`, `about`, `aboutId`, `mark`, `read`, `mailedAt`
  FROM `notifications`
  WHERE 1 = 1
  ORDER BY `id` ASC ;

-- system, get
-- ? = 31
SELECT `id`, `version`, `createdAt`, `updatedAt`, `userId`, `kind`, `organisationId`, `periodId`, `reportId`, `assignmentId`, `about`, `aboutId`, `mark`, `read`, `mailedAt`, CASE WHEN 1 = 1 THEN 1 ELSE 0 END AS `allowed`
  FROM `notifications`
  WHERE `id` = ?
    AND 1 = 1;

-- system, visible, as the target of a key
-- ? = 31, 32
SELECT `id`
  FROM `notifications`
  WHERE 1 = 1
    AND `id` IN (?, ?);

-- system, create
-- ? = 21, 'choice', 21, 21, 21, 21, 'choice', 3, 'Text', 1, '2019-02-01T12:00:00.000Z', 1, '2019-02-01T12:00:00.000Z', '2019-02-01T12:00:00.000Z'
INSERT INTO `notifications` (`userId`, `kind`, `organisationId`, `periodId`, `reportId`, `assignmentId`, `about`, `aboutId`, `mark`, `read`, `mailedAt`, `version`, `createdAt`, `updatedAt`)
  VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?);

-- system, create: whether the new row is within reach, else it is rolled back
-- ? = 31
SELECT `id`, `version`, `createdAt`, `updatedAt`, `userId`, `kind`, `organisationId`, `periodId`, `reportId`, `assignmentId`, `about`, `aboutId`, `mark`, `read`, `mailedAt`, CASE WHEN 1 = 1 THEN 1 ELSE 0 END AS `allowed`
  FROM `notifications`
  WHERE `id` = ?
    AND 1 = 1;

-- system, update: target
-- ? = 31
SELECT `id`, `version`, `createdAt`, `updatedAt`, `userId`, `kind`, `organisationId`, `periodId`, `reportId`, `assignmentId`, `about`, `aboutId`, `mark`, `read`, `mailedAt`, CASE WHEN 1 = 1 THEN 1 ELSE 0 END AS `allowed`
  FROM `notifications`
  WHERE `id` = ?
    AND 1 = 1;

-- system, update
-- ? = 1, '2019-02-01T12:00:00.000Z', 31, 4
UPDATE `notifications`
  SET `read` = ?, `updatedAt` = ?, `version` = `version` + 1
  WHERE `id` = ?
    AND `version` = ?
    AND 1 = 1;

-- system, delete: target
-- ? = 31
SELECT `id`, `version`, `createdAt`, `updatedAt`, `userId`, `kind`, `organisationId`, `periodId`, `reportId`, `assignmentId`, `about`, `aboutId`, `mark`, `read`, `mailedAt`, CASE WHEN 1 = 1 THEN 1 ELSE 0 END AS `allowed`
  FROM `notifications`
  WHERE `id` = ?
    AND 1 = 1;

-- system, delete
-- ? = 31
DELETE
  FROM `notifications`
  WHERE `id` = ?
    AND 1 = 1;

-- ---- visitor: whoever reads the public pages ----

-- visitor, read: refused

-- visitor, create: refused

-- visitor, update: refused

-- visitor, delete: refused
