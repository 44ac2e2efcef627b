-- contests: what each role's reading and writing sends to the database.
-- Written by `npm run sql` from the store's own functions; never edited by hand. SQLite and MySQL/MariaDB are sent the same text.

-- ---- partnerStaff: user 101 of organisation 11 ----

-- partnerStaff, list: page with total
-- ? = 11, 'open', 'judging', 'decided', 'archived', 11, 'open', 'judging', 'decided', 'archived', 25, 0
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `slug`, `name`, `challenge`, `whoMayEnter`, `prize`, `languages`, `timeZone`, `opensAt`, `closesAt`, `tieRule`, `juryApart`, `privacyText`, `eraseOn`, `questions`, `themes`, `filesMost`, `publicNote`, `illustrative`, `scoresRevisable`, `state`, `openedAt`, `judgedAt`, `decidedAt`, `notes`, (SELECT COUNT(*) FROM `contests` WHERE ((`organisationId` = ?) OR (`state` IN (?, ?, ?, ?)))) AS `total`
  FROM `contests`
  WHERE ((`organisationId` = ?) OR (`state` IN (?, ?, ?, ?)))
  ORDER BY `id` ASC
  LIMIT ? OFFSET ?;

-- partnerStaff, list: total alone
-- ? = 11, 'open', 'judging', 'decided', 'archived'
SELECT COUNT(*) AS `total`
  FROM `contests`
  WHERE ((`organisationId` = ?) OR (`state` IN (?, ?, ?, ?)));

-- partnerStaff, list, narrowed: page with total
-- ? = 11, 'open', 'judging', 'decided', 'archived', 'choice', 'zolw', 'zolw', 11, 'open', 'judging', 'decided', 'archived', 'choice', 'zolw', 'zolw', 25, 0
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `slug`, `name`, `challenge`, `whoMayEnter`, `prize`, `languages`, `timeZone`, `opensAt`, `closesAt`, `tieRule`, `juryApart`, `privacyText`, `eraseOn`, `questions`, `themes`, `filesMost`, `publicNote`, `illustrative`, `scoresRevisable`, `state`, `openedAt`, `judgedAt`, `decidedAt`, `notes`, (SELECT COUNT(*) FROM `contests` WHERE ((`organisationId` = ?) OR (`state` IN (?, ?, ?, ?))) AND `state` = ? AND (INSTR(`nameFolded`, ?) > 0 OR INSTR(`challengeFolded`, ?) > 0)) AS `total`
  FROM `contests`
  WHERE ((`organisationId` = ?) OR (`state` IN (?, ?, ?, ?)))
    AND `state` = ?
    AND (INSTR(`nameFolded`, ?) > 0 OR INSTR(`challengeFolded`, ?) > 0)
  ORDER BY `nameFolded` DESC, `id` DESC
  LIMIT ? OFFSET ?;

-- partnerStaff, list, narrowed: total alone
-- ? = 11, 'open', 'judging', 'decided', 'archived', 'choice', 'zolw', 'zolw'
SELECT COUNT(*) AS `total`
  FROM `contests`
  WHERE ((`organisationId` = ?) OR (`state` IN (?, ?, ?, ?)))
    AND `state` = ?
    AND (INSTR(`nameFolded`, ?) > 0 OR INSTR(`challengeFolded`, ?) > 0);

-- partnerStaff, all, without a total
-- ? = 11, 'open', 'judging', 'decided', 'archived'
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `slug`, `name`, `challenge`, `whoMayEnter`, `prize`, `languages`, `timeZone`, `opensAt`, `closesAt`, `tieRule`, `juryApart`, `privacyText`, `eraseOn`, `questions`, `themes`, `filesMost`, `publicNote`, `illustrative`, `scoresRevisable`, `state`, `openedAt`, `judgedAt`, `decidedAt`, `notes`
  FROM `contests`
  WHERE ((`organisationId` = ?) OR (`state` IN (?, ?, ?, ?)))
  ORDER BY `id` ASC ;

-- partnerStaff, get
-- ? = 11, 'open', 'judging', 'decided', 'archived', 31, 11, 'open', 'judging', 'decided', 'archived'
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `slug`, `name`, `challenge`, `whoMayEnter`, `prize`, `languages`, `timeZone`, `opensAt`, `closesAt`, `tieRule`, `juryApart`, `privacyText`, `eraseOn`, `questions`, `themes`, `filesMost`, `publicNote`, `illustrative`, `scoresRevisable`, `state`, `openedAt`, `judgedAt`, `decidedAt`, `notes`, CASE WHEN ((`organisationId` = ?) OR (`state` IN (?, ?, ?, ?))) THEN 1 ELSE 0 END AS `allowed`
  FROM `contests`
  WHERE `id` = ?
    AND ((`organisationId` = ?) OR (`state` IN (?, ?, ?, ?)));

-- partnerStaff, visible, as the target of a key
-- ? = 11, 'open', 'judging', 'decided', 'archived', 31, 32
SELECT `id`
  FROM `contests`
  WHERE ((`organisationId` = ?) OR (`state` IN (?, ?, ?, ?)))
    AND `id` IN (?, ?);

-- partnerStaff, create
-- ? = 21, 'Text', 'Text', 'text', 'Text', 'text', 'Text', 'Text', '{}', 'Text', '2019-02-01T12:00:00.000Z', '2019-02-01T12:00:00.000Z', 'choice', 'choice', 'Text', '2019-02-01', '{}', '{}', 3, 'Text', 1, 1, 'choice', '2019-02-01T12:00:00.000Z', '2019-02-01T12:00:00.000Z', '2019-02-01T12:00:00.000Z', '{}', 1, '2019-02-01T12:00:00.000Z', '2019-02-01T12:00:00.000Z'
INSERT INTO `contests` (`organisationId`, `slug`, `name`, `nameFolded`, `challenge`, `challengeFolded`, `whoMayEnter`, `prize`, `languages`, `timeZone`, `opensAt`, `closesAt`, `tieRule`, `juryApart`, `privacyText`, `eraseOn`, `questions`, `themes`, `filesMost`, `publicNote`, `illustrative`, `scoresRevisable`, `state`, `openedAt`, `judgedAt`, `decidedAt`, `notes`, `version`, `createdAt`, `updatedAt`)
  VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?);

-- partnerStaff, create: whether the new row is within reach, else it is rolled back
-- ? = 11, 31, 11, 'open', 'judging', 'decided', 'archived'
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `slug`, `name`, `challenge`, `whoMayEnter`, `prize`, `languages`, `timeZone`, `opensAt`, `closesAt`, `tieRule`, `juryApart`, `privacyText`, `eraseOn`, `questions`, `themes`, `filesMost`, `publicNote`, `illustrative`, `scoresRevisable`, `state`, `openedAt`, `judgedAt`, `decidedAt`, `notes`, CASE WHEN `organisationId` = ? THEN 1 ELSE 0 END AS `allowed`
  FROM `contests`
  WHERE `id` = ?
    AND ((`organisationId` = ?) OR (`state` IN (?, ?, ?, ?)));

-- partnerStaff, update: target
-- ? = 11, 31, 11, 'open', 'judging', 'decided', 'archived'
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `slug`, `name`, `challenge`, `whoMayEnter`, `prize`, `languages`, `timeZone`, `opensAt`, `closesAt`, `tieRule`, `juryApart`, `privacyText`, `eraseOn`, `questions`, `themes`, `filesMost`, `publicNote`, `illustrative`, `scoresRevisable`, `state`, `openedAt`, `judgedAt`, `decidedAt`, `notes`, CASE WHEN `organisationId` = ? THEN 1 ELSE 0 END AS `allowed`
  FROM `contests`
  WHERE `id` = ?
    AND ((`organisationId` = ?) OR (`state` IN (?, ?, ?, ?)));

-- partnerStaff, update
-- ? = 'Text', 'Text', 'text', 'Text', 'text', 'Text', 'Text', '{}', 'Text', '2019-02-01T12:00:00.000Z', '2019-02-01T12:00:00.000Z', 'choice', 'choice', 'Text', '2019-02-01', '{}', '{}', 3, 'Text', 1, 1, '2019-02-01T12:00:00.000Z', 31, 4, 11
UPDATE `contests`
  SET `slug` = ?, `name` = ?, `nameFolded` = ?, `challenge` = ?, `challengeFolded` = ?, `whoMayEnter` = ?, `prize` = ?, `languages` = ?, `timeZone` = ?, `opensAt` = ?, `closesAt` = ?, `tieRule` = ?, `juryApart` = ?, `privacyText` = ?, `eraseOn` = ?, `questions` = ?, `themes` = ?, `filesMost` = ?, `publicNote` = ?, `illustrative` = ?, `scoresRevisable` = ?, `updatedAt` = ?, `version` = `version` + 1
  WHERE `id` = ?
    AND `version` = ?
    AND `organisationId` = ?;

-- partnerStaff, delete: refused

-- partnerStaff, open: refused

-- partnerStaff, close: refused

-- partnerStaff, assign: target
-- ? = 11, 31, 11, 'open', 'judging', 'decided', 'archived'
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `slug`, `name`, `challenge`, `whoMayEnter`, `prize`, `languages`, `timeZone`, `opensAt`, `closesAt`, `tieRule`, `juryApart`, `privacyText`, `eraseOn`, `questions`, `themes`, `filesMost`, `publicNote`, `illustrative`, `scoresRevisable`, `state`, `openedAt`, `judgedAt`, `decidedAt`, `notes`, CASE WHEN `organisationId` = ? THEN 1 ELSE 0 END AS `allowed`
  FROM `contests`
  WHERE `id` = ?
    AND ((`organisationId` = ?) OR (`state` IN (?, ?, ?, ?)));

-- partnerStaff, assign
-- ? = 'choice', '2019-02-01T12:00:00.000Z', '2019-02-01T12:00:00.000Z', '2019-02-01T12:00:00.000Z', '{}', '2019-02-01T12:00:00.000Z', 31, 4, 11
UPDATE `contests`
  SET `state` = ?, `openedAt` = ?, `judgedAt` = ?, `decidedAt` = ?, `notes` = ?, `updatedAt` = ?, `version` = `version` + 1
  WHERE `id` = ?
    AND `version` = ?
    AND `organisationId` = ?;

-- partnerStaff, remind: target
-- ? = 11, 31, 11, 'open', 'judging', 'decided', 'archived'
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `slug`, `name`, `challenge`, `whoMayEnter`, `prize`, `languages`, `timeZone`, `opensAt`, `closesAt`, `tieRule`, `juryApart`, `privacyText`, `eraseOn`, `questions`, `themes`, `filesMost`, `publicNote`, `illustrative`, `scoresRevisable`, `state`, `openedAt`, `judgedAt`, `decidedAt`, `notes`, CASE WHEN `organisationId` = ? THEN 1 ELSE 0 END AS `allowed`
  FROM `contests`
  WHERE `id` = ?
    AND ((`organisationId` = ?) OR (`state` IN (?, ?, ?, ?)));

-- partnerStaff, remind
-- ? = 'choice', '2019-02-01T12:00:00.000Z', '2019-02-01T12:00:00.000Z', '2019-02-01T12:00:00.000Z', '{}', '2019-02-01T12:00:00.000Z', 31, 4, 11
UPDATE `contests`
  SET `state` = ?, `openedAt` = ?, `judgedAt` = ?, `decidedAt` = ?, `notes` = ?, `updatedAt` = ?, `version` = `version` + 1
  WHERE `id` = ?
    AND `version` = ?
    AND `organisationId` = ?;

-- partnerStaff, endJudging: refused

-- partnerStaff, decide: refused

-- partnerStaff, archive: refused

-- ---- partnerManager: user 102 of organisation 11 ----

-- partnerManager, list: page with total: as for partnerStaff
-- ? = 11, 'open', 'judging', 'decided', 'archived', 11, 'open', 'judging', 'decided', 'archived', 25, 0

-- partnerManager, list: total alone: as for partnerStaff
-- ? = 11, 'open', 'judging', 'decided', 'archived'

-- partnerManager, list, narrowed: page with total: as for partnerStaff
-- ? = 11, 'open', 'judging', 'decided', 'archived', 'choice', 'zolw', 'zolw', 11, 'open', 'judging', 'decided', 'archived', 'choice', 'zolw', 'zolw', 25, 0

-- partnerManager, list, narrowed: total alone: as for partnerStaff
-- ? = 11, 'open', 'judging', 'decided', 'archived', 'choice', 'zolw', 'zolw'

-- partnerManager, all, without a total: as for partnerStaff
-- ? = 11, 'open', 'judging', 'decided', 'archived'

-- partnerManager, get: as for partnerStaff
-- ? = 11, 'open', 'judging', 'decided', 'archived', 31, 11, 'open', 'judging', 'decided', 'archived'

-- partnerManager, visible, as the target of a key: as for partnerStaff
-- ? = 11, 'open', 'judging', 'decided', 'archived', 31, 32

-- partnerManager, create: as for partnerStaff
-- ? = 21, 'Text', 'Text', 'text', 'Text', 'text', 'Text', 'Text', '{}', 'Text', '2019-02-01T12:00:00.000Z', '2019-02-01T12:00:00.000Z', 'choice', 'choice', 'Text', '2019-02-01', '{}', '{}', 3, 'Text', 1, 1, 'choice', '2019-02-01T12:00:00.000Z', '2019-02-01T12:00:00.000Z', '2019-02-01T12:00:00.000Z', '{}', 1, '2019-02-01T12:00:00.000Z', '2019-02-01T12:00:00.000Z'

-- partnerManager, create: whether the new row is within reach, else it is rolled back: as for partnerStaff
-- ? = 11, 31, 11, 'open', 'judging', 'decided', 'archived'

-- partnerManager, update: target: as for partnerStaff
-- ? = 11, 31, 11, 'open', 'judging', 'decided', 'archived'

-- partnerManager, update: as for partnerStaff
-- ? = 'Text', 'Text', 'text', 'Text', 'text', 'Text', 'Text', '{}', 'Text', '2019-02-01T12:00:00.000Z', '2019-02-01T12:00:00.000Z', 'choice', 'choice', 'Text', '2019-02-01', '{}', '{}', 3, 'Text', 1, 1, '2019-02-01T12:00:00.000Z', 31, 4, 11

-- partnerManager, delete: target
-- ? = 11, 31, 11, 'open', 'judging', 'decided', 'archived'
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `slug`, `name`, `challenge`, `whoMayEnter`, `prize`, `languages`, `timeZone`, `opensAt`, `closesAt`, `tieRule`, `juryApart`, `privacyText`, `eraseOn`, `questions`, `themes`, `filesMost`, `publicNote`, `illustrative`, `scoresRevisable`, `state`, `openedAt`, `judgedAt`, `decidedAt`, `notes`, CASE WHEN `organisationId` = ? THEN 1 ELSE 0 END AS `allowed`
  FROM `contests`
  WHERE `id` = ?
    AND ((`organisationId` = ?) OR (`state` IN (?, ?, ?, ?)));

-- partnerManager, delete
-- ? = 31, 11
DELETE
  FROM `contests`
  WHERE `id` = ?
    AND `organisationId` = ?;

-- partnerManager, open: target
-- ? = 11, 31, 11, 'open', 'judging', 'decided', 'archived'
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `slug`, `name`, `challenge`, `whoMayEnter`, `prize`, `languages`, `timeZone`, `opensAt`, `closesAt`, `tieRule`, `juryApart`, `privacyText`, `eraseOn`, `questions`, `themes`, `filesMost`, `publicNote`, `illustrative`, `scoresRevisable`, `state`, `openedAt`, `judgedAt`, `decidedAt`, `notes`, CASE WHEN `organisationId` = ? THEN 1 ELSE 0 END AS `allowed`
  FROM `contests`
  WHERE `id` = ?
    AND ((`organisationId` = ?) OR (`state` IN (?, ?, ?, ?)));

-- partnerManager, open
-- ? = 'choice', '2019-02-01T12:00:00.000Z', '2019-02-01T12:00:00.000Z', '2019-02-01T12:00:00.000Z', '{}', '2019-02-01T12:00:00.000Z', 31, 4, 11
UPDATE `contests`
  SET `state` = ?, `openedAt` = ?, `judgedAt` = ?, `decidedAt` = ?, `notes` = ?, `updatedAt` = ?, `version` = `version` + 1
  WHERE `id` = ?
    AND `version` = ?
    AND `organisationId` = ?;

-- partnerManager, close: target
-- ? = 11, 31, 11, 'open', 'judging', 'decided', 'archived'
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `slug`, `name`, `challenge`, `whoMayEnter`, `prize`, `languages`, `timeZone`, `opensAt`, `closesAt`, `tieRule`, `juryApart`, `privacyText`, `eraseOn`, `questions`, `themes`, `filesMost`, `publicNote`, `illustrative`, `scoresRevisable`, `state`, `openedAt`, `judgedAt`, `decidedAt`, `notes`, CASE WHEN `organisationId` = ? THEN 1 ELSE 0 END AS `allowed`
  FROM `contests`
  WHERE `id` = ?
    AND ((`organisationId` = ?) OR (`state` IN (?, ?, ?, ?)));

-- partnerManager, close
-- ? = 'choice', '2019-02-01T12:00:00.000Z', '2019-02-01T12:00:00.000Z', '2019-02-01T12:00:00.000Z', '{}', '2019-02-01T12:00:00.000Z', 31, 4, 11
UPDATE `contests`
  SET `state` = ?, `openedAt` = ?, `judgedAt` = ?, `decidedAt` = ?, `notes` = ?, `updatedAt` = ?, `version` = `version` + 1
  WHERE `id` = ?
    AND `version` = ?
    AND `organisationId` = ?;

-- partnerManager, assign: target: as for partnerStaff
-- ? = 11, 31, 11, 'open', 'judging', 'decided', 'archived'

-- partnerManager, assign: as for partnerStaff
-- ? = 'choice', '2019-02-01T12:00:00.000Z', '2019-02-01T12:00:00.000Z', '2019-02-01T12:00:00.000Z', '{}', '2019-02-01T12:00:00.000Z', 31, 4, 11

-- partnerManager, remind: target: as for partnerStaff
-- ? = 11, 31, 11, 'open', 'judging', 'decided', 'archived'

-- partnerManager, remind: as for partnerStaff
-- ? = 'choice', '2019-02-01T12:00:00.000Z', '2019-02-01T12:00:00.000Z', '2019-02-01T12:00:00.000Z', '{}', '2019-02-01T12:00:00.000Z', 31, 4, 11

-- partnerManager, endJudging: target
-- ? = 11, 31, 11, 'open', 'judging', 'decided', 'archived'
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `slug`, `name`, `challenge`, `whoMayEnter`, `prize`, `languages`, `timeZone`, `opensAt`, `closesAt`, `tieRule`, `juryApart`, `privacyText`, `eraseOn`, `questions`, `themes`, `filesMost`, `publicNote`, `illustrative`, `scoresRevisable`, `state`, `openedAt`, `judgedAt`, `decidedAt`, `notes`, CASE WHEN `organisationId` = ? THEN 1 ELSE 0 END AS `allowed`
  FROM `contests`
  WHERE `id` = ?
    AND ((`organisationId` = ?) OR (`state` IN (?, ?, ?, ?)));

-- partnerManager, endJudging
-- ? = 'choice', '2019-02-01T12:00:00.000Z', '2019-02-01T12:00:00.000Z', '2019-02-01T12:00:00.000Z', '{}', '2019-02-01T12:00:00.000Z', 31, 4, 11
UPDATE `contests`
  SET `state` = ?, `openedAt` = ?, `judgedAt` = ?, `decidedAt` = ?, `notes` = ?, `updatedAt` = ?, `version` = `version` + 1
  WHERE `id` = ?
    AND `version` = ?
    AND `organisationId` = ?;

-- partnerManager, decide: target
-- ? = 11, 31, 11, 'open', 'judging', 'decided', 'archived'
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `slug`, `name`, `challenge`, `whoMayEnter`, `prize`, `languages`, `timeZone`, `opensAt`, `closesAt`, `tieRule`, `juryApart`, `privacyText`, `eraseOn`, `questions`, `themes`, `filesMost`, `publicNote`, `illustrative`, `scoresRevisable`, `state`, `openedAt`, `judgedAt`, `decidedAt`, `notes`, CASE WHEN `organisationId` = ? THEN 1 ELSE 0 END AS `allowed`
  FROM `contests`
  WHERE `id` = ?
    AND ((`organisationId` = ?) OR (`state` IN (?, ?, ?, ?)));

-- partnerManager, decide
-- ? = 'choice', '2019-02-01T12:00:00.000Z', '2019-02-01T12:00:00.000Z', '2019-02-01T12:00:00.000Z', '{}', '2019-02-01T12:00:00.000Z', 31, 4, 11
UPDATE `contests`
  SET `state` = ?, `openedAt` = ?, `judgedAt` = ?, `decidedAt` = ?, `notes` = ?, `updatedAt` = ?, `version` = `version` + 1
  WHERE `id` = ?
    AND `version` = ?
    AND `organisationId` = ?;

-- partnerManager, archive: target
-- ? = 11, 31, 11, 'open', 'judging', 'decided', 'archived'
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `slug`, `name`, `challenge`, `whoMayEnter`, `prize`, `languages`, `timeZone`, `opensAt`, `closesAt`, `tieRule`, `juryApart`, `privacyText`, `eraseOn`, `questions`, `themes`, `filesMost`, `publicNote`, `illustrative`, `scoresRevisable`, `state`, `openedAt`, `judgedAt`, `decidedAt`, `notes`, CASE WHEN `organisationId` = ? THEN 1 ELSE 0 END AS `allowed`
  FROM `contests`
  WHERE `id` = ?
    AND ((`organisationId` = ?) OR (`state` IN (?, ?, ?, ?)));

-- partnerManager, archive
-- ? = 'choice', '2019-02-01T12:00:00.000Z', '2019-02-01T12:00:00.000Z', '2019-02-01T12:00:00.000Z', '{}', '2019-02-01T12:00:00.000Z', 31, 4, 11
UPDATE `contests`
  SET `state` = ?, `openedAt` = ?, `judgedAt` = ?, `decidedAt` = ?, `notes` = ?, `updatedAt` = ?, `version` = `version` + 1
  WHERE `id` = ?
    AND `version` = ?
    AND `organisationId` = ?;

-- ---- leadPartner: user 103 of organisation 13 ----

-- leadPartner, list: page with total
-- ? = 25, 0
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `slug`, `name`, `challenge`, `whoMayEnter`, `prize`, `languages`, `timeZone`, `opensAt`, `closesAt`, `tieRule`, `juryApart`, `privacyText`, `eraseOn`, `questions`, `themes`, `filesMost`, `publicNote`, `illustrative`, `scoresRevisable`, `state`, `openedAt`, `judgedAt`, `decidedAt`, `notes`, (SELECT COUNT(*) FROM `contests` WHERE 1 = 1) AS `total`
  FROM `contests`
  WHERE 1 = 1
  ORDER BY `id` ASC
  LIMIT ? OFFSET ?;

-- leadPartner, list: total alone
SELECT COUNT(*) AS `total`
  FROM `contests`
  WHERE 1 = 1;

-- leadPartner, list, narrowed: page with total
-- ? = 'choice', 'zolw', 'zolw', 'choice', 'zolw', 'zolw', 25, 0
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `slug`, `name`, `challenge`, `whoMayEnter`, `prize`, `languages`, `timeZone`, `opensAt`, `closesAt`, `tieRule`, `juryApart`, `privacyText`, `eraseOn`, `questions`, `themes`, `filesMost`, `publicNote`, `illustrative`, `scoresRevisable`, `state`, `openedAt`, `judgedAt`, `decidedAt`, `notes`, (SELECT COUNT(*) FROM `contests` WHERE 1 = 1 AND `state` = ? AND (INSTR(`nameFolded`, ?) > 0 OR INSTR(`challengeFolded`, ?) > 0)) AS `total`
  FROM `contests`
  WHERE 1 = 1
    AND `state` = ?
    AND (INSTR(`nameFolded`, ?) > 0 OR INSTR(`challengeFolded`, ?) > 0)
  ORDER BY `nameFolded` DESC, `id` DESC
  LIMIT ? OFFSET ?;

-- leadPartner, list, narrowed: total alone
-- ? = 'choice', 'zolw', 'zolw'
SELECT COUNT(*) AS `total`
  FROM `contests`
  WHERE 1 = 1
    AND `state` = ?
    AND (INSTR(`nameFolded`, ?) > 0 OR INSTR(`challengeFolded`, ?) > 0);

-- leadPartner, all, without a total
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `slug`, `name`, `challenge`, `whoMayEnter`, `prize`, `languages`, `timeZone`, `opensAt`, `closesAt`, `tieRule`, `juryApart`, `privacyText`, `eraseOn`, `questions`, `themes`, `filesMost`, `publicNote`, `illustrative`, `scoresRevisable`, `state`, `openedAt`, `judgedAt`, `decidedAt`, `notes`
  FROM `contests`
  WHERE 1 = 1
  ORDER BY `id` ASC ;

-- leadPartner, get
-- ? = 31
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `slug`, `name`, `challenge`, `whoMayEnter`, `prize`, `languages`, `timeZone`, `opensAt`, `closesAt`, `tieRule`, `juryApart`, `privacyText`, `eraseOn`, `questions`, `themes`, `filesMost`, `publicNote`, `illustrative`, `scoresRevisable`, `state`, `openedAt`, `judgedAt`, `decidedAt`, `notes`, CASE WHEN 1 = 1 THEN 1 ELSE 0 END AS `allowed`
  FROM `contests`
  WHERE `id` = ?
    AND 1 = 1;

-- leadPartner, visible, as the target of a key
-- ? = 31, 32
SELECT `id`
  FROM `contests`
  WHERE 1 = 1
    AND `id` IN (?, ?);

-- leadPartner, create: as for partnerStaff
-- ? = 21, 'Text', 'Text', 'text', 'Text', 'text', 'Text', 'Text', '{}', 'Text', '2019-02-01T12:00:00.000Z', '2019-02-01T12:00:00.000Z', 'choice', 'choice', 'Text', '2019-02-01', '{}', '{}', 3, 'Text', 1, 1, 'choice', '2019-02-01T12:00:00.000Z', '2019-02-01T12:00:00.000Z', '2019-02-01T12:00:00.000Z', '{}', 1, '2019-02-01T12:00:00.000Z', '2019-02-01T12:00:00.000Z'

-- leadPartner, create: whether the new row is within reach, else it is rolled back
-- ? = 31
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `slug`, `name`, `challenge`, `whoMayEnter`, `prize`, `languages`, `timeZone`, `opensAt`, `closesAt`, `tieRule`, `juryApart`, `privacyText`, `eraseOn`, `questions`, `themes`, `filesMost`, `publicNote`, `illustrative`, `scoresRevisable`, `state`, `openedAt`, `judgedAt`, `decidedAt`, `notes`, CASE WHEN `organisationId` IS NULL THEN 1 ELSE 0 END AS `allowed`
  FROM `contests`
  WHERE `id` = ?
    AND 1 = 1;

-- leadPartner, update: target
-- ? = 31
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `slug`, `name`, `challenge`, `whoMayEnter`, `prize`, `languages`, `timeZone`, `opensAt`, `closesAt`, `tieRule`, `juryApart`, `privacyText`, `eraseOn`, `questions`, `themes`, `filesMost`, `publicNote`, `illustrative`, `scoresRevisable`, `state`, `openedAt`, `judgedAt`, `decidedAt`, `notes`, CASE WHEN `organisationId` IS NULL THEN 1 ELSE 0 END AS `allowed`
  FROM `contests`
  WHERE `id` = ?
    AND 1 = 1;

-- leadPartner, update
-- ? = 'Text', 'Text', 'text', 'Text', 'text', 'Text', 'Text', '{}', 'Text', '2019-02-01T12:00:00.000Z', '2019-02-01T12:00:00.000Z', 'choice', 'choice', 'Text', '2019-02-01', '{}', '{}', 3, 'Text', 1, 1, '2019-02-01T12:00:00.000Z', 31, 4
UPDATE `contests`
  SET `slug` = ?, `name` = ?, `nameFolded` = ?, `challenge` = ?, `challengeFolded` = ?, `whoMayEnter` = ?, `prize` = ?, `languages` = ?, `timeZone` = ?, `opensAt` = ?, `closesAt` = ?, `tieRule` = ?, `juryApart` = ?, `privacyText` = ?, `eraseOn` = ?, `questions` = ?, `themes` = ?, `filesMost` = ?, `publicNote` = ?, `illustrative` = ?, `scoresRevisable` = ?, `updatedAt` = ?, `version` = `version` + 1
  WHERE `id` = ?
    AND `version` = ?
    AND `organisationId` IS NULL;

-- leadPartner, delete: target
-- ? = 31
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `slug`, `name`, `challenge`, `whoMayEnter`, `prize`, `languages`, `timeZone`, `opensAt`, `closesAt`, `tieRule`, `juryApart`, `privacyText`, `eraseOn`, `questions`, `themes`, `filesMost`, `publicNote`, `illustrative`, `scoresRevisable`, `state`, `openedAt`, `judgedAt`, `decidedAt`, `notes`, CASE WHEN `organisationId` IS NULL THEN 1 ELSE 0 END AS `allowed`
  FROM `contests`
  WHERE `id` = ?
    AND 1 = 1;

-- leadPartner, delete
-- ? = 31
DELETE
  FROM `contests`
  WHERE `id` = ?
    AND `organisationId` IS NULL;

-- leadPartner, open: target
-- ? = 31
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `slug`, `name`, `challenge`, `whoMayEnter`, `prize`, `languages`, `timeZone`, `opensAt`, `closesAt`, `tieRule`, `juryApart`, `privacyText`, `eraseOn`, `questions`, `themes`, `filesMost`, `publicNote`, `illustrative`, `scoresRevisable`, `state`, `openedAt`, `judgedAt`, `decidedAt`, `notes`, CASE WHEN `organisationId` IS NULL THEN 1 ELSE 0 END AS `allowed`
  FROM `contests`
  WHERE `id` = ?
    AND 1 = 1;

-- leadPartner, open
-- ? = 'choice', '2019-02-01T12:00:00.000Z', '2019-02-01T12:00:00.000Z', '2019-02-01T12:00:00.000Z', '{}', '2019-02-01T12:00:00.000Z', 31, 4
UPDATE `contests`
  SET `state` = ?, `openedAt` = ?, `judgedAt` = ?, `decidedAt` = ?, `notes` = ?, `updatedAt` = ?, `version` = `version` + 1
  WHERE `id` = ?
    AND `version` = ?
    AND `organisationId` IS NULL;

-- leadPartner, close: target
-- ? = 31
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `slug`, `name`, `challenge`, `whoMayEnter`, `prize`, `languages`, `timeZone`, `opensAt`, `closesAt`, `tieRule`, `juryApart`, `privacyText`, `eraseOn`, `questions`, `themes`, `filesMost`, `publicNote`, `illustrative`, `scoresRevisable`, `state`, `openedAt`, `judgedAt`, `decidedAt`, `notes`, CASE WHEN `organisationId` IS NULL THEN 1 ELSE 0 END AS `allowed`
  FROM `contests`
  WHERE `id` = ?
    AND 1 = 1;

-- leadPartner, close
-- ? = 'choice', '2019-02-01T12:00:00.000Z', '2019-02-01T12:00:00.000Z', '2019-02-01T12:00:00.000Z', '{}', '2019-02-01T12:00:00.000Z', 31, 4
UPDATE `contests`
  SET `state` = ?, `openedAt` = ?, `judgedAt` = ?, `decidedAt` = ?, `notes` = ?, `updatedAt` = ?, `version` = `version` + 1
  WHERE `id` = ?
    AND `version` = ?
    AND `organisationId` IS NULL;

-- leadPartner, assign: target
-- ? = 31
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `slug`, `name`, `challenge`, `whoMayEnter`, `prize`, `languages`, `timeZone`, `opensAt`, `closesAt`, `tieRule`, `juryApart`, `privacyText`, `eraseOn`, `questions`, `themes`, `filesMost`, `publicNote`, `illustrative`, `scoresRevisable`, `state`, `openedAt`, `judgedAt`, `decidedAt`, `notes`, CASE WHEN `organisationId` IS NULL THEN 1 ELSE 0 END AS `allowed`
  FROM `contests`
  WHERE `id` = ?
    AND 1 = 1;

-- leadPartner, assign
-- ? = 'choice', '2019-02-01T12:00:00.000Z', '2019-02-01T12:00:00.000Z', '2019-02-01T12:00:00.000Z', '{}', '2019-02-01T12:00:00.000Z', 31, 4
UPDATE `contests`
  SET `state` = ?, `openedAt` = ?, `judgedAt` = ?, `decidedAt` = ?, `notes` = ?, `updatedAt` = ?, `version` = `version` + 1
  WHERE `id` = ?
    AND `version` = ?
    AND `organisationId` IS NULL;

-- leadPartner, remind: target
-- ? = 31
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `slug`, `name`, `challenge`, `whoMayEnter`, `prize`, `languages`, `timeZone`, `opensAt`, `closesAt`, `tieRule`, `juryApart`, `privacyText`, `eraseOn`, `questions`, `themes`, `filesMost`, `publicNote`, `illustrative`, `scoresRevisable`, `state`, `openedAt`, `judgedAt`, `decidedAt`, `notes`, CASE WHEN `organisationId` IS NULL THEN 1 ELSE 0 END AS `allowed`
  FROM `contests`
  WHERE `id` = ?
    AND 1 = 1;

-- leadPartner, remind
-- ? = 'choice', '2019-02-01T12:00:00.000Z', '2019-02-01T12:00:00.000Z', '2019-02-01T12:00:00.000Z', '{}', '2019-02-01T12:00:00.000Z', 31, 4
UPDATE `contests`
  SET `state` = ?, `openedAt` = ?, `judgedAt` = ?, `decidedAt` = ?, `notes` = ?, `updatedAt` = ?, `version` = `version` + 1
  WHERE `id` = ?
    AND `version` = ?
    AND `organisationId` IS NULL;

-- leadPartner, endJudging: target
-- ? = 31
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `slug`, `name`, `challenge`, `whoMayEnter`, `prize`, `languages`, `timeZone`, `opensAt`, `closesAt`, `tieRule`, `juryApart`, `privacyText`, `eraseOn`, `questions`, `themes`, `filesMost`, `publicNote`, `illustrative`, `scoresRevisable`, `state`, `openedAt`, `judgedAt`, `decidedAt`, `notes`, CASE WHEN `organisationId` IS NULL THEN 1 ELSE 0 END AS `allowed`
  FROM `contests`
  WHERE `id` = ?
    AND 1 = 1;

-- leadPartner, endJudging
-- ? = 'choice', '2019-02-01T12:00:00.000Z', '2019-02-01T12:00:00.000Z', '2019-02-01T12:00:00.000Z', '{}', '2019-02-01T12:00:00.000Z', 31, 4
UPDATE `contests`
  SET `state` = ?, `openedAt` = ?, `judgedAt` = ?, `decidedAt` = ?, `notes` = ?, `updatedAt` = ?, `version` = `version` + 1
  WHERE `id` = ?
    AND `version` = ?
    AND `organisationId` IS NULL;

-- leadPartner, decide: target
-- ? = 31
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `slug`, `name`, `challenge`, `whoMayEnter`, `prize`, `languages`, `timeZone`, `opensAt`, `closesAt`, `tieRule`, `juryApart`, `privacyText`, `eraseOn`, `questions`, `themes`, `filesMost`, `publicNote`, `illustrative`, `scoresRevisable`, `state`, `openedAt`, `judgedAt`, `decidedAt`, `notes`, CASE WHEN `organisationId` IS NULL THEN 1 ELSE 0 END AS `allowed`
  FROM `contests`
  WHERE `id` = ?
    AND 1 = 1;

-- leadPartner, decide
-- ? = 'choice', '2019-02-01T12:00:00.000Z', '2019-02-01T12:00:00.000Z', '2019-02-01T12:00:00.000Z', '{}', '2019-02-01T12:00:00.000Z', 31, 4
UPDATE `contests`
  SET `state` = ?, `openedAt` = ?, `judgedAt` = ?, `decidedAt` = ?, `notes` = ?, `updatedAt` = ?, `version` = `version` + 1
  WHERE `id` = ?
    AND `version` = ?
    AND `organisationId` IS NULL;

-- leadPartner, archive: target
-- ? = 31
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `slug`, `name`, `challenge`, `whoMayEnter`, `prize`, `languages`, `timeZone`, `opensAt`, `closesAt`, `tieRule`, `juryApart`, `privacyText`, `eraseOn`, `questions`, `themes`, `filesMost`, `publicNote`, `illustrative`, `scoresRevisable`, `state`, `openedAt`, `judgedAt`, `decidedAt`, `notes`, CASE WHEN `organisationId` IS NULL THEN 1 ELSE 0 END AS `allowed`
  FROM `contests`
  WHERE `id` = ?
    AND 1 = 1;

-- leadPartner, archive
-- ? = 'choice', '2019-02-01T12:00:00.000Z', '2019-02-01T12:00:00.000Z', '2019-02-01T12:00:00.000Z', '{}', '2019-02-01T12:00:00.000Z', 31, 4
UPDATE `contests`
  SET `state` = ?, `openedAt` = ?, `judgedAt` = ?, `decidedAt` = ?, `notes` = ?, `updatedAt` = ?, `version` = `version` + 1
  WHERE `id` = ?
    AND `version` = ?
    AND `organisationId` IS NULL;

-- ---- evaluator: user 104 ----

-- evaluator, list: page with total
-- ? = 'open', 'judging', 'decided', 'archived', 'open', 'judging', 'decided', 'archived', 25, 0
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `slug`, `name`, `challenge`, `whoMayEnter`, `prize`, `languages`, `timeZone`, `opensAt`, `closesAt`, `tieRule`, `juryApart`, `privacyText`, `eraseOn`, `questions`, `themes`, `filesMost`, `publicNote`, `illustrative`, `scoresRevisable`, `state`, `openedAt`, `judgedAt`, `decidedAt`, `notes`, (SELECT COUNT(*) FROM `contests` WHERE `state` IN (?, ?, ?, ?)) AS `total`
  FROM `contests`
  WHERE `state` IN (?, ?, ?, ?)
  ORDER BY `id` ASC
  LIMIT ? OFFSET ?;

-- evaluator, list: total alone
-- ? = 'open', 'judging', 'decided', 'archived'
SELECT COUNT(*) AS `total`
  FROM `contests`
  WHERE `state` IN (?, ?, ?, ?);

-- evaluator, list, narrowed: page with total
-- ? = 'open', 'judging', 'decided', 'archived', 'choice', 'zolw', 'zolw', 'open', 'judging', 'decided', 'archived', 'choice', 'zolw', 'zolw', 25, 0
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `slug`, `name`, `challenge`, `whoMayEnter`, `prize`, `languages`, `timeZone`, `opensAt`, `closesAt`, `tieRule`, `juryApart`, `privacyText`, `eraseOn`, `questions`, `themes`, `filesMost`, `publicNote`, `illustrative`, `scoresRevisable`, `state`, `openedAt`, `judgedAt`, `decidedAt`, `notes`, (SELECT COUNT(*) FROM `contests` WHERE `state` IN (?, ?, ?, ?) AND `state` = ? AND (INSTR(`nameFolded`, ?) > 0 OR INSTR(`challengeFolded`, ?) > 0)) AS `total`
  FROM `contests`
  WHERE `state` IN (?, ?, ?, ?)
    AND `state` = ?
    AND (INSTR(`nameFolded`, ?) > 0 OR INSTR(`challengeFolded`, ?) > 0)
  ORDER BY `nameFolded` DESC, `id` DESC
  LIMIT ? OFFSET ?;

-- evaluator, list, narrowed: total alone
-- ? = 'open', 'judging', 'decided', 'archived', 'choice', 'zolw', 'zolw'
SELECT COUNT(*) AS `total`
  FROM `contests`
  WHERE `state` IN (?, ?, ?, ?)
    AND `state` = ?
    AND (INSTR(`nameFolded`, ?) > 0 OR INSTR(`challengeFolded`, ?) > 0);

-- evaluator, all, without a total
-- ? = 'open', 'judging', 'decided', 'archived'
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `slug`, `name`, `challenge`, `whoMayEnter`, `prize`, `languages`, `timeZone`, `opensAt`, `closesAt`, `tieRule`, `juryApart`, `privacyText`, `eraseOn`, `questions`, `themes`, `filesMost`, `publicNote`, `illustrative`, `scoresRevisable`, `state`, `openedAt`, `judgedAt`, `decidedAt`, `notes`
  FROM `contests`
  WHERE `state` IN (?, ?, ?, ?)
  ORDER BY `id` ASC ;

-- evaluator, get
-- ? = 'open', 'judging', 'decided', 'archived', 31, 'open', 'judging', 'decided', 'archived'
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `slug`, `name`, `challenge`, `whoMayEnter`, `prize`, `languages`, `timeZone`, `opensAt`, `closesAt`, `tieRule`, `juryApart`, `privacyText`, `eraseOn`, `questions`, `themes`, `filesMost`, `publicNote`, `illustrative`, `scoresRevisable`, `state`, `openedAt`, `judgedAt`, `decidedAt`, `notes`, CASE WHEN `state` IN (?, ?, ?, ?) THEN 1 ELSE 0 END AS `allowed`
  FROM `contests`
  WHERE `id` = ?
    AND `state` IN (?, ?, ?, ?);

-- evaluator, visible, as the target of a key
-- ? = 'open', 'judging', 'decided', 'archived', 31, 32
SELECT `id`
  FROM `contests`
  WHERE `state` IN (?, ?, ?, ?)
    AND `id` IN (?, ?);

-- evaluator, create: refused

-- evaluator, update: refused

-- evaluator, delete: refused

-- evaluator, open: refused

-- evaluator, close: refused

-- evaluator, assign: refused

-- evaluator, remind: refused

-- evaluator, endJudging: refused

-- evaluator, decide: refused

-- evaluator, archive: refused

-- ---- juror: user 105 ----

-- juror, list: page with total: as for evaluator
-- ? = 'open', 'judging', 'decided', 'archived', 'open', 'judging', 'decided', 'archived', 25, 0

-- juror, list: total alone: as for evaluator
-- ? = 'open', 'judging', 'decided', 'archived'

-- juror, list, narrowed: page with total: as for evaluator
-- ? = 'open', 'judging', 'decided', 'archived', 'choice', 'zolw', 'zolw', 'open', 'judging', 'decided', 'archived', 'choice', 'zolw', 'zolw', 25, 0

-- juror, list, narrowed: total alone: as for evaluator
-- ? = 'open', 'judging', 'decided', 'archived', 'choice', 'zolw', 'zolw'

-- juror, all, without a total: as for evaluator
-- ? = 'open', 'judging', 'decided', 'archived'

-- juror, get: as for evaluator
-- ? = 'open', 'judging', 'decided', 'archived', 31, 'open', 'judging', 'decided', 'archived'

-- juror, visible, as the target of a key: as for evaluator
-- ? = 'open', 'judging', 'decided', 'archived', 31, 32

-- juror, create: refused

-- juror, update: refused

-- juror, delete: refused

-- juror, open: refused

-- juror, close: refused

-- juror, assign: refused

-- juror, remind: refused

-- juror, endJudging: refused

-- juror, decide: refused

-- juror, archive: refused

-- ---- observer: user 106 ----

-- observer, list: page with total: as for evaluator
-- ? = 'open', 'judging', 'decided', 'archived', 'open', 'judging', 'decided', 'archived', 25, 0

-- observer, list: total alone: as for evaluator
-- ? = 'open', 'judging', 'decided', 'archived'

-- observer, list, narrowed: page with total: as for evaluator
-- ? = 'open', 'judging', 'decided', 'archived', 'choice', 'zolw', 'zolw', 'open', 'judging', 'decided', 'archived', 'choice', 'zolw', 'zolw', 25, 0

-- observer, list, narrowed: total alone: as for evaluator
-- ? = 'open', 'judging', 'decided', 'archived', 'choice', 'zolw', 'zolw'

-- observer, all, without a total: as for evaluator
-- ? = 'open', 'judging', 'decided', 'archived'

-- observer, get: as for evaluator
-- ? = 'open', 'judging', 'decided', 'archived', 31, 'open', 'judging', 'decided', 'archived'

-- observer, visible, as the target of a key: as for evaluator
-- ? = 'open', 'judging', 'decided', 'archived', 31, 32

-- observer, create: refused

-- observer, update: refused

-- observer, delete: refused

-- observer, open: refused

-- observer, close: refused

-- observer, assign: refused

-- observer, remind: refused

-- observer, endJudging: refused

-- observer, decide: refused

-- observer, archive: refused

-- ---- system: the product's own work ----

-- system, list: page with total: as for leadPartner
-- ? = 25, 0

-- system, list: total alone: as for leadPartner

-- system, list, narrowed: page with total: as for leadPartner
-- ? = 'choice', 'zolw', 'zolw', 'choice', 'zolw', 'zolw', 25, 0

-- system, list, narrowed: total alone: as for leadPartner
-- ? = 'choice', 'zolw', 'zolw'

-- system, all, without a total: as for leadPartner

-- system, get: as for leadPartner
-- ? = 31

-- system, visible, as the target of a key: as for leadPartner
-- ? = 31, 32

-- system, create: as for partnerStaff
-- ? = 21, 'Text', 'Text', 'text', 'Text', 'text', 'Text', 'Text', '{}', 'Text', '2019-02-01T12:00:00.000Z', '2019-02-01T12:00:00.000Z', 'choice', 'choice', 'Text', '2019-02-01', '{}', '{}', 3, 'Text', 1, 1, 'choice', '2019-02-01T12:00:00.000Z', '2019-02-01T12:00:00.000Z', '2019-02-01T12:00:00.000Z', '{}', 1, '2019-02-01T12:00:00.000Z', '2019-02-01T12:00:00.000Z'

-- system, create: whether the new row is within reach, else it is rolled back
-- ? = 31
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `slug`, `name`, `challenge`, `whoMayEnter`, `prize`, `languages`, `timeZone`, `opensAt`, `closesAt`, `tieRule`, `juryApart`, `privacyText`, `eraseOn`, `questions`, `themes`, `filesMost`, `publicNote`, `illustrative`, `scoresRevisable`, `state`, `openedAt`, `judgedAt`, `decidedAt`, `notes`, CASE WHEN 1 = 1 THEN 1 ELSE 0 END AS `allowed`
  FROM `contests`
  WHERE `id` = ?
    AND 1 = 1;

-- system, update: refused

-- system, delete: refused

-- system, open: refused

-- system, close: target
-- ? = 31
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `slug`, `name`, `challenge`, `whoMayEnter`, `prize`, `languages`, `timeZone`, `opensAt`, `closesAt`, `tieRule`, `juryApart`, `privacyText`, `eraseOn`, `questions`, `themes`, `filesMost`, `publicNote`, `illustrative`, `scoresRevisable`, `state`, `openedAt`, `judgedAt`, `decidedAt`, `notes`, CASE WHEN 1 = 1 THEN 1 ELSE 0 END AS `allowed`
  FROM `contests`
  WHERE `id` = ?
    AND 1 = 1;

-- system, close
-- ? = 'choice', '2019-02-01T12:00:00.000Z', '2019-02-01T12:00:00.000Z', '2019-02-01T12:00:00.000Z', '{}', '2019-02-01T12:00:00.000Z', 31, 4
UPDATE `contests`
  SET `state` = ?, `openedAt` = ?, `judgedAt` = ?, `decidedAt` = ?, `notes` = ?, `updatedAt` = ?, `version` = `version` + 1
  WHERE `id` = ?
    AND `version` = ?
    AND 1 = 1;

-- system, assign: refused

-- system, remind: refused

-- system, endJudging: refused

-- system, decide: refused

-- system, archive: refused

-- ---- visitor: whoever reads the public pages ----

-- visitor, list: page with total: as for evaluator
-- ? = 'open', 'judging', 'decided', 'archived', 'open', 'judging', 'decided', 'archived', 25, 0

-- visitor, list: total alone: as for evaluator
-- ? = 'open', 'judging', 'decided', 'archived'

-- visitor, list, narrowed: page with total: as for evaluator
-- ? = 'open', 'judging', 'decided', 'archived', 'choice', 'zolw', 'zolw', 'open', 'judging', 'decided', 'archived', 'choice', 'zolw', 'zolw', 25, 0

-- visitor, list, narrowed: total alone: as for evaluator
-- ? = 'open', 'judging', 'decided', 'archived', 'choice', 'zolw', 'zolw'

-- visitor, all, without a total: as for evaluator
-- ? = 'open', 'judging', 'decided', 'archived'

-- visitor, get: as for evaluator
-- ? = 'open', 'judging', 'decided', 'archived', 31, 'open', 'judging', 'decided', 'archived'

-- visitor, visible, as the target of a key: as for evaluator
-- ? = 'open', 'judging', 'decided', 'archived', 31, 32

-- visitor, create: refused

-- visitor, update: refused

-- visitor, delete: refused

-- visitor, open: refused

-- visitor, close: refused

-- visitor, assign: refused

-- visitor, remind: refused

-- visitor, endJudging: refused

-- visitor, decide: refused

-- visitor, archive: refused
