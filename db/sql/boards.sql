-- boards: what each role's reading and writing sends to the database.
-- Written by `npm run sql` from the store's own functions; never edited by hand. SQLite and MySQL/MariaDB are sent the same text.

-- ---- partnerStaff: user 101 of organisation 11 ----

-- partnerStaff, list: page with total
-- ? = 'own', 101, 'shared', 1, 'own', 101, 'shared', 1, 25, 0
SELECT `id`, `version`, `createdAt`, `updatedAt`, `audience`, `title`, `roles`, `tiles`, `ownerId`, `isForStaff`, `isForManagers`, `isForEvaluators`, `isForObservers`, (SELECT COUNT(*) FROM `boards` WHERE ((`audience` = ? AND `ownerId` = ?) OR (`audience` = ? AND `isForStaff` = ?))) AS `total`
  FROM `boards`
  WHERE ((`audience` = ? AND `ownerId` = ?) OR (`audience` = ? AND `isForStaff` = ?))
  ORDER BY `id` ASC
  LIMIT ? OFFSET ?;

-- partnerStaff, list: total alone
-- ? = 'own', 101, 'shared', 1
SELECT COUNT(*) AS `total`
  FROM `boards`
  WHERE ((`audience` = ? AND `ownerId` = ?) OR (`audience` = ? AND `isForStaff` = ?));

-- partnerStaff, list, narrowed: page with total
-- ? = 'own', 101, 'shared', 1, 'choice', 'zolw', 'own', 101, 'shared', 1, 'choice', 'zolw', 25, 0
SELECT `id`, `version`, `createdAt`, `updatedAt`, `audience`, `title`, `roles`, `tiles`, `ownerId`, `isForStaff`, `isForManagers`, `isForEvaluators`, `isForObservers`, (SELECT COUNT(*) FROM `boards` WHERE ((`audience` = ? AND `ownerId` = ?) OR (`audience` = ? AND `isForStaff` = ?)) AND `audience` = ? AND (INSTR(`titleFolded`, ?) > 0)) AS `total`
  FROM `boards`
  WHERE ((`audience` = ? AND `ownerId` = ?) OR (`audience` = ? AND `isForStaff` = ?))
    AND `audience` = ?
    AND (INSTR(`titleFolded`, ?) > 0)
  ORDER BY `titleFolded` DESC, `id` DESC
  LIMIT ? OFFSET ?;

-- partnerStaff, list, narrowed: total alone
-- ? = 'own', 101, 'shared', 1, 'choice', 'zolw'
SELECT COUNT(*) AS `total`
  FROM `boards`
  WHERE ((`audience` = ? AND `ownerId` = ?) OR (`audience` = ? AND `isForStaff` = ?))
    AND `audience` = ?
    AND (INSTR(`titleFolded`, ?) > 0);

-- partnerStaff, all, without a total
-- ? = 'own', 101, 'shared', 1
SELECT `id`, `version`, `createdAt`, `updatedAt`, `audience`, `title`, `roles`, `tiles`, `ownerId`, `isForStaff`, `isForManagers`, `isForEvaluators`, `isForObservers`
  FROM `boards`
  WHERE ((`audience` = ? AND `ownerId` = ?) OR (`audience` = ? AND `isForStaff` = ?))
  ORDER BY `id` ASC ;

-- partnerStaff, get
-- ? = 'own', 101, 'shared', 1, 31, 'own', 101, 'shared', 1
SELECT `id`, `version`, `createdAt`, `updatedAt`, `audience`, `title`, `roles`, `tiles`, `ownerId`, `isForStaff`, `isForManagers`, `isForEvaluators`, `isForObservers`, CASE WHEN ((`audience` = ? AND `ownerId` = ?) OR (`audience` = ? AND `isForStaff` = ?)) THEN 1 ELSE 0 END AS `allowed`
  FROM `boards`
  WHERE `id` = ?
    AND ((`audience` = ? AND `ownerId` = ?) OR (`audience` = ? AND `isForStaff` = ?));

-- partnerStaff, visible, as the target of a key
-- ? = 'own', 101, 'shared', 1, 31, 32
SELECT `id`
  FROM `boards`
  WHERE ((`audience` = ? AND `ownerId` = ?) OR (`audience` = ? AND `isForStaff` = ?))
    AND `id` IN (?, ?);

-- partnerStaff, create
-- ? = 'choice', 'Text', 'text', '{}', '{}', 21, 1, 1, 1, 1, 1, '2019-02-01T12:00:00.000Z', '2019-02-01T12:00:00.000Z'
INSERT INTO `boards` (`audience`, `title`, `titleFolded`, `roles`, `tiles`, `ownerId`, `isForStaff`, `isForManagers`, `isForEvaluators`, `isForObservers`, `version`, `createdAt`, `updatedAt`)
  VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?);

-- partnerStaff, create: whether the new row is within reach, else it is rolled back
-- ? = 'own', 101, 31, 'own', 101, 'shared', 1
SELECT `id`, `version`, `createdAt`, `updatedAt`, `audience`, `title`, `roles`, `tiles`, `ownerId`, `isForStaff`, `isForManagers`, `isForEvaluators`, `isForObservers`, CASE WHEN `audience` = ?
    AND `ownerId` = ? THEN 1 ELSE 0 END AS `allowed`
  FROM `boards`
  WHERE `id` = ?
    AND ((`audience` = ? AND `ownerId` = ?) OR (`audience` = ? AND `isForStaff` = ?));

-- partnerStaff, update: target
-- ? = 'own', 101, 31, 'own', 101, 'shared', 1
SELECT `id`, `version`, `createdAt`, `updatedAt`, `audience`, `title`, `roles`, `tiles`, `ownerId`, `isForStaff`, `isForManagers`, `isForEvaluators`, `isForObservers`, CASE WHEN `audience` = ?
    AND `ownerId` = ? THEN 1 ELSE 0 END AS `allowed`
  FROM `boards`
  WHERE `id` = ?
    AND ((`audience` = ? AND `ownerId` = ?) OR (`audience` = ? AND `isForStaff` = ?));

-- partnerStaff, update
-- ? = 'Text', 'text', '{}', '{}', '2019-02-01T12:00:00.000Z', 31, 4, 'own', 101
UPDATE `boards`
  SET `title` = ?, `titleFolded` = ?, `roles` = ?, `tiles` = ?, `updatedAt` = ?, `version` = `version` + 1
  WHERE `id` = ?
    AND `version` = ?
    AND `audience` = ?
    AND `ownerId` = ?;

-- partnerStaff, delete: target
-- ? = 'own', 101, 31, 'own', 101, 'shared', 1
SELECT `id`, `version`, `createdAt`, `updatedAt`, `audience`, `title`, `roles`, `tiles`, `ownerId`, `isForStaff`, `isForManagers`, `isForEvaluators`, `isForObservers`, CASE WHEN `audience` = ?
    AND `ownerId` = ? THEN 1 ELSE 0 END AS `allowed`
  FROM `boards`
  WHERE `id` = ?
    AND ((`audience` = ? AND `ownerId` = ?) OR (`audience` = ? AND `isForStaff` = ?));

-- partnerStaff, delete
-- ? = 31, 'own', 101
DELETE
  FROM `boards`
  WHERE `id` = ?
    AND `audience` = ?
    AND `ownerId` = ?;

-- ---- partnerManager: user 102 of organisation 11 ----

-- partnerManager, list: page with total
-- ? = 'own', 102, 'shared', 1, 'own', 102, 'shared', 1, 25, 0
SELECT `id`, `version`, `createdAt`, `updatedAt`, `audience`, `title`, `roles`, `tiles`, `ownerId`, `isForStaff`, `isForManagers`, `isForEvaluators`, `isForObservers`, (SELECT COUNT(*) FROM `boards` WHERE ((`audience` = ? AND `ownerId` = ?) OR (`audience` = ? AND `isForManagers` = ?))) AS `total`
  FROM `boards`
  WHERE ((`audience` = ? AND `ownerId` = ?) OR (`audience` = ? AND `isForManagers` = ?))
  ORDER BY `id` ASC
  LIMIT ? OFFSET ?;

-- partnerManager, list: total alone
-- ? = 'own', 102, 'shared', 1
SELECT COUNT(*) AS `total`
  FROM `boards`
  WHERE ((`audience` = ? AND `ownerId` = ?) OR (`audience` = ? AND `isForManagers` = ?));

-- partnerManager, list, narrowed: page with total
-- ? = 'own', 102, 'shared', 1, 'choice', 'zolw', 'own', 102, 'shared', 1, 'choice', 'zolw', 25, 0
SELECT `id`, `version`, `createdAt`, `updatedAt`, `audience`, `title`, `roles`, `tiles`, `ownerId`, `isForStaff`, `isForManagers`, `isForEvaluators`, `isForObservers`, (SELECT COUNT(*) FROM `boards` WHERE ((`audience` = ? AND `ownerId` = ?) OR (`audience` = ? AND `isForManagers` = ?)) AND `audience` = ? AND (INSTR(`titleFolded`, ?) > 0)) AS `total`
  FROM `boards`
  WHERE ((`audience` = ? AND `ownerId` = ?) OR (`audience` = ? AND `isForManagers` = ?))
    AND `audience` = ?
    AND (INSTR(`titleFolded`, ?) > 0)
  ORDER BY `titleFolded` DESC, `id` DESC
  LIMIT ? OFFSET ?;

-- partnerManager, list, narrowed: total alone
-- ? = 'own', 102, 'shared', 1, 'choice', 'zolw'
SELECT COUNT(*) AS `total`
  FROM `boards`
  WHERE ((`audience` = ? AND `ownerId` = ?) OR (`audience` = ? AND `isForManagers` = ?))
    AND `audience` = ?
    AND (INSTR(`titleFolded`, ?) > 0);

-- partnerManager, all, without a total
-- ? = 'own', 102, 'shared', 1
SELECT `id`, `version`, `createdAt`, `updatedAt`, `audience`, `title`, `roles`, `tiles`, `ownerId`, `isForStaff`, `isForManagers`, `isForEvaluators`, `isForObservers`
  FROM `boards`
  WHERE ((`audience` = ? AND `ownerId` = ?) OR (`audience` = ? AND `isForManagers` = ?))
  ORDER BY `id` ASC ;

-- partnerManager, get
-- ? = 'own', 102, 'shared', 1, 31, 'own', 102, 'shared', 1
SELECT `id`, `version`, `createdAt`, `updatedAt`, `audience`, `title`, `roles`, `tiles`, `ownerId`, `isForStaff`, `isForManagers`, `isForEvaluators`, `isForObservers`, CASE WHEN ((`audience` = ? AND `ownerId` = ?) OR (`audience` = ? AND `isForManagers` = ?)) THEN 1 ELSE 0 END AS `allowed`
  FROM `boards`
  WHERE `id` = ?
    AND ((`audience` = ? AND `ownerId` = ?) OR (`audience` = ? AND `isForManagers` = ?));

-- partnerManager, visible, as the target of a key
-- ? = 'own', 102, 'shared', 1, 31, 32
SELECT `id`
  FROM `boards`
  WHERE ((`audience` = ? AND `ownerId` = ?) OR (`audience` = ? AND `isForManagers` = ?))
    AND `id` IN (?, ?);

-- partnerManager, create: as for partnerStaff
-- ? = 'choice', 'Text', 'text', '{}', '{}', 21, 1, 1, 1, 1, 1, '2019-02-01T12:00:00.000Z', '2019-02-01T12:00:00.000Z'

-- partnerManager, create: whether the new row is within reach, else it is rolled back
-- ? = 'own', 102, 31, 'own', 102, 'shared', 1
SELECT `id`, `version`, `createdAt`, `updatedAt`, `audience`, `title`, `roles`, `tiles`, `ownerId`, `isForStaff`, `isForManagers`, `isForEvaluators`, `isForObservers`, CASE WHEN `audience` = ?
    AND `ownerId` = ? THEN 1 ELSE 0 END AS `allowed`
  FROM `boards`
  WHERE `id` = ?
    AND ((`audience` = ? AND `ownerId` = ?) OR (`audience` = ? AND `isForManagers` = ?));

-- partnerManager, update: target
-- ? = 'own', 102, 31, 'own', 102, 'shared', 1
SELECT `id`, `version`, `createdAt`, `updatedAt`, `audience`, `title`, `roles`, `tiles`, `ownerId`, `isForStaff`, `isForManagers`, `isForEvaluators`, `isForObservers`, CASE WHEN `audience` = ?
    AND `ownerId` = ? THEN 1 ELSE 0 END AS `allowed`
  FROM `boards`
  WHERE `id` = ?
    AND ((`audience` = ? AND `ownerId` = ?) OR (`audience` = ? AND `isForManagers` = ?));

-- partnerManager, update: as for partnerStaff
-- ? = 'Text', 'text', '{}', '{}', '2019-02-01T12:00:00.000Z', 31, 4, 'own', 102

-- partnerManager, delete: target
-- ? = 'own', 102, 31, 'own', 102, 'shared', 1
SELECT `id`, `version`, `createdAt`, `updatedAt`, `audience`, `title`, `roles`, `tiles`, `ownerId`, `isForStaff`, `isForManagers`, `isForEvaluators`, `isForObservers`, CASE WHEN `audience` = ?
    AND `ownerId` = ? THEN 1 ELSE 0 END AS `allowed`
  FROM `boards`
  WHERE `id` = ?
    AND ((`audience` = ? AND `ownerId` = ?) OR (`audience` = ? AND `isForManagers` = ?));

-- partnerManager, delete: as for partnerStaff
-- ? = 31, 'own', 102

-- ---- leadPartner: user 103 of organisation 13 ----

-- leadPartner, list: page with total
-- ? = 'own', 103, 'shared', 'own', 103, 'shared', 25, 0
SELECT `id`, `version`, `createdAt`, `updatedAt`, `audience`, `title`, `roles`, `tiles`, `ownerId`, `isForStaff`, `isForManagers`, `isForEvaluators`, `isForObservers`, (SELECT COUNT(*) FROM `boards` WHERE ((`audience` = ? AND `ownerId` = ?) OR (`audience` = ?))) AS `total`
  FROM `boards`
  WHERE ((`audience` = ? AND `ownerId` = ?) OR (`audience` = ?))
  ORDER BY `id` ASC
  LIMIT ? OFFSET ?;

-- leadPartner, list: total alone
-- ? = 'own', 103, 'shared'
SELECT COUNT(*) AS `total`
  FROM `boards`
  WHERE ((`audience` = ? AND `ownerId` = ?) OR (`audience` = ?));

-- leadPartner, list, narrowed: page with total
-- ? = 'own', 103, 'shared', 'choice', 'zolw', 'own', 103, 'shared', 'choice', 'zolw', 25, 0
SELECT `id`, `version`, `createdAt`, `updatedAt`, `audience`, `title`, `roles`, `tiles`, `ownerId`, `isForStaff`, `isForManagers`, `isForEvaluators`, `isForObservers`, (SELECT COUNT(*) FROM `boards` WHERE ((`audience` = ? AND `ownerId` = ?) OR (`audience` = ?)) AND `audience` = ? AND (INSTR(`titleFolded`, ?) > 0)) AS `total`
  FROM `boards`
  WHERE ((`audience` = ? AND `ownerId` = ?) OR (`audience` = ?))
    AND `audience` = ?
    AND (INSTR(`titleFolded`, ?) > 0)
  ORDER BY `titleFolded` DESC, `id` DESC
  LIMIT ? OFFSET ?;

-- leadPartner, list, narrowed: total alone
-- ? = 'own', 103, 'shared', 'choice', 'zolw'
SELECT COUNT(*) AS `total`
  FROM `boards`
  WHERE ((`audience` = ? AND `ownerId` = ?) OR (`audience` = ?))
    AND `audience` = ?
    AND (INSTR(`titleFolded`, ?) > 0);

-- leadPartner, all, without a total
-- ? = 'own', 103, 'shared'
SELECT `id`, `version`, `createdAt`, `updatedAt`, `audience`, `title`, `roles`, `tiles`, `ownerId`, `isForStaff`, `isForManagers`, `isForEvaluators`, `isForObservers`
  FROM `boards`
  WHERE ((`audience` = ? AND `ownerId` = ?) OR (`audience` = ?))
  ORDER BY `id` ASC ;

-- leadPartner, get
-- ? = 'own', 103, 'shared', 31, 'own', 103, 'shared'
SELECT `id`, `version`, `createdAt`, `updatedAt`, `audience`, `title`, `roles`, `tiles`, `ownerId`, `isForStaff`, `isForManagers`, `isForEvaluators`, `isForObservers`, CASE WHEN ((`audience` = ? AND `ownerId` = ?) OR (`audience` = ?)) THEN 1 ELSE 0 END AS `allowed`
  FROM `boards`
  WHERE `id` = ?
    AND ((`audience` = ? AND `ownerId` = ?) OR (`audience` = ?));

-- leadPartner, visible, as the target of a key
-- ? = 'own', 103, 'shared', 31, 32
SELECT `id`
  FROM `boards`
  WHERE ((`audience` = ? AND `ownerId` = ?) OR (`audience` = ?))
    AND `id` IN (?, ?);

-- leadPartner, create: as for partnerStaff
-- ? = 'choice', 'Text', 'text', '{}', '{}', 21, 1, 1, 1, 1, 1, '2019-02-01T12:00:00.000Z', '2019-02-01T12:00:00.000Z'

-- leadPartner, create: whether the new row is within reach, else it is rolled back
-- ? = 'own', 103, 'shared', 31, 'own', 103, 'shared'
SELECT `id`, `version`, `createdAt`, `updatedAt`, `audience`, `title`, `roles`, `tiles`, `ownerId`, `isForStaff`, `isForManagers`, `isForEvaluators`, `isForObservers`, CASE WHEN ((`audience` = ? AND `ownerId` = ?) OR (`audience` = ?)) THEN 1 ELSE 0 END AS `allowed`
  FROM `boards`
  WHERE `id` = ?
    AND ((`audience` = ? AND `ownerId` = ?) OR (`audience` = ?));

-- leadPartner, update: target
-- ? = 'own', 103, 'shared', 31, 'own', 103, 'shared'
SELECT `id`, `version`, `createdAt`, `updatedAt`, `audience`, `title`, `roles`, `tiles`, `ownerId`, `isForStaff`, `isForManagers`, `isForEvaluators`, `isForObservers`, CASE WHEN ((`audience` = ? AND `ownerId` = ?) OR (`audience` = ?)) THEN 1 ELSE 0 END AS `allowed`
  FROM `boards`
  WHERE `id` = ?
    AND ((`audience` = ? AND `ownerId` = ?) OR (`audience` = ?));

-- leadPartner, update
-- ? = 'choice', 'Text', 'text', '{}', '{}', '2019-02-01T12:00:00.000Z', 31, 4, 'own', 103, 'shared'
UPDATE `boards`
  SET `audience` = ?, `title` = ?, `titleFolded` = ?, `roles` = ?, `tiles` = ?, `updatedAt` = ?, `version` = `version` + 1
  WHERE `id` = ?
    AND `version` = ?
    AND ((`audience` = ? AND `ownerId` = ?) OR (`audience` = ?));

-- leadPartner, delete: target
-- ? = 'own', 103, 'shared', 31, 'own', 103, 'shared'
SELECT `id`, `version`, `createdAt`, `updatedAt`, `audience`, `title`, `roles`, `tiles`, `ownerId`, `isForStaff`, `isForManagers`, `isForEvaluators`, `isForObservers`, CASE WHEN ((`audience` = ? AND `ownerId` = ?) OR (`audience` = ?)) THEN 1 ELSE 0 END AS `allowed`
  FROM `boards`
  WHERE `id` = ?
    AND ((`audience` = ? AND `ownerId` = ?) OR (`audience` = ?));

-- leadPartner, delete
-- ? = 31, 'own', 103, 'shared'
DELETE
  FROM `boards`
  WHERE `id` = ?
    AND ((`audience` = ? AND `ownerId` = ?) OR (`audience` = ?));

-- ---- evaluator: user 104 ----

-- evaluator, list: page with total
-- ? = 'own', 104, 'shared', 1, 'own', 104, 'shared', 1, 25, 0
SELECT `id`, `version`, `createdAt`, `updatedAt`, `audience`, `title`, `roles`, `tiles`, `ownerId`, `isForStaff`, `isForManagers`, `isForEvaluators`, `isForObservers`, (SELECT COUNT(*) FROM `boards` WHERE ((`audience` = ? AND `ownerId` = ?) OR (`audience` = ? AND `isForEvaluators` = ?))) AS `total`
  FROM `boards`
  WHERE ((`audience` = ? AND `ownerId` = ?) OR (`audience` = ? AND `isForEvaluators` = ?))
  ORDER BY `id` ASC
  LIMIT ? OFFSET ?;

-- evaluator, list: total alone
-- ? = 'own', 104, 'shared', 1
SELECT COUNT(*) AS `total`
  FROM `boards`
  WHERE ((`audience` = ? AND `ownerId` = ?) OR (`audience` = ? AND `isForEvaluators` = ?));

-- evaluator, list, narrowed: page with total
-- ? = 'own', 104, 'shared', 1, 'choice', 'zolw', 'own', 104, 'shared', 1, 'choice', 'zolw', 25, 0
SELECT `id`, `version`, `createdAt`, `updatedAt`, `audience`, `title`, `roles`, `tiles`, `ownerId`, `isForStaff`, `isForManagers`, `isForEvaluators`, `isForObservers`, (SELECT COUNT(*) FROM `boards` WHERE ((`audience` = ? AND `ownerId` = ?) OR (`audience` = ? AND `isForEvaluators` = ?)) AND `audience` = ? AND (INSTR(`titleFolded`, ?) > 0)) AS `total`
  FROM `boards`
  WHERE ((`audience` = ? AND `ownerId` = ?) OR (`audience` = ? AND `isForEvaluators` = ?))
    AND `audience` = ?
    AND (INSTR(`titleFolded`, ?) > 0)
  ORDER BY `titleFolded` DESC, `id` DESC
  LIMIT ? OFFSET ?;

-- evaluator, list, narrowed: total alone
-- ? = 'own', 104, 'shared', 1, 'choice', 'zolw'
SELECT COUNT(*) AS `total`
  FROM `boards`
  WHERE ((`audience` = ? AND `ownerId` = ?) OR (`audience` = ? AND `isForEvaluators` = ?))
    AND `audience` = ?
    AND (INSTR(`titleFolded`, ?) > 0);

-- evaluator, all, without a total
-- ? = 'own', 104, 'shared', 1
SELECT `id`, `version`, `createdAt`, `updatedAt`, `audience`, `title`, `roles`, `tiles`, `ownerId`, `isForStaff`, `isForManagers`, `isForEvaluators`, `isForObservers`
  FROM `boards`
  WHERE ((`audience` = ? AND `ownerId` = ?) OR (`audience` = ? AND `isForEvaluators` = ?))
  ORDER BY `id` ASC ;

-- evaluator, get
-- ? = 'own', 104, 'shared', 1, 31, 'own', 104, 'shared', 1
SELECT `id`, `version`, `createdAt`, `updatedAt`, `audience`, `title`, `roles`, `tiles`, `ownerId`, `isForStaff`, `isForManagers`, `isForEvaluators`, `isForObservers`, CASE WHEN ((`audience` = ? AND `ownerId` = ?) OR (`audience` = ? AND `isForEvaluators` = ?)) THEN 1 ELSE 0 END AS `allowed`
  FROM `boards`
  WHERE `id` = ?
    AND ((`audience` = ? AND `ownerId` = ?) OR (`audience` = ? AND `isForEvaluators` = ?));

-- evaluator, visible, as the target of a key
-- ? = 'own', 104, 'shared', 1, 31, 32
SELECT `id`
  FROM `boards`
  WHERE ((`audience` = ? AND `ownerId` = ?) OR (`audience` = ? AND `isForEvaluators` = ?))
    AND `id` IN (?, ?);

-- evaluator, create: as for partnerStaff
-- ? = 'choice', 'Text', 'text', '{}', '{}', 21, 1, 1, 1, 1, 1, '2019-02-01T12:00:00.000Z', '2019-02-01T12:00:00.000Z'

-- evaluator, create: whether the new row is within reach, else it is rolled back
-- ? = 'own', 104, 31, 'own', 104, 'shared', 1
SELECT `id`, `version`, `createdAt`, `updatedAt`, `audience`, `title`, `roles`, `tiles`, `ownerId`, `isForStaff`, `isForManagers`, `isForEvaluators`, `isForObservers`, CASE WHEN `audience` = ?
    AND `ownerId` = ? THEN 1 ELSE 0 END AS `allowed`
  FROM `boards`
  WHERE `id` = ?
    AND ((`audience` = ? AND `ownerId` = ?) OR (`audience` = ? AND `isForEvaluators` = ?));

-- evaluator, update: target
-- ? = 'own', 104, 31, 'own', 104, 'shared', 1
SELECT `id`, `version`, `createdAt`, `updatedAt`, `audience`, `title`, `roles`, `tiles`, `ownerId`, `isForStaff`, `isForManagers`, `isForEvaluators`, `isForObservers`, CASE WHEN `audience` = ?
    AND `ownerId` = ? THEN 1 ELSE 0 END AS `allowed`
  FROM `boards`
  WHERE `id` = ?
    AND ((`audience` = ? AND `ownerId` = ?) OR (`audience` = ? AND `isForEvaluators` = ?));

-- evaluator, update: as for partnerStaff
-- ? = 'Text', 'text', '{}', '{}', '2019-02-01T12:00:00.000Z', 31, 4, 'own', 104

-- evaluator, delete: target
-- ? = 'own', 104, 31, 'own', 104, 'shared', 1
SELECT `id`, `version`, `createdAt`, `updatedAt`, `audience`, `title`, `roles`, `tiles`, `ownerId`, `isForStaff`, `isForManagers`, `isForEvaluators`, `isForObservers`, CASE WHEN `audience` = ?
    AND `ownerId` = ? THEN 1 ELSE 0 END AS `allowed`
  FROM `boards`
  WHERE `id` = ?
    AND ((`audience` = ? AND `ownerId` = ?) OR (`audience` = ? AND `isForEvaluators` = ?));

-- evaluator, delete: as for partnerStaff
-- ? = 31, 'own', 104

-- ---- juror: user 105 ----

-- juror, read: refused

-- juror, create: refused

-- juror, update: refused

-- juror, delete: refused

-- ---- observer: user 106 ----

-- observer, list: page with total
-- ? = 'own', 106, 'shared', 1, 'own', 106, 'shared', 1, 25, 0
SELECT `id`, `version`, `createdAt`, `updatedAt`, `audience`, `title`, `roles`, `tiles`, `ownerId`, `isForStaff`, `isForManagers`, `isForEvaluators`, `isForObservers`, (SELECT COUNT(*) FROM `boards` WHERE ((`audience` = ? AND `ownerId` = ?) OR (`audience` = ? AND `isForObservers` = ?))) AS `total`
  FROM `boards`
  WHERE ((`audience` = ? AND `ownerId` = ?) OR (`audience` = ? AND `isForObservers` = ?))
  ORDER BY `id` ASC
  LIMIT ? OFFSET ?;

-- observer, list: total alone
-- ? = 'own', 106, 'shared', 1
SELECT COUNT(*) AS `total`
  FROM `boards`
  WHERE ((`audience` = ? AND `ownerId` = ?) OR (`audience` = ? AND `isForObservers` = ?));

-- observer, list, narrowed: page with total
-- ? = 'own', 106, 'shared', 1, 'choice', 'zolw', 'own', 106, 'shared', 1, 'choice', 'zolw', 25, 0
SELECT `id`, `version`, `createdAt`, `updatedAt`, `audience`, `title`, `roles`, `tiles`, `ownerId`, `isForStaff`, `isForManagers`, `isForEvaluators`, `isForObservers`, (SELECT COUNT(*) FROM `boards` WHERE ((`audience` = ? AND `ownerId` = ?) OR (`audience` = ? AND `isForObservers` = ?)) AND `audience` = ? AND (INSTR(`titleFolded`, ?) > 0)) AS `total`
  FROM `boards`
  WHERE ((`audience` = ? AND `ownerId` = ?) OR (`audience` = ? AND `isForObservers` = ?))
    AND `audience` = ?
    AND (INSTR(`titleFolded`, ?) > 0)
  ORDER BY `titleFolded` DESC, `id` DESC
  LIMIT ? OFFSET ?;

-- observer, list, narrowed: total alone
-- ? = 'own', 106, 'shared', 1, 'choice', 'zolw'
SELECT COUNT(*) AS `total`
  FROM `boards`
  WHERE ((`audience` = ? AND `ownerId` = ?) OR (`audience` = ? AND `isForObservers` = ?))
    AND `audience` = ?
    AND (INSTR(`titleFolded`, ?) > 0);

-- observer, all, without a total
-- ? = 'own', 106, 'shared', 1
SELECT `id`, `version`, `createdAt`, `updatedAt`, `audience`, `title`, `roles`, `tiles`, `ownerId`, `isForStaff`, `isForManagers`, `isForEvaluators`, `isForObservers`
  FROM `boards`
  WHERE ((`audience` = ? AND `ownerId` = ?) OR (`audience` = ? AND `isForObservers` = ?))
  ORDER BY `id` ASC ;

-- observer, get
-- ? = 'own', 106, 'shared', 1, 31, 'own', 106, 'shared', 1
SELECT `id`, `version`, `createdAt`, `updatedAt`, `audience`, `title`, `roles`, `tiles`, `ownerId`, `isForStaff`, `isForManagers`, `isForEvaluators`, `isForObservers`, CASE WHEN ((`audience` = ? AND `ownerId` = ?) OR (`audience` = ? AND `isForObservers` = ?)) THEN 1 ELSE 0 END AS `allowed`
  FROM `boards`
  WHERE `id` = ?
    AND ((`audience` = ? AND `ownerId` = ?) OR (`audience` = ? AND `isForObservers` = ?));

-- observer, visible, as the target of a key
-- ? = 'own', 106, 'shared', 1, 31, 32
SELECT `id`
  FROM `boards`
  WHERE ((`audience` = ? AND `ownerId` = ?) OR (`audience` = ? AND `isForObservers` = ?))
    AND `id` IN (?, ?);

-- observer, create: as for partnerStaff
-- ? = 'choice', 'Text', 'text', '{}', '{}', 21, 1, 1, 1, 1, 1, '2019-02-01T12:00:00.000Z', '2019-02-01T12:00:00.000Z'

-- observer, create: whether the new row is within reach, else it is rolled back
-- ? = 'own', 106, 31, 'own', 106, 'shared', 1
SELECT `id`, `version`, `createdAt`, `updatedAt`, `audience`, `title`, `roles`, `tiles`, `ownerId`, `isForStaff`, `isForManagers`, `isForEvaluators`, `isForObservers`, CASE WHEN `audience` = ?
    AND `ownerId` = ? THEN 1 ELSE 0 END AS `allowed`
  FROM `boards`
  WHERE `id` = ?
    AND ((`audience` = ? AND `ownerId` = ?) OR (`audience` = ? AND `isForObservers` = ?));

-- observer, update: target
-- ? = 'own', 106, 31, 'own', 106, 'shared', 1
SELECT `id`, `version`, `createdAt`, `updatedAt`, `audience`, `title`, `roles`, `tiles`, `ownerId`, `isForStaff`, `isForManagers`, `isForEvaluators`, `isForObservers`, CASE WHEN `audience` = ?
    AND `ownerId` = ? THEN 1 ELSE 0 END AS `allowed`
  FROM `boards`
  WHERE `id` = ?
    AND ((`audience` = ? AND `ownerId` = ?) OR (`audience` = ? AND `isForObservers` = ?));

-- observer, update: as for partnerStaff
-- ? = 'Text', 'text', '{}', '{}', '2019-02-01T12:00:00.000Z', 31, 4, 'own', 106

-- observer, delete: target
-- ? = 'own', 106, 31, 'own', 106, 'shared', 1
SELECT `id`, `version`, `createdAt`, `updatedAt`, `audience`, `title`, `roles`, `tiles`, `ownerId`, `isForStaff`, `isForManagers`, `isForEvaluators`, `isForObservers`, CASE WHEN `audience` = ?
    AND `ownerId` = ? THEN 1 ELSE 0 END AS `allowed`
  FROM `boards`
  WHERE `id` = ?
    AND ((`audience` = ? AND `ownerId` = ?) OR (`audience` = ? AND `isForObservers` = ?));

-- observer, delete: as for partnerStaff
-- ? = 31, 'own', 106

-- ---- system: the product's own work ----

-- system, list: page with total
-- ? = 25, 0
SELECT `id`, `version`, `createdAt`, `updatedAt`, `audience`, `title`, `roles`, `tiles`, `ownerId`, `isForStaff`, `isForManagers`, `isForEvaluators`, `isForObservers`, (SELECT COUNT(*) FROM `boards` WHERE 1 = 1) AS `total`
  FROM `boards`
  WHERE 1 = 1
  ORDER BY `id` ASC
  LIMIT ? OFFSET ?;

-- system, list: total alone
SELECT COUNT(*) AS `total`
  FROM `boards`
  WHERE 1 = 1;

-- system, list, narrowed: page with total
-- ? = 'choice', 'zolw', 'choice', 'zolw', 25, 0
SELECT `id`, `version`, `createdAt`, `updatedAt`, `audience`, `title`, `roles`, `tiles`, `ownerId`, `isForStaff`, `isForManagers`, `isForEvaluators`, `isForObservers`, (SELECT COUNT(*) FROM `boards` WHERE 1 = 1 AND `audience` = ? AND (INSTR(`titleFolded`, ?) > 0)) AS `total`
  FROM `boards`
  WHERE 1 = 1
    AND `audience` = ?
    AND (INSTR(`titleFolded`, ?) > 0)
  ORDER BY `titleFolded` DESC, `id` DESC
  LIMIT ? OFFSET ?;

-- system, list, narrowed: total alone
-- ? = 'choice', 'zolw'
SELECT COUNT(*) AS `total`
  FROM `boards`
  WHERE 1 = 1
    AND `audience` = ?
    AND (INSTR(`titleFolded`, ?) > 0);

-- system, all, without a total
SELECT `id`, `version`, `createdAt`, `updatedAt`, `audience`, `title`, `roles`, `tiles`, `ownerId`, `isForStaff`, `isForManagers`, `isForEvaluators`, `isForObservers`
  FROM `boards`
  WHERE 1 = 1
  ORDER BY `id` ASC ;

-- system, get
-- ? = 31
SELECT `id`, `version`, `createdAt`, `updatedAt`, `audience`, `title`, `roles`, `tiles`, `ownerId`, `isForStaff`, `isForManagers`, `isForEvaluators`, `isForObservers`, CASE WHEN 1 = 1 THEN 1 ELSE 0 END AS `allowed`
  FROM `boards`
  WHERE `id` = ?
    AND 1 = 1;

-- system, visible, as the target of a key
-- ? = 31, 32
SELECT `id`
  FROM `boards`
  WHERE 1 = 1
    AND `id` IN (?, ?);

-- system, create: as for partnerStaff
-- ? = 'choice', 'Text', 'text', '{}', '{}', 21, 1, 1, 1, 1, 1, '2019-02-01T12:00:00.000Z', '2019-02-01T12:00:00.000Z'

-- system, create: whether the new row is within reach, else it is rolled back
-- ? = 31
SELECT `id`, `version`, `createdAt`, `updatedAt`, `audience`, `title`, `roles`, `tiles`, `ownerId`, `isForStaff`, `isForManagers`, `isForEvaluators`, `isForObservers`, CASE WHEN 1 = 1 THEN 1 ELSE 0 END AS `allowed`
  FROM `boards`
  WHERE `id` = ?
    AND 1 = 1;

-- system, update: refused

-- system, delete: refused

-- ---- visitor: whoever reads the public pages ----

-- visitor, read: refused

-- visitor, create: refused

-- visitor, update: refused

-- visitor, delete: refused
