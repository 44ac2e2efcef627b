-- reportRecipients: what each role's reading and writing sends to the database.
-- Written by `npm run sql` from the store's own functions; never edited by hand. SQLite and MySQL/MariaDB are sent the same text.

-- ---- partnerStaff: user 101 of organisation 11 ----

-- partnerStaff, read: refused

-- partnerStaff, create: refused

-- partnerStaff, update: refused

-- partnerStaff, delete: refused

-- partnerStaff, sendReport: refused

-- ---- partnerManager: user 102 of organisation 11 ----

-- partnerManager, read: refused

-- partnerManager, create: refused

-- partnerManager, update: refused

-- partnerManager, delete: refused

-- partnerManager, sendReport: refused

-- ---- leadPartner: user 103 of organisation 13 ----

-- leadPartner, list: page with total
-- ? = 13, 13, 25, 0
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `userId`, `email`, `name`, `confirmed`, `trigger`, `days`, `format`, `state`, `membershipId`, `dedupKey`, `sentPeriodIds`, (SELECT COUNT(*) FROM `reportRecipients` WHERE `organisationId` = ?) AS `total`
  FROM `reportRecipients`
  WHERE `organisationId` = ?
  ORDER BY `id` ASC
  LIMIT ? OFFSET ?;

-- leadPartner, list: total alone
-- ? = 13
SELECT COUNT(*) AS `total`
  FROM `reportRecipients`
  WHERE `organisationId` = ?;

-- leadPartner, list, narrowed: page with total
-- ? = 13, 'Text', 'zolw', 'zolw', 13, 'Text', 'zolw', 'zolw', 25, 0
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `userId`, `email`, `name`, `confirmed`, `trigger`, `days`, `format`, `state`, `membershipId`, `dedupKey`, `sentPeriodIds`, (SELECT COUNT(*) FROM `reportRecipients` WHERE `organisationId` = ? AND `email` = ? AND (INSTR(`emailFolded`, ?) > 0 OR INSTR(`nameFolded`, ?) > 0)) AS `total`
  FROM `reportRecipients`
  WHERE `organisationId` = ?
    AND `email` = ?
    AND (INSTR(`emailFolded`, ?) > 0 OR INSTR(`nameFolded`, ?) > 0)
  ORDER BY `emailFolded` DESC, `id` DESC
  LIMIT ? OFFSET ?;

-- leadPartner, list, narrowed: total alone
-- ? = 13, 'Text', 'zolw', 'zolw'
SELECT COUNT(*) AS `total`
  FROM `reportRecipients`
  WHERE `organisationId` = ?
    AND `email` = ?
    AND (INSTR(`emailFolded`, ?) > 0 OR INSTR(`nameFolded`, ?) > 0);

-- leadPartner, all, without a total
-- ? = 13
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `userId`, `email`, `name`, `confirmed`, `trigger`, `days`, `format`, `state`, `membershipId`, `dedupKey`, `sentPeriodIds`
  FROM `reportRecipients`
  WHERE `organisationId` = ?
  ORDER BY `id` ASC ;

-- leadPartner, get
-- ? = 13, 31, 13
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `userId`, `email`, `name`, `confirmed`, `trigger`, `days`, `format`, `state`, `membershipId`, `dedupKey`, `sentPeriodIds`, CASE WHEN `organisationId` = ? THEN 1 ELSE 0 END AS `allowed`
  FROM `reportRecipients`
  WHERE `id` = ?
    AND `organisationId` = ?;

-- leadPartner, visible, as the target of a key
-- ? = 13, 31, 32
SELECT `id`
  FROM `reportRecipients`
  WHERE `organisationId` = ?
    AND `id` IN (?, ?);

-- leadPartner, create
-- ? = 21, 21, 'Text', 'text', 'Text', 'text', 1, 'choice', 3, 'choice', 'choice', 3, 'Text', '{}', 1, '2019-02-01T12:00:00.000Z', '2019-02-01T12:00:00.000Z'
INSERT INTO `reportRecipients` (`organisationId`, `userId`, `email`, `emailFolded`, `name`, `nameFolded`, `confirmed`, `trigger`, `days`, `format`, `state`, `membershipId`, `dedupKey`, `sentPeriodIds`, `version`, `createdAt`, `updatedAt`)
  VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?);

-- leadPartner, create: whether the new row is within reach, else it is rolled back
-- ? = 13, 31, 13
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `userId`, `email`, `name`, `confirmed`, `trigger`, `days`, `format`, `state`, `membershipId`, `dedupKey`, `sentPeriodIds`, CASE WHEN `organisationId` = ? THEN 1 ELSE 0 END AS `allowed`
  FROM `reportRecipients`
  WHERE `id` = ?
    AND `organisationId` = ?;

-- leadPartner, update: target
-- ? = 13, 31, 13
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `userId`, `email`, `name`, `confirmed`, `trigger`, `days`, `format`, `state`, `membershipId`, `dedupKey`, `sentPeriodIds`, CASE WHEN `organisationId` = ? THEN 1 ELSE 0 END AS `allowed`
  FROM `reportRecipients`
  WHERE `id` = ?
    AND `organisationId` = ?;

-- leadPartner, update
-- ? = 'choice', 3, 'choice', '2019-02-01T12:00:00.000Z', 31, 4, 13
UPDATE `reportRecipients`
  SET `trigger` = ?, `days` = ?, `format` = ?, `updatedAt` = ?, `version` = `version` + 1
  WHERE `id` = ?
    AND `version` = ?
    AND `organisationId` = ?;

-- leadPartner, delete: target
-- ? = 13, 31, 13
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `userId`, `email`, `name`, `confirmed`, `trigger`, `days`, `format`, `state`, `membershipId`, `dedupKey`, `sentPeriodIds`, CASE WHEN `organisationId` = ? THEN 1 ELSE 0 END AS `allowed`
  FROM `reportRecipients`
  WHERE `id` = ?
    AND `organisationId` = ?;

-- leadPartner, delete
-- ? = 31, 13
DELETE
  FROM `reportRecipients`
  WHERE `id` = ?
    AND `organisationId` = ?;

-- leadPartner, sendReport: target
-- ? = 13, 31, 13
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `userId`, `email`, `name`, `confirmed`, `trigger`, `days`, `format`, `state`, `membershipId`, `dedupKey`, `sentPeriodIds`, CASE WHEN `organisationId` = ? THEN 1 ELSE 0 END AS `allowed`
  FROM `reportRecipients`
  WHERE `id` = ?
    AND `organisationId` = ?;

-- leadPartner, sendReport
-- ? = 'choice', 3, 'Text', '{}', '2019-02-01T12:00:00.000Z', 31, 4, 13
UPDATE `reportRecipients`
  SET `state` = ?, `membershipId` = ?, `dedupKey` = ?, `sentPeriodIds` = ?, `updatedAt` = ?, `version` = `version` + 1
  WHERE `id` = ?
    AND `version` = ?
    AND `organisationId` = ?;

-- ---- evaluator: user 104 ----

-- evaluator, read: refused

-- evaluator, create: refused

-- evaluator, update: refused

-- evaluator, delete: refused

-- evaluator, sendReport: refused

-- ---- juror: user 105 ----

-- juror, read: refused

-- juror, create: refused

-- juror, update: refused

-- juror, delete: refused

-- juror, sendReport: refused

-- ---- observer: user 106 ----

-- observer, read: refused

-- observer, create: refused

-- observer, update: refused

-- observer, delete: refused

-- observer, sendReport: refused

-- ---- system: the product's own work ----

-- system, list: page with total
-- ? = 25, 0
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `userId`, `email`, `name`, `confirmed`, `trigger`, `days`, `format`, `state`, `membershipId`, `dedupKey`, `sentPeriodIds`, (SELECT COUNT(*) FROM `reportRecipients` WHERE 1 = 1) AS `total`
  FROM `reportRecipients`
  WHERE 1 = 1
  ORDER BY `id` ASC
  LIMIT ? OFFSET ?;

-- system, list: total alone
SELECT COUNT(*) AS `total`
  FROM `reportRecipients`
  WHERE 1 = 1;

-- system, list, narrowed: page with total
-- ? = 'Text', 'zolw', 'zolw', 'Text', 'zolw', 'zolw', 25, 0
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `userId`, `email`, `name`, `confirmed`, `trigger`, `days`, `format`, `state`, `membershipId`, `dedupKey`, `sentPeriodIds`, (SELECT COUNT(*) FROM `reportRecipients` WHERE 1 = 1 AND `email` = ? AND (INSTR(`emailFolded`, ?) > 0 OR INSTR(`nameFolded`, ?) > 0)) AS `total`
  FROM `reportRecipients`
  WHERE 1 = 1
    AND `email` = ?
    AND (INSTR(`emailFolded`, ?) > 0 OR INSTR(`nameFolded`, ?) > 0)
  ORDER BY `emailFolded` DESC, `id` DESC
  LIMIT ? OFFSET ?;

-- system, list, narrowed: total alone
-- ? = 'Text', 'zolw', 'zolw'
SELECT COUNT(*) AS `total`
  FROM `reportRecipients`
  WHERE 1 = 1
    AND `email` = ?
    AND (INSTR(`emailFolded`, ?) > 0 OR INSTR(`nameFolded`, ?) > 0);

-- system, all, without a total
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `userId`, `email`, `name`, `confirmed`, `trigger`, `days`, `format`, `state`, `membershipId`, `dedupKey`, `sentPeriodIds`
  FROM `reportRecipients`
  WHERE 1 = 1
  ORDER BY `id` ASC ;

-- system, get
-- ? = 31
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `userId`, `email`, `name`, `confirmed`, `trigger`, `days`, `format`, `state`, `membershipId`, `dedupKey`, `sentPeriodIds`, CASE WHEN 1 = 1 THEN 1 ELSE 0 END AS `allowed`
  FROM `reportRecipients`
  WHERE `id` = ?
    AND 1 = 1;

-- system, visible, as the target of a key
-- ? = 31, 32
SELECT `id`
  FROM `reportRecipients`
  WHERE 1 = 1
    AND `id` IN (?, ?);

-- system, create: refused

-- system, update: target
-- ? = 31
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `userId`, `email`, `name`, `confirmed`, `trigger`, `days`, `format`, `state`, `membershipId`, `dedupKey`, `sentPeriodIds`, CASE WHEN 1 = 1 THEN 1 ELSE 0 END AS `allowed`
  FROM `reportRecipients`
  WHERE `id` = ?
    AND 1 = 1;

-- system, update
-- ? = 'choice', 3, 'choice', '2019-02-01T12:00:00.000Z', 31, 4
UPDATE `reportRecipients`
  SET `trigger` = ?, `days` = ?, `format` = ?, `updatedAt` = ?, `version` = `version` + 1
  WHERE `id` = ?
    AND `version` = ?
    AND 1 = 1;

-- system, delete: refused

-- system, sendReport: refused

-- ---- visitor: whoever reads the public pages ----

-- visitor, read: refused

-- visitor, create: refused

-- visitor, update: refused

-- visitor, delete: refused

-- visitor, sendReport: refused
