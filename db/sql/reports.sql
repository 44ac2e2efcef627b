-- reports: what each role's reading and writing sends to the database.
-- Written by `npm run sql` from the store's own functions; never edited by hand. SQLite and MySQL/MariaDB are sent the same text.

-- ---- partnerStaff: user 101 of organisation 11 ----

-- partnerStaff, list: page with total
-- ? = 11, 11, 25, 0
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `periodId`, `narrative`, `highlights`, `problems`, `nextSteps`, `targetGroups`, `state`, `firstSubmittedAt`, `lastReturn`, `lastReopening`, (SELECT COUNT(*) FROM `reports` WHERE `organisationId` = ?) AS `total`
  FROM `reports`
  WHERE `organisationId` = ?
  ORDER BY `id` ASC
  LIMIT ? OFFSET ?;

-- partnerStaff, list: total alone
-- ? = 11
SELECT COUNT(*) AS `total`
  FROM `reports`
  WHERE `organisationId` = ?;

-- partnerStaff, list, narrowed: page with total
-- ? = 11, 'choice', 11, 'choice', 25, 0
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `periodId`, `narrative`, `highlights`, `problems`, `nextSteps`, `targetGroups`, `state`, `firstSubmittedAt`, `lastReturn`, `lastReopening`, (SELECT COUNT(*) FROM `reports` WHERE `organisationId` = ? AND `state` = ?) AS `total`
  FROM `reports`
  WHERE `organisationId` = ?
    AND `state` = ?
  ORDER BY (SELECT COALESCE(`shortNameFolded`, `nameFolded`) FROM `organisations` WHERE `organisations`.`id` = `reports`.`organisationId` AND 1 = 1) DESC, `id` DESC
  LIMIT ? OFFSET ?;

-- partnerStaff, list, narrowed: total alone
-- ? = 11, 'choice'
SELECT COUNT(*) AS `total`
  FROM `reports`
  WHERE `organisationId` = ?
    AND `state` = ?;

-- partnerStaff, all, without a total
-- ? = 11
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `periodId`, `narrative`, `highlights`, `problems`, `nextSteps`, `targetGroups`, `state`, `firstSubmittedAt`, `lastReturn`, `lastReopening`
  FROM `reports`
  WHERE `organisationId` = ?
  ORDER BY `id` ASC ;

-- partnerStaff, read, as of an instant
-- ? = '2019-02-01T12:00:00.000Z', '2019-02-01T12:00:00.000Z', 11
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `periodId`, `state`, `firstSubmittedAt`
  FROM `reportsHistory` AS `reports`
  WHERE `validUntil` > ?
    AND `validFrom` <= ?
    AND `organisationId` = ?
  ORDER BY `id` ASC;

-- partnerStaff, get
-- ? = 11, 31, 11
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `periodId`, `narrative`, `highlights`, `problems`, `nextSteps`, `targetGroups`, `state`, `firstSubmittedAt`, `lastReturn`, `lastReopening`, CASE WHEN `organisationId` = ? THEN 1 ELSE 0 END AS `allowed`
  FROM `reports`
  WHERE `id` = ?
    AND `organisationId` = ?;

-- partnerStaff, visible, as the target of a key
-- ? = 11, 31, 32
SELECT `id`
  FROM `reports`
  WHERE `organisationId` = ?
    AND `id` IN (?, ?);

-- partnerStaff, create: refused

-- partnerStaff, update: target
-- ? = 11, 31, 11
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `periodId`, `narrative`, `highlights`, `problems`, `nextSteps`, `targetGroups`, `state`, `firstSubmittedAt`, `lastReturn`, `lastReopening`, CASE WHEN `organisationId` = ? THEN 1 ELSE 0 END AS `allowed`
  FROM `reports`
  WHERE `id` = ?
    AND `organisationId` = ?;

-- partnerStaff, update
-- ? = 'Text', 'Text', 'Text', 'Text', 'Text', '2019-02-01T12:00:00.000Z', 31, 4, 11
UPDATE `reports`
  SET `narrative` = ?, `highlights` = ?, `problems` = ?, `nextSteps` = ?, `targetGroups` = ?, `updatedAt` = ?, `version` = `version` + 1
  WHERE `id` = ?
    AND `version` = ?
    AND `organisationId` = ?;

-- partnerStaff, compare
-- ? = 11
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `periodId`, `narrative`, `highlights`, `problems`, `nextSteps`, `targetGroups`, `state`, `firstSubmittedAt`, `lastReturn`, `lastReopening`, CASE WHEN `organisationId` = ? THEN 1 ELSE 0 END AS `matched0`, CASE WHEN 1 = 1 THEN 1 ELSE 0 END AS `matched1`
  FROM `reports`
  WHERE 1 = 1
  ORDER BY `id` ASC ;

-- partnerStaff, compare, as of an instant
-- ? = 11, '2019-02-01T12:00:00.000Z', '2019-02-01T12:00:00.000Z'
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `periodId`, `state`, `firstSubmittedAt`, CASE WHEN `organisationId` = ? THEN 1 ELSE 0 END AS `matched0`, CASE WHEN 1 = 1 THEN 1 ELSE 0 END AS `matched1`
  FROM `reportsHistory` AS `reports`
  WHERE `validUntil` > ?
    AND `validFrom` <= ?
    AND 1 = 1
  ORDER BY `id` ASC;

-- partnerStaff, submit: refused

-- partnerStaff, approve: refused

-- partnerStaff, return: refused

-- partnerStaff, reopen: refused

-- partnerStaff, nudge: refused

-- partnerStaff, unapprove: refused

-- partnerStaff, unreturn: refused

-- partnerStaff, announce: target
-- ? = 11, 31, 11
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `periodId`, `narrative`, `highlights`, `problems`, `nextSteps`, `targetGroups`, `state`, `firstSubmittedAt`, `lastReturn`, `lastReopening`, CASE WHEN `organisationId` = ? THEN 1 ELSE 0 END AS `allowed`
  FROM `reports`
  WHERE `id` = ?
    AND `organisationId` = ?;

-- partnerStaff, announce
-- ? = 'choice', '2019-02-01T12:00:00.000Z', '{}', '{}', '2019-02-01T12:00:00.000Z', 31, 4, 11
UPDATE `reports`
  SET `state` = ?, `firstSubmittedAt` = ?, `lastReturn` = ?, `lastReopening` = ?, `updatedAt` = ?, `version` = `version` + 1
  WHERE `id` = ?
    AND `version` = ?
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

-- partnerManager, read, as of an instant: as for partnerStaff
-- ? = '2019-02-01T12:00:00.000Z', '2019-02-01T12:00:00.000Z', 11

-- partnerManager, get: as for partnerStaff
-- ? = 11, 31, 11

-- partnerManager, visible, as the target of a key: as for partnerStaff
-- ? = 11, 31, 32

-- partnerManager, create: refused

-- partnerManager, update: target: as for partnerStaff
-- ? = 11, 31, 11

-- partnerManager, update: as for partnerStaff
-- ? = 'Text', 'Text', 'Text', 'Text', 'Text', '2019-02-01T12:00:00.000Z', 31, 4, 11

-- partnerManager, compare: as for partnerStaff
-- ? = 11

-- partnerManager, compare, as of an instant: as for partnerStaff
-- ? = 11, '2019-02-01T12:00:00.000Z', '2019-02-01T12:00:00.000Z'

-- partnerManager, submit: target
-- ? = 11, 31, 11
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `periodId`, `narrative`, `highlights`, `problems`, `nextSteps`, `targetGroups`, `state`, `firstSubmittedAt`, `lastReturn`, `lastReopening`, CASE WHEN `organisationId` = ? THEN 1 ELSE 0 END AS `allowed`
  FROM `reports`
  WHERE `id` = ?
    AND `organisationId` = ?;

-- partnerManager, submit
-- ? = 'choice', '2019-02-01T12:00:00.000Z', '{}', '{}', '2019-02-01T12:00:00.000Z', 31, 4, 11
UPDATE `reports`
  SET `state` = ?, `firstSubmittedAt` = ?, `lastReturn` = ?, `lastReopening` = ?, `updatedAt` = ?, `version` = `version` + 1
  WHERE `id` = ?
    AND `version` = ?
    AND `organisationId` = ?;

-- partnerManager, approve: refused

-- partnerManager, return: refused

-- partnerManager, reopen: refused

-- partnerManager, nudge: refused

-- partnerManager, unapprove: refused

-- partnerManager, unreturn: refused

-- partnerManager, announce: refused

-- ---- leadPartner: user 103 of organisation 13 ----

-- leadPartner, list: page with total
-- ? = 'submitted', 'approved', 25, 0
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `periodId`, `narrative`, `highlights`, `problems`, `nextSteps`, `targetGroups`, `state`, `firstSubmittedAt`, `lastReturn`, `lastReopening`, CASE WHEN `state` IN (?, ?) THEN 1 ELSE 0 END AS `matched0`, CASE WHEN 1 = 1 THEN 1 ELSE 0 END AS `matched1`, (SELECT COUNT(*) FROM `reports` WHERE 1 = 1) AS `total`
  FROM `reports`
  WHERE 1 = 1
  ORDER BY `id` ASC
  LIMIT ? OFFSET ?;

-- leadPartner, list: total alone
SELECT COUNT(*) AS `total`
  FROM `reports`
  WHERE 1 = 1;

-- leadPartner, list, narrowed: page with total
-- ? = 'submitted', 'approved', 'choice', 'choice', 25, 0
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `periodId`, `narrative`, `highlights`, `problems`, `nextSteps`, `targetGroups`, `state`, `firstSubmittedAt`, `lastReturn`, `lastReopening`, CASE WHEN `state` IN (?, ?) THEN 1 ELSE 0 END AS `matched0`, CASE WHEN 1 = 1 THEN 1 ELSE 0 END AS `matched1`, (SELECT COUNT(*) FROM `reports` WHERE 1 = 1 AND `state` = ?) AS `total`
  FROM `reports`
  WHERE 1 = 1
    AND `state` = ?
  ORDER BY (SELECT COALESCE(`shortNameFolded`, `nameFolded`) FROM `organisations` WHERE `organisations`.`id` = `reports`.`organisationId` AND 1 = 1) DESC, `id` DESC
  LIMIT ? OFFSET ?;

-- leadPartner, list, narrowed: total alone
-- ? = 'choice'
SELECT COUNT(*) AS `total`
  FROM `reports`
  WHERE 1 = 1
    AND `state` = ?;

-- leadPartner, all, without a total
-- ? = 'submitted', 'approved'
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `periodId`, `narrative`, `highlights`, `problems`, `nextSteps`, `targetGroups`, `state`, `firstSubmittedAt`, `lastReturn`, `lastReopening`, CASE WHEN `state` IN (?, ?) THEN 1 ELSE 0 END AS `matched0`, CASE WHEN 1 = 1 THEN 1 ELSE 0 END AS `matched1`
  FROM `reports`
  WHERE 1 = 1
  ORDER BY `id` ASC ;

-- leadPartner, read, as of an instant
-- ? = 'submitted', 'approved', '2019-02-01T12:00:00.000Z', '2019-02-01T12:00:00.000Z'
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `periodId`, `state`, `firstSubmittedAt`, CASE WHEN `state` IN (?, ?) THEN 1 ELSE 0 END AS `matched0`, CASE WHEN 1 = 1 THEN 1 ELSE 0 END AS `matched1`
  FROM `reportsHistory` AS `reports`
  WHERE `validUntil` > ?
    AND `validFrom` <= ?
    AND 1 = 1
  ORDER BY `id` ASC;

-- leadPartner, get
-- ? = 'submitted', 'approved', 31
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `periodId`, `narrative`, `highlights`, `problems`, `nextSteps`, `targetGroups`, `state`, `firstSubmittedAt`, `lastReturn`, `lastReopening`, CASE WHEN `state` IN (?, ?) THEN 1 ELSE 0 END AS `matched0`, CASE WHEN 1 = 1 THEN 1 ELSE 0 END AS `matched1`, CASE WHEN 1 = 1 THEN 1 ELSE 0 END AS `allowed`
  FROM `reports`
  WHERE `id` = ?
    AND 1 = 1;

-- leadPartner, visible, as the target of a key
-- ? = 31, 32
SELECT `id`
  FROM `reports`
  WHERE 1 = 1
    AND `id` IN (?, ?);

-- leadPartner, create: refused

-- leadPartner, update: refused

-- leadPartner, compare
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `periodId`, `narrative`, `highlights`, `problems`, `nextSteps`, `targetGroups`, `state`, `firstSubmittedAt`, `lastReturn`, `lastReopening`, CASE WHEN 1 = 1 THEN 1 ELSE 0 END AS `matched0`
  FROM `reports`
  WHERE 1 = 1
  ORDER BY `id` ASC ;

-- leadPartner, compare, as of an instant
-- ? = '2019-02-01T12:00:00.000Z', '2019-02-01T12:00:00.000Z'
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `periodId`, `state`, `firstSubmittedAt`, CASE WHEN 1 = 1 THEN 1 ELSE 0 END AS `matched0`
  FROM `reportsHistory` AS `reports`
  WHERE `validUntil` > ?
    AND `validFrom` <= ?
    AND 1 = 1
  ORDER BY `id` ASC;

-- leadPartner, submit: refused

-- leadPartner, approve: target
-- ? = 'submitted', 'approved', 31
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `periodId`, `narrative`, `highlights`, `problems`, `nextSteps`, `targetGroups`, `state`, `firstSubmittedAt`, `lastReturn`, `lastReopening`, CASE WHEN `state` IN (?, ?) THEN 1 ELSE 0 END AS `matched0`, CASE WHEN 1 = 1 THEN 1 ELSE 0 END AS `matched1`, CASE WHEN 1 = 1 THEN 1 ELSE 0 END AS `allowed`
  FROM `reports`
  WHERE `id` = ?
    AND 1 = 1;

-- leadPartner, approve
-- ? = 'choice', '2019-02-01T12:00:00.000Z', '{}', '{}', '2019-02-01T12:00:00.000Z', 31, 4
UPDATE `reports`
  SET `state` = ?, `firstSubmittedAt` = ?, `lastReturn` = ?, `lastReopening` = ?, `updatedAt` = ?, `version` = `version` + 1
  WHERE `id` = ?
    AND `version` = ?
    AND 1 = 1;

-- leadPartner, return: target
-- ? = 'submitted', 'approved', 31
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `periodId`, `narrative`, `highlights`, `problems`, `nextSteps`, `targetGroups`, `state`, `firstSubmittedAt`, `lastReturn`, `lastReopening`, CASE WHEN `state` IN (?, ?) THEN 1 ELSE 0 END AS `matched0`, CASE WHEN 1 = 1 THEN 1 ELSE 0 END AS `matched1`, CASE WHEN 1 = 1 THEN 1 ELSE 0 END AS `allowed`
  FROM `reports`
  WHERE `id` = ?
    AND 1 = 1;

-- leadPartner, return
-- ? = 'choice', '2019-02-01T12:00:00.000Z', '{}', '{}', '2019-02-01T12:00:00.000Z', 31, 4
UPDATE `reports`
  SET `state` = ?, `firstSubmittedAt` = ?, `lastReturn` = ?, `lastReopening` = ?, `updatedAt` = ?, `version` = `version` + 1
  WHERE `id` = ?
    AND `version` = ?
    AND 1 = 1;

-- leadPartner, reopen: target
-- ? = 'submitted', 'approved', 31
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `periodId`, `narrative`, `highlights`, `problems`, `nextSteps`, `targetGroups`, `state`, `firstSubmittedAt`, `lastReturn`, `lastReopening`, CASE WHEN `state` IN (?, ?) THEN 1 ELSE 0 END AS `matched0`, CASE WHEN 1 = 1 THEN 1 ELSE 0 END AS `matched1`, CASE WHEN 1 = 1 THEN 1 ELSE 0 END AS `allowed`
  FROM `reports`
  WHERE `id` = ?
    AND 1 = 1;

-- leadPartner, reopen
-- ? = 'choice', '2019-02-01T12:00:00.000Z', '{}', '{}', '2019-02-01T12:00:00.000Z', 31, 4
UPDATE `reports`
  SET `state` = ?, `firstSubmittedAt` = ?, `lastReturn` = ?, `lastReopening` = ?, `updatedAt` = ?, `version` = `version` + 1
  WHERE `id` = ?
    AND `version` = ?
    AND 1 = 1;

-- leadPartner, nudge: target
-- ? = 'submitted', 'approved', 31
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `periodId`, `narrative`, `highlights`, `problems`, `nextSteps`, `targetGroups`, `state`, `firstSubmittedAt`, `lastReturn`, `lastReopening`, CASE WHEN `state` IN (?, ?) THEN 1 ELSE 0 END AS `matched0`, CASE WHEN 1 = 1 THEN 1 ELSE 0 END AS `matched1`, CASE WHEN 1 = 1 THEN 1 ELSE 0 END AS `allowed`
  FROM `reports`
  WHERE `id` = ?
    AND 1 = 1;

-- leadPartner, nudge
-- ? = 'choice', '2019-02-01T12:00:00.000Z', '{}', '{}', '2019-02-01T12:00:00.000Z', 31, 4
UPDATE `reports`
  SET `state` = ?, `firstSubmittedAt` = ?, `lastReturn` = ?, `lastReopening` = ?, `updatedAt` = ?, `version` = `version` + 1
  WHERE `id` = ?
    AND `version` = ?
    AND 1 = 1;

-- leadPartner, unapprove: target
-- ? = 'submitted', 'approved', 31
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `periodId`, `narrative`, `highlights`, `problems`, `nextSteps`, `targetGroups`, `state`, `firstSubmittedAt`, `lastReturn`, `lastReopening`, CASE WHEN `state` IN (?, ?) THEN 1 ELSE 0 END AS `matched0`, CASE WHEN 1 = 1 THEN 1 ELSE 0 END AS `matched1`, CASE WHEN 1 = 1 THEN 1 ELSE 0 END AS `allowed`
  FROM `reports`
  WHERE `id` = ?
    AND 1 = 1;

-- leadPartner, unapprove
-- ? = 'choice', '2019-02-01T12:00:00.000Z', '{}', '{}', '2019-02-01T12:00:00.000Z', 31, 4
UPDATE `reports`
  SET `state` = ?, `firstSubmittedAt` = ?, `lastReturn` = ?, `lastReopening` = ?, `updatedAt` = ?, `version` = `version` + 1
  WHERE `id` = ?
    AND `version` = ?
    AND 1 = 1;

-- leadPartner, unreturn: target
-- ? = 'submitted', 'approved', 31
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `periodId`, `narrative`, `highlights`, `problems`, `nextSteps`, `targetGroups`, `state`, `firstSubmittedAt`, `lastReturn`, `lastReopening`, CASE WHEN `state` IN (?, ?) THEN 1 ELSE 0 END AS `matched0`, CASE WHEN 1 = 1 THEN 1 ELSE 0 END AS `matched1`, CASE WHEN 1 = 1 THEN 1 ELSE 0 END AS `allowed`
  FROM `reports`
  WHERE `id` = ?
    AND 1 = 1;

-- leadPartner, unreturn
-- ? = 'choice', '2019-02-01T12:00:00.000Z', '{}', '{}', '2019-02-01T12:00:00.000Z', 31, 4
UPDATE `reports`
  SET `state` = ?, `firstSubmittedAt` = ?, `lastReturn` = ?, `lastReopening` = ?, `updatedAt` = ?, `version` = `version` + 1
  WHERE `id` = ?
    AND `version` = ?
    AND 1 = 1;

-- leadPartner, announce: refused

-- ---- evaluator: user 104 ----

-- evaluator, list: page with total
-- ? = 'submitted', 'approved', 'submitted', 'approved', 'submitted', 'approved', 25, 0
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `periodId`, `narrative`, `highlights`, `problems`, `nextSteps`, `targetGroups`, `state`, `firstSubmittedAt`, `lastReturn`, `lastReopening`, CASE WHEN `state` IN (?, ?) THEN 1 ELSE 0 END AS `matched0`, (SELECT COUNT(*) FROM `reports` WHERE `state` IN (?, ?)) AS `total`
  FROM `reports`
  WHERE `state` IN (?, ?)
  ORDER BY `id` ASC
  LIMIT ? OFFSET ?;

-- evaluator, list: total alone
-- ? = 'submitted', 'approved'
SELECT COUNT(*) AS `total`
  FROM `reports`
  WHERE `state` IN (?, ?);

-- evaluator, list, narrowed: page with total
-- ? = 'submitted', 'approved', 'submitted', 'approved', 'choice', 'submitted', 'approved', 'choice', 25, 0
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `periodId`, `narrative`, `highlights`, `problems`, `nextSteps`, `targetGroups`, `state`, `firstSubmittedAt`, `lastReturn`, `lastReopening`, CASE WHEN `state` IN (?, ?) THEN 1 ELSE 0 END AS `matched0`, (SELECT COUNT(*) FROM `reports` WHERE `state` IN (?, ?) AND `state` = ?) AS `total`
  FROM `reports`
  WHERE `state` IN (?, ?)
    AND `state` = ?
  ORDER BY (SELECT COALESCE(`shortNameFolded`, `nameFolded`) FROM `organisations` WHERE `organisations`.`id` = `reports`.`organisationId` AND 1 = 1) DESC, `id` DESC
  LIMIT ? OFFSET ?;

-- evaluator, list, narrowed: total alone
-- ? = 'submitted', 'approved', 'choice'
SELECT COUNT(*) AS `total`
  FROM `reports`
  WHERE `state` IN (?, ?)
    AND `state` = ?;

-- evaluator, all, without a total
-- ? = 'submitted', 'approved', 'submitted', 'approved'
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `periodId`, `narrative`, `highlights`, `problems`, `nextSteps`, `targetGroups`, `state`, `firstSubmittedAt`, `lastReturn`, `lastReopening`, CASE WHEN `state` IN (?, ?) THEN 1 ELSE 0 END AS `matched0`
  FROM `reports`
  WHERE `state` IN (?, ?)
  ORDER BY `id` ASC ;

-- evaluator, read, as of an instant
-- ? = 'submitted', 'approved', '2019-02-01T12:00:00.000Z', '2019-02-01T12:00:00.000Z', 'submitted', 'approved'
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `periodId`, `state`, `firstSubmittedAt`, CASE WHEN `state` IN (?, ?) THEN 1 ELSE 0 END AS `matched0`
  FROM `reportsHistory` AS `reports`
  WHERE `validUntil` > ?
    AND `validFrom` <= ?
    AND `state` IN (?, ?)
  ORDER BY `id` ASC;

-- evaluator, get
-- ? = 'submitted', 'approved', 'submitted', 'approved', 31, 'submitted', 'approved'
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `periodId`, `narrative`, `highlights`, `problems`, `nextSteps`, `targetGroups`, `state`, `firstSubmittedAt`, `lastReturn`, `lastReopening`, CASE WHEN `state` IN (?, ?) THEN 1 ELSE 0 END AS `matched0`, CASE WHEN `state` IN (?, ?) THEN 1 ELSE 0 END AS `allowed`
  FROM `reports`
  WHERE `id` = ?
    AND `state` IN (?, ?);

-- evaluator, visible, as the target of a key
-- ? = 'submitted', 'approved', 31, 32
SELECT `id`
  FROM `reports`
  WHERE `state` IN (?, ?)
    AND `id` IN (?, ?);

-- evaluator, create: refused

-- evaluator, update: refused

-- evaluator, compare
-- ? = 'submitted', 'approved'
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `periodId`, `narrative`, `highlights`, `problems`, `nextSteps`, `targetGroups`, `state`, `firstSubmittedAt`, `lastReturn`, `lastReopening`, CASE WHEN `state` IN (?, ?) THEN 1 ELSE 0 END AS `matched0`, CASE WHEN 1 = 1 THEN 1 ELSE 0 END AS `matched1`
  FROM `reports`
  WHERE 1 = 1
  ORDER BY `id` ASC ;

-- evaluator, compare, as of an instant
-- ? = 'submitted', 'approved', '2019-02-01T12:00:00.000Z', '2019-02-01T12:00:00.000Z'
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `periodId`, `state`, `firstSubmittedAt`, CASE WHEN `state` IN (?, ?) THEN 1 ELSE 0 END AS `matched0`, CASE WHEN 1 = 1 THEN 1 ELSE 0 END AS `matched1`
  FROM `reportsHistory` AS `reports`
  WHERE `validUntil` > ?
    AND `validFrom` <= ?
    AND 1 = 1
  ORDER BY `id` ASC;

-- evaluator, submit: refused

-- evaluator, approve: refused

-- evaluator, return: refused

-- evaluator, reopen: refused

-- evaluator, nudge: refused

-- evaluator, unapprove: refused

-- evaluator, unreturn: refused

-- evaluator, announce: refused

-- ---- juror: user 105 ----

-- juror, read: refused

-- juror, create: refused

-- juror, update: refused

-- juror, compare: refused

-- juror, follow: refused

-- juror, submit: refused

-- juror, approve: refused

-- juror, return: refused

-- juror, reopen: refused

-- juror, nudge: refused

-- juror, unapprove: refused

-- juror, unreturn: refused

-- juror, announce: refused

-- ---- observer: user 106 ----

-- observer, list: page with total
-- ? = 'approved', 'approved', 'approved', 25, 0
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `periodId`, `narrative`, `highlights`, `problems`, `nextSteps`, `targetGroups`, `state`, `firstSubmittedAt`, `lastReturn`, `lastReopening`, CASE WHEN `state` = ? THEN 1 ELSE 0 END AS `matched0`, (SELECT COUNT(*) FROM `reports` WHERE `state` = ?) AS `total`
  FROM `reports`
  WHERE `state` = ?
  ORDER BY `id` ASC
  LIMIT ? OFFSET ?;

-- observer, list: total alone
-- ? = 'approved'
SELECT COUNT(*) AS `total`
  FROM `reports`
  WHERE `state` = ?;

-- observer, list, narrowed: page with total
-- ? = 'approved', 'approved', 'choice', 'approved', 'choice', 25, 0
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `periodId`, `narrative`, `highlights`, `problems`, `nextSteps`, `targetGroups`, `state`, `firstSubmittedAt`, `lastReturn`, `lastReopening`, CASE WHEN `state` = ? THEN 1 ELSE 0 END AS `matched0`, (SELECT COUNT(*) FROM `reports` WHERE `state` = ? AND `state` = ?) AS `total`
  FROM `reports`
  WHERE `state` = ?
    AND `state` = ?
  ORDER BY (SELECT COALESCE(`shortNameFolded`, `nameFolded`) FROM `organisations` WHERE `organisations`.`id` = `reports`.`organisationId` AND 1 = 1) DESC, `id` DESC
  LIMIT ? OFFSET ?;

-- observer, list, narrowed: total alone
-- ? = 'approved', 'choice'
SELECT COUNT(*) AS `total`
  FROM `reports`
  WHERE `state` = ?
    AND `state` = ?;

-- observer, all, without a total
-- ? = 'approved', 'approved'
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `periodId`, `narrative`, `highlights`, `problems`, `nextSteps`, `targetGroups`, `state`, `firstSubmittedAt`, `lastReturn`, `lastReopening`, CASE WHEN `state` = ? THEN 1 ELSE 0 END AS `matched0`
  FROM `reports`
  WHERE `state` = ?
  ORDER BY `id` ASC ;

-- observer, read, as of an instant
-- ? = 'approved', '2019-02-01T12:00:00.000Z', '2019-02-01T12:00:00.000Z', 'approved'
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `periodId`, `state`, `firstSubmittedAt`, CASE WHEN `state` = ? THEN 1 ELSE 0 END AS `matched0`
  FROM `reportsHistory` AS `reports`
  WHERE `validUntil` > ?
    AND `validFrom` <= ?
    AND `state` = ?
  ORDER BY `id` ASC;

-- observer, get
-- ? = 'approved', 'approved', 31, 'approved'
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `periodId`, `narrative`, `highlights`, `problems`, `nextSteps`, `targetGroups`, `state`, `firstSubmittedAt`, `lastReturn`, `lastReopening`, CASE WHEN `state` = ? THEN 1 ELSE 0 END AS `matched0`, CASE WHEN `state` = ? THEN 1 ELSE 0 END AS `allowed`
  FROM `reports`
  WHERE `id` = ?
    AND `state` = ?;

-- observer, visible, as the target of a key
-- ? = 'approved', 31, 32
SELECT `id`
  FROM `reports`
  WHERE `state` = ?
    AND `id` IN (?, ?);

-- observer, create: refused

-- observer, update: refused

-- observer, compare
-- ? = 'approved'
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `periodId`, `narrative`, `highlights`, `problems`, `nextSteps`, `targetGroups`, `state`, `firstSubmittedAt`, `lastReturn`, `lastReopening`, CASE WHEN `state` = ? THEN 1 ELSE 0 END AS `matched0`, CASE WHEN 1 = 1 THEN 1 ELSE 0 END AS `matched1`
  FROM `reports`
  WHERE 1 = 1
  ORDER BY `id` ASC ;

-- observer, compare, as of an instant
-- ? = 'approved', '2019-02-01T12:00:00.000Z', '2019-02-01T12:00:00.000Z'
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `periodId`, `state`, `firstSubmittedAt`, CASE WHEN `state` = ? THEN 1 ELSE 0 END AS `matched0`, CASE WHEN 1 = 1 THEN 1 ELSE 0 END AS `matched1`
  FROM `reportsHistory` AS `reports`
  WHERE `validUntil` > ?
    AND `validFrom` <= ?
    AND 1 = 1
  ORDER BY `id` ASC;

-- observer, submit: refused

-- observer, approve: refused

-- observer, return: refused

-- observer, reopen: refused

-- observer, nudge: refused

-- observer, unapprove: refused

-- observer, unreturn: refused

-- observer, announce: refused

-- ---- system: the product's own work ----

-- system, list: page with total
-- ? = 25, 0
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `periodId`, `narrative`, `highlights`, `problems`, `nextSteps`, `targetGroups`, `state`, `firstSubmittedAt`, `lastReturn`, `lastReopening`, (SELECT COUNT(*) FROM `reports` WHERE 1 = 1) AS `total`
  FROM `reports`
  WHERE 1 = 1
  ORDER BY `id` ASC
  LIMIT ? OFFSET ?;

-- system, list: total alone: as for leadPartner

-- system, list, narrowed: page with total
-- ? = 'choice', 'choice', 25, 0
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `periodId`, `narrative`, `highlights`, `problems`, `nextSteps`, `targetGroups`, `state`, `firstSubmittedAt`, `lastReturn`, `lastReopening`, (SELECT COUNT(*) FROM `reports` WHERE 1 = 1 AND `state` = ?) AS `total`
  FROM `reports`
  WHERE 1 = 1
    AND `state` = ?
  ORDER BY (SELECT COALESCE(`shortNameFolded`, `nameFolded`) FROM `organisations` WHERE `organisations`.`id` = `reports`.`organisationId` AND 1 = 1) DESC, `id` DESC
  LIMIT ? OFFSET ?;

-- system, list, narrowed: total alone: as for leadPartner
-- ? = 'choice'

-- system, all, without a total
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `periodId`, `narrative`, `highlights`, `problems`, `nextSteps`, `targetGroups`, `state`, `firstSubmittedAt`, `lastReturn`, `lastReopening`
  FROM `reports`
  WHERE 1 = 1
  ORDER BY `id` ASC ;

-- system, read, as of an instant
-- ? = '2019-02-01T12:00:00.000Z', '2019-02-01T12:00:00.000Z'
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `periodId`, `state`, `firstSubmittedAt`
  FROM `reportsHistory` AS `reports`
  WHERE `validUntil` > ?
    AND `validFrom` <= ?
    AND 1 = 1
  ORDER BY `id` ASC;

-- system, get
-- ? = 31
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `periodId`, `narrative`, `highlights`, `problems`, `nextSteps`, `targetGroups`, `state`, `firstSubmittedAt`, `lastReturn`, `lastReopening`, CASE WHEN 1 = 1 THEN 1 ELSE 0 END AS `allowed`
  FROM `reports`
  WHERE `id` = ?
    AND 1 = 1;

-- system, visible, as the target of a key: as for leadPartner
-- ? = 31, 32

-- system, create
-- ? = 21, 21, 'Text', 'Text', 'Text', 'Text', 'Text', 'choice', '2019-02-01T12:00:00.000Z', '{}', '{}', 1, '2019-02-01T12:00:00.000Z', '2019-02-01T12:00:00.000Z'
INSERT INTO `reports` (`organisationId`, `periodId`, `narrative`, `highlights`, `problems`, `nextSteps`, `targetGroups`, `state`, `firstSubmittedAt`, `lastReturn`, `lastReopening`, `version`, `createdAt`, `updatedAt`)
  VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?);

-- system, create: whether the new row is within reach, else it is rolled back
-- ? = 31
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `periodId`, `narrative`, `highlights`, `problems`, `nextSteps`, `targetGroups`, `state`, `firstSubmittedAt`, `lastReturn`, `lastReopening`, CASE WHEN 1 = 1 THEN 1 ELSE 0 END AS `allowed`
  FROM `reports`
  WHERE `id` = ?
    AND 1 = 1;

-- system, update: target
-- ? = 31
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `periodId`, `narrative`, `highlights`, `problems`, `nextSteps`, `targetGroups`, `state`, `firstSubmittedAt`, `lastReturn`, `lastReopening`, CASE WHEN 1 = 1 THEN 1 ELSE 0 END AS `allowed`
  FROM `reports`
  WHERE `id` = ?
    AND 1 = 1;

-- system, update
-- ? = 'Text', 'Text', 'Text', 'Text', 'Text', '2019-02-01T12:00:00.000Z', 31, 4
UPDATE `reports`
  SET `narrative` = ?, `highlights` = ?, `problems` = ?, `nextSteps` = ?, `targetGroups` = ?, `updatedAt` = ?, `version` = `version` + 1
  WHERE `id` = ?
    AND `version` = ?
    AND 1 = 1;

-- system, compare: refused

-- system, follow: refused

-- system, submit: target
-- ? = 31
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `periodId`, `narrative`, `highlights`, `problems`, `nextSteps`, `targetGroups`, `state`, `firstSubmittedAt`, `lastReturn`, `lastReopening`, CASE WHEN 1 = 1 THEN 1 ELSE 0 END AS `allowed`
  FROM `reports`
  WHERE `id` = ?
    AND 1 = 1;

-- system, submit
-- ? = 'choice', '2019-02-01T12:00:00.000Z', '{}', '{}', '2019-02-01T12:00:00.000Z', 31, 4
UPDATE `reports`
  SET `state` = ?, `firstSubmittedAt` = ?, `lastReturn` = ?, `lastReopening` = ?, `updatedAt` = ?, `version` = `version` + 1
  WHERE `id` = ?
    AND `version` = ?
    AND 1 = 1;

-- system, approve: target
-- ? = 31
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `periodId`, `narrative`, `highlights`, `problems`, `nextSteps`, `targetGroups`, `state`, `firstSubmittedAt`, `lastReturn`, `lastReopening`, CASE WHEN 1 = 1 THEN 1 ELSE 0 END AS `allowed`
  FROM `reports`
  WHERE `id` = ?
    AND 1 = 1;

-- system, approve: as for leadPartner
-- ? = 'choice', '2019-02-01T12:00:00.000Z', '{}', '{}', '2019-02-01T12:00:00.000Z', 31, 4

-- system, return: target
-- ? = 31
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `periodId`, `narrative`, `highlights`, `problems`, `nextSteps`, `targetGroups`, `state`, `firstSubmittedAt`, `lastReturn`, `lastReopening`, CASE WHEN 1 = 1 THEN 1 ELSE 0 END AS `allowed`
  FROM `reports`
  WHERE `id` = ?
    AND 1 = 1;

-- system, return: as for leadPartner
-- ? = 'choice', '2019-02-01T12:00:00.000Z', '{}', '{}', '2019-02-01T12:00:00.000Z', 31, 4

-- system, reopen: target
-- ? = 31
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `periodId`, `narrative`, `highlights`, `problems`, `nextSteps`, `targetGroups`, `state`, `firstSubmittedAt`, `lastReturn`, `lastReopening`, CASE WHEN 1 = 1 THEN 1 ELSE 0 END AS `allowed`
  FROM `reports`
  WHERE `id` = ?
    AND 1 = 1;

-- system, reopen: as for leadPartner
-- ? = 'choice', '2019-02-01T12:00:00.000Z', '{}', '{}', '2019-02-01T12:00:00.000Z', 31, 4

-- system, nudge: refused

-- system, unapprove: target
-- ? = 31
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `periodId`, `narrative`, `highlights`, `problems`, `nextSteps`, `targetGroups`, `state`, `firstSubmittedAt`, `lastReturn`, `lastReopening`, CASE WHEN 1 = 1 THEN 1 ELSE 0 END AS `allowed`
  FROM `reports`
  WHERE `id` = ?
    AND 1 = 1;

-- system, unapprove: as for leadPartner
-- ? = 'choice', '2019-02-01T12:00:00.000Z', '{}', '{}', '2019-02-01T12:00:00.000Z', 31, 4

-- system, unreturn: target
-- ? = 31
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `periodId`, `narrative`, `highlights`, `problems`, `nextSteps`, `targetGroups`, `state`, `firstSubmittedAt`, `lastReturn`, `lastReopening`, CASE WHEN 1 = 1 THEN 1 ELSE 0 END AS `allowed`
  FROM `reports`
  WHERE `id` = ?
    AND 1 = 1;

-- system, unreturn: as for leadPartner
-- ? = 'choice', '2019-02-01T12:00:00.000Z', '{}', '{}', '2019-02-01T12:00:00.000Z', 31, 4

-- system, announce: refused

-- ---- visitor: whoever reads the public pages ----

-- visitor, read: refused

-- visitor, create: refused

-- visitor, update: refused

-- visitor, compare: refused

-- visitor, follow: refused

-- visitor, submit: refused

-- visitor, approve: refused

-- visitor, return: refused

-- visitor, reopen: refused

-- visitor, nudge: refused

-- visitor, unapprove: refused

-- visitor, unreturn: refused

-- visitor, announce: refused
