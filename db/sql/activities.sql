-- activities: what each role's reading and writing sends to the database.
-- Written by `npm run sql` from the store's own functions; never edited by hand. SQLite and MySQL/MariaDB are sent the same text.

-- ---- partnerStaff: user 101 of organisation 11 ----

-- partnerStaff, list: page with total
-- ? = 11, 'consortium', 11, 'consortium', 11, 'consortium', 11, 'consortium', 25, 0
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `title`, `kind`, `startsOn`, `endsOn`, `startTime`, `endTime`, `timeZone`, `place`, `country`, `isOnline`, `pilotId`, `moduleId`, `description`, `links`, `registrations`, `attendances`, `audience`, `reach`, `visibility`, `illustrative`, `state`, `lastDay`, `audienceGroups`, `seriesId`, CASE WHEN `organisationId` = ? THEN 1 ELSE 0 END AS `matched0`, CASE WHEN `visibility` = ?
    AND `pilotId` IN (SELECT `pilotId` FROM `pilotPartners` WHERE `organisationId` = ?) THEN 1 ELSE 0 END AS `matched1`, CASE WHEN `visibility` = ? THEN 1 ELSE 0 END AS `matched2`, (SELECT COUNT(*) FROM `activities` WHERE ((`organisationId` = ?) OR (`visibility` = ?))) AS `total`
  FROM `activities`
  WHERE ((`organisationId` = ?) OR (`visibility` = ?))
  ORDER BY `id` ASC
  LIMIT ? OFFSET ?;

-- partnerStaff, list: total alone
-- ? = 11, 'consortium'
SELECT COUNT(*) AS `total`
  FROM `activities`
  WHERE ((`organisationId` = ?) OR (`visibility` = ?));

-- partnerStaff, list, narrowed: page with total
-- ? = 11, 'consortium', 11, 'consortium', 11, 'consortium', 'Text', 'zolw', 'zolw', 'zolw', 11, 'consortium', 'Text', 'zolw', 'zolw', 'zolw', 25, 0
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `title`, `kind`, `startsOn`, `endsOn`, `startTime`, `endTime`, `timeZone`, `place`, `country`, `isOnline`, `pilotId`, `moduleId`, `description`, `links`, `registrations`, `attendances`, `audience`, `reach`, `visibility`, `illustrative`, `state`, `lastDay`, `audienceGroups`, `seriesId`, CASE WHEN `organisationId` = ? THEN 1 ELSE 0 END AS `matched0`, CASE WHEN `visibility` = ?
    AND `pilotId` IN (SELECT `pilotId` FROM `pilotPartners` WHERE `organisationId` = ?) THEN 1 ELSE 0 END AS `matched1`, CASE WHEN `visibility` = ? THEN 1 ELSE 0 END AS `matched2`, (SELECT COUNT(*) FROM `activities` WHERE ((`organisationId` = ?) OR (`visibility` = ?)) AND `title` = ? AND (INSTR(`titleFolded`, ?) > 0 OR INSTR(`placeFolded`, ?) > 0 OR INSTR(`descriptionFolded`, ?) > 0)) AS `total`
  FROM `activities`
  WHERE ((`organisationId` = ?) OR (`visibility` = ?))
    AND `title` = ?
    AND (INSTR(`titleFolded`, ?) > 0 OR INSTR(`placeFolded`, ?) > 0 OR INSTR(`descriptionFolded`, ?) > 0)
  ORDER BY `titleFolded` DESC, `id` DESC
  LIMIT ? OFFSET ?;

-- partnerStaff, list, narrowed: total alone
-- ? = 11, 'consortium', 'Text', 'zolw', 'zolw', 'zolw'
SELECT COUNT(*) AS `total`
  FROM `activities`
  WHERE ((`organisationId` = ?) OR (`visibility` = ?))
    AND `title` = ?
    AND (INSTR(`titleFolded`, ?) > 0 OR INSTR(`placeFolded`, ?) > 0 OR INSTR(`descriptionFolded`, ?) > 0);

-- partnerStaff, all, without a total
-- ? = 11, 'consortium', 11, 'consortium', 11, 'consortium'
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `title`, `kind`, `startsOn`, `endsOn`, `startTime`, `endTime`, `timeZone`, `place`, `country`, `isOnline`, `pilotId`, `moduleId`, `description`, `links`, `registrations`, `attendances`, `audience`, `reach`, `visibility`, `illustrative`, `state`, `lastDay`, `audienceGroups`, `seriesId`, CASE WHEN `organisationId` = ? THEN 1 ELSE 0 END AS `matched0`, CASE WHEN `visibility` = ?
    AND `pilotId` IN (SELECT `pilotId` FROM `pilotPartners` WHERE `organisationId` = ?) THEN 1 ELSE 0 END AS `matched1`, CASE WHEN `visibility` = ? THEN 1 ELSE 0 END AS `matched2`
  FROM `activities`
  WHERE ((`organisationId` = ?) OR (`visibility` = ?))
  ORDER BY `id` ASC ;

-- partnerStaff, get
-- ? = 11, 'consortium', 11, 'consortium', 11, 'consortium', 31, 11, 'consortium'
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `title`, `kind`, `startsOn`, `endsOn`, `startTime`, `endTime`, `timeZone`, `place`, `country`, `isOnline`, `pilotId`, `moduleId`, `description`, `links`, `registrations`, `attendances`, `audience`, `reach`, `visibility`, `illustrative`, `state`, `lastDay`, `audienceGroups`, `seriesId`, CASE WHEN `organisationId` = ? THEN 1 ELSE 0 END AS `matched0`, CASE WHEN `visibility` = ?
    AND `pilotId` IN (SELECT `pilotId` FROM `pilotPartners` WHERE `organisationId` = ?) THEN 1 ELSE 0 END AS `matched1`, CASE WHEN `visibility` = ? THEN 1 ELSE 0 END AS `matched2`, CASE WHEN ((`organisationId` = ?) OR (`visibility` = ?)) THEN 1 ELSE 0 END AS `allowed`
  FROM `activities`
  WHERE `id` = ?
    AND ((`organisationId` = ?) OR (`visibility` = ?));

-- partnerStaff, visible, as the target of a key
-- ? = 11, 'consortium', 31, 32
SELECT `id`
  FROM `activities`
  WHERE ((`organisationId` = ?) OR (`visibility` = ?))
    AND `id` IN (?, ?);

-- partnerStaff, create
-- ? = 21, 'Text', 'text', 'choice', '2019-02-01', '2019-02-01', 'Text', 'Text', 'Text', 'Text', 'text', 'Text', 'text', 1, 21, 21, 'Text', 'text', '{}', 3, 3, '{}', 3, 'choice', 1, 'choice', '2019-02-01', 3, 3, 1, '2019-02-01T12:00:00.000Z', '2019-02-01T12:00:00.000Z'
INSERT INTO `activities` (`organisationId`, `title`, `titleFolded`, `kind`, `startsOn`, `endsOn`, `startTime`, `endTime`, `timeZone`, `place`, `placeFolded`, `country`, `countryFolded`, `isOnline`, `pilotId`, `moduleId`, `description`, `descriptionFolded`, `links`, `registrations`, `attendances`, `audience`, `reach`, `visibility`, `illustrative`, `state`, `lastDay`, `audienceGroups`, `seriesId`, `version`, `createdAt`, `updatedAt`)
  VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?);

-- partnerStaff, create: whether the new row is within reach, else it is rolled back
-- ? = 11, 'consortium', 11, 'consortium', 11, 31, 11, 'consortium'
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `title`, `kind`, `startsOn`, `endsOn`, `startTime`, `endTime`, `timeZone`, `place`, `country`, `isOnline`, `pilotId`, `moduleId`, `description`, `links`, `registrations`, `attendances`, `audience`, `reach`, `visibility`, `illustrative`, `state`, `lastDay`, `audienceGroups`, `seriesId`, CASE WHEN `organisationId` = ? THEN 1 ELSE 0 END AS `matched0`, CASE WHEN `visibility` = ?
    AND `pilotId` IN (SELECT `pilotId` FROM `pilotPartners` WHERE `organisationId` = ?) THEN 1 ELSE 0 END AS `matched1`, CASE WHEN `visibility` = ? THEN 1 ELSE 0 END AS `matched2`, CASE WHEN `organisationId` = ? THEN 1 ELSE 0 END AS `allowed`
  FROM `activities`
  WHERE `id` = ?
    AND ((`organisationId` = ?) OR (`visibility` = ?));

-- partnerStaff, update: target
-- ? = 11, 'consortium', 11, 'consortium', 11, 31, 11, 'consortium'
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `title`, `kind`, `startsOn`, `endsOn`, `startTime`, `endTime`, `timeZone`, `place`, `country`, `isOnline`, `pilotId`, `moduleId`, `description`, `links`, `registrations`, `attendances`, `audience`, `reach`, `visibility`, `illustrative`, `state`, `lastDay`, `audienceGroups`, `seriesId`, CASE WHEN `organisationId` = ? THEN 1 ELSE 0 END AS `matched0`, CASE WHEN `visibility` = ?
    AND `pilotId` IN (SELECT `pilotId` FROM `pilotPartners` WHERE `organisationId` = ?) THEN 1 ELSE 0 END AS `matched1`, CASE WHEN `visibility` = ? THEN 1 ELSE 0 END AS `matched2`, CASE WHEN `organisationId` = ? THEN 1 ELSE 0 END AS `allowed`
  FROM `activities`
  WHERE `id` = ?
    AND ((`organisationId` = ?) OR (`visibility` = ?));

-- partnerStaff, update
-- ? = 'Text', 'text', 'choice', '2019-02-01', '2019-02-01', 'Text', 'Text', 'Text', 'Text', 'text', 'Text', 'text', 1, 21, 21, 'Text', 'text', '{}', 3, 3, '{}', 3, 'choice', 1, '2019-02-01T12:00:00.000Z', 31, 4, 11
UPDATE `activities`
  SET `title` = ?, `titleFolded` = ?, `kind` = ?, `startsOn` = ?, `endsOn` = ?, `startTime` = ?, `endTime` = ?, `timeZone` = ?, `place` = ?, `placeFolded` = ?, `country` = ?, `countryFolded` = ?, `isOnline` = ?, `pilotId` = ?, `moduleId` = ?, `description` = ?, `descriptionFolded` = ?, `links` = ?, `registrations` = ?, `attendances` = ?, `audience` = ?, `reach` = ?, `visibility` = ?, `illustrative` = ?, `updatedAt` = ?, `version` = `version` + 1
  WHERE `id` = ?
    AND `version` = ?
    AND `organisationId` = ?;

-- partnerStaff, delete: target
-- ? = 11, 'consortium', 11, 'consortium', 11, 31, 11, 'consortium'
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `title`, `kind`, `startsOn`, `endsOn`, `startTime`, `endTime`, `timeZone`, `place`, `country`, `isOnline`, `pilotId`, `moduleId`, `description`, `links`, `registrations`, `attendances`, `audience`, `reach`, `visibility`, `illustrative`, `state`, `lastDay`, `audienceGroups`, `seriesId`, CASE WHEN `organisationId` = ? THEN 1 ELSE 0 END AS `matched0`, CASE WHEN `visibility` = ?
    AND `pilotId` IN (SELECT `pilotId` FROM `pilotPartners` WHERE `organisationId` = ?) THEN 1 ELSE 0 END AS `matched1`, CASE WHEN `visibility` = ? THEN 1 ELSE 0 END AS `matched2`, CASE WHEN `organisationId` = ? THEN 1 ELSE 0 END AS `allowed`
  FROM `activities`
  WHERE `id` = ?
    AND ((`organisationId` = ?) OR (`visibility` = ?));

-- partnerStaff, delete
-- ? = 31, 11
DELETE
  FROM `activities`
  WHERE `id` = ?
    AND `organisationId` = ?;

-- partnerStaff, hold: target
-- ? = 11, 'consortium', 11, 'consortium', 11, 31, 11, 'consortium'
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `title`, `kind`, `startsOn`, `endsOn`, `startTime`, `endTime`, `timeZone`, `place`, `country`, `isOnline`, `pilotId`, `moduleId`, `description`, `links`, `registrations`, `attendances`, `audience`, `reach`, `visibility`, `illustrative`, `state`, `lastDay`, `audienceGroups`, `seriesId`, CASE WHEN `organisationId` = ? THEN 1 ELSE 0 END AS `matched0`, CASE WHEN `visibility` = ?
    AND `pilotId` IN (SELECT `pilotId` FROM `pilotPartners` WHERE `organisationId` = ?) THEN 1 ELSE 0 END AS `matched1`, CASE WHEN `visibility` = ? THEN 1 ELSE 0 END AS `matched2`, CASE WHEN `organisationId` = ? THEN 1 ELSE 0 END AS `allowed`
  FROM `activities`
  WHERE `id` = ?
    AND ((`organisationId` = ?) OR (`visibility` = ?));

-- partnerStaff, hold
-- ? = 'choice', '2019-02-01', 3, 3, '2019-02-01T12:00:00.000Z', 31, 4, 11
UPDATE `activities`
  SET `state` = ?, `lastDay` = ?, `audienceGroups` = ?, `seriesId` = ?, `updatedAt` = ?, `version` = `version` + 1
  WHERE `id` = ?
    AND `version` = ?
    AND `organisationId` = ?;

-- partnerStaff, cancel: target
-- ? = 11, 'consortium', 11, 'consortium', 11, 31, 11, 'consortium'
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `title`, `kind`, `startsOn`, `endsOn`, `startTime`, `endTime`, `timeZone`, `place`, `country`, `isOnline`, `pilotId`, `moduleId`, `description`, `links`, `registrations`, `attendances`, `audience`, `reach`, `visibility`, `illustrative`, `state`, `lastDay`, `audienceGroups`, `seriesId`, CASE WHEN `organisationId` = ? THEN 1 ELSE 0 END AS `matched0`, CASE WHEN `visibility` = ?
    AND `pilotId` IN (SELECT `pilotId` FROM `pilotPartners` WHERE `organisationId` = ?) THEN 1 ELSE 0 END AS `matched1`, CASE WHEN `visibility` = ? THEN 1 ELSE 0 END AS `matched2`, CASE WHEN `organisationId` = ? THEN 1 ELSE 0 END AS `allowed`
  FROM `activities`
  WHERE `id` = ?
    AND ((`organisationId` = ?) OR (`visibility` = ?));

-- partnerStaff, cancel
-- ? = 'choice', '2019-02-01', 3, 3, '2019-02-01T12:00:00.000Z', 31, 4, 11
UPDATE `activities`
  SET `state` = ?, `lastDay` = ?, `audienceGroups` = ?, `seriesId` = ?, `updatedAt` = ?, `version` = `version` + 1
  WHERE `id` = ?
    AND `version` = ?
    AND `organisationId` = ?;

-- partnerStaff, replan: target
-- ? = 11, 'consortium', 11, 'consortium', 11, 31, 11, 'consortium'
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `title`, `kind`, `startsOn`, `endsOn`, `startTime`, `endTime`, `timeZone`, `place`, `country`, `isOnline`, `pilotId`, `moduleId`, `description`, `links`, `registrations`, `attendances`, `audience`, `reach`, `visibility`, `illustrative`, `state`, `lastDay`, `audienceGroups`, `seriesId`, CASE WHEN `organisationId` = ? THEN 1 ELSE 0 END AS `matched0`, CASE WHEN `visibility` = ?
    AND `pilotId` IN (SELECT `pilotId` FROM `pilotPartners` WHERE `organisationId` = ?) THEN 1 ELSE 0 END AS `matched1`, CASE WHEN `visibility` = ? THEN 1 ELSE 0 END AS `matched2`, CASE WHEN `organisationId` = ? THEN 1 ELSE 0 END AS `allowed`
  FROM `activities`
  WHERE `id` = ?
    AND ((`organisationId` = ?) OR (`visibility` = ?));

-- partnerStaff, replan
-- ? = 'choice', '2019-02-01', 3, 3, '2019-02-01T12:00:00.000Z', 31, 4, 11
UPDATE `activities`
  SET `state` = ?, `lastDay` = ?, `audienceGroups` = ?, `seriesId` = ?, `updatedAt` = ?, `version` = `version` + 1
  WHERE `id` = ?
    AND `version` = ?
    AND `organisationId` = ?;

-- partnerStaff, repeat: target
-- ? = 11, 'consortium', 11, 'consortium', 11, 31, 11, 'consortium'
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `title`, `kind`, `startsOn`, `endsOn`, `startTime`, `endTime`, `timeZone`, `place`, `country`, `isOnline`, `pilotId`, `moduleId`, `description`, `links`, `registrations`, `attendances`, `audience`, `reach`, `visibility`, `illustrative`, `state`, `lastDay`, `audienceGroups`, `seriesId`, CASE WHEN `organisationId` = ? THEN 1 ELSE 0 END AS `matched0`, CASE WHEN `visibility` = ?
    AND `pilotId` IN (SELECT `pilotId` FROM `pilotPartners` WHERE `organisationId` = ?) THEN 1 ELSE 0 END AS `matched1`, CASE WHEN `visibility` = ? THEN 1 ELSE 0 END AS `matched2`, CASE WHEN `organisationId` = ? THEN 1 ELSE 0 END AS `allowed`
  FROM `activities`
  WHERE `id` = ?
    AND ((`organisationId` = ?) OR (`visibility` = ?));

-- partnerStaff, repeat
-- ? = 'choice', '2019-02-01', 3, 3, '2019-02-01T12:00:00.000Z', 31, 4, 11
UPDATE `activities`
  SET `state` = ?, `lastDay` = ?, `audienceGroups` = ?, `seriesId` = ?, `updatedAt` = ?, `version` = `version` + 1
  WHERE `id` = ?
    AND `version` = ?
    AND `organisationId` = ?;

-- ---- partnerManager: user 102 of organisation 11 ----

-- partnerManager, list: page with total: as for partnerStaff
-- ? = 11, 'consortium', 11, 'consortium', 11, 'consortium', 11, 'consortium', 25, 0

-- partnerManager, list: total alone: as for partnerStaff
-- ? = 11, 'consortium'

-- partnerManager, list, narrowed: page with total: as for partnerStaff
-- ? = 11, 'consortium', 11, 'consortium', 11, 'consortium', 'Text', 'zolw', 'zolw', 'zolw', 11, 'consortium', 'Text', 'zolw', 'zolw', 'zolw', 25, 0

-- partnerManager, list, narrowed: total alone: as for partnerStaff
-- ? = 11, 'consortium', 'Text', 'zolw', 'zolw', 'zolw'

-- partnerManager, all, without a total: as for partnerStaff
-- ? = 11, 'consortium', 11, 'consortium', 11, 'consortium'

-- partnerManager, get: as for partnerStaff
-- ? = 11, 'consortium', 11, 'consortium', 11, 'consortium', 31, 11, 'consortium'

-- partnerManager, visible, as the target of a key: as for partnerStaff
-- ? = 11, 'consortium', 31, 32

-- partnerManager, create: as for partnerStaff
-- ? = 21, 'Text', 'text', 'choice', '2019-02-01', '2019-02-01', 'Text', 'Text', 'Text', 'Text', 'text', 'Text', 'text', 1, 21, 21, 'Text', 'text', '{}', 3, 3, '{}', 3, 'choice', 1, 'choice', '2019-02-01', 3, 3, 1, '2019-02-01T12:00:00.000Z', '2019-02-01T12:00:00.000Z'

-- partnerManager, create: whether the new row is within reach, else it is rolled back: as for partnerStaff
-- ? = 11, 'consortium', 11, 'consortium', 11, 31, 11, 'consortium'

-- partnerManager, update: target: as for partnerStaff
-- ? = 11, 'consortium', 11, 'consortium', 11, 31, 11, 'consortium'

-- partnerManager, update: as for partnerStaff
-- ? = 'Text', 'text', 'choice', '2019-02-01', '2019-02-01', 'Text', 'Text', 'Text', 'Text', 'text', 'Text', 'text', 1, 21, 21, 'Text', 'text', '{}', 3, 3, '{}', 3, 'choice', 1, '2019-02-01T12:00:00.000Z', 31, 4, 11

-- partnerManager, delete: target: as for partnerStaff
-- ? = 11, 'consortium', 11, 'consortium', 11, 31, 11, 'consortium'

-- partnerManager, delete: as for partnerStaff
-- ? = 31, 11

-- partnerManager, hold: target: as for partnerStaff
-- ? = 11, 'consortium', 11, 'consortium', 11, 31, 11, 'consortium'

-- partnerManager, hold: as for partnerStaff
-- ? = 'choice', '2019-02-01', 3, 3, '2019-02-01T12:00:00.000Z', 31, 4, 11

-- partnerManager, cancel: target: as for partnerStaff
-- ? = 11, 'consortium', 11, 'consortium', 11, 31, 11, 'consortium'

-- partnerManager, cancel: as for partnerStaff
-- ? = 'choice', '2019-02-01', 3, 3, '2019-02-01T12:00:00.000Z', 31, 4, 11

-- partnerManager, replan: target: as for partnerStaff
-- ? = 11, 'consortium', 11, 'consortium', 11, 31, 11, 'consortium'

-- partnerManager, replan: as for partnerStaff
-- ? = 'choice', '2019-02-01', 3, 3, '2019-02-01T12:00:00.000Z', 31, 4, 11

-- partnerManager, repeat: target: as for partnerStaff
-- ? = 11, 'consortium', 11, 'consortium', 11, 31, 11, 'consortium'

-- partnerManager, repeat: as for partnerStaff
-- ? = 'choice', '2019-02-01', 3, 3, '2019-02-01T12:00:00.000Z', 31, 4, 11

-- ---- leadPartner: user 103 of organisation 13 ----

-- leadPartner, list: page with total
-- ? = 25, 0
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `title`, `kind`, `startsOn`, `endsOn`, `startTime`, `endTime`, `timeZone`, `place`, `country`, `isOnline`, `pilotId`, `moduleId`, `description`, `links`, `registrations`, `attendances`, `audience`, `reach`, `visibility`, `illustrative`, `state`, `lastDay`, `audienceGroups`, `seriesId`, (SELECT COUNT(*) FROM `activities` WHERE 1 = 1) AS `total`
  FROM `activities`
  WHERE 1 = 1
  ORDER BY `id` ASC
  LIMIT ? OFFSET ?;

-- leadPartner, list: total alone
SELECT COUNT(*) AS `total`
  FROM `activities`
  WHERE 1 = 1;

-- leadPartner, list, narrowed: page with total
-- ? = 'Text', 'zolw', 'zolw', 'zolw', 'Text', 'zolw', 'zolw', 'zolw', 25, 0
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `title`, `kind`, `startsOn`, `endsOn`, `startTime`, `endTime`, `timeZone`, `place`, `country`, `isOnline`, `pilotId`, `moduleId`, `description`, `links`, `registrations`, `attendances`, `audience`, `reach`, `visibility`, `illustrative`, `state`, `lastDay`, `audienceGroups`, `seriesId`, (SELECT COUNT(*) FROM `activities` WHERE 1 = 1 AND `title` = ? AND (INSTR(`titleFolded`, ?) > 0 OR INSTR(`placeFolded`, ?) > 0 OR INSTR(`descriptionFolded`, ?) > 0)) AS `total`
  FROM `activities`
  WHERE 1 = 1
    AND `title` = ?
    AND (INSTR(`titleFolded`, ?) > 0 OR INSTR(`placeFolded`, ?) > 0 OR INSTR(`descriptionFolded`, ?) > 0)
  ORDER BY `titleFolded` DESC, `id` DESC
  LIMIT ? OFFSET ?;

-- leadPartner, list, narrowed: total alone
-- ? = 'Text', 'zolw', 'zolw', 'zolw'
SELECT COUNT(*) AS `total`
  FROM `activities`
  WHERE 1 = 1
    AND `title` = ?
    AND (INSTR(`titleFolded`, ?) > 0 OR INSTR(`placeFolded`, ?) > 0 OR INSTR(`descriptionFolded`, ?) > 0);

-- leadPartner, all, without a total
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `title`, `kind`, `startsOn`, `endsOn`, `startTime`, `endTime`, `timeZone`, `place`, `country`, `isOnline`, `pilotId`, `moduleId`, `description`, `links`, `registrations`, `attendances`, `audience`, `reach`, `visibility`, `illustrative`, `state`, `lastDay`, `audienceGroups`, `seriesId`
  FROM `activities`
  WHERE 1 = 1
  ORDER BY `id` ASC ;

-- leadPartner, get
-- ? = 31
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `title`, `kind`, `startsOn`, `endsOn`, `startTime`, `endTime`, `timeZone`, `place`, `country`, `isOnline`, `pilotId`, `moduleId`, `description`, `links`, `registrations`, `attendances`, `audience`, `reach`, `visibility`, `illustrative`, `state`, `lastDay`, `audienceGroups`, `seriesId`, CASE WHEN 1 = 1 THEN 1 ELSE 0 END AS `allowed`
  FROM `activities`
  WHERE `id` = ?
    AND 1 = 1;

-- leadPartner, visible, as the target of a key
-- ? = 31, 32
SELECT `id`
  FROM `activities`
  WHERE 1 = 1
    AND `id` IN (?, ?);

-- leadPartner, create: refused

-- leadPartner, update: refused

-- leadPartner, delete: refused

-- leadPartner, hold: refused

-- leadPartner, cancel: refused

-- leadPartner, replan: refused

-- leadPartner, repeat: refused

-- ---- evaluator: user 104 ----

-- evaluator, list: page with total
-- ? = 'consortium', 'consortium', 25, 0
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `title`, `kind`, `startsOn`, `endsOn`, `startTime`, `endTime`, `timeZone`, `place`, `country`, `isOnline`, `pilotId`, `moduleId`, `description`, `links`, `registrations`, `attendances`, `audience`, `reach`, `visibility`, `illustrative`, `state`, `lastDay`, `audienceGroups`, `seriesId`, (SELECT COUNT(*) FROM `activities` WHERE `visibility` = ?) AS `total`
  FROM `activities`
  WHERE `visibility` = ?
  ORDER BY `id` ASC
  LIMIT ? OFFSET ?;

-- evaluator, list: total alone
-- ? = 'consortium'
SELECT COUNT(*) AS `total`
  FROM `activities`
  WHERE `visibility` = ?;

-- evaluator, list, narrowed: page with total
-- ? = 'consortium', 'Text', 'zolw', 'zolw', 'zolw', 'consortium', 'Text', 'zolw', 'zolw', 'zolw', 25, 0
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `title`, `kind`, `startsOn`, `endsOn`, `startTime`, `endTime`, `timeZone`, `place`, `country`, `isOnline`, `pilotId`, `moduleId`, `description`, `links`, `registrations`, `attendances`, `audience`, `reach`, `visibility`, `illustrative`, `state`, `lastDay`, `audienceGroups`, `seriesId`, (SELECT COUNT(*) FROM `activities` WHERE `visibility` = ? AND `title` = ? AND (INSTR(`titleFolded`, ?) > 0 OR INSTR(`placeFolded`, ?) > 0 OR INSTR(`descriptionFolded`, ?) > 0)) AS `total`
  FROM `activities`
  WHERE `visibility` = ?
    AND `title` = ?
    AND (INSTR(`titleFolded`, ?) > 0 OR INSTR(`placeFolded`, ?) > 0 OR INSTR(`descriptionFolded`, ?) > 0)
  ORDER BY `titleFolded` DESC, `id` DESC
  LIMIT ? OFFSET ?;

-- evaluator, list, narrowed: total alone
-- ? = 'consortium', 'Text', 'zolw', 'zolw', 'zolw'
SELECT COUNT(*) AS `total`
  FROM `activities`
  WHERE `visibility` = ?
    AND `title` = ?
    AND (INSTR(`titleFolded`, ?) > 0 OR INSTR(`placeFolded`, ?) > 0 OR INSTR(`descriptionFolded`, ?) > 0);

-- evaluator, all, without a total
-- ? = 'consortium'
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `title`, `kind`, `startsOn`, `endsOn`, `startTime`, `endTime`, `timeZone`, `place`, `country`, `isOnline`, `pilotId`, `moduleId`, `description`, `links`, `registrations`, `attendances`, `audience`, `reach`, `visibility`, `illustrative`, `state`, `lastDay`, `audienceGroups`, `seriesId`
  FROM `activities`
  WHERE `visibility` = ?
  ORDER BY `id` ASC ;

-- evaluator, get
-- ? = 'consortium', 31, 'consortium'
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `title`, `kind`, `startsOn`, `endsOn`, `startTime`, `endTime`, `timeZone`, `place`, `country`, `isOnline`, `pilotId`, `moduleId`, `description`, `links`, `registrations`, `attendances`, `audience`, `reach`, `visibility`, `illustrative`, `state`, `lastDay`, `audienceGroups`, `seriesId`, CASE WHEN `visibility` = ? THEN 1 ELSE 0 END AS `allowed`
  FROM `activities`
  WHERE `id` = ?
    AND `visibility` = ?;

-- evaluator, visible, as the target of a key
-- ? = 'consortium', 31, 32
SELECT `id`
  FROM `activities`
  WHERE `visibility` = ?
    AND `id` IN (?, ?);

-- evaluator, create: refused

-- evaluator, update: refused

-- evaluator, delete: refused

-- evaluator, hold: refused

-- evaluator, cancel: refused

-- evaluator, replan: refused

-- evaluator, repeat: refused

-- ---- juror: user 105 ----

-- juror, read: refused

-- juror, create: refused

-- juror, update: refused

-- juror, delete: refused

-- juror, hold: refused

-- juror, cancel: refused

-- juror, replan: refused

-- juror, repeat: refused

-- ---- observer: user 106 ----

-- observer, list: page with total: as for evaluator
-- ? = 'consortium', 'consortium', 25, 0

-- observer, list: total alone: as for evaluator
-- ? = 'consortium'

-- observer, list, narrowed: page with total: as for evaluator
-- ? = 'consortium', 'Text', 'zolw', 'zolw', 'zolw', 'consortium', 'Text', 'zolw', 'zolw', 'zolw', 25, 0

-- observer, list, narrowed: total alone: as for evaluator
-- ? = 'consortium', 'Text', 'zolw', 'zolw', 'zolw'

-- observer, all, without a total: as for evaluator
-- ? = 'consortium'

-- observer, get: as for evaluator
-- ? = 'consortium', 31, 'consortium'

-- observer, visible, as the target of a key: as for evaluator
-- ? = 'consortium', 31, 32

-- observer, create: refused

-- observer, update: refused

-- observer, delete: refused

-- observer, hold: refused

-- observer, cancel: refused

-- observer, replan: refused

-- observer, repeat: refused

-- ---- system: the product's own work ----

-- system, list: page with total: as for leadPartner
-- ? = 25, 0

-- system, list: total alone: as for leadPartner

-- system, list, narrowed: page with total: as for leadPartner
-- ? = 'Text', 'zolw', 'zolw', 'zolw', 'Text', 'zolw', 'zolw', 'zolw', 25, 0

-- system, list, narrowed: total alone: as for leadPartner
-- ? = 'Text', 'zolw', 'zolw', 'zolw'

-- system, all, without a total: as for leadPartner

-- system, get: as for leadPartner
-- ? = 31

-- system, visible, as the target of a key: as for leadPartner
-- ? = 31, 32

-- system, create: as for partnerStaff
-- ? = 21, 'Text', 'text', 'choice', '2019-02-01', '2019-02-01', 'Text', 'Text', 'Text', 'Text', 'text', 'Text', 'text', 1, 21, 21, 'Text', 'text', '{}', 3, 3, '{}', 3, 'choice', 1, 'choice', '2019-02-01', 3, 3, 1, '2019-02-01T12:00:00.000Z', '2019-02-01T12:00:00.000Z'

-- system, create: whether the new row is within reach, else it is rolled back
-- ? = 31
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `title`, `kind`, `startsOn`, `endsOn`, `startTime`, `endTime`, `timeZone`, `place`, `country`, `isOnline`, `pilotId`, `moduleId`, `description`, `links`, `registrations`, `attendances`, `audience`, `reach`, `visibility`, `illustrative`, `state`, `lastDay`, `audienceGroups`, `seriesId`, CASE WHEN 1 = 1 THEN 1 ELSE 0 END AS `allowed`
  FROM `activities`
  WHERE `id` = ?
    AND 1 = 1;

-- system, update: target
-- ? = 31
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `title`, `kind`, `startsOn`, `endsOn`, `startTime`, `endTime`, `timeZone`, `place`, `country`, `isOnline`, `pilotId`, `moduleId`, `description`, `links`, `registrations`, `attendances`, `audience`, `reach`, `visibility`, `illustrative`, `state`, `lastDay`, `audienceGroups`, `seriesId`, CASE WHEN 1 = 1 THEN 1 ELSE 0 END AS `allowed`
  FROM `activities`
  WHERE `id` = ?
    AND 1 = 1;

-- system, update
-- ? = 'Text', 'text', 'choice', '2019-02-01', '2019-02-01', 'Text', 'Text', 'Text', 'Text', 'text', 'Text', 'text', 1, 21, 21, 'Text', 'text', '{}', 3, 3, '{}', 3, 'choice', 1, '2019-02-01T12:00:00.000Z', 31, 4
UPDATE `activities`
  SET `title` = ?, `titleFolded` = ?, `kind` = ?, `startsOn` = ?, `endsOn` = ?, `startTime` = ?, `endTime` = ?, `timeZone` = ?, `place` = ?, `placeFolded` = ?, `country` = ?, `countryFolded` = ?, `isOnline` = ?, `pilotId` = ?, `moduleId` = ?, `description` = ?, `descriptionFolded` = ?, `links` = ?, `registrations` = ?, `attendances` = ?, `audience` = ?, `reach` = ?, `visibility` = ?, `illustrative` = ?, `updatedAt` = ?, `version` = `version` + 1
  WHERE `id` = ?
    AND `version` = ?
    AND 1 = 1;

-- system, delete: refused

-- system, hold: refused

-- system, cancel: refused

-- system, replan: refused

-- system, repeat: target
-- ? = 31
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `title`, `kind`, `startsOn`, `endsOn`, `startTime`, `endTime`, `timeZone`, `place`, `country`, `isOnline`, `pilotId`, `moduleId`, `description`, `links`, `registrations`, `attendances`, `audience`, `reach`, `visibility`, `illustrative`, `state`, `lastDay`, `audienceGroups`, `seriesId`, CASE WHEN 1 = 1 THEN 1 ELSE 0 END AS `allowed`
  FROM `activities`
  WHERE `id` = ?
    AND 1 = 1;

-- system, repeat
-- ? = 'choice', '2019-02-01', 3, 3, '2019-02-01T12:00:00.000Z', 31, 4
UPDATE `activities`
  SET `state` = ?, `lastDay` = ?, `audienceGroups` = ?, `seriesId` = ?, `updatedAt` = ?, `version` = `version` + 1
  WHERE `id` = ?
    AND `version` = ?
    AND 1 = 1;

-- ---- visitor: whoever reads the public pages ----

-- visitor, read: refused

-- visitor, create: refused

-- visitor, update: refused

-- visitor, delete: refused

-- visitor, hold: refused

-- visitor, cancel: refused

-- visitor, replan: refused

-- visitor, repeat: refused
