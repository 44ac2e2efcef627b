-- tasks: what each role's reading and writing sends to the database.
-- Written by `npm run sql` from the store's own functions; never edited by hand. SQLite and MySQL/MariaDB are sent the same text.

-- ---- partnerStaff: user 101 of organisation 11 ----

-- partnerStaff, list: page with total
-- ? = 11, 'consortium', 11, 'consortium', 25, 0
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `pilotId`, `milestoneId`, `contestId`, `indicatorId`, `meetingId`, `meetingDecisionId`, `title`, `description`, `dueOn`, `assigneeId`, `visibility`, `state`, `doneOn`, `givenByLeadPartner`, `reportId`, `commentId`, `recommendationId`, `askedById`, (SELECT COUNT(*) FROM `tasks` WHERE ((`organisationId` = ?) OR (`visibility` = ?))) AS `total`
  FROM `tasks`
  WHERE ((`organisationId` = ?) OR (`visibility` = ?))
  ORDER BY `id` ASC
  LIMIT ? OFFSET ?;

-- partnerStaff, list: total alone
-- ? = 11, 'consortium'
SELECT COUNT(*) AS `total`
  FROM `tasks`
  WHERE ((`organisationId` = ?) OR (`visibility` = ?));

-- partnerStaff, list, narrowed: page with total
-- ? = 11, 'consortium', 'Text', 'zolw', 'zolw', 11, 'consortium', 'Text', 'zolw', 'zolw', 25, 0
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `pilotId`, `milestoneId`, `contestId`, `indicatorId`, `meetingId`, `meetingDecisionId`, `title`, `description`, `dueOn`, `assigneeId`, `visibility`, `state`, `doneOn`, `givenByLeadPartner`, `reportId`, `commentId`, `recommendationId`, `askedById`, (SELECT COUNT(*) FROM `tasks` WHERE ((`organisationId` = ?) OR (`visibility` = ?)) AND `title` = ? AND (INSTR(`titleFolded`, ?) > 0 OR INSTR(`descriptionFolded`, ?) > 0)) AS `total`
  FROM `tasks`
  WHERE ((`organisationId` = ?) OR (`visibility` = ?))
    AND `title` = ?
    AND (INSTR(`titleFolded`, ?) > 0 OR INSTR(`descriptionFolded`, ?) > 0)
  ORDER BY `titleFolded` DESC, `id` DESC
  LIMIT ? OFFSET ?;

-- partnerStaff, list, narrowed: total alone
-- ? = 11, 'consortium', 'Text', 'zolw', 'zolw'
SELECT COUNT(*) AS `total`
  FROM `tasks`
  WHERE ((`organisationId` = ?) OR (`visibility` = ?))
    AND `title` = ?
    AND (INSTR(`titleFolded`, ?) > 0 OR INSTR(`descriptionFolded`, ?) > 0);

-- partnerStaff, all, without a total
-- ? = 11, 'consortium'
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `pilotId`, `milestoneId`, `contestId`, `indicatorId`, `meetingId`, `meetingDecisionId`, `title`, `description`, `dueOn`, `assigneeId`, `visibility`, `state`, `doneOn`, `givenByLeadPartner`, `reportId`, `commentId`, `recommendationId`, `askedById`
  FROM `tasks`
  WHERE ((`organisationId` = ?) OR (`visibility` = ?))
  ORDER BY `id` ASC ;

-- partnerStaff, get
-- ? = 11, 'consortium', 31, 11, 'consortium'
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `pilotId`, `milestoneId`, `contestId`, `indicatorId`, `meetingId`, `meetingDecisionId`, `title`, `description`, `dueOn`, `assigneeId`, `visibility`, `state`, `doneOn`, `givenByLeadPartner`, `reportId`, `commentId`, `recommendationId`, `askedById`, CASE WHEN ((`organisationId` = ?) OR (`visibility` = ?)) THEN 1 ELSE 0 END AS `allowed`
  FROM `tasks`
  WHERE `id` = ?
    AND ((`organisationId` = ?) OR (`visibility` = ?));

-- partnerStaff, visible, as the target of a key
-- ? = 11, 'consortium', 31, 32
SELECT `id`
  FROM `tasks`
  WHERE ((`organisationId` = ?) OR (`visibility` = ?))
    AND `id` IN (?, ?);

-- partnerStaff, create
-- ? = 21, 21, 21, 21, 21, 21, 21, 'Text', 'text', 'Text', 'text', '2019-02-01', 21, 'choice', 'choice', '2019-02-01', 1, 21, 21, 21, 21, 1, '2019-02-01T12:00:00.000Z', '2019-02-01T12:00:00.000Z'
INSERT INTO `tasks` (`organisationId`, `pilotId`, `milestoneId`, `contestId`, `indicatorId`, `meetingId`, `meetingDecisionId`, `title`, `titleFolded`, `description`, `descriptionFolded`, `dueOn`, `assigneeId`, `visibility`, `state`, `doneOn`, `givenByLeadPartner`, `reportId`, `commentId`, `recommendationId`, `askedById`, `version`, `createdAt`, `updatedAt`)
  VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?);

-- partnerStaff, create: whether the new row is within reach, else it is rolled back
-- ? = 11, 0, 31, 11, 'consortium'
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `pilotId`, `milestoneId`, `contestId`, `indicatorId`, `meetingId`, `meetingDecisionId`, `title`, `description`, `dueOn`, `assigneeId`, `visibility`, `state`, `doneOn`, `givenByLeadPartner`, `reportId`, `commentId`, `recommendationId`, `askedById`, CASE WHEN `organisationId` = ?
    AND `givenByLeadPartner` = ? THEN 1 ELSE 0 END AS `allowed`
  FROM `tasks`
  WHERE `id` = ?
    AND ((`organisationId` = ?) OR (`visibility` = ?));

-- partnerStaff, update: target
-- ? = 11, 0, 11, 1, 31, 11, 'consortium'
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `pilotId`, `milestoneId`, `contestId`, `indicatorId`, `meetingId`, `meetingDecisionId`, `title`, `description`, `dueOn`, `assigneeId`, `visibility`, `state`, `doneOn`, `givenByLeadPartner`, `reportId`, `commentId`, `recommendationId`, `askedById`, CASE WHEN ((`organisationId` = ? AND `givenByLeadPartner` = ?) OR (`organisationId` = ? AND `givenByLeadPartner` = ?)) THEN 1 ELSE 0 END AS `allowed`
  FROM `tasks`
  WHERE `id` = ?
    AND ((`organisationId` = ?) OR (`visibility` = ?));

-- partnerStaff, update
-- ? = 21, '2019-02-01T12:00:00.000Z', 31, 4, 11, 0, 11, 1
UPDATE `tasks`
  SET `assigneeId` = ?, `updatedAt` = ?, `version` = `version` + 1
  WHERE `id` = ?
    AND `version` = ?
    AND ((`organisationId` = ? AND `givenByLeadPartner` = ?) OR (`organisationId` = ? AND `givenByLeadPartner` = ?));

-- partnerStaff, delete: target
-- ? = 11, 0, 31, 11, 'consortium'
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `pilotId`, `milestoneId`, `contestId`, `indicatorId`, `meetingId`, `meetingDecisionId`, `title`, `description`, `dueOn`, `assigneeId`, `visibility`, `state`, `doneOn`, `givenByLeadPartner`, `reportId`, `commentId`, `recommendationId`, `askedById`, CASE WHEN `organisationId` = ?
    AND `givenByLeadPartner` = ? THEN 1 ELSE 0 END AS `allowed`
  FROM `tasks`
  WHERE `id` = ?
    AND ((`organisationId` = ?) OR (`visibility` = ?));

-- partnerStaff, delete
-- ? = 31, 11, 0
DELETE
  FROM `tasks`
  WHERE `id` = ?
    AND `organisationId` = ?
    AND `givenByLeadPartner` = ?;

-- partnerStaff, reopen: target
-- ? = 11, 31, 11, 'consortium'
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `pilotId`, `milestoneId`, `contestId`, `indicatorId`, `meetingId`, `meetingDecisionId`, `title`, `description`, `dueOn`, `assigneeId`, `visibility`, `state`, `doneOn`, `givenByLeadPartner`, `reportId`, `commentId`, `recommendationId`, `askedById`, CASE WHEN `organisationId` = ? THEN 1 ELSE 0 END AS `allowed`
  FROM `tasks`
  WHERE `id` = ?
    AND ((`organisationId` = ?) OR (`visibility` = ?));

-- partnerStaff, reopen
-- ? = 'choice', '2019-02-01', 1, 21, 21, 21, 21, '2019-02-01T12:00:00.000Z', 31, 4, 11
UPDATE `tasks`
  SET `state` = ?, `doneOn` = ?, `givenByLeadPartner` = ?, `reportId` = ?, `commentId` = ?, `recommendationId` = ?, `askedById` = ?, `updatedAt` = ?, `version` = `version` + 1
  WHERE `id` = ?
    AND `version` = ?
    AND `organisationId` = ?;

-- partnerStaff, start: target
-- ? = 11, 31, 11, 'consortium'
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `pilotId`, `milestoneId`, `contestId`, `indicatorId`, `meetingId`, `meetingDecisionId`, `title`, `description`, `dueOn`, `assigneeId`, `visibility`, `state`, `doneOn`, `givenByLeadPartner`, `reportId`, `commentId`, `recommendationId`, `askedById`, CASE WHEN `organisationId` = ? THEN 1 ELSE 0 END AS `allowed`
  FROM `tasks`
  WHERE `id` = ?
    AND ((`organisationId` = ?) OR (`visibility` = ?));

-- partnerStaff, start
-- ? = 'choice', '2019-02-01', 1, 21, 21, 21, 21, '2019-02-01T12:00:00.000Z', 31, 4, 11
UPDATE `tasks`
  SET `state` = ?, `doneOn` = ?, `givenByLeadPartner` = ?, `reportId` = ?, `commentId` = ?, `recommendationId` = ?, `askedById` = ?, `updatedAt` = ?, `version` = `version` + 1
  WHERE `id` = ?
    AND `version` = ?
    AND `organisationId` = ?;

-- partnerStaff, stop: target
-- ? = 11, 31, 11, 'consortium'
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `pilotId`, `milestoneId`, `contestId`, `indicatorId`, `meetingId`, `meetingDecisionId`, `title`, `description`, `dueOn`, `assigneeId`, `visibility`, `state`, `doneOn`, `givenByLeadPartner`, `reportId`, `commentId`, `recommendationId`, `askedById`, CASE WHEN `organisationId` = ? THEN 1 ELSE 0 END AS `allowed`
  FROM `tasks`
  WHERE `id` = ?
    AND ((`organisationId` = ?) OR (`visibility` = ?));

-- partnerStaff, stop
-- ? = 'choice', '2019-02-01', 1, 21, 21, 21, 21, '2019-02-01T12:00:00.000Z', 31, 4, 11
UPDATE `tasks`
  SET `state` = ?, `doneOn` = ?, `givenByLeadPartner` = ?, `reportId` = ?, `commentId` = ?, `recommendationId` = ?, `askedById` = ?, `updatedAt` = ?, `version` = `version` + 1
  WHERE `id` = ?
    AND `version` = ?
    AND `organisationId` = ?;

-- partnerStaff, complete: target
-- ? = 11, 31, 11, 'consortium'
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `pilotId`, `milestoneId`, `contestId`, `indicatorId`, `meetingId`, `meetingDecisionId`, `title`, `description`, `dueOn`, `assigneeId`, `visibility`, `state`, `doneOn`, `givenByLeadPartner`, `reportId`, `commentId`, `recommendationId`, `askedById`, CASE WHEN `organisationId` = ? THEN 1 ELSE 0 END AS `allowed`
  FROM `tasks`
  WHERE `id` = ?
    AND ((`organisationId` = ?) OR (`visibility` = ?));

-- partnerStaff, complete
-- ? = 'choice', '2019-02-01', 1, 21, 21, 21, 21, '2019-02-01T12:00:00.000Z', 31, 4, 11
UPDATE `tasks`
  SET `state` = ?, `doneOn` = ?, `givenByLeadPartner` = ?, `reportId` = ?, `commentId` = ?, `recommendationId` = ?, `askedById` = ?, `updatedAt` = ?, `version` = `version` + 1
  WHERE `id` = ?
    AND `version` = ?
    AND `organisationId` = ?;

-- ---- partnerManager: user 102 of organisation 11 ----

-- partnerManager, list: page with total: as for partnerStaff
-- ? = 11, 'consortium', 11, 'consortium', 25, 0

-- partnerManager, list: total alone: as for partnerStaff
-- ? = 11, 'consortium'

-- partnerManager, list, narrowed: page with total: as for partnerStaff
-- ? = 11, 'consortium', 'Text', 'zolw', 'zolw', 11, 'consortium', 'Text', 'zolw', 'zolw', 25, 0

-- partnerManager, list, narrowed: total alone: as for partnerStaff
-- ? = 11, 'consortium', 'Text', 'zolw', 'zolw'

-- partnerManager, all, without a total: as for partnerStaff
-- ? = 11, 'consortium'

-- partnerManager, get: as for partnerStaff
-- ? = 11, 'consortium', 31, 11, 'consortium'

-- partnerManager, visible, as the target of a key: as for partnerStaff
-- ? = 11, 'consortium', 31, 32

-- partnerManager, create: as for partnerStaff
-- ? = 21, 21, 21, 21, 21, 21, 21, 'Text', 'text', 'Text', 'text', '2019-02-01', 21, 'choice', 'choice', '2019-02-01', 1, 21, 21, 21, 21, 1, '2019-02-01T12:00:00.000Z', '2019-02-01T12:00:00.000Z'

-- partnerManager, create: whether the new row is within reach, else it is rolled back: as for partnerStaff
-- ? = 11, 0, 31, 11, 'consortium'

-- partnerManager, update: target: as for partnerStaff
-- ? = 11, 0, 11, 1, 31, 11, 'consortium'

-- partnerManager, update: as for partnerStaff
-- ? = 21, '2019-02-01T12:00:00.000Z', 31, 4, 11, 0, 11, 1

-- partnerManager, delete: target: as for partnerStaff
-- ? = 11, 0, 31, 11, 'consortium'

-- partnerManager, delete: as for partnerStaff
-- ? = 31, 11, 0

-- partnerManager, reopen: target: as for partnerStaff
-- ? = 11, 31, 11, 'consortium'

-- partnerManager, reopen: as for partnerStaff
-- ? = 'choice', '2019-02-01', 1, 21, 21, 21, 21, '2019-02-01T12:00:00.000Z', 31, 4, 11

-- partnerManager, start: target: as for partnerStaff
-- ? = 11, 31, 11, 'consortium'

-- partnerManager, start: as for partnerStaff
-- ? = 'choice', '2019-02-01', 1, 21, 21, 21, 21, '2019-02-01T12:00:00.000Z', 31, 4, 11

-- partnerManager, stop: target: as for partnerStaff
-- ? = 11, 31, 11, 'consortium'

-- partnerManager, stop: as for partnerStaff
-- ? = 'choice', '2019-02-01', 1, 21, 21, 21, 21, '2019-02-01T12:00:00.000Z', 31, 4, 11

-- partnerManager, complete: target: as for partnerStaff
-- ? = 11, 31, 11, 'consortium'

-- partnerManager, complete: as for partnerStaff
-- ? = 'choice', '2019-02-01', 1, 21, 21, 21, 21, '2019-02-01T12:00:00.000Z', 31, 4, 11

-- ---- leadPartner: user 103 of organisation 13 ----

-- leadPartner, list: page with total
-- ? = 25, 0
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `pilotId`, `milestoneId`, `contestId`, `indicatorId`, `meetingId`, `meetingDecisionId`, `title`, `description`, `dueOn`, `assigneeId`, `visibility`, `state`, `doneOn`, `givenByLeadPartner`, `reportId`, `commentId`, `recommendationId`, `askedById`, (SELECT COUNT(*) FROM `tasks` WHERE 1 = 1) AS `total`
  FROM `tasks`
  WHERE 1 = 1
  ORDER BY `id` ASC
  LIMIT ? OFFSET ?;

-- leadPartner, list: total alone
SELECT COUNT(*) AS `total`
  FROM `tasks`
  WHERE 1 = 1;

-- leadPartner, list, narrowed: page with total
-- ? = 'Text', 'zolw', 'zolw', 'Text', 'zolw', 'zolw', 25, 0
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `pilotId`, `milestoneId`, `contestId`, `indicatorId`, `meetingId`, `meetingDecisionId`, `title`, `description`, `dueOn`, `assigneeId`, `visibility`, `state`, `doneOn`, `givenByLeadPartner`, `reportId`, `commentId`, `recommendationId`, `askedById`, (SELECT COUNT(*) FROM `tasks` WHERE 1 = 1 AND `title` = ? AND (INSTR(`titleFolded`, ?) > 0 OR INSTR(`descriptionFolded`, ?) > 0)) AS `total`
  FROM `tasks`
  WHERE 1 = 1
    AND `title` = ?
    AND (INSTR(`titleFolded`, ?) > 0 OR INSTR(`descriptionFolded`, ?) > 0)
  ORDER BY `titleFolded` DESC, `id` DESC
  LIMIT ? OFFSET ?;

-- leadPartner, list, narrowed: total alone
-- ? = 'Text', 'zolw', 'zolw'
SELECT COUNT(*) AS `total`
  FROM `tasks`
  WHERE 1 = 1
    AND `title` = ?
    AND (INSTR(`titleFolded`, ?) > 0 OR INSTR(`descriptionFolded`, ?) > 0);

-- leadPartner, all, without a total
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `pilotId`, `milestoneId`, `contestId`, `indicatorId`, `meetingId`, `meetingDecisionId`, `title`, `description`, `dueOn`, `assigneeId`, `visibility`, `state`, `doneOn`, `givenByLeadPartner`, `reportId`, `commentId`, `recommendationId`, `askedById`
  FROM `tasks`
  WHERE 1 = 1
  ORDER BY `id` ASC ;

-- leadPartner, get
-- ? = 31
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `pilotId`, `milestoneId`, `contestId`, `indicatorId`, `meetingId`, `meetingDecisionId`, `title`, `description`, `dueOn`, `assigneeId`, `visibility`, `state`, `doneOn`, `givenByLeadPartner`, `reportId`, `commentId`, `recommendationId`, `askedById`, CASE WHEN 1 = 1 THEN 1 ELSE 0 END AS `allowed`
  FROM `tasks`
  WHERE `id` = ?
    AND 1 = 1;

-- leadPartner, visible, as the target of a key
-- ? = 31, 32
SELECT `id`
  FROM `tasks`
  WHERE 1 = 1
    AND `id` IN (?, ?);

-- leadPartner, create: as for partnerStaff
-- ? = 21, 21, 21, 21, 21, 21, 21, 'Text', 'text', 'Text', 'text', '2019-02-01', 21, 'choice', 'choice', '2019-02-01', 1, 21, 21, 21, 21, 1, '2019-02-01T12:00:00.000Z', '2019-02-01T12:00:00.000Z'

-- leadPartner, create: whether the new row is within reach, else it is rolled back
-- ? = 13, 1, 31
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `pilotId`, `milestoneId`, `contestId`, `indicatorId`, `meetingId`, `meetingDecisionId`, `title`, `description`, `dueOn`, `assigneeId`, `visibility`, `state`, `doneOn`, `givenByLeadPartner`, `reportId`, `commentId`, `recommendationId`, `askedById`, CASE WHEN ((`organisationId` = ?) OR (`givenByLeadPartner` = ?)) THEN 1 ELSE 0 END AS `allowed`
  FROM `tasks`
  WHERE `id` = ?
    AND 1 = 1;

-- leadPartner, update: target
-- ? = 13, 1, 31
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `pilotId`, `milestoneId`, `contestId`, `indicatorId`, `meetingId`, `meetingDecisionId`, `title`, `description`, `dueOn`, `assigneeId`, `visibility`, `state`, `doneOn`, `givenByLeadPartner`, `reportId`, `commentId`, `recommendationId`, `askedById`, CASE WHEN ((`organisationId` = ?) OR (`givenByLeadPartner` = ?)) THEN 1 ELSE 0 END AS `allowed`
  FROM `tasks`
  WHERE `id` = ?
    AND 1 = 1;

-- leadPartner, update
-- ? = 'Text', 'text', 'Text', 'text', '2019-02-01', 21, 'choice', '2019-02-01T12:00:00.000Z', 31, 4, 13, 1
UPDATE `tasks`
  SET `title` = ?, `titleFolded` = ?, `description` = ?, `descriptionFolded` = ?, `dueOn` = ?, `assigneeId` = ?, `visibility` = ?, `updatedAt` = ?, `version` = `version` + 1
  WHERE `id` = ?
    AND `version` = ?
    AND ((`organisationId` = ?) OR (`givenByLeadPartner` = ?));

-- leadPartner, delete: target
-- ? = 13, 1, 31
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `pilotId`, `milestoneId`, `contestId`, `indicatorId`, `meetingId`, `meetingDecisionId`, `title`, `description`, `dueOn`, `assigneeId`, `visibility`, `state`, `doneOn`, `givenByLeadPartner`, `reportId`, `commentId`, `recommendationId`, `askedById`, CASE WHEN ((`organisationId` = ?) OR (`givenByLeadPartner` = ?)) THEN 1 ELSE 0 END AS `allowed`
  FROM `tasks`
  WHERE `id` = ?
    AND 1 = 1;

-- leadPartner, delete
-- ? = 31, 13, 1
DELETE
  FROM `tasks`
  WHERE `id` = ?
    AND ((`organisationId` = ?) OR (`givenByLeadPartner` = ?));

-- leadPartner, reopen: target
-- ? = 13, 1, 31
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `pilotId`, `milestoneId`, `contestId`, `indicatorId`, `meetingId`, `meetingDecisionId`, `title`, `description`, `dueOn`, `assigneeId`, `visibility`, `state`, `doneOn`, `givenByLeadPartner`, `reportId`, `commentId`, `recommendationId`, `askedById`, CASE WHEN ((`organisationId` = ?) OR (`givenByLeadPartner` = ?)) THEN 1 ELSE 0 END AS `allowed`
  FROM `tasks`
  WHERE `id` = ?
    AND 1 = 1;

-- leadPartner, reopen
-- ? = 'choice', '2019-02-01', 1, 21, 21, 21, 21, '2019-02-01T12:00:00.000Z', 31, 4, 13, 1
UPDATE `tasks`
  SET `state` = ?, `doneOn` = ?, `givenByLeadPartner` = ?, `reportId` = ?, `commentId` = ?, `recommendationId` = ?, `askedById` = ?, `updatedAt` = ?, `version` = `version` + 1
  WHERE `id` = ?
    AND `version` = ?
    AND ((`organisationId` = ?) OR (`givenByLeadPartner` = ?));

-- leadPartner, start: target
-- ? = 13, 1, 31
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `pilotId`, `milestoneId`, `contestId`, `indicatorId`, `meetingId`, `meetingDecisionId`, `title`, `description`, `dueOn`, `assigneeId`, `visibility`, `state`, `doneOn`, `givenByLeadPartner`, `reportId`, `commentId`, `recommendationId`, `askedById`, CASE WHEN ((`organisationId` = ?) OR (`givenByLeadPartner` = ?)) THEN 1 ELSE 0 END AS `allowed`
  FROM `tasks`
  WHERE `id` = ?
    AND 1 = 1;

-- leadPartner, start
-- ? = 'choice', '2019-02-01', 1, 21, 21, 21, 21, '2019-02-01T12:00:00.000Z', 31, 4, 13, 1
UPDATE `tasks`
  SET `state` = ?, `doneOn` = ?, `givenByLeadPartner` = ?, `reportId` = ?, `commentId` = ?, `recommendationId` = ?, `askedById` = ?, `updatedAt` = ?, `version` = `version` + 1
  WHERE `id` = ?
    AND `version` = ?
    AND ((`organisationId` = ?) OR (`givenByLeadPartner` = ?));

-- leadPartner, stop: target
-- ? = 13, 1, 31
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `pilotId`, `milestoneId`, `contestId`, `indicatorId`, `meetingId`, `meetingDecisionId`, `title`, `description`, `dueOn`, `assigneeId`, `visibility`, `state`, `doneOn`, `givenByLeadPartner`, `reportId`, `commentId`, `recommendationId`, `askedById`, CASE WHEN ((`organisationId` = ?) OR (`givenByLeadPartner` = ?)) THEN 1 ELSE 0 END AS `allowed`
  FROM `tasks`
  WHERE `id` = ?
    AND 1 = 1;

-- leadPartner, stop
-- ? = 'choice', '2019-02-01', 1, 21, 21, 21, 21, '2019-02-01T12:00:00.000Z', 31, 4, 13, 1
UPDATE `tasks`
  SET `state` = ?, `doneOn` = ?, `givenByLeadPartner` = ?, `reportId` = ?, `commentId` = ?, `recommendationId` = ?, `askedById` = ?, `updatedAt` = ?, `version` = `version` + 1
  WHERE `id` = ?
    AND `version` = ?
    AND ((`organisationId` = ?) OR (`givenByLeadPartner` = ?));

-- leadPartner, complete: target
-- ? = 13, 1, 31
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `pilotId`, `milestoneId`, `contestId`, `indicatorId`, `meetingId`, `meetingDecisionId`, `title`, `description`, `dueOn`, `assigneeId`, `visibility`, `state`, `doneOn`, `givenByLeadPartner`, `reportId`, `commentId`, `recommendationId`, `askedById`, CASE WHEN ((`organisationId` = ?) OR (`givenByLeadPartner` = ?)) THEN 1 ELSE 0 END AS `allowed`
  FROM `tasks`
  WHERE `id` = ?
    AND 1 = 1;

-- leadPartner, complete
-- ? = 'choice', '2019-02-01', 1, 21, 21, 21, 21, '2019-02-01T12:00:00.000Z', 31, 4, 13, 1
UPDATE `tasks`
  SET `state` = ?, `doneOn` = ?, `givenByLeadPartner` = ?, `reportId` = ?, `commentId` = ?, `recommendationId` = ?, `askedById` = ?, `updatedAt` = ?, `version` = `version` + 1
  WHERE `id` = ?
    AND `version` = ?
    AND ((`organisationId` = ?) OR (`givenByLeadPartner` = ?));

-- ---- evaluator: user 104 ----

-- evaluator, list: page with total
-- ? = 'consortium', 104, 'consortium', 104, 'consortium', 104, 25, 0
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `pilotId`, `milestoneId`, `contestId`, `indicatorId`, `meetingId`, `meetingDecisionId`, `title`, `description`, `dueOn`, `assigneeId`, `visibility`, `state`, `doneOn`, `givenByLeadPartner`, `reportId`, `commentId`, `recommendationId`, `askedById`, CASE WHEN `visibility` = ? THEN 1 ELSE 0 END AS `matched0`, CASE WHEN `askedById` = ? THEN 1 ELSE 0 END AS `matched1`, (SELECT COUNT(*) FROM `tasks` WHERE ((`visibility` = ?) OR (`askedById` = ?))) AS `total`
  FROM `tasks`
  WHERE ((`visibility` = ?) OR (`askedById` = ?))
  ORDER BY `id` ASC
  LIMIT ? OFFSET ?;

-- evaluator, list: total alone
-- ? = 'consortium', 104
SELECT COUNT(*) AS `total`
  FROM `tasks`
  WHERE ((`visibility` = ?) OR (`askedById` = ?));

-- evaluator, list, narrowed: page with total
-- ? = 'consortium', 104, 'consortium', 104, 'Text', 'zolw', 'zolw', 'consortium', 104, 'Text', 'zolw', 'zolw', 25, 0
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `pilotId`, `milestoneId`, `contestId`, `indicatorId`, `meetingId`, `meetingDecisionId`, `title`, `description`, `dueOn`, `assigneeId`, `visibility`, `state`, `doneOn`, `givenByLeadPartner`, `reportId`, `commentId`, `recommendationId`, `askedById`, CASE WHEN `visibility` = ? THEN 1 ELSE 0 END AS `matched0`, CASE WHEN `askedById` = ? THEN 1 ELSE 0 END AS `matched1`, (SELECT COUNT(*) FROM `tasks` WHERE ((`visibility` = ?) OR (`askedById` = ?)) AND `title` = ? AND (INSTR(`titleFolded`, ?) > 0 OR INSTR(`descriptionFolded`, ?) > 0)) AS `total`
  FROM `tasks`
  WHERE ((`visibility` = ?) OR (`askedById` = ?))
    AND `title` = ?
    AND (INSTR(`titleFolded`, ?) > 0 OR INSTR(`descriptionFolded`, ?) > 0)
  ORDER BY `titleFolded` DESC, `id` DESC
  LIMIT ? OFFSET ?;

-- evaluator, list, narrowed: total alone
-- ? = 'consortium', 104, 'Text', 'zolw', 'zolw'
SELECT COUNT(*) AS `total`
  FROM `tasks`
  WHERE ((`visibility` = ?) OR (`askedById` = ?))
    AND `title` = ?
    AND (INSTR(`titleFolded`, ?) > 0 OR INSTR(`descriptionFolded`, ?) > 0);

-- evaluator, all, without a total
-- ? = 'consortium', 104, 'consortium', 104
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `pilotId`, `milestoneId`, `contestId`, `indicatorId`, `meetingId`, `meetingDecisionId`, `title`, `description`, `dueOn`, `assigneeId`, `visibility`, `state`, `doneOn`, `givenByLeadPartner`, `reportId`, `commentId`, `recommendationId`, `askedById`, CASE WHEN `visibility` = ? THEN 1 ELSE 0 END AS `matched0`, CASE WHEN `askedById` = ? THEN 1 ELSE 0 END AS `matched1`
  FROM `tasks`
  WHERE ((`visibility` = ?) OR (`askedById` = ?))
  ORDER BY `id` ASC ;

-- evaluator, get
-- ? = 'consortium', 104, 'consortium', 104, 31, 'consortium', 104
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `pilotId`, `milestoneId`, `contestId`, `indicatorId`, `meetingId`, `meetingDecisionId`, `title`, `description`, `dueOn`, `assigneeId`, `visibility`, `state`, `doneOn`, `givenByLeadPartner`, `reportId`, `commentId`, `recommendationId`, `askedById`, CASE WHEN `visibility` = ? THEN 1 ELSE 0 END AS `matched0`, CASE WHEN `askedById` = ? THEN 1 ELSE 0 END AS `matched1`, CASE WHEN ((`visibility` = ?) OR (`askedById` = ?)) THEN 1 ELSE 0 END AS `allowed`
  FROM `tasks`
  WHERE `id` = ?
    AND ((`visibility` = ?) OR (`askedById` = ?));

-- evaluator, visible, as the target of a key
-- ? = 'consortium', 104, 31, 32
SELECT `id`
  FROM `tasks`
  WHERE ((`visibility` = ?) OR (`askedById` = ?))
    AND `id` IN (?, ?);

-- evaluator, create: refused

-- evaluator, update: refused

-- evaluator, delete: refused

-- evaluator, reopen: refused

-- evaluator, start: refused

-- evaluator, stop: refused

-- evaluator, complete: refused

-- ---- juror: user 105 ----

-- juror, read: refused

-- juror, create: refused

-- juror, update: refused

-- juror, delete: refused

-- juror, reopen: refused

-- juror, start: refused

-- juror, stop: refused

-- juror, complete: refused

-- ---- observer: user 106 ----

-- observer, read: refused

-- observer, create: refused

-- observer, update: refused

-- observer, delete: refused

-- observer, reopen: refused

-- observer, start: refused

-- observer, stop: refused

-- observer, complete: refused

-- ---- system: the product's own work ----

-- system, list: page with total: as for leadPartner
-- ? = 25, 0

-- system, list: total alone: as for leadPartner

-- system, list, narrowed: page with total: as for leadPartner
-- ? = 'Text', 'zolw', 'zolw', 'Text', 'zolw', 'zolw', 25, 0

-- system, list, narrowed: total alone: as for leadPartner
-- ? = 'Text', 'zolw', 'zolw'

-- system, all, without a total: as for leadPartner

-- system, get: as for leadPartner
-- ? = 31

-- system, visible, as the target of a key: as for leadPartner
-- ? = 31, 32

-- system, create: as for partnerStaff
-- ? = 21, 21, 21, 21, 21, 21, 21, 'Text', 'text', 'Text', 'text', '2019-02-01', 21, 'choice', 'choice', '2019-02-01', 1, 21, 21, 21, 21, 1, '2019-02-01T12:00:00.000Z', '2019-02-01T12:00:00.000Z'

-- system, create: whether the new row is within reach, else it is rolled back
-- ? = 31
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `pilotId`, `milestoneId`, `contestId`, `indicatorId`, `meetingId`, `meetingDecisionId`, `title`, `description`, `dueOn`, `assigneeId`, `visibility`, `state`, `doneOn`, `givenByLeadPartner`, `reportId`, `commentId`, `recommendationId`, `askedById`, CASE WHEN 1 = 1 THEN 1 ELSE 0 END AS `allowed`
  FROM `tasks`
  WHERE `id` = ?
    AND 1 = 1;

-- system, update: target
-- ? = 31
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `pilotId`, `milestoneId`, `contestId`, `indicatorId`, `meetingId`, `meetingDecisionId`, `title`, `description`, `dueOn`, `assigneeId`, `visibility`, `state`, `doneOn`, `givenByLeadPartner`, `reportId`, `commentId`, `recommendationId`, `askedById`, CASE WHEN 1 = 1 THEN 1 ELSE 0 END AS `allowed`
  FROM `tasks`
  WHERE `id` = ?
    AND 1 = 1;

-- system, update
-- ? = 'Text', 'text', 'Text', 'text', '2019-02-01', 21, 'choice', '2019-02-01T12:00:00.000Z', 31, 4
UPDATE `tasks`
  SET `title` = ?, `titleFolded` = ?, `description` = ?, `descriptionFolded` = ?, `dueOn` = ?, `assigneeId` = ?, `visibility` = ?, `updatedAt` = ?, `version` = `version` + 1
  WHERE `id` = ?
    AND `version` = ?
    AND 1 = 1;

-- system, delete: target
-- ? = 31
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `pilotId`, `milestoneId`, `contestId`, `indicatorId`, `meetingId`, `meetingDecisionId`, `title`, `description`, `dueOn`, `assigneeId`, `visibility`, `state`, `doneOn`, `givenByLeadPartner`, `reportId`, `commentId`, `recommendationId`, `askedById`, CASE WHEN 1 = 1 THEN 1 ELSE 0 END AS `allowed`
  FROM `tasks`
  WHERE `id` = ?
    AND 1 = 1;

-- system, delete
-- ? = 31
DELETE
  FROM `tasks`
  WHERE `id` = ?
    AND 1 = 1;

-- system, reopen: refused

-- system, start: refused

-- system, stop: refused

-- system, complete: target
-- ? = 31
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `pilotId`, `milestoneId`, `contestId`, `indicatorId`, `meetingId`, `meetingDecisionId`, `title`, `description`, `dueOn`, `assigneeId`, `visibility`, `state`, `doneOn`, `givenByLeadPartner`, `reportId`, `commentId`, `recommendationId`, `askedById`, CASE WHEN 1 = 1 THEN 1 ELSE 0 END AS `allowed`
  FROM `tasks`
  WHERE `id` = ?
    AND 1 = 1;

-- system, complete
-- ? = 'choice', '2019-02-01', 1, 21, 21, 21, 21, '2019-02-01T12:00:00.000Z', 31, 4
UPDATE `tasks`
  SET `state` = ?, `doneOn` = ?, `givenByLeadPartner` = ?, `reportId` = ?, `commentId` = ?, `recommendationId` = ?, `askedById` = ?, `updatedAt` = ?, `version` = `version` + 1
  WHERE `id` = ?
    AND `version` = ?
    AND 1 = 1;

-- ---- visitor: whoever reads the public pages ----

-- visitor, read: refused

-- visitor, create: refused

-- visitor, update: refused

-- visitor, delete: refused

-- visitor, reopen: refused

-- visitor, start: refused

-- visitor, stop: refused

-- visitor, complete: refused
