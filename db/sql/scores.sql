-- scores: what each role's reading and writing sends to the database.
-- Written by `npm run sql` from the store's own functions; never edited by hand. SQLite and MySQL/MariaDB are sent the same text.

-- ---- partnerStaff: user 101 of organisation 11 ----

-- partnerStaff, list: page with total
-- ? = 11, 11, 'counted', 11, 11, 'counted', 11, 11, 'counted', 25, 0
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `contestId`, `solutionId`, `jurorId`, `sharedDomainConfirmed`, `userId`, `reviewerId`, `scoredById`, `state`, `marks`, `forApplicant`, `forJury`, `conflict`, `scoredAt`, `withdrawnScores`, CASE WHEN `organisationId` = ? THEN 1 ELSE 0 END AS `matched0`, CASE WHEN `organisationId` = ?
    AND `state` = ? THEN 1 ELSE 0 END AS `matched1`, (SELECT COUNT(*) FROM `scores` WHERE ((`organisationId` = ?) OR (`organisationId` = ? AND `state` = ?))) AS `total`
  FROM `scores`
  WHERE ((`organisationId` = ?) OR (`organisationId` = ? AND `state` = ?))
  ORDER BY `id` ASC
  LIMIT ? OFFSET ?;

-- partnerStaff, list: total alone
-- ? = 11, 11, 'counted'
SELECT COUNT(*) AS `total`
  FROM `scores`
  WHERE ((`organisationId` = ?) OR (`organisationId` = ? AND `state` = ?));

-- partnerStaff, list, narrowed: page with total
-- ? = 11, 11, 'counted', 11, 11, 'counted', 'choice', 11, 11, 'counted', 'choice', 25, 0
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `contestId`, `solutionId`, `jurorId`, `sharedDomainConfirmed`, `userId`, `reviewerId`, `scoredById`, `state`, `marks`, `forApplicant`, `forJury`, `conflict`, `scoredAt`, `withdrawnScores`, CASE WHEN `organisationId` = ? THEN 1 ELSE 0 END AS `matched0`, CASE WHEN `organisationId` = ?
    AND `state` = ? THEN 1 ELSE 0 END AS `matched1`, (SELECT COUNT(*) FROM `scores` WHERE ((`organisationId` = ?) OR (`organisationId` = ? AND `state` = ?)) AND `state` = ?) AS `total`
  FROM `scores`
  WHERE ((`organisationId` = ?) OR (`organisationId` = ? AND `state` = ?))
    AND `state` = ?
  ORDER BY `state` DESC, `id` DESC
  LIMIT ? OFFSET ?;

-- partnerStaff, list, narrowed: total alone
-- ? = 11, 11, 'counted', 'choice'
SELECT COUNT(*) AS `total`
  FROM `scores`
  WHERE ((`organisationId` = ?) OR (`organisationId` = ? AND `state` = ?))
    AND `state` = ?;

-- partnerStaff, all, without a total
-- ? = 11, 11, 'counted', 11, 11, 'counted'
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `contestId`, `solutionId`, `jurorId`, `sharedDomainConfirmed`, `userId`, `reviewerId`, `scoredById`, `state`, `marks`, `forApplicant`, `forJury`, `conflict`, `scoredAt`, `withdrawnScores`, CASE WHEN `organisationId` = ? THEN 1 ELSE 0 END AS `matched0`, CASE WHEN `organisationId` = ?
    AND `state` = ? THEN 1 ELSE 0 END AS `matched1`
  FROM `scores`
  WHERE ((`organisationId` = ?) OR (`organisationId` = ? AND `state` = ?))
  ORDER BY `id` ASC ;

-- partnerStaff, get
-- ? = 11, 11, 'counted', 11, 11, 'counted', 31, 11, 11, 'counted'
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `contestId`, `solutionId`, `jurorId`, `sharedDomainConfirmed`, `userId`, `reviewerId`, `scoredById`, `state`, `marks`, `forApplicant`, `forJury`, `conflict`, `scoredAt`, `withdrawnScores`, CASE WHEN `organisationId` = ? THEN 1 ELSE 0 END AS `matched0`, CASE WHEN `organisationId` = ?
    AND `state` = ? THEN 1 ELSE 0 END AS `matched1`, CASE WHEN ((`organisationId` = ?) OR (`organisationId` = ? AND `state` = ?)) THEN 1 ELSE 0 END AS `allowed`
  FROM `scores`
  WHERE `id` = ?
    AND ((`organisationId` = ?) OR (`organisationId` = ? AND `state` = ?));

-- partnerStaff, visible, as the target of a key
-- ? = 11, 11, 'counted', 31, 32
SELECT `id`
  FROM `scores`
  WHERE ((`organisationId` = ?) OR (`organisationId` = ? AND `state` = ?))
    AND `id` IN (?, ?);

-- partnerStaff, create
-- ? = 21, 21, 21, 21, 1, 21, 21, 21, 'choice', '{}', 'Text', 'Text', 'Text', '2019-02-01T12:00:00.000Z', '{}', 1, '2019-02-01T12:00:00.000Z', '2019-02-01T12:00:00.000Z'
INSERT INTO `scores` (`organisationId`, `contestId`, `solutionId`, `jurorId`, `sharedDomainConfirmed`, `userId`, `reviewerId`, `scoredById`, `state`, `marks`, `forApplicant`, `forJury`, `conflict`, `scoredAt`, `withdrawnScores`, `version`, `createdAt`, `updatedAt`)
  VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?);

-- partnerStaff, create: whether the new row is within reach, else it is rolled back
-- ? = 11, 11, 'counted', 11, 31, 11, 11, 'counted'
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `contestId`, `solutionId`, `jurorId`, `sharedDomainConfirmed`, `userId`, `reviewerId`, `scoredById`, `state`, `marks`, `forApplicant`, `forJury`, `conflict`, `scoredAt`, `withdrawnScores`, CASE WHEN `organisationId` = ? THEN 1 ELSE 0 END AS `matched0`, CASE WHEN `organisationId` = ?
    AND `state` = ? THEN 1 ELSE 0 END AS `matched1`, CASE WHEN `organisationId` = ? THEN 1 ELSE 0 END AS `allowed`
  FROM `scores`
  WHERE `id` = ?
    AND ((`organisationId` = ?) OR (`organisationId` = ? AND `state` = ?));

-- partnerStaff, update: refused

-- partnerStaff, delete: target
-- ? = 11, 11, 'counted', 11, 31, 11, 11, 'counted'
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `contestId`, `solutionId`, `jurorId`, `sharedDomainConfirmed`, `userId`, `reviewerId`, `scoredById`, `state`, `marks`, `forApplicant`, `forJury`, `conflict`, `scoredAt`, `withdrawnScores`, CASE WHEN `organisationId` = ? THEN 1 ELSE 0 END AS `matched0`, CASE WHEN `organisationId` = ?
    AND `state` = ? THEN 1 ELSE 0 END AS `matched1`, CASE WHEN `organisationId` = ? THEN 1 ELSE 0 END AS `allowed`
  FROM `scores`
  WHERE `id` = ?
    AND ((`organisationId` = ?) OR (`organisationId` = ? AND `state` = ?));

-- partnerStaff, delete
-- ? = 31, 11
DELETE
  FROM `scores`
  WHERE `id` = ?
    AND `organisationId` = ?;

-- partnerStaff, decline: refused

-- partnerStaff, withdraw: refused

-- partnerStaff, score: refused

-- ---- partnerManager: user 102 of organisation 11 ----

-- partnerManager, list: page with total: as for partnerStaff
-- ? = 11, 11, 'counted', 11, 11, 'counted', 11, 11, 'counted', 25, 0

-- partnerManager, list: total alone: as for partnerStaff
-- ? = 11, 11, 'counted'

-- partnerManager, list, narrowed: page with total: as for partnerStaff
-- ? = 11, 11, 'counted', 11, 11, 'counted', 'choice', 11, 11, 'counted', 'choice', 25, 0

-- partnerManager, list, narrowed: total alone: as for partnerStaff
-- ? = 11, 11, 'counted', 'choice'

-- partnerManager, all, without a total: as for partnerStaff
-- ? = 11, 11, 'counted', 11, 11, 'counted'

-- partnerManager, get: as for partnerStaff
-- ? = 11, 11, 'counted', 11, 11, 'counted', 31, 11, 11, 'counted'

-- partnerManager, visible, as the target of a key: as for partnerStaff
-- ? = 11, 11, 'counted', 31, 32

-- partnerManager, create: as for partnerStaff
-- ? = 21, 21, 21, 21, 1, 21, 21, 21, 'choice', '{}', 'Text', 'Text', 'Text', '2019-02-01T12:00:00.000Z', '{}', 1, '2019-02-01T12:00:00.000Z', '2019-02-01T12:00:00.000Z'

-- partnerManager, create: whether the new row is within reach, else it is rolled back: as for partnerStaff
-- ? = 11, 11, 'counted', 11, 31, 11, 11, 'counted'

-- partnerManager, update: refused

-- partnerManager, delete: target: as for partnerStaff
-- ? = 11, 11, 'counted', 11, 31, 11, 11, 'counted'

-- partnerManager, delete: as for partnerStaff
-- ? = 31, 11

-- partnerManager, decline: refused

-- partnerManager, withdraw: refused

-- partnerManager, score: refused

-- ---- leadPartner: user 103 of organisation 13 ----

-- leadPartner, list: page with total
-- ? = 'counted', 'counted', 25, 0
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `contestId`, `solutionId`, `jurorId`, `sharedDomainConfirmed`, `userId`, `reviewerId`, `scoredById`, `state`, `marks`, `forApplicant`, `forJury`, `conflict`, `scoredAt`, `withdrawnScores`, CASE WHEN 1 = 1 THEN 1 ELSE 0 END AS `matched0`, CASE WHEN `organisationId` IS NULL THEN 1 ELSE 0 END AS `matched1`, CASE WHEN `state` = ? THEN 1 ELSE 0 END AS `matched2`, CASE WHEN `organisationId` IS NULL
    AND `state` = ? THEN 1 ELSE 0 END AS `matched3`, (SELECT COUNT(*) FROM `scores` WHERE 1 = 1) AS `total`
  FROM `scores`
  WHERE 1 = 1
  ORDER BY `id` ASC
  LIMIT ? OFFSET ?;

-- leadPartner, list: total alone
SELECT COUNT(*) AS `total`
  FROM `scores`
  WHERE 1 = 1;

-- leadPartner, list, narrowed: page with total
-- ? = 'counted', 'counted', 'choice', 'choice', 25, 0
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `contestId`, `solutionId`, `jurorId`, `sharedDomainConfirmed`, `userId`, `reviewerId`, `scoredById`, `state`, `marks`, `forApplicant`, `forJury`, `conflict`, `scoredAt`, `withdrawnScores`, CASE WHEN 1 = 1 THEN 1 ELSE 0 END AS `matched0`, CASE WHEN `organisationId` IS NULL THEN 1 ELSE 0 END AS `matched1`, CASE WHEN `state` = ? THEN 1 ELSE 0 END AS `matched2`, CASE WHEN `organisationId` IS NULL
    AND `state` = ? THEN 1 ELSE 0 END AS `matched3`, (SELECT COUNT(*) FROM `scores` WHERE 1 = 1 AND `state` = ?) AS `total`
  FROM `scores`
  WHERE 1 = 1
    AND `state` = ?
  ORDER BY `state` DESC, `id` DESC
  LIMIT ? OFFSET ?;

-- leadPartner, list, narrowed: total alone
-- ? = 'choice'
SELECT COUNT(*) AS `total`
  FROM `scores`
  WHERE 1 = 1
    AND `state` = ?;

-- leadPartner, all, without a total
-- ? = 'counted', 'counted'
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `contestId`, `solutionId`, `jurorId`, `sharedDomainConfirmed`, `userId`, `reviewerId`, `scoredById`, `state`, `marks`, `forApplicant`, `forJury`, `conflict`, `scoredAt`, `withdrawnScores`, CASE WHEN 1 = 1 THEN 1 ELSE 0 END AS `matched0`, CASE WHEN `organisationId` IS NULL THEN 1 ELSE 0 END AS `matched1`, CASE WHEN `state` = ? THEN 1 ELSE 0 END AS `matched2`, CASE WHEN `organisationId` IS NULL
    AND `state` = ? THEN 1 ELSE 0 END AS `matched3`
  FROM `scores`
  WHERE 1 = 1
  ORDER BY `id` ASC ;

-- leadPartner, get
-- ? = 'counted', 'counted', 31
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `contestId`, `solutionId`, `jurorId`, `sharedDomainConfirmed`, `userId`, `reviewerId`, `scoredById`, `state`, `marks`, `forApplicant`, `forJury`, `conflict`, `scoredAt`, `withdrawnScores`, CASE WHEN 1 = 1 THEN 1 ELSE 0 END AS `matched0`, CASE WHEN `organisationId` IS NULL THEN 1 ELSE 0 END AS `matched1`, CASE WHEN `state` = ? THEN 1 ELSE 0 END AS `matched2`, CASE WHEN `organisationId` IS NULL
    AND `state` = ? THEN 1 ELSE 0 END AS `matched3`, CASE WHEN 1 = 1 THEN 1 ELSE 0 END AS `allowed`
  FROM `scores`
  WHERE `id` = ?
    AND 1 = 1;

-- leadPartner, visible, as the target of a key
-- ? = 31, 32
SELECT `id`
  FROM `scores`
  WHERE 1 = 1
    AND `id` IN (?, ?);

-- leadPartner, create: as for partnerStaff
-- ? = 21, 21, 21, 21, 1, 21, 21, 21, 'choice', '{}', 'Text', 'Text', 'Text', '2019-02-01T12:00:00.000Z', '{}', 1, '2019-02-01T12:00:00.000Z', '2019-02-01T12:00:00.000Z'

-- leadPartner, create: whether the new row is within reach, else it is rolled back
-- ? = 'counted', 'counted', 31
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `contestId`, `solutionId`, `jurorId`, `sharedDomainConfirmed`, `userId`, `reviewerId`, `scoredById`, `state`, `marks`, `forApplicant`, `forJury`, `conflict`, `scoredAt`, `withdrawnScores`, CASE WHEN 1 = 1 THEN 1 ELSE 0 END AS `matched0`, CASE WHEN `organisationId` IS NULL THEN 1 ELSE 0 END AS `matched1`, CASE WHEN `state` = ? THEN 1 ELSE 0 END AS `matched2`, CASE WHEN `organisationId` IS NULL
    AND `state` = ? THEN 1 ELSE 0 END AS `matched3`, CASE WHEN `organisationId` IS NULL THEN 1 ELSE 0 END AS `allowed`
  FROM `scores`
  WHERE `id` = ?
    AND 1 = 1;

-- leadPartner, update: refused

-- leadPartner, delete: target
-- ? = 'counted', 'counted', 31
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `contestId`, `solutionId`, `jurorId`, `sharedDomainConfirmed`, `userId`, `reviewerId`, `scoredById`, `state`, `marks`, `forApplicant`, `forJury`, `conflict`, `scoredAt`, `withdrawnScores`, CASE WHEN 1 = 1 THEN 1 ELSE 0 END AS `matched0`, CASE WHEN `organisationId` IS NULL THEN 1 ELSE 0 END AS `matched1`, CASE WHEN `state` = ? THEN 1 ELSE 0 END AS `matched2`, CASE WHEN `organisationId` IS NULL
    AND `state` = ? THEN 1 ELSE 0 END AS `matched3`, CASE WHEN `organisationId` IS NULL THEN 1 ELSE 0 END AS `allowed`
  FROM `scores`
  WHERE `id` = ?
    AND 1 = 1;

-- leadPartner, delete
-- ? = 31
DELETE
  FROM `scores`
  WHERE `id` = ?
    AND `organisationId` IS NULL;

-- leadPartner, decline: refused

-- leadPartner, withdraw: refused

-- leadPartner, score: refused

-- ---- evaluator: user 104 ----

-- evaluator, list: page with total
-- ? = 'counted', 'decided', 'archived', 'counted', 'decided', 'archived', 'counted', 'decided', 'archived', 25, 0
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `contestId`, `solutionId`, `jurorId`, `sharedDomainConfirmed`, `userId`, `reviewerId`, `scoredById`, `state`, `marks`, `forApplicant`, `forJury`, `conflict`, `scoredAt`, `withdrawnScores`, CASE WHEN `state` = ?
    AND `contestId` IN (SELECT `id` FROM `contests` WHERE `state` IN (?, ?)) THEN 1 ELSE 0 END AS `matched0`, (SELECT COUNT(*) FROM `scores` WHERE `state` = ? AND `contestId` IN (SELECT `id` FROM `contests` WHERE `state` IN (?, ?))) AS `total`
  FROM `scores`
  WHERE `state` = ?
    AND `contestId` IN (SELECT `id` FROM `contests` WHERE `state` IN (?, ?))
  ORDER BY `id` ASC
  LIMIT ? OFFSET ?;

-- evaluator, list: total alone
-- ? = 'counted', 'decided', 'archived'
SELECT COUNT(*) AS `total`
  FROM `scores`
  WHERE `state` = ?
    AND `contestId` IN (SELECT `id` FROM `contests` WHERE `state` IN (?, ?));

-- evaluator, list, narrowed: page with total
-- ? = 'counted', 'decided', 'archived', 'counted', 'decided', 'archived', 'choice', 'counted', 'decided', 'archived', 'choice', 25, 0
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `contestId`, `solutionId`, `jurorId`, `sharedDomainConfirmed`, `userId`, `reviewerId`, `scoredById`, `state`, `marks`, `forApplicant`, `forJury`, `conflict`, `scoredAt`, `withdrawnScores`, CASE WHEN `state` = ?
    AND `contestId` IN (SELECT `id` FROM `contests` WHERE `state` IN (?, ?)) THEN 1 ELSE 0 END AS `matched0`, (SELECT COUNT(*) FROM `scores` WHERE `state` = ? AND `contestId` IN (SELECT `id` FROM `contests` WHERE `state` IN (?, ?)) AND `state` = ?) AS `total`
  FROM `scores`
  WHERE `state` = ?
    AND `contestId` IN (SELECT `id` FROM `contests` WHERE `state` IN (?, ?))
    AND `state` = ?
  ORDER BY `state` DESC, `id` DESC
  LIMIT ? OFFSET ?;

-- evaluator, list, narrowed: total alone
-- ? = 'counted', 'decided', 'archived', 'choice'
SELECT COUNT(*) AS `total`
  FROM `scores`
  WHERE `state` = ?
    AND `contestId` IN (SELECT `id` FROM `contests` WHERE `state` IN (?, ?))
    AND `state` = ?;

-- evaluator, all, without a total
-- ? = 'counted', 'decided', 'archived', 'counted', 'decided', 'archived'
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `contestId`, `solutionId`, `jurorId`, `sharedDomainConfirmed`, `userId`, `reviewerId`, `scoredById`, `state`, `marks`, `forApplicant`, `forJury`, `conflict`, `scoredAt`, `withdrawnScores`, CASE WHEN `state` = ?
    AND `contestId` IN (SELECT `id` FROM `contests` WHERE `state` IN (?, ?)) THEN 1 ELSE 0 END AS `matched0`
  FROM `scores`
  WHERE `state` = ?
    AND `contestId` IN (SELECT `id` FROM `contests` WHERE `state` IN (?, ?))
  ORDER BY `id` ASC ;

-- evaluator, get
-- ? = 'counted', 'decided', 'archived', 'counted', 'decided', 'archived', 31, 'counted', 'decided', 'archived'
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `contestId`, `solutionId`, `jurorId`, `sharedDomainConfirmed`, `userId`, `reviewerId`, `scoredById`, `state`, `marks`, `forApplicant`, `forJury`, `conflict`, `scoredAt`, `withdrawnScores`, CASE WHEN `state` = ?
    AND `contestId` IN (SELECT `id` FROM `contests` WHERE `state` IN (?, ?)) THEN 1 ELSE 0 END AS `matched0`, CASE WHEN `state` = ?
    AND `contestId` IN (SELECT `id` FROM `contests` WHERE `state` IN (?, ?)) THEN 1 ELSE 0 END AS `allowed`
  FROM `scores`
  WHERE `id` = ?
    AND `state` = ?
    AND `contestId` IN (SELECT `id` FROM `contests` WHERE `state` IN (?, ?));

-- evaluator, visible, as the target of a key
-- ? = 'counted', 'decided', 'archived', 31, 32
SELECT `id`
  FROM `scores`
  WHERE `state` = ?
    AND `contestId` IN (SELECT `id` FROM `contests` WHERE `state` IN (?, ?))
    AND `id` IN (?, ?);

-- evaluator, create: refused

-- evaluator, update: refused

-- evaluator, delete: refused

-- evaluator, decline: refused

-- evaluator, withdraw: refused

-- evaluator, score: refused

-- ---- juror: user 105 ----

-- juror, list: page with total
-- ? = 105, 'scored', 'counted', 105, 105, 'scored', 'counted', 105, 105, 'scored', 'counted', 105, 25, 0
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `contestId`, `solutionId`, `jurorId`, `sharedDomainConfirmed`, `userId`, `reviewerId`, `scoredById`, `state`, `marks`, `forApplicant`, `forJury`, `conflict`, `scoredAt`, `withdrawnScores`, CASE WHEN `userId` = ? THEN 1 ELSE 0 END AS `matched0`, CASE WHEN `state` IN (?, ?)
    AND `solutionId` IN (SELECT `solutionId` FROM `scores` WHERE `scoredById` = ?) THEN 1 ELSE 0 END AS `matched1`, (SELECT COUNT(*) FROM `scores` WHERE `id` IN (SELECT `id` FROM (SELECT `id` FROM `scores` WHERE `userId` = ? UNION SELECT `id` FROM `scores` WHERE `state` IN (?, ?) AND `solutionId` IN (SELECT `solutionId` FROM `scores` WHERE `scoredById` = ?)) AS reached)) AS `total`
  FROM `scores`
  WHERE `id` IN (SELECT `id` FROM (SELECT `id` FROM `scores` WHERE `userId` = ? UNION SELECT `id` FROM `scores` WHERE `state` IN (?, ?) AND `solutionId` IN (SELECT `solutionId` FROM `scores` WHERE `scoredById` = ?)) AS reached)
  ORDER BY `id` ASC
  LIMIT ? OFFSET ?;

-- juror, list: total alone
-- ? = 105, 'scored', 'counted', 105
SELECT COUNT(*) AS `total`
  FROM `scores`
  WHERE `id` IN (SELECT `id` FROM (SELECT `id` FROM `scores` WHERE `userId` = ? UNION SELECT `id` FROM `scores` WHERE `state` IN (?, ?) AND `solutionId` IN (SELECT `solutionId` FROM `scores` WHERE `scoredById` = ?)) AS reached);

-- juror, list, narrowed: page with total
-- ? = 105, 'scored', 'counted', 105, 105, 'scored', 'counted', 105, 'choice', 105, 'scored', 'counted', 105, 'choice', 25, 0
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `contestId`, `solutionId`, `jurorId`, `sharedDomainConfirmed`, `userId`, `reviewerId`, `scoredById`, `state`, `marks`, `forApplicant`, `forJury`, `conflict`, `scoredAt`, `withdrawnScores`, CASE WHEN `userId` = ? THEN 1 ELSE 0 END AS `matched0`, CASE WHEN `state` IN (?, ?)
    AND `solutionId` IN (SELECT `solutionId` FROM `scores` WHERE `scoredById` = ?) THEN 1 ELSE 0 END AS `matched1`, (SELECT COUNT(*) FROM `scores` WHERE `id` IN (SELECT `id` FROM (SELECT `id` FROM `scores` WHERE `userId` = ? UNION SELECT `id` FROM `scores` WHERE `state` IN (?, ?) AND `solutionId` IN (SELECT `solutionId` FROM `scores` WHERE `scoredById` = ?)) AS reached) AND `state` = ?) AS `total`
  FROM `scores`
  WHERE `id` IN (SELECT `id` FROM (SELECT `id` FROM `scores` WHERE `userId` = ? UNION SELECT `id` FROM `scores` WHERE `state` IN (?, ?) AND `solutionId` IN (SELECT `solutionId` FROM `scores` WHERE `scoredById` = ?)) AS reached)
    AND `state` = ?
  ORDER BY `state` DESC, `id` DESC
  LIMIT ? OFFSET ?;

-- juror, list, narrowed: total alone
-- ? = 105, 'scored', 'counted', 105, 'choice'
SELECT COUNT(*) AS `total`
  FROM `scores`
  WHERE `id` IN (SELECT `id` FROM (SELECT `id` FROM `scores` WHERE `userId` = ? UNION SELECT `id` FROM `scores` WHERE `state` IN (?, ?) AND `solutionId` IN (SELECT `solutionId` FROM `scores` WHERE `scoredById` = ?)) AS reached)
    AND `state` = ?;

-- juror, all, without a total
-- ? = 105, 'scored', 'counted', 105, 105, 'scored', 'counted', 105
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `contestId`, `solutionId`, `jurorId`, `sharedDomainConfirmed`, `userId`, `reviewerId`, `scoredById`, `state`, `marks`, `forApplicant`, `forJury`, `conflict`, `scoredAt`, `withdrawnScores`, CASE WHEN `userId` = ? THEN 1 ELSE 0 END AS `matched0`, CASE WHEN `state` IN (?, ?)
    AND `solutionId` IN (SELECT `solutionId` FROM `scores` WHERE `scoredById` = ?) THEN 1 ELSE 0 END AS `matched1`
  FROM `scores`
  WHERE `id` IN (SELECT `id` FROM (SELECT `id` FROM `scores` WHERE `userId` = ? UNION SELECT `id` FROM `scores` WHERE `state` IN (?, ?) AND `solutionId` IN (SELECT `solutionId` FROM `scores` WHERE `scoredById` = ?)) AS reached)
  ORDER BY `id` ASC ;

-- juror, get
-- ? = 105, 'scored', 'counted', 105, 105, 'scored', 'counted', 105, 31, 105, 'scored', 'counted', 105
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `contestId`, `solutionId`, `jurorId`, `sharedDomainConfirmed`, `userId`, `reviewerId`, `scoredById`, `state`, `marks`, `forApplicant`, `forJury`, `conflict`, `scoredAt`, `withdrawnScores`, CASE WHEN `userId` = ? THEN 1 ELSE 0 END AS `matched0`, CASE WHEN `state` IN (?, ?)
    AND `solutionId` IN (SELECT `solutionId` FROM `scores` WHERE `scoredById` = ?) THEN 1 ELSE 0 END AS `matched1`, CASE WHEN ((`userId` = ?) OR (`state` IN (?, ?) AND `solutionId` IN (SELECT `solutionId` FROM `scores` WHERE `scoredById` = ?))) THEN 1 ELSE 0 END AS `allowed`
  FROM `scores`
  WHERE `id` = ?
    AND ((`userId` = ?) OR (`state` IN (?, ?) AND `solutionId` IN (SELECT `solutionId` FROM `scores` WHERE `scoredById` = ?)));

-- juror, visible, as the target of a key
-- ? = 105, 'scored', 'counted', 105, 31, 32
SELECT `id`
  FROM `scores`
  WHERE `id` IN (SELECT `id` FROM (SELECT `id` FROM `scores` WHERE `userId` = ? UNION SELECT `id` FROM `scores` WHERE `state` IN (?, ?) AND `solutionId` IN (SELECT `solutionId` FROM `scores` WHERE `scoredById` = ?)) AS reached)
    AND `id` IN (?, ?);

-- juror, create: refused

-- juror, update: refused

-- juror, delete: refused

-- juror, decline: target
-- ? = 105, 'scored', 'counted', 105, 105, 31, 105, 'scored', 'counted', 105
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `contestId`, `solutionId`, `jurorId`, `sharedDomainConfirmed`, `userId`, `reviewerId`, `scoredById`, `state`, `marks`, `forApplicant`, `forJury`, `conflict`, `scoredAt`, `withdrawnScores`, CASE WHEN `userId` = ? THEN 1 ELSE 0 END AS `matched0`, CASE WHEN `state` IN (?, ?)
    AND `solutionId` IN (SELECT `solutionId` FROM `scores` WHERE `scoredById` = ?) THEN 1 ELSE 0 END AS `matched1`, CASE WHEN `userId` = ? THEN 1 ELSE 0 END AS `allowed`
  FROM `scores`
  WHERE `id` = ?
    AND ((`userId` = ?) OR (`state` IN (?, ?) AND `solutionId` IN (SELECT `solutionId` FROM `scores` WHERE `scoredById` = ?)));

-- juror, decline
-- ? = 21, 21, 21, 'choice', '{}', 'Text', 'Text', 'Text', '2019-02-01T12:00:00.000Z', '{}', '2019-02-01T12:00:00.000Z', 31, 4, 105
UPDATE `scores`
  SET `userId` = ?, `reviewerId` = ?, `scoredById` = ?, `state` = ?, `marks` = ?, `forApplicant` = ?, `forJury` = ?, `conflict` = ?, `scoredAt` = ?, `withdrawnScores` = ?, `updatedAt` = ?, `version` = `version` + 1
  WHERE `id` = ?
    AND `version` = ?
    AND `userId` = ?;

-- juror, withdraw: target
-- ? = 105, 'scored', 'counted', 105, 105, 31, 105, 'scored', 'counted', 105
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `contestId`, `solutionId`, `jurorId`, `sharedDomainConfirmed`, `userId`, `reviewerId`, `scoredById`, `state`, `marks`, `forApplicant`, `forJury`, `conflict`, `scoredAt`, `withdrawnScores`, CASE WHEN `userId` = ? THEN 1 ELSE 0 END AS `matched0`, CASE WHEN `state` IN (?, ?)
    AND `solutionId` IN (SELECT `solutionId` FROM `scores` WHERE `scoredById` = ?) THEN 1 ELSE 0 END AS `matched1`, CASE WHEN `userId` = ? THEN 1 ELSE 0 END AS `allowed`
  FROM `scores`
  WHERE `id` = ?
    AND ((`userId` = ?) OR (`state` IN (?, ?) AND `solutionId` IN (SELECT `solutionId` FROM `scores` WHERE `scoredById` = ?)));

-- juror, withdraw
-- ? = 21, 21, 21, 'choice', '{}', 'Text', 'Text', 'Text', '2019-02-01T12:00:00.000Z', '{}', '2019-02-01T12:00:00.000Z', 31, 4, 105
UPDATE `scores`
  SET `userId` = ?, `reviewerId` = ?, `scoredById` = ?, `state` = ?, `marks` = ?, `forApplicant` = ?, `forJury` = ?, `conflict` = ?, `scoredAt` = ?, `withdrawnScores` = ?, `updatedAt` = ?, `version` = `version` + 1
  WHERE `id` = ?
    AND `version` = ?
    AND `userId` = ?;

-- juror, score: target
-- ? = 105, 'scored', 'counted', 105, 105, 31, 105, 'scored', 'counted', 105
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `contestId`, `solutionId`, `jurorId`, `sharedDomainConfirmed`, `userId`, `reviewerId`, `scoredById`, `state`, `marks`, `forApplicant`, `forJury`, `conflict`, `scoredAt`, `withdrawnScores`, CASE WHEN `userId` = ? THEN 1 ELSE 0 END AS `matched0`, CASE WHEN `state` IN (?, ?)
    AND `solutionId` IN (SELECT `solutionId` FROM `scores` WHERE `scoredById` = ?) THEN 1 ELSE 0 END AS `matched1`, CASE WHEN `userId` = ? THEN 1 ELSE 0 END AS `allowed`
  FROM `scores`
  WHERE `id` = ?
    AND ((`userId` = ?) OR (`state` IN (?, ?) AND `solutionId` IN (SELECT `solutionId` FROM `scores` WHERE `scoredById` = ?)));

-- juror, score
-- ? = 21, 21, 21, 'choice', '{}', 'Text', 'Text', 'Text', '2019-02-01T12:00:00.000Z', '{}', '2019-02-01T12:00:00.000Z', 31, 4, 105
UPDATE `scores`
  SET `userId` = ?, `reviewerId` = ?, `scoredById` = ?, `state` = ?, `marks` = ?, `forApplicant` = ?, `forJury` = ?, `conflict` = ?, `scoredAt` = ?, `withdrawnScores` = ?, `updatedAt` = ?, `version` = `version` + 1
  WHERE `id` = ?
    AND `version` = ?
    AND `userId` = ?;

-- ---- observer: user 106 ----

-- observer, read: refused

-- observer, create: refused

-- observer, update: refused

-- observer, delete: refused

-- observer, decline: refused

-- observer, withdraw: refused

-- observer, score: refused

-- ---- system: the product's own work ----

-- system, list: page with total
-- ? = 25, 0
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `contestId`, `solutionId`, `jurorId`, `sharedDomainConfirmed`, `userId`, `reviewerId`, `scoredById`, `state`, `marks`, `forApplicant`, `forJury`, `conflict`, `scoredAt`, `withdrawnScores`, (SELECT COUNT(*) FROM `scores` WHERE 1 = 1) AS `total`
  FROM `scores`
  WHERE 1 = 1
  ORDER BY `id` ASC
  LIMIT ? OFFSET ?;

-- system, list: total alone: as for leadPartner

-- system, list, narrowed: page with total
-- ? = 'choice', 'choice', 25, 0
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `contestId`, `solutionId`, `jurorId`, `sharedDomainConfirmed`, `userId`, `reviewerId`, `scoredById`, `state`, `marks`, `forApplicant`, `forJury`, `conflict`, `scoredAt`, `withdrawnScores`, (SELECT COUNT(*) FROM `scores` WHERE 1 = 1 AND `state` = ?) AS `total`
  FROM `scores`
  WHERE 1 = 1
    AND `state` = ?
  ORDER BY `state` DESC, `id` DESC
  LIMIT ? OFFSET ?;

-- system, list, narrowed: total alone: as for leadPartner
-- ? = 'choice'

-- system, all, without a total
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `contestId`, `solutionId`, `jurorId`, `sharedDomainConfirmed`, `userId`, `reviewerId`, `scoredById`, `state`, `marks`, `forApplicant`, `forJury`, `conflict`, `scoredAt`, `withdrawnScores`
  FROM `scores`
  WHERE 1 = 1
  ORDER BY `id` ASC ;

-- system, get
-- ? = 31
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `contestId`, `solutionId`, `jurorId`, `sharedDomainConfirmed`, `userId`, `reviewerId`, `scoredById`, `state`, `marks`, `forApplicant`, `forJury`, `conflict`, `scoredAt`, `withdrawnScores`, CASE WHEN 1 = 1 THEN 1 ELSE 0 END AS `allowed`
  FROM `scores`
  WHERE `id` = ?
    AND 1 = 1;

-- system, visible, as the target of a key: as for leadPartner
-- ? = 31, 32

-- system, create: as for partnerStaff
-- ? = 21, 21, 21, 21, 1, 21, 21, 21, 'choice', '{}', 'Text', 'Text', 'Text', '2019-02-01T12:00:00.000Z', '{}', 1, '2019-02-01T12:00:00.000Z', '2019-02-01T12:00:00.000Z'

-- system, create: whether the new row is within reach, else it is rolled back
-- ? = 31
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `contestId`, `solutionId`, `jurorId`, `sharedDomainConfirmed`, `userId`, `reviewerId`, `scoredById`, `state`, `marks`, `forApplicant`, `forJury`, `conflict`, `scoredAt`, `withdrawnScores`, CASE WHEN 1 = 1 THEN 1 ELSE 0 END AS `allowed`
  FROM `scores`
  WHERE `id` = ?
    AND 1 = 1;

-- system, update: target
-- ? = 31
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `contestId`, `solutionId`, `jurorId`, `sharedDomainConfirmed`, `userId`, `reviewerId`, `scoredById`, `state`, `marks`, `forApplicant`, `forJury`, `conflict`, `scoredAt`, `withdrawnScores`, CASE WHEN 1 = 1 THEN 1 ELSE 0 END AS `allowed`
  FROM `scores`
  WHERE `id` = ?
    AND 1 = 1;

-- system, update
-- ? = 1, '2019-02-01T12:00:00.000Z', 31, 4
UPDATE `scores`
  SET `sharedDomainConfirmed` = ?, `updatedAt` = ?, `version` = `version` + 1
  WHERE `id` = ?
    AND `version` = ?
    AND 1 = 1;

-- system, delete: target
-- ? = 31
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `contestId`, `solutionId`, `jurorId`, `sharedDomainConfirmed`, `userId`, `reviewerId`, `scoredById`, `state`, `marks`, `forApplicant`, `forJury`, `conflict`, `scoredAt`, `withdrawnScores`, CASE WHEN 1 = 1 THEN 1 ELSE 0 END AS `allowed`
  FROM `scores`
  WHERE `id` = ?
    AND 1 = 1;

-- system, delete
-- ? = 31
DELETE
  FROM `scores`
  WHERE `id` = ?
    AND 1 = 1;

-- system, decline: refused

-- system, withdraw: refused

-- system, score: refused

-- ---- visitor: whoever reads the public pages ----

-- visitor, read: refused

-- visitor, create: refused

-- visitor, update: refused

-- visitor, delete: refused

-- visitor, decline: refused

-- visitor, withdraw: refused

-- visitor, score: refused
