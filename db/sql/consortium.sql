-- consortium: what each role's reading and writing sends to the database.
-- Written by `npm run sql` from the store's own functions; never edited by hand. SQLite and MySQL/MariaDB are sent the same text.

-- ---- partnerStaff: user 101 of organisation 11 ----

-- partnerStaff, list: page with total
-- ? = 25, 0
SELECT `id`, `version`, `createdAt`, `updatedAt`, `name`, `title`, `programme`, `priority`, `startsOn`, `endsOn`, `currency`, `countries`, `languages`, `timeZone`, `publishesProgress`, `digestHour`, `reminderDays`, `about`, `colour`, `pictureText`, `pictureHash`, `pictureWidth`, `pictureHeight`, `pictureStoredAs`, CASE WHEN 1 = 1 THEN 1 ELSE 0 END AS `matched0`, (SELECT COUNT(*) FROM `consortium` WHERE 1 = 1) AS `total`
  FROM `consortium`
  WHERE 1 = 1
  ORDER BY `id` ASC
  LIMIT ? OFFSET ?;

-- partnerStaff, list: total alone
SELECT COUNT(*) AS `total`
  FROM `consortium`
  WHERE 1 = 1;

-- partnerStaff, all, without a total
SELECT `id`, `version`, `createdAt`, `updatedAt`, `name`, `title`, `programme`, `priority`, `startsOn`, `endsOn`, `currency`, `countries`, `languages`, `timeZone`, `publishesProgress`, `digestHour`, `reminderDays`, `about`, `colour`, `pictureText`, `pictureHash`, `pictureWidth`, `pictureHeight`, `pictureStoredAs`, CASE WHEN 1 = 1 THEN 1 ELSE 0 END AS `matched0`
  FROM `consortium`
  WHERE 1 = 1
  ORDER BY `id` ASC ;

-- partnerStaff, read, as of an instant
-- ? = '2019-02-01T12:00:00.000Z', '2019-02-01T12:00:00.000Z'
SELECT `id`, `version`, `createdAt`, `updatedAt`, `countries`, `timeZone`, CASE WHEN 1 = 1 THEN 1 ELSE 0 END AS `matched0`
  FROM `consortiumHistory` AS `consortium`
  WHERE `validUntil` > ?
    AND `validFrom` <= ?
    AND 1 = 1
  ORDER BY `id` ASC;

-- partnerStaff, get
-- ? = 31
SELECT `id`, `version`, `createdAt`, `updatedAt`, `name`, `title`, `programme`, `priority`, `startsOn`, `endsOn`, `currency`, `countries`, `languages`, `timeZone`, `publishesProgress`, `digestHour`, `reminderDays`, `about`, `colour`, `pictureText`, `pictureHash`, `pictureWidth`, `pictureHeight`, `pictureStoredAs`, CASE WHEN 1 = 1 THEN 1 ELSE 0 END AS `matched0`, CASE WHEN 1 = 1 THEN 1 ELSE 0 END AS `allowed`
  FROM `consortium`
  WHERE `id` = ?
    AND 1 = 1;

-- partnerStaff, visible, as the target of a key
-- ? = 31, 32
SELECT `id`
  FROM `consortium`
  WHERE 1 = 1
    AND `id` IN (?, ?);

-- partnerStaff, create: refused

-- partnerStaff, update: refused

-- partnerStaff, leaveDemo: refused

-- ---- partnerManager: user 102 of organisation 11 ----

-- partnerManager, list: page with total: as for partnerStaff
-- ? = 25, 0

-- partnerManager, list: total alone: as for partnerStaff

-- partnerManager, all, without a total: as for partnerStaff

-- partnerManager, read, as of an instant: as for partnerStaff
-- ? = '2019-02-01T12:00:00.000Z', '2019-02-01T12:00:00.000Z'

-- partnerManager, get: as for partnerStaff
-- ? = 31

-- partnerManager, visible, as the target of a key: as for partnerStaff
-- ? = 31, 32

-- partnerManager, create: refused

-- partnerManager, update: refused

-- partnerManager, leaveDemo: refused

-- ---- leadPartner: user 103 of organisation 13 ----

-- leadPartner, list: page with total: as for partnerStaff
-- ? = 25, 0

-- leadPartner, list: total alone: as for partnerStaff

-- leadPartner, all, without a total: as for partnerStaff

-- leadPartner, read, as of an instant: as for partnerStaff
-- ? = '2019-02-01T12:00:00.000Z', '2019-02-01T12:00:00.000Z'

-- leadPartner, get: as for partnerStaff
-- ? = 31

-- leadPartner, visible, as the target of a key: as for partnerStaff
-- ? = 31, 32

-- leadPartner, create: refused

-- leadPartner, update: target
-- ? = 31
SELECT `id`, `version`, `createdAt`, `updatedAt`, `name`, `title`, `programme`, `priority`, `startsOn`, `endsOn`, `currency`, `countries`, `languages`, `timeZone`, `publishesProgress`, `digestHour`, `reminderDays`, `about`, `colour`, `pictureText`, `pictureHash`, `pictureWidth`, `pictureHeight`, `pictureStoredAs`, CASE WHEN 1 = 1 THEN 1 ELSE 0 END AS `matched0`, CASE WHEN 1 = 1 THEN 1 ELSE 0 END AS `allowed`
  FROM `consortium`
  WHERE `id` = ?
    AND 1 = 1;

-- leadPartner, update
-- ? = 'Text', 'Text', 'Text', 'Text', '2019-02-01', '2019-02-01', 'Text', '{}', '{}', 'Text', 1, 3, '{}', 'Text', 'Text', 'Text', '2019-02-01T12:00:00.000Z', 31, 4
UPDATE `consortium`
  SET `name` = ?, `title` = ?, `programme` = ?, `priority` = ?, `startsOn` = ?, `endsOn` = ?, `currency` = ?, `countries` = ?, `languages` = ?, `timeZone` = ?, `publishesProgress` = ?, `digestHour` = ?, `reminderDays` = ?, `about` = ?, `colour` = ?, `pictureText` = ?, `updatedAt` = ?, `version` = `version` + 1
  WHERE `id` = ?
    AND `version` = ?
    AND 1 = 1;

-- leadPartner, leaveDemo: target
-- ? = 31
SELECT `id`, `version`, `createdAt`, `updatedAt`, `name`, `title`, `programme`, `priority`, `startsOn`, `endsOn`, `currency`, `countries`, `languages`, `timeZone`, `publishesProgress`, `digestHour`, `reminderDays`, `about`, `colour`, `pictureText`, `pictureHash`, `pictureWidth`, `pictureHeight`, `pictureStoredAs`, CASE WHEN 1 = 1 THEN 1 ELSE 0 END AS `matched0`, CASE WHEN 1 = 1 THEN 1 ELSE 0 END AS `allowed`
  FROM `consortium`
  WHERE `id` = ?
    AND 1 = 1;

-- leadPartner, leaveDemo
-- ? = 'Text', 3, 3, 'Text', '2019-02-01T12:00:00.000Z', 31, 4
UPDATE `consortium`
  SET `pictureHash` = ?, `pictureWidth` = ?, `pictureHeight` = ?, `pictureStoredAs` = ?, `updatedAt` = ?, `version` = `version` + 1
  WHERE `id` = ?
    AND `version` = ?
    AND 1 = 1;

-- ---- evaluator: user 104 ----

-- evaluator, list: page with total: as for partnerStaff
-- ? = 25, 0

-- evaluator, list: total alone: as for partnerStaff

-- evaluator, all, without a total: as for partnerStaff

-- evaluator, read, as of an instant: as for partnerStaff
-- ? = '2019-02-01T12:00:00.000Z', '2019-02-01T12:00:00.000Z'

-- evaluator, get: as for partnerStaff
-- ? = 31

-- evaluator, visible, as the target of a key: as for partnerStaff
-- ? = 31, 32

-- evaluator, create: refused

-- evaluator, update: refused

-- evaluator, leaveDemo: refused

-- ---- juror: user 105 ----

-- juror, list: page with total: as for partnerStaff
-- ? = 25, 0

-- juror, list: total alone: as for partnerStaff

-- juror, all, without a total: as for partnerStaff

-- juror, read, as of an instant: as for partnerStaff
-- ? = '2019-02-01T12:00:00.000Z', '2019-02-01T12:00:00.000Z'

-- juror, get: as for partnerStaff
-- ? = 31

-- juror, visible, as the target of a key: as for partnerStaff
-- ? = 31, 32

-- juror, create: refused

-- juror, update: refused

-- juror, leaveDemo: refused

-- ---- observer: user 106 ----

-- observer, list: page with total: as for partnerStaff
-- ? = 25, 0

-- observer, list: total alone: as for partnerStaff

-- observer, all, without a total: as for partnerStaff

-- observer, read, as of an instant: as for partnerStaff
-- ? = '2019-02-01T12:00:00.000Z', '2019-02-01T12:00:00.000Z'

-- observer, get: as for partnerStaff
-- ? = 31

-- observer, visible, as the target of a key: as for partnerStaff
-- ? = 31, 32

-- observer, create: refused

-- observer, update: refused

-- observer, leaveDemo: refused

-- ---- system: the product's own work ----

-- system, list: page with total
-- ? = 25, 0
SELECT `id`, `version`, `createdAt`, `updatedAt`, `name`, `title`, `programme`, `priority`, `startsOn`, `endsOn`, `currency`, `countries`, `languages`, `timeZone`, `publishesProgress`, `digestHour`, `reminderDays`, `about`, `colour`, `pictureText`, `pictureHash`, `pictureWidth`, `pictureHeight`, `pictureStoredAs`, (SELECT COUNT(*) FROM `consortium` WHERE 1 = 1) AS `total`
  FROM `consortium`
  WHERE 1 = 1
  ORDER BY `id` ASC
  LIMIT ? OFFSET ?;

-- system, list: total alone: as for partnerStaff

-- system, all, without a total
SELECT `id`, `version`, `createdAt`, `updatedAt`, `name`, `title`, `programme`, `priority`, `startsOn`, `endsOn`, `currency`, `countries`, `languages`, `timeZone`, `publishesProgress`, `digestHour`, `reminderDays`, `about`, `colour`, `pictureText`, `pictureHash`, `pictureWidth`, `pictureHeight`, `pictureStoredAs`
  FROM `consortium`
  WHERE 1 = 1
  ORDER BY `id` ASC ;

-- system, read, as of an instant
-- ? = '2019-02-01T12:00:00.000Z', '2019-02-01T12:00:00.000Z'
SELECT `id`, `version`, `createdAt`, `updatedAt`, `countries`, `timeZone`
  FROM `consortiumHistory` AS `consortium`
  WHERE `validUntil` > ?
    AND `validFrom` <= ?
    AND 1 = 1
  ORDER BY `id` ASC;

-- system, get
-- ? = 31
SELECT `id`, `version`, `createdAt`, `updatedAt`, `name`, `title`, `programme`, `priority`, `startsOn`, `endsOn`, `currency`, `countries`, `languages`, `timeZone`, `publishesProgress`, `digestHour`, `reminderDays`, `about`, `colour`, `pictureText`, `pictureHash`, `pictureWidth`, `pictureHeight`, `pictureStoredAs`, CASE WHEN 1 = 1 THEN 1 ELSE 0 END AS `allowed`
  FROM `consortium`
  WHERE `id` = ?
    AND 1 = 1;

-- system, visible, as the target of a key: as for partnerStaff
-- ? = 31, 32

-- system, create
-- ? = 'Text', 'Text', 'Text', 'Text', '2019-02-01', '2019-02-01', 'Text', '{}', '{}', 'Text', 1, 3, '{}', 'Text', 'Text', 'Text', 'Text', 3, 3, 'Text', 1, '2019-02-01T12:00:00.000Z', '2019-02-01T12:00:00.000Z'
INSERT INTO `consortium` (`name`, `title`, `programme`, `priority`, `startsOn`, `endsOn`, `currency`, `countries`, `languages`, `timeZone`, `publishesProgress`, `digestHour`, `reminderDays`, `about`, `colour`, `pictureText`, `pictureHash`, `pictureWidth`, `pictureHeight`, `pictureStoredAs`, `version`, `createdAt`, `updatedAt`)
  VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?);

-- system, create: whether the new row is within reach, else it is rolled back
-- ? = 31
SELECT `id`, `version`, `createdAt`, `updatedAt`, `name`, `title`, `programme`, `priority`, `startsOn`, `endsOn`, `currency`, `countries`, `languages`, `timeZone`, `publishesProgress`, `digestHour`, `reminderDays`, `about`, `colour`, `pictureText`, `pictureHash`, `pictureWidth`, `pictureHeight`, `pictureStoredAs`, CASE WHEN 1 = 1 THEN 1 ELSE 0 END AS `allowed`
  FROM `consortium`
  WHERE `id` = ?
    AND 1 = 1;

-- system, update: target
-- ? = 31
SELECT `id`, `version`, `createdAt`, `updatedAt`, `name`, `title`, `programme`, `priority`, `startsOn`, `endsOn`, `currency`, `countries`, `languages`, `timeZone`, `publishesProgress`, `digestHour`, `reminderDays`, `about`, `colour`, `pictureText`, `pictureHash`, `pictureWidth`, `pictureHeight`, `pictureStoredAs`, CASE WHEN 1 = 1 THEN 1 ELSE 0 END AS `allowed`
  FROM `consortium`
  WHERE `id` = ?
    AND 1 = 1;

-- system, update: as for leadPartner
-- ? = 'Text', 'Text', 'Text', 'Text', '2019-02-01', '2019-02-01', 'Text', '{}', '{}', 'Text', 1, 3, '{}', 'Text', 'Text', 'Text', '2019-02-01T12:00:00.000Z', 31, 4

-- system, leaveDemo: refused

-- ---- visitor: whoever reads the public pages ----

-- visitor, list: page with total: as for partnerStaff
-- ? = 25, 0

-- visitor, list: total alone: as for partnerStaff

-- visitor, all, without a total: as for partnerStaff

-- visitor, read, as of an instant: as for partnerStaff
-- ? = '2019-02-01T12:00:00.000Z', '2019-02-01T12:00:00.000Z'

-- visitor, get: as for partnerStaff
-- ? = 31

-- visitor, visible, as the target of a key: as for partnerStaff
-- ? = 31, 32

-- visitor, create: refused

-- visitor, update: refused

-- visitor, leaveDemo: refused
