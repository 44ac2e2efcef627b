-- moments: what each role's reading and writing sends to the database.
-- Written by `npm run sql` from the store's own functions; never edited by hand. SQLite and MySQL/MariaDB are sent the same text.

-- ---- partnerStaff: user 101 of organisation 11 ----

-- partnerStaff, list: page with total
-- ? = 25, 0
SELECT `id`, `version`, `createdAt`, `updatedAt`, `asOf`, `meetingId`, `name`, `note`, (SELECT COUNT(*) FROM `moments` WHERE 1 = 1) AS `total`
  FROM `moments`
  WHERE 1 = 1
  ORDER BY `id` ASC
  LIMIT ? OFFSET ?;

-- partnerStaff, list: total alone
SELECT COUNT(*) AS `total`
  FROM `moments`
  WHERE 1 = 1;

-- partnerStaff, list, narrowed: page with total
-- ? = 'Text', 'zolw', 'zolw', 'Text', 'zolw', 'zolw', 25, 0
SELECT `id`, `version`, `createdAt`, `updatedAt`, `asOf`, `meetingId`, `name`, `note`, (SELECT COUNT(*) FROM `moments` WHERE 1 = 1 AND `name` = ? AND (INSTR(`nameFolded`, ?) > 0 OR INSTR(`noteFolded`, ?) > 0)) AS `total`
  FROM `moments`
  WHERE 1 = 1
    AND `name` = ?
    AND (INSTR(`nameFolded`, ?) > 0 OR INSTR(`noteFolded`, ?) > 0)
  ORDER BY `nameFolded` DESC, `id` DESC
  LIMIT ? OFFSET ?;

-- partnerStaff, list, narrowed: total alone
-- ? = 'Text', 'zolw', 'zolw'
SELECT COUNT(*) AS `total`
  FROM `moments`
  WHERE 1 = 1
    AND `name` = ?
    AND (INSTR(`nameFolded`, ?) > 0 OR INSTR(`noteFolded`, ?) > 0);

-- partnerStaff, all, without a total
SELECT `id`, `version`, `createdAt`, `updatedAt`, `asOf`, `meetingId`, `name`, `note`
  FROM `moments`
  WHERE 1 = 1
  ORDER BY `id` ASC ;

-- partnerStaff, get
-- ? = 31
SELECT `id`, `version`, `createdAt`, `updatedAt`, `asOf`, `meetingId`, `name`, `note`, CASE WHEN 1 = 1 THEN 1 ELSE 0 END AS `allowed`
  FROM `moments`
  WHERE `id` = ?
    AND 1 = 1;

-- partnerStaff, visible, as the target of a key
-- ? = 31, 32
SELECT `id`
  FROM `moments`
  WHERE 1 = 1
    AND `id` IN (?, ?);

-- partnerStaff, create: refused

-- partnerStaff, update: refused

-- partnerStaff, delete: refused

-- ---- partnerManager: user 102 of organisation 11 ----

-- partnerManager, list: page with total: as for partnerStaff
-- ? = 25, 0

-- partnerManager, list: total alone: as for partnerStaff

-- partnerManager, list, narrowed: page with total: as for partnerStaff
-- ? = 'Text', 'zolw', 'zolw', 'Text', 'zolw', 'zolw', 25, 0

-- partnerManager, list, narrowed: total alone: as for partnerStaff
-- ? = 'Text', 'zolw', 'zolw'

-- partnerManager, all, without a total: as for partnerStaff

-- partnerManager, get: as for partnerStaff
-- ? = 31

-- partnerManager, visible, as the target of a key: as for partnerStaff
-- ? = 31, 32

-- partnerManager, create: refused

-- partnerManager, update: refused

-- partnerManager, delete: refused

-- ---- leadPartner: user 103 of organisation 13 ----

-- leadPartner, list: page with total: as for partnerStaff
-- ? = 25, 0

-- leadPartner, list: total alone: as for partnerStaff

-- leadPartner, list, narrowed: page with total: as for partnerStaff
-- ? = 'Text', 'zolw', 'zolw', 'Text', 'zolw', 'zolw', 25, 0

-- leadPartner, list, narrowed: total alone: as for partnerStaff
-- ? = 'Text', 'zolw', 'zolw'

-- leadPartner, all, without a total: as for partnerStaff

-- leadPartner, get: as for partnerStaff
-- ? = 31

-- leadPartner, visible, as the target of a key: as for partnerStaff
-- ? = 31, 32

-- leadPartner, create
-- ? = '2019-02-01T12:00:00.000Z', 21, 'Text', 'text', 'Text', 'text', 1, '2019-02-01T12:00:00.000Z', '2019-02-01T12:00:00.000Z'
INSERT INTO `moments` (`asOf`, `meetingId`, `name`, `nameFolded`, `note`, `noteFolded`, `version`, `createdAt`, `updatedAt`)
  VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?);

-- leadPartner, create: whether the new row is within reach, else it is rolled back
-- ? = 31
SELECT `id`, `version`, `createdAt`, `updatedAt`, `asOf`, `meetingId`, `name`, `note`, CASE WHEN 1 = 1 THEN 1 ELSE 0 END AS `allowed`
  FROM `moments`
  WHERE `id` = ?
    AND 1 = 1;

-- leadPartner, update: target
-- ? = 31
SELECT `id`, `version`, `createdAt`, `updatedAt`, `asOf`, `meetingId`, `name`, `note`, CASE WHEN 1 = 1 THEN 1 ELSE 0 END AS `allowed`
  FROM `moments`
  WHERE `id` = ?
    AND 1 = 1;

-- leadPartner, update
-- ? = 'Text', 'text', 'Text', 'text', '2019-02-01T12:00:00.000Z', 31, 4
UPDATE `moments`
  SET `name` = ?, `nameFolded` = ?, `note` = ?, `noteFolded` = ?, `updatedAt` = ?, `version` = `version` + 1
  WHERE `id` = ?
    AND `version` = ?
    AND 1 = 1;

-- leadPartner, delete: target
-- ? = 31
SELECT `id`, `version`, `createdAt`, `updatedAt`, `asOf`, `meetingId`, `name`, `note`, CASE WHEN 1 = 1 THEN 1 ELSE 0 END AS `allowed`
  FROM `moments`
  WHERE `id` = ?
    AND 1 = 1;

-- leadPartner, delete
-- ? = 31
DELETE
  FROM `moments`
  WHERE `id` = ?
    AND 1 = 1;

-- ---- evaluator: user 104 ----

-- evaluator, list: page with total: as for partnerStaff
-- ? = 25, 0

-- evaluator, list: total alone: as for partnerStaff

-- evaluator, list, narrowed: page with total: as for partnerStaff
-- ? = 'Text', 'zolw', 'zolw', 'Text', 'zolw', 'zolw', 25, 0

-- evaluator, list, narrowed: total alone: as for partnerStaff
-- ? = 'Text', 'zolw', 'zolw'

-- evaluator, all, without a total: as for partnerStaff

-- evaluator, get: as for partnerStaff
-- ? = 31

-- evaluator, visible, as the target of a key: as for partnerStaff
-- ? = 31, 32

-- evaluator, create: refused

-- evaluator, update: refused

-- evaluator, delete: refused

-- ---- juror: user 105 ----

-- juror, read: refused

-- juror, create: refused

-- juror, update: refused

-- juror, delete: refused

-- ---- observer: user 106 ----

-- observer, list: page with total: as for partnerStaff
-- ? = 25, 0

-- observer, list: total alone: as for partnerStaff

-- observer, list, narrowed: page with total: as for partnerStaff
-- ? = 'Text', 'zolw', 'zolw', 'Text', 'zolw', 'zolw', 25, 0

-- observer, list, narrowed: total alone: as for partnerStaff
-- ? = 'Text', 'zolw', 'zolw'

-- observer, all, without a total: as for partnerStaff

-- observer, get: as for partnerStaff
-- ? = 31

-- observer, visible, as the target of a key: as for partnerStaff
-- ? = 31, 32

-- observer, create: refused

-- observer, update: refused

-- observer, delete: refused

-- ---- system: the product's own work ----

-- system, list: page with total: as for partnerStaff
-- ? = 25, 0

-- system, list: total alone: as for partnerStaff

-- system, list, narrowed: page with total: as for partnerStaff
-- ? = 'Text', 'zolw', 'zolw', 'Text', 'zolw', 'zolw', 25, 0

-- system, list, narrowed: total alone: as for partnerStaff
-- ? = 'Text', 'zolw', 'zolw'

-- system, all, without a total: as for partnerStaff

-- system, get: as for partnerStaff
-- ? = 31

-- system, visible, as the target of a key: as for partnerStaff
-- ? = 31, 32

-- system, create: as for leadPartner
-- ? = '2019-02-01T12:00:00.000Z', 21, 'Text', 'text', 'Text', 'text', 1, '2019-02-01T12:00:00.000Z', '2019-02-01T12:00:00.000Z'

-- system, create: whether the new row is within reach, else it is rolled back: as for leadPartner
-- ? = 31

-- system, update: refused

-- system, delete: target: as for leadPartner
-- ? = 31

-- system, delete: as for leadPartner
-- ? = 31

-- ---- visitor: whoever reads the public pages ----

-- visitor, read: refused

-- visitor, create: refused

-- visitor, update: refused

-- visitor, delete: refused
