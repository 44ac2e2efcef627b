-- solutions: what each role's reading and writing sends to the database.
-- Written by `npm run sql` from the store's own functions; never edited by hand. SQLite and MySQL/MariaDB are sent the same text.

-- ---- partnerStaff: user 101 of organisation 11 ----

-- partnerStaff, list: page with total
-- ? = 11, 1, 11, 1, 11, 1, 25, 0
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `contestId`, `reference`, `title`, `summary`, `answers`, `files`, `fileNames`, `country`, `theme`, `affiliationId`, `mayPublish`, `state`, `receivedAt`, `contentHash`, `exclusion`, `published`, `place`, `award`, `pilotId`, CASE WHEN `organisationId` = ? THEN 1 ELSE 0 END AS `matched0`, CASE WHEN `published` = ? THEN 1 ELSE 0 END AS `matched1`, (SELECT COUNT(*) FROM `solutions` WHERE ((`organisationId` = ?) OR (`published` = ?))) AS `total`
  FROM `solutions`
  WHERE ((`organisationId` = ?) OR (`published` = ?))
  ORDER BY `id` ASC
  LIMIT ? OFFSET ?;

-- partnerStaff, list: total alone
-- ? = 11, 1
SELECT COUNT(*) AS `total`
  FROM `solutions`
  WHERE ((`organisationId` = ?) OR (`published` = ?));

-- partnerStaff, list, narrowed: page with total
-- ? = 11, 1, 11, 1, 'choice', 'zolw', 'zolw', 'zolw', 11, 1, 'choice', 'zolw', 'zolw', 'zolw', 25, 0
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `contestId`, `reference`, `title`, `summary`, `answers`, `files`, `fileNames`, `country`, `theme`, `affiliationId`, `mayPublish`, `state`, `receivedAt`, `contentHash`, `exclusion`, `published`, `place`, `award`, `pilotId`, CASE WHEN `organisationId` = ? THEN 1 ELSE 0 END AS `matched0`, CASE WHEN `published` = ? THEN 1 ELSE 0 END AS `matched1`, (SELECT COUNT(*) FROM `solutions` WHERE ((`organisationId` = ?) OR (`published` = ?)) AND `state` = ? AND (INSTR(`titleFolded`, ?) > 0 OR INSTR(`summaryFolded`, ?) > 0 OR INSTR(`referenceFolded`, ?) > 0)) AS `total`
  FROM `solutions`
  WHERE ((`organisationId` = ?) OR (`published` = ?))
    AND `state` = ?
    AND (INSTR(`titleFolded`, ?) > 0 OR INSTR(`summaryFolded`, ?) > 0 OR INSTR(`referenceFolded`, ?) > 0)
  ORDER BY `receivedAt` DESC, `id` DESC
  LIMIT ? OFFSET ?;

-- partnerStaff, list, narrowed: total alone
-- ? = 11, 1, 'choice', 'zolw', 'zolw', 'zolw'
SELECT COUNT(*) AS `total`
  FROM `solutions`
  WHERE ((`organisationId` = ?) OR (`published` = ?))
    AND `state` = ?
    AND (INSTR(`titleFolded`, ?) > 0 OR INSTR(`summaryFolded`, ?) > 0 OR INSTR(`referenceFolded`, ?) > 0);

-- partnerStaff, all, without a total
-- ? = 11, 1, 11, 1
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `contestId`, `reference`, `title`, `summary`, `answers`, `files`, `fileNames`, `country`, `theme`, `affiliationId`, `mayPublish`, `state`, `receivedAt`, `contentHash`, `exclusion`, `published`, `place`, `award`, `pilotId`, CASE WHEN `organisationId` = ? THEN 1 ELSE 0 END AS `matched0`, CASE WHEN `published` = ? THEN 1 ELSE 0 END AS `matched1`
  FROM `solutions`
  WHERE ((`organisationId` = ?) OR (`published` = ?))
  ORDER BY `id` ASC ;

-- partnerStaff, get
-- ? = 11, 1, 11, 1, 31, 11, 1
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `contestId`, `reference`, `title`, `summary`, `answers`, `files`, `fileNames`, `country`, `theme`, `affiliationId`, `mayPublish`, `state`, `receivedAt`, `contentHash`, `exclusion`, `published`, `place`, `award`, `pilotId`, CASE WHEN `organisationId` = ? THEN 1 ELSE 0 END AS `matched0`, CASE WHEN `published` = ? THEN 1 ELSE 0 END AS `matched1`, CASE WHEN ((`organisationId` = ?) OR (`published` = ?)) THEN 1 ELSE 0 END AS `allowed`
  FROM `solutions`
  WHERE `id` = ?
    AND ((`organisationId` = ?) OR (`published` = ?));

-- partnerStaff, visible, as the target of a key
-- ? = 11, 1, 31, 32
SELECT `id`
  FROM `solutions`
  WHERE ((`organisationId` = ?) OR (`published` = ?))
    AND `id` IN (?, ?);

-- partnerStaff, create: refused

-- partnerStaff, update: refused

-- partnerStaff, withdraw: refused

-- partnerStaff, exclude: refused

-- partnerStaff, continue: refused

-- ---- partnerManager: user 102 of organisation 11 ----

-- partnerManager, list: page with total: as for partnerStaff
-- ? = 11, 1, 11, 1, 11, 1, 25, 0

-- partnerManager, list: total alone: as for partnerStaff
-- ? = 11, 1

-- partnerManager, list, narrowed: page with total: as for partnerStaff
-- ? = 11, 1, 11, 1, 'choice', 'zolw', 'zolw', 'zolw', 11, 1, 'choice', 'zolw', 'zolw', 'zolw', 25, 0

-- partnerManager, list, narrowed: total alone: as for partnerStaff
-- ? = 11, 1, 'choice', 'zolw', 'zolw', 'zolw'

-- partnerManager, all, without a total: as for partnerStaff
-- ? = 11, 1, 11, 1

-- partnerManager, get: as for partnerStaff
-- ? = 11, 1, 11, 1, 31, 11, 1

-- partnerManager, visible, as the target of a key: as for partnerStaff
-- ? = 11, 1, 31, 32

-- partnerManager, create: refused

-- partnerManager, update: refused

-- partnerManager, withdraw: refused

-- partnerManager, exclude: target
-- ? = 11, 1, 11, 31, 11, 1
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `contestId`, `reference`, `title`, `summary`, `answers`, `files`, `fileNames`, `country`, `theme`, `affiliationId`, `mayPublish`, `state`, `receivedAt`, `contentHash`, `exclusion`, `published`, `place`, `award`, `pilotId`, CASE WHEN `organisationId` = ? THEN 1 ELSE 0 END AS `matched0`, CASE WHEN `published` = ? THEN 1 ELSE 0 END AS `matched1`, CASE WHEN `organisationId` = ? THEN 1 ELSE 0 END AS `allowed`
  FROM `solutions`
  WHERE `id` = ?
    AND ((`organisationId` = ?) OR (`published` = ?));

-- partnerManager, exclude
-- ? = 'Text', 'text', 'Text', 'text', 'Text', 'text', '{}', '{}', '{}', 'Text', 'text', 'Text', 'text', 21, 1, 'choice', '2019-02-01T12:00:00.000Z', 'Text', 'Text', 1, 3, 'Text', 21, '2019-02-01T12:00:00.000Z', 31, 4, 11
UPDATE `solutions`
  SET `reference` = ?, `referenceFolded` = ?, `title` = ?, `titleFolded` = ?, `summary` = ?, `summaryFolded` = ?, `answers` = ?, `files` = ?, `fileNames` = ?, `country` = ?, `countryFolded` = ?, `theme` = ?, `themeFolded` = ?, `affiliationId` = ?, `mayPublish` = ?, `state` = ?, `receivedAt` = ?, `contentHash` = ?, `exclusion` = ?, `published` = ?, `place` = ?, `award` = ?, `pilotId` = ?, `updatedAt` = ?, `version` = `version` + 1
  WHERE `id` = ?
    AND `version` = ?
    AND `organisationId` = ?;

-- partnerManager, continue: target
-- ? = 11, 1, 11, 31, 11, 1
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `contestId`, `reference`, `title`, `summary`, `answers`, `files`, `fileNames`, `country`, `theme`, `affiliationId`, `mayPublish`, `state`, `receivedAt`, `contentHash`, `exclusion`, `published`, `place`, `award`, `pilotId`, CASE WHEN `organisationId` = ? THEN 1 ELSE 0 END AS `matched0`, CASE WHEN `published` = ? THEN 1 ELSE 0 END AS `matched1`, CASE WHEN `organisationId` = ? THEN 1 ELSE 0 END AS `allowed`
  FROM `solutions`
  WHERE `id` = ?
    AND ((`organisationId` = ?) OR (`published` = ?));

-- partnerManager, continue
-- ? = 'Text', 'text', 'Text', 'text', 'Text', 'text', '{}', '{}', '{}', 'Text', 'text', 'Text', 'text', 21, 1, 'choice', '2019-02-01T12:00:00.000Z', 'Text', 'Text', 1, 3, 'Text', 21, '2019-02-01T12:00:00.000Z', 31, 4, 11
UPDATE `solutions`
  SET `reference` = ?, `referenceFolded` = ?, `title` = ?, `titleFolded` = ?, `summary` = ?, `summaryFolded` = ?, `answers` = ?, `files` = ?, `fileNames` = ?, `country` = ?, `countryFolded` = ?, `theme` = ?, `themeFolded` = ?, `affiliationId` = ?, `mayPublish` = ?, `state` = ?, `receivedAt` = ?, `contentHash` = ?, `exclusion` = ?, `published` = ?, `place` = ?, `award` = ?, `pilotId` = ?, `updatedAt` = ?, `version` = `version` + 1
  WHERE `id` = ?
    AND `version` = ?
    AND `organisationId` = ?;

-- ---- leadPartner: user 103 of organisation 13 ----

-- leadPartner, list: page with total
-- ? = 25, 0
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `contestId`, `reference`, `title`, `summary`, `answers`, `files`, `fileNames`, `country`, `theme`, `affiliationId`, `mayPublish`, `state`, `receivedAt`, `contentHash`, `exclusion`, `published`, `place`, `award`, `pilotId`, (SELECT COUNT(*) FROM `solutions` WHERE 1 = 1) AS `total`
  FROM `solutions`
  WHERE 1 = 1
  ORDER BY `id` ASC
  LIMIT ? OFFSET ?;

-- leadPartner, list: total alone
SELECT COUNT(*) AS `total`
  FROM `solutions`
  WHERE 1 = 1;

-- leadPartner, list, narrowed: page with total
-- ? = 'choice', 'zolw', 'zolw', 'zolw', 'choice', 'zolw', 'zolw', 'zolw', 25, 0
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `contestId`, `reference`, `title`, `summary`, `answers`, `files`, `fileNames`, `country`, `theme`, `affiliationId`, `mayPublish`, `state`, `receivedAt`, `contentHash`, `exclusion`, `published`, `place`, `award`, `pilotId`, (SELECT COUNT(*) FROM `solutions` WHERE 1 = 1 AND `state` = ? AND (INSTR(`titleFolded`, ?) > 0 OR INSTR(`summaryFolded`, ?) > 0 OR INSTR(`referenceFolded`, ?) > 0)) AS `total`
  FROM `solutions`
  WHERE 1 = 1
    AND `state` = ?
    AND (INSTR(`titleFolded`, ?) > 0 OR INSTR(`summaryFolded`, ?) > 0 OR INSTR(`referenceFolded`, ?) > 0)
  ORDER BY `receivedAt` DESC, `id` DESC
  LIMIT ? OFFSET ?;

-- leadPartner, list, narrowed: total alone
-- ? = 'choice', 'zolw', 'zolw', 'zolw'
SELECT COUNT(*) AS `total`
  FROM `solutions`
  WHERE 1 = 1
    AND `state` = ?
    AND (INSTR(`titleFolded`, ?) > 0 OR INSTR(`summaryFolded`, ?) > 0 OR INSTR(`referenceFolded`, ?) > 0);

-- leadPartner, all, without a total
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `contestId`, `reference`, `title`, `summary`, `answers`, `files`, `fileNames`, `country`, `theme`, `affiliationId`, `mayPublish`, `state`, `receivedAt`, `contentHash`, `exclusion`, `published`, `place`, `award`, `pilotId`
  FROM `solutions`
  WHERE 1 = 1
  ORDER BY `id` ASC ;

-- leadPartner, get
-- ? = 31
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `contestId`, `reference`, `title`, `summary`, `answers`, `files`, `fileNames`, `country`, `theme`, `affiliationId`, `mayPublish`, `state`, `receivedAt`, `contentHash`, `exclusion`, `published`, `place`, `award`, `pilotId`, CASE WHEN 1 = 1 THEN 1 ELSE 0 END AS `allowed`
  FROM `solutions`
  WHERE `id` = ?
    AND 1 = 1;

-- leadPartner, visible, as the target of a key
-- ? = 31, 32
SELECT `id`
  FROM `solutions`
  WHERE 1 = 1
    AND `id` IN (?, ?);

-- leadPartner, create: refused

-- leadPartner, update: refused

-- leadPartner, withdraw: refused

-- leadPartner, exclude: target
-- ? = 31
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `contestId`, `reference`, `title`, `summary`, `answers`, `files`, `fileNames`, `country`, `theme`, `affiliationId`, `mayPublish`, `state`, `receivedAt`, `contentHash`, `exclusion`, `published`, `place`, `award`, `pilotId`, CASE WHEN `organisationId` IS NULL THEN 1 ELSE 0 END AS `allowed`
  FROM `solutions`
  WHERE `id` = ?
    AND 1 = 1;

-- leadPartner, exclude
-- ? = 'Text', 'text', 'Text', 'text', 'Text', 'text', '{}', '{}', '{}', 'Text', 'text', 'Text', 'text', 21, 1, 'choice', '2019-02-01T12:00:00.000Z', 'Text', 'Text', 1, 3, 'Text', 21, '2019-02-01T12:00:00.000Z', 31, 4
UPDATE `solutions`
  SET `reference` = ?, `referenceFolded` = ?, `title` = ?, `titleFolded` = ?, `summary` = ?, `summaryFolded` = ?, `answers` = ?, `files` = ?, `fileNames` = ?, `country` = ?, `countryFolded` = ?, `theme` = ?, `themeFolded` = ?, `affiliationId` = ?, `mayPublish` = ?, `state` = ?, `receivedAt` = ?, `contentHash` = ?, `exclusion` = ?, `published` = ?, `place` = ?, `award` = ?, `pilotId` = ?, `updatedAt` = ?, `version` = `version` + 1
  WHERE `id` = ?
    AND `version` = ?
    AND `organisationId` IS NULL;

-- leadPartner, continue: target
-- ? = 31
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `contestId`, `reference`, `title`, `summary`, `answers`, `files`, `fileNames`, `country`, `theme`, `affiliationId`, `mayPublish`, `state`, `receivedAt`, `contentHash`, `exclusion`, `published`, `place`, `award`, `pilotId`, CASE WHEN `organisationId` IS NULL THEN 1 ELSE 0 END AS `allowed`
  FROM `solutions`
  WHERE `id` = ?
    AND 1 = 1;

-- leadPartner, continue
-- ? = 'Text', 'text', 'Text', 'text', 'Text', 'text', '{}', '{}', '{}', 'Text', 'text', 'Text', 'text', 21, 1, 'choice', '2019-02-01T12:00:00.000Z', 'Text', 'Text', 1, 3, 'Text', 21, '2019-02-01T12:00:00.000Z', 31, 4
UPDATE `solutions`
  SET `reference` = ?, `referenceFolded` = ?, `title` = ?, `titleFolded` = ?, `summary` = ?, `summaryFolded` = ?, `answers` = ?, `files` = ?, `fileNames` = ?, `country` = ?, `countryFolded` = ?, `theme` = ?, `themeFolded` = ?, `affiliationId` = ?, `mayPublish` = ?, `state` = ?, `receivedAt` = ?, `contentHash` = ?, `exclusion` = ?, `published` = ?, `place` = ?, `award` = ?, `pilotId` = ?, `updatedAt` = ?, `version` = `version` + 1
  WHERE `id` = ?
    AND `version` = ?
    AND `organisationId` IS NULL;

-- ---- evaluator: user 104 ----

-- evaluator, list: page with total
-- ? = 'submitted', 'decided', 'archived', 1, 'submitted', 'decided', 'archived', 1, 'submitted', 'decided', 'archived', 1, 25, 0
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `contestId`, `reference`, `title`, `summary`, `answers`, `files`, `fileNames`, `country`, `theme`, `affiliationId`, `mayPublish`, `state`, `receivedAt`, `contentHash`, `exclusion`, `published`, `place`, `award`, `pilotId`, CASE WHEN `state` = ?
    AND `contestId` IN (SELECT `id` FROM `contests` WHERE `state` IN (?, ?)) THEN 1 ELSE 0 END AS `matched0`, CASE WHEN `published` = ? THEN 1 ELSE 0 END AS `matched1`, (SELECT COUNT(*) FROM `solutions` WHERE `id` IN (SELECT `id` FROM (SELECT `id` FROM `solutions` WHERE `state` = ? AND `contestId` IN (SELECT `id` FROM `contests` WHERE `state` IN (?, ?)) UNION SELECT `id` FROM `solutions` WHERE `published` = ?) AS reached)) AS `total`
  FROM `solutions`
  WHERE `id` IN (SELECT `id` FROM (SELECT `id` FROM `solutions` WHERE `state` = ? AND `contestId` IN (SELECT `id` FROM `contests` WHERE `state` IN (?, ?)) UNION SELECT `id` FROM `solutions` WHERE `published` = ?) AS reached)
  ORDER BY `id` ASC
  LIMIT ? OFFSET ?;

-- evaluator, list: total alone
-- ? = 'submitted', 'decided', 'archived', 1
SELECT COUNT(*) AS `total`
  FROM `solutions`
  WHERE `id` IN (SELECT `id` FROM (SELECT `id` FROM `solutions` WHERE `state` = ? AND `contestId` IN (SELECT `id` FROM `contests` WHERE `state` IN (?, ?)) UNION SELECT `id` FROM `solutions` WHERE `published` = ?) AS reached);

-- evaluator, list, narrowed: page with total
-- ? = 'submitted', 'decided', 'archived', 1, 'submitted', 'decided', 'archived', 1, 'choice', 'zolw', 'zolw', 'zolw', 'submitted', 'decided', 'archived', 1, 'choice', 'zolw', 'zolw', 'zolw', 25, 0
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `contestId`, `reference`, `title`, `summary`, `answers`, `files`, `fileNames`, `country`, `theme`, `affiliationId`, `mayPublish`, `state`, `receivedAt`, `contentHash`, `exclusion`, `published`, `place`, `award`, `pilotId`, CASE WHEN `state` = ?
    AND `contestId` IN (SELECT `id` FROM `contests` WHERE `state` IN (?, ?)) THEN 1 ELSE 0 END AS `matched0`, CASE WHEN `published` = ? THEN 1 ELSE 0 END AS `matched1`, (SELECT COUNT(*) FROM `solutions` WHERE `id` IN (SELECT `id` FROM (SELECT `id` FROM `solutions` WHERE `state` = ? AND `contestId` IN (SELECT `id` FROM `contests` WHERE `state` IN (?, ?)) UNION SELECT `id` FROM `solutions` WHERE `published` = ?) AS reached) AND `state` = ? AND (INSTR(`titleFolded`, ?) > 0 OR INSTR(`summaryFolded`, ?) > 0 OR INSTR(`referenceFolded`, ?) > 0)) AS `total`
  FROM `solutions`
  WHERE `id` IN (SELECT `id` FROM (SELECT `id` FROM `solutions` WHERE `state` = ? AND `contestId` IN (SELECT `id` FROM `contests` WHERE `state` IN (?, ?)) UNION SELECT `id` FROM `solutions` WHERE `published` = ?) AS reached)
    AND `state` = ?
    AND (INSTR(`titleFolded`, ?) > 0 OR INSTR(`summaryFolded`, ?) > 0 OR INSTR(`referenceFolded`, ?) > 0)
  ORDER BY `receivedAt` DESC, `id` DESC
  LIMIT ? OFFSET ?;

-- evaluator, list, narrowed: total alone
-- ? = 'submitted', 'decided', 'archived', 1, 'choice', 'zolw', 'zolw', 'zolw'
SELECT COUNT(*) AS `total`
  FROM `solutions`
  WHERE `id` IN (SELECT `id` FROM (SELECT `id` FROM `solutions` WHERE `state` = ? AND `contestId` IN (SELECT `id` FROM `contests` WHERE `state` IN (?, ?)) UNION SELECT `id` FROM `solutions` WHERE `published` = ?) AS reached)
    AND `state` = ?
    AND (INSTR(`titleFolded`, ?) > 0 OR INSTR(`summaryFolded`, ?) > 0 OR INSTR(`referenceFolded`, ?) > 0);

-- evaluator, all, without a total
-- ? = 'submitted', 'decided', 'archived', 1, 'submitted', 'decided', 'archived', 1
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `contestId`, `reference`, `title`, `summary`, `answers`, `files`, `fileNames`, `country`, `theme`, `affiliationId`, `mayPublish`, `state`, `receivedAt`, `contentHash`, `exclusion`, `published`, `place`, `award`, `pilotId`, CASE WHEN `state` = ?
    AND `contestId` IN (SELECT `id` FROM `contests` WHERE `state` IN (?, ?)) THEN 1 ELSE 0 END AS `matched0`, CASE WHEN `published` = ? THEN 1 ELSE 0 END AS `matched1`
  FROM `solutions`
  WHERE `id` IN (SELECT `id` FROM (SELECT `id` FROM `solutions` WHERE `state` = ? AND `contestId` IN (SELECT `id` FROM `contests` WHERE `state` IN (?, ?)) UNION SELECT `id` FROM `solutions` WHERE `published` = ?) AS reached)
  ORDER BY `id` ASC ;

-- evaluator, get
-- ? = 'submitted', 'decided', 'archived', 1, 'submitted', 'decided', 'archived', 1, 31, 'submitted', 'decided', 'archived', 1
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `contestId`, `reference`, `title`, `summary`, `answers`, `files`, `fileNames`, `country`, `theme`, `affiliationId`, `mayPublish`, `state`, `receivedAt`, `contentHash`, `exclusion`, `published`, `place`, `award`, `pilotId`, CASE WHEN `state` = ?
    AND `contestId` IN (SELECT `id` FROM `contests` WHERE `state` IN (?, ?)) THEN 1 ELSE 0 END AS `matched0`, CASE WHEN `published` = ? THEN 1 ELSE 0 END AS `matched1`, CASE WHEN ((`state` = ? AND `contestId` IN (SELECT `id` FROM `contests` WHERE `state` IN (?, ?))) OR (`published` = ?)) THEN 1 ELSE 0 END AS `allowed`
  FROM `solutions`
  WHERE `id` = ?
    AND ((`state` = ? AND `contestId` IN (SELECT `id` FROM `contests` WHERE `state` IN (?, ?))) OR (`published` = ?));

-- evaluator, visible, as the target of a key
-- ? = 'submitted', 'decided', 'archived', 1, 31, 32
SELECT `id`
  FROM `solutions`
  WHERE `id` IN (SELECT `id` FROM (SELECT `id` FROM `solutions` WHERE `state` = ? AND `contestId` IN (SELECT `id` FROM `contests` WHERE `state` IN (?, ?)) UNION SELECT `id` FROM `solutions` WHERE `published` = ?) AS reached)
    AND `id` IN (?, ?);

-- evaluator, create: refused

-- evaluator, update: refused

-- evaluator, withdraw: refused

-- evaluator, exclude: refused

-- evaluator, continue: refused

-- ---- juror: user 105 ----

-- juror, list: page with total
-- ? = 'submitted', 105, 'submitted', 105, 'submitted', 105, 25, 0
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `contestId`, `reference`, `title`, `summary`, `answers`, `files`, `fileNames`, `country`, `theme`, `affiliationId`, `mayPublish`, `state`, `receivedAt`, `contentHash`, `exclusion`, `published`, `place`, `award`, `pilotId`, CASE WHEN `state` = ?
    AND `id` IN (SELECT `solutionId` FROM `scores` WHERE `reviewerId` = ?) THEN 1 ELSE 0 END AS `matched0`, (SELECT COUNT(*) FROM `solutions` WHERE `state` = ? AND `id` IN (SELECT `solutionId` FROM `scores` WHERE `reviewerId` = ?)) AS `total`
  FROM `solutions`
  WHERE `state` = ?
    AND `id` IN (SELECT `solutionId` FROM `scores` WHERE `reviewerId` = ?)
  ORDER BY `id` ASC
  LIMIT ? OFFSET ?;

-- juror, list: total alone
-- ? = 'submitted', 105
SELECT COUNT(*) AS `total`
  FROM `solutions`
  WHERE `state` = ?
    AND `id` IN (SELECT `solutionId` FROM `scores` WHERE `reviewerId` = ?);

-- juror, list, narrowed: page with total
-- ? = 'submitted', 105, 'submitted', 105, 'choice', 'zolw', 'zolw', 'zolw', 'submitted', 105, 'choice', 'zolw', 'zolw', 'zolw', 25, 0
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `contestId`, `reference`, `title`, `summary`, `answers`, `files`, `fileNames`, `country`, `theme`, `affiliationId`, `mayPublish`, `state`, `receivedAt`, `contentHash`, `exclusion`, `published`, `place`, `award`, `pilotId`, CASE WHEN `state` = ?
    AND `id` IN (SELECT `solutionId` FROM `scores` WHERE `reviewerId` = ?) THEN 1 ELSE 0 END AS `matched0`, (SELECT COUNT(*) FROM `solutions` WHERE `state` = ? AND `id` IN (SELECT `solutionId` FROM `scores` WHERE `reviewerId` = ?) AND `state` = ? AND (INSTR(`titleFolded`, ?) > 0 OR INSTR(`summaryFolded`, ?) > 0 OR INSTR(`referenceFolded`, ?) > 0)) AS `total`
  FROM `solutions`
  WHERE `state` = ?
    AND `id` IN (SELECT `solutionId` FROM `scores` WHERE `reviewerId` = ?)
    AND `state` = ?
    AND (INSTR(`titleFolded`, ?) > 0 OR INSTR(`summaryFolded`, ?) > 0 OR INSTR(`referenceFolded`, ?) > 0)
  ORDER BY `receivedAt` DESC, `id` DESC
  LIMIT ? OFFSET ?;

-- juror, list, narrowed: total alone
-- ? = 'submitted', 105, 'choice', 'zolw', 'zolw', 'zolw'
SELECT COUNT(*) AS `total`
  FROM `solutions`
  WHERE `state` = ?
    AND `id` IN (SELECT `solutionId` FROM `scores` WHERE `reviewerId` = ?)
    AND `state` = ?
    AND (INSTR(`titleFolded`, ?) > 0 OR INSTR(`summaryFolded`, ?) > 0 OR INSTR(`referenceFolded`, ?) > 0);

-- juror, all, without a total
-- ? = 'submitted', 105, 'submitted', 105
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `contestId`, `reference`, `title`, `summary`, `answers`, `files`, `fileNames`, `country`, `theme`, `affiliationId`, `mayPublish`, `state`, `receivedAt`, `contentHash`, `exclusion`, `published`, `place`, `award`, `pilotId`, CASE WHEN `state` = ?
    AND `id` IN (SELECT `solutionId` FROM `scores` WHERE `reviewerId` = ?) THEN 1 ELSE 0 END AS `matched0`
  FROM `solutions`
  WHERE `state` = ?
    AND `id` IN (SELECT `solutionId` FROM `scores` WHERE `reviewerId` = ?)
  ORDER BY `id` ASC ;

-- juror, get
-- ? = 'submitted', 105, 'submitted', 105, 31, 'submitted', 105
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `contestId`, `reference`, `title`, `summary`, `answers`, `files`, `fileNames`, `country`, `theme`, `affiliationId`, `mayPublish`, `state`, `receivedAt`, `contentHash`, `exclusion`, `published`, `place`, `award`, `pilotId`, CASE WHEN `state` = ?
    AND `id` IN (SELECT `solutionId` FROM `scores` WHERE `reviewerId` = ?) THEN 1 ELSE 0 END AS `matched0`, CASE WHEN `state` = ?
    AND `id` IN (SELECT `solutionId` FROM `scores` WHERE `reviewerId` = ?) THEN 1 ELSE 0 END AS `allowed`
  FROM `solutions`
  WHERE `id` = ?
    AND `state` = ?
    AND `id` IN (SELECT `solutionId` FROM `scores` WHERE `reviewerId` = ?);

-- juror, visible, as the target of a key
-- ? = 'submitted', 105, 31, 32
SELECT `id`
  FROM `solutions`
  WHERE `state` = ?
    AND `id` IN (SELECT `solutionId` FROM `scores` WHERE `reviewerId` = ?)
    AND `id` IN (?, ?);

-- juror, create: refused

-- juror, update: refused

-- juror, withdraw: refused

-- juror, exclude: refused

-- juror, continue: refused

-- ---- observer: user 106 ----

-- observer, list: page with total
-- ? = 1, 1, 1, 25, 0
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `contestId`, `reference`, `title`, `summary`, `answers`, `files`, `fileNames`, `country`, `theme`, `affiliationId`, `mayPublish`, `state`, `receivedAt`, `contentHash`, `exclusion`, `published`, `place`, `award`, `pilotId`, CASE WHEN `published` = ? THEN 1 ELSE 0 END AS `matched0`, (SELECT COUNT(*) FROM `solutions` WHERE `published` = ?) AS `total`
  FROM `solutions`
  WHERE `published` = ?
  ORDER BY `id` ASC
  LIMIT ? OFFSET ?;

-- observer, list: total alone
-- ? = 1
SELECT COUNT(*) AS `total`
  FROM `solutions`
  WHERE `published` = ?;

-- observer, list, narrowed: page with total
-- ? = 1, 1, 'choice', 'zolw', 'zolw', 'zolw', 1, 'choice', 'zolw', 'zolw', 'zolw', 25, 0
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `contestId`, `reference`, `title`, `summary`, `answers`, `files`, `fileNames`, `country`, `theme`, `affiliationId`, `mayPublish`, `state`, `receivedAt`, `contentHash`, `exclusion`, `published`, `place`, `award`, `pilotId`, CASE WHEN `published` = ? THEN 1 ELSE 0 END AS `matched0`, (SELECT COUNT(*) FROM `solutions` WHERE `published` = ? AND `state` = ? AND (INSTR(`titleFolded`, ?) > 0 OR INSTR(`summaryFolded`, ?) > 0 OR INSTR(`referenceFolded`, ?) > 0)) AS `total`
  FROM `solutions`
  WHERE `published` = ?
    AND `state` = ?
    AND (INSTR(`titleFolded`, ?) > 0 OR INSTR(`summaryFolded`, ?) > 0 OR INSTR(`referenceFolded`, ?) > 0)
  ORDER BY `receivedAt` DESC, `id` DESC
  LIMIT ? OFFSET ?;

-- observer, list, narrowed: total alone
-- ? = 1, 'choice', 'zolw', 'zolw', 'zolw'
SELECT COUNT(*) AS `total`
  FROM `solutions`
  WHERE `published` = ?
    AND `state` = ?
    AND (INSTR(`titleFolded`, ?) > 0 OR INSTR(`summaryFolded`, ?) > 0 OR INSTR(`referenceFolded`, ?) > 0);

-- observer, all, without a total
-- ? = 1, 1
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `contestId`, `reference`, `title`, `summary`, `answers`, `files`, `fileNames`, `country`, `theme`, `affiliationId`, `mayPublish`, `state`, `receivedAt`, `contentHash`, `exclusion`, `published`, `place`, `award`, `pilotId`, CASE WHEN `published` = ? THEN 1 ELSE 0 END AS `matched0`
  FROM `solutions`
  WHERE `published` = ?
  ORDER BY `id` ASC ;

-- observer, get
-- ? = 1, 1, 31, 1
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `contestId`, `reference`, `title`, `summary`, `answers`, `files`, `fileNames`, `country`, `theme`, `affiliationId`, `mayPublish`, `state`, `receivedAt`, `contentHash`, `exclusion`, `published`, `place`, `award`, `pilotId`, CASE WHEN `published` = ? THEN 1 ELSE 0 END AS `matched0`, CASE WHEN `published` = ? THEN 1 ELSE 0 END AS `allowed`
  FROM `solutions`
  WHERE `id` = ?
    AND `published` = ?;

-- observer, visible, as the target of a key
-- ? = 1, 31, 32
SELECT `id`
  FROM `solutions`
  WHERE `published` = ?
    AND `id` IN (?, ?);

-- observer, create: refused

-- observer, update: refused

-- observer, withdraw: refused

-- observer, exclude: refused

-- observer, continue: refused

-- ---- system: the product's own work ----

-- system, list: page with total: as for leadPartner
-- ? = 25, 0

-- system, list: total alone: as for leadPartner

-- system, list, narrowed: page with total: as for leadPartner
-- ? = 'choice', 'zolw', 'zolw', 'zolw', 'choice', 'zolw', 'zolw', 'zolw', 25, 0

-- system, list, narrowed: total alone: as for leadPartner
-- ? = 'choice', 'zolw', 'zolw', 'zolw'

-- system, all, without a total: as for leadPartner

-- system, get: as for leadPartner
-- ? = 31

-- system, visible, as the target of a key: as for leadPartner
-- ? = 31, 32

-- system, create
-- ? = 21, 21, 'Text', 'text', 'Text', 'text', 'Text', 'text', '{}', '{}', '{}', 'Text', 'text', 'Text', 'text', 21, 1, 'choice', '2019-02-01T12:00:00.000Z', 'Text', 'Text', 1, 3, 'Text', 21, 1, '2019-02-01T12:00:00.000Z', '2019-02-01T12:00:00.000Z'
INSERT INTO `solutions` (`organisationId`, `contestId`, `reference`, `referenceFolded`, `title`, `titleFolded`, `summary`, `summaryFolded`, `answers`, `files`, `fileNames`, `country`, `countryFolded`, `theme`, `themeFolded`, `affiliationId`, `mayPublish`, `state`, `receivedAt`, `contentHash`, `exclusion`, `published`, `place`, `award`, `pilotId`, `version`, `createdAt`, `updatedAt`)
  VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?);

-- system, create: whether the new row is within reach, else it is rolled back
-- ? = 31
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `contestId`, `reference`, `title`, `summary`, `answers`, `files`, `fileNames`, `country`, `theme`, `affiliationId`, `mayPublish`, `state`, `receivedAt`, `contentHash`, `exclusion`, `published`, `place`, `award`, `pilotId`, CASE WHEN 1 = 1 THEN 1 ELSE 0 END AS `allowed`
  FROM `solutions`
  WHERE `id` = ?
    AND 1 = 1;

-- system, update: target
-- ? = 31
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `contestId`, `reference`, `title`, `summary`, `answers`, `files`, `fileNames`, `country`, `theme`, `affiliationId`, `mayPublish`, `state`, `receivedAt`, `contentHash`, `exclusion`, `published`, `place`, `award`, `pilotId`, CASE WHEN 1 = 1 THEN 1 ELSE 0 END AS `allowed`
  FROM `solutions`
  WHERE `id` = ?
    AND 1 = 1;

-- system, update
-- ? = 'Text', 'text', 'Text', 'text', 'Text', 'text', '{}', '{}', '{}', 'Text', 'text', 'Text', 'text', 21, 1, 'choice', '2019-02-01T12:00:00.000Z', 'Text', 'Text', 1, 3, 'Text', 21, '2019-02-01T12:00:00.000Z', 31, 4
UPDATE `solutions`
  SET `reference` = ?, `referenceFolded` = ?, `title` = ?, `titleFolded` = ?, `summary` = ?, `summaryFolded` = ?, `answers` = ?, `files` = ?, `fileNames` = ?, `country` = ?, `countryFolded` = ?, `theme` = ?, `themeFolded` = ?, `affiliationId` = ?, `mayPublish` = ?, `state` = ?, `receivedAt` = ?, `contentHash` = ?, `exclusion` = ?, `published` = ?, `place` = ?, `award` = ?, `pilotId` = ?, `updatedAt` = ?, `version` = `version` + 1
  WHERE `id` = ?
    AND `version` = ?
    AND 1 = 1;

-- system, withdraw: target
-- ? = 31
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `contestId`, `reference`, `title`, `summary`, `answers`, `files`, `fileNames`, `country`, `theme`, `affiliationId`, `mayPublish`, `state`, `receivedAt`, `contentHash`, `exclusion`, `published`, `place`, `award`, `pilotId`, CASE WHEN 1 = 1 THEN 1 ELSE 0 END AS `allowed`
  FROM `solutions`
  WHERE `id` = ?
    AND 1 = 1;

-- system, withdraw
-- ? = 'Text', 'text', 'Text', 'text', 'Text', 'text', '{}', '{}', '{}', 'Text', 'text', 'Text', 'text', 21, 1, 'choice', '2019-02-01T12:00:00.000Z', 'Text', 'Text', 1, 3, 'Text', 21, '2019-02-01T12:00:00.000Z', 31, 4
UPDATE `solutions`
  SET `reference` = ?, `referenceFolded` = ?, `title` = ?, `titleFolded` = ?, `summary` = ?, `summaryFolded` = ?, `answers` = ?, `files` = ?, `fileNames` = ?, `country` = ?, `countryFolded` = ?, `theme` = ?, `themeFolded` = ?, `affiliationId` = ?, `mayPublish` = ?, `state` = ?, `receivedAt` = ?, `contentHash` = ?, `exclusion` = ?, `published` = ?, `place` = ?, `award` = ?, `pilotId` = ?, `updatedAt` = ?, `version` = `version` + 1
  WHERE `id` = ?
    AND `version` = ?
    AND 1 = 1;

-- system, exclude: refused

-- system, continue: refused

-- ---- visitor: whoever reads the public pages ----

-- visitor, list: page with total
-- ? = 1, 'submitted', 'decided', 'archived', 1, 'submitted', 'decided', 'archived', 1, 'submitted', 'decided', 'archived', 25, 0
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `contestId`, `reference`, `title`, `summary`, `answers`, `files`, `fileNames`, `country`, `theme`, `affiliationId`, `mayPublish`, `state`, `receivedAt`, `contentHash`, `exclusion`, `published`, `place`, `award`, `pilotId`, CASE WHEN `published` = ?
    AND `state` = ?
    AND `contestId` IN (SELECT `id` FROM `contests` WHERE `state` IN (?, ?)) THEN 1 ELSE 0 END AS `matched0`, (SELECT COUNT(*) FROM `solutions` WHERE `published` = ? AND `state` = ? AND `contestId` IN (SELECT `id` FROM `contests` WHERE `state` IN (?, ?))) AS `total`
  FROM `solutions`
  WHERE `published` = ?
    AND `state` = ?
    AND `contestId` IN (SELECT `id` FROM `contests` WHERE `state` IN (?, ?))
  ORDER BY `id` ASC
  LIMIT ? OFFSET ?;

-- visitor, list: total alone
-- ? = 1, 'submitted', 'decided', 'archived'
SELECT COUNT(*) AS `total`
  FROM `solutions`
  WHERE `published` = ?
    AND `state` = ?
    AND `contestId` IN (SELECT `id` FROM `contests` WHERE `state` IN (?, ?));

-- visitor, list, narrowed: page with total
-- ? = 1, 'submitted', 'decided', 'archived', 1, 'submitted', 'decided', 'archived', 'Text', 'zolw', 'zolw', 'zolw', 1, 'submitted', 'decided', 'archived', 'Text', 'zolw', 'zolw', 'zolw', 25, 0
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `contestId`, `reference`, `title`, `summary`, `answers`, `files`, `fileNames`, `country`, `theme`, `affiliationId`, `mayPublish`, `state`, `receivedAt`, `contentHash`, `exclusion`, `published`, `place`, `award`, `pilotId`, CASE WHEN `published` = ?
    AND `state` = ?
    AND `contestId` IN (SELECT `id` FROM `contests` WHERE `state` IN (?, ?)) THEN 1 ELSE 0 END AS `matched0`, (SELECT COUNT(*) FROM `solutions` WHERE `published` = ? AND `state` = ? AND `contestId` IN (SELECT `id` FROM `contests` WHERE `state` IN (?, ?)) AND `reference` = ? AND (INSTR(`titleFolded`, ?) > 0 OR INSTR(`summaryFolded`, ?) > 0 OR INSTR(`referenceFolded`, ?) > 0)) AS `total`
  FROM `solutions`
  WHERE `published` = ?
    AND `state` = ?
    AND `contestId` IN (SELECT `id` FROM `contests` WHERE `state` IN (?, ?))
    AND `reference` = ?
    AND (INSTR(`titleFolded`, ?) > 0 OR INSTR(`summaryFolded`, ?) > 0 OR INSTR(`referenceFolded`, ?) > 0)
  ORDER BY `receivedAt` DESC, `id` DESC
  LIMIT ? OFFSET ?;

-- visitor, list, narrowed: total alone
-- ? = 1, 'submitted', 'decided', 'archived', 'Text', 'zolw', 'zolw', 'zolw'
SELECT COUNT(*) AS `total`
  FROM `solutions`
  WHERE `published` = ?
    AND `state` = ?
    AND `contestId` IN (SELECT `id` FROM `contests` WHERE `state` IN (?, ?))
    AND `reference` = ?
    AND (INSTR(`titleFolded`, ?) > 0 OR INSTR(`summaryFolded`, ?) > 0 OR INSTR(`referenceFolded`, ?) > 0);

-- visitor, all, without a total
-- ? = 1, 'submitted', 'decided', 'archived', 1, 'submitted', 'decided', 'archived'
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `contestId`, `reference`, `title`, `summary`, `answers`, `files`, `fileNames`, `country`, `theme`, `affiliationId`, `mayPublish`, `state`, `receivedAt`, `contentHash`, `exclusion`, `published`, `place`, `award`, `pilotId`, CASE WHEN `published` = ?
    AND `state` = ?
    AND `contestId` IN (SELECT `id` FROM `contests` WHERE `state` IN (?, ?)) THEN 1 ELSE 0 END AS `matched0`
  FROM `solutions`
  WHERE `published` = ?
    AND `state` = ?
    AND `contestId` IN (SELECT `id` FROM `contests` WHERE `state` IN (?, ?))
  ORDER BY `id` ASC ;

-- visitor, get
-- ? = 1, 'submitted', 'decided', 'archived', 1, 'submitted', 'decided', 'archived', 31, 1, 'submitted', 'decided', 'archived'
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `contestId`, `reference`, `title`, `summary`, `answers`, `files`, `fileNames`, `country`, `theme`, `affiliationId`, `mayPublish`, `state`, `receivedAt`, `contentHash`, `exclusion`, `published`, `place`, `award`, `pilotId`, CASE WHEN `published` = ?
    AND `state` = ?
    AND `contestId` IN (SELECT `id` FROM `contests` WHERE `state` IN (?, ?)) THEN 1 ELSE 0 END AS `matched0`, CASE WHEN `published` = ?
    AND `state` = ?
    AND `contestId` IN (SELECT `id` FROM `contests` WHERE `state` IN (?, ?)) THEN 1 ELSE 0 END AS `allowed`
  FROM `solutions`
  WHERE `id` = ?
    AND `published` = ?
    AND `state` = ?
    AND `contestId` IN (SELECT `id` FROM `contests` WHERE `state` IN (?, ?));

-- visitor, visible, as the target of a key
-- ? = 1, 'submitted', 'decided', 'archived', 31, 32
SELECT `id`
  FROM `solutions`
  WHERE `published` = ?
    AND `state` = ?
    AND `contestId` IN (SELECT `id` FROM `contests` WHERE `state` IN (?, ?))
    AND `id` IN (?, ?);

-- visitor, create: refused

-- visitor, update: refused

-- visitor, withdraw: refused

-- visitor, exclude: refused

-- visitor, continue: refused
