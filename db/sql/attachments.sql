-- attachments: what each role's reading and writing sends to the database.
-- Written by `npm run sql` from the store's own functions; never edited by hand. SQLite and MySQL/MariaDB are sent the same text.

-- ---- partnerStaff: user 101 of organisation 11 ----

-- partnerStaff, list: page with total
-- ? = 11, 0, 'pilots', 11, 0, 'activities', 'consortium', 0, 'meetings', 0, 'workPlanItems', 11, 0, 'pilots', 11, 0, 'activities', 'consortium', 0, 'meetings', 0, 'workPlanItems', 11, 0, 'pilots', 11, 0, 'activities', 'consortium', 0, 'meetings', 0, 'workPlanItems', 25, 0
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `subject`, `subjectId`, `measurementId`, `reportId`, `pilotId`, `activityId`, `meetingId`, `workPlanItemId`, `fileVersion`, `fileName`, `mediaType`, `size`, `sha256`, `personal`, `storedAs`, `createdById`, `createdByName`, `approved`, CASE WHEN `organisationId` = ? THEN 1 ELSE 0 END AS `matched0`, CASE WHEN `personal` = ?
    AND `subject` = ?
    AND `pilotId` IN (SELECT `pilotId` FROM `pilotPartners` WHERE `organisationId` = ?) THEN 1 ELSE 0 END AS `matched1`, CASE WHEN `personal` = ?
    AND `subject` = ?
    AND `activityId` IN (SELECT `id` FROM `activities` WHERE `visibility` IN (?)) THEN 1 ELSE 0 END AS `matched2`, CASE WHEN `personal` = ?
    AND `subject` = ? THEN 1 ELSE 0 END AS `matched3`, CASE WHEN `personal` = ?
    AND `subject` = ? THEN 1 ELSE 0 END AS `matched4`, (SELECT COUNT(*) FROM `attachments` WHERE `id` IN (SELECT `id` FROM (SELECT `id` FROM `attachments` WHERE `organisationId` = ? UNION SELECT `id` FROM `attachments` WHERE `personal` = ? AND `subject` = ? AND `pilotId` IN (SELECT `pilotId` FROM `pilotPartners` WHERE `organisationId` = ?) UNION SELECT `id` FROM `attachments` WHERE `personal` = ? AND `subject` = ? AND `activityId` IN (SELECT `id` FROM `activities` WHERE `visibility` IN (?)) UNION SELECT `id` FROM `attachments` WHERE `personal` = ? AND `subject` = ? UNION SELECT `id` FROM `attachments` WHERE `personal` = ? AND `subject` = ?) AS reached)) AS `total`
  FROM `attachments`
  WHERE `id` IN (SELECT `id` FROM (SELECT `id` FROM `attachments` WHERE `organisationId` = ? UNION SELECT `id` FROM `attachments` WHERE `personal` = ? AND `subject` = ? AND `pilotId` IN (SELECT `pilotId` FROM `pilotPartners` WHERE `organisationId` = ?) UNION SELECT `id` FROM `attachments` WHERE `personal` = ? AND `subject` = ? AND `activityId` IN (SELECT `id` FROM `activities` WHERE `visibility` IN (?)) UNION SELECT `id` FROM `attachments` WHERE `personal` = ? AND `subject` = ? UNION SELECT `id` FROM `attachments` WHERE `personal` = ? AND `subject` = ?) AS reached)
  ORDER BY `id` ASC
  LIMIT ? OFFSET ?;

-- partnerStaff, list: total alone
-- ? = 11, 0, 'pilots', 11, 0, 'activities', 'consortium', 0, 'meetings', 0, 'workPlanItems'
SELECT COUNT(*) AS `total`
  FROM `attachments`
  WHERE `id` IN (SELECT `id` FROM (SELECT `id` FROM `attachments` WHERE `organisationId` = ? UNION SELECT `id` FROM `attachments` WHERE `personal` = ? AND `subject` = ? AND `pilotId` IN (SELECT `pilotId` FROM `pilotPartners` WHERE `organisationId` = ?) UNION SELECT `id` FROM `attachments` WHERE `personal` = ? AND `subject` = ? AND `activityId` IN (SELECT `id` FROM `activities` WHERE `visibility` IN (?)) UNION SELECT `id` FROM `attachments` WHERE `personal` = ? AND `subject` = ? UNION SELECT `id` FROM `attachments` WHERE `personal` = ? AND `subject` = ?) AS reached);

-- partnerStaff, list, narrowed: page with total
-- ? = 11, 0, 'pilots', 11, 0, 'activities', 'consortium', 0, 'meetings', 0, 'workPlanItems', 11, 0, 'pilots', 11, 0, 'activities', 'consortium', 0, 'meetings', 0, 'workPlanItems', 'choice', 'zolw', 11, 0, 'pilots', 11, 0, 'activities', 'consortium', 0, 'meetings', 0, 'workPlanItems', 'choice', 'zolw', 25, 0
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `subject`, `subjectId`, `measurementId`, `reportId`, `pilotId`, `activityId`, `meetingId`, `workPlanItemId`, `fileVersion`, `fileName`, `mediaType`, `size`, `sha256`, `personal`, `storedAs`, `createdById`, `createdByName`, `approved`, CASE WHEN `organisationId` = ? THEN 1 ELSE 0 END AS `matched0`, CASE WHEN `personal` = ?
    AND `subject` = ?
    AND `pilotId` IN (SELECT `pilotId` FROM `pilotPartners` WHERE `organisationId` = ?) THEN 1 ELSE 0 END AS `matched1`, CASE WHEN `personal` = ?
    AND `subject` = ?
    AND `activityId` IN (SELECT `id` FROM `activities` WHERE `visibility` IN (?)) THEN 1 ELSE 0 END AS `matched2`, CASE WHEN `personal` = ?
    AND `subject` = ? THEN 1 ELSE 0 END AS `matched3`, CASE WHEN `personal` = ?
    AND `subject` = ? THEN 1 ELSE 0 END AS `matched4`, (SELECT COUNT(*) FROM `attachments` WHERE `id` IN (SELECT `id` FROM (SELECT `id` FROM `attachments` WHERE `organisationId` = ? UNION SELECT `id` FROM `attachments` WHERE `personal` = ? AND `subject` = ? AND `pilotId` IN (SELECT `pilotId` FROM `pilotPartners` WHERE `organisationId` = ?) UNION SELECT `id` FROM `attachments` WHERE `personal` = ? AND `subject` = ? AND `activityId` IN (SELECT `id` FROM `activities` WHERE `visibility` IN (?)) UNION SELECT `id` FROM `attachments` WHERE `personal` = ? AND `subject` = ? UNION SELECT `id` FROM `attachments` WHERE `personal` = ? AND `subject` = ?) AS reached) AND `subject` = ? AND (INSTR(`fileNameFolded`, ?) > 0)) AS `total`
  FROM `attachments`
  WHERE `id` IN (SELECT `id` FROM (SELECT `id` FROM `attachments` WHERE `organisationId` = ? UNION SELECT `id` FROM `attachments` WHERE `personal` = ? AND `subject` = ? AND `pilotId` IN (SELECT `pilotId` FROM `pilotPartners` WHERE `organisationId` = ?) UNION SELECT `id` FROM `attachments` WHERE `personal` = ? AND `subject` = ? AND `activityId` IN (SELECT `id` FROM `activities` WHERE `visibility` IN (?)) UNION SELECT `id` FROM `attachments` WHERE `personal` = ? AND `subject` = ? UNION SELECT `id` FROM `attachments` WHERE `personal` = ? AND `subject` = ?) AS reached)
    AND `subject` = ?
    AND (INSTR(`fileNameFolded`, ?) > 0)
  ORDER BY `subject` DESC, `id` DESC
  LIMIT ? OFFSET ?;

-- partnerStaff, list, narrowed: total alone
-- ? = 11, 0, 'pilots', 11, 0, 'activities', 'consortium', 0, 'meetings', 0, 'workPlanItems', 'choice', 'zolw'
SELECT COUNT(*) AS `total`
  FROM `attachments`
  WHERE `id` IN (SELECT `id` FROM (SELECT `id` FROM `attachments` WHERE `organisationId` = ? UNION SELECT `id` FROM `attachments` WHERE `personal` = ? AND `subject` = ? AND `pilotId` IN (SELECT `pilotId` FROM `pilotPartners` WHERE `organisationId` = ?) UNION SELECT `id` FROM `attachments` WHERE `personal` = ? AND `subject` = ? AND `activityId` IN (SELECT `id` FROM `activities` WHERE `visibility` IN (?)) UNION SELECT `id` FROM `attachments` WHERE `personal` = ? AND `subject` = ? UNION SELECT `id` FROM `attachments` WHERE `personal` = ? AND `subject` = ?) AS reached)
    AND `subject` = ?
    AND (INSTR(`fileNameFolded`, ?) > 0);

-- partnerStaff, all, without a total
-- ? = 11, 0, 'pilots', 11, 0, 'activities', 'consortium', 0, 'meetings', 0, 'workPlanItems', 11, 0, 'pilots', 11, 0, 'activities', 'consortium', 0, 'meetings', 0, 'workPlanItems'
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `subject`, `subjectId`, `measurementId`, `reportId`, `pilotId`, `activityId`, `meetingId`, `workPlanItemId`, `fileVersion`, `fileName`, `mediaType`, `size`, `sha256`, `personal`, `storedAs`, `createdById`, `createdByName`, `approved`, CASE WHEN `organisationId` = ? THEN 1 ELSE 0 END AS `matched0`, CASE WHEN `personal` = ?
    AND `subject` = ?
    AND `pilotId` IN (SELECT `pilotId` FROM `pilotPartners` WHERE `organisationId` = ?) THEN 1 ELSE 0 END AS `matched1`, CASE WHEN `personal` = ?
    AND `subject` = ?
    AND `activityId` IN (SELECT `id` FROM `activities` WHERE `visibility` IN (?)) THEN 1 ELSE 0 END AS `matched2`, CASE WHEN `personal` = ?
    AND `subject` = ? THEN 1 ELSE 0 END AS `matched3`, CASE WHEN `personal` = ?
    AND `subject` = ? THEN 1 ELSE 0 END AS `matched4`
  FROM `attachments`
  WHERE `id` IN (SELECT `id` FROM (SELECT `id` FROM `attachments` WHERE `organisationId` = ? UNION SELECT `id` FROM `attachments` WHERE `personal` = ? AND `subject` = ? AND `pilotId` IN (SELECT `pilotId` FROM `pilotPartners` WHERE `organisationId` = ?) UNION SELECT `id` FROM `attachments` WHERE `personal` = ? AND `subject` = ? AND `activityId` IN (SELECT `id` FROM `activities` WHERE `visibility` IN (?)) UNION SELECT `id` FROM `attachments` WHERE `personal` = ? AND `subject` = ? UNION SELECT `id` FROM `attachments` WHERE `personal` = ? AND `subject` = ?) AS reached)
  ORDER BY `id` ASC ;

-- partnerStaff, get
-- ? = 11, 0, 'pilots', 11, 0, 'activities', 'consortium', 0, 'meetings', 0, 'workPlanItems', 11, 0, 'pilots', 11, 0, 'activities', 'consortium', 0, 'meetings', 0, 'workPlanItems', 31, 11, 0, 'pilots', 11, 0, 'activities', 'consortium', 0, 'meetings', 0, 'workPlanItems'
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `subject`, `subjectId`, `measurementId`, `reportId`, `pilotId`, `activityId`, `meetingId`, `workPlanItemId`, `fileVersion`, `fileName`, `mediaType`, `size`, `sha256`, `personal`, `storedAs`, `createdById`, `createdByName`, `approved`, CASE WHEN `organisationId` = ? THEN 1 ELSE 0 END AS `matched0`, CASE WHEN `personal` = ?
    AND `subject` = ?
    AND `pilotId` IN (SELECT `pilotId` FROM `pilotPartners` WHERE `organisationId` = ?) THEN 1 ELSE 0 END AS `matched1`, CASE WHEN `personal` = ?
    AND `subject` = ?
    AND `activityId` IN (SELECT `id` FROM `activities` WHERE `visibility` IN (?)) THEN 1 ELSE 0 END AS `matched2`, CASE WHEN `personal` = ?
    AND `subject` = ? THEN 1 ELSE 0 END AS `matched3`, CASE WHEN `personal` = ?
    AND `subject` = ? THEN 1 ELSE 0 END AS `matched4`, CASE WHEN ((`organisationId` = ?) OR (`personal` = ? AND `subject` = ? AND `pilotId` IN (SELECT `pilotId` FROM `pilotPartners` WHERE `organisationId` = ?)) OR (`personal` = ? AND `subject` = ? AND `activityId` IN (SELECT `id` FROM `activities` WHERE `visibility` IN (?))) OR (`personal` = ? AND `subject` = ?) OR (`personal` = ? AND `subject` = ?)) THEN 1 ELSE 0 END AS `allowed`
  FROM `attachments`
  WHERE `id` = ?
    AND ((`organisationId` = ?) OR (`personal` = ? AND `subject` = ? AND `pilotId` IN (SELECT `pilotId` FROM `pilotPartners` WHERE `organisationId` = ?)) OR (`personal` = ? AND `subject` = ? AND `activityId` IN (SELECT `id` FROM `activities` WHERE `visibility` IN (?))) OR (`personal` = ? AND `subject` = ?) OR (`personal` = ? AND `subject` = ?));

-- partnerStaff, visible, as the target of a key
-- ? = 11, 0, 'pilots', 11, 0, 'activities', 'consortium', 0, 'meetings', 0, 'workPlanItems', 31, 32
SELECT `id`
  FROM `attachments`
  WHERE `id` IN (SELECT `id` FROM (SELECT `id` FROM `attachments` WHERE `organisationId` = ? UNION SELECT `id` FROM `attachments` WHERE `personal` = ? AND `subject` = ? AND `pilotId` IN (SELECT `pilotId` FROM `pilotPartners` WHERE `organisationId` = ?) UNION SELECT `id` FROM `attachments` WHERE `personal` = ? AND `subject` = ? AND `activityId` IN (SELECT `id` FROM `activities` WHERE `visibility` IN (?)) UNION SELECT `id` FROM `attachments` WHERE `personal` = ? AND `subject` = ? UNION SELECT `id` FROM `attachments` WHERE `personal` = ? AND `subject` = ?) AS reached)
    AND `id` IN (?, ?);

-- partnerStaff, create
-- ? = 21, 'choice', 3, 21, 21, 21, 21, 21, 21, 3, 'Text', 'text', 'choice', 3, 'Text', 1, 'Text', 21, 'Text', 1, 1, '2019-02-01T12:00:00.000Z', '2019-02-01T12:00:00.000Z'
INSERT INTO `attachments` (`organisationId`, `subject`, `subjectId`, `measurementId`, `reportId`, `pilotId`, `activityId`, `meetingId`, `workPlanItemId`, `fileVersion`, `fileName`, `fileNameFolded`, `mediaType`, `size`, `sha256`, `personal`, `storedAs`, `createdById`, `createdByName`, `approved`, `version`, `createdAt`, `updatedAt`)
  VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?);

-- partnerStaff, create: whether the new row is within reach, else it is rolled back
-- ? = 11, 0, 'pilots', 11, 0, 'activities', 'consortium', 0, 'meetings', 0, 'workPlanItems', 11, 31, 11, 0, 'pilots', 11, 0, 'activities', 'consortium', 0, 'meetings', 0, 'workPlanItems'
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `subject`, `subjectId`, `measurementId`, `reportId`, `pilotId`, `activityId`, `meetingId`, `workPlanItemId`, `fileVersion`, `fileName`, `mediaType`, `size`, `sha256`, `personal`, `storedAs`, `createdById`, `createdByName`, `approved`, CASE WHEN `organisationId` = ? THEN 1 ELSE 0 END AS `matched0`, CASE WHEN `personal` = ?
    AND `subject` = ?
    AND `pilotId` IN (SELECT `pilotId` FROM `pilotPartners` WHERE `organisationId` = ?) THEN 1 ELSE 0 END AS `matched1`, CASE WHEN `personal` = ?
    AND `subject` = ?
    AND `activityId` IN (SELECT `id` FROM `activities` WHERE `visibility` IN (?)) THEN 1 ELSE 0 END AS `matched2`, CASE WHEN `personal` = ?
    AND `subject` = ? THEN 1 ELSE 0 END AS `matched3`, CASE WHEN `personal` = ?
    AND `subject` = ? THEN 1 ELSE 0 END AS `matched4`, CASE WHEN `organisationId` = ? THEN 1 ELSE 0 END AS `allowed`
  FROM `attachments`
  WHERE `id` = ?
    AND ((`organisationId` = ?) OR (`personal` = ? AND `subject` = ? AND `pilotId` IN (SELECT `pilotId` FROM `pilotPartners` WHERE `organisationId` = ?)) OR (`personal` = ? AND `subject` = ? AND `activityId` IN (SELECT `id` FROM `activities` WHERE `visibility` IN (?))) OR (`personal` = ? AND `subject` = ?) OR (`personal` = ? AND `subject` = ?));

-- partnerStaff, delete: target
-- ? = 11, 0, 'pilots', 11, 0, 'activities', 'consortium', 0, 'meetings', 0, 'workPlanItems', 11, 31, 11, 0, 'pilots', 11, 0, 'activities', 'consortium', 0, 'meetings', 0, 'workPlanItems'
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `subject`, `subjectId`, `measurementId`, `reportId`, `pilotId`, `activityId`, `meetingId`, `workPlanItemId`, `fileVersion`, `fileName`, `mediaType`, `size`, `sha256`, `personal`, `storedAs`, `createdById`, `createdByName`, `approved`, CASE WHEN `organisationId` = ? THEN 1 ELSE 0 END AS `matched0`, CASE WHEN `personal` = ?
    AND `subject` = ?
    AND `pilotId` IN (SELECT `pilotId` FROM `pilotPartners` WHERE `organisationId` = ?) THEN 1 ELSE 0 END AS `matched1`, CASE WHEN `personal` = ?
    AND `subject` = ?
    AND `activityId` IN (SELECT `id` FROM `activities` WHERE `visibility` IN (?)) THEN 1 ELSE 0 END AS `matched2`, CASE WHEN `personal` = ?
    AND `subject` = ? THEN 1 ELSE 0 END AS `matched3`, CASE WHEN `personal` = ?
    AND `subject` = ? THEN 1 ELSE 0 END AS `matched4`, CASE WHEN `organisationId` = ? THEN 1 ELSE 0 END AS `allowed`
  FROM `attachments`
  WHERE `id` = ?
    AND ((`organisationId` = ?) OR (`personal` = ? AND `subject` = ? AND `pilotId` IN (SELECT `pilotId` FROM `pilotPartners` WHERE `organisationId` = ?)) OR (`personal` = ? AND `subject` = ? AND `activityId` IN (SELECT `id` FROM `activities` WHERE `visibility` IN (?))) OR (`personal` = ? AND `subject` = ?) OR (`personal` = ? AND `subject` = ?));

-- partnerStaff, delete
-- ? = 31, 11
DELETE
  FROM `attachments`
  WHERE `id` = ?
    AND `organisationId` = ?;

-- partnerStaff, approve: refused

-- ---- partnerManager: user 102 of organisation 11 ----

-- partnerManager, list: page with total: as for partnerStaff
-- ? = 11, 0, 'pilots', 11, 0, 'activities', 'consortium', 0, 'meetings', 0, 'workPlanItems', 11, 0, 'pilots', 11, 0, 'activities', 'consortium', 0, 'meetings', 0, 'workPlanItems', 11, 0, 'pilots', 11, 0, 'activities', 'consortium', 0, 'meetings', 0, 'workPlanItems', 25, 0

-- partnerManager, list: total alone: as for partnerStaff
-- ? = 11, 0, 'pilots', 11, 0, 'activities', 'consortium', 0, 'meetings', 0, 'workPlanItems'

-- partnerManager, list, narrowed: page with total: as for partnerStaff
-- ? = 11, 0, 'pilots', 11, 0, 'activities', 'consortium', 0, 'meetings', 0, 'workPlanItems', 11, 0, 'pilots', 11, 0, 'activities', 'consortium', 0, 'meetings', 0, 'workPlanItems', 'choice', 'zolw', 11, 0, 'pilots', 11, 0, 'activities', 'consortium', 0, 'meetings', 0, 'workPlanItems', 'choice', 'zolw', 25, 0

-- partnerManager, list, narrowed: total alone: as for partnerStaff
-- ? = 11, 0, 'pilots', 11, 0, 'activities', 'consortium', 0, 'meetings', 0, 'workPlanItems', 'choice', 'zolw'

-- partnerManager, all, without a total: as for partnerStaff
-- ? = 11, 0, 'pilots', 11, 0, 'activities', 'consortium', 0, 'meetings', 0, 'workPlanItems', 11, 0, 'pilots', 11, 0, 'activities', 'consortium', 0, 'meetings', 0, 'workPlanItems'

-- partnerManager, get: as for partnerStaff
-- ? = 11, 0, 'pilots', 11, 0, 'activities', 'consortium', 0, 'meetings', 0, 'workPlanItems', 11, 0, 'pilots', 11, 0, 'activities', 'consortium', 0, 'meetings', 0, 'workPlanItems', 31, 11, 0, 'pilots', 11, 0, 'activities', 'consortium', 0, 'meetings', 0, 'workPlanItems'

-- partnerManager, visible, as the target of a key: as for partnerStaff
-- ? = 11, 0, 'pilots', 11, 0, 'activities', 'consortium', 0, 'meetings', 0, 'workPlanItems', 31, 32

-- partnerManager, create: as for partnerStaff
-- ? = 21, 'choice', 3, 21, 21, 21, 21, 21, 21, 3, 'Text', 'text', 'choice', 3, 'Text', 1, 'Text', 21, 'Text', 1, 1, '2019-02-01T12:00:00.000Z', '2019-02-01T12:00:00.000Z'

-- partnerManager, create: whether the new row is within reach, else it is rolled back: as for partnerStaff
-- ? = 11, 0, 'pilots', 11, 0, 'activities', 'consortium', 0, 'meetings', 0, 'workPlanItems', 11, 31, 11, 0, 'pilots', 11, 0, 'activities', 'consortium', 0, 'meetings', 0, 'workPlanItems'

-- partnerManager, delete: target: as for partnerStaff
-- ? = 11, 0, 'pilots', 11, 0, 'activities', 'consortium', 0, 'meetings', 0, 'workPlanItems', 11, 31, 11, 0, 'pilots', 11, 0, 'activities', 'consortium', 0, 'meetings', 0, 'workPlanItems'

-- partnerManager, delete: as for partnerStaff
-- ? = 31, 11

-- partnerManager, approve: refused

-- ---- leadPartner: user 103 of organisation 13 ----

-- leadPartner, list: page with total
-- ? = 'measurements', 'submitted', 'approved', 'reports', 'submitted', 'approved', 'pilots', 'activities', 'meetings', 'workPlanItems', 'measurements', 'submitted', 'approved', 'reports', 'submitted', 'approved', 'pilots', 'activities', 'meetings', 'workPlanItems', 'measurements', 'submitted', 'approved', 'reports', 'submitted', 'approved', 'pilots', 'activities', 'meetings', 'workPlanItems', 25, 0
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `subject`, `subjectId`, `measurementId`, `reportId`, `pilotId`, `activityId`, `meetingId`, `workPlanItemId`, `fileVersion`, `fileName`, `mediaType`, `size`, `sha256`, `personal`, `storedAs`, `createdById`, `createdByName`, `approved`, CASE WHEN `subject` = ?
    AND `measurementId` IN (SELECT `id` FROM `measurements` WHERE `state` IN (?, ?)) THEN 1 ELSE 0 END AS `matched0`, CASE WHEN `subject` = ?
    AND `reportId` IN (SELECT `id` FROM `reports` WHERE `state` IN (?, ?)) THEN 1 ELSE 0 END AS `matched1`, CASE WHEN `subject` = ? THEN 1 ELSE 0 END AS `matched2`, CASE WHEN `subject` = ? THEN 1 ELSE 0 END AS `matched3`, CASE WHEN `subject` = ? THEN 1 ELSE 0 END AS `matched4`, CASE WHEN `subject` = ? THEN 1 ELSE 0 END AS `matched5`, (SELECT COUNT(*) FROM `attachments` WHERE `id` IN (SELECT `id` FROM (SELECT `id` FROM `attachments` WHERE `subject` = ? AND `measurementId` IN (SELECT `id` FROM `measurements` WHERE `state` IN (?, ?)) UNION SELECT `id` FROM `attachments` WHERE `subject` = ? AND `reportId` IN (SELECT `id` FROM `reports` WHERE `state` IN (?, ?)) UNION SELECT `id` FROM `attachments` WHERE `subject` = ? UNION SELECT `id` FROM `attachments` WHERE `subject` = ? UNION SELECT `id` FROM `attachments` WHERE `subject` = ? UNION SELECT `id` FROM `attachments` WHERE `subject` = ?) AS reached)) AS `total`
  FROM `attachments`
  WHERE `id` IN (SELECT `id` FROM (SELECT `id` FROM `attachments` WHERE `subject` = ? AND `measurementId` IN (SELECT `id` FROM `measurements` WHERE `state` IN (?, ?)) UNION SELECT `id` FROM `attachments` WHERE `subject` = ? AND `reportId` IN (SELECT `id` FROM `reports` WHERE `state` IN (?, ?)) UNION SELECT `id` FROM `attachments` WHERE `subject` = ? UNION SELECT `id` FROM `attachments` WHERE `subject` = ? UNION SELECT `id` FROM `attachments` WHERE `subject` = ? UNION SELECT `id` FROM `attachments` WHERE `subject` = ?) AS reached)
  ORDER BY `id` ASC
  LIMIT ? OFFSET ?;

-- leadPartner, list: total alone
-- ? = 'measurements', 'submitted', 'approved', 'reports', 'submitted', 'approved', 'pilots', 'activities', 'meetings', 'workPlanItems'
SELECT COUNT(*) AS `total`
  FROM `attachments`
  WHERE `id` IN (SELECT `id` FROM (SELECT `id` FROM `attachments` WHERE `subject` = ? AND `measurementId` IN (SELECT `id` FROM `measurements` WHERE `state` IN (?, ?)) UNION SELECT `id` FROM `attachments` WHERE `subject` = ? AND `reportId` IN (SELECT `id` FROM `reports` WHERE `state` IN (?, ?)) UNION SELECT `id` FROM `attachments` WHERE `subject` = ? UNION SELECT `id` FROM `attachments` WHERE `subject` = ? UNION SELECT `id` FROM `attachments` WHERE `subject` = ? UNION SELECT `id` FROM `attachments` WHERE `subject` = ?) AS reached);

-- leadPartner, list, narrowed: page with total
-- ? = 'measurements', 'submitted', 'approved', 'reports', 'submitted', 'approved', 'pilots', 'activities', 'meetings', 'workPlanItems', 'measurements', 'submitted', 'approved', 'reports', 'submitted', 'approved', 'pilots', 'activities', 'meetings', 'workPlanItems', 'choice', 'zolw', 'measurements', 'submitted', 'approved', 'reports', 'submitted', 'approved', 'pilots', 'activities', 'meetings', 'workPlanItems', 'choice', 'zolw', 25, 0
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `subject`, `subjectId`, `measurementId`, `reportId`, `pilotId`, `activityId`, `meetingId`, `workPlanItemId`, `fileVersion`, `fileName`, `mediaType`, `size`, `sha256`, `personal`, `storedAs`, `createdById`, `createdByName`, `approved`, CASE WHEN `subject` = ?
    AND `measurementId` IN (SELECT `id` FROM `measurements` WHERE `state` IN (?, ?)) THEN 1 ELSE 0 END AS `matched0`, CASE WHEN `subject` = ?
    AND `reportId` IN (SELECT `id` FROM `reports` WHERE `state` IN (?, ?)) THEN 1 ELSE 0 END AS `matched1`, CASE WHEN `subject` = ? THEN 1 ELSE 0 END AS `matched2`, CASE WHEN `subject` = ? THEN 1 ELSE 0 END AS `matched3`, CASE WHEN `subject` = ? THEN 1 ELSE 0 END AS `matched4`, CASE WHEN `subject` = ? THEN 1 ELSE 0 END AS `matched5`, (SELECT COUNT(*) FROM `attachments` WHERE `id` IN (SELECT `id` FROM (SELECT `id` FROM `attachments` WHERE `subject` = ? AND `measurementId` IN (SELECT `id` FROM `measurements` WHERE `state` IN (?, ?)) UNION SELECT `id` FROM `attachments` WHERE `subject` = ? AND `reportId` IN (SELECT `id` FROM `reports` WHERE `state` IN (?, ?)) UNION SELECT `id` FROM `attachments` WHERE `subject` = ? UNION SELECT `id` FROM `attachments` WHERE `subject` = ? UNION SELECT `id` FROM `attachments` WHERE `subject` = ? UNION SELECT `id` FROM `attachments` WHERE `subject` = ?) AS reached) AND `subject` = ? AND (INSTR(`fileNameFolded`, ?) > 0)) AS `total`
  FROM `attachments`
  WHERE `id` IN (SELECT `id` FROM (SELECT `id` FROM `attachments` WHERE `subject` = ? AND `measurementId` IN (SELECT `id` FROM `measurements` WHERE `state` IN (?, ?)) UNION SELECT `id` FROM `attachments` WHERE `subject` = ? AND `reportId` IN (SELECT `id` FROM `reports` WHERE `state` IN (?, ?)) UNION SELECT `id` FROM `attachments` WHERE `subject` = ? UNION SELECT `id` FROM `attachments` WHERE `subject` = ? UNION SELECT `id` FROM `attachments` WHERE `subject` = ? UNION SELECT `id` FROM `attachments` WHERE `subject` = ?) AS reached)
    AND `subject` = ?
    AND (INSTR(`fileNameFolded`, ?) > 0)
  ORDER BY `subject` DESC, `id` DESC
  LIMIT ? OFFSET ?;

-- leadPartner, list, narrowed: total alone
-- ? = 'measurements', 'submitted', 'approved', 'reports', 'submitted', 'approved', 'pilots', 'activities', 'meetings', 'workPlanItems', 'choice', 'zolw'
SELECT COUNT(*) AS `total`
  FROM `attachments`
  WHERE `id` IN (SELECT `id` FROM (SELECT `id` FROM `attachments` WHERE `subject` = ? AND `measurementId` IN (SELECT `id` FROM `measurements` WHERE `state` IN (?, ?)) UNION SELECT `id` FROM `attachments` WHERE `subject` = ? AND `reportId` IN (SELECT `id` FROM `reports` WHERE `state` IN (?, ?)) UNION SELECT `id` FROM `attachments` WHERE `subject` = ? UNION SELECT `id` FROM `attachments` WHERE `subject` = ? UNION SELECT `id` FROM `attachments` WHERE `subject` = ? UNION SELECT `id` FROM `attachments` WHERE `subject` = ?) AS reached)
    AND `subject` = ?
    AND (INSTR(`fileNameFolded`, ?) > 0);

-- leadPartner, all, without a total
-- ? = 'measurements', 'submitted', 'approved', 'reports', 'submitted', 'approved', 'pilots', 'activities', 'meetings', 'workPlanItems', 'measurements', 'submitted', 'approved', 'reports', 'submitted', 'approved', 'pilots', 'activities', 'meetings', 'workPlanItems'
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `subject`, `subjectId`, `measurementId`, `reportId`, `pilotId`, `activityId`, `meetingId`, `workPlanItemId`, `fileVersion`, `fileName`, `mediaType`, `size`, `sha256`, `personal`, `storedAs`, `createdById`, `createdByName`, `approved`, CASE WHEN `subject` = ?
    AND `measurementId` IN (SELECT `id` FROM `measurements` WHERE `state` IN (?, ?)) THEN 1 ELSE 0 END AS `matched0`, CASE WHEN `subject` = ?
    AND `reportId` IN (SELECT `id` FROM `reports` WHERE `state` IN (?, ?)) THEN 1 ELSE 0 END AS `matched1`, CASE WHEN `subject` = ? THEN 1 ELSE 0 END AS `matched2`, CASE WHEN `subject` = ? THEN 1 ELSE 0 END AS `matched3`, CASE WHEN `subject` = ? THEN 1 ELSE 0 END AS `matched4`, CASE WHEN `subject` = ? THEN 1 ELSE 0 END AS `matched5`
  FROM `attachments`
  WHERE `id` IN (SELECT `id` FROM (SELECT `id` FROM `attachments` WHERE `subject` = ? AND `measurementId` IN (SELECT `id` FROM `measurements` WHERE `state` IN (?, ?)) UNION SELECT `id` FROM `attachments` WHERE `subject` = ? AND `reportId` IN (SELECT `id` FROM `reports` WHERE `state` IN (?, ?)) UNION SELECT `id` FROM `attachments` WHERE `subject` = ? UNION SELECT `id` FROM `attachments` WHERE `subject` = ? UNION SELECT `id` FROM `attachments` WHERE `subject` = ? UNION SELECT `id` FROM `attachments` WHERE `subject` = ?) AS reached)
  ORDER BY `id` ASC ;

-- leadPartner, get
-- ? = 'measurements', 'submitted', 'approved', 'reports', 'submitted', 'approved', 'pilots', 'activities', 'meetings', 'workPlanItems', 'measurements', 'submitted', 'approved', 'reports', 'submitted', 'approved', 'pilots', 'activities', 'meetings', 'workPlanItems', 31, 'measurements', 'submitted', 'approved', 'reports', 'submitted', 'approved', 'pilots', 'activities', 'meetings', 'workPlanItems'
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `subject`, `subjectId`, `measurementId`, `reportId`, `pilotId`, `activityId`, `meetingId`, `workPlanItemId`, `fileVersion`, `fileName`, `mediaType`, `size`, `sha256`, `personal`, `storedAs`, `createdById`, `createdByName`, `approved`, CASE WHEN `subject` = ?
    AND `measurementId` IN (SELECT `id` FROM `measurements` WHERE `state` IN (?, ?)) THEN 1 ELSE 0 END AS `matched0`, CASE WHEN `subject` = ?
    AND `reportId` IN (SELECT `id` FROM `reports` WHERE `state` IN (?, ?)) THEN 1 ELSE 0 END AS `matched1`, CASE WHEN `subject` = ? THEN 1 ELSE 0 END AS `matched2`, CASE WHEN `subject` = ? THEN 1 ELSE 0 END AS `matched3`, CASE WHEN `subject` = ? THEN 1 ELSE 0 END AS `matched4`, CASE WHEN `subject` = ? THEN 1 ELSE 0 END AS `matched5`, CASE WHEN ((`subject` = ? AND `measurementId` IN (SELECT `id` FROM `measurements` WHERE `state` IN (?, ?))) OR (`subject` = ? AND `reportId` IN (SELECT `id` FROM `reports` WHERE `state` IN (?, ?))) OR (`subject` = ?) OR (`subject` = ?) OR (`subject` = ?) OR (`subject` = ?)) THEN 1 ELSE 0 END AS `allowed`
  FROM `attachments`
  WHERE `id` = ?
    AND ((`subject` = ? AND `measurementId` IN (SELECT `id` FROM `measurements` WHERE `state` IN (?, ?))) OR (`subject` = ? AND `reportId` IN (SELECT `id` FROM `reports` WHERE `state` IN (?, ?))) OR (`subject` = ?) OR (`subject` = ?) OR (`subject` = ?) OR (`subject` = ?));

-- leadPartner, visible, as the target of a key
-- ? = 'measurements', 'submitted', 'approved', 'reports', 'submitted', 'approved', 'pilots', 'activities', 'meetings', 'workPlanItems', 31, 32
SELECT `id`
  FROM `attachments`
  WHERE `id` IN (SELECT `id` FROM (SELECT `id` FROM `attachments` WHERE `subject` = ? AND `measurementId` IN (SELECT `id` FROM `measurements` WHERE `state` IN (?, ?)) UNION SELECT `id` FROM `attachments` WHERE `subject` = ? AND `reportId` IN (SELECT `id` FROM `reports` WHERE `state` IN (?, ?)) UNION SELECT `id` FROM `attachments` WHERE `subject` = ? UNION SELECT `id` FROM `attachments` WHERE `subject` = ? UNION SELECT `id` FROM `attachments` WHERE `subject` = ? UNION SELECT `id` FROM `attachments` WHERE `subject` = ?) AS reached)
    AND `id` IN (?, ?);

-- leadPartner, create: as for partnerStaff
-- ? = 21, 'choice', 3, 21, 21, 21, 21, 21, 21, 3, 'Text', 'text', 'choice', 3, 'Text', 1, 'Text', 21, 'Text', 1, 1, '2019-02-01T12:00:00.000Z', '2019-02-01T12:00:00.000Z'

-- leadPartner, create: whether the new row is within reach, else it is rolled back
-- ? = 'measurements', 'submitted', 'approved', 'reports', 'submitted', 'approved', 'pilots', 'activities', 'meetings', 'workPlanItems', 'meetings', 13, 31, 'measurements', 'submitted', 'approved', 'reports', 'submitted', 'approved', 'pilots', 'activities', 'meetings', 'workPlanItems'
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `subject`, `subjectId`, `measurementId`, `reportId`, `pilotId`, `activityId`, `meetingId`, `workPlanItemId`, `fileVersion`, `fileName`, `mediaType`, `size`, `sha256`, `personal`, `storedAs`, `createdById`, `createdByName`, `approved`, CASE WHEN `subject` = ?
    AND `measurementId` IN (SELECT `id` FROM `measurements` WHERE `state` IN (?, ?)) THEN 1 ELSE 0 END AS `matched0`, CASE WHEN `subject` = ?
    AND `reportId` IN (SELECT `id` FROM `reports` WHERE `state` IN (?, ?)) THEN 1 ELSE 0 END AS `matched1`, CASE WHEN `subject` = ? THEN 1 ELSE 0 END AS `matched2`, CASE WHEN `subject` = ? THEN 1 ELSE 0 END AS `matched3`, CASE WHEN `subject` = ? THEN 1 ELSE 0 END AS `matched4`, CASE WHEN `subject` = ? THEN 1 ELSE 0 END AS `matched5`, CASE WHEN `subject` = ?
    AND `organisationId` = ? THEN 1 ELSE 0 END AS `allowed`
  FROM `attachments`
  WHERE `id` = ?
    AND ((`subject` = ? AND `measurementId` IN (SELECT `id` FROM `measurements` WHERE `state` IN (?, ?))) OR (`subject` = ? AND `reportId` IN (SELECT `id` FROM `reports` WHERE `state` IN (?, ?))) OR (`subject` = ?) OR (`subject` = ?) OR (`subject` = ?) OR (`subject` = ?));

-- leadPartner, delete: target
-- ? = 'measurements', 'submitted', 'approved', 'reports', 'submitted', 'approved', 'pilots', 'activities', 'meetings', 'workPlanItems', 'meetings', 31, 'measurements', 'submitted', 'approved', 'reports', 'submitted', 'approved', 'pilots', 'activities', 'meetings', 'workPlanItems'
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `subject`, `subjectId`, `measurementId`, `reportId`, `pilotId`, `activityId`, `meetingId`, `workPlanItemId`, `fileVersion`, `fileName`, `mediaType`, `size`, `sha256`, `personal`, `storedAs`, `createdById`, `createdByName`, `approved`, CASE WHEN `subject` = ?
    AND `measurementId` IN (SELECT `id` FROM `measurements` WHERE `state` IN (?, ?)) THEN 1 ELSE 0 END AS `matched0`, CASE WHEN `subject` = ?
    AND `reportId` IN (SELECT `id` FROM `reports` WHERE `state` IN (?, ?)) THEN 1 ELSE 0 END AS `matched1`, CASE WHEN `subject` = ? THEN 1 ELSE 0 END AS `matched2`, CASE WHEN `subject` = ? THEN 1 ELSE 0 END AS `matched3`, CASE WHEN `subject` = ? THEN 1 ELSE 0 END AS `matched4`, CASE WHEN `subject` = ? THEN 1 ELSE 0 END AS `matched5`, CASE WHEN `subject` = ? THEN 1 ELSE 0 END AS `allowed`
  FROM `attachments`
  WHERE `id` = ?
    AND ((`subject` = ? AND `measurementId` IN (SELECT `id` FROM `measurements` WHERE `state` IN (?, ?))) OR (`subject` = ? AND `reportId` IN (SELECT `id` FROM `reports` WHERE `state` IN (?, ?))) OR (`subject` = ?) OR (`subject` = ?) OR (`subject` = ?) OR (`subject` = ?));

-- leadPartner, delete
-- ? = 31, 'meetings'
DELETE
  FROM `attachments`
  WHERE `id` = ?
    AND `subject` = ?;

-- leadPartner, approve: refused

-- ---- evaluator: user 104 ----

-- evaluator, list: page with total
-- ? = 0, 'measurements', 'submitted', 'approved', 0, 'reports', 'submitted', 'approved', 0, 'pilots', 0, 'activities', 'consortium', 0, 'meetings', 0, 'workPlanItems', 1, 0, 'measurements', 'submitted', 'approved', 0, 'reports', 'submitted', 'approved', 0, 'pilots', 0, 'activities', 'consortium', 0, 'meetings', 0, 'workPlanItems', 1, 0, 'measurements', 'submitted', 'approved', 0, 'reports', 'submitted', 'approved', 0, 'pilots', 0, 'activities', 'consortium', 0, 'meetings', 0, 'workPlanItems', 1, 25, 0
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `subject`, `subjectId`, `measurementId`, `reportId`, `pilotId`, `activityId`, `meetingId`, `workPlanItemId`, `fileVersion`, `fileName`, `mediaType`, `size`, `sha256`, `personal`, `storedAs`, `createdById`, `createdByName`, `approved`, CASE WHEN `personal` = ?
    AND `subject` = ?
    AND `measurementId` IN (SELECT `id` FROM `measurements` WHERE `state` IN (?, ?)) THEN 1 ELSE 0 END AS `matched0`, CASE WHEN `personal` = ?
    AND `subject` = ?
    AND `reportId` IN (SELECT `id` FROM `reports` WHERE `state` IN (?, ?)) THEN 1 ELSE 0 END AS `matched1`, CASE WHEN `personal` = ?
    AND `subject` = ? THEN 1 ELSE 0 END AS `matched2`, CASE WHEN `personal` = ?
    AND `subject` = ?
    AND `activityId` IN (SELECT `id` FROM `activities` WHERE `visibility` IN (?)) THEN 1 ELSE 0 END AS `matched3`, CASE WHEN `personal` = ?
    AND `subject` = ? THEN 1 ELSE 0 END AS `matched4`, CASE WHEN `personal` = ?
    AND `subject` = ?
    AND `approved` = ? THEN 1 ELSE 0 END AS `matched5`, (SELECT COUNT(*) FROM `attachments` WHERE `id` IN (SELECT `id` FROM (SELECT `id` FROM `attachments` WHERE `personal` = ? AND `subject` = ? AND `measurementId` IN (SELECT `id` FROM `measurements` WHERE `state` IN (?, ?)) UNION SELECT `id` FROM `attachments` WHERE `personal` = ? AND `subject` = ? AND `reportId` IN (SELECT `id` FROM `reports` WHERE `state` IN (?, ?)) UNION SELECT `id` FROM `attachments` WHERE `personal` = ? AND `subject` = ? UNION SELECT `id` FROM `attachments` WHERE `personal` = ? AND `subject` = ? AND `activityId` IN (SELECT `id` FROM `activities` WHERE `visibility` IN (?)) UNION SELECT `id` FROM `attachments` WHERE `personal` = ? AND `subject` = ? UNION SELECT `id` FROM `attachments` WHERE `personal` = ? AND `subject` = ? AND `approved` = ?) AS reached)) AS `total`
  FROM `attachments`
  WHERE `id` IN (SELECT `id` FROM (SELECT `id` FROM `attachments` WHERE `personal` = ? AND `subject` = ? AND `measurementId` IN (SELECT `id` FROM `measurements` WHERE `state` IN (?, ?)) UNION SELECT `id` FROM `attachments` WHERE `personal` = ? AND `subject` = ? AND `reportId` IN (SELECT `id` FROM `reports` WHERE `state` IN (?, ?)) UNION SELECT `id` FROM `attachments` WHERE `personal` = ? AND `subject` = ? UNION SELECT `id` FROM `attachments` WHERE `personal` = ? AND `subject` = ? AND `activityId` IN (SELECT `id` FROM `activities` WHERE `visibility` IN (?)) UNION SELECT `id` FROM `attachments` WHERE `personal` = ? AND `subject` = ? UNION SELECT `id` FROM `attachments` WHERE `personal` = ? AND `subject` = ? AND `approved` = ?) AS reached)
  ORDER BY `id` ASC
  LIMIT ? OFFSET ?;

-- evaluator, list: total alone
-- ? = 0, 'measurements', 'submitted', 'approved', 0, 'reports', 'submitted', 'approved', 0, 'pilots', 0, 'activities', 'consortium', 0, 'meetings', 0, 'workPlanItems', 1
SELECT COUNT(*) AS `total`
  FROM `attachments`
  WHERE `id` IN (SELECT `id` FROM (SELECT `id` FROM `attachments` WHERE `personal` = ? AND `subject` = ? AND `measurementId` IN (SELECT `id` FROM `measurements` WHERE `state` IN (?, ?)) UNION SELECT `id` FROM `attachments` WHERE `personal` = ? AND `subject` = ? AND `reportId` IN (SELECT `id` FROM `reports` WHERE `state` IN (?, ?)) UNION SELECT `id` FROM `attachments` WHERE `personal` = ? AND `subject` = ? UNION SELECT `id` FROM `attachments` WHERE `personal` = ? AND `subject` = ? AND `activityId` IN (SELECT `id` FROM `activities` WHERE `visibility` IN (?)) UNION SELECT `id` FROM `attachments` WHERE `personal` = ? AND `subject` = ? UNION SELECT `id` FROM `attachments` WHERE `personal` = ? AND `subject` = ? AND `approved` = ?) AS reached);

-- evaluator, list, narrowed: page with total
-- ? = 0, 'measurements', 'submitted', 'approved', 0, 'reports', 'submitted', 'approved', 0, 'pilots', 0, 'activities', 'consortium', 0, 'meetings', 0, 'workPlanItems', 1, 0, 'measurements', 'submitted', 'approved', 0, 'reports', 'submitted', 'approved', 0, 'pilots', 0, 'activities', 'consortium', 0, 'meetings', 0, 'workPlanItems', 1, 'choice', 'zolw', 0, 'measurements', 'submitted', 'approved', 0, 'reports', 'submitted', 'approved', 0, 'pilots', 0, 'activities', 'consortium', 0, 'meetings', 0, 'workPlanItems', 1, 'choice', 'zolw', 25, 0
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `subject`, `subjectId`, `measurementId`, `reportId`, `pilotId`, `activityId`, `meetingId`, `workPlanItemId`, `fileVersion`, `fileName`, `mediaType`, `size`, `sha256`, `personal`, `storedAs`, `createdById`, `createdByName`, `approved`, CASE WHEN `personal` = ?
    AND `subject` = ?
    AND `measurementId` IN (SELECT `id` FROM `measurements` WHERE `state` IN (?, ?)) THEN 1 ELSE 0 END AS `matched0`, CASE WHEN `personal` = ?
    AND `subject` = ?
    AND `reportId` IN (SELECT `id` FROM `reports` WHERE `state` IN (?, ?)) THEN 1 ELSE 0 END AS `matched1`, CASE WHEN `personal` = ?
    AND `subject` = ? THEN 1 ELSE 0 END AS `matched2`, CASE WHEN `personal` = ?
    AND `subject` = ?
    AND `activityId` IN (SELECT `id` FROM `activities` WHERE `visibility` IN (?)) THEN 1 ELSE 0 END AS `matched3`, CASE WHEN `personal` = ?
    AND `subject` = ? THEN 1 ELSE 0 END AS `matched4`, CASE WHEN `personal` = ?
    AND `subject` = ?
    AND `approved` = ? THEN 1 ELSE 0 END AS `matched5`, (SELECT COUNT(*) FROM `attachments` WHERE `id` IN (SELECT `id` FROM (SELECT `id` FROM `attachments` WHERE `personal` = ? AND `subject` = ? AND `measurementId` IN (SELECT `id` FROM `measurements` WHERE `state` IN (?, ?)) UNION SELECT `id` FROM `attachments` WHERE `personal` = ? AND `subject` = ? AND `reportId` IN (SELECT `id` FROM `reports` WHERE `state` IN (?, ?)) UNION SELECT `id` FROM `attachments` WHERE `personal` = ? AND `subject` = ? UNION SELECT `id` FROM `attachments` WHERE `personal` = ? AND `subject` = ? AND `activityId` IN (SELECT `id` FROM `activities` WHERE `visibility` IN (?)) UNION SELECT `id` FROM `attachments` WHERE `personal` = ? AND `subject` = ? UNION SELECT `id` FROM `attachments` WHERE `personal` = ? AND `subject` = ? AND `approved` = ?) AS reached) AND `subject` = ? AND (INSTR(`fileNameFolded`, ?) > 0)) AS `total`
  FROM `attachments`
  WHERE `id` IN (SELECT `id` FROM (SELECT `id` FROM `attachments` WHERE `personal` = ? AND `subject` = ? AND `measurementId` IN (SELECT `id` FROM `measurements` WHERE `state` IN (?, ?)) UNION SELECT `id` FROM `attachments` WHERE `personal` = ? AND `subject` = ? AND `reportId` IN (SELECT `id` FROM `reports` WHERE `state` IN (?, ?)) UNION SELECT `id` FROM `attachments` WHERE `personal` = ? AND `subject` = ? UNION SELECT `id` FROM `attachments` WHERE `personal` = ? AND `subject` = ? AND `activityId` IN (SELECT `id` FROM `activities` WHERE `visibility` IN (?)) UNION SELECT `id` FROM `attachments` WHERE `personal` = ? AND `subject` = ? UNION SELECT `id` FROM `attachments` WHERE `personal` = ? AND `subject` = ? AND `approved` = ?) AS reached)
    AND `subject` = ?
    AND (INSTR(`fileNameFolded`, ?) > 0)
  ORDER BY `subject` DESC, `id` DESC
  LIMIT ? OFFSET ?;

-- evaluator, list, narrowed: total alone
-- ? = 0, 'measurements', 'submitted', 'approved', 0, 'reports', 'submitted', 'approved', 0, 'pilots', 0, 'activities', 'consortium', 0, 'meetings', 0, 'workPlanItems', 1, 'choice', 'zolw'
SELECT COUNT(*) AS `total`
  FROM `attachments`
  WHERE `id` IN (SELECT `id` FROM (SELECT `id` FROM `attachments` WHERE `personal` = ? AND `subject` = ? AND `measurementId` IN (SELECT `id` FROM `measurements` WHERE `state` IN (?, ?)) UNION SELECT `id` FROM `attachments` WHERE `personal` = ? AND `subject` = ? AND `reportId` IN (SELECT `id` FROM `reports` WHERE `state` IN (?, ?)) UNION SELECT `id` FROM `attachments` WHERE `personal` = ? AND `subject` = ? UNION SELECT `id` FROM `attachments` WHERE `personal` = ? AND `subject` = ? AND `activityId` IN (SELECT `id` FROM `activities` WHERE `visibility` IN (?)) UNION SELECT `id` FROM `attachments` WHERE `personal` = ? AND `subject` = ? UNION SELECT `id` FROM `attachments` WHERE `personal` = ? AND `subject` = ? AND `approved` = ?) AS reached)
    AND `subject` = ?
    AND (INSTR(`fileNameFolded`, ?) > 0);

-- evaluator, all, without a total
-- ? = 0, 'measurements', 'submitted', 'approved', 0, 'reports', 'submitted', 'approved', 0, 'pilots', 0, 'activities', 'consortium', 0, 'meetings', 0, 'workPlanItems', 1, 0, 'measurements', 'submitted', 'approved', 0, 'reports', 'submitted', 'approved', 0, 'pilots', 0, 'activities', 'consortium', 0, 'meetings', 0, 'workPlanItems', 1
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `subject`, `subjectId`, `measurementId`, `reportId`, `pilotId`, `activityId`, `meetingId`, `workPlanItemId`, `fileVersion`, `fileName`, `mediaType`, `size`, `sha256`, `personal`, `storedAs`, `createdById`, `createdByName`, `approved`, CASE WHEN `personal` = ?
    AND `subject` = ?
    AND `measurementId` IN (SELECT `id` FROM `measurements` WHERE `state` IN (?, ?)) THEN 1 ELSE 0 END AS `matched0`, CASE WHEN `personal` = ?
    AND `subject` = ?
    AND `reportId` IN (SELECT `id` FROM `reports` WHERE `state` IN (?, ?)) THEN 1 ELSE 0 END AS `matched1`, CASE WHEN `personal` = ?
    AND `subject` = ? THEN 1 ELSE 0 END AS `matched2`, CASE WHEN `personal` = ?
    AND `subject` = ?
    AND `activityId` IN (SELECT `id` FROM `activities` WHERE `visibility` IN (?)) THEN 1 ELSE 0 END AS `matched3`, CASE WHEN `personal` = ?
    AND `subject` = ? THEN 1 ELSE 0 END AS `matched4`, CASE WHEN `personal` = ?
    AND `subject` = ?
    AND `approved` = ? THEN 1 ELSE 0 END AS `matched5`
  FROM `attachments`
  WHERE `id` IN (SELECT `id` FROM (SELECT `id` FROM `attachments` WHERE `personal` = ? AND `subject` = ? AND `measurementId` IN (SELECT `id` FROM `measurements` WHERE `state` IN (?, ?)) UNION SELECT `id` FROM `attachments` WHERE `personal` = ? AND `subject` = ? AND `reportId` IN (SELECT `id` FROM `reports` WHERE `state` IN (?, ?)) UNION SELECT `id` FROM `attachments` WHERE `personal` = ? AND `subject` = ? UNION SELECT `id` FROM `attachments` WHERE `personal` = ? AND `subject` = ? AND `activityId` IN (SELECT `id` FROM `activities` WHERE `visibility` IN (?)) UNION SELECT `id` FROM `attachments` WHERE `personal` = ? AND `subject` = ? UNION SELECT `id` FROM `attachments` WHERE `personal` = ? AND `subject` = ? AND `approved` = ?) AS reached)
  ORDER BY `id` ASC ;

-- evaluator, get
-- ? = 0, 'measurements', 'submitted', 'approved', 0, 'reports', 'submitted', 'approved', 0, 'pilots', 0, 'activities', 'consortium', 0, 'meetings', 0, 'workPlanItems', 1, 0, 'measurements', 'submitted', 'approved', 0, 'reports', 'submitted', 'approved', 0, 'pilots', 0, 'activities', 'consortium', 0, 'meetings', 0, 'workPlanItems', 1, 31, 0, 'measurements', 'submitted', 'approved', 0, 'reports', 'submitted', 'approved', 0, 'pilots', 0, 'activities', 'consortium', 0, 'meetings', 0, 'workPlanItems', 1
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `subject`, `subjectId`, `measurementId`, `reportId`, `pilotId`, `activityId`, `meetingId`, `workPlanItemId`, `fileVersion`, `fileName`, `mediaType`, `size`, `sha256`, `personal`, `storedAs`, `createdById`, `createdByName`, `approved`, CASE WHEN `personal` = ?
    AND `subject` = ?
    AND `measurementId` IN (SELECT `id` FROM `measurements` WHERE `state` IN (?, ?)) THEN 1 ELSE 0 END AS `matched0`, CASE WHEN `personal` = ?
    AND `subject` = ?
    AND `reportId` IN (SELECT `id` FROM `reports` WHERE `state` IN (?, ?)) THEN 1 ELSE 0 END AS `matched1`, CASE WHEN `personal` = ?
    AND `subject` = ? THEN 1 ELSE 0 END AS `matched2`, CASE WHEN `personal` = ?
    AND `subject` = ?
    AND `activityId` IN (SELECT `id` FROM `activities` WHERE `visibility` IN (?)) THEN 1 ELSE 0 END AS `matched3`, CASE WHEN `personal` = ?
    AND `subject` = ? THEN 1 ELSE 0 END AS `matched4`, CASE WHEN `personal` = ?
    AND `subject` = ?
    AND `approved` = ? THEN 1 ELSE 0 END AS `matched5`, CASE WHEN ((`personal` = ? AND `subject` = ? AND `measurementId` IN (SELECT `id` FROM `measurements` WHERE `state` IN (?, ?))) OR (`personal` = ? AND `subject` = ? AND `reportId` IN (SELECT `id` FROM `reports` WHERE `state` IN (?, ?))) OR (`personal` = ? AND `subject` = ?) OR (`personal` = ? AND `subject` = ? AND `activityId` IN (SELECT `id` FROM `activities` WHERE `visibility` IN (?))) OR (`personal` = ? AND `subject` = ?) OR (`personal` = ? AND `subject` = ? AND `approved` = ?)) THEN 1 ELSE 0 END AS `allowed`
  FROM `attachments`
  WHERE `id` = ?
    AND ((`personal` = ? AND `subject` = ? AND `measurementId` IN (SELECT `id` FROM `measurements` WHERE `state` IN (?, ?))) OR (`personal` = ? AND `subject` = ? AND `reportId` IN (SELECT `id` FROM `reports` WHERE `state` IN (?, ?))) OR (`personal` = ? AND `subject` = ?) OR (`personal` = ? AND `subject` = ? AND `activityId` IN (SELECT `id` FROM `activities` WHERE `visibility` IN (?))) OR (`personal` = ? AND `subject` = ?) OR (`personal` = ? AND `subject` = ? AND `approved` = ?));

-- evaluator, visible, as the target of a key
-- ? = 0, 'measurements', 'submitted', 'approved', 0, 'reports', 'submitted', 'approved', 0, 'pilots', 0, 'activities', 'consortium', 0, 'meetings', 0, 'workPlanItems', 1, 31, 32
SELECT `id`
  FROM `attachments`
  WHERE `id` IN (SELECT `id` FROM (SELECT `id` FROM `attachments` WHERE `personal` = ? AND `subject` = ? AND `measurementId` IN (SELECT `id` FROM `measurements` WHERE `state` IN (?, ?)) UNION SELECT `id` FROM `attachments` WHERE `personal` = ? AND `subject` = ? AND `reportId` IN (SELECT `id` FROM `reports` WHERE `state` IN (?, ?)) UNION SELECT `id` FROM `attachments` WHERE `personal` = ? AND `subject` = ? UNION SELECT `id` FROM `attachments` WHERE `personal` = ? AND `subject` = ? AND `activityId` IN (SELECT `id` FROM `activities` WHERE `visibility` IN (?)) UNION SELECT `id` FROM `attachments` WHERE `personal` = ? AND `subject` = ? UNION SELECT `id` FROM `attachments` WHERE `personal` = ? AND `subject` = ? AND `approved` = ?) AS reached)
    AND `id` IN (?, ?);

-- evaluator, create: refused

-- evaluator, delete: refused

-- evaluator, approve: refused

-- ---- juror: user 105 ----

-- juror, read: refused

-- juror, create: refused

-- juror, delete: refused

-- juror, approve: refused

-- ---- observer: user 106 ----

-- observer, list: page with total
-- ? = 0, 'measurements', 'approved', 0, 'reports', 'approved', 0, 'pilots', 0, 'activities', 'consortium', 0, 'meetings', 0, 'workPlanItems', 1, 0, 'measurements', 'approved', 0, 'reports', 'approved', 0, 'pilots', 0, 'activities', 'consortium', 0, 'meetings', 0, 'workPlanItems', 1, 0, 'measurements', 'approved', 0, 'reports', 'approved', 0, 'pilots', 0, 'activities', 'consortium', 0, 'meetings', 0, 'workPlanItems', 1, 25, 0
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `subject`, `subjectId`, `measurementId`, `reportId`, `pilotId`, `activityId`, `meetingId`, `workPlanItemId`, `fileVersion`, `fileName`, `mediaType`, `size`, `sha256`, `personal`, `storedAs`, `createdById`, `createdByName`, `approved`, CASE WHEN `personal` = ?
    AND `subject` = ?
    AND `measurementId` IN (SELECT `id` FROM `measurements` WHERE `state` IN (?)) THEN 1 ELSE 0 END AS `matched0`, CASE WHEN `personal` = ?
    AND `subject` = ?
    AND `reportId` IN (SELECT `id` FROM `reports` WHERE `state` IN (?)) THEN 1 ELSE 0 END AS `matched1`, CASE WHEN `personal` = ?
    AND `subject` = ? THEN 1 ELSE 0 END AS `matched2`, CASE WHEN `personal` = ?
    AND `subject` = ?
    AND `activityId` IN (SELECT `id` FROM `activities` WHERE `visibility` IN (?)) THEN 1 ELSE 0 END AS `matched3`, CASE WHEN `personal` = ?
    AND `subject` = ? THEN 1 ELSE 0 END AS `matched4`, CASE WHEN `personal` = ?
    AND `subject` = ?
    AND `approved` = ? THEN 1 ELSE 0 END AS `matched5`, (SELECT COUNT(*) FROM `attachments` WHERE `id` IN (SELECT `id` FROM (SELECT `id` FROM `attachments` WHERE `personal` = ? AND `subject` = ? AND `measurementId` IN (SELECT `id` FROM `measurements` WHERE `state` IN (?)) UNION SELECT `id` FROM `attachments` WHERE `personal` = ? AND `subject` = ? AND `reportId` IN (SELECT `id` FROM `reports` WHERE `state` IN (?)) UNION SELECT `id` FROM `attachments` WHERE `personal` = ? AND `subject` = ? UNION SELECT `id` FROM `attachments` WHERE `personal` = ? AND `subject` = ? AND `activityId` IN (SELECT `id` FROM `activities` WHERE `visibility` IN (?)) UNION SELECT `id` FROM `attachments` WHERE `personal` = ? AND `subject` = ? UNION SELECT `id` FROM `attachments` WHERE `personal` = ? AND `subject` = ? AND `approved` = ?) AS reached)) AS `total`
  FROM `attachments`
  WHERE `id` IN (SELECT `id` FROM (SELECT `id` FROM `attachments` WHERE `personal` = ? AND `subject` = ? AND `measurementId` IN (SELECT `id` FROM `measurements` WHERE `state` IN (?)) UNION SELECT `id` FROM `attachments` WHERE `personal` = ? AND `subject` = ? AND `reportId` IN (SELECT `id` FROM `reports` WHERE `state` IN (?)) UNION SELECT `id` FROM `attachments` WHERE `personal` = ? AND `subject` = ? UNION SELECT `id` FROM `attachments` WHERE `personal` = ? AND `subject` = ? AND `activityId` IN (SELECT `id` FROM `activities` WHERE `visibility` IN (?)) UNION SELECT `id` FROM `attachments` WHERE `personal` = ? AND `subject` = ? UNION SELECT `id` FROM `attachments` WHERE `personal` = ? AND `subject` = ? AND `approved` = ?) AS reached)
  ORDER BY `id` ASC
  LIMIT ? OFFSET ?;

-- observer, list: total alone
-- ? = 0, 'measurements', 'approved', 0, 'reports', 'approved', 0, 'pilots', 0, 'activities', 'consortium', 0, 'meetings', 0, 'workPlanItems', 1
SELECT COUNT(*) AS `total`
  FROM `attachments`
  WHERE `id` IN (SELECT `id` FROM (SELECT `id` FROM `attachments` WHERE `personal` = ? AND `subject` = ? AND `measurementId` IN (SELECT `id` FROM `measurements` WHERE `state` IN (?)) UNION SELECT `id` FROM `attachments` WHERE `personal` = ? AND `subject` = ? AND `reportId` IN (SELECT `id` FROM `reports` WHERE `state` IN (?)) UNION SELECT `id` FROM `attachments` WHERE `personal` = ? AND `subject` = ? UNION SELECT `id` FROM `attachments` WHERE `personal` = ? AND `subject` = ? AND `activityId` IN (SELECT `id` FROM `activities` WHERE `visibility` IN (?)) UNION SELECT `id` FROM `attachments` WHERE `personal` = ? AND `subject` = ? UNION SELECT `id` FROM `attachments` WHERE `personal` = ? AND `subject` = ? AND `approved` = ?) AS reached);

-- observer, list, narrowed: page with total
-- ? = 0, 'measurements', 'approved', 0, 'reports', 'approved', 0, 'pilots', 0, 'activities', 'consortium', 0, 'meetings', 0, 'workPlanItems', 1, 0, 'measurements', 'approved', 0, 'reports', 'approved', 0, 'pilots', 0, 'activities', 'consortium', 0, 'meetings', 0, 'workPlanItems', 1, 'choice', 'zolw', 0, 'measurements', 'approved', 0, 'reports', 'approved', 0, 'pilots', 0, 'activities', 'consortium', 0, 'meetings', 0, 'workPlanItems', 1, 'choice', 'zolw', 25, 0
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `subject`, `subjectId`, `measurementId`, `reportId`, `pilotId`, `activityId`, `meetingId`, `workPlanItemId`, `fileVersion`, `fileName`, `mediaType`, `size`, `sha256`, `personal`, `storedAs`, `createdById`, `createdByName`, `approved`, CASE WHEN `personal` = ?
    AND `subject` = ?
    AND `measurementId` IN (SELECT `id` FROM `measurements` WHERE `state` IN (?)) THEN 1 ELSE 0 END AS `matched0`, CASE WHEN `personal` = ?
    AND `subject` = ?
    AND `reportId` IN (SELECT `id` FROM `reports` WHERE `state` IN (?)) THEN 1 ELSE 0 END AS `matched1`, CASE WHEN `personal` = ?
    AND `subject` = ? THEN 1 ELSE 0 END AS `matched2`, CASE WHEN `personal` = ?
    AND `subject` = ?
    AND `activityId` IN (SELECT `id` FROM `activities` WHERE `visibility` IN (?)) THEN 1 ELSE 0 END AS `matched3`, CASE WHEN `personal` = ?
    AND `subject` = ? THEN 1 ELSE 0 END AS `matched4`, CASE WHEN `personal` = ?
    AND `subject` = ?
    AND `approved` = ? THEN 1 ELSE 0 END AS `matched5`, (SELECT COUNT(*) FROM `attachments` WHERE `id` IN (SELECT `id` FROM (SELECT `id` FROM `attachments` WHERE `personal` = ? AND `subject` = ? AND `measurementId` IN (SELECT `id` FROM `measurements` WHERE `state` IN (?)) UNION SELECT `id` FROM `attachments` WHERE `personal` = ? AND `subject` = ? AND `reportId` IN (SELECT `id` FROM `reports` WHERE `state` IN (?)) UNION SELECT `id` FROM `attachments` WHERE `personal` = ? AND `subject` = ? UNION SELECT `id` FROM `attachments` WHERE `personal` = ? AND `subject` = ? AND `activityId` IN (SELECT `id` FROM `activities` WHERE `visibility` IN (?)) UNION SELECT `id` FROM `attachments` WHERE `personal` = ? AND `subject` = ? UNION SELECT `id` FROM `attachments` WHERE `personal` = ? AND `subject` = ? AND `approved` = ?) AS reached) AND `subject` = ? AND (INSTR(`fileNameFolded`, ?) > 0)) AS `total`
  FROM `attachments`
  WHERE `id` IN (SELECT `id` FROM (SELECT `id` FROM `attachments` WHERE `personal` = ? AND `subject` = ? AND `measurementId` IN (SELECT `id` FROM `measurements` WHERE `state` IN (?)) UNION SELECT `id` FROM `attachments` WHERE `personal` = ? AND `subject` = ? AND `reportId` IN (SELECT `id` FROM `reports` WHERE `state` IN (?)) UNION SELECT `id` FROM `attachments` WHERE `personal` = ? AND `subject` = ? UNION SELECT `id` FROM `attachments` WHERE `personal` = ? AND `subject` = ? AND `activityId` IN (SELECT `id` FROM `activities` WHERE `visibility` IN (?)) UNION SELECT `id` FROM `attachments` WHERE `personal` = ? AND `subject` = ? UNION SELECT `id` FROM `attachments` WHERE `personal` = ? AND `subject` = ? AND `approved` = ?) AS reached)
    AND `subject` = ?
    AND (INSTR(`fileNameFolded`, ?) > 0)
  ORDER BY `subject` DESC, `id` DESC
  LIMIT ? OFFSET ?;

-- observer, list, narrowed: total alone
-- ? = 0, 'measurements', 'approved', 0, 'reports', 'approved', 0, 'pilots', 0, 'activities', 'consortium', 0, 'meetings', 0, 'workPlanItems', 1, 'choice', 'zolw'
SELECT COUNT(*) AS `total`
  FROM `attachments`
  WHERE `id` IN (SELECT `id` FROM (SELECT `id` FROM `attachments` WHERE `personal` = ? AND `subject` = ? AND `measurementId` IN (SELECT `id` FROM `measurements` WHERE `state` IN (?)) UNION SELECT `id` FROM `attachments` WHERE `personal` = ? AND `subject` = ? AND `reportId` IN (SELECT `id` FROM `reports` WHERE `state` IN (?)) UNION SELECT `id` FROM `attachments` WHERE `personal` = ? AND `subject` = ? UNION SELECT `id` FROM `attachments` WHERE `personal` = ? AND `subject` = ? AND `activityId` IN (SELECT `id` FROM `activities` WHERE `visibility` IN (?)) UNION SELECT `id` FROM `attachments` WHERE `personal` = ? AND `subject` = ? UNION SELECT `id` FROM `attachments` WHERE `personal` = ? AND `subject` = ? AND `approved` = ?) AS reached)
    AND `subject` = ?
    AND (INSTR(`fileNameFolded`, ?) > 0);

-- observer, all, without a total
-- ? = 0, 'measurements', 'approved', 0, 'reports', 'approved', 0, 'pilots', 0, 'activities', 'consortium', 0, 'meetings', 0, 'workPlanItems', 1, 0, 'measurements', 'approved', 0, 'reports', 'approved', 0, 'pilots', 0, 'activities', 'consortium', 0, 'meetings', 0, 'workPlanItems', 1
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `subject`, `subjectId`, `measurementId`, `reportId`, `pilotId`, `activityId`, `meetingId`, `workPlanItemId`, `fileVersion`, `fileName`, `mediaType`, `size`, `sha256`, `personal`, `storedAs`, `createdById`, `createdByName`, `approved`, CASE WHEN `personal` = ?
    AND `subject` = ?
    AND `measurementId` IN (SELECT `id` FROM `measurements` WHERE `state` IN (?)) THEN 1 ELSE 0 END AS `matched0`, CASE WHEN `personal` = ?
    AND `subject` = ?
    AND `reportId` IN (SELECT `id` FROM `reports` WHERE `state` IN (?)) THEN 1 ELSE 0 END AS `matched1`, CASE WHEN `personal` = ?
    AND `subject` = ? THEN 1 ELSE 0 END AS `matched2`, CASE WHEN `personal` = ?
    AND `subject` = ?
    AND `activityId` IN (SELECT `id` FROM `activities` WHERE `visibility` IN (?)) THEN 1 ELSE 0 END AS `matched3`, CASE WHEN `personal` = ?
    AND `subject` = ? THEN 1 ELSE 0 END AS `matched4`, CASE WHEN `personal` = ?
    AND `subject` = ?
    AND `approved` = ? THEN 1 ELSE 0 END AS `matched5`
  FROM `attachments`
  WHERE `id` IN (SELECT `id` FROM (SELECT `id` FROM `attachments` WHERE `personal` = ? AND `subject` = ? AND `measurementId` IN (SELECT `id` FROM `measurements` WHERE `state` IN (?)) UNION SELECT `id` FROM `attachments` WHERE `personal` = ? AND `subject` = ? AND `reportId` IN (SELECT `id` FROM `reports` WHERE `state` IN (?)) UNION SELECT `id` FROM `attachments` WHERE `personal` = ? AND `subject` = ? UNION SELECT `id` FROM `attachments` WHERE `personal` = ? AND `subject` = ? AND `activityId` IN (SELECT `id` FROM `activities` WHERE `visibility` IN (?)) UNION SELECT `id` FROM `attachments` WHERE `personal` = ? AND `subject` = ? UNION SELECT `id` FROM `attachments` WHERE `personal` = ? AND `subject` = ? AND `approved` = ?) AS reached)
  ORDER BY `id` ASC ;

-- observer, get
-- ? = 0, 'measurements', 'approved', 0, 'reports', 'approved', 0, 'pilots', 0, 'activities', 'consortium', 0, 'meetings', 0, 'workPlanItems', 1, 0, 'measurements', 'approved', 0, 'reports', 'approved', 0, 'pilots', 0, 'activities', 'consortium', 0, 'meetings', 0, 'workPlanItems', 1, 31, 0, 'measurements', 'approved', 0, 'reports', 'approved', 0, 'pilots', 0, 'activities', 'consortium', 0, 'meetings', 0, 'workPlanItems', 1
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `subject`, `subjectId`, `measurementId`, `reportId`, `pilotId`, `activityId`, `meetingId`, `workPlanItemId`, `fileVersion`, `fileName`, `mediaType`, `size`, `sha256`, `personal`, `storedAs`, `createdById`, `createdByName`, `approved`, CASE WHEN `personal` = ?
    AND `subject` = ?
    AND `measurementId` IN (SELECT `id` FROM `measurements` WHERE `state` IN (?)) THEN 1 ELSE 0 END AS `matched0`, CASE WHEN `personal` = ?
    AND `subject` = ?
    AND `reportId` IN (SELECT `id` FROM `reports` WHERE `state` IN (?)) THEN 1 ELSE 0 END AS `matched1`, CASE WHEN `personal` = ?
    AND `subject` = ? THEN 1 ELSE 0 END AS `matched2`, CASE WHEN `personal` = ?
    AND `subject` = ?
    AND `activityId` IN (SELECT `id` FROM `activities` WHERE `visibility` IN (?)) THEN 1 ELSE 0 END AS `matched3`, CASE WHEN `personal` = ?
    AND `subject` = ? THEN 1 ELSE 0 END AS `matched4`, CASE WHEN `personal` = ?
    AND `subject` = ?
    AND `approved` = ? THEN 1 ELSE 0 END AS `matched5`, CASE WHEN ((`personal` = ? AND `subject` = ? AND `measurementId` IN (SELECT `id` FROM `measurements` WHERE `state` IN (?))) OR (`personal` = ? AND `subject` = ? AND `reportId` IN (SELECT `id` FROM `reports` WHERE `state` IN (?))) OR (`personal` = ? AND `subject` = ?) OR (`personal` = ? AND `subject` = ? AND `activityId` IN (SELECT `id` FROM `activities` WHERE `visibility` IN (?))) OR (`personal` = ? AND `subject` = ?) OR (`personal` = ? AND `subject` = ? AND `approved` = ?)) THEN 1 ELSE 0 END AS `allowed`
  FROM `attachments`
  WHERE `id` = ?
    AND ((`personal` = ? AND `subject` = ? AND `measurementId` IN (SELECT `id` FROM `measurements` WHERE `state` IN (?))) OR (`personal` = ? AND `subject` = ? AND `reportId` IN (SELECT `id` FROM `reports` WHERE `state` IN (?))) OR (`personal` = ? AND `subject` = ?) OR (`personal` = ? AND `subject` = ? AND `activityId` IN (SELECT `id` FROM `activities` WHERE `visibility` IN (?))) OR (`personal` = ? AND `subject` = ?) OR (`personal` = ? AND `subject` = ? AND `approved` = ?));

-- observer, visible, as the target of a key
-- ? = 0, 'measurements', 'approved', 0, 'reports', 'approved', 0, 'pilots', 0, 'activities', 'consortium', 0, 'meetings', 0, 'workPlanItems', 1, 31, 32
SELECT `id`
  FROM `attachments`
  WHERE `id` IN (SELECT `id` FROM (SELECT `id` FROM `attachments` WHERE `personal` = ? AND `subject` = ? AND `measurementId` IN (SELECT `id` FROM `measurements` WHERE `state` IN (?)) UNION SELECT `id` FROM `attachments` WHERE `personal` = ? AND `subject` = ? AND `reportId` IN (SELECT `id` FROM `reports` WHERE `state` IN (?)) UNION SELECT `id` FROM `attachments` WHERE `personal` = ? AND `subject` = ? UNION SELECT `id` FROM `attachments` WHERE `personal` = ? AND `subject` = ? AND `activityId` IN (SELECT `id` FROM `activities` WHERE `visibility` IN (?)) UNION SELECT `id` FROM `attachments` WHERE `personal` = ? AND `subject` = ? UNION SELECT `id` FROM `attachments` WHERE `personal` = ? AND `subject` = ? AND `approved` = ?) AS reached)
    AND `id` IN (?, ?);

-- observer, create: refused

-- observer, delete: refused

-- observer, approve: refused

-- ---- system: the product's own work ----

-- system, list: page with total
-- ? = 25, 0
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `subject`, `subjectId`, `measurementId`, `reportId`, `pilotId`, `activityId`, `meetingId`, `workPlanItemId`, `fileVersion`, `fileName`, `mediaType`, `size`, `sha256`, `personal`, `storedAs`, `createdById`, `createdByName`, `approved`, (SELECT COUNT(*) FROM `attachments` WHERE 1 = 1) AS `total`
  FROM `attachments`
  WHERE 1 = 1
  ORDER BY `id` ASC
  LIMIT ? OFFSET ?;

-- system, list: total alone
SELECT COUNT(*) AS `total`
  FROM `attachments`
  WHERE 1 = 1;

-- system, list, narrowed: page with total
-- ? = 'choice', 'zolw', 'choice', 'zolw', 25, 0
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `subject`, `subjectId`, `measurementId`, `reportId`, `pilotId`, `activityId`, `meetingId`, `workPlanItemId`, `fileVersion`, `fileName`, `mediaType`, `size`, `sha256`, `personal`, `storedAs`, `createdById`, `createdByName`, `approved`, (SELECT COUNT(*) FROM `attachments` WHERE 1 = 1 AND `subject` = ? AND (INSTR(`fileNameFolded`, ?) > 0)) AS `total`
  FROM `attachments`
  WHERE 1 = 1
    AND `subject` = ?
    AND (INSTR(`fileNameFolded`, ?) > 0)
  ORDER BY `subject` DESC, `id` DESC
  LIMIT ? OFFSET ?;

-- system, list, narrowed: total alone
-- ? = 'choice', 'zolw'
SELECT COUNT(*) AS `total`
  FROM `attachments`
  WHERE 1 = 1
    AND `subject` = ?
    AND (INSTR(`fileNameFolded`, ?) > 0);

-- system, all, without a total
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `subject`, `subjectId`, `measurementId`, `reportId`, `pilotId`, `activityId`, `meetingId`, `workPlanItemId`, `fileVersion`, `fileName`, `mediaType`, `size`, `sha256`, `personal`, `storedAs`, `createdById`, `createdByName`, `approved`
  FROM `attachments`
  WHERE 1 = 1
  ORDER BY `id` ASC ;

-- system, get
-- ? = 31
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `subject`, `subjectId`, `measurementId`, `reportId`, `pilotId`, `activityId`, `meetingId`, `workPlanItemId`, `fileVersion`, `fileName`, `mediaType`, `size`, `sha256`, `personal`, `storedAs`, `createdById`, `createdByName`, `approved`, CASE WHEN 1 = 1 THEN 1 ELSE 0 END AS `allowed`
  FROM `attachments`
  WHERE `id` = ?
    AND 1 = 1;

-- system, visible, as the target of a key
-- ? = 31, 32
SELECT `id`
  FROM `attachments`
  WHERE 1 = 1
    AND `id` IN (?, ?);

-- system, create: as for partnerStaff
-- ? = 21, 'choice', 3, 21, 21, 21, 21, 21, 21, 3, 'Text', 'text', 'choice', 3, 'Text', 1, 'Text', 21, 'Text', 1, 1, '2019-02-01T12:00:00.000Z', '2019-02-01T12:00:00.000Z'

-- system, create: whether the new row is within reach, else it is rolled back
-- ? = 31
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `subject`, `subjectId`, `measurementId`, `reportId`, `pilotId`, `activityId`, `meetingId`, `workPlanItemId`, `fileVersion`, `fileName`, `mediaType`, `size`, `sha256`, `personal`, `storedAs`, `createdById`, `createdByName`, `approved`, CASE WHEN 1 = 1 THEN 1 ELSE 0 END AS `allowed`
  FROM `attachments`
  WHERE `id` = ?
    AND 1 = 1;

-- system, delete: refused

-- system, approve: target
-- ? = 31
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `subject`, `subjectId`, `measurementId`, `reportId`, `pilotId`, `activityId`, `meetingId`, `workPlanItemId`, `fileVersion`, `fileName`, `mediaType`, `size`, `sha256`, `personal`, `storedAs`, `createdById`, `createdByName`, `approved`, CASE WHEN 1 = 1 THEN 1 ELSE 0 END AS `allowed`
  FROM `attachments`
  WHERE `id` = ?
    AND 1 = 1;

-- system, approve
-- ? = 1, '2019-02-01T12:00:00.000Z', 31, 4
UPDATE `attachments`
  SET `approved` = ?, `updatedAt` = ?, `version` = `version` + 1
  WHERE `id` = ?
    AND `version` = ?
    AND 1 = 1;

-- ---- visitor: whoever reads the public pages ----

-- visitor, read: refused

-- visitor, create: refused

-- visitor, delete: refused

-- visitor, approve: refused
