-- users: what each role's reading and writing sends to the database.
-- Written by `npm run sql` from the store's own functions; never edited by hand. SQLite and MySQL/MariaDB are sent the same text.

-- ---- partnerStaff: user 101 of organisation 11 ----

-- partnerStaff, list: page with total
-- ? = 101, 11, 101, 11, 25, 0
SELECT `id`, `version`, `createdAt`, `updatedAt`, `email`, `name`, `locale`, `disabled`, `digest`, (SELECT COUNT(*) FROM `users` WHERE `id` IN (SELECT `id` FROM (SELECT `id` FROM `users` WHERE `id` = ? UNION SELECT `id` FROM `users` WHERE `id` IN (SELECT `userId` FROM `memberships` WHERE `organisationId` = ?)) AS reached)) AS `total`
  FROM `users`
  WHERE `id` IN (SELECT `id` FROM (SELECT `id` FROM `users` WHERE `id` = ? UNION SELECT `id` FROM `users` WHERE `id` IN (SELECT `userId` FROM `memberships` WHERE `organisationId` = ?)) AS reached)
  ORDER BY `id` ASC
  LIMIT ? OFFSET ?;

-- partnerStaff, list: total alone
-- ? = 101, 11
SELECT COUNT(*) AS `total`
  FROM `users`
  WHERE `id` IN (SELECT `id` FROM (SELECT `id` FROM `users` WHERE `id` = ? UNION SELECT `id` FROM `users` WHERE `id` IN (SELECT `userId` FROM `memberships` WHERE `organisationId` = ?)) AS reached);

-- partnerStaff, list, narrowed: page with total
-- ? = 101, 11, 'Text', 'zolw', 'zolw', 101, 11, 'Text', 'zolw', 'zolw', 25, 0
SELECT `id`, `version`, `createdAt`, `updatedAt`, `email`, `name`, `locale`, `disabled`, `digest`, (SELECT COUNT(*) FROM `users` WHERE `id` IN (SELECT `id` FROM (SELECT `id` FROM `users` WHERE `id` = ? UNION SELECT `id` FROM `users` WHERE `id` IN (SELECT `userId` FROM `memberships` WHERE `organisationId` = ?)) AS reached) AND `email` = ? AND (INSTR(`emailFolded`, ?) > 0 OR INSTR(`nameFolded`, ?) > 0)) AS `total`
  FROM `users`
  WHERE `id` IN (SELECT `id` FROM (SELECT `id` FROM `users` WHERE `id` = ? UNION SELECT `id` FROM `users` WHERE `id` IN (SELECT `userId` FROM `memberships` WHERE `organisationId` = ?)) AS reached)
    AND `email` = ?
    AND (INSTR(`emailFolded`, ?) > 0 OR INSTR(`nameFolded`, ?) > 0)
  ORDER BY `emailFolded` DESC, `id` DESC
  LIMIT ? OFFSET ?;

-- partnerStaff, list, narrowed: total alone
-- ? = 101, 11, 'Text', 'zolw', 'zolw'
SELECT COUNT(*) AS `total`
  FROM `users`
  WHERE `id` IN (SELECT `id` FROM (SELECT `id` FROM `users` WHERE `id` = ? UNION SELECT `id` FROM `users` WHERE `id` IN (SELECT `userId` FROM `memberships` WHERE `organisationId` = ?)) AS reached)
    AND `email` = ?
    AND (INSTR(`emailFolded`, ?) > 0 OR INSTR(`nameFolded`, ?) > 0);

-- partnerStaff, all, without a total
-- ? = 101, 11
SELECT `id`, `version`, `createdAt`, `updatedAt`, `email`, `name`, `locale`, `disabled`, `digest`
  FROM `users`
  WHERE `id` IN (SELECT `id` FROM (SELECT `id` FROM `users` WHERE `id` = ? UNION SELECT `id` FROM `users` WHERE `id` IN (SELECT `userId` FROM `memberships` WHERE `organisationId` = ?)) AS reached)
  ORDER BY `id` ASC ;

-- partnerStaff, get
-- ? = 101, 11, 31, 101, 11
SELECT `id`, `version`, `createdAt`, `updatedAt`, `email`, `name`, `locale`, `disabled`, `digest`, CASE WHEN ((`id` = ?) OR (`id` IN (SELECT `userId` FROM `memberships` WHERE `organisationId` = ?))) THEN 1 ELSE 0 END AS `allowed`
  FROM `users`
  WHERE `id` = ?
    AND ((`id` = ?) OR (`id` IN (SELECT `userId` FROM `memberships` WHERE `organisationId` = ?)));

-- partnerStaff, visible, as the target of a key
-- ? = 101, 11, 31, 32
SELECT `id`
  FROM `users`
  WHERE `id` IN (SELECT `id` FROM (SELECT `id` FROM `users` WHERE `id` = ? UNION SELECT `id` FROM `users` WHERE `id` IN (SELECT `userId` FROM `memberships` WHERE `organisationId` = ?)) AS reached)
    AND `id` IN (?, ?);

-- partnerStaff, create: refused

-- partnerStaff, update: target
-- ? = 101, 31, 101, 11
SELECT `id`, `version`, `createdAt`, `updatedAt`, `email`, `name`, `locale`, `disabled`, `digest`, CASE WHEN `id` = ? THEN 1 ELSE 0 END AS `allowed`
  FROM `users`
  WHERE `id` = ?
    AND ((`id` = ?) OR (`id` IN (SELECT `userId` FROM `memberships` WHERE `organisationId` = ?)));

-- partnerStaff, update
-- ? = 'Text', 'text', 'choice', 1, '2019-02-01T12:00:00.000Z', 31, 4, 101
UPDATE `users`
  SET `name` = ?, `nameFolded` = ?, `locale` = ?, `digest` = ?, `updatedAt` = ?, `version` = `version` + 1
  WHERE `id` = ?
    AND `version` = ?
    AND `id` = ?;

-- ---- partnerManager: user 102 of organisation 11 ----

-- partnerManager, list: page with total: as for partnerStaff
-- ? = 102, 11, 102, 11, 25, 0

-- partnerManager, list: total alone: as for partnerStaff
-- ? = 102, 11

-- partnerManager, list, narrowed: page with total: as for partnerStaff
-- ? = 102, 11, 'Text', 'zolw', 'zolw', 102, 11, 'Text', 'zolw', 'zolw', 25, 0

-- partnerManager, list, narrowed: total alone: as for partnerStaff
-- ? = 102, 11, 'Text', 'zolw', 'zolw'

-- partnerManager, all, without a total: as for partnerStaff
-- ? = 102, 11

-- partnerManager, get: as for partnerStaff
-- ? = 102, 11, 31, 102, 11

-- partnerManager, visible, as the target of a key: as for partnerStaff
-- ? = 102, 11, 31, 32

-- partnerManager, create: refused

-- partnerManager, update: target: as for partnerStaff
-- ? = 102, 31, 102, 11

-- partnerManager, update: as for partnerStaff
-- ? = 'Text', 'text', 'choice', 1, '2019-02-01T12:00:00.000Z', 31, 4, 102

-- ---- leadPartner: user 103 of organisation 13 ----

-- leadPartner, list: page with total
-- ? = 25, 0
SELECT `id`, `version`, `createdAt`, `updatedAt`, `email`, `name`, `locale`, `disabled`, `digest`, (SELECT COUNT(*) FROM `users` WHERE 1 = 1) AS `total`
  FROM `users`
  WHERE 1 = 1
  ORDER BY `id` ASC
  LIMIT ? OFFSET ?;

-- leadPartner, list: total alone
SELECT COUNT(*) AS `total`
  FROM `users`
  WHERE 1 = 1;

-- leadPartner, list, narrowed: page with total
-- ? = 'Text', 'zolw', 'zolw', 'Text', 'zolw', 'zolw', 25, 0
SELECT `id`, `version`, `createdAt`, `updatedAt`, `email`, `name`, `locale`, `disabled`, `digest`, (SELECT COUNT(*) FROM `users` WHERE 1 = 1 AND `email` = ? AND (INSTR(`emailFolded`, ?) > 0 OR INSTR(`nameFolded`, ?) > 0)) AS `total`
  FROM `users`
  WHERE 1 = 1
    AND `email` = ?
    AND (INSTR(`emailFolded`, ?) > 0 OR INSTR(`nameFolded`, ?) > 0)
  ORDER BY `emailFolded` DESC, `id` DESC
  LIMIT ? OFFSET ?;

-- leadPartner, list, narrowed: total alone
-- ? = 'Text', 'zolw', 'zolw'
SELECT COUNT(*) AS `total`
  FROM `users`
  WHERE 1 = 1
    AND `email` = ?
    AND (INSTR(`emailFolded`, ?) > 0 OR INSTR(`nameFolded`, ?) > 0);

-- leadPartner, all, without a total
SELECT `id`, `version`, `createdAt`, `updatedAt`, `email`, `name`, `locale`, `disabled`, `digest`
  FROM `users`
  WHERE 1 = 1
  ORDER BY `id` ASC ;

-- leadPartner, get
-- ? = 31
SELECT `id`, `version`, `createdAt`, `updatedAt`, `email`, `name`, `locale`, `disabled`, `digest`, CASE WHEN 1 = 1 THEN 1 ELSE 0 END AS `allowed`
  FROM `users`
  WHERE `id` = ?
    AND 1 = 1;

-- leadPartner, visible, as the target of a key
-- ? = 31, 32
SELECT `id`
  FROM `users`
  WHERE 1 = 1
    AND `id` IN (?, ?);

-- leadPartner, create: refused

-- leadPartner, update: target
-- ? = 31
SELECT `id`, `version`, `createdAt`, `updatedAt`, `email`, `name`, `locale`, `disabled`, `digest`, CASE WHEN 1 = 1 THEN 1 ELSE 0 END AS `allowed`
  FROM `users`
  WHERE `id` = ?
    AND 1 = 1;

-- leadPartner, update
-- ? = 'Text', 'text', 'choice', 1, 1, '2019-02-01T12:00:00.000Z', 31, 4
UPDATE `users`
  SET `name` = ?, `nameFolded` = ?, `locale` = ?, `disabled` = ?, `digest` = ?, `updatedAt` = ?, `version` = `version` + 1
  WHERE `id` = ?
    AND `version` = ?
    AND 1 = 1;

-- ---- evaluator: user 104 ----

-- evaluator, list: page with total
-- ? = 104, 104, 25, 0
SELECT `id`, `version`, `createdAt`, `updatedAt`, `email`, `name`, `locale`, `disabled`, `digest`, (SELECT COUNT(*) FROM `users` WHERE `id` = ?) AS `total`
  FROM `users`
  WHERE `id` = ?
  ORDER BY `id` ASC
  LIMIT ? OFFSET ?;

-- evaluator, list: total alone
-- ? = 104
SELECT COUNT(*) AS `total`
  FROM `users`
  WHERE `id` = ?;

-- evaluator, list, narrowed: page with total
-- ? = 104, 'Text', 'zolw', 'zolw', 104, 'Text', 'zolw', 'zolw', 25, 0
SELECT `id`, `version`, `createdAt`, `updatedAt`, `email`, `name`, `locale`, `disabled`, `digest`, (SELECT COUNT(*) FROM `users` WHERE `id` = ? AND `email` = ? AND (INSTR(`emailFolded`, ?) > 0 OR INSTR(`nameFolded`, ?) > 0)) AS `total`
  FROM `users`
  WHERE `id` = ?
    AND `email` = ?
    AND (INSTR(`emailFolded`, ?) > 0 OR INSTR(`nameFolded`, ?) > 0)
  ORDER BY `emailFolded` DESC, `id` DESC
  LIMIT ? OFFSET ?;

-- evaluator, list, narrowed: total alone
-- ? = 104, 'Text', 'zolw', 'zolw'
SELECT COUNT(*) AS `total`
  FROM `users`
  WHERE `id` = ?
    AND `email` = ?
    AND (INSTR(`emailFolded`, ?) > 0 OR INSTR(`nameFolded`, ?) > 0);

-- evaluator, all, without a total
-- ? = 104
SELECT `id`, `version`, `createdAt`, `updatedAt`, `email`, `name`, `locale`, `disabled`, `digest`
  FROM `users`
  WHERE `id` = ?
  ORDER BY `id` ASC ;

-- evaluator, get
-- ? = 104, 31, 104
SELECT `id`, `version`, `createdAt`, `updatedAt`, `email`, `name`, `locale`, `disabled`, `digest`, CASE WHEN `id` = ? THEN 1 ELSE 0 END AS `allowed`
  FROM `users`
  WHERE `id` = ?
    AND `id` = ?;

-- evaluator, visible, as the target of a key
-- ? = 104, 31, 32
SELECT `id`
  FROM `users`
  WHERE `id` = ?
    AND `id` IN (?, ?);

-- evaluator, create: refused

-- evaluator, update: target
-- ? = 104, 31, 104
SELECT `id`, `version`, `createdAt`, `updatedAt`, `email`, `name`, `locale`, `disabled`, `digest`, CASE WHEN `id` = ? THEN 1 ELSE 0 END AS `allowed`
  FROM `users`
  WHERE `id` = ?
    AND `id` = ?;

-- evaluator, update: as for partnerStaff
-- ? = 'Text', 'text', 'choice', 1, '2019-02-01T12:00:00.000Z', 31, 4, 104

-- ---- juror: user 105 ----

-- juror, list: page with total: as for evaluator
-- ? = 105, 105, 25, 0

-- juror, list: total alone: as for evaluator
-- ? = 105

-- juror, list, narrowed: page with total: as for evaluator
-- ? = 105, 'Text', 'zolw', 'zolw', 105, 'Text', 'zolw', 'zolw', 25, 0

-- juror, list, narrowed: total alone: as for evaluator
-- ? = 105, 'Text', 'zolw', 'zolw'

-- juror, all, without a total: as for evaluator
-- ? = 105

-- juror, get: as for evaluator
-- ? = 105, 31, 105

-- juror, visible, as the target of a key: as for evaluator
-- ? = 105, 31, 32

-- juror, create: refused

-- juror, update: target: as for evaluator
-- ? = 105, 31, 105

-- juror, update: as for partnerStaff
-- ? = 'Text', 'text', 'choice', 1, '2019-02-01T12:00:00.000Z', 31, 4, 105

-- ---- observer: user 106 ----

-- observer, list: page with total: as for evaluator
-- ? = 106, 106, 25, 0

-- observer, list: total alone: as for evaluator
-- ? = 106

-- observer, list, narrowed: page with total: as for evaluator
-- ? = 106, 'Text', 'zolw', 'zolw', 106, 'Text', 'zolw', 'zolw', 25, 0

-- observer, list, narrowed: total alone: as for evaluator
-- ? = 106, 'Text', 'zolw', 'zolw'

-- observer, all, without a total: as for evaluator
-- ? = 106

-- observer, get: as for evaluator
-- ? = 106, 31, 106

-- observer, visible, as the target of a key: as for evaluator
-- ? = 106, 31, 32

-- observer, create: refused

-- observer, update: target: as for evaluator
-- ? = 106, 31, 106

-- observer, update: as for partnerStaff
-- ? = 'Text', 'text', 'choice', 1, '2019-02-01T12:00:00.000Z', 31, 4, 106

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

-- system, create
-- ? = 'Text', 'text', 'Text', 'text', 'choice', 1, 1, 1, '2019-02-01T12:00:00.000Z', '2019-02-01T12:00:00.000Z'
INSERT INTO `users` (`email`, `emailFolded`, `name`, `nameFolded`, `locale`, `disabled`, `digest`, `version`, `createdAt`, `updatedAt`)
  VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?);

-- system, create: whether the new row is within reach, else it is rolled back
-- ? = 31
SELECT `id`, `version`, `createdAt`, `updatedAt`, `email`, `name`, `locale`, `disabled`, `digest`, CASE WHEN 1 = 1 THEN 1 ELSE 0 END AS `allowed`
  FROM `users`
  WHERE `id` = ?
    AND 1 = 1;

-- system, update: refused

-- ---- visitor: whoever reads the public pages ----

-- visitor, read: refused

-- visitor, create: refused

-- visitor, update: refused
