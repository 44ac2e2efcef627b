-- cooperations: what each role's reading and writing sends to the database.
-- Written by `npm run sql` from the store's own functions; never edited by hand. SQLite and MySQL/MariaDB are sent the same text.

-- ---- partnerStaff: user 101 of organisation 11 ----

-- partnerStaff, list: page with total
-- ? = 11, 11, 11, 'accepted', 11, 11, 11, 'accepted', 11, 11, 11, 'accepted', 25, 0
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `solutionId`, `message`, `ownerOrganisationId`, `askedById`, `askerName`, `askerEmail`, `ownerName`, `ownerEmail`, `state`, `answer`, `answeredAt`, CASE WHEN `organisationId` = ? THEN 1 ELSE 0 END AS `matched0`, CASE WHEN `ownerOrganisationId` = ? THEN 1 ELSE 0 END AS `matched1`, CASE WHEN `ownerOrganisationId` = ?
    AND `state` = ? THEN 1 ELSE 0 END AS `matched2`, (SELECT COUNT(*) FROM `cooperations` WHERE ((`organisationId` = ?) OR (`ownerOrganisationId` = ?) OR (`ownerOrganisationId` = ? AND `state` = ?))) AS `total`
  FROM `cooperations`
  WHERE ((`organisationId` = ?) OR (`ownerOrganisationId` = ?) OR (`ownerOrganisationId` = ? AND `state` = ?))
  ORDER BY `id` ASC
  LIMIT ? OFFSET ?;

-- partnerStaff, list: total alone
-- ? = 11, 11, 11, 'accepted'
SELECT COUNT(*) AS `total`
  FROM `cooperations`
  WHERE ((`organisationId` = ?) OR (`ownerOrganisationId` = ?) OR (`ownerOrganisationId` = ? AND `state` = ?));

-- partnerStaff, list, narrowed: page with total
-- ? = 11, 11, 11, 'accepted', 11, 11, 11, 'accepted', 'choice', 11, 11, 11, 'accepted', 'choice', 25, 0
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `solutionId`, `message`, `ownerOrganisationId`, `askedById`, `askerName`, `askerEmail`, `ownerName`, `ownerEmail`, `state`, `answer`, `answeredAt`, CASE WHEN `organisationId` = ? THEN 1 ELSE 0 END AS `matched0`, CASE WHEN `ownerOrganisationId` = ? THEN 1 ELSE 0 END AS `matched1`, CASE WHEN `ownerOrganisationId` = ?
    AND `state` = ? THEN 1 ELSE 0 END AS `matched2`, (SELECT COUNT(*) FROM `cooperations` WHERE ((`organisationId` = ?) OR (`ownerOrganisationId` = ?) OR (`ownerOrganisationId` = ? AND `state` = ?)) AND `state` = ?) AS `total`
  FROM `cooperations`
  WHERE ((`organisationId` = ?) OR (`ownerOrganisationId` = ?) OR (`ownerOrganisationId` = ? AND `state` = ?))
    AND `state` = ?
  ORDER BY `state` DESC, `id` DESC
  LIMIT ? OFFSET ?;

-- partnerStaff, list, narrowed: total alone
-- ? = 11, 11, 11, 'accepted', 'choice'
SELECT COUNT(*) AS `total`
  FROM `cooperations`
  WHERE ((`organisationId` = ?) OR (`ownerOrganisationId` = ?) OR (`ownerOrganisationId` = ? AND `state` = ?))
    AND `state` = ?;

-- partnerStaff, all, without a total
-- ? = 11, 11, 11, 'accepted', 11, 11, 11, 'accepted'
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `solutionId`, `message`, `ownerOrganisationId`, `askedById`, `askerName`, `askerEmail`, `ownerName`, `ownerEmail`, `state`, `answer`, `answeredAt`, CASE WHEN `organisationId` = ? THEN 1 ELSE 0 END AS `matched0`, CASE WHEN `ownerOrganisationId` = ? THEN 1 ELSE 0 END AS `matched1`, CASE WHEN `ownerOrganisationId` = ?
    AND `state` = ? THEN 1 ELSE 0 END AS `matched2`
  FROM `cooperations`
  WHERE ((`organisationId` = ?) OR (`ownerOrganisationId` = ?) OR (`ownerOrganisationId` = ? AND `state` = ?))
  ORDER BY `id` ASC ;

-- partnerStaff, get
-- ? = 11, 11, 11, 'accepted', 11, 11, 11, 'accepted', 31, 11, 11, 11, 'accepted'
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `solutionId`, `message`, `ownerOrganisationId`, `askedById`, `askerName`, `askerEmail`, `ownerName`, `ownerEmail`, `state`, `answer`, `answeredAt`, CASE WHEN `organisationId` = ? THEN 1 ELSE 0 END AS `matched0`, CASE WHEN `ownerOrganisationId` = ? THEN 1 ELSE 0 END AS `matched1`, CASE WHEN `ownerOrganisationId` = ?
    AND `state` = ? THEN 1 ELSE 0 END AS `matched2`, CASE WHEN ((`organisationId` = ?) OR (`ownerOrganisationId` = ?) OR (`ownerOrganisationId` = ? AND `state` = ?)) THEN 1 ELSE 0 END AS `allowed`
  FROM `cooperations`
  WHERE `id` = ?
    AND ((`organisationId` = ?) OR (`ownerOrganisationId` = ?) OR (`ownerOrganisationId` = ? AND `state` = ?));

-- partnerStaff, visible, as the target of a key
-- ? = 11, 11, 11, 'accepted', 31, 32
SELECT `id`
  FROM `cooperations`
  WHERE ((`organisationId` = ?) OR (`ownerOrganisationId` = ?) OR (`ownerOrganisationId` = ? AND `state` = ?))
    AND `id` IN (?, ?);

-- partnerStaff, create
-- ? = 21, 21, 'Text', 21, 21, 'Text', 'Text', 'Text', 'Text', 'choice', 'Text', '2019-02-01T12:00:00.000Z', 1, '2019-02-01T12:00:00.000Z', '2019-02-01T12:00:00.000Z'
INSERT INTO `cooperations` (`organisationId`, `solutionId`, `message`, `ownerOrganisationId`, `askedById`, `askerName`, `askerEmail`, `ownerName`, `ownerEmail`, `state`, `answer`, `answeredAt`, `version`, `createdAt`, `updatedAt`)
  VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?);

-- partnerStaff, create: whether the new row is within reach, else it is rolled back
-- ? = 11, 11, 11, 'accepted', 11, 31, 11, 11, 11, 'accepted'
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `solutionId`, `message`, `ownerOrganisationId`, `askedById`, `askerName`, `askerEmail`, `ownerName`, `ownerEmail`, `state`, `answer`, `answeredAt`, CASE WHEN `organisationId` = ? THEN 1 ELSE 0 END AS `matched0`, CASE WHEN `ownerOrganisationId` = ? THEN 1 ELSE 0 END AS `matched1`, CASE WHEN `ownerOrganisationId` = ?
    AND `state` = ? THEN 1 ELSE 0 END AS `matched2`, CASE WHEN `organisationId` = ? THEN 1 ELSE 0 END AS `allowed`
  FROM `cooperations`
  WHERE `id` = ?
    AND ((`organisationId` = ?) OR (`ownerOrganisationId` = ?) OR (`ownerOrganisationId` = ? AND `state` = ?));

-- partnerStaff, update: refused

-- partnerStaff, accept: target
-- ? = 11, 11, 11, 'accepted', 11, 31, 11, 11, 11, 'accepted'
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `solutionId`, `message`, `ownerOrganisationId`, `askedById`, `askerName`, `askerEmail`, `ownerName`, `ownerEmail`, `state`, `answer`, `answeredAt`, CASE WHEN `organisationId` = ? THEN 1 ELSE 0 END AS `matched0`, CASE WHEN `ownerOrganisationId` = ? THEN 1 ELSE 0 END AS `matched1`, CASE WHEN `ownerOrganisationId` = ?
    AND `state` = ? THEN 1 ELSE 0 END AS `matched2`, CASE WHEN `ownerOrganisationId` = ? THEN 1 ELSE 0 END AS `allowed`
  FROM `cooperations`
  WHERE `id` = ?
    AND ((`organisationId` = ?) OR (`ownerOrganisationId` = ?) OR (`ownerOrganisationId` = ? AND `state` = ?));

-- partnerStaff, accept
-- ? = 21, 21, 'Text', 'Text', 'Text', 'Text', 'choice', 'Text', '2019-02-01T12:00:00.000Z', '2019-02-01T12:00:00.000Z', 31, 4, 11
UPDATE `cooperations`
  SET `ownerOrganisationId` = ?, `askedById` = ?, `askerName` = ?, `askerEmail` = ?, `ownerName` = ?, `ownerEmail` = ?, `state` = ?, `answer` = ?, `answeredAt` = ?, `updatedAt` = ?, `version` = `version` + 1
  WHERE `id` = ?
    AND `version` = ?
    AND `ownerOrganisationId` = ?;

-- partnerStaff, decline: target
-- ? = 11, 11, 11, 'accepted', 11, 31, 11, 11, 11, 'accepted'
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `solutionId`, `message`, `ownerOrganisationId`, `askedById`, `askerName`, `askerEmail`, `ownerName`, `ownerEmail`, `state`, `answer`, `answeredAt`, CASE WHEN `organisationId` = ? THEN 1 ELSE 0 END AS `matched0`, CASE WHEN `ownerOrganisationId` = ? THEN 1 ELSE 0 END AS `matched1`, CASE WHEN `ownerOrganisationId` = ?
    AND `state` = ? THEN 1 ELSE 0 END AS `matched2`, CASE WHEN `ownerOrganisationId` = ? THEN 1 ELSE 0 END AS `allowed`
  FROM `cooperations`
  WHERE `id` = ?
    AND ((`organisationId` = ?) OR (`ownerOrganisationId` = ?) OR (`ownerOrganisationId` = ? AND `state` = ?));

-- partnerStaff, decline
-- ? = 21, 21, 'Text', 'Text', 'Text', 'Text', 'choice', 'Text', '2019-02-01T12:00:00.000Z', '2019-02-01T12:00:00.000Z', 31, 4, 11
UPDATE `cooperations`
  SET `ownerOrganisationId` = ?, `askedById` = ?, `askerName` = ?, `askerEmail` = ?, `ownerName` = ?, `ownerEmail` = ?, `state` = ?, `answer` = ?, `answeredAt` = ?, `updatedAt` = ?, `version` = `version` + 1
  WHERE `id` = ?
    AND `version` = ?
    AND `ownerOrganisationId` = ?;

-- partnerStaff, withdraw: target
-- ? = 11, 11, 11, 'accepted', 11, 31, 11, 11, 11, 'accepted'
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `solutionId`, `message`, `ownerOrganisationId`, `askedById`, `askerName`, `askerEmail`, `ownerName`, `ownerEmail`, `state`, `answer`, `answeredAt`, CASE WHEN `organisationId` = ? THEN 1 ELSE 0 END AS `matched0`, CASE WHEN `ownerOrganisationId` = ? THEN 1 ELSE 0 END AS `matched1`, CASE WHEN `ownerOrganisationId` = ?
    AND `state` = ? THEN 1 ELSE 0 END AS `matched2`, CASE WHEN `organisationId` = ? THEN 1 ELSE 0 END AS `allowed`
  FROM `cooperations`
  WHERE `id` = ?
    AND ((`organisationId` = ?) OR (`ownerOrganisationId` = ?) OR (`ownerOrganisationId` = ? AND `state` = ?));

-- partnerStaff, withdraw
-- ? = 21, 21, 'Text', 'Text', 'Text', 'Text', 'choice', 'Text', '2019-02-01T12:00:00.000Z', '2019-02-01T12:00:00.000Z', 31, 4, 11
UPDATE `cooperations`
  SET `ownerOrganisationId` = ?, `askedById` = ?, `askerName` = ?, `askerEmail` = ?, `ownerName` = ?, `ownerEmail` = ?, `state` = ?, `answer` = ?, `answeredAt` = ?, `updatedAt` = ?, `version` = `version` + 1
  WHERE `id` = ?
    AND `version` = ?
    AND `organisationId` = ?;

-- ---- partnerManager: user 102 of organisation 11 ----

-- partnerManager, list: page with total: as for partnerStaff
-- ? = 11, 11, 11, 'accepted', 11, 11, 11, 'accepted', 11, 11, 11, 'accepted', 25, 0

-- partnerManager, list: total alone: as for partnerStaff
-- ? = 11, 11, 11, 'accepted'

-- partnerManager, list, narrowed: page with total: as for partnerStaff
-- ? = 11, 11, 11, 'accepted', 11, 11, 11, 'accepted', 'choice', 11, 11, 11, 'accepted', 'choice', 25, 0

-- partnerManager, list, narrowed: total alone: as for partnerStaff
-- ? = 11, 11, 11, 'accepted', 'choice'

-- partnerManager, all, without a total: as for partnerStaff
-- ? = 11, 11, 11, 'accepted', 11, 11, 11, 'accepted'

-- partnerManager, get: as for partnerStaff
-- ? = 11, 11, 11, 'accepted', 11, 11, 11, 'accepted', 31, 11, 11, 11, 'accepted'

-- partnerManager, visible, as the target of a key: as for partnerStaff
-- ? = 11, 11, 11, 'accepted', 31, 32

-- partnerManager, create: as for partnerStaff
-- ? = 21, 21, 'Text', 21, 21, 'Text', 'Text', 'Text', 'Text', 'choice', 'Text', '2019-02-01T12:00:00.000Z', 1, '2019-02-01T12:00:00.000Z', '2019-02-01T12:00:00.000Z'

-- partnerManager, create: whether the new row is within reach, else it is rolled back: as for partnerStaff
-- ? = 11, 11, 11, 'accepted', 11, 31, 11, 11, 11, 'accepted'

-- partnerManager, update: refused

-- partnerManager, accept: target: as for partnerStaff
-- ? = 11, 11, 11, 'accepted', 11, 31, 11, 11, 11, 'accepted'

-- partnerManager, accept: as for partnerStaff
-- ? = 21, 21, 'Text', 'Text', 'Text', 'Text', 'choice', 'Text', '2019-02-01T12:00:00.000Z', '2019-02-01T12:00:00.000Z', 31, 4, 11

-- partnerManager, decline: target: as for partnerStaff
-- ? = 11, 11, 11, 'accepted', 11, 31, 11, 11, 11, 'accepted'

-- partnerManager, decline: as for partnerStaff
-- ? = 21, 21, 'Text', 'Text', 'Text', 'Text', 'choice', 'Text', '2019-02-01T12:00:00.000Z', '2019-02-01T12:00:00.000Z', 31, 4, 11

-- partnerManager, withdraw: target: as for partnerStaff
-- ? = 11, 11, 11, 'accepted', 11, 31, 11, 11, 11, 'accepted'

-- partnerManager, withdraw: as for partnerStaff
-- ? = 21, 21, 'Text', 'Text', 'Text', 'Text', 'choice', 'Text', '2019-02-01T12:00:00.000Z', '2019-02-01T12:00:00.000Z', 31, 4, 11

-- ---- leadPartner: user 103 of organisation 13 ----

-- leadPartner, list: page with total
-- ? = 'accepted', 25, 0
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `solutionId`, `message`, `ownerOrganisationId`, `askedById`, `askerName`, `askerEmail`, `ownerName`, `ownerEmail`, `state`, `answer`, `answeredAt`, CASE WHEN 1 = 1 THEN 1 ELSE 0 END AS `matched0`, CASE WHEN `ownerOrganisationId` IS NULL THEN 1 ELSE 0 END AS `matched1`, CASE WHEN `ownerOrganisationId` IS NULL
    AND `state` = ? THEN 1 ELSE 0 END AS `matched2`, (SELECT COUNT(*) FROM `cooperations` WHERE 1 = 1) AS `total`
  FROM `cooperations`
  WHERE 1 = 1
  ORDER BY `id` ASC
  LIMIT ? OFFSET ?;

-- leadPartner, list: total alone
SELECT COUNT(*) AS `total`
  FROM `cooperations`
  WHERE 1 = 1;

-- leadPartner, list, narrowed: page with total
-- ? = 'accepted', 'choice', 'choice', 25, 0
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `solutionId`, `message`, `ownerOrganisationId`, `askedById`, `askerName`, `askerEmail`, `ownerName`, `ownerEmail`, `state`, `answer`, `answeredAt`, CASE WHEN 1 = 1 THEN 1 ELSE 0 END AS `matched0`, CASE WHEN `ownerOrganisationId` IS NULL THEN 1 ELSE 0 END AS `matched1`, CASE WHEN `ownerOrganisationId` IS NULL
    AND `state` = ? THEN 1 ELSE 0 END AS `matched2`, (SELECT COUNT(*) FROM `cooperations` WHERE 1 = 1 AND `state` = ?) AS `total`
  FROM `cooperations`
  WHERE 1 = 1
    AND `state` = ?
  ORDER BY `state` DESC, `id` DESC
  LIMIT ? OFFSET ?;

-- leadPartner, list, narrowed: total alone
-- ? = 'choice'
SELECT COUNT(*) AS `total`
  FROM `cooperations`
  WHERE 1 = 1
    AND `state` = ?;

-- leadPartner, all, without a total
-- ? = 'accepted'
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `solutionId`, `message`, `ownerOrganisationId`, `askedById`, `askerName`, `askerEmail`, `ownerName`, `ownerEmail`, `state`, `answer`, `answeredAt`, CASE WHEN 1 = 1 THEN 1 ELSE 0 END AS `matched0`, CASE WHEN `ownerOrganisationId` IS NULL THEN 1 ELSE 0 END AS `matched1`, CASE WHEN `ownerOrganisationId` IS NULL
    AND `state` = ? THEN 1 ELSE 0 END AS `matched2`
  FROM `cooperations`
  WHERE 1 = 1
  ORDER BY `id` ASC ;

-- leadPartner, get
-- ? = 'accepted', 31
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `solutionId`, `message`, `ownerOrganisationId`, `askedById`, `askerName`, `askerEmail`, `ownerName`, `ownerEmail`, `state`, `answer`, `answeredAt`, CASE WHEN 1 = 1 THEN 1 ELSE 0 END AS `matched0`, CASE WHEN `ownerOrganisationId` IS NULL THEN 1 ELSE 0 END AS `matched1`, CASE WHEN `ownerOrganisationId` IS NULL
    AND `state` = ? THEN 1 ELSE 0 END AS `matched2`, CASE WHEN 1 = 1 THEN 1 ELSE 0 END AS `allowed`
  FROM `cooperations`
  WHERE `id` = ?
    AND 1 = 1;

-- leadPartner, visible, as the target of a key
-- ? = 31, 32
SELECT `id`
  FROM `cooperations`
  WHERE 1 = 1
    AND `id` IN (?, ?);

-- leadPartner, create: refused

-- leadPartner, update: refused

-- leadPartner, accept: target
-- ? = 'accepted', 31
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `solutionId`, `message`, `ownerOrganisationId`, `askedById`, `askerName`, `askerEmail`, `ownerName`, `ownerEmail`, `state`, `answer`, `answeredAt`, CASE WHEN 1 = 1 THEN 1 ELSE 0 END AS `matched0`, CASE WHEN `ownerOrganisationId` IS NULL THEN 1 ELSE 0 END AS `matched1`, CASE WHEN `ownerOrganisationId` IS NULL
    AND `state` = ? THEN 1 ELSE 0 END AS `matched2`, CASE WHEN `ownerOrganisationId` IS NULL THEN 1 ELSE 0 END AS `allowed`
  FROM `cooperations`
  WHERE `id` = ?
    AND 1 = 1;

-- leadPartner, accept
-- ? = 21, 21, 'Text', 'Text', 'Text', 'Text', 'choice', 'Text', '2019-02-01T12:00:00.000Z', '2019-02-01T12:00:00.000Z', 31, 4
UPDATE `cooperations`
  SET `ownerOrganisationId` = ?, `askedById` = ?, `askerName` = ?, `askerEmail` = ?, `ownerName` = ?, `ownerEmail` = ?, `state` = ?, `answer` = ?, `answeredAt` = ?, `updatedAt` = ?, `version` = `version` + 1
  WHERE `id` = ?
    AND `version` = ?
    AND `ownerOrganisationId` IS NULL;

-- leadPartner, decline: target
-- ? = 'accepted', 31
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `solutionId`, `message`, `ownerOrganisationId`, `askedById`, `askerName`, `askerEmail`, `ownerName`, `ownerEmail`, `state`, `answer`, `answeredAt`, CASE WHEN 1 = 1 THEN 1 ELSE 0 END AS `matched0`, CASE WHEN `ownerOrganisationId` IS NULL THEN 1 ELSE 0 END AS `matched1`, CASE WHEN `ownerOrganisationId` IS NULL
    AND `state` = ? THEN 1 ELSE 0 END AS `matched2`, CASE WHEN `ownerOrganisationId` IS NULL THEN 1 ELSE 0 END AS `allowed`
  FROM `cooperations`
  WHERE `id` = ?
    AND 1 = 1;

-- leadPartner, decline
-- ? = 21, 21, 'Text', 'Text', 'Text', 'Text', 'choice', 'Text', '2019-02-01T12:00:00.000Z', '2019-02-01T12:00:00.000Z', 31, 4
UPDATE `cooperations`
  SET `ownerOrganisationId` = ?, `askedById` = ?, `askerName` = ?, `askerEmail` = ?, `ownerName` = ?, `ownerEmail` = ?, `state` = ?, `answer` = ?, `answeredAt` = ?, `updatedAt` = ?, `version` = `version` + 1
  WHERE `id` = ?
    AND `version` = ?
    AND `ownerOrganisationId` IS NULL;

-- leadPartner, withdraw: refused

-- ---- evaluator: user 104 ----

-- evaluator, read: refused

-- evaluator, create: refused

-- evaluator, update: refused

-- evaluator, accept: refused

-- evaluator, decline: refused

-- evaluator, withdraw: refused

-- ---- juror: user 105 ----

-- juror, read: refused

-- juror, create: refused

-- juror, update: refused

-- juror, accept: refused

-- juror, decline: refused

-- juror, withdraw: refused

-- ---- observer: user 106 ----

-- observer, read: refused

-- observer, create: refused

-- observer, update: refused

-- observer, accept: refused

-- observer, decline: refused

-- observer, withdraw: refused

-- ---- system: the product's own work ----

-- system, list: page with total
-- ? = 25, 0
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `solutionId`, `message`, `ownerOrganisationId`, `askedById`, `askerName`, `askerEmail`, `ownerName`, `ownerEmail`, `state`, `answer`, `answeredAt`, (SELECT COUNT(*) FROM `cooperations` WHERE 1 = 1) AS `total`
  FROM `cooperations`
  WHERE 1 = 1
  ORDER BY `id` ASC
  LIMIT ? OFFSET ?;

-- system, list: total alone: as for leadPartner

-- system, list, narrowed: page with total
-- ? = 'choice', 'choice', 25, 0
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `solutionId`, `message`, `ownerOrganisationId`, `askedById`, `askerName`, `askerEmail`, `ownerName`, `ownerEmail`, `state`, `answer`, `answeredAt`, (SELECT COUNT(*) FROM `cooperations` WHERE 1 = 1 AND `state` = ?) AS `total`
  FROM `cooperations`
  WHERE 1 = 1
    AND `state` = ?
  ORDER BY `state` DESC, `id` DESC
  LIMIT ? OFFSET ?;

-- system, list, narrowed: total alone: as for leadPartner
-- ? = 'choice'

-- system, all, without a total
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `solutionId`, `message`, `ownerOrganisationId`, `askedById`, `askerName`, `askerEmail`, `ownerName`, `ownerEmail`, `state`, `answer`, `answeredAt`
  FROM `cooperations`
  WHERE 1 = 1
  ORDER BY `id` ASC ;

-- system, get
-- ? = 31
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `solutionId`, `message`, `ownerOrganisationId`, `askedById`, `askerName`, `askerEmail`, `ownerName`, `ownerEmail`, `state`, `answer`, `answeredAt`, CASE WHEN 1 = 1 THEN 1 ELSE 0 END AS `allowed`
  FROM `cooperations`
  WHERE `id` = ?
    AND 1 = 1;

-- system, visible, as the target of a key: as for leadPartner
-- ? = 31, 32

-- system, create: as for partnerStaff
-- ? = 21, 21, 'Text', 21, 21, 'Text', 'Text', 'Text', 'Text', 'choice', 'Text', '2019-02-01T12:00:00.000Z', 1, '2019-02-01T12:00:00.000Z', '2019-02-01T12:00:00.000Z'

-- system, create: whether the new row is within reach, else it is rolled back
-- ? = 31
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `solutionId`, `message`, `ownerOrganisationId`, `askedById`, `askerName`, `askerEmail`, `ownerName`, `ownerEmail`, `state`, `answer`, `answeredAt`, CASE WHEN 1 = 1 THEN 1 ELSE 0 END AS `allowed`
  FROM `cooperations`
  WHERE `id` = ?
    AND 1 = 1;

-- system, update: target
-- ? = 31
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `solutionId`, `message`, `ownerOrganisationId`, `askedById`, `askerName`, `askerEmail`, `ownerName`, `ownerEmail`, `state`, `answer`, `answeredAt`, CASE WHEN 1 = 1 THEN 1 ELSE 0 END AS `allowed`
  FROM `cooperations`
  WHERE `id` = ?
    AND 1 = 1;

-- system, update
-- ? = 21, 21, 'Text', 'Text', 'Text', 'Text', 'choice', 'Text', '2019-02-01T12:00:00.000Z', '2019-02-01T12:00:00.000Z', 31, 4
UPDATE `cooperations`
  SET `ownerOrganisationId` = ?, `askedById` = ?, `askerName` = ?, `askerEmail` = ?, `ownerName` = ?, `ownerEmail` = ?, `state` = ?, `answer` = ?, `answeredAt` = ?, `updatedAt` = ?, `version` = `version` + 1
  WHERE `id` = ?
    AND `version` = ?
    AND 1 = 1;

-- system, accept: target
-- ? = 31
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `solutionId`, `message`, `ownerOrganisationId`, `askedById`, `askerName`, `askerEmail`, `ownerName`, `ownerEmail`, `state`, `answer`, `answeredAt`, CASE WHEN 1 = 1 THEN 1 ELSE 0 END AS `allowed`
  FROM `cooperations`
  WHERE `id` = ?
    AND 1 = 1;

-- system, accept
-- ? = 21, 21, 'Text', 'Text', 'Text', 'Text', 'choice', 'Text', '2019-02-01T12:00:00.000Z', '2019-02-01T12:00:00.000Z', 31, 4
UPDATE `cooperations`
  SET `ownerOrganisationId` = ?, `askedById` = ?, `askerName` = ?, `askerEmail` = ?, `ownerName` = ?, `ownerEmail` = ?, `state` = ?, `answer` = ?, `answeredAt` = ?, `updatedAt` = ?, `version` = `version` + 1
  WHERE `id` = ?
    AND `version` = ?
    AND 1 = 1;

-- system, decline: target
-- ? = 31
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `solutionId`, `message`, `ownerOrganisationId`, `askedById`, `askerName`, `askerEmail`, `ownerName`, `ownerEmail`, `state`, `answer`, `answeredAt`, CASE WHEN 1 = 1 THEN 1 ELSE 0 END AS `allowed`
  FROM `cooperations`
  WHERE `id` = ?
    AND 1 = 1;

-- system, decline
-- ? = 21, 21, 'Text', 'Text', 'Text', 'Text', 'choice', 'Text', '2019-02-01T12:00:00.000Z', '2019-02-01T12:00:00.000Z', 31, 4
UPDATE `cooperations`
  SET `ownerOrganisationId` = ?, `askedById` = ?, `askerName` = ?, `askerEmail` = ?, `ownerName` = ?, `ownerEmail` = ?, `state` = ?, `answer` = ?, `answeredAt` = ?, `updatedAt` = ?, `version` = `version` + 1
  WHERE `id` = ?
    AND `version` = ?
    AND 1 = 1;

-- system, withdraw: target
-- ? = 31
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `solutionId`, `message`, `ownerOrganisationId`, `askedById`, `askerName`, `askerEmail`, `ownerName`, `ownerEmail`, `state`, `answer`, `answeredAt`, CASE WHEN 1 = 1 THEN 1 ELSE 0 END AS `allowed`
  FROM `cooperations`
  WHERE `id` = ?
    AND 1 = 1;

-- system, withdraw
-- ? = 21, 21, 'Text', 'Text', 'Text', 'Text', 'choice', 'Text', '2019-02-01T12:00:00.000Z', '2019-02-01T12:00:00.000Z', 31, 4
UPDATE `cooperations`
  SET `ownerOrganisationId` = ?, `askedById` = ?, `askerName` = ?, `askerEmail` = ?, `ownerName` = ?, `ownerEmail` = ?, `state` = ?, `answer` = ?, `answeredAt` = ?, `updatedAt` = ?, `version` = `version` + 1
  WHERE `id` = ?
    AND `version` = ?
    AND 1 = 1;

-- ---- visitor: whoever reads the public pages ----

-- visitor, read: refused

-- visitor, create: refused

-- visitor, update: refused

-- visitor, accept: refused

-- visitor, decline: refused

-- visitor, withdraw: refused
