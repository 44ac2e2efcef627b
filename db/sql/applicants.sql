-- applicants: what each role's reading and writing sends to the database.
-- Written by `npm run sql` from the store's own functions; never edited by hand. SQLite and MySQL/MariaDB are sent the same text.

-- ---- partnerStaff: user 101 of organisation 11 ----

-- partnerStaff, list: page with total
-- ? = 11, 11, 25, 0
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `contestId`, `solutionId`, `name`, `email`, `phone`, `belongsTo`, `locale`, `consentedAt`, `confirmedAt`, (SELECT COUNT(*) FROM `applicants` WHERE `organisationId` = ?) AS `total`
  FROM `applicants`
  WHERE `organisationId` = ?
  ORDER BY `id` ASC
  LIMIT ? OFFSET ?;

-- partnerStaff, list: total alone
-- ? = 11
SELECT COUNT(*) AS `total`
  FROM `applicants`
  WHERE `organisationId` = ?;

-- partnerStaff, list, narrowed: page with total
-- ? = 11, 21, 'zolw', 'zolw', 11, 21, 'zolw', 'zolw', 25, 0
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `contestId`, `solutionId`, `name`, `email`, `phone`, `belongsTo`, `locale`, `consentedAt`, `confirmedAt`, (SELECT COUNT(*) FROM `applicants` WHERE `organisationId` = ? AND `organisationId` = ? AND (INSTR(`nameFolded`, ?) > 0 OR INSTR(`emailFolded`, ?) > 0)) AS `total`
  FROM `applicants`
  WHERE `organisationId` = ?
    AND `organisationId` = ?
    AND (INSTR(`nameFolded`, ?) > 0 OR INSTR(`emailFolded`, ?) > 0)
  ORDER BY `nameFolded` DESC, `id` DESC
  LIMIT ? OFFSET ?;

-- partnerStaff, list, narrowed: total alone
-- ? = 11, 21, 'zolw', 'zolw'
SELECT COUNT(*) AS `total`
  FROM `applicants`
  WHERE `organisationId` = ?
    AND `organisationId` = ?
    AND (INSTR(`nameFolded`, ?) > 0 OR INSTR(`emailFolded`, ?) > 0);

-- partnerStaff, all, without a total
-- ? = 11
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `contestId`, `solutionId`, `name`, `email`, `phone`, `belongsTo`, `locale`, `consentedAt`, `confirmedAt`
  FROM `applicants`
  WHERE `organisationId` = ?
  ORDER BY `id` ASC ;

-- partnerStaff, get
-- ? = 11, 31, 11
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `contestId`, `solutionId`, `name`, `email`, `phone`, `belongsTo`, `locale`, `consentedAt`, `confirmedAt`, CASE WHEN `organisationId` = ? THEN 1 ELSE 0 END AS `allowed`
  FROM `applicants`
  WHERE `id` = ?
    AND `organisationId` = ?;

-- partnerStaff, visible, as the target of a key
-- ? = 11, 31, 32
SELECT `id`
  FROM `applicants`
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
-- ? = 11, 21, 'zolw', 'zolw', 11, 21, 'zolw', 'zolw', 25, 0

-- partnerManager, list, narrowed: total alone: as for partnerStaff
-- ? = 11, 21, 'zolw', 'zolw'

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
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `contestId`, `solutionId`, `name`, `email`, `phone`, `belongsTo`, `locale`, `consentedAt`, `confirmedAt`, (SELECT COUNT(*) FROM `applicants` WHERE `organisationId` IS NULL) AS `total`
  FROM `applicants`
  WHERE `organisationId` IS NULL
  ORDER BY `id` ASC
  LIMIT ? OFFSET ?;

-- leadPartner, list: total alone
SELECT COUNT(*) AS `total`
  FROM `applicants`
  WHERE `organisationId` IS NULL;

-- leadPartner, list, narrowed: page with total
-- ? = 21, 'zolw', 'zolw', 21, 'zolw', 'zolw', 25, 0
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `contestId`, `solutionId`, `name`, `email`, `phone`, `belongsTo`, `locale`, `consentedAt`, `confirmedAt`, (SELECT COUNT(*) FROM `applicants` WHERE `organisationId` IS NULL AND `organisationId` = ? AND (INSTR(`nameFolded`, ?) > 0 OR INSTR(`emailFolded`, ?) > 0)) AS `total`
  FROM `applicants`
  WHERE `organisationId` IS NULL
    AND `organisationId` = ?
    AND (INSTR(`nameFolded`, ?) > 0 OR INSTR(`emailFolded`, ?) > 0)
  ORDER BY `nameFolded` DESC, `id` DESC
  LIMIT ? OFFSET ?;

-- leadPartner, list, narrowed: total alone
-- ? = 21, 'zolw', 'zolw'
SELECT COUNT(*) AS `total`
  FROM `applicants`
  WHERE `organisationId` IS NULL
    AND `organisationId` = ?
    AND (INSTR(`nameFolded`, ?) > 0 OR INSTR(`emailFolded`, ?) > 0);

-- leadPartner, all, without a total
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `contestId`, `solutionId`, `name`, `email`, `phone`, `belongsTo`, `locale`, `consentedAt`, `confirmedAt`
  FROM `applicants`
  WHERE `organisationId` IS NULL
  ORDER BY `id` ASC ;

-- leadPartner, get
-- ? = 31
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `contestId`, `solutionId`, `name`, `email`, `phone`, `belongsTo`, `locale`, `consentedAt`, `confirmedAt`, CASE WHEN `organisationId` IS NULL THEN 1 ELSE 0 END AS `allowed`
  FROM `applicants`
  WHERE `id` = ?
    AND `organisationId` IS NULL;

-- leadPartner, visible, as the target of a key
-- ? = 31, 32
SELECT `id`
  FROM `applicants`
  WHERE `organisationId` IS NULL
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

-- system, list: page with total
-- ? = 25, 0
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `contestId`, `solutionId`, `name`, `email`, `phone`, `belongsTo`, `locale`, `consentedAt`, `confirmedAt`, (SELECT COUNT(*) FROM `applicants` WHERE 1 = 1) AS `total`
  FROM `applicants`
  WHERE 1 = 1
  ORDER BY `id` ASC
  LIMIT ? OFFSET ?;

-- system, list: total alone
SELECT COUNT(*) AS `total`
  FROM `applicants`
  WHERE 1 = 1;

-- system, list, narrowed: page with total
-- ? = 21, 'zolw', 'zolw', 21, 'zolw', 'zolw', 25, 0
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `contestId`, `solutionId`, `name`, `email`, `phone`, `belongsTo`, `locale`, `consentedAt`, `confirmedAt`, (SELECT COUNT(*) FROM `applicants` WHERE 1 = 1 AND `organisationId` = ? AND (INSTR(`nameFolded`, ?) > 0 OR INSTR(`emailFolded`, ?) > 0)) AS `total`
  FROM `applicants`
  WHERE 1 = 1
    AND `organisationId` = ?
    AND (INSTR(`nameFolded`, ?) > 0 OR INSTR(`emailFolded`, ?) > 0)
  ORDER BY `nameFolded` DESC, `id` DESC
  LIMIT ? OFFSET ?;

-- system, list, narrowed: total alone
-- ? = 21, 'zolw', 'zolw'
SELECT COUNT(*) AS `total`
  FROM `applicants`
  WHERE 1 = 1
    AND `organisationId` = ?
    AND (INSTR(`nameFolded`, ?) > 0 OR INSTR(`emailFolded`, ?) > 0);

-- system, all, without a total
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `contestId`, `solutionId`, `name`, `email`, `phone`, `belongsTo`, `locale`, `consentedAt`, `confirmedAt`
  FROM `applicants`
  WHERE 1 = 1
  ORDER BY `id` ASC ;

-- system, get
-- ? = 31
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `contestId`, `solutionId`, `name`, `email`, `phone`, `belongsTo`, `locale`, `consentedAt`, `confirmedAt`, CASE WHEN 1 = 1 THEN 1 ELSE 0 END AS `allowed`
  FROM `applicants`
  WHERE `id` = ?
    AND 1 = 1;

-- system, visible, as the target of a key
-- ? = 31, 32
SELECT `id`
  FROM `applicants`
  WHERE 1 = 1
    AND `id` IN (?, ?);

-- system, create
-- ? = 21, 21, 21, 'Text', 'text', 'Text', 'text', 'Text', 'Text', 'choice', '2019-02-01T12:00:00.000Z', '2019-02-01T12:00:00.000Z', 1, '2019-02-01T12:00:00.000Z', '2019-02-01T12:00:00.000Z'
INSERT INTO `applicants` (`organisationId`, `contestId`, `solutionId`, `name`, `nameFolded`, `email`, `emailFolded`, `phone`, `belongsTo`, `locale`, `consentedAt`, `confirmedAt`, `version`, `createdAt`, `updatedAt`)
  VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?);

-- system, create: whether the new row is within reach, else it is rolled back
-- ? = 31
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `contestId`, `solutionId`, `name`, `email`, `phone`, `belongsTo`, `locale`, `consentedAt`, `confirmedAt`, CASE WHEN 1 = 1 THEN 1 ELSE 0 END AS `allowed`
  FROM `applicants`
  WHERE `id` = ?
    AND 1 = 1;

-- system, update: target
-- ? = 31
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `contestId`, `solutionId`, `name`, `email`, `phone`, `belongsTo`, `locale`, `consentedAt`, `confirmedAt`, CASE WHEN 1 = 1 THEN 1 ELSE 0 END AS `allowed`
  FROM `applicants`
  WHERE `id` = ?
    AND 1 = 1;

-- system, update
-- ? = 'Text', 'text', 'Text', 'text', 'Text', 'Text', 'choice', '2019-02-01T12:00:00.000Z', '2019-02-01T12:00:00.000Z', '2019-02-01T12:00:00.000Z', 31, 4
UPDATE `applicants`
  SET `name` = ?, `nameFolded` = ?, `email` = ?, `emailFolded` = ?, `phone` = ?, `belongsTo` = ?, `locale` = ?, `consentedAt` = ?, `confirmedAt` = ?, `updatedAt` = ?, `version` = `version` + 1
  WHERE `id` = ?
    AND `version` = ?
    AND 1 = 1;

-- system, delete: target
-- ? = 31
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `contestId`, `solutionId`, `name`, `email`, `phone`, `belongsTo`, `locale`, `consentedAt`, `confirmedAt`, CASE WHEN 1 = 1 THEN 1 ELSE 0 END AS `allowed`
  FROM `applicants`
  WHERE `id` = ?
    AND 1 = 1;

-- system, delete
-- ? = 31
DELETE
  FROM `applicants`
  WHERE `id` = ?
    AND 1 = 1;

-- ---- visitor: whoever reads the public pages ----

-- visitor, read: refused

-- visitor, create: refused

-- visitor, update: refused

-- visitor, delete: refused
