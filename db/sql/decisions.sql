-- decisions: what each role's reading and writing sends to the database.
-- Written by `npm run sql` from the store's own functions; never edited by hand. SQLite and MySQL/MariaDB are sent the same text.

-- ---- partnerStaff: user 101 of organisation 11 ----

-- partnerStaff, list: page with total
-- ? = 11, 11, 25, 0
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `contestId`, `record`, `hash`, `statement`, `decidedById`, (SELECT COUNT(*) FROM `decisions` WHERE `organisationId` = ?) AS `total`
  FROM `decisions`
  WHERE `organisationId` = ?
  ORDER BY `id` ASC
  LIMIT ? OFFSET ?;

-- partnerStaff, list: total alone
-- ? = 11
SELECT COUNT(*) AS `total`
  FROM `decisions`
  WHERE `organisationId` = ?;

-- partnerStaff, list, narrowed: page with total
-- ? = 11, 'Text', 11, 'Text', 11, 'open', 'judging', 'decided', 'archived', 25, 0
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `contestId`, `record`, `hash`, `statement`, `decidedById`, (SELECT COUNT(*) FROM `decisions` WHERE `organisationId` = ? AND `hash` = ?) AS `total`
  FROM `decisions`
  WHERE `organisationId` = ?
    AND `hash` = ?
  ORDER BY (SELECT `nameFolded` FROM `contests` WHERE `contests`.`id` = `decisions`.`contestId` AND ((`organisationId` = ?) OR (`state` IN (?, ?, ?, ?)))) DESC, `id` DESC
  LIMIT ? OFFSET ?;

-- partnerStaff, list, narrowed: total alone
-- ? = 11, 'Text'
SELECT COUNT(*) AS `total`
  FROM `decisions`
  WHERE `organisationId` = ?
    AND `hash` = ?;

-- partnerStaff, all, without a total
-- ? = 11
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `contestId`, `record`, `hash`, `statement`, `decidedById`
  FROM `decisions`
  WHERE `organisationId` = ?
  ORDER BY `id` ASC ;

-- partnerStaff, get
-- ? = 11, 31, 11
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `contestId`, `record`, `hash`, `statement`, `decidedById`, CASE WHEN `organisationId` = ? THEN 1 ELSE 0 END AS `allowed`
  FROM `decisions`
  WHERE `id` = ?
    AND `organisationId` = ?;

-- partnerStaff, visible, as the target of a key
-- ? = 11, 31, 32
SELECT `id`
  FROM `decisions`
  WHERE `organisationId` = ?
    AND `id` IN (?, ?);

-- partnerStaff, create: refused

-- ---- partnerManager: user 102 of organisation 11 ----

-- partnerManager, list: page with total: as for partnerStaff
-- ? = 11, 11, 25, 0

-- partnerManager, list: total alone: as for partnerStaff
-- ? = 11

-- partnerManager, list, narrowed: page with total: as for partnerStaff
-- ? = 11, 'Text', 11, 'Text', 11, 'open', 'judging', 'decided', 'archived', 25, 0

-- partnerManager, list, narrowed: total alone: as for partnerStaff
-- ? = 11, 'Text'

-- partnerManager, all, without a total: as for partnerStaff
-- ? = 11

-- partnerManager, get: as for partnerStaff
-- ? = 11, 31, 11

-- partnerManager, visible, as the target of a key: as for partnerStaff
-- ? = 11, 31, 32

-- partnerManager, create: refused

-- ---- leadPartner: user 103 of organisation 13 ----

-- leadPartner, list: page with total
-- ? = 25, 0
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `contestId`, `record`, `hash`, `statement`, `decidedById`, (SELECT COUNT(*) FROM `decisions` WHERE 1 = 1) AS `total`
  FROM `decisions`
  WHERE 1 = 1
  ORDER BY `id` ASC
  LIMIT ? OFFSET ?;

-- leadPartner, list: total alone
SELECT COUNT(*) AS `total`
  FROM `decisions`
  WHERE 1 = 1;

-- leadPartner, list, narrowed: page with total
-- ? = 'Text', 'Text', 25, 0
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `contestId`, `record`, `hash`, `statement`, `decidedById`, (SELECT COUNT(*) FROM `decisions` WHERE 1 = 1 AND `hash` = ?) AS `total`
  FROM `decisions`
  WHERE 1 = 1
    AND `hash` = ?
  ORDER BY (SELECT `nameFolded` FROM `contests` WHERE `contests`.`id` = `decisions`.`contestId` AND 1 = 1) DESC, `id` DESC
  LIMIT ? OFFSET ?;

-- leadPartner, list, narrowed: total alone
-- ? = 'Text'
SELECT COUNT(*) AS `total`
  FROM `decisions`
  WHERE 1 = 1
    AND `hash` = ?;

-- leadPartner, all, without a total
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `contestId`, `record`, `hash`, `statement`, `decidedById`
  FROM `decisions`
  WHERE 1 = 1
  ORDER BY `id` ASC ;

-- leadPartner, get
-- ? = 31
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `contestId`, `record`, `hash`, `statement`, `decidedById`, CASE WHEN 1 = 1 THEN 1 ELSE 0 END AS `allowed`
  FROM `decisions`
  WHERE `id` = ?
    AND 1 = 1;

-- leadPartner, visible, as the target of a key
-- ? = 31, 32
SELECT `id`
  FROM `decisions`
  WHERE 1 = 1
    AND `id` IN (?, ?);

-- leadPartner, create: refused

-- ---- evaluator: user 104 ----

-- evaluator, list: page with total: as for leadPartner
-- ? = 25, 0

-- evaluator, list: total alone: as for leadPartner

-- evaluator, list, narrowed: page with total
-- ? = 'Text', 'Text', 'open', 'judging', 'decided', 'archived', 25, 0
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `contestId`, `record`, `hash`, `statement`, `decidedById`, (SELECT COUNT(*) FROM `decisions` WHERE 1 = 1 AND `hash` = ?) AS `total`
  FROM `decisions`
  WHERE 1 = 1
    AND `hash` = ?
  ORDER BY (SELECT `nameFolded` FROM `contests` WHERE `contests`.`id` = `decisions`.`contestId` AND `state` IN (?, ?, ?, ?)) DESC, `id` DESC
  LIMIT ? OFFSET ?;

-- evaluator, list, narrowed: total alone: as for leadPartner
-- ? = 'Text'

-- evaluator, all, without a total: as for leadPartner

-- evaluator, get: as for leadPartner
-- ? = 31

-- evaluator, visible, as the target of a key: as for leadPartner
-- ? = 31, 32

-- evaluator, create: refused

-- ---- juror: user 105 ----

-- juror, read: refused

-- juror, create: refused

-- ---- observer: user 106 ----

-- observer, read: refused

-- observer, create: refused

-- ---- system: the product's own work ----

-- system, list: page with total: as for leadPartner
-- ? = 25, 0

-- system, list: total alone: as for leadPartner

-- system, list, narrowed: page with total: as for leadPartner
-- ? = 'Text', 'Text', 25, 0

-- system, list, narrowed: total alone: as for leadPartner
-- ? = 'Text'

-- system, all, without a total: as for leadPartner

-- system, get: as for leadPartner
-- ? = 31

-- system, visible, as the target of a key: as for leadPartner
-- ? = 31, 32

-- system, create
-- ? = 21, 21, '{}', 'Text', 'Text', 21, 1, '2019-02-01T12:00:00.000Z', '2019-02-01T12:00:00.000Z'
INSERT INTO `decisions` (`organisationId`, `contestId`, `record`, `hash`, `statement`, `decidedById`, `version`, `createdAt`, `updatedAt`)
  VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?);

-- system, create: whether the new row is within reach, else it is rolled back
-- ? = 31
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `contestId`, `record`, `hash`, `statement`, `decidedById`, CASE WHEN 1 = 1 THEN 1 ELSE 0 END AS `allowed`
  FROM `decisions`
  WHERE `id` = ?
    AND 1 = 1;

-- ---- visitor: whoever reads the public pages ----

-- visitor, read: refused

-- visitor, create: refused
