-- Internal tables: what each method of their repositories (`store.internal`) sends to the database.
-- Written by `npm run sql` from sample calls of db/src/sqlPages/internalSamples.ts; never edited by hand. SQLite and MySQL/MariaDB are
-- sent the same text where nothing else is said.

-- ---- archives ----

-- archives.insert
-- ? = 23, 25, 'partnerManager', 11, 'hash', 'queued', 'records', 0, 0, '2019-02-01T12:00:00.000Z'
INSERT INTO `archives` (`userId`, `membershipId`, `role`, `organisationId`, `folder`, `state`, `phase`, `stepsDone`, `attempts`, `createdAt`)
  VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?);

-- archives.list
-- ? = 25, 23, 'partnerManager', 11
SELECT *
  FROM `archives`
  WHERE `membershipId` = ?
    AND `userId` = ?
    AND `role` = ?
    AND `organisationId` = ?
  ORDER BY `id` DESC;

-- archives.listAll
SELECT *
  FROM `archives`
  ORDER BY `id`;

-- archives.claim
SELECT *
  FROM `archives`
  WHERE `state` IN ('queued', 'running')
  ORDER BY `id`;

-- archives.claim, then
-- ? = 2, '2019-02-02T12:00:00.000Z', '2019-02-01T12:00:00.000Z', 31, 1
UPDATE `archives`
  SET `state` = 'running', `attempts` = ?, `leaseEnd` = ?, `startedAt` = COALESCE(`startedAt`, ?)
  WHERE `id` = ?
    AND `attempts` = ?
    AND `state` IN ('queued', 'running');

-- archives.advance
-- ? = 'files', 2, 7, '2019-02-02T12:00:00.000Z', 31, 1, 'a-folder'
UPDATE `archives`
  SET `phase` = ?, `stepsDone` = ?, `steps` = ?, `leaseEnd` = ?
  WHERE `id` = ?
    AND `attempts` = ?
    AND `folder` = ?
    AND `state` = 'running';

-- archives.advance, then
-- ? = 31, 1, 'a-folder'
SELECT `id`
  FROM `archives`
  WHERE `id` = ?
    AND `attempts` = ?
    AND `folder` = ?
    AND `state` = 'running';

-- archives.release
-- ? = '2019-02-01T12:00:00.000Z', 31, 1, 'a-folder'
UPDATE `archives`
  SET `leaseEnd` = ?
  WHERE `id` = ?
    AND `attempts` = ?
    AND `folder` = ?
    AND `state` = 'running';

-- archives.complete
-- ? = 1024, 3, '2019-02-01T12:00:00.000Z', 31, 1, 'a-folder'
UPDATE `archives`
  SET `state` = 'done', `bytes` = ?, `files` = ?, `finishedAt` = ?, `leaseEnd` = NULL
  WHERE `id` = ?
    AND `attempts` = ?
    AND `folder` = ?
    AND `state` = 'running';

-- archives.fail
-- ? = 'rightsEnded', '2019-02-01T12:00:00.000Z', 31, 1, 'a-folder'
UPDATE `archives`
  SET `state` = 'failed', `failure` = ?, `finishedAt` = ?, `leaseEnd` = NULL
  WHERE `id` = ?
    AND `attempts` = ?
    AND `folder` = ?
    AND `state` = 'running';

-- archives.cancel
-- ? = '2019-02-01T12:00:00.000Z', 31
UPDATE `archives`
  SET `state` = 'cancelled', `finishedAt` = ?, `leaseEnd` = NULL
  WHERE `id` = ?
    AND `state` IN ('queued', 'running');

-- archives.retry
-- ? = 'hash', 'records', 31
UPDATE `archives`
  SET `state` = 'queued', `folder` = ?, `phase` = ?, `stepsDone` = 0, `steps` = NULL, `attempts` = 0, `leaseEnd` = NULL, `startedAt` = NULL, `finishedAt` = NULL, `failure` = NULL
  WHERE `id` = ?
    AND `state` IN ('failed', 'cancelled');

-- archives.delete
-- ? = 31
DELETE
  FROM `archives`
  WHERE `id` = ?;

-- ---- authRecords ----

-- authRecords.find, users
-- ? = 'a@b.example', 1
SELECT *
  FROM `users`
  WHERE `email` = ?
  ORDER BY `id`
  LIMIT ?;

-- authRecords.find, one of a list, before an instant
-- ? = 31, 32, '2019-02-01T12:00:00.000Z', 1
SELECT *
  FROM `authSessions`
  WHERE `id` IN (?, ?)
    AND `expiresAt` < ?
  ORDER BY `id`
  LIMIT ?;

-- authRecords.find, without a value
-- ? = 1
SELECT *
  FROM `authAccounts`
  WHERE `password` IS NULL
  ORDER BY `id`
  LIMIT ?;

-- authRecords.insert
-- ? = 23, 'credential', 'hash'
INSERT INTO `authAccounts` (`userId`, `providerId`, `password`)
  VALUES (?, ?, ?);

-- authRecords.update
-- ? = 'hash', '2019-02-01T12:00:00.000Z', 23
UPDATE `authAccounts`
  SET `password` = ?, `updatedAt` = ?
  WHERE `userId` = ?;

-- authRecords.delete
-- ? = 23
DELETE
  FROM `authSessions`
  WHERE `userId` = ?;

-- ---- citations ----

-- citations.insert
-- ? = 'abcdefghjkmn', 23, '/explain', '{}', '2019-02-01T12:00:00.000Z', 7, '2019-02-01T12:00:00.000Z'
INSERT INTO `citations` (`code`, `userId`, `path`, `params`, `asOf`, `dataVersion`, `createdAt`)
  VALUES (?, ?, ?, ?, ?, ?, ?);

-- citations.findByCode
-- ? = 'abcdefghjkmn'
SELECT *
  FROM `citations`
  WHERE `code` = ?;

-- citations.findLatest
-- ? = 23, '/explain', '{}'
SELECT *
  FROM `citations`
  WHERE `userId` = ?
    AND `path` = ?
    AND `params` = ?
  ORDER BY `id` DESC
  LIMIT 1;

-- citations.countSince
-- ? = 23, '2019-01-31T12:00:00.000Z'
SELECT COUNT(*) AS `total`
  FROM `citations`
  WHERE `userId` = ?
    AND `createdAt` > ?;

-- ---- consolidatedReports ----

-- consolidatedReports.insert
-- ? = 23, 25, 'evaluator', null, 12, 'approved', 'pdf', 'download', 'hash', 'queued', 'reading', 0, 0, '2019-02-01T12:00:00.000Z'
INSERT INTO `consolidatedReports` (`userId`, `membershipId`, `role`, `organisationId`, `periodId`, `basis`, `format`, `purpose`, `folder`, `state`, `phase`, `stepsDone`, `attempts`, `createdAt`)
  VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?);

-- consolidatedReports.list, of a membership without an organisation
-- ? = 25, 23, 'evaluator'
SELECT *
  FROM `consolidatedReports`
  WHERE `membershipId` = ?
    AND `userId` = ?
    AND `role` = ?
    AND `organisationId` IS NULL
  ORDER BY `id` DESC;

-- consolidatedReports.listAll
SELECT *
  FROM `consolidatedReports`
  ORDER BY `id`;

-- consolidatedReports.claim
SELECT *
  FROM `consolidatedReports`
  WHERE `state` IN ('queued', 'running')
  ORDER BY `id`;

-- consolidatedReports.claim, then
-- ? = 2, '2019-02-02T12:00:00.000Z', '2019-02-01T12:00:00.000Z', 31, 1
UPDATE `consolidatedReports`
  SET `state` = 'running', `attempts` = ?, `leaseEnd` = ?, `startedAt` = COALESCE(`startedAt`, ?)
  WHERE `id` = ?
    AND `attempts` = ?
    AND `state` IN ('queued', 'running');

-- consolidatedReports.advance
-- ? = 'chapters', 2, 7, '2019-02-02T12:00:00.000Z', 31, 1, 'a-folder'
UPDATE `consolidatedReports`
  SET `phase` = ?, `stepsDone` = ?, `steps` = ?, `leaseEnd` = ?
  WHERE `id` = ?
    AND `attempts` = ?
    AND `folder` = ?
    AND `state` = 'running';

-- consolidatedReports.advance, then
-- ? = 31, 1, 'a-folder'
SELECT `id`
  FROM `consolidatedReports`
  WHERE `id` = ?
    AND `attempts` = ?
    AND `folder` = ?
    AND `state` = 'running';

-- consolidatedReports.release
-- ? = '2019-02-01T12:00:00.000Z', 31, 1, 'a-folder'
UPDATE `consolidatedReports`
  SET `leaseEnd` = ?
  WHERE `id` = ?
    AND `attempts` = ?
    AND `folder` = ?
    AND `state` = 'running';

-- consolidatedReports.complete
-- ? = 1024, '2019-02-01T12:00:00.000Z', 31, 1, 'a-folder'
UPDATE `consolidatedReports`
  SET `state` = 'done', `bytes` = ?, `finishedAt` = ?, `leaseEnd` = NULL
  WHERE `id` = ?
    AND `attempts` = ?
    AND `folder` = ?
    AND `state` = 'running';

-- consolidatedReports.fail
-- ? = 'rightsEnded', '2019-02-01T12:00:00.000Z', 31, 1, 'a-folder'
UPDATE `consolidatedReports`
  SET `state` = 'failed', `failure` = ?, `finishedAt` = ?, `leaseEnd` = NULL
  WHERE `id` = ?
    AND `attempts` = ?
    AND `folder` = ?
    AND `state` = 'running';

-- consolidatedReports.cancel
-- ? = '2019-02-01T12:00:00.000Z', 31
UPDATE `consolidatedReports`
  SET `state` = 'cancelled', `finishedAt` = ?, `leaseEnd` = NULL
  WHERE `id` = ?
    AND `state` IN ('queued', 'running');

-- consolidatedReports.retry
-- ? = 'hash', 'reading', 31
UPDATE `consolidatedReports`
  SET `state` = 'queued', `folder` = ?, `phase` = ?, `stepsDone` = 0, `steps` = NULL, `attempts` = 0, `leaseEnd` = NULL, `startedAt` = NULL, `finishedAt` = NULL, `failure` = NULL
  WHERE `id` = ?
    AND `state` IN ('failed', 'cancelled');

-- consolidatedReports.delete
-- ? = 31
DELETE
  FROM `consolidatedReports`
  WHERE `id` = ?;

-- ---- cooperationRequests ----

-- cooperationRequests.insert
-- ? = 31, 'Name', 'a@b.example', 'Text', 'hash', '2019-02-01T12:00:00.000Z', '2019-02-01T12:00:00.000Z'
INSERT INTO `cooperationRequests` (`solutionId`, `name`, `email`, `message`, `hash`, `mailedAt`, `createdAt`)
  VALUES (?, ?, ?, ?, ?, ?, ?);

-- cooperationRequests.claimMailRepeat
-- ? = '2019-02-01T12:00:00.000Z', 'hash', '2019-01-31T12:00:00.000Z'
UPDATE `cooperationRequests`
  SET `mailedAt` = ?
  WHERE `hash` = ?
    AND `mailedAt` <= ?;

-- cooperationRequests.claimMailRepeat, then
-- ? = 'hash'
SELECT `id`
  FROM `cooperationRequests`
  WHERE `hash` = ?;

-- cooperationRequests.find
-- ? = 31
SELECT `id`, `solutionId`, `name`, `email`, `message`
  FROM `cooperationRequests`
  WHERE `id` = ?;

-- cooperationRequests.delete
-- ? = 31
DELETE
  FROM `cooperationRequests`
  WHERE `id` = ?;

-- ---- dataVersion ----

-- dataVersion.increment
UPDATE `dataVersion`
  SET `number` = `number` + 1
  WHERE `id` = 1;

-- dataVersion.increment
UPDATE `dataVersion`
  SET `number` = `number` + 1, `activities` = `activities` + 1
  WHERE `id` = 1;

-- dataVersion.readAll
SELECT `number`, `activities`
  FROM `dataVersion`
  WHERE `id` = 1;

-- dataVersion.read
SELECT `number`, `activities`
  FROM `dataVersion`
  WHERE `id` = 1;

-- ---- demo ----

-- demo.markRows
SELECT MAX(`id`) AS `last`
  FROM `organisations`;

-- demo.markRows, then (49 times)
-- ? = 'organisations', 0
INSERT INTO `demoMarks` (`resource`, `lastId`)
  VALUES (?, ?);

-- demo.markRows, then
SELECT MAX(`id`) AS `last`
  FROM `users`;

-- demo.markRows, then
SELECT MAX(`id`) AS `last`
  FROM `memberships`;

-- demo.markRows, then
SELECT MAX(`id`) AS `last`
  FROM `consortium`;

-- demo.markRows, then
SELECT MAX(`id`) AS `last`
  FROM `periods`;

-- demo.markRows, then
SELECT MAX(`id`) AS `last`
  FROM `pilots`;

-- demo.markRows, then
SELECT MAX(`id`) AS `last`
  FROM `milestones`;

-- demo.markRows, then
SELECT MAX(`id`) AS `last`
  FROM `activities`;

-- demo.markRows, then
SELECT MAX(`id`) AS `last`
  FROM `indicators`;

-- demo.markRows, then
SELECT MAX(`id`) AS `last`
  FROM `assignments`;

-- demo.markRows, then
SELECT MAX(`id`) AS `last`
  FROM `checks`;

-- demo.markRows, then
SELECT MAX(`id`) AS `last`
  FROM `expectations`;

-- demo.markRows, then
SELECT MAX(`id`) AS `last`
  FROM `reports`;

-- demo.markRows, then
SELECT MAX(`id`) AS `last`
  FROM `measurements`;

-- demo.markRows, then
SELECT MAX(`id`) AS `last`
  FROM `approvedVersions`;

-- demo.markRows, then
SELECT MAX(`id`) AS `last`
  FROM `exceptions`;

-- demo.markRows, then
SELECT MAX(`id`) AS `last`
  FROM `modules`;

-- demo.markRows, then
SELECT MAX(`id`) AS `last`
  FROM `enrolments`;

-- demo.markRows, then
SELECT MAX(`id`) AS `last`
  FROM `completionMappings`;

-- demo.markRows, then
SELECT MAX(`id`) AS `last`
  FROM `comments`;

-- demo.markRows, then
SELECT MAX(`id`) AS `last`
  FROM `attachments`;

-- demo.markRows, then
SELECT MAX(`id`) AS `last`
  FROM `contests`;

-- demo.markRows, then
SELECT MAX(`id`) AS `last`
  FROM `criteria`;

-- demo.markRows, then
SELECT MAX(`id`) AS `last`
  FROM `solutions`;

-- demo.markRows, then
SELECT MAX(`id`) AS `last`
  FROM `applicants`;

-- demo.markRows, then
SELECT MAX(`id`) AS `last`
  FROM `jurors`;

-- demo.markRows, then
SELECT MAX(`id`) AS `last`
  FROM `scores`;

-- demo.markRows, then
SELECT MAX(`id`) AS `last`
  FROM `decisions`;

-- demo.markRows, then
SELECT MAX(`id`) AS `last`
  FROM `cooperations`;

-- demo.markRows, then
SELECT MAX(`id`) AS `last`
  FROM `invitations`;

-- demo.markRows, then
SELECT MAX(`id`) AS `last`
  FROM `nudges`;

-- demo.markRows, then
SELECT MAX(`id`) AS `last`
  FROM `notifications`;

-- demo.markRows, then
SELECT MAX(`id`) AS `last`
  FROM `auditEvents`;

-- demo.markRows, then
SELECT MAX(`id`) AS `last`
  FROM `newsItems`;

-- demo.markRows, then
SELECT MAX(`id`) AS `last`
  FROM `meetings`;

-- demo.markRows, then
SELECT MAX(`id`) AS `last`
  FROM `agendaItems`;

-- demo.markRows, then
SELECT MAX(`id`) AS `last`
  FROM `meetingAttendances`;

-- demo.markRows, then
SELECT MAX(`id`) AS `last`
  FROM `meetingDecisions`;

-- demo.markRows, then
SELECT MAX(`id`) AS `last`
  FROM `tasks`;

-- demo.markRows, then
SELECT MAX(`id`) AS `last`
  FROM `workPlanItems`;

-- demo.markRows, then
SELECT MAX(`id`) AS `last`
  FROM `risks`;

-- demo.markRows, then
SELECT MAX(`id`) AS `last`
  FROM `disseminationObjectives`;

-- demo.markRows, then
SELECT MAX(`id`) AS `last`
  FROM `disseminationPlans`;

-- demo.markRows, then
SELECT MAX(`id`) AS `last`
  FROM `moments`;

-- demo.markRows, then
SELECT MAX(`id`) AS `last`
  FROM `evaluations`;

-- demo.markRows, then
SELECT MAX(`id`) AS `last`
  FROM `recommendations`;

-- demo.markRows, then
SELECT MAX(`id`) AS `last`
  FROM `reportRecipients`;

-- demo.markRows, then
SELECT MAX(`id`) AS `last`
  FROM `boards`;

-- demo.markRows, then
SELECT MAX(`id`) AS `last`
  FROM `annotations`;

-- demo.readMarks
SELECT `resource`, `lastId`
  FROM `demoMarks`;

-- demo.findRows
SELECT `id`
  FROM `organisations`;

-- demo.findRows, then
SELECT `id`
  FROM `users`;

-- demo.findRows, then
SELECT `id`, `userId`, `organisationId`
  FROM `memberships`;

-- demo.findRows, then
SELECT `id`
  FROM `periods`;

-- demo.findRows, then
SELECT `id`, `responsibleOrganisationId`
  FROM `workPlanItems`;

-- demo.findRows, then
SELECT `id`, `organisationId`, `workPlanItemId`
  FROM `pilots`;

-- demo.findRows, then
SELECT `id`, `organisationId`, `pilotId`
  FROM `milestones`;

-- demo.findRows, then
SELECT `id`, `authorOrganisationId`
  FROM `modules`;

-- demo.findRows, then
SELECT `id`, `organisationId`, `pilotId`, `moduleId`
  FROM `activities`;

-- demo.findRows, then
SELECT `id`, `organisationId`, `workPlanItemId`
  FROM `indicators`;

-- demo.findRows, then
SELECT `id`, `organisationId`, `indicatorId`, `pilotId`, `fromPeriodId`, `untilPeriodId`
  FROM `assignments`;

-- demo.findRows, then
SELECT `id`, `indicatorId`, `otherIndicatorId`
  FROM `checks`;

-- demo.findRows, then
SELECT `id`, `organisationId`, `periodId`, `assignmentId`
  FROM `expectations`;

-- demo.findRows, then
SELECT `id`, `organisationId`, `periodId`
  FROM `reports`;

-- demo.findRows, then
SELECT `id`, `organisationId`, `assignmentId`, `periodId`
  FROM `measurements`;

-- demo.findRows, then
SELECT `id`, `organisationId`, `measurementId`, `assignmentId`, `periodId`, `approvedById`
  FROM `approvedVersions`;

-- demo.findRows, then
SELECT `id`, `organisationId`, `periodId`
  FROM `exceptions`;

-- demo.findRows, then
SELECT `id`, `organisationId`, `moduleId`, `periodId`
  FROM `enrolments`;

-- demo.findRows, then
SELECT `id`, `organisationId`
  FROM `completionMappings`;

-- demo.findRows, then
SELECT `id`, `organisationId`
  FROM `contests`;

-- demo.findRows, then
SELECT `id`, `organisationId`, `contestId`
  FROM `criteria`;

-- demo.findRows, then
SELECT `id`, `organisationId`, `contestId`, `affiliationId`, `pilotId`
  FROM `solutions`;

-- demo.findRows, then
SELECT `id`, `organisationId`, `contestId`, `solutionId`
  FROM `applicants`;

-- demo.findRows, then
SELECT `id`, `organisationId`, `contestId`, `userId`, `affiliationId`
  FROM `jurors`;

-- demo.findRows, then
SELECT `id`, `organisationId`, `contestId`, `solutionId`, `jurorId`, `userId`, `reviewerId`, `scoredById`
  FROM `scores`;

-- demo.findRows, then
SELECT `id`, `organisationId`, `contestId`, `decidedById`
  FROM `decisions`;

-- demo.findRows, then
SELECT `id`, `organisationId`, `solutionId`, `ownerOrganisationId`, `askedById`
  FROM `cooperations`;

-- demo.findRows, then
SELECT `id`, `organisationId`, `contestId`, `invitedById`
  FROM `invitations`;

-- demo.findRows, then
SELECT `id`, `organisationId`, `periodId`, `reportId`, `nudgedById`
  FROM `nudges`;

-- demo.findRows, then
SELECT `id`, `organisationId`
  FROM `newsItems`;

-- demo.findRows, then
SELECT `id`, `hostOrganisationId`, `reviewedPeriodId`
  FROM `meetings`;

-- demo.findRows, then
SELECT `id`, `meetingId`, `presenterOrganisationId`
  FROM `agendaItems`;

-- demo.findRows, then
SELECT `id`, `organisationId`, `meetingId`
  FROM `meetingAttendances`;

-- demo.findRows, then
SELECT `id`, `meetingId`, `agendaItemId`
  FROM `meetingDecisions`;

-- demo.findRows, then
SELECT `id`, `organisationId`, `measurementId`, `reportId`, `pilotId`, `authorId`, `subject`, `subjectId`
  FROM `comments`;

-- demo.findRows, then
SELECT `id`, `organisationId`, `pilotId`, `periodId`, `evaluatorId`, `revisesId`, `firstEditionId`
  FROM `evaluations`;

-- demo.findRows, then
SELECT `id`, `organisationId`, `evaluationId`, `evaluatorId`
  FROM `recommendations`;

-- demo.findRows, then
SELECT `id`, `organisationId`, `pilotId`, `milestoneId`, `contestId`, `indicatorId`, `meetingId`, `meetingDecisionId`, `assigneeId`, `reportId`, `commentId`, `recommendationId`, `askedById`
  FROM `tasks`;

-- demo.findRows, then
SELECT `id`, `organisationId`
  FROM `risks`;

-- demo.findRows, then
SELECT `id`
  FROM `disseminationObjectives`;

-- demo.findRows, then
SELECT `id`, `organisationId`, `objectiveId`, `periodId`
  FROM `disseminationPlans`;

-- demo.findRows, then
SELECT `id`, `meetingId`
  FROM `moments`;

-- demo.findRows, then
SELECT `id`, `organisationId`, `userId`
  FROM `reportRecipients`;

-- demo.findRows, then
SELECT `id`, `ownerId`
  FROM `boards`;

-- demo.findRows, then
SELECT `id`, `organisationId`, `indicatorId`, `periodId`, `pilotId`, `indicatorOwnerId`, `pilotOwnerId`, `authorId`
  FROM `annotations`;

-- demo.findRows, then
SELECT `id`, `organisationId`, `measurementId`, `reportId`, `pilotId`, `activityId`, `meetingId`, `workPlanItemId`, `createdById`, `subject`, `subjectId`
  FROM `attachments`;

-- demo.findRows, then
SELECT `id`, `userId`, `organisationId`, `periodId`, `reportId`, `assignmentId`, `about`, `aboutId`
  FROM `notifications`;

-- demo.removeRows
-- ? = 31
DELETE
  FROM `authSessions`
  WHERE `userId` IN (?);

-- demo.removeRows, then
-- ? = 31
DELETE
  FROM `authAccounts`
  WHERE `userId` IN (?);

-- demo.removeRows, then
-- ? = 31
DELETE
  FROM `citations`
  WHERE `userId` IN (?);

-- demo.removeRows, then
-- ? = 31
DELETE
  FROM `linkTokens`
  WHERE `opens` IN ('password', 'calendar')
    AND `subjectId` IN (?);

-- demo.removeRows, then
-- ? = 'invitation', 31
DELETE
  FROM `linkTokens`
  WHERE `opens` = ?
    AND `subjectId` IN (?);

-- demo.removeRows, then
-- ? = 'entry', 31
DELETE
  FROM `linkTokens`
  WHERE `opens` = ?
    AND `subjectId` IN (SELECT e.`id` FROM `entrants` e WHERE e.`contestId` IN (?));

-- demo.removeRows, then
-- ? = 31
DELETE
  FROM `solutionFiles`
  WHERE `contestId` IN (?);

-- demo.removeRows, then
-- ? = 31
DELETE
  FROM `arrivals`
  WHERE `contestId` IN (?);

-- demo.removeRows, then
-- ? = 31
DELETE
  FROM `entrants`
  WHERE `contestId` IN (?);

-- demo.removeRows, then
-- ? = 31
DELETE
  FROM `imports`
  WHERE `organisationId` IN (?);

-- demo.removeRows, then
-- ? = 31
DELETE
  FROM `archives`
  WHERE `organisationId` IN (?);

-- demo.removeRows, then
-- ? = 31
DELETE
  FROM `consolidatedReports`
  WHERE `userId` IN (?);

-- demo.removeRows, then
-- ? = 31
UPDATE `approvedVersions`
  SET `approvedById` = NULL
  WHERE `approvedById` IN (?);

-- demo.removeRows, then
-- ? = 31
UPDATE `scores`
  SET `reviewerId` = NULL
  WHERE `reviewerId` IN (?);

-- demo.removeRows, then
-- ? = 31
UPDATE `scores`
  SET `scoredById` = NULL
  WHERE `scoredById` IN (?);

-- demo.removeRows, then
-- ? = 31
UPDATE `decisions`
  SET `decidedById` = NULL
  WHERE `decidedById` IN (?);

-- demo.removeRows, then
-- ? = 31
UPDATE `cooperations`
  SET `askedById` = NULL
  WHERE `askedById` IN (?);

-- demo.removeRows, then
-- ? = 31
UPDATE `invitations`
  SET `invitedById` = NULL
  WHERE `invitedById` IN (?);

-- demo.removeRows, then
-- ? = 31
UPDATE `nudges`
  SET `nudgedById` = NULL
  WHERE `nudgedById` IN (?);

-- demo.removeRows, then
-- ? = 31
UPDATE `comments`
  SET `authorId` = NULL
  WHERE `authorId` IN (?);

-- demo.removeRows, then
-- ? = 31
UPDATE `evaluations`
  SET `evaluatorId` = NULL
  WHERE `evaluatorId` IN (?);

-- demo.removeRows, then
-- ? = 31
UPDATE `recommendations`
  SET `evaluatorId` = NULL
  WHERE `evaluatorId` IN (?);

-- demo.removeRows, then
-- ? = 31
UPDATE `tasks`
  SET `assigneeId` = NULL
  WHERE `assigneeId` IN (?);

-- demo.removeRows, then
-- ? = 31
UPDATE `tasks`
  SET `askedById` = NULL
  WHERE `askedById` IN (?);

-- demo.removeRows, then
-- ? = 31
UPDATE `reportRecipients`
  SET `userId` = NULL
  WHERE `userId` IN (?);

-- demo.removeRows, then
-- ? = 31
UPDATE `boards`
  SET `ownerId` = NULL
  WHERE `ownerId` IN (?);

-- demo.removeRows, then
-- ? = 31
UPDATE `annotations`
  SET `authorId` = NULL
  WHERE `authorId` IN (?);

-- demo.removeRows, then
-- ? = 31
UPDATE `attachments`
  SET `createdById` = NULL
  WHERE `createdById` IN (?);

-- demo.removeRows, then
SELECT `id`, `version`, `milestones`
  FROM `assignments`;

-- demo.removeRows, then
-- ? = '[]', 31, 0
UPDATE `assignments`
  SET `milestones` = ?
  WHERE `id` = ?
    AND `version` = ?;

-- demo.removeRows, then
SELECT `id`, `version`, `milestones`
  FROM `assignmentsHistory`;

-- demo.removeRows, then
-- ? = '[]', 31, 0
UPDATE `assignmentsHistory`
  SET `milestones` = ?
  WHERE `id` = ?
    AND `version` = ?;

-- demo.removeRows, then
-- ? = 31
DELETE
  FROM `notifications`
  WHERE `id` IN (?);

-- demo.removeRows, then
-- ? = 31
DELETE
  FROM `attachments`
  WHERE `id` IN (?);

-- demo.removeRows, then
-- ? = 31
DELETE
  FROM `annotations`
  WHERE `id` IN (?);

-- demo.removeRows, then
-- ? = 31
DELETE
  FROM `boards`
  WHERE `id` IN (?);

-- demo.removeRows, then
-- ? = 31
DELETE
  FROM `reportRecipients`
  WHERE `id` IN (?);

-- demo.removeRows, then
-- ? = 31
DELETE
  FROM `moments`
  WHERE `id` IN (?);

-- demo.removeRows, then
-- ? = 31
DELETE
  FROM `disseminationPlans`
  WHERE `id` IN (?);

-- demo.removeRows, then
-- ? = 31
DELETE
  FROM `disseminationObjectives`
  WHERE `id` IN (?);

-- demo.removeRows, then
-- ? = 31
DELETE
  FROM `risks`
  WHERE `id` IN (?);

-- demo.removeRows, then
-- ? = 31
DELETE
  FROM `tasks`
  WHERE `id` IN (?);

-- demo.removeRows, then
-- ? = 31
DELETE
  FROM `recommendations`
  WHERE `id` IN (?);

-- demo.removeRows, then
-- ? = 31
DELETE
  FROM `evaluations`
  WHERE `id` IN (?);

-- demo.removeRows, then
-- ? = 31
DELETE
  FROM `commentMentions`
  WHERE `commentId` IN (?);

-- demo.removeRows, then
-- ? = 31
DELETE
  FROM `comments`
  WHERE `id` IN (?);

-- demo.removeRows, then
-- ? = 31
DELETE
  FROM `meetingDecisions`
  WHERE `id` IN (?);

-- demo.removeRows, then
-- ? = 31
DELETE
  FROM `meetingAttendances`
  WHERE `id` IN (?);

-- demo.removeRows, then
-- ? = 31
DELETE
  FROM `agendaItems`
  WHERE `id` IN (?);

-- demo.removeRows, then
-- ? = 31
DELETE
  FROM `meetings`
  WHERE `id` IN (?);

-- demo.removeRows, then
-- ? = 31
DELETE
  FROM `newsItems`
  WHERE `id` IN (?);

-- demo.removeRows, then
-- ? = 31
DELETE
  FROM `auditEvents`
  WHERE `id` IN (?);

-- demo.removeRows, then
-- ? = 31
DELETE
  FROM `nudges`
  WHERE `id` IN (?);

-- demo.removeRows, then
-- ? = 31
DELETE
  FROM `invitations`
  WHERE `id` IN (?);

-- demo.removeRows, then
-- ? = 31
DELETE
  FROM `cooperations`
  WHERE `id` IN (?);

-- demo.removeRows, then
-- ? = 31
DELETE
  FROM `decisions`
  WHERE `id` IN (?);

-- demo.removeRows, then
-- ? = 31
DELETE
  FROM `scores`
  WHERE `id` IN (?);

-- demo.removeRows, then
-- ? = 31
DELETE
  FROM `jurors`
  WHERE `id` IN (?);

-- demo.removeRows, then
-- ? = 31
DELETE
  FROM `applicants`
  WHERE `id` IN (?);

-- demo.removeRows, then
-- ? = 31
DELETE
  FROM `solutions`
  WHERE `id` IN (?);

-- demo.removeRows, then
-- ? = 31
DELETE
  FROM `criteria`
  WHERE `id` IN (?);

-- demo.removeRows, then
-- ? = 31
DELETE
  FROM `contests`
  WHERE `id` IN (?);

-- demo.removeRows, then
-- ? = 31
DELETE
  FROM `completionMappings`
  WHERE `id` IN (?);

-- demo.removeRows, then
-- ? = 31
DELETE
  FROM `enrolments`
  WHERE `id` IN (?);

-- demo.removeRows, then
-- ? = 31
DELETE
  FROM `exceptions`
  WHERE `id` IN (?);

-- demo.removeRows, then
-- ? = 31
DELETE
  FROM `approvedVersions`
  WHERE `id` IN (?);

-- demo.removeRows, then
-- ? = 31
DELETE
  FROM `measurements`
  WHERE `id` IN (?);

-- demo.removeRows, then
-- ? = 31
DELETE
  FROM `reports`
  WHERE `id` IN (?);

-- demo.removeRows, then
-- ? = 31
DELETE
  FROM `expectations`
  WHERE `id` IN (?);

-- demo.removeRows, then
-- ? = 31
DELETE
  FROM `checks`
  WHERE `id` IN (?);

-- demo.removeRows, then
-- ? = 31
DELETE
  FROM `assignments`
  WHERE `id` IN (?);

-- demo.removeRows, then
-- ? = 31
DELETE
  FROM `indicators`
  WHERE `id` IN (?);

-- demo.removeRows, then
-- ? = 31
DELETE
  FROM `activities`
  WHERE `id` IN (?);

-- demo.removeRows, then
-- ? = 31
DELETE
  FROM `modules`
  WHERE `id` IN (?);

-- demo.removeRows, then
-- ? = 31
DELETE
  FROM `milestones`
  WHERE `id` IN (?);

-- demo.removeRows, then
-- ? = 31
DELETE
  FROM `pilotPartners`
  WHERE `pilotId` IN (?);

-- demo.removeRows, then
-- ? = 31
DELETE
  FROM `pilots`
  WHERE `id` IN (?);

-- demo.removeRows, then
-- ? = 31
DELETE
  FROM `workPlanContributors`
  WHERE `workPlanItemId` IN (?);

-- demo.removeRows, then
-- ? = 31
DELETE
  FROM `workPlanItems`
  WHERE `id` IN (?);

-- demo.removeRows, then
-- ? = 31
DELETE
  FROM `periods`
  WHERE `id` IN (?);

-- demo.removeRows, then
-- ? = 31
DELETE
  FROM `consortium`
  WHERE `id` IN (?);

-- demo.removeRows, then
-- ? = 31
DELETE
  FROM `memberships`
  WHERE `id` IN (?);

-- demo.removeRows, then
-- ? = 31
DELETE
  FROM `commentMentions`
  WHERE `userId` IN (?);

-- demo.removeRows, then
-- ? = 31
DELETE
  FROM `users`
  WHERE `id` IN (?);

-- demo.removeRows, then
-- ? = 31
DELETE
  FROM `pilotPartners`
  WHERE `organisationId` IN (?);

-- demo.removeRows, then
-- ? = 31
DELETE
  FROM `workPlanContributors`
  WHERE `organisationId` IN (?);

-- demo.removeRows, then
-- ? = 31
DELETE
  FROM `organisations`
  WHERE `id` IN (?);

-- demo.removeRows, then
-- ? = 31
DELETE
  FROM `organisationsHistory`
  WHERE `id` <= ?;

-- demo.removeRows, then
-- ? = 31
DELETE
  FROM `organisationsHistory`
  WHERE `id` IN (?);

-- demo.removeRows, then
-- ? = 31
DELETE
  FROM `periodsHistory`
  WHERE `id` <= ?;

-- demo.removeRows, then
-- ? = 31
DELETE
  FROM `periodsHistory`
  WHERE `id` IN (?);

-- demo.removeRows, then
-- ? = 31
DELETE
  FROM `pilotsHistory`
  WHERE `id` <= ?;

-- demo.removeRows, then
-- ? = 31
DELETE
  FROM `pilotsHistory`
  WHERE `id` IN (?);

-- demo.removeRows, then
-- ? = 31
DELETE
  FROM `pilotsHistory`
  WHERE `organisationId` IN (?);

-- demo.removeRows, then
-- ? = 31
DELETE
  FROM `indicatorsHistory`
  WHERE `id` <= ?;

-- demo.removeRows, then
-- ? = 31
DELETE
  FROM `indicatorsHistory`
  WHERE `id` IN (?);

-- demo.removeRows, then
-- ? = 31
DELETE
  FROM `indicatorsHistory`
  WHERE `organisationId` IN (?);

-- demo.removeRows, then
-- ? = 31
DELETE
  FROM `assignmentsHistory`
  WHERE `id` <= ?;

-- demo.removeRows, then
-- ? = 31
DELETE
  FROM `assignmentsHistory`
  WHERE `id` IN (?);

-- demo.removeRows, then
-- ? = 31
DELETE
  FROM `assignmentsHistory`
  WHERE `organisationId` IN (?);

-- demo.removeRows, then
-- ? = 31
DELETE
  FROM `assignmentsHistory`
  WHERE `indicatorId` IN (?);

-- demo.removeRows, then
-- ? = 31
DELETE
  FROM `assignmentsHistory`
  WHERE `pilotId` IN (?);

-- demo.removeRows, then
-- ? = 31
DELETE
  FROM `assignmentsHistory`
  WHERE `fromPeriodId` IN (?);

-- demo.removeRows, then
-- ? = 31
DELETE
  FROM `assignmentsHistory`
  WHERE `untilPeriodId` IN (?);

-- demo.removeRows, then
-- ? = 31
DELETE
  FROM `expectationsHistory`
  WHERE `id` <= ?;

-- demo.removeRows, then
-- ? = 31
DELETE
  FROM `expectationsHistory`
  WHERE `id` IN (?);

-- demo.removeRows, then
-- ? = 31
DELETE
  FROM `expectationsHistory`
  WHERE `organisationId` IN (?);

-- demo.removeRows, then
-- ? = 31
DELETE
  FROM `expectationsHistory`
  WHERE `periodId` IN (?);

-- demo.removeRows, then
-- ? = 31
DELETE
  FROM `expectationsHistory`
  WHERE `assignmentId` IN (?);

-- demo.removeRows, then
-- ? = 31
DELETE
  FROM `reportsHistory`
  WHERE `id` <= ?;

-- demo.removeRows, then
-- ? = 31
DELETE
  FROM `reportsHistory`
  WHERE `id` IN (?);

-- demo.removeRows, then
-- ? = 31
DELETE
  FROM `reportsHistory`
  WHERE `organisationId` IN (?);

-- demo.removeRows, then
-- ? = 31
DELETE
  FROM `reportsHistory`
  WHERE `periodId` IN (?);

-- demo.removeRows, then
-- ? = 31
DELETE
  FROM `measurementsHistory`
  WHERE `id` <= ?;

-- demo.removeRows, then
-- ? = 31
DELETE
  FROM `measurementsHistory`
  WHERE `id` IN (?);

-- demo.removeRows, then
-- ? = 31
DELETE
  FROM `measurementsHistory`
  WHERE `organisationId` IN (?);

-- demo.removeRows, then
-- ? = 31
DELETE
  FROM `measurementsHistory`
  WHERE `assignmentId` IN (?);

-- demo.removeRows, then
-- ? = 31
DELETE
  FROM `measurementsHistory`
  WHERE `periodId` IN (?);

-- demo.removeRows, then
-- ? = 31
DELETE
  FROM `approvedVersionsHistory`
  WHERE `id` <= ?;

-- demo.removeRows, then
-- ? = 31
DELETE
  FROM `approvedVersionsHistory`
  WHERE `id` IN (?);

-- demo.removeRows, then
-- ? = 31
DELETE
  FROM `approvedVersionsHistory`
  WHERE `organisationId` IN (?);

-- demo.removeRows, then
-- ? = 31
DELETE
  FROM `approvedVersionsHistory`
  WHERE `measurementId` IN (?);

-- demo.removeRows, then
-- ? = 31
DELETE
  FROM `approvedVersionsHistory`
  WHERE `assignmentId` IN (?);

-- demo.removeRows, then
-- ? = 31
DELETE
  FROM `approvedVersionsHistory`
  WHERE `periodId` IN (?);

-- demo.removeRows, then
-- ? = 31
UPDATE `approvedVersionsHistory`
  SET `approvedById` = NULL
  WHERE `approvedById` IN (?);

-- demo.removeRows, then
-- ? = 31
DELETE
  FROM `auditEvents`
  WHERE `id` <= ?;

-- demo.removeRows, then (49 times)
-- ? = 'organisations', 31
DELETE
  FROM `auditEvents`
  WHERE `resource` = ?
    AND `recordId` IN (?);

-- demo.removeRows, then
DELETE
  FROM `demoMarks`;

-- demo.removeRows, then
UPDATE `dataVersion`
  SET `number` = `number` + 1, `activities` = `activities` + 1
  WHERE `id` = 1;

-- ---- expiredRows ----

-- expiredRows.deleteAll
-- ? = '2019-02-01T12:00:00.000Z'
DELETE
  FROM `authSessions`
  WHERE `expiresAt` <= ?;

-- expiredRows.deleteAll, then
-- ? = '2019-02-01T12:00:00.000Z'
DELETE
  FROM `linkTokens`
  WHERE `expiresAt` <= ?;

-- expiredRows.deleteAll, then
-- ? = '2019-02-01T12:00:00.000Z'
DELETE
  FROM `spentProofs`
  WHERE `expiresAt` <= ?;

-- expiredRows.deleteAll, then
-- ? = '2019-01-30T12:00:00.000Z'
DELETE
  FROM `cooperationRequests`
  WHERE `createdAt` <= ?;

-- expiredRows.deleteAll, then
-- ? = '2019-01-31T12:00:00.000Z'
DELETE
  FROM `idempotencyKeys`
  WHERE `createdAt` <= ?;

-- expiredRows.deleteAll, then
-- ? = 1549022400000
DELETE
  FROM `rateLimits`
  WHERE `expire` IS NOT NULL
    AND `expire` <= ?;

-- expiredRows.deleteAll, then
-- ? = '2019-01-02T12:00:00.000Z'
DELETE
  FROM `mails`
  WHERE `endedAt` <= ?;

-- expiredRows.deleteAll, then
-- ? = '2019-01-02T12:00:00.000Z'
DELETE
  FROM `jobRuns`
  WHERE `doneAt` <= ?;

-- ---- figureParts ----

-- figureParts.listOfIndicator
-- ? = 31, '{}'
SELECT `measurements`.`id`, `measurements`.`parts`
  FROM `measurements` JOIN `assignments` ON `assignments`.`id` = `measurements`.`assignmentId`
  WHERE `assignments`.`indicatorId` = ?
    AND `measurements`.`parts` <> ?
  ORDER BY `measurements`.`id`;

-- figureParts.listOfIndicator, then
-- ? = 31, '{}'
SELECT `approvedVersions`.`id`, `approvedVersions`.`parts`
  FROM `approvedVersions` JOIN `assignments` ON `assignments`.`id` = `approvedVersions`.`assignmentId`
  WHERE `assignments`.`indicatorId` = ?
    AND `approvedVersions`.`parts` <> ?
  ORDER BY `approvedVersions`.`id`;

-- figureParts.rename, of a figure
-- ? = '{}', 31
UPDATE `measurements`
  SET `parts` = ?
  WHERE `id` = ?;

-- figureParts.rename, of an approved version
-- ? = '{}', 31
UPDATE `approvedVersions`
  SET `parts` = ?
  WHERE `id` = ?;

-- ---- history ----

-- history.findFaults
-- ? = '9999-12-31T23:59:59.999Z'
SELECT r.`id`
  FROM `organisations` r LEFT JOIN `organisationsHistory` h ON h.`id` = r.`id`
    AND h.`validUntil` = ?
    AND (h.`version` = r.`version` OR (h.`version` IS NULL AND r.`version` IS NULL))
    AND (h.`name` = r.`name` OR (h.`name` IS NULL AND r.`name` IS NULL))
    AND (h.`shortName` = r.`shortName` OR (h.`shortName` IS NULL AND r.`shortName` IS NULL))
    AND (h.`country` = r.`country` OR (h.`country` IS NULL AND r.`country` IS NULL))
    AND (h.`countrySince` = r.`countrySince` OR (h.`countrySince` IS NULL AND r.`countrySince` IS NULL))
    AND (h.`formerCountries` = r.`formerCountries` OR (h.`formerCountries` IS NULL AND r.`formerCountries` IS NULL))
    AND (h.`budgetEur` = r.`budgetEur` OR (h.`budgetEur` IS NULL AND r.`budgetEur` IS NULL))
    AND (h.`budgetIllustrative` = r.`budgetIllustrative` OR (h.`budgetIllustrative` IS NULL AND r.`budgetIllustrative` IS NULL))
  WHERE h.`id` IS NULL;

-- history.findFaults, then
-- ? = '9999-12-31T23:59:59.999Z'
SELECT h.`id`
  FROM `organisationsHistory` h LEFT JOIN `organisations` r ON r.`id` = h.`id`
  WHERE h.`validUntil` = ?
    AND r.`id` IS NULL;

-- history.findFaults, then
SELECT DISTINCT h.`id`
  FROM `organisationsHistory` h JOIN `organisationsHistory` n ON n.`id` = h.`id`
    AND n.`version` > h.`version`
    AND n.`validFrom` < h.`validUntil`
    AND h.`validFrom` < n.`validUntil`
  WHERE h.`validFrom` < h.`validUntil`
    AND n.`validFrom` < n.`validUntil`;

-- history.findFaults, then
-- ? = '9999-12-31T23:59:59.999Z'
SELECT r.`id`
  FROM `consortium` r LEFT JOIN `consortiumHistory` h ON h.`id` = r.`id`
    AND h.`validUntil` = ?
    AND (h.`version` = r.`version` OR (h.`version` IS NULL AND r.`version` IS NULL))
    AND (h.`countries` = r.`countries` OR (h.`countries` IS NULL AND r.`countries` IS NULL))
    AND (h.`timeZone` = r.`timeZone` OR (h.`timeZone` IS NULL AND r.`timeZone` IS NULL))
  WHERE h.`id` IS NULL;

-- history.findFaults, then
-- ? = '9999-12-31T23:59:59.999Z'
SELECT h.`id`
  FROM `consortiumHistory` h LEFT JOIN `consortium` r ON r.`id` = h.`id`
  WHERE h.`validUntil` = ?
    AND r.`id` IS NULL;

-- history.findFaults, then
SELECT DISTINCT h.`id`
  FROM `consortiumHistory` h JOIN `consortiumHistory` n ON n.`id` = h.`id`
    AND n.`version` > h.`version`
    AND n.`validFrom` < h.`validUntil`
    AND h.`validFrom` < n.`validUntil`
  WHERE h.`validFrom` < h.`validUntil`
    AND n.`validFrom` < n.`validUntil`;

-- history.findFaults, then
-- ? = '9999-12-31T23:59:59.999Z'
SELECT r.`id`
  FROM `periods` r LEFT JOIN `periodsHistory` h ON h.`id` = r.`id`
    AND h.`validUntil` = ?
    AND (h.`version` = r.`version` OR (h.`version` IS NULL AND r.`version` IS NULL))
    AND (h.`number` = r.`number` OR (h.`number` IS NULL AND r.`number` IS NULL))
    AND (h.`startsOn` = r.`startsOn` OR (h.`startsOn` IS NULL AND r.`startsOn` IS NULL))
    AND (h.`endsOn` = r.`endsOn` OR (h.`endsOn` IS NULL AND r.`endsOn` IS NULL))
    AND (h.`dueOn` = r.`dueOn` OR (h.`dueOn` IS NULL AND r.`dueOn` IS NULL))
    AND (h.`illustrative` = r.`illustrative` OR (h.`illustrative` IS NULL AND r.`illustrative` IS NULL))
    AND (h.`state` = r.`state` OR (h.`state` IS NULL AND r.`state` IS NULL))
  WHERE h.`id` IS NULL;

-- history.findFaults, then
-- ? = '9999-12-31T23:59:59.999Z'
SELECT h.`id`
  FROM `periodsHistory` h LEFT JOIN `periods` r ON r.`id` = h.`id`
  WHERE h.`validUntil` = ?
    AND r.`id` IS NULL;

-- history.findFaults, then
SELECT DISTINCT h.`id`
  FROM `periodsHistory` h JOIN `periodsHistory` n ON n.`id` = h.`id`
    AND n.`version` > h.`version`
    AND n.`validFrom` < h.`validUntil`
    AND h.`validFrom` < n.`validUntil`
  WHERE h.`validFrom` < h.`validUntil`
    AND n.`validFrom` < n.`validUntil`;

-- history.findFaults, then
-- ? = '9999-12-31T23:59:59.999Z'
SELECT r.`id`
  FROM `pilots` r LEFT JOIN `pilotsHistory` h ON h.`id` = r.`id`
    AND h.`validUntil` = ?
    AND (h.`version` = r.`version` OR (h.`version` IS NULL AND r.`version` IS NULL))
    AND (h.`organisationId` = r.`organisationId` OR (h.`organisationId` IS NULL AND r.`organisationId` IS NULL))
    AND (h.`title` = r.`title` OR (h.`title` IS NULL AND r.`title` IS NULL))
    AND (h.`stage` = r.`stage` OR (h.`stage` IS NULL AND r.`stage` IS NULL))
  WHERE h.`id` IS NULL;

-- history.findFaults, then
-- ? = '9999-12-31T23:59:59.999Z'
SELECT h.`id`
  FROM `pilotsHistory` h LEFT JOIN `pilots` r ON r.`id` = h.`id`
  WHERE h.`validUntil` = ?
    AND r.`id` IS NULL;

-- history.findFaults, then
SELECT DISTINCT h.`id`
  FROM `pilotsHistory` h JOIN `pilotsHistory` n ON n.`id` = h.`id`
    AND n.`version` > h.`version`
    AND n.`validFrom` < h.`validUntil`
    AND h.`validFrom` < n.`validUntil`
  WHERE h.`validFrom` < h.`validUntil`
    AND n.`validFrom` < n.`validUntil`;

-- history.findFaults, then
-- ? = '9999-12-31T23:59:59.999Z'
SELECT r.`id`
  FROM `indicators` r LEFT JOIN `indicatorsHistory` h ON h.`id` = r.`id`
    AND h.`validUntil` = ?
    AND (h.`version` = r.`version` OR (h.`version` IS NULL AND r.`version` IS NULL))
    AND (h.`organisationId` = r.`organisationId` OR (h.`organisationId` IS NULL AND r.`organisationId` IS NULL))
    AND (h.`code` = r.`code` OR (h.`code` IS NULL AND r.`code` IS NULL))
    AND (h.`name` = r.`name` OR (h.`name` IS NULL AND r.`name` IS NULL))
    AND (h.`countingRule` = r.`countingRule` OR (h.`countingRule` IS NULL AND r.`countingRule` IS NULL))
    AND (h.`kind` = r.`kind` OR (h.`kind` IS NULL AND r.`kind` IS NULL))
    AND (h.`unit` = r.`unit` OR (h.`unit` IS NULL AND r.`unit` IS NULL))
    AND (h.`valueType` = r.`valueType` OR (h.`valueType` IS NULL AND r.`valueType` IS NULL))
    AND (h.`accumulation` = r.`accumulation` OR (h.`accumulation` IS NULL AND r.`accumulation` IS NULL))
    AND (h.`direction` = r.`direction` OR (h.`direction` IS NULL AND r.`direction` IS NULL))
    AND (h.`decimals` = r.`decimals` OR (h.`decimals` IS NULL AND r.`decimals` IS NULL))
    AND (h.`options` = r.`options` OR (h.`options` IS NULL AND r.`options` IS NULL))
    AND (h.`dimensions` = r.`dimensions` OR (h.`dimensions` IS NULL AND r.`dimensions` IS NULL))
    AND (h.`definitionVersion` = r.`definitionVersion` OR (h.`definitionVersion` IS NULL AND r.`definitionVersion` IS NULL))
    AND (h.`earlierDefinitions` = r.`earlierDefinitions` OR (h.`earlierDefinitions` IS NULL AND r.`earlierDefinitions` IS NULL))
  WHERE h.`id` IS NULL;

-- history.findFaults, then
-- ? = '9999-12-31T23:59:59.999Z'
SELECT h.`id`
  FROM `indicatorsHistory` h LEFT JOIN `indicators` r ON r.`id` = h.`id`
  WHERE h.`validUntil` = ?
    AND r.`id` IS NULL;

-- history.findFaults, then
SELECT DISTINCT h.`id`
  FROM `indicatorsHistory` h JOIN `indicatorsHistory` n ON n.`id` = h.`id`
    AND n.`version` > h.`version`
    AND n.`validFrom` < h.`validUntil`
    AND h.`validFrom` < n.`validUntil`
  WHERE h.`validFrom` < h.`validUntil`
    AND n.`validFrom` < n.`validUntil`;

-- history.findFaults, then
-- ? = '9999-12-31T23:59:59.999Z'
SELECT r.`id`
  FROM `assignments` r LEFT JOIN `assignmentsHistory` h ON h.`id` = r.`id`
    AND h.`validUntil` = ?
    AND (h.`version` = r.`version` OR (h.`version` IS NULL AND r.`version` IS NULL))
    AND (h.`organisationId` = r.`organisationId` OR (h.`organisationId` IS NULL AND r.`organisationId` IS NULL))
    AND (h.`indicatorId` = r.`indicatorId` OR (h.`indicatorId` IS NULL AND r.`indicatorId` IS NULL))
    AND (h.`pilotId` = r.`pilotId` OR (h.`pilotId` IS NULL AND r.`pilotId` IS NULL))
    AND (h.`baseline` = r.`baseline` OR (h.`baseline` IS NULL AND r.`baseline` IS NULL))
    AND (h.`target` = r.`target` OR (h.`target` IS NULL AND r.`target` IS NULL))
    AND (h.`milestones` = r.`milestones` OR (h.`milestones` IS NULL AND r.`milestones` IS NULL))
    AND (h.`fromPeriodId` = r.`fromPeriodId` OR (h.`fromPeriodId` IS NULL AND r.`fromPeriodId` IS NULL))
    AND (h.`untilPeriodId` = r.`untilPeriodId` OR (h.`untilPeriodId` IS NULL AND r.`untilPeriodId` IS NULL))
    AND (h.`illustrative` = r.`illustrative` OR (h.`illustrative` IS NULL AND r.`illustrative` IS NULL))
    AND (h.`local` = r.`local` OR (h.`local` IS NULL AND r.`local` IS NULL))
  WHERE h.`id` IS NULL;

-- history.findFaults, then
-- ? = '9999-12-31T23:59:59.999Z'
SELECT h.`id`
  FROM `assignmentsHistory` h LEFT JOIN `assignments` r ON r.`id` = h.`id`
  WHERE h.`validUntil` = ?
    AND r.`id` IS NULL;

-- history.findFaults, then
SELECT DISTINCT h.`id`
  FROM `assignmentsHistory` h JOIN `assignmentsHistory` n ON n.`id` = h.`id`
    AND n.`version` > h.`version`
    AND n.`validFrom` < h.`validUntil`
    AND h.`validFrom` < n.`validUntil`
  WHERE h.`validFrom` < h.`validUntil`
    AND n.`validFrom` < n.`validUntil`;

-- history.findFaults, then
-- ? = '9999-12-31T23:59:59.999Z'
SELECT r.`id`
  FROM `expectations` r LEFT JOIN `expectationsHistory` h ON h.`id` = r.`id`
    AND h.`validUntil` = ?
    AND (h.`version` = r.`version` OR (h.`version` IS NULL AND r.`version` IS NULL))
    AND (h.`organisationId` = r.`organisationId` OR (h.`organisationId` IS NULL AND r.`organisationId` IS NULL))
    AND (h.`periodId` = r.`periodId` OR (h.`periodId` IS NULL AND r.`periodId` IS NULL))
    AND (h.`assignmentId` = r.`assignmentId` OR (h.`assignmentId` IS NULL AND r.`assignmentId` IS NULL))
    AND (h.`expected` = r.`expected` OR (h.`expected` IS NULL AND r.`expected` IS NULL))
    AND (h.`reason` = r.`reason` OR (h.`reason` IS NULL AND r.`reason` IS NULL))
  WHERE h.`id` IS NULL;

-- history.findFaults, then
-- ? = '9999-12-31T23:59:59.999Z'
SELECT h.`id`
  FROM `expectationsHistory` h LEFT JOIN `expectations` r ON r.`id` = h.`id`
  WHERE h.`validUntil` = ?
    AND r.`id` IS NULL;

-- history.findFaults, then
SELECT DISTINCT h.`id`
  FROM `expectationsHistory` h JOIN `expectationsHistory` n ON n.`id` = h.`id`
    AND n.`version` > h.`version`
    AND n.`validFrom` < h.`validUntil`
    AND h.`validFrom` < n.`validUntil`
  WHERE h.`validFrom` < h.`validUntil`
    AND n.`validFrom` < n.`validUntil`;

-- history.findFaults, then
-- ? = '9999-12-31T23:59:59.999Z'
SELECT r.`id`
  FROM `reports` r LEFT JOIN `reportsHistory` h ON h.`id` = r.`id`
    AND h.`validUntil` = ?
    AND (h.`version` = r.`version` OR (h.`version` IS NULL AND r.`version` IS NULL))
    AND (h.`organisationId` = r.`organisationId` OR (h.`organisationId` IS NULL AND r.`organisationId` IS NULL))
    AND (h.`periodId` = r.`periodId` OR (h.`periodId` IS NULL AND r.`periodId` IS NULL))
    AND (h.`state` = r.`state` OR (h.`state` IS NULL AND r.`state` IS NULL))
    AND (h.`firstSubmittedAt` = r.`firstSubmittedAt` OR (h.`firstSubmittedAt` IS NULL AND r.`firstSubmittedAt` IS NULL))
  WHERE h.`id` IS NULL;

-- history.findFaults, then
-- ? = '9999-12-31T23:59:59.999Z'
SELECT h.`id`
  FROM `reportsHistory` h LEFT JOIN `reports` r ON r.`id` = h.`id`
  WHERE h.`validUntil` = ?
    AND r.`id` IS NULL;

-- history.findFaults, then
SELECT DISTINCT h.`id`
  FROM `reportsHistory` h JOIN `reportsHistory` n ON n.`id` = h.`id`
    AND n.`version` > h.`version`
    AND n.`validFrom` < h.`validUntil`
    AND h.`validFrom` < n.`validUntil`
  WHERE h.`validFrom` < h.`validUntil`
    AND n.`validFrom` < n.`validUntil`;

-- history.findFaults, then
-- ? = '9999-12-31T23:59:59.999Z'
SELECT r.`id`
  FROM `measurements` r LEFT JOIN `measurementsHistory` h ON h.`id` = r.`id`
    AND h.`validUntil` = ?
    AND (h.`version` = r.`version` OR (h.`version` IS NULL AND r.`version` IS NULL))
    AND (h.`organisationId` = r.`organisationId` OR (h.`organisationId` IS NULL AND r.`organisationId` IS NULL))
    AND (h.`assignmentId` = r.`assignmentId` OR (h.`assignmentId` IS NULL AND r.`assignmentId` IS NULL))
    AND (h.`periodId` = r.`periodId` OR (h.`periodId` IS NULL AND r.`periodId` IS NULL))
    AND (h.`availability` = r.`availability` OR (h.`availability` IS NULL AND r.`availability` IS NULL))
    AND (h.`value` = r.`value` OR (h.`value` IS NULL AND r.`value` IS NULL))
    AND (h.`numerator` = r.`numerator` OR (h.`numerator` IS NULL AND r.`numerator` IS NULL))
    AND (h.`denominator` = r.`denominator` OR (h.`denominator` IS NULL AND r.`denominator` IS NULL))
    AND (h.`comment` = r.`comment` OR (h.`comment` IS NULL AND r.`comment` IS NULL))
    AND (h.`illustrative` = r.`illustrative` OR (h.`illustrative` IS NULL AND r.`illustrative` IS NULL))
    AND (h.`state` = r.`state` OR (h.`state` IS NULL AND r.`state` IS NULL))
  WHERE h.`id` IS NULL;

-- history.findFaults, then
-- ? = '9999-12-31T23:59:59.999Z'
SELECT h.`id`
  FROM `measurementsHistory` h LEFT JOIN `measurements` r ON r.`id` = h.`id`
  WHERE h.`validUntil` = ?
    AND r.`id` IS NULL;

-- history.findFaults, then
SELECT DISTINCT h.`id`
  FROM `measurementsHistory` h JOIN `measurementsHistory` n ON n.`id` = h.`id`
    AND n.`version` > h.`version`
    AND n.`validFrom` < h.`validUntil`
    AND h.`validFrom` < n.`validUntil`
  WHERE h.`validFrom` < h.`validUntil`
    AND n.`validFrom` < n.`validUntil`;

-- history.findFaults, then
-- ? = '9999-12-31T23:59:59.999Z'
SELECT r.`id`
  FROM `approvedVersions` r LEFT JOIN `approvedVersionsHistory` h ON h.`id` = r.`id`
    AND h.`validUntil` = ?
    AND (h.`version` = r.`version` OR (h.`version` IS NULL AND r.`version` IS NULL))
    AND (h.`organisationId` = r.`organisationId` OR (h.`organisationId` IS NULL AND r.`organisationId` IS NULL))
    AND (h.`measurementId` = r.`measurementId` OR (h.`measurementId` IS NULL AND r.`measurementId` IS NULL))
    AND (h.`assignmentId` = r.`assignmentId` OR (h.`assignmentId` IS NULL AND r.`assignmentId` IS NULL))
    AND (h.`periodId` = r.`periodId` OR (h.`periodId` IS NULL AND r.`periodId` IS NULL))
    AND (h.`measurementVersion` = r.`measurementVersion` OR (h.`measurementVersion` IS NULL AND r.`measurementVersion` IS NULL))
    AND (h.`availability` = r.`availability` OR (h.`availability` IS NULL AND r.`availability` IS NULL))
    AND (h.`value` = r.`value` OR (h.`value` IS NULL AND r.`value` IS NULL))
    AND (h.`numerator` = r.`numerator` OR (h.`numerator` IS NULL AND r.`numerator` IS NULL))
    AND (h.`denominator` = r.`denominator` OR (h.`denominator` IS NULL AND r.`denominator` IS NULL))
    AND (h.`comment` = r.`comment` OR (h.`comment` IS NULL AND r.`comment` IS NULL))
    AND (h.`illustrative` = r.`illustrative` OR (h.`illustrative` IS NULL AND r.`illustrative` IS NULL))
    AND (h.`approvedById` = r.`approvedById` OR (h.`approvedById` IS NULL AND r.`approvedById` IS NULL))
    AND (h.`approvedAt` = r.`approvedAt` OR (h.`approvedAt` IS NULL AND r.`approvedAt` IS NULL))
    AND (h.`standsIn` = r.`standsIn` OR (h.`standsIn` IS NULL AND r.`standsIn` IS NULL))
    AND (h.`concealed` = r.`concealed` OR (h.`concealed` IS NULL AND r.`concealed` IS NULL))
  WHERE h.`id` IS NULL;

-- history.findFaults, then
-- ? = '9999-12-31T23:59:59.999Z'
SELECT h.`id`
  FROM `approvedVersionsHistory` h LEFT JOIN `approvedVersions` r ON r.`id` = h.`id`
  WHERE h.`validUntil` = ?
    AND r.`id` IS NULL;

-- history.findFaults, then
SELECT DISTINCT h.`id`
  FROM `approvedVersionsHistory` h JOIN `approvedVersionsHistory` n ON n.`id` = h.`id`
    AND n.`version` > h.`version`
    AND n.`validFrom` < h.`validUntil`
    AND h.`validFrom` < n.`validUntil`
  WHERE h.`validFrom` < h.`validUntil`
    AND n.`validFrom` < n.`validUntil`;

-- history.readStart
SELECT MIN(`validFrom`) AS `start`
  FROM `consortiumHistory`;

-- ---- idempotencyKeys ----

-- idempotencyKeys.findResponse
-- ? = 'hash'
SELECT `request`, `status`, `body`, `createdAt`
  FROM `idempotencyKeys`
  WHERE `hash` = ?;

-- idempotencyKeys.releaseExpired
-- ? = 'hash', '2019-01-31T12:00:00.000Z'
DELETE
  FROM `idempotencyKeys`
  WHERE `hash` = ?
    AND `createdAt` <= ?;

-- idempotencyKeys.reserve
-- ? = 'hash', 'request', '2019-02-01T12:00:00.000Z'
INSERT INTO `idempotencyKeys` (`hash`, `request`, `status`, `body`, `createdAt`)
  VALUES (?, ?, 0, '', ?);

-- idempotencyKeys.storeResponse
-- ? = 201, '{}', 'hash'
UPDATE `idempotencyKeys`
  SET `status` = ?, `body` = ?
  WHERE `hash` = ?;

-- ---- imports ----

-- imports.insert
-- ? = 11, 12, 23, 'a.xlsx', '[]', '2019-02-01T12:00:00.000Z'
INSERT INTO `imports` (`organisationId`, `periodId`, `userId`, `fileName`, `cells`, `createdAt`)
  VALUES (?, ?, ?, ?, ?, ?);

-- imports.list
-- ? = 11, 12, 20
SELECT *
  FROM `imports`
  WHERE `organisationId` = ?
    AND `periodId` = ?
  ORDER BY `id` DESC
  LIMIT ?;

-- imports.find
-- ? = 31, 11
SELECT *
  FROM `imports`
  WHERE `id` = ?
    AND `organisationId` = ?;

-- imports.markUndone
-- ? = 23, '2019-02-01T12:00:00.000Z', 31
UPDATE `imports`
  SET `undoneById` = ?, `undoneAt` = ?
  WHERE `id` = ?
    AND `undoneAt` IS NULL;

-- ---- installation ----

-- installation.readName
SELECT `name`
  FROM `installation`
  WHERE `id` = 1;

-- ---- jobRuns ----

-- jobRuns.claim, first run
-- ? = 'job', 'period'
SELECT `attempts`, `leaseEnd`, `doneAt`
  FROM `jobRuns`
  WHERE `job` = ?
    AND `period` = ?;

-- jobRuns.claim, first run, then
-- ? = 'job', 'period', '2019-02-02T12:00:00.000Z'
INSERT INTO `jobRuns` (`job`, `period`, `attempts`, `leaseEnd`)
  VALUES (?, ?, 1, ?);

-- jobRuns.claim, after an expired lease
-- ? = 'job', 'period'
SELECT `attempts`, `leaseEnd`, `doneAt`
  FROM `jobRuns`
  WHERE `job` = ?
    AND `period` = ?;

-- jobRuns.claim, after an expired lease, then
-- ? = 2, '2019-02-02T12:00:00.000Z', 'job', 'period', 1
UPDATE `jobRuns`
  SET `attempts` = ?, `leaseEnd` = ?
  WHERE `job` = ?
    AND `period` = ?
    AND `attempts` = ?
    AND `doneAt` IS NULL;

-- jobRuns.complete
-- ? = '2019-02-01T12:00:00.000Z', 'job', 'period', 1
UPDATE `jobRuns`
  SET `doneAt` = ?
  WHERE `job` = ?
    AND `period` = ?
    AND `attempts` = ?;

-- ---- linkTokens ----

-- linkTokens.insert
-- ? = 'invitation', 24, 'hash', '2019-02-02T12:00:00.000Z', '2019-02-01T12:00:00.000Z'
INSERT INTO `linkTokens` (`opens`, `subjectId`, `hash`, `expiresAt`, `createdAt`)
  VALUES (?, ?, ?, ?, ?);

-- linkTokens.findSubject
-- ? = 'hash', 'invitation', '2019-02-01T12:00:00.000Z'
SELECT `subjectId`
  FROM `linkTokens`
  WHERE `hash` = ?
    AND `opens` = ?
    AND `expiresAt` > ?;

-- linkTokens.findCreation
-- ? = 'calendar', 23
SELECT MAX(`createdAt`) AS `createdAt`
  FROM `linkTokens`
  WHERE `opens` = ?
    AND `subjectId` = ?;

-- linkTokens.redeem
-- ? = 'hash', 'invitation', '2019-02-01T12:00:00.000Z'
DELETE
  FROM `linkTokens`
  WHERE `hash` = ?
    AND `opens` = ?
    AND `expiresAt` > ?;

-- linkTokens.deleteOfSubject
-- ? = 'invitation', 24
DELETE
  FROM `linkTokens`
  WHERE `opens` = ?
    AND `subjectId` = ?;

-- ---- mails ----

-- mails.insert
-- ? = 'invitation', '{"invitationId":31}', null, 'message', '2019-02-01T12:00:00.000Z', '2019-02-01T12:00:00.000Z'
INSERT INTO `mails` (`kind`, `about`, `mark`, `messageId`, `state`, `attempts`, `dueAt`, `createdAt`)
  VALUES (?, ?, ?, ?, 'waiting', 0, ?, ?);

-- mails.insertAll
-- ? = 'invitation', '{"invitationId":31}', null, 'message', '2019-02-01T12:00:00.000Z', '2019-02-01T12:00:00.000Z', 'invitation', '{"invitationId":31}', 'key', 'message', '2019-02-01T12:00:00.000Z', '2019-02-01T12:00:00.000Z'
INSERT INTO `mails` (`kind`, `about`, `mark`, `messageId`, `state`, `attempts`, `dueAt`, `createdAt`)
  VALUES (?, ?, ?, ?, 'waiting', 0, ?, ?), (?, ?, ?, ?, 'waiting', 0, ?, ?);

-- mails.findDedupKeys
-- ? = 'key', 'other key'
SELECT `mark`
  FROM `mails`
  WHERE `mark` IN (?, ?);

-- mails.findOutcomes
-- ? = 'key'
SELECT `mark`, `state`, `endedAt`
  FROM `mails`
  WHERE `mark` IN (?);

-- mails.retry
-- ? = '{"invitationId":31}', '2019-02-01T12:00:00.000Z', 'key'
UPDATE `mails`
  SET `state` = 'waiting', `about` = ?, `attempts` = 0, `dueAt` = ?, `endedAt` = NULL
  WHERE `mark` = ?
    AND `state` IN ('failed', 'dropped');

-- mails.hasDedupKey
-- ? = 'key'
SELECT `id`
  FROM `mails`
  WHERE `mark` = ?;

-- mails.claim
-- ? = '2019-02-01T12:00:00.000Z', 20
SELECT `id`, `kind`, `about`, `messageId`, `attempts`
  FROM `mails`
  WHERE `state` = 'waiting'
    AND `dueAt` <= ?
  ORDER BY `dueAt`, `id`
  LIMIT ?;

-- mails.claim, then
-- ? = 1, '2019-02-02T12:00:00.000Z', 31, 0
UPDATE `mails`
  SET `attempts` = ?, `dueAt` = ?
  WHERE `id` = ?
    AND `attempts` = ?
    AND `state` = 'waiting';

-- mails.postpone
-- ? = '2019-02-02T12:00:00.000Z', 31, 1
UPDATE `mails`
  SET `dueAt` = ?
  WHERE `id` = ?
    AND `attempts` = ?
    AND `state` = 'waiting';

-- mails.defer
-- ? = '2019-02-02T12:00:00.000Z', 0, 31, 1
UPDATE `mails`
  SET `dueAt` = ?, `attempts` = ?
  WHERE `id` = ?
    AND `attempts` = ?
    AND `state` = 'waiting';

-- mails.complete
-- ? = 'sent', '2019-02-01T12:00:00.000Z', 31
UPDATE `mails`
  SET `state` = ?, `about` = '{}', `endedAt` = ?
  WHERE `id` = ?
    AND `state` = 'waiting';

-- ---- sessions ----

-- sessions.findAuthenticated
-- ? = 'hash', '2019-02-01T12:00:00.000Z', '2019-01-31T12:00:00.000Z'
SELECT s.`id` AS `sessionId`, s.`lastSeenAt`, s.`activeMembershipId`, u.`id` AS `userId`, u.`name`, u.`email`, u.`locale`, m.`id` AS `membershipId`, m.`role`, m.`organisationId`, s.`viewAsRole`, s.`viewAsOrganisationId`, s.`viewAsMembershipId`, s.`viewAsUntil`, o.`name` AS `viewAsOrganisationName`
  FROM `authSessions` s JOIN `users` u ON u.`id` = s.`userId` LEFT JOIN `memberships` m ON m.`userId` = u.`id` LEFT JOIN `organisations` o ON o.`id` = s.`viewAsOrganisationId`
  WHERE s.`tokenHash` = ?
    AND s.`expiresAt` > ?
    AND s.`lastSeenAt` > ?
    AND u.`disabled` = 0
  ORDER BY m.`id`;

-- sessions.touch
-- ? = '2019-02-01T12:00:00.000Z', 31
UPDATE `authSessions`
  SET `lastSeenAt` = ?
  WHERE `id` = ?;

-- sessions.setActiveMembership
-- ? = 1, 31
UPDATE `authSessions`
  SET `activeMembershipId` = ?
  WHERE `id` = ?;

-- sessions.beginViewAs
-- ? = 'partnerStaff', 1, 1, '2019-02-01T12:00:00.000Z', 31
UPDATE `authSessions`
  SET `viewAsRole` = ?, `viewAsOrganisationId` = ?, `viewAsMembershipId` = ?, `viewAsUntil` = ?
  WHERE `id` = ?
    AND `viewAsRole` IS NULL;

-- sessions.endViewAs
-- ? = 31, '2019-02-01T12:00:00.000Z'
UPDATE `authSessions`
  SET `viewAsRole` = NULL, `viewAsOrganisationId` = NULL, `viewAsMembershipId` = NULL, `viewAsUntil` = NULL
  WHERE `id` = ?
    AND `viewAsUntil` = ?;

-- sessions.delete
-- ? = 'hash'
DELETE
  FROM `authSessions`
  WHERE `tokenHash` = ?;

-- sessions.deleteOfUser
-- ? = 23
SELECT `viewAsRole`, `viewAsOrganisationId`, `viewAsMembershipId`, `viewAsUntil`
  FROM `authSessions`
  WHERE `userId` = ?
    AND `viewAsRole` IS NOT NULL;

-- sessions.deleteOfUser, then
-- ? = 23
DELETE
  FROM `authSessions`
  WHERE `userId` = ?;

-- sessions.listOfUser
-- ? = 23, '2019-02-01T12:00:00.000Z'
SELECT `id`, `createdAt`, `lastSeenAt`, `expiresAt`, `userAgent`
  FROM `authSessions`
  WHERE `userId` = ?
    AND `expiresAt` > ?
  ORDER BY `id` DESC;

-- ---- solutionFiles ----

-- solutionFiles.insert
-- ? = 21, 22, 'key', 'a.pdf', 'application/pdf', 3, 'hash', 'hash', 'storageKey'
INSERT INTO `solutionFiles` (`contestId`, `entrantId`, `fileKey`, `name`, `mediaType`, `size`, `sha256`, `sentSha256`, `storedAs`)
  VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?);

-- solutionFiles.listOfSubmitter
-- ? = 22
SELECT `contestId`, `entrantId`, `fileKey`, `name`, `mediaType`, `size`, `sha256`, `sentSha256`, `storedAs`
  FROM `solutionFiles`
  WHERE `entrantId` = ?
  ORDER BY `id`;

-- solutionFiles.find
-- ? = 'key'
SELECT `contestId`, `entrantId`, `fileKey`, `name`, `mediaType`, `size`, `sha256`, `sentSha256`, `storedAs`
  FROM `solutionFiles`
  WHERE `fileKey` = ?;

-- solutionFiles.sumSizes
-- ? = 21
SELECT SUM(`size`) AS `size`
  FROM `solutionFiles`
  WHERE `contestId` = ?;

-- solutionFiles.deleteAll
-- ? = 'key', 'other key'
DELETE
  FROM `solutionFiles`
  WHERE `fileKey` IN (?, ?);

-- solutionFiles.listAll
SELECT `contestId`, `entrantId`, `fileKey`, `name`, `mediaType`, `size`, `sha256`, `sentSha256`, `storedAs`
  FROM `solutionFiles`;

-- ---- spentProofs ----

-- spentProofs.insert
-- ? = 'hash', '2019-02-02T12:00:00.000Z'
INSERT INTO `spentProofs` (`hash`, `expiresAt`)
  VALUES (?, ?);

-- ---- submissions ----

-- submissions.listOfSubmitter
-- ? = 22
SELECT `id`, `contestId`, `entrantId`, `previousId`, `reference`, `content`, `contentHash`, `bodyHash`, `closesAt`, `receivedAt`, `confirmedAt`, `peer`
  FROM `arrivals`
  WHERE `entrantId` = ?
  ORDER BY `receivedAt` DESC, `id` DESC;

-- submissions.findLatest
-- ? = 22
SELECT `id`, `contestId`, `entrantId`, `previousId`, `reference`, `content`, `contentHash`, `bodyHash`, `closesAt`, `receivedAt`, `confirmedAt`, `peer`
  FROM `arrivals`
  WHERE `entrantId` = ?
  ORDER BY `id` DESC
  LIMIT 1;

-- submissions.insert
-- ? = 21, 22, 0, 'REF', '{}', 'hash', 'hash', '2019-02-02T12:00:00.000Z', '2019-02-01T12:00:00.000Z', null, 'peer'
INSERT INTO `arrivals` (`contestId`, `entrantId`, `previousId`, `reference`, `content`, `contentHash`, `bodyHash`, `closesAt`, `receivedAt`, `confirmedAt`, `peer`)
  VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?);

-- submissions.markConfirmed
-- ? = '2019-02-01T12:00:00.000Z', 31
UPDATE `arrivals`
  SET `confirmedAt` = ?
  WHERE `id` = ?
    AND `confirmedAt` IS NULL;

-- submissions.clearContent
-- ? = 31
UPDATE `arrivals`
  SET `content` = '{}'
  WHERE `id` = ?;

-- submissions.deleteUnconfirmed
-- ? = 31
DELETE
  FROM `arrivals`
  WHERE `id` = ?
    AND `confirmedAt` IS NULL;

-- submissions.listUnconfirmedWithFiles
-- ? = 21, '2019-01-31T12:00:00.000Z', 21
SELECT `id`, `contestId`, `entrantId`, `previousId`, `reference`, `content`, `contentHash`, `bodyHash`, `closesAt`, `receivedAt`, `confirmedAt`, `peer`
  FROM `arrivals`
  WHERE `contestId` = ?
    AND `confirmedAt` IS NULL
    AND `receivedAt` < ?
    AND `entrantId` IN (SELECT f.`entrantId` FROM `solutionFiles` f WHERE f.`contestId` = ?);

-- ---- submitters ----

-- submitters.findById
-- ? = 22
SELECT `id`, `contestId`, `address`, `draft`, `draftAt`, `mailsSince`, `mailsSent`
  FROM `entrants`
  WHERE `id` = ?;

-- submitters.findByAddress
-- ? = 21, 'a@b.example'
SELECT `id`, `contestId`, `address`, `draft`, `draftAt`, `mailsSince`, `mailsSent`
  FROM `entrants`
  WHERE `contestId` = ?
    AND `address` = ?;

-- submitters.insert
-- ? = 21, 'a@b.example', '2019-02-01T12:00:00.000Z', '2019-02-01T12:00:00.000Z'
INSERT INTO `entrants` (`contestId`, `address`, `mailsSince`, `mailsSent`, `createdAt`)
  VALUES (?, ?, ?, 0, ?);

-- submitters.saveDraft
-- ? = '{}', '2019-02-01T12:00:00.000Z', 22
UPDATE `entrants`
  SET `draft` = ?, `draftAt` = ?
  WHERE `id` = ?;

-- submitters.saveMailCount
-- ? = '2019-02-01T12:00:00.000Z', 1, 22
UPDATE `entrants`
  SET `mailsSince` = ?, `mailsSent` = ?
  WHERE `id` = ?;

-- submitters.list, all
-- ? = 21
SELECT `id`, `contestId`, `address`, `draft`, `draftAt`, `mailsSince`, `mailsSent`
  FROM `entrants`
  WHERE `contestId` = ?
    AND 1 = 1;

-- submitters.list, unconfirmed
-- ? = 21, 21
SELECT `id`, `contestId`, `address`, `draft`, `draftAt`, `mailsSince`, `mailsSent`
  FROM `entrants`
  WHERE `contestId` = ?
    AND `id` NOT IN (SELECT a.`entrantId` FROM `arrivals` a WHERE a.`contestId` = ? AND a.`confirmedAt` IS NOT NULL);

-- submitters.delete
-- ? = 22
SELECT `storedAs`
  FROM `solutionFiles`
  WHERE `entrantId` = ?;

-- submitters.delete, then
-- ? = 'entry', 22
DELETE
  FROM `linkTokens`
  WHERE `opens` = ?
    AND `subjectId` = ?;

-- submitters.delete, then
-- ? = 22
DELETE
  FROM `solutionFiles`
  WHERE `entrantId` = ?;

-- submitters.delete, then
-- ? = 22
DELETE
  FROM `arrivals`
  WHERE `entrantId` = ?;

-- submitters.delete, then
-- ? = 22
DELETE
  FROM `entrants`
  WHERE `id` = ?;

-- submitters.deleteOfContests
-- ? = 'entry', 21, 22
DELETE
  FROM `linkTokens`
  WHERE `opens` = ?
    AND `subjectId` IN (SELECT e.`id` FROM `entrants` e WHERE e.`contestId` IN (?, ?));

-- submitters.deleteOfContests, then
-- ? = 21, 22
DELETE
  FROM `solutionFiles`
  WHERE `contestId` IN (?, ?);

-- submitters.deleteOfContests, then
-- ? = 21, 22
DELETE
  FROM `arrivals`
  WHERE `contestId` IN (?, ?);

-- submitters.deleteOfContests, then
-- ? = 21, 22
DELETE
  FROM `entrants`
  WHERE `contestId` IN (?, ?);
