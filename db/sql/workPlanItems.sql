-- workPlanItems: what each role's reading and writing sends to the database.
-- Written by `npm run sql` from the store's own functions; never edited by hand. SQLite and MySQL/MariaDB are sent the same text.

-- ---- partnerStaff: user 101 of organisation 11 ----

-- partnerStaff, list: page with total
-- ? = 11, 25, 0
SELECT `id`, `version`, `createdAt`, `updatedAt`, `number`, `title`, `description`, `responsibleOrganisationId`, `startsOn`, `dueOn`, `progressNote`, `illustrative`, `kind`, `position`, `state`, `submittedOn`, `approvedOn`, `submittedVersion`, `approvedVersion`, `lastReturn`, `answeredReturn`, `returnedAt`, CASE WHEN `responsibleOrganisationId` = ? THEN 1 ELSE 0 END AS `matched0`, CASE WHEN 1 = 1 THEN 1 ELSE 0 END AS `matched1`, (SELECT COUNT(*) FROM `workPlanItems` WHERE 1 = 1) AS `total`
  FROM `workPlanItems`
  WHERE 1 = 1
  ORDER BY `id` ASC
  LIMIT ? OFFSET ?;

-- partnerStaff, list: total alone
SELECT COUNT(*) AS `total`
  FROM `workPlanItems`
  WHERE 1 = 1;

-- partnerStaff, list, narrowed: page with total
-- ? = 11, 'Text', 'zolw', 'zolw', 'Text', 'zolw', 'zolw', 25, 0
SELECT `id`, `version`, `createdAt`, `updatedAt`, `number`, `title`, `description`, `responsibleOrganisationId`, `startsOn`, `dueOn`, `progressNote`, `illustrative`, `kind`, `position`, `state`, `submittedOn`, `approvedOn`, `submittedVersion`, `approvedVersion`, `lastReturn`, `answeredReturn`, `returnedAt`, CASE WHEN `responsibleOrganisationId` = ? THEN 1 ELSE 0 END AS `matched0`, CASE WHEN 1 = 1 THEN 1 ELSE 0 END AS `matched1`, (SELECT COUNT(*) FROM `workPlanItems` WHERE 1 = 1 AND `number` = ? AND (INSTR(`numberFolded`, ?) > 0 OR INSTR(`titleFolded`, ?) > 0)) AS `total`
  FROM `workPlanItems`
  WHERE 1 = 1
    AND `number` = ?
    AND (INSTR(`numberFolded`, ?) > 0 OR INSTR(`titleFolded`, ?) > 0)
  ORDER BY `position` DESC, `id` DESC
  LIMIT ? OFFSET ?;

-- partnerStaff, list, narrowed: total alone
-- ? = 'Text', 'zolw', 'zolw'
SELECT COUNT(*) AS `total`
  FROM `workPlanItems`
  WHERE 1 = 1
    AND `number` = ?
    AND (INSTR(`numberFolded`, ?) > 0 OR INSTR(`titleFolded`, ?) > 0);

-- partnerStaff, all, without a total
-- ? = 11
SELECT `id`, `version`, `createdAt`, `updatedAt`, `number`, `title`, `description`, `responsibleOrganisationId`, `startsOn`, `dueOn`, `progressNote`, `illustrative`, `kind`, `position`, `state`, `submittedOn`, `approvedOn`, `submittedVersion`, `approvedVersion`, `lastReturn`, `answeredReturn`, `returnedAt`, CASE WHEN `responsibleOrganisationId` = ? THEN 1 ELSE 0 END AS `matched0`, CASE WHEN 1 = 1 THEN 1 ELSE 0 END AS `matched1`
  FROM `workPlanItems`
  WHERE 1 = 1
  ORDER BY `id` ASC ;

-- partnerStaff, get
-- ? = 11, 31
SELECT `id`, `version`, `createdAt`, `updatedAt`, `number`, `title`, `description`, `responsibleOrganisationId`, `startsOn`, `dueOn`, `progressNote`, `illustrative`, `kind`, `position`, `state`, `submittedOn`, `approvedOn`, `submittedVersion`, `approvedVersion`, `lastReturn`, `answeredReturn`, `returnedAt`, CASE WHEN `responsibleOrganisationId` = ? THEN 1 ELSE 0 END AS `matched0`, CASE WHEN 1 = 1 THEN 1 ELSE 0 END AS `matched1`, CASE WHEN 1 = 1 THEN 1 ELSE 0 END AS `allowed`
  FROM `workPlanItems`
  WHERE `id` = ?
    AND 1 = 1;

-- partnerStaff, visible, as the target of a key
-- ? = 31, 32
SELECT `id`
  FROM `workPlanItems`
  WHERE 1 = 1
    AND `id` IN (?, ?);

-- partnerStaff, create: refused

-- partnerStaff, update: target
-- ? = 11, 11, 31
SELECT `id`, `version`, `createdAt`, `updatedAt`, `number`, `title`, `description`, `responsibleOrganisationId`, `startsOn`, `dueOn`, `progressNote`, `illustrative`, `kind`, `position`, `state`, `submittedOn`, `approvedOn`, `submittedVersion`, `approvedVersion`, `lastReturn`, `answeredReturn`, `returnedAt`, CASE WHEN `responsibleOrganisationId` = ? THEN 1 ELSE 0 END AS `matched0`, CASE WHEN 1 = 1 THEN 1 ELSE 0 END AS `matched1`, CASE WHEN `responsibleOrganisationId` = ? THEN 1 ELSE 0 END AS `allowed`
  FROM `workPlanItems`
  WHERE `id` = ?
    AND 1 = 1;

-- partnerStaff, update
-- ? = 'Text', '2019-02-01T12:00:00.000Z', 31, 4, 11
UPDATE `workPlanItems`
  SET `progressNote` = ?, `updatedAt` = ?, `version` = `version` + 1
  WHERE `id` = ?
    AND `version` = ?
    AND `responsibleOrganisationId` = ?;

-- partnerStaff, delete: refused

-- partnerStaff, submit: target
-- ? = 11, 11, 31
SELECT `id`, `version`, `createdAt`, `updatedAt`, `number`, `title`, `description`, `responsibleOrganisationId`, `startsOn`, `dueOn`, `progressNote`, `illustrative`, `kind`, `position`, `state`, `submittedOn`, `approvedOn`, `submittedVersion`, `approvedVersion`, `lastReturn`, `answeredReturn`, `returnedAt`, CASE WHEN `responsibleOrganisationId` = ? THEN 1 ELSE 0 END AS `matched0`, CASE WHEN 1 = 1 THEN 1 ELSE 0 END AS `matched1`, CASE WHEN `responsibleOrganisationId` = ? THEN 1 ELSE 0 END AS `allowed`
  FROM `workPlanItems`
  WHERE `id` = ?
    AND 1 = 1;

-- partnerStaff, submit
-- ? = 'choice', 3, 'choice', '2019-02-01', '2019-02-01', 3, 3, 'Text', 'Text', '2019-02-01T12:00:00.000Z', '2019-02-01T12:00:00.000Z', 31, 4, 11
UPDATE `workPlanItems`
  SET `kind` = ?, `position` = ?, `state` = ?, `submittedOn` = ?, `approvedOn` = ?, `submittedVersion` = ?, `approvedVersion` = ?, `lastReturn` = ?, `answeredReturn` = ?, `returnedAt` = ?, `updatedAt` = ?, `version` = `version` + 1
  WHERE `id` = ?
    AND `version` = ?
    AND `responsibleOrganisationId` = ?;

-- partnerStaff, approve: refused

-- partnerStaff, return: refused

-- partnerStaff, reopen: target
-- ? = 11, 11, 31
SELECT `id`, `version`, `createdAt`, `updatedAt`, `number`, `title`, `description`, `responsibleOrganisationId`, `startsOn`, `dueOn`, `progressNote`, `illustrative`, `kind`, `position`, `state`, `submittedOn`, `approvedOn`, `submittedVersion`, `approvedVersion`, `lastReturn`, `answeredReturn`, `returnedAt`, CASE WHEN `responsibleOrganisationId` = ? THEN 1 ELSE 0 END AS `matched0`, CASE WHEN 1 = 1 THEN 1 ELSE 0 END AS `matched1`, CASE WHEN `responsibleOrganisationId` = ? THEN 1 ELSE 0 END AS `allowed`
  FROM `workPlanItems`
  WHERE `id` = ?
    AND 1 = 1;

-- partnerStaff, reopen
-- ? = 'choice', 3, 'choice', '2019-02-01', '2019-02-01', 3, 3, 'Text', 'Text', '2019-02-01T12:00:00.000Z', '2019-02-01T12:00:00.000Z', 31, 4, 11
UPDATE `workPlanItems`
  SET `kind` = ?, `position` = ?, `state` = ?, `submittedOn` = ?, `approvedOn` = ?, `submittedVersion` = ?, `approvedVersion` = ?, `lastReturn` = ?, `answeredReturn` = ?, `returnedAt` = ?, `updatedAt` = ?, `version` = `version` + 1
  WHERE `id` = ?
    AND `version` = ?
    AND `responsibleOrganisationId` = ?;

-- partnerStaff, start: target
-- ? = 11, 11, 31
SELECT `id`, `version`, `createdAt`, `updatedAt`, `number`, `title`, `description`, `responsibleOrganisationId`, `startsOn`, `dueOn`, `progressNote`, `illustrative`, `kind`, `position`, `state`, `submittedOn`, `approvedOn`, `submittedVersion`, `approvedVersion`, `lastReturn`, `answeredReturn`, `returnedAt`, CASE WHEN `responsibleOrganisationId` = ? THEN 1 ELSE 0 END AS `matched0`, CASE WHEN 1 = 1 THEN 1 ELSE 0 END AS `matched1`, CASE WHEN `responsibleOrganisationId` = ? THEN 1 ELSE 0 END AS `allowed`
  FROM `workPlanItems`
  WHERE `id` = ?
    AND 1 = 1;

-- partnerStaff, start
-- ? = 'choice', 3, 'choice', '2019-02-01', '2019-02-01', 3, 3, 'Text', 'Text', '2019-02-01T12:00:00.000Z', '2019-02-01T12:00:00.000Z', 31, 4, 11
UPDATE `workPlanItems`
  SET `kind` = ?, `position` = ?, `state` = ?, `submittedOn` = ?, `approvedOn` = ?, `submittedVersion` = ?, `approvedVersion` = ?, `lastReturn` = ?, `answeredReturn` = ?, `returnedAt` = ?, `updatedAt` = ?, `version` = `version` + 1
  WHERE `id` = ?
    AND `version` = ?
    AND `responsibleOrganisationId` = ?;

-- ---- partnerManager: user 102 of organisation 11 ----

-- partnerManager, list: page with total: as for partnerStaff
-- ? = 11, 25, 0

-- partnerManager, list: total alone: as for partnerStaff

-- partnerManager, list, narrowed: page with total: as for partnerStaff
-- ? = 11, 'Text', 'zolw', 'zolw', 'Text', 'zolw', 'zolw', 25, 0

-- partnerManager, list, narrowed: total alone: as for partnerStaff
-- ? = 'Text', 'zolw', 'zolw'

-- partnerManager, all, without a total: as for partnerStaff
-- ? = 11

-- partnerManager, get: as for partnerStaff
-- ? = 11, 31

-- partnerManager, visible, as the target of a key: as for partnerStaff
-- ? = 31, 32

-- partnerManager, create: refused

-- partnerManager, update: target: as for partnerStaff
-- ? = 11, 11, 31

-- partnerManager, update: as for partnerStaff
-- ? = 'Text', '2019-02-01T12:00:00.000Z', 31, 4, 11

-- partnerManager, delete: refused

-- partnerManager, submit: target: as for partnerStaff
-- ? = 11, 11, 31

-- partnerManager, submit: as for partnerStaff
-- ? = 'choice', 3, 'choice', '2019-02-01', '2019-02-01', 3, 3, 'Text', 'Text', '2019-02-01T12:00:00.000Z', '2019-02-01T12:00:00.000Z', 31, 4, 11

-- partnerManager, approve: refused

-- partnerManager, return: refused

-- partnerManager, reopen: target: as for partnerStaff
-- ? = 11, 11, 31

-- partnerManager, reopen: as for partnerStaff
-- ? = 'choice', 3, 'choice', '2019-02-01', '2019-02-01', 3, 3, 'Text', 'Text', '2019-02-01T12:00:00.000Z', '2019-02-01T12:00:00.000Z', 31, 4, 11

-- partnerManager, start: target: as for partnerStaff
-- ? = 11, 11, 31

-- partnerManager, start: as for partnerStaff
-- ? = 'choice', 3, 'choice', '2019-02-01', '2019-02-01', 3, 3, 'Text', 'Text', '2019-02-01T12:00:00.000Z', '2019-02-01T12:00:00.000Z', 31, 4, 11

-- ---- leadPartner: user 103 of organisation 13 ----

-- leadPartner, list: page with total
-- ? = 25, 0
SELECT `id`, `version`, `createdAt`, `updatedAt`, `number`, `title`, `description`, `responsibleOrganisationId`, `startsOn`, `dueOn`, `progressNote`, `illustrative`, `kind`, `position`, `state`, `submittedOn`, `approvedOn`, `submittedVersion`, `approvedVersion`, `lastReturn`, `answeredReturn`, `returnedAt`, (SELECT COUNT(*) FROM `workPlanItems` WHERE 1 = 1) AS `total`
  FROM `workPlanItems`
  WHERE 1 = 1
  ORDER BY `id` ASC
  LIMIT ? OFFSET ?;

-- leadPartner, list: total alone: as for partnerStaff

-- leadPartner, list, narrowed: page with total
-- ? = 'Text', 'zolw', 'zolw', 'Text', 'zolw', 'zolw', 25, 0
SELECT `id`, `version`, `createdAt`, `updatedAt`, `number`, `title`, `description`, `responsibleOrganisationId`, `startsOn`, `dueOn`, `progressNote`, `illustrative`, `kind`, `position`, `state`, `submittedOn`, `approvedOn`, `submittedVersion`, `approvedVersion`, `lastReturn`, `answeredReturn`, `returnedAt`, (SELECT COUNT(*) FROM `workPlanItems` WHERE 1 = 1 AND `number` = ? AND (INSTR(`numberFolded`, ?) > 0 OR INSTR(`titleFolded`, ?) > 0)) AS `total`
  FROM `workPlanItems`
  WHERE 1 = 1
    AND `number` = ?
    AND (INSTR(`numberFolded`, ?) > 0 OR INSTR(`titleFolded`, ?) > 0)
  ORDER BY `position` DESC, `id` DESC
  LIMIT ? OFFSET ?;

-- leadPartner, list, narrowed: total alone: as for partnerStaff
-- ? = 'Text', 'zolw', 'zolw'

-- leadPartner, all, without a total
SELECT `id`, `version`, `createdAt`, `updatedAt`, `number`, `title`, `description`, `responsibleOrganisationId`, `startsOn`, `dueOn`, `progressNote`, `illustrative`, `kind`, `position`, `state`, `submittedOn`, `approvedOn`, `submittedVersion`, `approvedVersion`, `lastReturn`, `answeredReturn`, `returnedAt`
  FROM `workPlanItems`
  WHERE 1 = 1
  ORDER BY `id` ASC ;

-- leadPartner, get
-- ? = 31
SELECT `id`, `version`, `createdAt`, `updatedAt`, `number`, `title`, `description`, `responsibleOrganisationId`, `startsOn`, `dueOn`, `progressNote`, `illustrative`, `kind`, `position`, `state`, `submittedOn`, `approvedOn`, `submittedVersion`, `approvedVersion`, `lastReturn`, `answeredReturn`, `returnedAt`, CASE WHEN 1 = 1 THEN 1 ELSE 0 END AS `allowed`
  FROM `workPlanItems`
  WHERE `id` = ?
    AND 1 = 1;

-- leadPartner, visible, as the target of a key: as for partnerStaff
-- ? = 31, 32

-- leadPartner, create
-- ? = 'Text', 'text', 'Text', 'text', 'Text', 21, '2019-02-01', '2019-02-01', 'Text', 1, 'choice', 3, 'choice', '2019-02-01', '2019-02-01', 3, 3, 'Text', 'Text', '2019-02-01T12:00:00.000Z', 1, '2019-02-01T12:00:00.000Z', '2019-02-01T12:00:00.000Z'
INSERT INTO `workPlanItems` (`number`, `numberFolded`, `title`, `titleFolded`, `description`, `responsibleOrganisationId`, `startsOn`, `dueOn`, `progressNote`, `illustrative`, `kind`, `position`, `state`, `submittedOn`, `approvedOn`, `submittedVersion`, `approvedVersion`, `lastReturn`, `answeredReturn`, `returnedAt`, `version`, `createdAt`, `updatedAt`)
  VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?);

-- leadPartner, create: whether the new row is within reach, else it is rolled back
-- ? = 31
SELECT `id`, `version`, `createdAt`, `updatedAt`, `number`, `title`, `description`, `responsibleOrganisationId`, `startsOn`, `dueOn`, `progressNote`, `illustrative`, `kind`, `position`, `state`, `submittedOn`, `approvedOn`, `submittedVersion`, `approvedVersion`, `lastReturn`, `answeredReturn`, `returnedAt`, CASE WHEN 1 = 1 THEN 1 ELSE 0 END AS `allowed`
  FROM `workPlanItems`
  WHERE `id` = ?
    AND 1 = 1;

-- leadPartner, update: target
-- ? = 31
SELECT `id`, `version`, `createdAt`, `updatedAt`, `number`, `title`, `description`, `responsibleOrganisationId`, `startsOn`, `dueOn`, `progressNote`, `illustrative`, `kind`, `position`, `state`, `submittedOn`, `approvedOn`, `submittedVersion`, `approvedVersion`, `lastReturn`, `answeredReturn`, `returnedAt`, CASE WHEN 1 = 1 THEN 1 ELSE 0 END AS `allowed`
  FROM `workPlanItems`
  WHERE `id` = ?
    AND 1 = 1;

-- leadPartner, update
-- ? = 'Text', 'text', 'Text', 'text', 'Text', 21, '2019-02-01', '2019-02-01', 'Text', 1, '2019-02-01T12:00:00.000Z', 31, 4
UPDATE `workPlanItems`
  SET `number` = ?, `numberFolded` = ?, `title` = ?, `titleFolded` = ?, `description` = ?, `responsibleOrganisationId` = ?, `startsOn` = ?, `dueOn` = ?, `progressNote` = ?, `illustrative` = ?, `updatedAt` = ?, `version` = `version` + 1
  WHERE `id` = ?
    AND `version` = ?
    AND 1 = 1;

-- leadPartner, delete: target
-- ? = 31
SELECT `id`, `version`, `createdAt`, `updatedAt`, `number`, `title`, `description`, `responsibleOrganisationId`, `startsOn`, `dueOn`, `progressNote`, `illustrative`, `kind`, `position`, `state`, `submittedOn`, `approvedOn`, `submittedVersion`, `approvedVersion`, `lastReturn`, `answeredReturn`, `returnedAt`, CASE WHEN 1 = 1 THEN 1 ELSE 0 END AS `allowed`
  FROM `workPlanItems`
  WHERE `id` = ?
    AND 1 = 1;

-- leadPartner, delete
-- ? = 31
DELETE
  FROM `workPlanItems`
  WHERE `id` = ?
    AND 1 = 1;

-- leadPartner, submit: refused

-- leadPartner, approve: target
-- ? = 31
SELECT `id`, `version`, `createdAt`, `updatedAt`, `number`, `title`, `description`, `responsibleOrganisationId`, `startsOn`, `dueOn`, `progressNote`, `illustrative`, `kind`, `position`, `state`, `submittedOn`, `approvedOn`, `submittedVersion`, `approvedVersion`, `lastReturn`, `answeredReturn`, `returnedAt`, CASE WHEN 1 = 1 THEN 1 ELSE 0 END AS `allowed`
  FROM `workPlanItems`
  WHERE `id` = ?
    AND 1 = 1;

-- leadPartner, approve
-- ? = 'choice', 3, 'choice', '2019-02-01', '2019-02-01', 3, 3, 'Text', 'Text', '2019-02-01T12:00:00.000Z', '2019-02-01T12:00:00.000Z', 31, 4
UPDATE `workPlanItems`
  SET `kind` = ?, `position` = ?, `state` = ?, `submittedOn` = ?, `approvedOn` = ?, `submittedVersion` = ?, `approvedVersion` = ?, `lastReturn` = ?, `answeredReturn` = ?, `returnedAt` = ?, `updatedAt` = ?, `version` = `version` + 1
  WHERE `id` = ?
    AND `version` = ?
    AND 1 = 1;

-- leadPartner, return: target
-- ? = 31
SELECT `id`, `version`, `createdAt`, `updatedAt`, `number`, `title`, `description`, `responsibleOrganisationId`, `startsOn`, `dueOn`, `progressNote`, `illustrative`, `kind`, `position`, `state`, `submittedOn`, `approvedOn`, `submittedVersion`, `approvedVersion`, `lastReturn`, `answeredReturn`, `returnedAt`, CASE WHEN 1 = 1 THEN 1 ELSE 0 END AS `allowed`
  FROM `workPlanItems`
  WHERE `id` = ?
    AND 1 = 1;

-- leadPartner, return
-- ? = 'choice', 3, 'choice', '2019-02-01', '2019-02-01', 3, 3, 'Text', 'Text', '2019-02-01T12:00:00.000Z', '2019-02-01T12:00:00.000Z', 31, 4
UPDATE `workPlanItems`
  SET `kind` = ?, `position` = ?, `state` = ?, `submittedOn` = ?, `approvedOn` = ?, `submittedVersion` = ?, `approvedVersion` = ?, `lastReturn` = ?, `answeredReturn` = ?, `returnedAt` = ?, `updatedAt` = ?, `version` = `version` + 1
  WHERE `id` = ?
    AND `version` = ?
    AND 1 = 1;

-- leadPartner, reopen: target
-- ? = 31
SELECT `id`, `version`, `createdAt`, `updatedAt`, `number`, `title`, `description`, `responsibleOrganisationId`, `startsOn`, `dueOn`, `progressNote`, `illustrative`, `kind`, `position`, `state`, `submittedOn`, `approvedOn`, `submittedVersion`, `approvedVersion`, `lastReturn`, `answeredReturn`, `returnedAt`, CASE WHEN 1 = 1 THEN 1 ELSE 0 END AS `allowed`
  FROM `workPlanItems`
  WHERE `id` = ?
    AND 1 = 1;

-- leadPartner, reopen
-- ? = 'choice', 3, 'choice', '2019-02-01', '2019-02-01', 3, 3, 'Text', 'Text', '2019-02-01T12:00:00.000Z', '2019-02-01T12:00:00.000Z', 31, 4
UPDATE `workPlanItems`
  SET `kind` = ?, `position` = ?, `state` = ?, `submittedOn` = ?, `approvedOn` = ?, `submittedVersion` = ?, `approvedVersion` = ?, `lastReturn` = ?, `answeredReturn` = ?, `returnedAt` = ?, `updatedAt` = ?, `version` = `version` + 1
  WHERE `id` = ?
    AND `version` = ?
    AND 1 = 1;

-- leadPartner, start: refused

-- ---- evaluator: user 104 ----

-- evaluator, list: page with total
-- ? = 25, 0
SELECT `id`, `version`, `createdAt`, `updatedAt`, `number`, `title`, `description`, `responsibleOrganisationId`, `startsOn`, `dueOn`, `progressNote`, `illustrative`, `kind`, `position`, `state`, `submittedOn`, `approvedOn`, `submittedVersion`, `approvedVersion`, `lastReturn`, `answeredReturn`, `returnedAt`, CASE WHEN 1 = 1 THEN 1 ELSE 0 END AS `matched0`, (SELECT COUNT(*) FROM `workPlanItems` WHERE 1 = 1) AS `total`
  FROM `workPlanItems`
  WHERE 1 = 1
  ORDER BY `id` ASC
  LIMIT ? OFFSET ?;

-- evaluator, list: total alone: as for partnerStaff

-- evaluator, list, narrowed: page with total
-- ? = 'Text', 'zolw', 'zolw', 'Text', 'zolw', 'zolw', 25, 0
SELECT `id`, `version`, `createdAt`, `updatedAt`, `number`, `title`, `description`, `responsibleOrganisationId`, `startsOn`, `dueOn`, `progressNote`, `illustrative`, `kind`, `position`, `state`, `submittedOn`, `approvedOn`, `submittedVersion`, `approvedVersion`, `lastReturn`, `answeredReturn`, `returnedAt`, CASE WHEN 1 = 1 THEN 1 ELSE 0 END AS `matched0`, (SELECT COUNT(*) FROM `workPlanItems` WHERE 1 = 1 AND `number` = ? AND (INSTR(`numberFolded`, ?) > 0 OR INSTR(`titleFolded`, ?) > 0)) AS `total`
  FROM `workPlanItems`
  WHERE 1 = 1
    AND `number` = ?
    AND (INSTR(`numberFolded`, ?) > 0 OR INSTR(`titleFolded`, ?) > 0)
  ORDER BY `position` DESC, `id` DESC
  LIMIT ? OFFSET ?;

-- evaluator, list, narrowed: total alone: as for partnerStaff
-- ? = 'Text', 'zolw', 'zolw'

-- evaluator, all, without a total
SELECT `id`, `version`, `createdAt`, `updatedAt`, `number`, `title`, `description`, `responsibleOrganisationId`, `startsOn`, `dueOn`, `progressNote`, `illustrative`, `kind`, `position`, `state`, `submittedOn`, `approvedOn`, `submittedVersion`, `approvedVersion`, `lastReturn`, `answeredReturn`, `returnedAt`, CASE WHEN 1 = 1 THEN 1 ELSE 0 END AS `matched0`
  FROM `workPlanItems`
  WHERE 1 = 1
  ORDER BY `id` ASC ;

-- evaluator, get
-- ? = 31
SELECT `id`, `version`, `createdAt`, `updatedAt`, `number`, `title`, `description`, `responsibleOrganisationId`, `startsOn`, `dueOn`, `progressNote`, `illustrative`, `kind`, `position`, `state`, `submittedOn`, `approvedOn`, `submittedVersion`, `approvedVersion`, `lastReturn`, `answeredReturn`, `returnedAt`, CASE WHEN 1 = 1 THEN 1 ELSE 0 END AS `matched0`, CASE WHEN 1 = 1 THEN 1 ELSE 0 END AS `allowed`
  FROM `workPlanItems`
  WHERE `id` = ?
    AND 1 = 1;

-- evaluator, visible, as the target of a key: as for partnerStaff
-- ? = 31, 32

-- evaluator, create: refused

-- evaluator, update: refused

-- evaluator, delete: refused

-- evaluator, submit: refused

-- evaluator, approve: refused

-- evaluator, return: refused

-- evaluator, reopen: refused

-- evaluator, start: refused

-- ---- juror: user 105 ----

-- juror, read: refused

-- juror, create: refused

-- juror, update: refused

-- juror, delete: refused

-- juror, submit: refused

-- juror, approve: refused

-- juror, return: refused

-- juror, reopen: refused

-- juror, start: refused

-- ---- observer: user 106 ----

-- observer, list: page with total: as for evaluator
-- ? = 25, 0

-- observer, list: total alone: as for partnerStaff

-- observer, list, narrowed: page with total: as for evaluator
-- ? = 'Text', 'zolw', 'zolw', 'Text', 'zolw', 'zolw', 25, 0

-- observer, list, narrowed: total alone: as for partnerStaff
-- ? = 'Text', 'zolw', 'zolw'

-- observer, all, without a total: as for evaluator

-- observer, get: as for evaluator
-- ? = 31

-- observer, visible, as the target of a key: as for partnerStaff
-- ? = 31, 32

-- observer, create: refused

-- observer, update: refused

-- observer, delete: refused

-- observer, submit: refused

-- observer, approve: refused

-- observer, return: refused

-- observer, reopen: refused

-- observer, start: refused

-- ---- system: the product's own work ----

-- system, list: page with total: as for leadPartner
-- ? = 25, 0

-- system, list: total alone: as for partnerStaff

-- system, list, narrowed: page with total: as for leadPartner
-- ? = 'Text', 'zolw', 'zolw', 'Text', 'zolw', 'zolw', 25, 0

-- system, list, narrowed: total alone: as for partnerStaff
-- ? = 'Text', 'zolw', 'zolw'

-- system, all, without a total: as for leadPartner

-- system, get: as for leadPartner
-- ? = 31

-- system, visible, as the target of a key: as for partnerStaff
-- ? = 31, 32

-- system, create: as for leadPartner
-- ? = 'Text', 'text', 'Text', 'text', 'Text', 21, '2019-02-01', '2019-02-01', 'Text', 1, 'choice', 3, 'choice', '2019-02-01', '2019-02-01', 3, 3, 'Text', 'Text', '2019-02-01T12:00:00.000Z', 1, '2019-02-01T12:00:00.000Z', '2019-02-01T12:00:00.000Z'

-- system, create: whether the new row is within reach, else it is rolled back: as for leadPartner
-- ? = 31

-- system, update: refused

-- system, delete: refused

-- system, submit: refused

-- system, approve: refused

-- system, return: refused

-- system, reopen: refused

-- system, start: refused

-- ---- visitor: whoever reads the public pages ----

-- visitor, read: refused

-- visitor, create: refused

-- visitor, update: refused

-- visitor, delete: refused

-- visitor, submit: refused

-- visitor, approve: refused

-- visitor, return: refused

-- visitor, reopen: refused

-- visitor, start: refused
