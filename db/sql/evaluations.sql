-- evaluations: what each role's reading and writing sends to the database.
-- Written by `npm run sql` from the store's own functions; never edited by hand. SQLite and MySQL/MariaDB are sent the same text.

-- ---- partnerStaff: user 101 of organisation 11 ----

-- partnerStaff, list: page with total
-- ? = 11, 'issued', 'superseded', 'issued', 'superseded', 11, 'issued', 'superseded', 'issued', 'superseded', 25, 0
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `title`, `pilotId`, `periodId`, `summary`, `judgements`, `publicRequested`, `illustrative`, `state`, `evaluatorId`, `evaluatorName`, `edition`, `revisesId`, `firstEditionId`, `isPublic`, `issuedAt`, (SELECT COUNT(*) FROM `evaluations` WHERE ((`organisationId` = ? AND `state` IN (?, ?)) OR (`organisationId` IS NULL AND `state` IN (?, ?)))) AS `total`
  FROM `evaluations`
  WHERE ((`organisationId` = ? AND `state` IN (?, ?)) OR (`organisationId` IS NULL AND `state` IN (?, ?)))
  ORDER BY `id` ASC
  LIMIT ? OFFSET ?;

-- partnerStaff, list: total alone
-- ? = 11, 'issued', 'superseded', 'issued', 'superseded'
SELECT COUNT(*) AS `total`
  FROM `evaluations`
  WHERE ((`organisationId` = ? AND `state` IN (?, ?)) OR (`organisationId` IS NULL AND `state` IN (?, ?)));

-- partnerStaff, list, narrowed: page with total
-- ? = 11, 'issued', 'superseded', 'issued', 'superseded', 'choice', 'zolw', 'zolw', 11, 'issued', 'superseded', 'issued', 'superseded', 'choice', 'zolw', 'zolw', 25, 0
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `title`, `pilotId`, `periodId`, `summary`, `judgements`, `publicRequested`, `illustrative`, `state`, `evaluatorId`, `evaluatorName`, `edition`, `revisesId`, `firstEditionId`, `isPublic`, `issuedAt`, (SELECT COUNT(*) FROM `evaluations` WHERE ((`organisationId` = ? AND `state` IN (?, ?)) OR (`organisationId` IS NULL AND `state` IN (?, ?))) AND `state` = ? AND (INSTR(`titleFolded`, ?) > 0 OR INSTR(`summaryFolded`, ?) > 0)) AS `total`
  FROM `evaluations`
  WHERE ((`organisationId` = ? AND `state` IN (?, ?)) OR (`organisationId` IS NULL AND `state` IN (?, ?)))
    AND `state` = ?
    AND (INSTR(`titleFolded`, ?) > 0 OR INSTR(`summaryFolded`, ?) > 0)
  ORDER BY `titleFolded` DESC, `id` DESC
  LIMIT ? OFFSET ?;

-- partnerStaff, list, narrowed: total alone
-- ? = 11, 'issued', 'superseded', 'issued', 'superseded', 'choice', 'zolw', 'zolw'
SELECT COUNT(*) AS `total`
  FROM `evaluations`
  WHERE ((`organisationId` = ? AND `state` IN (?, ?)) OR (`organisationId` IS NULL AND `state` IN (?, ?)))
    AND `state` = ?
    AND (INSTR(`titleFolded`, ?) > 0 OR INSTR(`summaryFolded`, ?) > 0);

-- partnerStaff, all, without a total
-- ? = 11, 'issued', 'superseded', 'issued', 'superseded'
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `title`, `pilotId`, `periodId`, `summary`, `judgements`, `publicRequested`, `illustrative`, `state`, `evaluatorId`, `evaluatorName`, `edition`, `revisesId`, `firstEditionId`, `isPublic`, `issuedAt`
  FROM `evaluations`
  WHERE ((`organisationId` = ? AND `state` IN (?, ?)) OR (`organisationId` IS NULL AND `state` IN (?, ?)))
  ORDER BY `id` ASC ;

-- partnerStaff, get
-- ? = 11, 'issued', 'superseded', 'issued', 'superseded', 31, 11, 'issued', 'superseded', 'issued', 'superseded'
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `title`, `pilotId`, `periodId`, `summary`, `judgements`, `publicRequested`, `illustrative`, `state`, `evaluatorId`, `evaluatorName`, `edition`, `revisesId`, `firstEditionId`, `isPublic`, `issuedAt`, CASE WHEN ((`organisationId` = ? AND `state` IN (?, ?)) OR (`organisationId` IS NULL AND `state` IN (?, ?))) THEN 1 ELSE 0 END AS `allowed`
  FROM `evaluations`
  WHERE `id` = ?
    AND ((`organisationId` = ? AND `state` IN (?, ?)) OR (`organisationId` IS NULL AND `state` IN (?, ?)));

-- partnerStaff, visible, as the target of a key
-- ? = 11, 'issued', 'superseded', 'issued', 'superseded', 31, 32
SELECT `id`
  FROM `evaluations`
  WHERE ((`organisationId` = ? AND `state` IN (?, ?)) OR (`organisationId` IS NULL AND `state` IN (?, ?)))
    AND `id` IN (?, ?);

-- partnerStaff, create: refused

-- partnerStaff, update: refused

-- partnerStaff, delete: refused

-- partnerStaff, publish: refused

-- partnerStaff, issue: refused

-- partnerStaff, revise: refused

-- partnerStaff, supersede: refused

-- partnerStaff, unpublish: refused

-- ---- partnerManager: user 102 of organisation 11 ----

-- partnerManager, list: page with total: as for partnerStaff
-- ? = 11, 'issued', 'superseded', 'issued', 'superseded', 11, 'issued', 'superseded', 'issued', 'superseded', 25, 0

-- partnerManager, list: total alone: as for partnerStaff
-- ? = 11, 'issued', 'superseded', 'issued', 'superseded'

-- partnerManager, list, narrowed: page with total: as for partnerStaff
-- ? = 11, 'issued', 'superseded', 'issued', 'superseded', 'choice', 'zolw', 'zolw', 11, 'issued', 'superseded', 'issued', 'superseded', 'choice', 'zolw', 'zolw', 25, 0

-- partnerManager, list, narrowed: total alone: as for partnerStaff
-- ? = 11, 'issued', 'superseded', 'issued', 'superseded', 'choice', 'zolw', 'zolw'

-- partnerManager, all, without a total: as for partnerStaff
-- ? = 11, 'issued', 'superseded', 'issued', 'superseded'

-- partnerManager, get: as for partnerStaff
-- ? = 11, 'issued', 'superseded', 'issued', 'superseded', 31, 11, 'issued', 'superseded', 'issued', 'superseded'

-- partnerManager, visible, as the target of a key: as for partnerStaff
-- ? = 11, 'issued', 'superseded', 'issued', 'superseded', 31, 32

-- partnerManager, create: refused

-- partnerManager, update: refused

-- partnerManager, delete: refused

-- partnerManager, publish: refused

-- partnerManager, issue: refused

-- partnerManager, revise: refused

-- partnerManager, supersede: refused

-- partnerManager, unpublish: refused

-- ---- leadPartner: user 103 of organisation 13 ----

-- leadPartner, list: page with total
-- ? = 'issued', 'superseded', 'issued', 'superseded', 25, 0
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `title`, `pilotId`, `periodId`, `summary`, `judgements`, `publicRequested`, `illustrative`, `state`, `evaluatorId`, `evaluatorName`, `edition`, `revisesId`, `firstEditionId`, `isPublic`, `issuedAt`, (SELECT COUNT(*) FROM `evaluations` WHERE `state` IN (?, ?)) AS `total`
  FROM `evaluations`
  WHERE `state` IN (?, ?)
  ORDER BY `id` ASC
  LIMIT ? OFFSET ?;

-- leadPartner, list: total alone
-- ? = 'issued', 'superseded'
SELECT COUNT(*) AS `total`
  FROM `evaluations`
  WHERE `state` IN (?, ?);

-- leadPartner, list, narrowed: page with total
-- ? = 'issued', 'superseded', 'choice', 'zolw', 'zolw', 'issued', 'superseded', 'choice', 'zolw', 'zolw', 25, 0
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `title`, `pilotId`, `periodId`, `summary`, `judgements`, `publicRequested`, `illustrative`, `state`, `evaluatorId`, `evaluatorName`, `edition`, `revisesId`, `firstEditionId`, `isPublic`, `issuedAt`, (SELECT COUNT(*) FROM `evaluations` WHERE `state` IN (?, ?) AND `state` = ? AND (INSTR(`titleFolded`, ?) > 0 OR INSTR(`summaryFolded`, ?) > 0)) AS `total`
  FROM `evaluations`
  WHERE `state` IN (?, ?)
    AND `state` = ?
    AND (INSTR(`titleFolded`, ?) > 0 OR INSTR(`summaryFolded`, ?) > 0)
  ORDER BY `titleFolded` DESC, `id` DESC
  LIMIT ? OFFSET ?;

-- leadPartner, list, narrowed: total alone
-- ? = 'issued', 'superseded', 'choice', 'zolw', 'zolw'
SELECT COUNT(*) AS `total`
  FROM `evaluations`
  WHERE `state` IN (?, ?)
    AND `state` = ?
    AND (INSTR(`titleFolded`, ?) > 0 OR INSTR(`summaryFolded`, ?) > 0);

-- leadPartner, all, without a total
-- ? = 'issued', 'superseded'
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `title`, `pilotId`, `periodId`, `summary`, `judgements`, `publicRequested`, `illustrative`, `state`, `evaluatorId`, `evaluatorName`, `edition`, `revisesId`, `firstEditionId`, `isPublic`, `issuedAt`
  FROM `evaluations`
  WHERE `state` IN (?, ?)
  ORDER BY `id` ASC ;

-- leadPartner, get
-- ? = 'issued', 'superseded', 31, 'issued', 'superseded'
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `title`, `pilotId`, `periodId`, `summary`, `judgements`, `publicRequested`, `illustrative`, `state`, `evaluatorId`, `evaluatorName`, `edition`, `revisesId`, `firstEditionId`, `isPublic`, `issuedAt`, CASE WHEN `state` IN (?, ?) THEN 1 ELSE 0 END AS `allowed`
  FROM `evaluations`
  WHERE `id` = ?
    AND `state` IN (?, ?);

-- leadPartner, visible, as the target of a key
-- ? = 'issued', 'superseded', 31, 32
SELECT `id`
  FROM `evaluations`
  WHERE `state` IN (?, ?)
    AND `id` IN (?, ?);

-- leadPartner, create: refused

-- leadPartner, update: refused

-- leadPartner, delete: refused

-- leadPartner, publish: target
-- ? = 'issued', 'superseded', 31, 'issued', 'superseded'
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `title`, `pilotId`, `periodId`, `summary`, `judgements`, `publicRequested`, `illustrative`, `state`, `evaluatorId`, `evaluatorName`, `edition`, `revisesId`, `firstEditionId`, `isPublic`, `issuedAt`, CASE WHEN `state` IN (?, ?) THEN 1 ELSE 0 END AS `allowed`
  FROM `evaluations`
  WHERE `id` = ?
    AND `state` IN (?, ?);

-- leadPartner, publish
-- ? = 'choice', 21, 'Text', 3, 21, 21, 1, '2019-02-01T12:00:00.000Z', '2019-02-01T12:00:00.000Z', 31, 4, 'issued', 'superseded'
UPDATE `evaluations`
  SET `state` = ?, `evaluatorId` = ?, `evaluatorName` = ?, `edition` = ?, `revisesId` = ?, `firstEditionId` = ?, `isPublic` = ?, `issuedAt` = ?, `updatedAt` = ?, `version` = `version` + 1
  WHERE `id` = ?
    AND `version` = ?
    AND `state` IN (?, ?);

-- leadPartner, issue: refused

-- leadPartner, revise: refused

-- leadPartner, supersede: refused

-- leadPartner, unpublish: target
-- ? = 'issued', 'superseded', 31, 'issued', 'superseded'
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `title`, `pilotId`, `periodId`, `summary`, `judgements`, `publicRequested`, `illustrative`, `state`, `evaluatorId`, `evaluatorName`, `edition`, `revisesId`, `firstEditionId`, `isPublic`, `issuedAt`, CASE WHEN `state` IN (?, ?) THEN 1 ELSE 0 END AS `allowed`
  FROM `evaluations`
  WHERE `id` = ?
    AND `state` IN (?, ?);

-- leadPartner, unpublish
-- ? = 'choice', 21, 'Text', 3, 21, 21, 1, '2019-02-01T12:00:00.000Z', '2019-02-01T12:00:00.000Z', 31, 4, 'issued', 'superseded'
UPDATE `evaluations`
  SET `state` = ?, `evaluatorId` = ?, `evaluatorName` = ?, `edition` = ?, `revisesId` = ?, `firstEditionId` = ?, `isPublic` = ?, `issuedAt` = ?, `updatedAt` = ?, `version` = `version` + 1
  WHERE `id` = ?
    AND `version` = ?
    AND `state` IN (?, ?);

-- ---- evaluator: user 104 ----

-- evaluator, list: page with total
-- ? = 104, 'issued', 'superseded', 104, 'issued', 'superseded', 25, 0
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `title`, `pilotId`, `periodId`, `summary`, `judgements`, `publicRequested`, `illustrative`, `state`, `evaluatorId`, `evaluatorName`, `edition`, `revisesId`, `firstEditionId`, `isPublic`, `issuedAt`, (SELECT COUNT(*) FROM `evaluations` WHERE ((`evaluatorId` = ?) OR (`state` IN (?, ?)))) AS `total`
  FROM `evaluations`
  WHERE ((`evaluatorId` = ?) OR (`state` IN (?, ?)))
  ORDER BY `id` ASC
  LIMIT ? OFFSET ?;

-- evaluator, list: total alone
-- ? = 104, 'issued', 'superseded'
SELECT COUNT(*) AS `total`
  FROM `evaluations`
  WHERE ((`evaluatorId` = ?) OR (`state` IN (?, ?)));

-- evaluator, list, narrowed: page with total
-- ? = 104, 'issued', 'superseded', 'choice', 'zolw', 'zolw', 104, 'issued', 'superseded', 'choice', 'zolw', 'zolw', 25, 0
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `title`, `pilotId`, `periodId`, `summary`, `judgements`, `publicRequested`, `illustrative`, `state`, `evaluatorId`, `evaluatorName`, `edition`, `revisesId`, `firstEditionId`, `isPublic`, `issuedAt`, (SELECT COUNT(*) FROM `evaluations` WHERE ((`evaluatorId` = ?) OR (`state` IN (?, ?))) AND `state` = ? AND (INSTR(`titleFolded`, ?) > 0 OR INSTR(`summaryFolded`, ?) > 0)) AS `total`
  FROM `evaluations`
  WHERE ((`evaluatorId` = ?) OR (`state` IN (?, ?)))
    AND `state` = ?
    AND (INSTR(`titleFolded`, ?) > 0 OR INSTR(`summaryFolded`, ?) > 0)
  ORDER BY `titleFolded` DESC, `id` DESC
  LIMIT ? OFFSET ?;

-- evaluator, list, narrowed: total alone
-- ? = 104, 'issued', 'superseded', 'choice', 'zolw', 'zolw'
SELECT COUNT(*) AS `total`
  FROM `evaluations`
  WHERE ((`evaluatorId` = ?) OR (`state` IN (?, ?)))
    AND `state` = ?
    AND (INSTR(`titleFolded`, ?) > 0 OR INSTR(`summaryFolded`, ?) > 0);

-- evaluator, all, without a total
-- ? = 104, 'issued', 'superseded'
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `title`, `pilotId`, `periodId`, `summary`, `judgements`, `publicRequested`, `illustrative`, `state`, `evaluatorId`, `evaluatorName`, `edition`, `revisesId`, `firstEditionId`, `isPublic`, `issuedAt`
  FROM `evaluations`
  WHERE ((`evaluatorId` = ?) OR (`state` IN (?, ?)))
  ORDER BY `id` ASC ;

-- evaluator, get
-- ? = 104, 'issued', 'superseded', 31, 104, 'issued', 'superseded'
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `title`, `pilotId`, `periodId`, `summary`, `judgements`, `publicRequested`, `illustrative`, `state`, `evaluatorId`, `evaluatorName`, `edition`, `revisesId`, `firstEditionId`, `isPublic`, `issuedAt`, CASE WHEN ((`evaluatorId` = ?) OR (`state` IN (?, ?))) THEN 1 ELSE 0 END AS `allowed`
  FROM `evaluations`
  WHERE `id` = ?
    AND ((`evaluatorId` = ?) OR (`state` IN (?, ?)));

-- evaluator, visible, as the target of a key
-- ? = 104, 'issued', 'superseded', 31, 32
SELECT `id`
  FROM `evaluations`
  WHERE ((`evaluatorId` = ?) OR (`state` IN (?, ?)))
    AND `id` IN (?, ?);

-- evaluator, create
-- ? = 21, 'Text', 'text', 21, 21, 'Text', 'text', '{}', 1, 1, 'choice', 21, 'Text', 3, 21, 21, 1, '2019-02-01T12:00:00.000Z', 1, '2019-02-01T12:00:00.000Z', '2019-02-01T12:00:00.000Z'
INSERT INTO `evaluations` (`organisationId`, `title`, `titleFolded`, `pilotId`, `periodId`, `summary`, `summaryFolded`, `judgements`, `publicRequested`, `illustrative`, `state`, `evaluatorId`, `evaluatorName`, `edition`, `revisesId`, `firstEditionId`, `isPublic`, `issuedAt`, `version`, `createdAt`, `updatedAt`)
  VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?);

-- evaluator, create: whether the new row is within reach, else it is rolled back
-- ? = 104, 'draft', 31, 104, 'issued', 'superseded'
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `title`, `pilotId`, `periodId`, `summary`, `judgements`, `publicRequested`, `illustrative`, `state`, `evaluatorId`, `evaluatorName`, `edition`, `revisesId`, `firstEditionId`, `isPublic`, `issuedAt`, CASE WHEN `evaluatorId` = ?
    AND `state` = ? THEN 1 ELSE 0 END AS `allowed`
  FROM `evaluations`
  WHERE `id` = ?
    AND ((`evaluatorId` = ?) OR (`state` IN (?, ?)));

-- evaluator, update: target
-- ? = 104, 31, 104, 'issued', 'superseded'
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `title`, `pilotId`, `periodId`, `summary`, `judgements`, `publicRequested`, `illustrative`, `state`, `evaluatorId`, `evaluatorName`, `edition`, `revisesId`, `firstEditionId`, `isPublic`, `issuedAt`, CASE WHEN `evaluatorId` = ? THEN 1 ELSE 0 END AS `allowed`
  FROM `evaluations`
  WHERE `id` = ?
    AND ((`evaluatorId` = ?) OR (`state` IN (?, ?)));

-- evaluator, update
-- ? = 'Text', 'text', 21, 21, 'Text', 'text', '{}', 1, 1, '2019-02-01T12:00:00.000Z', 31, 4, 104
UPDATE `evaluations`
  SET `title` = ?, `titleFolded` = ?, `pilotId` = ?, `periodId` = ?, `summary` = ?, `summaryFolded` = ?, `judgements` = ?, `publicRequested` = ?, `illustrative` = ?, `updatedAt` = ?, `version` = `version` + 1
  WHERE `id` = ?
    AND `version` = ?
    AND `evaluatorId` = ?;

-- evaluator, delete: target
-- ? = 104, 'draft', 31, 104, 'issued', 'superseded'
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `title`, `pilotId`, `periodId`, `summary`, `judgements`, `publicRequested`, `illustrative`, `state`, `evaluatorId`, `evaluatorName`, `edition`, `revisesId`, `firstEditionId`, `isPublic`, `issuedAt`, CASE WHEN `evaluatorId` = ?
    AND `state` = ? THEN 1 ELSE 0 END AS `allowed`
  FROM `evaluations`
  WHERE `id` = ?
    AND ((`evaluatorId` = ?) OR (`state` IN (?, ?)));

-- evaluator, delete
-- ? = 31, 104, 'draft'
DELETE
  FROM `evaluations`
  WHERE `id` = ?
    AND `evaluatorId` = ?
    AND `state` = ?;

-- evaluator, publish: refused

-- evaluator, issue: target
-- ? = 104, 31, 104, 'issued', 'superseded'
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `title`, `pilotId`, `periodId`, `summary`, `judgements`, `publicRequested`, `illustrative`, `state`, `evaluatorId`, `evaluatorName`, `edition`, `revisesId`, `firstEditionId`, `isPublic`, `issuedAt`, CASE WHEN `evaluatorId` = ? THEN 1 ELSE 0 END AS `allowed`
  FROM `evaluations`
  WHERE `id` = ?
    AND ((`evaluatorId` = ?) OR (`state` IN (?, ?)));

-- evaluator, issue
-- ? = 'choice', 21, 'Text', 3, 21, 21, 1, '2019-02-01T12:00:00.000Z', '2019-02-01T12:00:00.000Z', 31, 4, 104
UPDATE `evaluations`
  SET `state` = ?, `evaluatorId` = ?, `evaluatorName` = ?, `edition` = ?, `revisesId` = ?, `firstEditionId` = ?, `isPublic` = ?, `issuedAt` = ?, `updatedAt` = ?, `version` = `version` + 1
  WHERE `id` = ?
    AND `version` = ?
    AND `evaluatorId` = ?;

-- evaluator, revise: target
-- ? = 104, 31, 104, 'issued', 'superseded'
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `title`, `pilotId`, `periodId`, `summary`, `judgements`, `publicRequested`, `illustrative`, `state`, `evaluatorId`, `evaluatorName`, `edition`, `revisesId`, `firstEditionId`, `isPublic`, `issuedAt`, CASE WHEN `evaluatorId` = ? THEN 1 ELSE 0 END AS `allowed`
  FROM `evaluations`
  WHERE `id` = ?
    AND ((`evaluatorId` = ?) OR (`state` IN (?, ?)));

-- evaluator, revise
-- ? = 'choice', 21, 'Text', 3, 21, 21, 1, '2019-02-01T12:00:00.000Z', '2019-02-01T12:00:00.000Z', 31, 4, 104
UPDATE `evaluations`
  SET `state` = ?, `evaluatorId` = ?, `evaluatorName` = ?, `edition` = ?, `revisesId` = ?, `firstEditionId` = ?, `isPublic` = ?, `issuedAt` = ?, `updatedAt` = ?, `version` = `version` + 1
  WHERE `id` = ?
    AND `version` = ?
    AND `evaluatorId` = ?;

-- evaluator, supersede: refused

-- evaluator, unpublish: refused

-- ---- juror: user 105 ----

-- juror, read: refused

-- juror, create: refused

-- juror, update: refused

-- juror, delete: refused

-- juror, publish: refused

-- juror, issue: refused

-- juror, revise: refused

-- juror, supersede: refused

-- juror, unpublish: refused

-- ---- observer: user 106 ----

-- observer, list: page with total
-- ? = 1, 'issued', 'superseded', 1, 'issued', 'superseded', 1, 'issued', 'superseded', 25, 0
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `title`, `pilotId`, `periodId`, `summary`, `judgements`, `publicRequested`, `illustrative`, `state`, `evaluatorId`, `evaluatorName`, `edition`, `revisesId`, `firstEditionId`, `isPublic`, `issuedAt`, CASE WHEN `isPublic` = ?
    AND `state` IN (?, ?) THEN 1 ELSE 0 END AS `matched0`, (SELECT COUNT(*) FROM `evaluations` WHERE `isPublic` = ? AND `state` IN (?, ?)) AS `total`
  FROM `evaluations`
  WHERE `isPublic` = ?
    AND `state` IN (?, ?)
  ORDER BY `id` ASC
  LIMIT ? OFFSET ?;

-- observer, list: total alone
-- ? = 1, 'issued', 'superseded'
SELECT COUNT(*) AS `total`
  FROM `evaluations`
  WHERE `isPublic` = ?
    AND `state` IN (?, ?);

-- observer, list, narrowed: page with total
-- ? = 1, 'issued', 'superseded', 1, 'issued', 'superseded', 'choice', 'zolw', 'zolw', 1, 'issued', 'superseded', 'choice', 'zolw', 'zolw', 25, 0
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `title`, `pilotId`, `periodId`, `summary`, `judgements`, `publicRequested`, `illustrative`, `state`, `evaluatorId`, `evaluatorName`, `edition`, `revisesId`, `firstEditionId`, `isPublic`, `issuedAt`, CASE WHEN `isPublic` = ?
    AND `state` IN (?, ?) THEN 1 ELSE 0 END AS `matched0`, (SELECT COUNT(*) FROM `evaluations` WHERE `isPublic` = ? AND `state` IN (?, ?) AND `state` = ? AND (INSTR(`titleFolded`, ?) > 0 OR INSTR(`summaryFolded`, ?) > 0)) AS `total`
  FROM `evaluations`
  WHERE `isPublic` = ?
    AND `state` IN (?, ?)
    AND `state` = ?
    AND (INSTR(`titleFolded`, ?) > 0 OR INSTR(`summaryFolded`, ?) > 0)
  ORDER BY `titleFolded` DESC, `id` DESC
  LIMIT ? OFFSET ?;

-- observer, list, narrowed: total alone
-- ? = 1, 'issued', 'superseded', 'choice', 'zolw', 'zolw'
SELECT COUNT(*) AS `total`
  FROM `evaluations`
  WHERE `isPublic` = ?
    AND `state` IN (?, ?)
    AND `state` = ?
    AND (INSTR(`titleFolded`, ?) > 0 OR INSTR(`summaryFolded`, ?) > 0);

-- observer, all, without a total
-- ? = 1, 'issued', 'superseded', 1, 'issued', 'superseded'
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `title`, `pilotId`, `periodId`, `summary`, `judgements`, `publicRequested`, `illustrative`, `state`, `evaluatorId`, `evaluatorName`, `edition`, `revisesId`, `firstEditionId`, `isPublic`, `issuedAt`, CASE WHEN `isPublic` = ?
    AND `state` IN (?, ?) THEN 1 ELSE 0 END AS `matched0`
  FROM `evaluations`
  WHERE `isPublic` = ?
    AND `state` IN (?, ?)
  ORDER BY `id` ASC ;

-- observer, get
-- ? = 1, 'issued', 'superseded', 1, 'issued', 'superseded', 31, 1, 'issued', 'superseded'
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `title`, `pilotId`, `periodId`, `summary`, `judgements`, `publicRequested`, `illustrative`, `state`, `evaluatorId`, `evaluatorName`, `edition`, `revisesId`, `firstEditionId`, `isPublic`, `issuedAt`, CASE WHEN `isPublic` = ?
    AND `state` IN (?, ?) THEN 1 ELSE 0 END AS `matched0`, CASE WHEN `isPublic` = ?
    AND `state` IN (?, ?) THEN 1 ELSE 0 END AS `allowed`
  FROM `evaluations`
  WHERE `id` = ?
    AND `isPublic` = ?
    AND `state` IN (?, ?);

-- observer, visible, as the target of a key
-- ? = 1, 'issued', 'superseded', 31, 32
SELECT `id`
  FROM `evaluations`
  WHERE `isPublic` = ?
    AND `state` IN (?, ?)
    AND `id` IN (?, ?);

-- observer, create: refused

-- observer, update: refused

-- observer, delete: refused

-- observer, publish: refused

-- observer, issue: refused

-- observer, revise: refused

-- observer, supersede: refused

-- observer, unpublish: refused

-- ---- system: the product's own work ----

-- system, list: page with total
-- ? = 25, 0
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `title`, `pilotId`, `periodId`, `summary`, `judgements`, `publicRequested`, `illustrative`, `state`, `evaluatorId`, `evaluatorName`, `edition`, `revisesId`, `firstEditionId`, `isPublic`, `issuedAt`, (SELECT COUNT(*) FROM `evaluations` WHERE 1 = 1) AS `total`
  FROM `evaluations`
  WHERE 1 = 1
  ORDER BY `id` ASC
  LIMIT ? OFFSET ?;

-- system, list: total alone
SELECT COUNT(*) AS `total`
  FROM `evaluations`
  WHERE 1 = 1;

-- system, list, narrowed: page with total
-- ? = 'choice', 'zolw', 'zolw', 'choice', 'zolw', 'zolw', 25, 0
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `title`, `pilotId`, `periodId`, `summary`, `judgements`, `publicRequested`, `illustrative`, `state`, `evaluatorId`, `evaluatorName`, `edition`, `revisesId`, `firstEditionId`, `isPublic`, `issuedAt`, (SELECT COUNT(*) FROM `evaluations` WHERE 1 = 1 AND `state` = ? AND (INSTR(`titleFolded`, ?) > 0 OR INSTR(`summaryFolded`, ?) > 0)) AS `total`
  FROM `evaluations`
  WHERE 1 = 1
    AND `state` = ?
    AND (INSTR(`titleFolded`, ?) > 0 OR INSTR(`summaryFolded`, ?) > 0)
  ORDER BY `titleFolded` DESC, `id` DESC
  LIMIT ? OFFSET ?;

-- system, list, narrowed: total alone
-- ? = 'choice', 'zolw', 'zolw'
SELECT COUNT(*) AS `total`
  FROM `evaluations`
  WHERE 1 = 1
    AND `state` = ?
    AND (INSTR(`titleFolded`, ?) > 0 OR INSTR(`summaryFolded`, ?) > 0);

-- system, all, without a total
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `title`, `pilotId`, `periodId`, `summary`, `judgements`, `publicRequested`, `illustrative`, `state`, `evaluatorId`, `evaluatorName`, `edition`, `revisesId`, `firstEditionId`, `isPublic`, `issuedAt`
  FROM `evaluations`
  WHERE 1 = 1
  ORDER BY `id` ASC ;

-- system, get
-- ? = 31
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `title`, `pilotId`, `periodId`, `summary`, `judgements`, `publicRequested`, `illustrative`, `state`, `evaluatorId`, `evaluatorName`, `edition`, `revisesId`, `firstEditionId`, `isPublic`, `issuedAt`, CASE WHEN 1 = 1 THEN 1 ELSE 0 END AS `allowed`
  FROM `evaluations`
  WHERE `id` = ?
    AND 1 = 1;

-- system, visible, as the target of a key
-- ? = 31, 32
SELECT `id`
  FROM `evaluations`
  WHERE 1 = 1
    AND `id` IN (?, ?);

-- system, create: as for evaluator
-- ? = 21, 'Text', 'text', 21, 21, 'Text', 'text', '{}', 1, 1, 'choice', 21, 'Text', 3, 21, 21, 1, '2019-02-01T12:00:00.000Z', 1, '2019-02-01T12:00:00.000Z', '2019-02-01T12:00:00.000Z'

-- system, create: whether the new row is within reach, else it is rolled back
-- ? = 31
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `title`, `pilotId`, `periodId`, `summary`, `judgements`, `publicRequested`, `illustrative`, `state`, `evaluatorId`, `evaluatorName`, `edition`, `revisesId`, `firstEditionId`, `isPublic`, `issuedAt`, CASE WHEN 1 = 1 THEN 1 ELSE 0 END AS `allowed`
  FROM `evaluations`
  WHERE `id` = ?
    AND 1 = 1;

-- system, update: target
-- ? = 31
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `title`, `pilotId`, `periodId`, `summary`, `judgements`, `publicRequested`, `illustrative`, `state`, `evaluatorId`, `evaluatorName`, `edition`, `revisesId`, `firstEditionId`, `isPublic`, `issuedAt`, CASE WHEN 1 = 1 THEN 1 ELSE 0 END AS `allowed`
  FROM `evaluations`
  WHERE `id` = ?
    AND 1 = 1;

-- system, update
-- ? = 'Text', 'text', 21, 21, 'Text', 'text', '{}', 1, 1, '2019-02-01T12:00:00.000Z', 31, 4
UPDATE `evaluations`
  SET `title` = ?, `titleFolded` = ?, `pilotId` = ?, `periodId` = ?, `summary` = ?, `summaryFolded` = ?, `judgements` = ?, `publicRequested` = ?, `illustrative` = ?, `updatedAt` = ?, `version` = `version` + 1
  WHERE `id` = ?
    AND `version` = ?
    AND 1 = 1;

-- system, delete: refused

-- system, publish: refused

-- system, issue: refused

-- system, revise: refused

-- system, supersede: target
-- ? = 31
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `title`, `pilotId`, `periodId`, `summary`, `judgements`, `publicRequested`, `illustrative`, `state`, `evaluatorId`, `evaluatorName`, `edition`, `revisesId`, `firstEditionId`, `isPublic`, `issuedAt`, CASE WHEN 1 = 1 THEN 1 ELSE 0 END AS `allowed`
  FROM `evaluations`
  WHERE `id` = ?
    AND 1 = 1;

-- system, supersede
-- ? = 'choice', 21, 'Text', 3, 21, 21, 1, '2019-02-01T12:00:00.000Z', '2019-02-01T12:00:00.000Z', 31, 4
UPDATE `evaluations`
  SET `state` = ?, `evaluatorId` = ?, `evaluatorName` = ?, `edition` = ?, `revisesId` = ?, `firstEditionId` = ?, `isPublic` = ?, `issuedAt` = ?, `updatedAt` = ?, `version` = `version` + 1
  WHERE `id` = ?
    AND `version` = ?
    AND 1 = 1;

-- system, unpublish: refused

-- ---- visitor: whoever reads the public pages ----

-- visitor, read: refused

-- visitor, create: refused

-- visitor, update: refused

-- visitor, delete: refused

-- visitor, publish: refused

-- visitor, issue: refused

-- visitor, revise: refused

-- visitor, supersede: refused

-- visitor, unpublish: refused
