-- recommendations: what each role's reading and writing sends to the database.
-- Written by `npm run sql` from the store's own functions; never edited by hand. SQLite and MySQL/MariaDB are sent the same text.

-- ---- partnerStaff: user 101 of organisation 11 ----

-- partnerStaff, list: page with total
-- ? = 11, 'open', 'answered', 'followedUp', 11, 'open', 'answered', 'followedUp', 25, 0
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `evaluationId`, `text`, `priority`, `dueOn`, `illustrative`, `number`, `state`, `evaluatorId`, `response`, `responseText`, `action`, `actionDueOn`, `respondedAt`, `followUp`, `followUpText`, `followedUpAt`, (SELECT COUNT(*) FROM `recommendations` WHERE `organisationId` = ? AND `state` IN (?, ?, ?)) AS `total`
  FROM `recommendations`
  WHERE `organisationId` = ?
    AND `state` IN (?, ?, ?)
  ORDER BY `id` ASC
  LIMIT ? OFFSET ?;

-- partnerStaff, list: total alone
-- ? = 11, 'open', 'answered', 'followedUp'
SELECT COUNT(*) AS `total`
  FROM `recommendations`
  WHERE `organisationId` = ?
    AND `state` IN (?, ?, ?);

-- partnerStaff, list, narrowed: page with total
-- ? = 11, 'open', 'answered', 'followedUp', 'choice', 'zolw', 'zolw', 'zolw', 11, 'open', 'answered', 'followedUp', 'choice', 'zolw', 'zolw', 'zolw', 25, 0
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `evaluationId`, `text`, `priority`, `dueOn`, `illustrative`, `number`, `state`, `evaluatorId`, `response`, `responseText`, `action`, `actionDueOn`, `respondedAt`, `followUp`, `followUpText`, `followedUpAt`, (SELECT COUNT(*) FROM `recommendations` WHERE `organisationId` = ? AND `state` IN (?, ?, ?) AND `state` = ? AND (INSTR(`textFolded`, ?) > 0 OR INSTR(`responseTextFolded`, ?) > 0 OR INSTR(`actionFolded`, ?) > 0)) AS `total`
  FROM `recommendations`
  WHERE `organisationId` = ?
    AND `state` IN (?, ?, ?)
    AND `state` = ?
    AND (INSTR(`textFolded`, ?) > 0 OR INSTR(`responseTextFolded`, ?) > 0 OR INSTR(`actionFolded`, ?) > 0)
  ORDER BY `number` DESC, `id` DESC
  LIMIT ? OFFSET ?;

-- partnerStaff, list, narrowed: total alone
-- ? = 11, 'open', 'answered', 'followedUp', 'choice', 'zolw', 'zolw', 'zolw'
SELECT COUNT(*) AS `total`
  FROM `recommendations`
  WHERE `organisationId` = ?
    AND `state` IN (?, ?, ?)
    AND `state` = ?
    AND (INSTR(`textFolded`, ?) > 0 OR INSTR(`responseTextFolded`, ?) > 0 OR INSTR(`actionFolded`, ?) > 0);

-- partnerStaff, all, without a total
-- ? = 11, 'open', 'answered', 'followedUp'
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `evaluationId`, `text`, `priority`, `dueOn`, `illustrative`, `number`, `state`, `evaluatorId`, `response`, `responseText`, `action`, `actionDueOn`, `respondedAt`, `followUp`, `followUpText`, `followedUpAt`
  FROM `recommendations`
  WHERE `organisationId` = ?
    AND `state` IN (?, ?, ?)
  ORDER BY `id` ASC ;

-- partnerStaff, get
-- ? = 11, 'open', 'answered', 'followedUp', 31, 11, 'open', 'answered', 'followedUp'
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `evaluationId`, `text`, `priority`, `dueOn`, `illustrative`, `number`, `state`, `evaluatorId`, `response`, `responseText`, `action`, `actionDueOn`, `respondedAt`, `followUp`, `followUpText`, `followedUpAt`, CASE WHEN `organisationId` = ?
    AND `state` IN (?, ?, ?) THEN 1 ELSE 0 END AS `allowed`
  FROM `recommendations`
  WHERE `id` = ?
    AND `organisationId` = ?
    AND `state` IN (?, ?, ?);

-- partnerStaff, visible, as the target of a key
-- ? = 11, 'open', 'answered', 'followedUp', 31, 32
SELECT `id`
  FROM `recommendations`
  WHERE `organisationId` = ?
    AND `state` IN (?, ?, ?)
    AND `id` IN (?, ?);

-- partnerStaff, create: refused

-- partnerStaff, update: refused

-- partnerStaff, delete: refused

-- partnerStaff, issue: refused

-- partnerStaff, respond: refused

-- partnerStaff, followUp: refused

-- ---- partnerManager: user 102 of organisation 11 ----

-- partnerManager, list: page with total: as for partnerStaff
-- ? = 11, 'open', 'answered', 'followedUp', 11, 'open', 'answered', 'followedUp', 25, 0

-- partnerManager, list: total alone: as for partnerStaff
-- ? = 11, 'open', 'answered', 'followedUp'

-- partnerManager, list, narrowed: page with total: as for partnerStaff
-- ? = 11, 'open', 'answered', 'followedUp', 'choice', 'zolw', 'zolw', 'zolw', 11, 'open', 'answered', 'followedUp', 'choice', 'zolw', 'zolw', 'zolw', 25, 0

-- partnerManager, list, narrowed: total alone: as for partnerStaff
-- ? = 11, 'open', 'answered', 'followedUp', 'choice', 'zolw', 'zolw', 'zolw'

-- partnerManager, all, without a total: as for partnerStaff
-- ? = 11, 'open', 'answered', 'followedUp'

-- partnerManager, get: as for partnerStaff
-- ? = 11, 'open', 'answered', 'followedUp', 31, 11, 'open', 'answered', 'followedUp'

-- partnerManager, visible, as the target of a key: as for partnerStaff
-- ? = 11, 'open', 'answered', 'followedUp', 31, 32

-- partnerManager, create: refused

-- partnerManager, update: refused

-- partnerManager, delete: refused

-- partnerManager, issue: refused

-- partnerManager, respond: target
-- ? = 11, 31, 11, 'open', 'answered', 'followedUp'
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `evaluationId`, `text`, `priority`, `dueOn`, `illustrative`, `number`, `state`, `evaluatorId`, `response`, `responseText`, `action`, `actionDueOn`, `respondedAt`, `followUp`, `followUpText`, `followedUpAt`, CASE WHEN `organisationId` = ? THEN 1 ELSE 0 END AS `allowed`
  FROM `recommendations`
  WHERE `id` = ?
    AND `organisationId` = ?
    AND `state` IN (?, ?, ?);

-- partnerManager, respond
-- ? = 3, 'choice', 21, 'choice', 'Text', 'text', 'Text', 'text', '2019-02-01', '2019-02-01T12:00:00.000Z', 'choice', 'Text', '2019-02-01T12:00:00.000Z', '2019-02-01T12:00:00.000Z', 31, 4, 11
UPDATE `recommendations`
  SET `number` = ?, `state` = ?, `evaluatorId` = ?, `response` = ?, `responseText` = ?, `responseTextFolded` = ?, `action` = ?, `actionFolded` = ?, `actionDueOn` = ?, `respondedAt` = ?, `followUp` = ?, `followUpText` = ?, `followedUpAt` = ?, `updatedAt` = ?, `version` = `version` + 1
  WHERE `id` = ?
    AND `version` = ?
    AND `organisationId` = ?;

-- partnerManager, followUp: refused

-- ---- leadPartner: user 103 of organisation 13 ----

-- leadPartner, list: page with total
-- ? = 'open', 'answered', 'followedUp', 'open', 'answered', 'followedUp', 25, 0
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `evaluationId`, `text`, `priority`, `dueOn`, `illustrative`, `number`, `state`, `evaluatorId`, `response`, `responseText`, `action`, `actionDueOn`, `respondedAt`, `followUp`, `followUpText`, `followedUpAt`, (SELECT COUNT(*) FROM `recommendations` WHERE `state` IN (?, ?, ?)) AS `total`
  FROM `recommendations`
  WHERE `state` IN (?, ?, ?)
  ORDER BY `id` ASC
  LIMIT ? OFFSET ?;

-- leadPartner, list: total alone
-- ? = 'open', 'answered', 'followedUp'
SELECT COUNT(*) AS `total`
  FROM `recommendations`
  WHERE `state` IN (?, ?, ?);

-- leadPartner, list, narrowed: page with total
-- ? = 'open', 'answered', 'followedUp', 'choice', 'zolw', 'zolw', 'zolw', 'open', 'answered', 'followedUp', 'choice', 'zolw', 'zolw', 'zolw', 25, 0
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `evaluationId`, `text`, `priority`, `dueOn`, `illustrative`, `number`, `state`, `evaluatorId`, `response`, `responseText`, `action`, `actionDueOn`, `respondedAt`, `followUp`, `followUpText`, `followedUpAt`, (SELECT COUNT(*) FROM `recommendations` WHERE `state` IN (?, ?, ?) AND `state` = ? AND (INSTR(`textFolded`, ?) > 0 OR INSTR(`responseTextFolded`, ?) > 0 OR INSTR(`actionFolded`, ?) > 0)) AS `total`
  FROM `recommendations`
  WHERE `state` IN (?, ?, ?)
    AND `state` = ?
    AND (INSTR(`textFolded`, ?) > 0 OR INSTR(`responseTextFolded`, ?) > 0 OR INSTR(`actionFolded`, ?) > 0)
  ORDER BY `number` DESC, `id` DESC
  LIMIT ? OFFSET ?;

-- leadPartner, list, narrowed: total alone
-- ? = 'open', 'answered', 'followedUp', 'choice', 'zolw', 'zolw', 'zolw'
SELECT COUNT(*) AS `total`
  FROM `recommendations`
  WHERE `state` IN (?, ?, ?)
    AND `state` = ?
    AND (INSTR(`textFolded`, ?) > 0 OR INSTR(`responseTextFolded`, ?) > 0 OR INSTR(`actionFolded`, ?) > 0);

-- leadPartner, all, without a total
-- ? = 'open', 'answered', 'followedUp'
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `evaluationId`, `text`, `priority`, `dueOn`, `illustrative`, `number`, `state`, `evaluatorId`, `response`, `responseText`, `action`, `actionDueOn`, `respondedAt`, `followUp`, `followUpText`, `followedUpAt`
  FROM `recommendations`
  WHERE `state` IN (?, ?, ?)
  ORDER BY `id` ASC ;

-- leadPartner, get
-- ? = 'open', 'answered', 'followedUp', 31, 'open', 'answered', 'followedUp'
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `evaluationId`, `text`, `priority`, `dueOn`, `illustrative`, `number`, `state`, `evaluatorId`, `response`, `responseText`, `action`, `actionDueOn`, `respondedAt`, `followUp`, `followUpText`, `followedUpAt`, CASE WHEN `state` IN (?, ?, ?) THEN 1 ELSE 0 END AS `allowed`
  FROM `recommendations`
  WHERE `id` = ?
    AND `state` IN (?, ?, ?);

-- leadPartner, visible, as the target of a key
-- ? = 'open', 'answered', 'followedUp', 31, 32
SELECT `id`
  FROM `recommendations`
  WHERE `state` IN (?, ?, ?)
    AND `id` IN (?, ?);

-- leadPartner, create: refused

-- leadPartner, update: refused

-- leadPartner, delete: refused

-- leadPartner, issue: refused

-- leadPartner, respond: refused

-- leadPartner, followUp: refused

-- ---- evaluator: user 104 ----

-- evaluator, list: page with total
-- ? = 104, 'open', 'answered', 'followedUp', 104, 'open', 'answered', 'followedUp', 25, 0
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `evaluationId`, `text`, `priority`, `dueOn`, `illustrative`, `number`, `state`, `evaluatorId`, `response`, `responseText`, `action`, `actionDueOn`, `respondedAt`, `followUp`, `followUpText`, `followedUpAt`, (SELECT COUNT(*) FROM `recommendations` WHERE ((`evaluatorId` = ?) OR (`state` IN (?, ?, ?)))) AS `total`
  FROM `recommendations`
  WHERE ((`evaluatorId` = ?) OR (`state` IN (?, ?, ?)))
  ORDER BY `id` ASC
  LIMIT ? OFFSET ?;

-- evaluator, list: total alone
-- ? = 104, 'open', 'answered', 'followedUp'
SELECT COUNT(*) AS `total`
  FROM `recommendations`
  WHERE ((`evaluatorId` = ?) OR (`state` IN (?, ?, ?)));

-- evaluator, list, narrowed: page with total
-- ? = 104, 'open', 'answered', 'followedUp', 'choice', 'zolw', 'zolw', 'zolw', 104, 'open', 'answered', 'followedUp', 'choice', 'zolw', 'zolw', 'zolw', 25, 0
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `evaluationId`, `text`, `priority`, `dueOn`, `illustrative`, `number`, `state`, `evaluatorId`, `response`, `responseText`, `action`, `actionDueOn`, `respondedAt`, `followUp`, `followUpText`, `followedUpAt`, (SELECT COUNT(*) FROM `recommendations` WHERE ((`evaluatorId` = ?) OR (`state` IN (?, ?, ?))) AND `state` = ? AND (INSTR(`textFolded`, ?) > 0 OR INSTR(`responseTextFolded`, ?) > 0 OR INSTR(`actionFolded`, ?) > 0)) AS `total`
  FROM `recommendations`
  WHERE ((`evaluatorId` = ?) OR (`state` IN (?, ?, ?)))
    AND `state` = ?
    AND (INSTR(`textFolded`, ?) > 0 OR INSTR(`responseTextFolded`, ?) > 0 OR INSTR(`actionFolded`, ?) > 0)
  ORDER BY `number` DESC, `id` DESC
  LIMIT ? OFFSET ?;

-- evaluator, list, narrowed: total alone
-- ? = 104, 'open', 'answered', 'followedUp', 'choice', 'zolw', 'zolw', 'zolw'
SELECT COUNT(*) AS `total`
  FROM `recommendations`
  WHERE ((`evaluatorId` = ?) OR (`state` IN (?, ?, ?)))
    AND `state` = ?
    AND (INSTR(`textFolded`, ?) > 0 OR INSTR(`responseTextFolded`, ?) > 0 OR INSTR(`actionFolded`, ?) > 0);

-- evaluator, all, without a total
-- ? = 104, 'open', 'answered', 'followedUp'
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `evaluationId`, `text`, `priority`, `dueOn`, `illustrative`, `number`, `state`, `evaluatorId`, `response`, `responseText`, `action`, `actionDueOn`, `respondedAt`, `followUp`, `followUpText`, `followedUpAt`
  FROM `recommendations`
  WHERE ((`evaluatorId` = ?) OR (`state` IN (?, ?, ?)))
  ORDER BY `id` ASC ;

-- evaluator, get
-- ? = 104, 'open', 'answered', 'followedUp', 31, 104, 'open', 'answered', 'followedUp'
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `evaluationId`, `text`, `priority`, `dueOn`, `illustrative`, `number`, `state`, `evaluatorId`, `response`, `responseText`, `action`, `actionDueOn`, `respondedAt`, `followUp`, `followUpText`, `followedUpAt`, CASE WHEN ((`evaluatorId` = ?) OR (`state` IN (?, ?, ?))) THEN 1 ELSE 0 END AS `allowed`
  FROM `recommendations`
  WHERE `id` = ?
    AND ((`evaluatorId` = ?) OR (`state` IN (?, ?, ?)));

-- evaluator, visible, as the target of a key
-- ? = 104, 'open', 'answered', 'followedUp', 31, 32
SELECT `id`
  FROM `recommendations`
  WHERE ((`evaluatorId` = ?) OR (`state` IN (?, ?, ?)))
    AND `id` IN (?, ?);

-- evaluator, create
-- ? = 21, 21, 'Text', 'text', 'choice', '2019-02-01', 1, 3, 'choice', 21, 'choice', 'Text', 'text', 'Text', 'text', '2019-02-01', '2019-02-01T12:00:00.000Z', 'choice', 'Text', '2019-02-01T12:00:00.000Z', 1, '2019-02-01T12:00:00.000Z', '2019-02-01T12:00:00.000Z'
INSERT INTO `recommendations` (`organisationId`, `evaluationId`, `text`, `textFolded`, `priority`, `dueOn`, `illustrative`, `number`, `state`, `evaluatorId`, `response`, `responseText`, `responseTextFolded`, `action`, `actionFolded`, `actionDueOn`, `respondedAt`, `followUp`, `followUpText`, `followedUpAt`, `version`, `createdAt`, `updatedAt`)
  VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?);

-- evaluator, create: whether the new row is within reach, else it is rolled back
-- ? = 104, 'draft', 31, 104, 'open', 'answered', 'followedUp'
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `evaluationId`, `text`, `priority`, `dueOn`, `illustrative`, `number`, `state`, `evaluatorId`, `response`, `responseText`, `action`, `actionDueOn`, `respondedAt`, `followUp`, `followUpText`, `followedUpAt`, CASE WHEN `evaluatorId` = ?
    AND `state` = ? THEN 1 ELSE 0 END AS `allowed`
  FROM `recommendations`
  WHERE `id` = ?
    AND ((`evaluatorId` = ?) OR (`state` IN (?, ?, ?)));

-- evaluator, update: target
-- ? = 104, 31, 104, 'open', 'answered', 'followedUp'
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `evaluationId`, `text`, `priority`, `dueOn`, `illustrative`, `number`, `state`, `evaluatorId`, `response`, `responseText`, `action`, `actionDueOn`, `respondedAt`, `followUp`, `followUpText`, `followedUpAt`, CASE WHEN `evaluatorId` = ? THEN 1 ELSE 0 END AS `allowed`
  FROM `recommendations`
  WHERE `id` = ?
    AND ((`evaluatorId` = ?) OR (`state` IN (?, ?, ?)));

-- evaluator, update
-- ? = 'Text', 'text', 'choice', '2019-02-01', 1, '2019-02-01T12:00:00.000Z', 31, 4, 104
UPDATE `recommendations`
  SET `text` = ?, `textFolded` = ?, `priority` = ?, `dueOn` = ?, `illustrative` = ?, `updatedAt` = ?, `version` = `version` + 1
  WHERE `id` = ?
    AND `version` = ?
    AND `evaluatorId` = ?;

-- evaluator, delete: target
-- ? = 104, 'draft', 31, 104, 'open', 'answered', 'followedUp'
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `evaluationId`, `text`, `priority`, `dueOn`, `illustrative`, `number`, `state`, `evaluatorId`, `response`, `responseText`, `action`, `actionDueOn`, `respondedAt`, `followUp`, `followUpText`, `followedUpAt`, CASE WHEN `evaluatorId` = ?
    AND `state` = ? THEN 1 ELSE 0 END AS `allowed`
  FROM `recommendations`
  WHERE `id` = ?
    AND ((`evaluatorId` = ?) OR (`state` IN (?, ?, ?)));

-- evaluator, delete
-- ? = 31, 104, 'draft'
DELETE
  FROM `recommendations`
  WHERE `id` = ?
    AND `evaluatorId` = ?
    AND `state` = ?;

-- evaluator, issue: refused

-- evaluator, respond: refused

-- evaluator, followUp: target
-- ? = 104, 31, 104, 'open', 'answered', 'followedUp'
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `evaluationId`, `text`, `priority`, `dueOn`, `illustrative`, `number`, `state`, `evaluatorId`, `response`, `responseText`, `action`, `actionDueOn`, `respondedAt`, `followUp`, `followUpText`, `followedUpAt`, CASE WHEN `evaluatorId` = ? THEN 1 ELSE 0 END AS `allowed`
  FROM `recommendations`
  WHERE `id` = ?
    AND ((`evaluatorId` = ?) OR (`state` IN (?, ?, ?)));

-- evaluator, followUp
-- ? = 3, 'choice', 21, 'choice', 'Text', 'text', 'Text', 'text', '2019-02-01', '2019-02-01T12:00:00.000Z', 'choice', 'Text', '2019-02-01T12:00:00.000Z', '2019-02-01T12:00:00.000Z', 31, 4, 104
UPDATE `recommendations`
  SET `number` = ?, `state` = ?, `evaluatorId` = ?, `response` = ?, `responseText` = ?, `responseTextFolded` = ?, `action` = ?, `actionFolded` = ?, `actionDueOn` = ?, `respondedAt` = ?, `followUp` = ?, `followUpText` = ?, `followedUpAt` = ?, `updatedAt` = ?, `version` = `version` + 1
  WHERE `id` = ?
    AND `version` = ?
    AND `evaluatorId` = ?;

-- ---- juror: user 105 ----

-- juror, read: refused

-- juror, create: refused

-- juror, update: refused

-- juror, delete: refused

-- juror, issue: refused

-- juror, respond: refused

-- juror, followUp: refused

-- ---- observer: user 106 ----

-- observer, read: refused

-- observer, create: refused

-- observer, update: refused

-- observer, delete: refused

-- observer, issue: refused

-- observer, respond: refused

-- observer, followUp: refused

-- ---- system: the product's own work ----

-- system, list: page with total
-- ? = 25, 0
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `evaluationId`, `text`, `priority`, `dueOn`, `illustrative`, `number`, `state`, `evaluatorId`, `response`, `responseText`, `action`, `actionDueOn`, `respondedAt`, `followUp`, `followUpText`, `followedUpAt`, (SELECT COUNT(*) FROM `recommendations` WHERE 1 = 1) AS `total`
  FROM `recommendations`
  WHERE 1 = 1
  ORDER BY `id` ASC
  LIMIT ? OFFSET ?;

-- system, list: total alone
SELECT COUNT(*) AS `total`
  FROM `recommendations`
  WHERE 1 = 1;

-- system, list, narrowed: page with total
-- ? = 'choice', 'zolw', 'zolw', 'zolw', 'choice', 'zolw', 'zolw', 'zolw', 25, 0
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `evaluationId`, `text`, `priority`, `dueOn`, `illustrative`, `number`, `state`, `evaluatorId`, `response`, `responseText`, `action`, `actionDueOn`, `respondedAt`, `followUp`, `followUpText`, `followedUpAt`, (SELECT COUNT(*) FROM `recommendations` WHERE 1 = 1 AND `state` = ? AND (INSTR(`textFolded`, ?) > 0 OR INSTR(`responseTextFolded`, ?) > 0 OR INSTR(`actionFolded`, ?) > 0)) AS `total`
  FROM `recommendations`
  WHERE 1 = 1
    AND `state` = ?
    AND (INSTR(`textFolded`, ?) > 0 OR INSTR(`responseTextFolded`, ?) > 0 OR INSTR(`actionFolded`, ?) > 0)
  ORDER BY `number` DESC, `id` DESC
  LIMIT ? OFFSET ?;

-- system, list, narrowed: total alone
-- ? = 'choice', 'zolw', 'zolw', 'zolw'
SELECT COUNT(*) AS `total`
  FROM `recommendations`
  WHERE 1 = 1
    AND `state` = ?
    AND (INSTR(`textFolded`, ?) > 0 OR INSTR(`responseTextFolded`, ?) > 0 OR INSTR(`actionFolded`, ?) > 0);

-- system, all, without a total
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `evaluationId`, `text`, `priority`, `dueOn`, `illustrative`, `number`, `state`, `evaluatorId`, `response`, `responseText`, `action`, `actionDueOn`, `respondedAt`, `followUp`, `followUpText`, `followedUpAt`
  FROM `recommendations`
  WHERE 1 = 1
  ORDER BY `id` ASC ;

-- system, get
-- ? = 31
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `evaluationId`, `text`, `priority`, `dueOn`, `illustrative`, `number`, `state`, `evaluatorId`, `response`, `responseText`, `action`, `actionDueOn`, `respondedAt`, `followUp`, `followUpText`, `followedUpAt`, CASE WHEN 1 = 1 THEN 1 ELSE 0 END AS `allowed`
  FROM `recommendations`
  WHERE `id` = ?
    AND 1 = 1;

-- system, visible, as the target of a key
-- ? = 31, 32
SELECT `id`
  FROM `recommendations`
  WHERE 1 = 1
    AND `id` IN (?, ?);

-- system, create: as for evaluator
-- ? = 21, 21, 'Text', 'text', 'choice', '2019-02-01', 1, 3, 'choice', 21, 'choice', 'Text', 'text', 'Text', 'text', '2019-02-01', '2019-02-01T12:00:00.000Z', 'choice', 'Text', '2019-02-01T12:00:00.000Z', 1, '2019-02-01T12:00:00.000Z', '2019-02-01T12:00:00.000Z'

-- system, create: whether the new row is within reach, else it is rolled back
-- ? = 31
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `evaluationId`, `text`, `priority`, `dueOn`, `illustrative`, `number`, `state`, `evaluatorId`, `response`, `responseText`, `action`, `actionDueOn`, `respondedAt`, `followUp`, `followUpText`, `followedUpAt`, CASE WHEN 1 = 1 THEN 1 ELSE 0 END AS `allowed`
  FROM `recommendations`
  WHERE `id` = ?
    AND 1 = 1;

-- system, update: target
-- ? = 31
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `evaluationId`, `text`, `priority`, `dueOn`, `illustrative`, `number`, `state`, `evaluatorId`, `response`, `responseText`, `action`, `actionDueOn`, `respondedAt`, `followUp`, `followUpText`, `followedUpAt`, CASE WHEN 1 = 1 THEN 1 ELSE 0 END AS `allowed`
  FROM `recommendations`
  WHERE `id` = ?
    AND 1 = 1;

-- system, update
-- ? = 'Text', 'text', 'choice', '2019-02-01', 1, '2019-02-01T12:00:00.000Z', 31, 4
UPDATE `recommendations`
  SET `text` = ?, `textFolded` = ?, `priority` = ?, `dueOn` = ?, `illustrative` = ?, `updatedAt` = ?, `version` = `version` + 1
  WHERE `id` = ?
    AND `version` = ?
    AND 1 = 1;

-- system, delete: target
-- ? = 31
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `evaluationId`, `text`, `priority`, `dueOn`, `illustrative`, `number`, `state`, `evaluatorId`, `response`, `responseText`, `action`, `actionDueOn`, `respondedAt`, `followUp`, `followUpText`, `followedUpAt`, CASE WHEN 1 = 1 THEN 1 ELSE 0 END AS `allowed`
  FROM `recommendations`
  WHERE `id` = ?
    AND 1 = 1;

-- system, delete
-- ? = 31
DELETE
  FROM `recommendations`
  WHERE `id` = ?
    AND 1 = 1;

-- system, issue: target
-- ? = 31
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `evaluationId`, `text`, `priority`, `dueOn`, `illustrative`, `number`, `state`, `evaluatorId`, `response`, `responseText`, `action`, `actionDueOn`, `respondedAt`, `followUp`, `followUpText`, `followedUpAt`, CASE WHEN 1 = 1 THEN 1 ELSE 0 END AS `allowed`
  FROM `recommendations`
  WHERE `id` = ?
    AND 1 = 1;

-- system, issue
-- ? = 3, 'choice', 21, 'choice', 'Text', 'text', 'Text', 'text', '2019-02-01', '2019-02-01T12:00:00.000Z', 'choice', 'Text', '2019-02-01T12:00:00.000Z', '2019-02-01T12:00:00.000Z', 31, 4
UPDATE `recommendations`
  SET `number` = ?, `state` = ?, `evaluatorId` = ?, `response` = ?, `responseText` = ?, `responseTextFolded` = ?, `action` = ?, `actionFolded` = ?, `actionDueOn` = ?, `respondedAt` = ?, `followUp` = ?, `followUpText` = ?, `followedUpAt` = ?, `updatedAt` = ?, `version` = `version` + 1
  WHERE `id` = ?
    AND `version` = ?
    AND 1 = 1;

-- system, respond: refused

-- system, followUp: refused

-- ---- visitor: whoever reads the public pages ----

-- visitor, read: refused

-- visitor, create: refused

-- visitor, update: refused

-- visitor, delete: refused

-- visitor, issue: refused

-- visitor, respond: refused

-- visitor, followUp: refused
