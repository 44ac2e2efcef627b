-- newsItems: what each role's reading and writing sends to the database.
-- Written by `npm run sql` from the store's own functions; never edited by hand. SQLite and MySQL/MariaDB are sent the same text.

-- ---- partnerStaff: user 101 of organisation 11 ----

-- partnerStaff, list: page with total
-- ? = 11, 'published', 11, 'published', 11, 'published', 25, 0
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `audience`, `language`, `title`, `text`, `translations`, `pictures`, `state`, `publishedAt`, `lastReturn`, `answeredReturn`, `returnedAt`, `pictureFiles`, `pictureText`, `pictureHash`, `pictureWidth`, `pictureHeight`, `pictureStoredAs`, CASE WHEN `organisationId` = ? THEN 1 ELSE 0 END AS `matched0`, CASE WHEN `state` = ? THEN 1 ELSE 0 END AS `matched1`, (SELECT COUNT(*) FROM `newsItems` WHERE ((`organisationId` = ?) OR (`state` = ?))) AS `total`
  FROM `newsItems`
  WHERE ((`organisationId` = ?) OR (`state` = ?))
  ORDER BY `id` ASC
  LIMIT ? OFFSET ?;

-- partnerStaff, list: total alone
-- ? = 11, 'published'
SELECT COUNT(*) AS `total`
  FROM `newsItems`
  WHERE ((`organisationId` = ?) OR (`state` = ?));

-- partnerStaff, list, narrowed: page with total
-- ? = 11, 'published', 11, 'published', 'choice', 'zolw', 'zolw', 11, 'published', 'choice', 'zolw', 'zolw', 25, 0
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `audience`, `language`, `title`, `text`, `translations`, `pictures`, `state`, `publishedAt`, `lastReturn`, `answeredReturn`, `returnedAt`, `pictureFiles`, `pictureText`, `pictureHash`, `pictureWidth`, `pictureHeight`, `pictureStoredAs`, CASE WHEN `organisationId` = ? THEN 1 ELSE 0 END AS `matched0`, CASE WHEN `state` = ? THEN 1 ELSE 0 END AS `matched1`, (SELECT COUNT(*) FROM `newsItems` WHERE ((`organisationId` = ?) OR (`state` = ?)) AND `state` = ? AND (INSTR(`titleFolded`, ?) > 0 OR INSTR(`textFolded`, ?) > 0)) AS `total`
  FROM `newsItems`
  WHERE ((`organisationId` = ?) OR (`state` = ?))
    AND `state` = ?
    AND (INSTR(`titleFolded`, ?) > 0 OR INSTR(`textFolded`, ?) > 0)
  ORDER BY `publishedAt` DESC, `id` DESC
  LIMIT ? OFFSET ?;

-- partnerStaff, list, narrowed: total alone
-- ? = 11, 'published', 'choice', 'zolw', 'zolw'
SELECT COUNT(*) AS `total`
  FROM `newsItems`
  WHERE ((`organisationId` = ?) OR (`state` = ?))
    AND `state` = ?
    AND (INSTR(`titleFolded`, ?) > 0 OR INSTR(`textFolded`, ?) > 0);

-- partnerStaff, all, without a total
-- ? = 11, 'published', 11, 'published'
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `audience`, `language`, `title`, `text`, `translations`, `pictures`, `state`, `publishedAt`, `lastReturn`, `answeredReturn`, `returnedAt`, `pictureFiles`, `pictureText`, `pictureHash`, `pictureWidth`, `pictureHeight`, `pictureStoredAs`, CASE WHEN `organisationId` = ? THEN 1 ELSE 0 END AS `matched0`, CASE WHEN `state` = ? THEN 1 ELSE 0 END AS `matched1`
  FROM `newsItems`
  WHERE ((`organisationId` = ?) OR (`state` = ?))
  ORDER BY `id` ASC ;

-- partnerStaff, get
-- ? = 11, 'published', 11, 'published', 31, 11, 'published'
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `audience`, `language`, `title`, `text`, `translations`, `pictures`, `state`, `publishedAt`, `lastReturn`, `answeredReturn`, `returnedAt`, `pictureFiles`, `pictureText`, `pictureHash`, `pictureWidth`, `pictureHeight`, `pictureStoredAs`, CASE WHEN `organisationId` = ? THEN 1 ELSE 0 END AS `matched0`, CASE WHEN `state` = ? THEN 1 ELSE 0 END AS `matched1`, CASE WHEN ((`organisationId` = ?) OR (`state` = ?)) THEN 1 ELSE 0 END AS `allowed`
  FROM `newsItems`
  WHERE `id` = ?
    AND ((`organisationId` = ?) OR (`state` = ?));

-- partnerStaff, visible, as the target of a key
-- ? = 11, 'published', 31, 32
SELECT `id`
  FROM `newsItems`
  WHERE ((`organisationId` = ?) OR (`state` = ?))
    AND `id` IN (?, ?);

-- partnerStaff, create
-- ? = 21, 'choice', 'choice', 'Text', 'text', 'Text', 'text', '{}', '{}', 'choice', '2019-02-01T12:00:00.000Z', 'Text', 'Text', '2019-02-01T12:00:00.000Z', '{}', 'Text', 'Text', 3, 3, 'Text', 1, '2019-02-01T12:00:00.000Z', '2019-02-01T12:00:00.000Z'
INSERT INTO `newsItems` (`organisationId`, `audience`, `language`, `title`, `titleFolded`, `text`, `textFolded`, `translations`, `pictures`, `state`, `publishedAt`, `lastReturn`, `answeredReturn`, `returnedAt`, `pictureFiles`, `pictureText`, `pictureHash`, `pictureWidth`, `pictureHeight`, `pictureStoredAs`, `version`, `createdAt`, `updatedAt`)
  VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?);

-- partnerStaff, create: whether the new row is within reach, else it is rolled back
-- ? = 11, 'published', 11, 31, 11, 'published'
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `audience`, `language`, `title`, `text`, `translations`, `pictures`, `state`, `publishedAt`, `lastReturn`, `answeredReturn`, `returnedAt`, `pictureFiles`, `pictureText`, `pictureHash`, `pictureWidth`, `pictureHeight`, `pictureStoredAs`, CASE WHEN `organisationId` = ? THEN 1 ELSE 0 END AS `matched0`, CASE WHEN `state` = ? THEN 1 ELSE 0 END AS `matched1`, CASE WHEN `organisationId` = ? THEN 1 ELSE 0 END AS `allowed`
  FROM `newsItems`
  WHERE `id` = ?
    AND ((`organisationId` = ?) OR (`state` = ?));

-- partnerStaff, update: target
-- ? = 11, 'published', 11, 'draft', 31, 11, 'published'
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `audience`, `language`, `title`, `text`, `translations`, `pictures`, `state`, `publishedAt`, `lastReturn`, `answeredReturn`, `returnedAt`, `pictureFiles`, `pictureText`, `pictureHash`, `pictureWidth`, `pictureHeight`, `pictureStoredAs`, CASE WHEN `organisationId` = ? THEN 1 ELSE 0 END AS `matched0`, CASE WHEN `state` = ? THEN 1 ELSE 0 END AS `matched1`, CASE WHEN `organisationId` = ?
    AND `state` = ? THEN 1 ELSE 0 END AS `allowed`
  FROM `newsItems`
  WHERE `id` = ?
    AND ((`organisationId` = ?) OR (`state` = ?));

-- partnerStaff, update
-- ? = 'choice', 'choice', 'Text', 'text', 'Text', 'text', '{}', '{}', '2019-02-01T12:00:00.000Z', 31, 4, 11, 'draft'
UPDATE `newsItems`
  SET `audience` = ?, `language` = ?, `title` = ?, `titleFolded` = ?, `text` = ?, `textFolded` = ?, `translations` = ?, `pictures` = ?, `updatedAt` = ?, `version` = `version` + 1
  WHERE `id` = ?
    AND `version` = ?
    AND `organisationId` = ?
    AND `state` = ?;

-- partnerStaff, delete: target
-- ? = 11, 'published', 11, 'draft', 31, 11, 'published'
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `audience`, `language`, `title`, `text`, `translations`, `pictures`, `state`, `publishedAt`, `lastReturn`, `answeredReturn`, `returnedAt`, `pictureFiles`, `pictureText`, `pictureHash`, `pictureWidth`, `pictureHeight`, `pictureStoredAs`, CASE WHEN `organisationId` = ? THEN 1 ELSE 0 END AS `matched0`, CASE WHEN `state` = ? THEN 1 ELSE 0 END AS `matched1`, CASE WHEN `organisationId` = ?
    AND `state` = ? THEN 1 ELSE 0 END AS `allowed`
  FROM `newsItems`
  WHERE `id` = ?
    AND ((`organisationId` = ?) OR (`state` = ?));

-- partnerStaff, delete
-- ? = 31, 11, 'draft'
DELETE
  FROM `newsItems`
  WHERE `id` = ?
    AND `organisationId` = ?
    AND `state` = ?;

-- partnerStaff, submit: target
-- ? = 11, 'published', 11, 31, 11, 'published'
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `audience`, `language`, `title`, `text`, `translations`, `pictures`, `state`, `publishedAt`, `lastReturn`, `answeredReturn`, `returnedAt`, `pictureFiles`, `pictureText`, `pictureHash`, `pictureWidth`, `pictureHeight`, `pictureStoredAs`, CASE WHEN `organisationId` = ? THEN 1 ELSE 0 END AS `matched0`, CASE WHEN `state` = ? THEN 1 ELSE 0 END AS `matched1`, CASE WHEN `organisationId` = ? THEN 1 ELSE 0 END AS `allowed`
  FROM `newsItems`
  WHERE `id` = ?
    AND ((`organisationId` = ?) OR (`state` = ?));

-- partnerStaff, submit
-- ? = 'choice', '2019-02-01T12:00:00.000Z', 'Text', 'Text', '2019-02-01T12:00:00.000Z', '{}', 'Text', 'Text', 3, 3, 'Text', '2019-02-01T12:00:00.000Z', 31, 4, 11
UPDATE `newsItems`
  SET `state` = ?, `publishedAt` = ?, `lastReturn` = ?, `answeredReturn` = ?, `returnedAt` = ?, `pictureFiles` = ?, `pictureText` = ?, `pictureHash` = ?, `pictureWidth` = ?, `pictureHeight` = ?, `pictureStoredAs` = ?, `updatedAt` = ?, `version` = `version` + 1
  WHERE `id` = ?
    AND `version` = ?
    AND `organisationId` = ?;

-- partnerStaff, return: refused

-- partnerStaff, withdraw: target
-- ? = 11, 'published', 11, 31, 11, 'published'
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `audience`, `language`, `title`, `text`, `translations`, `pictures`, `state`, `publishedAt`, `lastReturn`, `answeredReturn`, `returnedAt`, `pictureFiles`, `pictureText`, `pictureHash`, `pictureWidth`, `pictureHeight`, `pictureStoredAs`, CASE WHEN `organisationId` = ? THEN 1 ELSE 0 END AS `matched0`, CASE WHEN `state` = ? THEN 1 ELSE 0 END AS `matched1`, CASE WHEN `organisationId` = ? THEN 1 ELSE 0 END AS `allowed`
  FROM `newsItems`
  WHERE `id` = ?
    AND ((`organisationId` = ?) OR (`state` = ?));

-- partnerStaff, withdraw
-- ? = 'choice', '2019-02-01T12:00:00.000Z', 'Text', 'Text', '2019-02-01T12:00:00.000Z', '{}', 'Text', 'Text', 3, 3, 'Text', '2019-02-01T12:00:00.000Z', 31, 4, 11
UPDATE `newsItems`
  SET `state` = ?, `publishedAt` = ?, `lastReturn` = ?, `answeredReturn` = ?, `returnedAt` = ?, `pictureFiles` = ?, `pictureText` = ?, `pictureHash` = ?, `pictureWidth` = ?, `pictureHeight` = ?, `pictureStoredAs` = ?, `updatedAt` = ?, `version` = `version` + 1
  WHERE `id` = ?
    AND `version` = ?
    AND `organisationId` = ?;

-- partnerStaff, publish: refused

-- ---- partnerManager: user 102 of organisation 11 ----

-- partnerManager, list: page with total: as for partnerStaff
-- ? = 11, 'published', 11, 'published', 11, 'published', 25, 0

-- partnerManager, list: total alone: as for partnerStaff
-- ? = 11, 'published'

-- partnerManager, list, narrowed: page with total: as for partnerStaff
-- ? = 11, 'published', 11, 'published', 'choice', 'zolw', 'zolw', 11, 'published', 'choice', 'zolw', 'zolw', 25, 0

-- partnerManager, list, narrowed: total alone: as for partnerStaff
-- ? = 11, 'published', 'choice', 'zolw', 'zolw'

-- partnerManager, all, without a total: as for partnerStaff
-- ? = 11, 'published', 11, 'published'

-- partnerManager, get: as for partnerStaff
-- ? = 11, 'published', 11, 'published', 31, 11, 'published'

-- partnerManager, visible, as the target of a key: as for partnerStaff
-- ? = 11, 'published', 31, 32

-- partnerManager, create: as for partnerStaff
-- ? = 21, 'choice', 'choice', 'Text', 'text', 'Text', 'text', '{}', '{}', 'choice', '2019-02-01T12:00:00.000Z', 'Text', 'Text', '2019-02-01T12:00:00.000Z', '{}', 'Text', 'Text', 3, 3, 'Text', 1, '2019-02-01T12:00:00.000Z', '2019-02-01T12:00:00.000Z'

-- partnerManager, create: whether the new row is within reach, else it is rolled back: as for partnerStaff
-- ? = 11, 'published', 11, 31, 11, 'published'

-- partnerManager, update: target: as for partnerStaff
-- ? = 11, 'published', 11, 'draft', 31, 11, 'published'

-- partnerManager, update: as for partnerStaff
-- ? = 'choice', 'choice', 'Text', 'text', 'Text', 'text', '{}', '{}', '2019-02-01T12:00:00.000Z', 31, 4, 11, 'draft'

-- partnerManager, delete: target: as for partnerStaff
-- ? = 11, 'published', 11, 'draft', 31, 11, 'published'

-- partnerManager, delete: as for partnerStaff
-- ? = 31, 11, 'draft'

-- partnerManager, submit: target: as for partnerStaff
-- ? = 11, 'published', 11, 31, 11, 'published'

-- partnerManager, submit: as for partnerStaff
-- ? = 'choice', '2019-02-01T12:00:00.000Z', 'Text', 'Text', '2019-02-01T12:00:00.000Z', '{}', 'Text', 'Text', 3, 3, 'Text', '2019-02-01T12:00:00.000Z', 31, 4, 11

-- partnerManager, return: refused

-- partnerManager, withdraw: target: as for partnerStaff
-- ? = 11, 'published', 11, 31, 11, 'published'

-- partnerManager, withdraw: as for partnerStaff
-- ? = 'choice', '2019-02-01T12:00:00.000Z', 'Text', 'Text', '2019-02-01T12:00:00.000Z', '{}', 'Text', 'Text', 3, 3, 'Text', '2019-02-01T12:00:00.000Z', 31, 4, 11

-- partnerManager, publish: refused

-- ---- leadPartner: user 103 of organisation 13 ----

-- leadPartner, list: page with total
-- ? = 25, 0
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `audience`, `language`, `title`, `text`, `translations`, `pictures`, `state`, `publishedAt`, `lastReturn`, `answeredReturn`, `returnedAt`, `pictureFiles`, `pictureText`, `pictureHash`, `pictureWidth`, `pictureHeight`, `pictureStoredAs`, CASE WHEN 1 = 1 THEN 1 ELSE 0 END AS `matched0`, (SELECT COUNT(*) FROM `newsItems` WHERE 1 = 1) AS `total`
  FROM `newsItems`
  WHERE 1 = 1
  ORDER BY `id` ASC
  LIMIT ? OFFSET ?;

-- leadPartner, list: total alone
SELECT COUNT(*) AS `total`
  FROM `newsItems`
  WHERE 1 = 1;

-- leadPartner, list, narrowed: page with total
-- ? = 'choice', 'zolw', 'zolw', 'choice', 'zolw', 'zolw', 25, 0
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `audience`, `language`, `title`, `text`, `translations`, `pictures`, `state`, `publishedAt`, `lastReturn`, `answeredReturn`, `returnedAt`, `pictureFiles`, `pictureText`, `pictureHash`, `pictureWidth`, `pictureHeight`, `pictureStoredAs`, CASE WHEN 1 = 1 THEN 1 ELSE 0 END AS `matched0`, (SELECT COUNT(*) FROM `newsItems` WHERE 1 = 1 AND `state` = ? AND (INSTR(`titleFolded`, ?) > 0 OR INSTR(`textFolded`, ?) > 0)) AS `total`
  FROM `newsItems`
  WHERE 1 = 1
    AND `state` = ?
    AND (INSTR(`titleFolded`, ?) > 0 OR INSTR(`textFolded`, ?) > 0)
  ORDER BY `publishedAt` DESC, `id` DESC
  LIMIT ? OFFSET ?;

-- leadPartner, list, narrowed: total alone
-- ? = 'choice', 'zolw', 'zolw'
SELECT COUNT(*) AS `total`
  FROM `newsItems`
  WHERE 1 = 1
    AND `state` = ?
    AND (INSTR(`titleFolded`, ?) > 0 OR INSTR(`textFolded`, ?) > 0);

-- leadPartner, all, without a total
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `audience`, `language`, `title`, `text`, `translations`, `pictures`, `state`, `publishedAt`, `lastReturn`, `answeredReturn`, `returnedAt`, `pictureFiles`, `pictureText`, `pictureHash`, `pictureWidth`, `pictureHeight`, `pictureStoredAs`, CASE WHEN 1 = 1 THEN 1 ELSE 0 END AS `matched0`
  FROM `newsItems`
  WHERE 1 = 1
  ORDER BY `id` ASC ;

-- leadPartner, get
-- ? = 31
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `audience`, `language`, `title`, `text`, `translations`, `pictures`, `state`, `publishedAt`, `lastReturn`, `answeredReturn`, `returnedAt`, `pictureFiles`, `pictureText`, `pictureHash`, `pictureWidth`, `pictureHeight`, `pictureStoredAs`, CASE WHEN 1 = 1 THEN 1 ELSE 0 END AS `matched0`, CASE WHEN 1 = 1 THEN 1 ELSE 0 END AS `allowed`
  FROM `newsItems`
  WHERE `id` = ?
    AND 1 = 1;

-- leadPartner, visible, as the target of a key
-- ? = 31, 32
SELECT `id`
  FROM `newsItems`
  WHERE 1 = 1
    AND `id` IN (?, ?);

-- leadPartner, create: as for partnerStaff
-- ? = 21, 'choice', 'choice', 'Text', 'text', 'Text', 'text', '{}', '{}', 'choice', '2019-02-01T12:00:00.000Z', 'Text', 'Text', '2019-02-01T12:00:00.000Z', '{}', 'Text', 'Text', 3, 3, 'Text', 1, '2019-02-01T12:00:00.000Z', '2019-02-01T12:00:00.000Z'

-- leadPartner, create: whether the new row is within reach, else it is rolled back
-- ? = 13, 31
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `audience`, `language`, `title`, `text`, `translations`, `pictures`, `state`, `publishedAt`, `lastReturn`, `answeredReturn`, `returnedAt`, `pictureFiles`, `pictureText`, `pictureHash`, `pictureWidth`, `pictureHeight`, `pictureStoredAs`, CASE WHEN 1 = 1 THEN 1 ELSE 0 END AS `matched0`, CASE WHEN `organisationId` = ? THEN 1 ELSE 0 END AS `allowed`
  FROM `newsItems`
  WHERE `id` = ?
    AND 1 = 1;

-- leadPartner, update: target
-- ? = 13, 'draft', 31
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `audience`, `language`, `title`, `text`, `translations`, `pictures`, `state`, `publishedAt`, `lastReturn`, `answeredReturn`, `returnedAt`, `pictureFiles`, `pictureText`, `pictureHash`, `pictureWidth`, `pictureHeight`, `pictureStoredAs`, CASE WHEN 1 = 1 THEN 1 ELSE 0 END AS `matched0`, CASE WHEN `organisationId` = ?
    AND `state` = ? THEN 1 ELSE 0 END AS `allowed`
  FROM `newsItems`
  WHERE `id` = ?
    AND 1 = 1;

-- leadPartner, update: as for partnerStaff
-- ? = 'choice', 'choice', 'Text', 'text', 'Text', 'text', '{}', '{}', '2019-02-01T12:00:00.000Z', 31, 4, 13, 'draft'

-- leadPartner, delete: target
-- ? = 13, 'draft', 31
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `audience`, `language`, `title`, `text`, `translations`, `pictures`, `state`, `publishedAt`, `lastReturn`, `answeredReturn`, `returnedAt`, `pictureFiles`, `pictureText`, `pictureHash`, `pictureWidth`, `pictureHeight`, `pictureStoredAs`, CASE WHEN 1 = 1 THEN 1 ELSE 0 END AS `matched0`, CASE WHEN `organisationId` = ?
    AND `state` = ? THEN 1 ELSE 0 END AS `allowed`
  FROM `newsItems`
  WHERE `id` = ?
    AND 1 = 1;

-- leadPartner, delete: as for partnerStaff
-- ? = 31, 13, 'draft'

-- leadPartner, submit: target
-- ? = 13, 31
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `audience`, `language`, `title`, `text`, `translations`, `pictures`, `state`, `publishedAt`, `lastReturn`, `answeredReturn`, `returnedAt`, `pictureFiles`, `pictureText`, `pictureHash`, `pictureWidth`, `pictureHeight`, `pictureStoredAs`, CASE WHEN 1 = 1 THEN 1 ELSE 0 END AS `matched0`, CASE WHEN `organisationId` = ? THEN 1 ELSE 0 END AS `allowed`
  FROM `newsItems`
  WHERE `id` = ?
    AND 1 = 1;

-- leadPartner, submit: as for partnerStaff
-- ? = 'choice', '2019-02-01T12:00:00.000Z', 'Text', 'Text', '2019-02-01T12:00:00.000Z', '{}', 'Text', 'Text', 3, 3, 'Text', '2019-02-01T12:00:00.000Z', 31, 4, 13

-- leadPartner, return: target
-- ? = 31
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `audience`, `language`, `title`, `text`, `translations`, `pictures`, `state`, `publishedAt`, `lastReturn`, `answeredReturn`, `returnedAt`, `pictureFiles`, `pictureText`, `pictureHash`, `pictureWidth`, `pictureHeight`, `pictureStoredAs`, CASE WHEN 1 = 1 THEN 1 ELSE 0 END AS `matched0`, CASE WHEN 1 = 1 THEN 1 ELSE 0 END AS `allowed`
  FROM `newsItems`
  WHERE `id` = ?
    AND 1 = 1;

-- leadPartner, return
-- ? = 'choice', '2019-02-01T12:00:00.000Z', 'Text', 'Text', '2019-02-01T12:00:00.000Z', '{}', 'Text', 'Text', 3, 3, 'Text', '2019-02-01T12:00:00.000Z', 31, 4
UPDATE `newsItems`
  SET `state` = ?, `publishedAt` = ?, `lastReturn` = ?, `answeredReturn` = ?, `returnedAt` = ?, `pictureFiles` = ?, `pictureText` = ?, `pictureHash` = ?, `pictureWidth` = ?, `pictureHeight` = ?, `pictureStoredAs` = ?, `updatedAt` = ?, `version` = `version` + 1
  WHERE `id` = ?
    AND `version` = ?
    AND 1 = 1;

-- leadPartner, withdraw: target
-- ? = 31
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `audience`, `language`, `title`, `text`, `translations`, `pictures`, `state`, `publishedAt`, `lastReturn`, `answeredReturn`, `returnedAt`, `pictureFiles`, `pictureText`, `pictureHash`, `pictureWidth`, `pictureHeight`, `pictureStoredAs`, CASE WHEN 1 = 1 THEN 1 ELSE 0 END AS `matched0`, CASE WHEN 1 = 1 THEN 1 ELSE 0 END AS `allowed`
  FROM `newsItems`
  WHERE `id` = ?
    AND 1 = 1;

-- leadPartner, withdraw
-- ? = 'choice', '2019-02-01T12:00:00.000Z', 'Text', 'Text', '2019-02-01T12:00:00.000Z', '{}', 'Text', 'Text', 3, 3, 'Text', '2019-02-01T12:00:00.000Z', 31, 4
UPDATE `newsItems`
  SET `state` = ?, `publishedAt` = ?, `lastReturn` = ?, `answeredReturn` = ?, `returnedAt` = ?, `pictureFiles` = ?, `pictureText` = ?, `pictureHash` = ?, `pictureWidth` = ?, `pictureHeight` = ?, `pictureStoredAs` = ?, `updatedAt` = ?, `version` = `version` + 1
  WHERE `id` = ?
    AND `version` = ?
    AND 1 = 1;

-- leadPartner, publish: target
-- ? = 31
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `audience`, `language`, `title`, `text`, `translations`, `pictures`, `state`, `publishedAt`, `lastReturn`, `answeredReturn`, `returnedAt`, `pictureFiles`, `pictureText`, `pictureHash`, `pictureWidth`, `pictureHeight`, `pictureStoredAs`, CASE WHEN 1 = 1 THEN 1 ELSE 0 END AS `matched0`, CASE WHEN 1 = 1 THEN 1 ELSE 0 END AS `allowed`
  FROM `newsItems`
  WHERE `id` = ?
    AND 1 = 1;

-- leadPartner, publish
-- ? = 'choice', '2019-02-01T12:00:00.000Z', 'Text', 'Text', '2019-02-01T12:00:00.000Z', '{}', 'Text', 'Text', 3, 3, 'Text', '2019-02-01T12:00:00.000Z', 31, 4
UPDATE `newsItems`
  SET `state` = ?, `publishedAt` = ?, `lastReturn` = ?, `answeredReturn` = ?, `returnedAt` = ?, `pictureFiles` = ?, `pictureText` = ?, `pictureHash` = ?, `pictureWidth` = ?, `pictureHeight` = ?, `pictureStoredAs` = ?, `updatedAt` = ?, `version` = `version` + 1
  WHERE `id` = ?
    AND `version` = ?
    AND 1 = 1;

-- ---- evaluator: user 104 ----

-- evaluator, list: page with total
-- ? = 'published', 'published', 'published', 25, 0
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `audience`, `language`, `title`, `text`, `translations`, `pictures`, `state`, `publishedAt`, `lastReturn`, `answeredReturn`, `returnedAt`, `pictureFiles`, `pictureText`, `pictureHash`, `pictureWidth`, `pictureHeight`, `pictureStoredAs`, CASE WHEN `state` = ? THEN 1 ELSE 0 END AS `matched0`, (SELECT COUNT(*) FROM `newsItems` WHERE `state` = ?) AS `total`
  FROM `newsItems`
  WHERE `state` = ?
  ORDER BY `id` ASC
  LIMIT ? OFFSET ?;

-- evaluator, list: total alone
-- ? = 'published'
SELECT COUNT(*) AS `total`
  FROM `newsItems`
  WHERE `state` = ?;

-- evaluator, list, narrowed: page with total
-- ? = 'published', 'published', 'choice', 'zolw', 'zolw', 'published', 'choice', 'zolw', 'zolw', 25, 0
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `audience`, `language`, `title`, `text`, `translations`, `pictures`, `state`, `publishedAt`, `lastReturn`, `answeredReturn`, `returnedAt`, `pictureFiles`, `pictureText`, `pictureHash`, `pictureWidth`, `pictureHeight`, `pictureStoredAs`, CASE WHEN `state` = ? THEN 1 ELSE 0 END AS `matched0`, (SELECT COUNT(*) FROM `newsItems` WHERE `state` = ? AND `state` = ? AND (INSTR(`titleFolded`, ?) > 0 OR INSTR(`textFolded`, ?) > 0)) AS `total`
  FROM `newsItems`
  WHERE `state` = ?
    AND `state` = ?
    AND (INSTR(`titleFolded`, ?) > 0 OR INSTR(`textFolded`, ?) > 0)
  ORDER BY `publishedAt` DESC, `id` DESC
  LIMIT ? OFFSET ?;

-- evaluator, list, narrowed: total alone
-- ? = 'published', 'choice', 'zolw', 'zolw'
SELECT COUNT(*) AS `total`
  FROM `newsItems`
  WHERE `state` = ?
    AND `state` = ?
    AND (INSTR(`titleFolded`, ?) > 0 OR INSTR(`textFolded`, ?) > 0);

-- evaluator, all, without a total
-- ? = 'published', 'published'
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `audience`, `language`, `title`, `text`, `translations`, `pictures`, `state`, `publishedAt`, `lastReturn`, `answeredReturn`, `returnedAt`, `pictureFiles`, `pictureText`, `pictureHash`, `pictureWidth`, `pictureHeight`, `pictureStoredAs`, CASE WHEN `state` = ? THEN 1 ELSE 0 END AS `matched0`
  FROM `newsItems`
  WHERE `state` = ?
  ORDER BY `id` ASC ;

-- evaluator, get
-- ? = 'published', 'published', 31, 'published'
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `audience`, `language`, `title`, `text`, `translations`, `pictures`, `state`, `publishedAt`, `lastReturn`, `answeredReturn`, `returnedAt`, `pictureFiles`, `pictureText`, `pictureHash`, `pictureWidth`, `pictureHeight`, `pictureStoredAs`, CASE WHEN `state` = ? THEN 1 ELSE 0 END AS `matched0`, CASE WHEN `state` = ? THEN 1 ELSE 0 END AS `allowed`
  FROM `newsItems`
  WHERE `id` = ?
    AND `state` = ?;

-- evaluator, visible, as the target of a key
-- ? = 'published', 31, 32
SELECT `id`
  FROM `newsItems`
  WHERE `state` = ?
    AND `id` IN (?, ?);

-- evaluator, create: refused

-- evaluator, update: refused

-- evaluator, delete: refused

-- evaluator, submit: refused

-- evaluator, return: refused

-- evaluator, withdraw: refused

-- evaluator, publish: refused

-- ---- juror: user 105 ----

-- juror, read: refused

-- juror, create: refused

-- juror, update: refused

-- juror, delete: refused

-- juror, submit: refused

-- juror, return: refused

-- juror, withdraw: refused

-- juror, publish: refused

-- ---- observer: user 106 ----

-- observer, list: page with total: as for evaluator
-- ? = 'published', 'published', 'published', 25, 0

-- observer, list: total alone: as for evaluator
-- ? = 'published'

-- observer, list, narrowed: page with total: as for evaluator
-- ? = 'published', 'published', 'choice', 'zolw', 'zolw', 'published', 'choice', 'zolw', 'zolw', 25, 0

-- observer, list, narrowed: total alone: as for evaluator
-- ? = 'published', 'choice', 'zolw', 'zolw'

-- observer, all, without a total: as for evaluator
-- ? = 'published', 'published'

-- observer, get: as for evaluator
-- ? = 'published', 'published', 31, 'published'

-- observer, visible, as the target of a key: as for evaluator
-- ? = 'published', 31, 32

-- observer, create: refused

-- observer, update: refused

-- observer, delete: refused

-- observer, submit: refused

-- observer, return: refused

-- observer, withdraw: refused

-- observer, publish: refused

-- ---- system: the product's own work ----

-- system, list: page with total
-- ? = 25, 0
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `audience`, `language`, `title`, `text`, `translations`, `pictures`, `state`, `publishedAt`, `lastReturn`, `answeredReturn`, `returnedAt`, `pictureFiles`, `pictureText`, `pictureHash`, `pictureWidth`, `pictureHeight`, `pictureStoredAs`, (SELECT COUNT(*) FROM `newsItems` WHERE 1 = 1) AS `total`
  FROM `newsItems`
  WHERE 1 = 1
  ORDER BY `id` ASC
  LIMIT ? OFFSET ?;

-- system, list: total alone: as for leadPartner

-- system, list, narrowed: page with total
-- ? = 'choice', 'zolw', 'zolw', 'choice', 'zolw', 'zolw', 25, 0
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `audience`, `language`, `title`, `text`, `translations`, `pictures`, `state`, `publishedAt`, `lastReturn`, `answeredReturn`, `returnedAt`, `pictureFiles`, `pictureText`, `pictureHash`, `pictureWidth`, `pictureHeight`, `pictureStoredAs`, (SELECT COUNT(*) FROM `newsItems` WHERE 1 = 1 AND `state` = ? AND (INSTR(`titleFolded`, ?) > 0 OR INSTR(`textFolded`, ?) > 0)) AS `total`
  FROM `newsItems`
  WHERE 1 = 1
    AND `state` = ?
    AND (INSTR(`titleFolded`, ?) > 0 OR INSTR(`textFolded`, ?) > 0)
  ORDER BY `publishedAt` DESC, `id` DESC
  LIMIT ? OFFSET ?;

-- system, list, narrowed: total alone: as for leadPartner
-- ? = 'choice', 'zolw', 'zolw'

-- system, all, without a total
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `audience`, `language`, `title`, `text`, `translations`, `pictures`, `state`, `publishedAt`, `lastReturn`, `answeredReturn`, `returnedAt`, `pictureFiles`, `pictureText`, `pictureHash`, `pictureWidth`, `pictureHeight`, `pictureStoredAs`
  FROM `newsItems`
  WHERE 1 = 1
  ORDER BY `id` ASC ;

-- system, get
-- ? = 31
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `audience`, `language`, `title`, `text`, `translations`, `pictures`, `state`, `publishedAt`, `lastReturn`, `answeredReturn`, `returnedAt`, `pictureFiles`, `pictureText`, `pictureHash`, `pictureWidth`, `pictureHeight`, `pictureStoredAs`, CASE WHEN 1 = 1 THEN 1 ELSE 0 END AS `allowed`
  FROM `newsItems`
  WHERE `id` = ?
    AND 1 = 1;

-- system, visible, as the target of a key: as for leadPartner
-- ? = 31, 32

-- system, create: as for partnerStaff
-- ? = 21, 'choice', 'choice', 'Text', 'text', 'Text', 'text', '{}', '{}', 'choice', '2019-02-01T12:00:00.000Z', 'Text', 'Text', '2019-02-01T12:00:00.000Z', '{}', 'Text', 'Text', 3, 3, 'Text', 1, '2019-02-01T12:00:00.000Z', '2019-02-01T12:00:00.000Z'

-- system, create: whether the new row is within reach, else it is rolled back
-- ? = 31
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `audience`, `language`, `title`, `text`, `translations`, `pictures`, `state`, `publishedAt`, `lastReturn`, `answeredReturn`, `returnedAt`, `pictureFiles`, `pictureText`, `pictureHash`, `pictureWidth`, `pictureHeight`, `pictureStoredAs`, CASE WHEN 1 = 1 THEN 1 ELSE 0 END AS `allowed`
  FROM `newsItems`
  WHERE `id` = ?
    AND 1 = 1;

-- system, update: target
-- ? = 31
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `audience`, `language`, `title`, `text`, `translations`, `pictures`, `state`, `publishedAt`, `lastReturn`, `answeredReturn`, `returnedAt`, `pictureFiles`, `pictureText`, `pictureHash`, `pictureWidth`, `pictureHeight`, `pictureStoredAs`, CASE WHEN 1 = 1 THEN 1 ELSE 0 END AS `allowed`
  FROM `newsItems`
  WHERE `id` = ?
    AND 1 = 1;

-- system, update
-- ? = 'choice', 'choice', 'Text', 'text', 'Text', 'text', '{}', '{}', '2019-02-01T12:00:00.000Z', 31, 4
UPDATE `newsItems`
  SET `audience` = ?, `language` = ?, `title` = ?, `titleFolded` = ?, `text` = ?, `textFolded` = ?, `translations` = ?, `pictures` = ?, `updatedAt` = ?, `version` = `version` + 1
  WHERE `id` = ?
    AND `version` = ?
    AND 1 = 1;

-- system, delete: refused

-- system, submit: refused

-- system, return: refused

-- system, withdraw: refused

-- system, publish: refused

-- ---- visitor: whoever reads the public pages ----

-- visitor, list: page with total
-- ? = 'published', 'public', 'published', 'public', 'published', 'public', 25, 0
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `audience`, `language`, `title`, `text`, `translations`, `pictures`, `state`, `publishedAt`, `lastReturn`, `answeredReturn`, `returnedAt`, `pictureFiles`, `pictureText`, `pictureHash`, `pictureWidth`, `pictureHeight`, `pictureStoredAs`, CASE WHEN `state` = ?
    AND `audience` = ? THEN 1 ELSE 0 END AS `matched0`, (SELECT COUNT(*) FROM `newsItems` WHERE `state` = ? AND `audience` = ?) AS `total`
  FROM `newsItems`
  WHERE `state` = ?
    AND `audience` = ?
  ORDER BY `id` ASC
  LIMIT ? OFFSET ?;

-- visitor, list: total alone
-- ? = 'published', 'public'
SELECT COUNT(*) AS `total`
  FROM `newsItems`
  WHERE `state` = ?
    AND `audience` = ?;

-- visitor, list, narrowed: page with total
-- ? = 'published', 'public', 'published', 'public', 'choice', 'zolw', 'zolw', 'published', 'public', 'choice', 'zolw', 'zolw', 25, 0
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `audience`, `language`, `title`, `text`, `translations`, `pictures`, `state`, `publishedAt`, `lastReturn`, `answeredReturn`, `returnedAt`, `pictureFiles`, `pictureText`, `pictureHash`, `pictureWidth`, `pictureHeight`, `pictureStoredAs`, CASE WHEN `state` = ?
    AND `audience` = ? THEN 1 ELSE 0 END AS `matched0`, (SELECT COUNT(*) FROM `newsItems` WHERE `state` = ? AND `audience` = ? AND `state` = ? AND (INSTR(`titleFolded`, ?) > 0 OR INSTR(`textFolded`, ?) > 0)) AS `total`
  FROM `newsItems`
  WHERE `state` = ?
    AND `audience` = ?
    AND `state` = ?
    AND (INSTR(`titleFolded`, ?) > 0 OR INSTR(`textFolded`, ?) > 0)
  ORDER BY `publishedAt` DESC, `id` DESC
  LIMIT ? OFFSET ?;

-- visitor, list, narrowed: total alone
-- ? = 'published', 'public', 'choice', 'zolw', 'zolw'
SELECT COUNT(*) AS `total`
  FROM `newsItems`
  WHERE `state` = ?
    AND `audience` = ?
    AND `state` = ?
    AND (INSTR(`titleFolded`, ?) > 0 OR INSTR(`textFolded`, ?) > 0);

-- visitor, all, without a total
-- ? = 'published', 'public', 'published', 'public'
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `audience`, `language`, `title`, `text`, `translations`, `pictures`, `state`, `publishedAt`, `lastReturn`, `answeredReturn`, `returnedAt`, `pictureFiles`, `pictureText`, `pictureHash`, `pictureWidth`, `pictureHeight`, `pictureStoredAs`, CASE WHEN `state` = ?
    AND `audience` = ? THEN 1 ELSE 0 END AS `matched0`
  FROM `newsItems`
  WHERE `state` = ?
    AND `audience` = ?
  ORDER BY `id` ASC ;

-- visitor, get
-- ? = 'published', 'public', 'published', 'public', 31, 'published', 'public'
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `audience`, `language`, `title`, `text`, `translations`, `pictures`, `state`, `publishedAt`, `lastReturn`, `answeredReturn`, `returnedAt`, `pictureFiles`, `pictureText`, `pictureHash`, `pictureWidth`, `pictureHeight`, `pictureStoredAs`, CASE WHEN `state` = ?
    AND `audience` = ? THEN 1 ELSE 0 END AS `matched0`, CASE WHEN `state` = ?
    AND `audience` = ? THEN 1 ELSE 0 END AS `allowed`
  FROM `newsItems`
  WHERE `id` = ?
    AND `state` = ?
    AND `audience` = ?;

-- visitor, visible, as the target of a key
-- ? = 'published', 'public', 31, 32
SELECT `id`
  FROM `newsItems`
  WHERE `state` = ?
    AND `audience` = ?
    AND `id` IN (?, ?);

-- visitor, create: refused

-- visitor, update: refused

-- visitor, delete: refused

-- visitor, submit: refused

-- visitor, return: refused

-- visitor, withdraw: refused

-- visitor, publish: refused
