-- invitations: what each role's reading and writing sends to the database.
-- Written by `npm run sql` from the store's own functions; never edited by hand. SQLite and MySQL/MariaDB are sent the same text.

-- ---- partnerStaff: user 101 of organisation 11 ----

-- partnerStaff, read: refused

-- partnerStaff, create: refused

-- partnerStaff, revoke: refused

-- partnerStaff, resend: refused

-- partnerStaff, accept: refused

-- ---- partnerManager: user 102 of organisation 11 ----

-- partnerManager, list: page with total
-- ? = 11, 11, 25, 0
SELECT `id`, `version`, `createdAt`, `updatedAt`, `email`, `name`, `role`, `organisationId`, `contestId`, `locale`, `state`, `invitedById`, `expiresAt`, `postedAt`, `acceptedAt`, `revokedAt`, (SELECT COUNT(*) FROM `invitations` WHERE `organisationId` = ?) AS `total`
  FROM `invitations`
  WHERE `organisationId` = ?
  ORDER BY `id` ASC
  LIMIT ? OFFSET ?;

-- partnerManager, list: total alone
-- ? = 11
SELECT COUNT(*) AS `total`
  FROM `invitations`
  WHERE `organisationId` = ?;

-- partnerManager, list, narrowed: page with total
-- ? = 11, 'Text', 'zolw', 'zolw', 11, 'Text', 'zolw', 'zolw', 25, 0
SELECT `id`, `version`, `createdAt`, `updatedAt`, `email`, `name`, `role`, `organisationId`, `contestId`, `locale`, `state`, `invitedById`, `expiresAt`, `postedAt`, `acceptedAt`, `revokedAt`, (SELECT COUNT(*) FROM `invitations` WHERE `organisationId` = ? AND `email` = ? AND (INSTR(`emailFolded`, ?) > 0 OR INSTR(`nameFolded`, ?) > 0)) AS `total`
  FROM `invitations`
  WHERE `organisationId` = ?
    AND `email` = ?
    AND (INSTR(`emailFolded`, ?) > 0 OR INSTR(`nameFolded`, ?) > 0)
  ORDER BY `emailFolded` DESC, `id` DESC
  LIMIT ? OFFSET ?;

-- partnerManager, list, narrowed: total alone
-- ? = 11, 'Text', 'zolw', 'zolw'
SELECT COUNT(*) AS `total`
  FROM `invitations`
  WHERE `organisationId` = ?
    AND `email` = ?
    AND (INSTR(`emailFolded`, ?) > 0 OR INSTR(`nameFolded`, ?) > 0);

-- partnerManager, all, without a total
-- ? = 11
SELECT `id`, `version`, `createdAt`, `updatedAt`, `email`, `name`, `role`, `organisationId`, `contestId`, `locale`, `state`, `invitedById`, `expiresAt`, `postedAt`, `acceptedAt`, `revokedAt`
  FROM `invitations`
  WHERE `organisationId` = ?
  ORDER BY `id` ASC ;

-- partnerManager, get
-- ? = 11, 31, 11
SELECT `id`, `version`, `createdAt`, `updatedAt`, `email`, `name`, `role`, `organisationId`, `contestId`, `locale`, `state`, `invitedById`, `expiresAt`, `postedAt`, `acceptedAt`, `revokedAt`, CASE WHEN `organisationId` = ? THEN 1 ELSE 0 END AS `allowed`
  FROM `invitations`
  WHERE `id` = ?
    AND `organisationId` = ?;

-- partnerManager, visible, as the target of a key
-- ? = 11, 31, 32
SELECT `id`
  FROM `invitations`
  WHERE `organisationId` = ?
    AND `id` IN (?, ?);

-- partnerManager, create
-- ? = 'Text', 'text', 'Text', 'text', 'choice', 21, 21, 'choice', 'choice', 21, '2019-02-01T12:00:00.000Z', '2019-02-01T12:00:00.000Z', '2019-02-01T12:00:00.000Z', '2019-02-01T12:00:00.000Z', 1, '2019-02-01T12:00:00.000Z', '2019-02-01T12:00:00.000Z'
INSERT INTO `invitations` (`email`, `emailFolded`, `name`, `nameFolded`, `role`, `organisationId`, `contestId`, `locale`, `state`, `invitedById`, `expiresAt`, `postedAt`, `acceptedAt`, `revokedAt`, `version`, `createdAt`, `updatedAt`)
  VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?);

-- partnerManager, create: whether the new row is within reach, else it is rolled back
-- ? = 11, 'partnerStaff', 'partnerManager', 'juror', 31, 11
SELECT `id`, `version`, `createdAt`, `updatedAt`, `email`, `name`, `role`, `organisationId`, `contestId`, `locale`, `state`, `invitedById`, `expiresAt`, `postedAt`, `acceptedAt`, `revokedAt`, CASE WHEN `organisationId` = ?
    AND `role` IN (?, ?, ?) THEN 1 ELSE 0 END AS `allowed`
  FROM `invitations`
  WHERE `id` = ?
    AND `organisationId` = ?;

-- partnerManager, revoke: target
-- ? = 11, 'partnerStaff', 'partnerManager', 'juror', 31, 11
SELECT `id`, `version`, `createdAt`, `updatedAt`, `email`, `name`, `role`, `organisationId`, `contestId`, `locale`, `state`, `invitedById`, `expiresAt`, `postedAt`, `acceptedAt`, `revokedAt`, CASE WHEN `organisationId` = ?
    AND `role` IN (?, ?, ?) THEN 1 ELSE 0 END AS `allowed`
  FROM `invitations`
  WHERE `id` = ?
    AND `organisationId` = ?;

-- partnerManager, revoke
-- ? = 'choice', 21, '2019-02-01T12:00:00.000Z', '2019-02-01T12:00:00.000Z', '2019-02-01T12:00:00.000Z', '2019-02-01T12:00:00.000Z', '2019-02-01T12:00:00.000Z', 31, 4, 11, 'partnerStaff', 'partnerManager', 'juror'
UPDATE `invitations`
  SET `state` = ?, `invitedById` = ?, `expiresAt` = ?, `postedAt` = ?, `acceptedAt` = ?, `revokedAt` = ?, `updatedAt` = ?, `version` = `version` + 1
  WHERE `id` = ?
    AND `version` = ?
    AND `organisationId` = ?
    AND `role` IN (?, ?, ?);

-- partnerManager, resend: target
-- ? = 11, 'partnerStaff', 'partnerManager', 'juror', 31, 11
SELECT `id`, `version`, `createdAt`, `updatedAt`, `email`, `name`, `role`, `organisationId`, `contestId`, `locale`, `state`, `invitedById`, `expiresAt`, `postedAt`, `acceptedAt`, `revokedAt`, CASE WHEN `organisationId` = ?
    AND `role` IN (?, ?, ?) THEN 1 ELSE 0 END AS `allowed`
  FROM `invitations`
  WHERE `id` = ?
    AND `organisationId` = ?;

-- partnerManager, resend
-- ? = 'choice', 21, '2019-02-01T12:00:00.000Z', '2019-02-01T12:00:00.000Z', '2019-02-01T12:00:00.000Z', '2019-02-01T12:00:00.000Z', '2019-02-01T12:00:00.000Z', 31, 4, 11, 'partnerStaff', 'partnerManager', 'juror'
UPDATE `invitations`
  SET `state` = ?, `invitedById` = ?, `expiresAt` = ?, `postedAt` = ?, `acceptedAt` = ?, `revokedAt` = ?, `updatedAt` = ?, `version` = `version` + 1
  WHERE `id` = ?
    AND `version` = ?
    AND `organisationId` = ?
    AND `role` IN (?, ?, ?);

-- partnerManager, accept: refused

-- ---- leadPartner: user 103 of organisation 13 ----

-- leadPartner, list: page with total
-- ? = 25, 0
SELECT `id`, `version`, `createdAt`, `updatedAt`, `email`, `name`, `role`, `organisationId`, `contestId`, `locale`, `state`, `invitedById`, `expiresAt`, `postedAt`, `acceptedAt`, `revokedAt`, (SELECT COUNT(*) FROM `invitations` WHERE 1 = 1) AS `total`
  FROM `invitations`
  WHERE 1 = 1
  ORDER BY `id` ASC
  LIMIT ? OFFSET ?;

-- leadPartner, list: total alone
SELECT COUNT(*) AS `total`
  FROM `invitations`
  WHERE 1 = 1;

-- leadPartner, list, narrowed: page with total
-- ? = 'Text', 'zolw', 'zolw', 'Text', 'zolw', 'zolw', 25, 0
SELECT `id`, `version`, `createdAt`, `updatedAt`, `email`, `name`, `role`, `organisationId`, `contestId`, `locale`, `state`, `invitedById`, `expiresAt`, `postedAt`, `acceptedAt`, `revokedAt`, (SELECT COUNT(*) FROM `invitations` WHERE 1 = 1 AND `email` = ? AND (INSTR(`emailFolded`, ?) > 0 OR INSTR(`nameFolded`, ?) > 0)) AS `total`
  FROM `invitations`
  WHERE 1 = 1
    AND `email` = ?
    AND (INSTR(`emailFolded`, ?) > 0 OR INSTR(`nameFolded`, ?) > 0)
  ORDER BY `emailFolded` DESC, `id` DESC
  LIMIT ? OFFSET ?;

-- leadPartner, list, narrowed: total alone
-- ? = 'Text', 'zolw', 'zolw'
SELECT COUNT(*) AS `total`
  FROM `invitations`
  WHERE 1 = 1
    AND `email` = ?
    AND (INSTR(`emailFolded`, ?) > 0 OR INSTR(`nameFolded`, ?) > 0);

-- leadPartner, all, without a total
SELECT `id`, `version`, `createdAt`, `updatedAt`, `email`, `name`, `role`, `organisationId`, `contestId`, `locale`, `state`, `invitedById`, `expiresAt`, `postedAt`, `acceptedAt`, `revokedAt`
  FROM `invitations`
  WHERE 1 = 1
  ORDER BY `id` ASC ;

-- leadPartner, get
-- ? = 31
SELECT `id`, `version`, `createdAt`, `updatedAt`, `email`, `name`, `role`, `organisationId`, `contestId`, `locale`, `state`, `invitedById`, `expiresAt`, `postedAt`, `acceptedAt`, `revokedAt`, CASE WHEN 1 = 1 THEN 1 ELSE 0 END AS `allowed`
  FROM `invitations`
  WHERE `id` = ?
    AND 1 = 1;

-- leadPartner, visible, as the target of a key
-- ? = 31, 32
SELECT `id`
  FROM `invitations`
  WHERE 1 = 1
    AND `id` IN (?, ?);

-- leadPartner, create: as for partnerManager
-- ? = 'Text', 'text', 'Text', 'text', 'choice', 21, 21, 'choice', 'choice', 21, '2019-02-01T12:00:00.000Z', '2019-02-01T12:00:00.000Z', '2019-02-01T12:00:00.000Z', '2019-02-01T12:00:00.000Z', 1, '2019-02-01T12:00:00.000Z', '2019-02-01T12:00:00.000Z'

-- leadPartner, create: whether the new row is within reach, else it is rolled back
-- ? = 31
SELECT `id`, `version`, `createdAt`, `updatedAt`, `email`, `name`, `role`, `organisationId`, `contestId`, `locale`, `state`, `invitedById`, `expiresAt`, `postedAt`, `acceptedAt`, `revokedAt`, CASE WHEN 1 = 1 THEN 1 ELSE 0 END AS `allowed`
  FROM `invitations`
  WHERE `id` = ?
    AND 1 = 1;

-- leadPartner, revoke: target
-- ? = 31
SELECT `id`, `version`, `createdAt`, `updatedAt`, `email`, `name`, `role`, `organisationId`, `contestId`, `locale`, `state`, `invitedById`, `expiresAt`, `postedAt`, `acceptedAt`, `revokedAt`, CASE WHEN 1 = 1 THEN 1 ELSE 0 END AS `allowed`
  FROM `invitations`
  WHERE `id` = ?
    AND 1 = 1;

-- leadPartner, revoke
-- ? = 'choice', 21, '2019-02-01T12:00:00.000Z', '2019-02-01T12:00:00.000Z', '2019-02-01T12:00:00.000Z', '2019-02-01T12:00:00.000Z', '2019-02-01T12:00:00.000Z', 31, 4
UPDATE `invitations`
  SET `state` = ?, `invitedById` = ?, `expiresAt` = ?, `postedAt` = ?, `acceptedAt` = ?, `revokedAt` = ?, `updatedAt` = ?, `version` = `version` + 1
  WHERE `id` = ?
    AND `version` = ?
    AND 1 = 1;

-- leadPartner, resend: target
-- ? = 31
SELECT `id`, `version`, `createdAt`, `updatedAt`, `email`, `name`, `role`, `organisationId`, `contestId`, `locale`, `state`, `invitedById`, `expiresAt`, `postedAt`, `acceptedAt`, `revokedAt`, CASE WHEN 1 = 1 THEN 1 ELSE 0 END AS `allowed`
  FROM `invitations`
  WHERE `id` = ?
    AND 1 = 1;

-- leadPartner, resend
-- ? = 'choice', 21, '2019-02-01T12:00:00.000Z', '2019-02-01T12:00:00.000Z', '2019-02-01T12:00:00.000Z', '2019-02-01T12:00:00.000Z', '2019-02-01T12:00:00.000Z', 31, 4
UPDATE `invitations`
  SET `state` = ?, `invitedById` = ?, `expiresAt` = ?, `postedAt` = ?, `acceptedAt` = ?, `revokedAt` = ?, `updatedAt` = ?, `version` = `version` + 1
  WHERE `id` = ?
    AND `version` = ?
    AND 1 = 1;

-- leadPartner, accept: refused

-- ---- evaluator: user 104 ----

-- evaluator, read: refused

-- evaluator, create: refused

-- evaluator, revoke: refused

-- evaluator, resend: refused

-- evaluator, accept: refused

-- ---- juror: user 105 ----

-- juror, read: refused

-- juror, create: refused

-- juror, revoke: refused

-- juror, resend: refused

-- juror, accept: refused

-- ---- observer: user 106 ----

-- observer, read: refused

-- observer, create: refused

-- observer, revoke: refused

-- observer, resend: refused

-- observer, accept: refused

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

-- system, create: as for partnerManager
-- ? = 'Text', 'text', 'Text', 'text', 'choice', 21, 21, 'choice', 'choice', 21, '2019-02-01T12:00:00.000Z', '2019-02-01T12:00:00.000Z', '2019-02-01T12:00:00.000Z', '2019-02-01T12:00:00.000Z', 1, '2019-02-01T12:00:00.000Z', '2019-02-01T12:00:00.000Z'

-- system, create: whether the new row is within reach, else it is rolled back: as for leadPartner
-- ? = 31

-- system, revoke: refused

-- system, resend: refused

-- system, accept: target
-- ? = 31
SELECT `id`, `version`, `createdAt`, `updatedAt`, `email`, `name`, `role`, `organisationId`, `contestId`, `locale`, `state`, `invitedById`, `expiresAt`, `postedAt`, `acceptedAt`, `revokedAt`, CASE WHEN 1 = 1 THEN 1 ELSE 0 END AS `allowed`
  FROM `invitations`
  WHERE `id` = ?
    AND 1 = 1;

-- system, accept
-- ? = 'choice', 21, '2019-02-01T12:00:00.000Z', '2019-02-01T12:00:00.000Z', '2019-02-01T12:00:00.000Z', '2019-02-01T12:00:00.000Z', '2019-02-01T12:00:00.000Z', 31, 4
UPDATE `invitations`
  SET `state` = ?, `invitedById` = ?, `expiresAt` = ?, `postedAt` = ?, `acceptedAt` = ?, `revokedAt` = ?, `updatedAt` = ?, `version` = `version` + 1
  WHERE `id` = ?
    AND `version` = ?
    AND 1 = 1;

-- ---- visitor: whoever reads the public pages ----

-- visitor, read: refused

-- visitor, create: refused

-- visitor, revoke: refused

-- visitor, resend: refused

-- visitor, accept: refused
