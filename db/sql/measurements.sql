-- measurements: what each role's reading and writing sends to the database.
-- Written by `npm run sql` from the store's own functions; never edited by hand. SQLite and MySQL/MariaDB are sent the same text.

-- ---- partnerStaff: user 101 of organisation 11 ----

-- partnerStaff, list: page with total
-- ? = 11, 11, 25, 0
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `assignmentId`, `periodId`, `availability`, `value`, `numerator`, `denominator`, `parts`, `comment`, `cause`, `correction`, `illustrative`, `state`, (SELECT COUNT(*) FROM `measurements` WHERE `organisationId` = ?) AS `total`
  FROM `measurements`
  WHERE `organisationId` = ?
  ORDER BY `id` ASC
  LIMIT ? OFFSET ?;

-- partnerStaff, list: total alone
-- ? = 11
SELECT COUNT(*) AS `total`
  FROM `measurements`
  WHERE `organisationId` = ?;

-- partnerStaff, list, narrowed: page with total
-- ? = 11, 'choice', 'zolw', 11, 'choice', 'zolw', 25, 0
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `assignmentId`, `periodId`, `availability`, `value`, `numerator`, `denominator`, `parts`, `comment`, `cause`, `correction`, `illustrative`, `state`, (SELECT COUNT(*) FROM `measurements` WHERE `organisationId` = ? AND `availability` = ? AND (INSTR(`commentFolded`, ?) > 0)) AS `total`
  FROM `measurements`
  WHERE `organisationId` = ?
    AND `availability` = ?
    AND (INSTR(`commentFolded`, ?) > 0)
  ORDER BY `assignmentId` DESC, `id` DESC
  LIMIT ? OFFSET ?;

-- partnerStaff, list, narrowed: total alone
-- ? = 11, 'choice', 'zolw'
SELECT COUNT(*) AS `total`
  FROM `measurements`
  WHERE `organisationId` = ?
    AND `availability` = ?
    AND (INSTR(`commentFolded`, ?) > 0);

-- partnerStaff, all, without a total
-- ? = 11
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `assignmentId`, `periodId`, `availability`, `value`, `numerator`, `denominator`, `parts`, `comment`, `cause`, `correction`, `illustrative`, `state`
  FROM `measurements`
  WHERE `organisationId` = ?
  ORDER BY `id` ASC ;

-- partnerStaff, read, as of an instant
-- ? = '2019-02-01T12:00:00.000Z', '2019-02-01T12:00:00.000Z', 11
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `assignmentId`, `periodId`, `availability`, `value`, `numerator`, `denominator`, `comment`, `illustrative`, `state`
  FROM `measurementsHistory` AS `measurements`
  WHERE `validUntil` > ?
    AND `validFrom` <= ?
    AND `organisationId` = ?
  ORDER BY `id` ASC;

-- partnerStaff, get
-- ? = 11, 31, 11
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `assignmentId`, `periodId`, `availability`, `value`, `numerator`, `denominator`, `parts`, `comment`, `cause`, `correction`, `illustrative`, `state`, CASE WHEN `organisationId` = ? THEN 1 ELSE 0 END AS `allowed`
  FROM `measurements`
  WHERE `id` = ?
    AND `organisationId` = ?;

-- partnerStaff, visible, as the target of a key
-- ? = 11, 31, 32
SELECT `id`
  FROM `measurements`
  WHERE `organisationId` = ?
    AND `id` IN (?, ?);

-- partnerStaff, create
-- ? = 21, 21, 21, 'choice', 15000, 15000, 15000, '{}', 'Text', 'text', 'Text', 'Text', 1, 'choice', 1, '2019-02-01T12:00:00.000Z', '2019-02-01T12:00:00.000Z'
INSERT INTO `measurements` (`organisationId`, `assignmentId`, `periodId`, `availability`, `value`, `numerator`, `denominator`, `parts`, `comment`, `commentFolded`, `cause`, `correction`, `illustrative`, `state`, `version`, `createdAt`, `updatedAt`)
  VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?);

-- partnerStaff, create: whether the new row is within reach, else it is rolled back
-- ? = 11, 31, 11
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `assignmentId`, `periodId`, `availability`, `value`, `numerator`, `denominator`, `parts`, `comment`, `cause`, `correction`, `illustrative`, `state`, CASE WHEN `organisationId` = ? THEN 1 ELSE 0 END AS `allowed`
  FROM `measurements`
  WHERE `id` = ?
    AND `organisationId` = ?;

-- partnerStaff, update: target
-- ? = 11, 31, 11
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `assignmentId`, `periodId`, `availability`, `value`, `numerator`, `denominator`, `parts`, `comment`, `cause`, `correction`, `illustrative`, `state`, CASE WHEN `organisationId` = ? THEN 1 ELSE 0 END AS `allowed`
  FROM `measurements`
  WHERE `id` = ?
    AND `organisationId` = ?;

-- partnerStaff, update
-- ? = 'choice', 15000, 15000, 15000, '{}', 'Text', 'text', 'Text', 'Text', 1, '2019-02-01T12:00:00.000Z', 31, 4, 11
UPDATE `measurements`
  SET `availability` = ?, `value` = ?, `numerator` = ?, `denominator` = ?, `parts` = ?, `comment` = ?, `commentFolded` = ?, `cause` = ?, `correction` = ?, `illustrative` = ?, `updatedAt` = ?, `version` = `version` + 1
  WHERE `id` = ?
    AND `version` = ?
    AND `organisationId` = ?;

-- partnerStaff, delete: target
-- ? = 11, 31, 11
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `assignmentId`, `periodId`, `availability`, `value`, `numerator`, `denominator`, `parts`, `comment`, `cause`, `correction`, `illustrative`, `state`, CASE WHEN `organisationId` = ? THEN 1 ELSE 0 END AS `allowed`
  FROM `measurements`
  WHERE `id` = ?
    AND `organisationId` = ?;

-- partnerStaff, delete
-- ? = 31, 11
DELETE
  FROM `measurements`
  WHERE `id` = ?
    AND `organisationId` = ?;

-- partnerStaff, compare
-- ? = 11, 'approved', 'submitted', 'returned', 11, 'approved', 'submitted', 'returned'
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `assignmentId`, `periodId`, `availability`, `value`, `numerator`, `denominator`, `parts`, `comment`, `cause`, `correction`, `illustrative`, `state`, CASE WHEN `organisationId` = ? THEN 1 ELSE 0 END AS `matched0`, CASE WHEN `state` = ? THEN 1 ELSE 0 END AS `matched1`, CASE WHEN `state` IN (?, ?) THEN 1 ELSE 0 END AS `matched2`
  FROM `measurements`
  WHERE ((`organisationId` = ?) OR (`state` = ?) OR (`state` IN (?, ?)))
  ORDER BY `id` ASC ;

-- partnerStaff, compare, as of an instant
-- ? = 11, 'approved', 'submitted', 'returned', '2019-02-01T12:00:00.000Z', '2019-02-01T12:00:00.000Z', 11, 'approved', 'submitted', 'returned'
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `assignmentId`, `periodId`, `availability`, `value`, `numerator`, `denominator`, `comment`, `illustrative`, `state`, CASE WHEN `organisationId` = ? THEN 1 ELSE 0 END AS `matched0`, CASE WHEN `state` = ? THEN 1 ELSE 0 END AS `matched1`, CASE WHEN `state` IN (?, ?) THEN 1 ELSE 0 END AS `matched2`
  FROM `measurementsHistory` AS `measurements`
  WHERE `validUntil` > ?
    AND `validFrom` <= ?
    AND ((`organisationId` = ?) OR (`state` = ?) OR (`state` IN (?, ?)))
  ORDER BY `id` ASC;

-- partnerStaff, submit: refused

-- partnerStaff, approve: refused

-- partnerStaff, return: refused

-- partnerStaff, reopen: refused

-- partnerStaff, unapprove: refused

-- partnerStaff, unreturn: refused

-- ---- partnerManager: user 102 of organisation 11 ----

-- partnerManager, list: page with total: as for partnerStaff
-- ? = 11, 11, 25, 0

-- partnerManager, list: total alone: as for partnerStaff
-- ? = 11

-- partnerManager, list, narrowed: page with total: as for partnerStaff
-- ? = 11, 'choice', 'zolw', 11, 'choice', 'zolw', 25, 0

-- partnerManager, list, narrowed: total alone: as for partnerStaff
-- ? = 11, 'choice', 'zolw'

-- partnerManager, all, without a total: as for partnerStaff
-- ? = 11

-- partnerManager, read, as of an instant: as for partnerStaff
-- ? = '2019-02-01T12:00:00.000Z', '2019-02-01T12:00:00.000Z', 11

-- partnerManager, get: as for partnerStaff
-- ? = 11, 31, 11

-- partnerManager, visible, as the target of a key: as for partnerStaff
-- ? = 11, 31, 32

-- partnerManager, create: as for partnerStaff
-- ? = 21, 21, 21, 'choice', 15000, 15000, 15000, '{}', 'Text', 'text', 'Text', 'Text', 1, 'choice', 1, '2019-02-01T12:00:00.000Z', '2019-02-01T12:00:00.000Z'

-- partnerManager, create: whether the new row is within reach, else it is rolled back: as for partnerStaff
-- ? = 11, 31, 11

-- partnerManager, update: target: as for partnerStaff
-- ? = 11, 31, 11

-- partnerManager, update: as for partnerStaff
-- ? = 'choice', 15000, 15000, 15000, '{}', 'Text', 'text', 'Text', 'Text', 1, '2019-02-01T12:00:00.000Z', 31, 4, 11

-- partnerManager, delete: target: as for partnerStaff
-- ? = 11, 31, 11

-- partnerManager, delete: as for partnerStaff
-- ? = 31, 11

-- partnerManager, compare: as for partnerStaff
-- ? = 11, 'approved', 'submitted', 'returned', 11, 'approved', 'submitted', 'returned'

-- partnerManager, compare, as of an instant: as for partnerStaff
-- ? = 11, 'approved', 'submitted', 'returned', '2019-02-01T12:00:00.000Z', '2019-02-01T12:00:00.000Z', 11, 'approved', 'submitted', 'returned'

-- partnerManager, submit: refused

-- partnerManager, approve: refused

-- partnerManager, return: refused

-- partnerManager, reopen: refused

-- partnerManager, unapprove: refused

-- partnerManager, unreturn: refused

-- ---- leadPartner: user 103 of organisation 13 ----

-- leadPartner, list: page with total
-- ? = 'submitted', 'approved', 'submitted', 'approved', 25, 0
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `assignmentId`, `periodId`, `availability`, `value`, `numerator`, `denominator`, `parts`, `comment`, `cause`, `correction`, `illustrative`, `state`, (SELECT COUNT(*) FROM `measurements` WHERE `state` IN (?, ?)) AS `total`
  FROM `measurements`
  WHERE `state` IN (?, ?)
  ORDER BY `id` ASC
  LIMIT ? OFFSET ?;

-- leadPartner, list: total alone
-- ? = 'submitted', 'approved'
SELECT COUNT(*) AS `total`
  FROM `measurements`
  WHERE `state` IN (?, ?);

-- leadPartner, list, narrowed: page with total
-- ? = 'submitted', 'approved', 'choice', 'zolw', 'submitted', 'approved', 'choice', 'zolw', 25, 0
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `assignmentId`, `periodId`, `availability`, `value`, `numerator`, `denominator`, `parts`, `comment`, `cause`, `correction`, `illustrative`, `state`, (SELECT COUNT(*) FROM `measurements` WHERE `state` IN (?, ?) AND `availability` = ? AND (INSTR(`commentFolded`, ?) > 0)) AS `total`
  FROM `measurements`
  WHERE `state` IN (?, ?)
    AND `availability` = ?
    AND (INSTR(`commentFolded`, ?) > 0)
  ORDER BY `assignmentId` DESC, `id` DESC
  LIMIT ? OFFSET ?;

-- leadPartner, list, narrowed: total alone
-- ? = 'submitted', 'approved', 'choice', 'zolw'
SELECT COUNT(*) AS `total`
  FROM `measurements`
  WHERE `state` IN (?, ?)
    AND `availability` = ?
    AND (INSTR(`commentFolded`, ?) > 0);

-- leadPartner, all, without a total
-- ? = 'submitted', 'approved'
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `assignmentId`, `periodId`, `availability`, `value`, `numerator`, `denominator`, `parts`, `comment`, `cause`, `correction`, `illustrative`, `state`
  FROM `measurements`
  WHERE `state` IN (?, ?)
  ORDER BY `id` ASC ;

-- leadPartner, read, as of an instant
-- ? = '2019-02-01T12:00:00.000Z', '2019-02-01T12:00:00.000Z', 'submitted', 'approved'
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `assignmentId`, `periodId`, `availability`, `value`, `numerator`, `denominator`, `comment`, `illustrative`, `state`
  FROM `measurementsHistory` AS `measurements`
  WHERE `validUntil` > ?
    AND `validFrom` <= ?
    AND `state` IN (?, ?)
  ORDER BY `id` ASC;

-- leadPartner, get
-- ? = 'submitted', 'approved', 31, 'submitted', 'approved'
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `assignmentId`, `periodId`, `availability`, `value`, `numerator`, `denominator`, `parts`, `comment`, `cause`, `correction`, `illustrative`, `state`, CASE WHEN `state` IN (?, ?) THEN 1 ELSE 0 END AS `allowed`
  FROM `measurements`
  WHERE `id` = ?
    AND `state` IN (?, ?);

-- leadPartner, visible, as the target of a key
-- ? = 'submitted', 'approved', 31, 32
SELECT `id`
  FROM `measurements`
  WHERE `state` IN (?, ?)
    AND `id` IN (?, ?);

-- leadPartner, create: refused

-- leadPartner, update: refused

-- leadPartner, delete: refused

-- leadPartner, compare
-- ? = 'submitted', 'approved', 'submitted', 'returned', 'submitted', 'approved', 'submitted', 'returned'
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `assignmentId`, `periodId`, `availability`, `value`, `numerator`, `denominator`, `parts`, `comment`, `cause`, `correction`, `illustrative`, `state`, CASE WHEN `state` IN (?, ?) THEN 1 ELSE 0 END AS `matched0`, CASE WHEN `state` IN (?, ?) THEN 1 ELSE 0 END AS `matched1`
  FROM `measurements`
  WHERE ((`state` IN (?, ?)) OR (`state` IN (?, ?)))
  ORDER BY `id` ASC ;

-- leadPartner, compare, as of an instant
-- ? = 'submitted', 'approved', 'submitted', 'returned', '2019-02-01T12:00:00.000Z', '2019-02-01T12:00:00.000Z', 'submitted', 'approved', 'submitted', 'returned'
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `assignmentId`, `periodId`, `availability`, `value`, `numerator`, `denominator`, `comment`, `illustrative`, `state`, CASE WHEN `state` IN (?, ?) THEN 1 ELSE 0 END AS `matched0`, CASE WHEN `state` IN (?, ?) THEN 1 ELSE 0 END AS `matched1`
  FROM `measurementsHistory` AS `measurements`
  WHERE `validUntil` > ?
    AND `validFrom` <= ?
    AND ((`state` IN (?, ?)) OR (`state` IN (?, ?)))
  ORDER BY `id` ASC;

-- leadPartner, submit: refused

-- leadPartner, approve: refused

-- leadPartner, return: refused

-- leadPartner, reopen: refused

-- leadPartner, unapprove: refused

-- leadPartner, unreturn: refused

-- ---- evaluator: user 104 ----

-- evaluator, list: page with total: as for leadPartner
-- ? = 'submitted', 'approved', 'submitted', 'approved', 25, 0

-- evaluator, list: total alone: as for leadPartner
-- ? = 'submitted', 'approved'

-- evaluator, list, narrowed: page with total: as for leadPartner
-- ? = 'submitted', 'approved', 'choice', 'zolw', 'submitted', 'approved', 'choice', 'zolw', 25, 0

-- evaluator, list, narrowed: total alone: as for leadPartner
-- ? = 'submitted', 'approved', 'choice', 'zolw'

-- evaluator, all, without a total: as for leadPartner
-- ? = 'submitted', 'approved'

-- evaluator, read, as of an instant: as for leadPartner
-- ? = '2019-02-01T12:00:00.000Z', '2019-02-01T12:00:00.000Z', 'submitted', 'approved'

-- evaluator, get: as for leadPartner
-- ? = 'submitted', 'approved', 31, 'submitted', 'approved'

-- evaluator, visible, as the target of a key: as for leadPartner
-- ? = 'submitted', 'approved', 31, 32

-- evaluator, create: refused

-- evaluator, update: refused

-- evaluator, delete: refused

-- evaluator, compare: as for leadPartner
-- ? = 'submitted', 'approved', 'submitted', 'returned', 'submitted', 'approved', 'submitted', 'returned'

-- evaluator, compare, as of an instant: as for leadPartner
-- ? = 'submitted', 'approved', 'submitted', 'returned', '2019-02-01T12:00:00.000Z', '2019-02-01T12:00:00.000Z', 'submitted', 'approved', 'submitted', 'returned'

-- evaluator, submit: refused

-- evaluator, approve: refused

-- evaluator, return: refused

-- evaluator, reopen: refused

-- evaluator, unapprove: refused

-- evaluator, unreturn: refused

-- ---- juror: user 105 ----

-- juror, read: refused

-- juror, create: refused

-- juror, update: refused

-- juror, delete: refused

-- juror, compare: refused

-- juror, follow: refused

-- juror, submit: refused

-- juror, approve: refused

-- juror, return: refused

-- juror, reopen: refused

-- juror, unapprove: refused

-- juror, unreturn: refused

-- ---- observer: user 106 ----

-- observer, list: page with total
-- ? = 'approved', 'approved', 25, 0
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `assignmentId`, `periodId`, `availability`, `value`, `numerator`, `denominator`, `parts`, `comment`, `cause`, `correction`, `illustrative`, `state`, (SELECT COUNT(*) FROM `measurements` WHERE `state` = ?) AS `total`
  FROM `measurements`
  WHERE `state` = ?
  ORDER BY `id` ASC
  LIMIT ? OFFSET ?;

-- observer, list: total alone
-- ? = 'approved'
SELECT COUNT(*) AS `total`
  FROM `measurements`
  WHERE `state` = ?;

-- observer, list, narrowed: page with total
-- ? = 'approved', 'choice', 'zolw', 'approved', 'choice', 'zolw', 25, 0
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `assignmentId`, `periodId`, `availability`, `value`, `numerator`, `denominator`, `parts`, `comment`, `cause`, `correction`, `illustrative`, `state`, (SELECT COUNT(*) FROM `measurements` WHERE `state` = ? AND `availability` = ? AND (INSTR(`commentFolded`, ?) > 0)) AS `total`
  FROM `measurements`
  WHERE `state` = ?
    AND `availability` = ?
    AND (INSTR(`commentFolded`, ?) > 0)
  ORDER BY `assignmentId` DESC, `id` DESC
  LIMIT ? OFFSET ?;

-- observer, list, narrowed: total alone
-- ? = 'approved', 'choice', 'zolw'
SELECT COUNT(*) AS `total`
  FROM `measurements`
  WHERE `state` = ?
    AND `availability` = ?
    AND (INSTR(`commentFolded`, ?) > 0);

-- observer, all, without a total
-- ? = 'approved'
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `assignmentId`, `periodId`, `availability`, `value`, `numerator`, `denominator`, `parts`, `comment`, `cause`, `correction`, `illustrative`, `state`
  FROM `measurements`
  WHERE `state` = ?
  ORDER BY `id` ASC ;

-- observer, read, as of an instant
-- ? = '2019-02-01T12:00:00.000Z', '2019-02-01T12:00:00.000Z', 'approved'
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `assignmentId`, `periodId`, `availability`, `value`, `numerator`, `denominator`, `comment`, `illustrative`, `state`
  FROM `measurementsHistory` AS `measurements`
  WHERE `validUntil` > ?
    AND `validFrom` <= ?
    AND `state` = ?
  ORDER BY `id` ASC;

-- observer, get
-- ? = 'approved', 31, 'approved'
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `assignmentId`, `periodId`, `availability`, `value`, `numerator`, `denominator`, `parts`, `comment`, `cause`, `correction`, `illustrative`, `state`, CASE WHEN `state` = ? THEN 1 ELSE 0 END AS `allowed`
  FROM `measurements`
  WHERE `id` = ?
    AND `state` = ?;

-- observer, visible, as the target of a key
-- ? = 'approved', 31, 32
SELECT `id`
  FROM `measurements`
  WHERE `state` = ?
    AND `id` IN (?, ?);

-- observer, create: refused

-- observer, update: refused

-- observer, delete: refused

-- observer, compare
-- ? = 'approved', 'submitted', 'returned', 'approved', 'submitted', 'returned'
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `assignmentId`, `periodId`, `availability`, `value`, `numerator`, `denominator`, `parts`, `comment`, `cause`, `correction`, `illustrative`, `state`, CASE WHEN `state` = ? THEN 1 ELSE 0 END AS `matched0`, CASE WHEN `state` IN (?, ?) THEN 1 ELSE 0 END AS `matched1`
  FROM `measurements`
  WHERE ((`state` = ?) OR (`state` IN (?, ?)))
  ORDER BY `id` ASC ;

-- observer, compare, as of an instant
-- ? = 'approved', 'submitted', 'returned', '2019-02-01T12:00:00.000Z', '2019-02-01T12:00:00.000Z', 'approved', 'submitted', 'returned'
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `assignmentId`, `periodId`, `availability`, `value`, `numerator`, `denominator`, `comment`, `illustrative`, `state`, CASE WHEN `state` = ? THEN 1 ELSE 0 END AS `matched0`, CASE WHEN `state` IN (?, ?) THEN 1 ELSE 0 END AS `matched1`
  FROM `measurementsHistory` AS `measurements`
  WHERE `validUntil` > ?
    AND `validFrom` <= ?
    AND ((`state` = ?) OR (`state` IN (?, ?)))
  ORDER BY `id` ASC;

-- observer, submit: refused

-- observer, approve: refused

-- observer, return: refused

-- observer, reopen: refused

-- observer, unapprove: refused

-- observer, unreturn: refused

-- ---- system: the product's own work ----

-- system, list: page with total
-- ? = 25, 0
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `assignmentId`, `periodId`, `availability`, `value`, `numerator`, `denominator`, `parts`, `comment`, `cause`, `correction`, `illustrative`, `state`, (SELECT COUNT(*) FROM `measurements` WHERE 1 = 1) AS `total`
  FROM `measurements`
  WHERE 1 = 1
  ORDER BY `id` ASC
  LIMIT ? OFFSET ?;

-- system, list: total alone
SELECT COUNT(*) AS `total`
  FROM `measurements`
  WHERE 1 = 1;

-- system, list, narrowed: page with total
-- ? = 'choice', 'zolw', 'choice', 'zolw', 25, 0
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `assignmentId`, `periodId`, `availability`, `value`, `numerator`, `denominator`, `parts`, `comment`, `cause`, `correction`, `illustrative`, `state`, (SELECT COUNT(*) FROM `measurements` WHERE 1 = 1 AND `availability` = ? AND (INSTR(`commentFolded`, ?) > 0)) AS `total`
  FROM `measurements`
  WHERE 1 = 1
    AND `availability` = ?
    AND (INSTR(`commentFolded`, ?) > 0)
  ORDER BY `assignmentId` DESC, `id` DESC
  LIMIT ? OFFSET ?;

-- system, list, narrowed: total alone
-- ? = 'choice', 'zolw'
SELECT COUNT(*) AS `total`
  FROM `measurements`
  WHERE 1 = 1
    AND `availability` = ?
    AND (INSTR(`commentFolded`, ?) > 0);

-- system, all, without a total
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `assignmentId`, `periodId`, `availability`, `value`, `numerator`, `denominator`, `parts`, `comment`, `cause`, `correction`, `illustrative`, `state`
  FROM `measurements`
  WHERE 1 = 1
  ORDER BY `id` ASC ;

-- system, read, as of an instant
-- ? = '2019-02-01T12:00:00.000Z', '2019-02-01T12:00:00.000Z'
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `assignmentId`, `periodId`, `availability`, `value`, `numerator`, `denominator`, `comment`, `illustrative`, `state`
  FROM `measurementsHistory` AS `measurements`
  WHERE `validUntil` > ?
    AND `validFrom` <= ?
    AND 1 = 1
  ORDER BY `id` ASC;

-- system, get
-- ? = 31
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `assignmentId`, `periodId`, `availability`, `value`, `numerator`, `denominator`, `parts`, `comment`, `cause`, `correction`, `illustrative`, `state`, CASE WHEN 1 = 1 THEN 1 ELSE 0 END AS `allowed`
  FROM `measurements`
  WHERE `id` = ?
    AND 1 = 1;

-- system, visible, as the target of a key
-- ? = 31, 32
SELECT `id`
  FROM `measurements`
  WHERE 1 = 1
    AND `id` IN (?, ?);

-- system, create: as for partnerStaff
-- ? = 21, 21, 21, 'choice', 15000, 15000, 15000, '{}', 'Text', 'text', 'Text', 'Text', 1, 'choice', 1, '2019-02-01T12:00:00.000Z', '2019-02-01T12:00:00.000Z'

-- system, create: whether the new row is within reach, else it is rolled back
-- ? = 31
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `assignmentId`, `periodId`, `availability`, `value`, `numerator`, `denominator`, `parts`, `comment`, `cause`, `correction`, `illustrative`, `state`, CASE WHEN 1 = 1 THEN 1 ELSE 0 END AS `allowed`
  FROM `measurements`
  WHERE `id` = ?
    AND 1 = 1;

-- system, update: refused

-- system, delete: refused

-- system, compare: refused

-- system, follow: refused

-- system, submit: target
-- ? = 31
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `assignmentId`, `periodId`, `availability`, `value`, `numerator`, `denominator`, `parts`, `comment`, `cause`, `correction`, `illustrative`, `state`, CASE WHEN 1 = 1 THEN 1 ELSE 0 END AS `allowed`
  FROM `measurements`
  WHERE `id` = ?
    AND 1 = 1;

-- system, submit
-- ? = 'choice', '2019-02-01T12:00:00.000Z', 31, 4
UPDATE `measurements`
  SET `state` = ?, `updatedAt` = ?, `version` = `version` + 1
  WHERE `id` = ?
    AND `version` = ?
    AND 1 = 1;

-- system, approve: target
-- ? = 31
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `assignmentId`, `periodId`, `availability`, `value`, `numerator`, `denominator`, `parts`, `comment`, `cause`, `correction`, `illustrative`, `state`, CASE WHEN 1 = 1 THEN 1 ELSE 0 END AS `allowed`
  FROM `measurements`
  WHERE `id` = ?
    AND 1 = 1;

-- system, approve
-- ? = 'choice', '2019-02-01T12:00:00.000Z', 31, 4
UPDATE `measurements`
  SET `state` = ?, `updatedAt` = ?, `version` = `version` + 1
  WHERE `id` = ?
    AND `version` = ?
    AND 1 = 1;

-- system, return: target
-- ? = 31
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `assignmentId`, `periodId`, `availability`, `value`, `numerator`, `denominator`, `parts`, `comment`, `cause`, `correction`, `illustrative`, `state`, CASE WHEN 1 = 1 THEN 1 ELSE 0 END AS `allowed`
  FROM `measurements`
  WHERE `id` = ?
    AND 1 = 1;

-- system, return
-- ? = 'choice', '2019-02-01T12:00:00.000Z', 31, 4
UPDATE `measurements`
  SET `state` = ?, `updatedAt` = ?, `version` = `version` + 1
  WHERE `id` = ?
    AND `version` = ?
    AND 1 = 1;

-- system, reopen: target
-- ? = 31
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `assignmentId`, `periodId`, `availability`, `value`, `numerator`, `denominator`, `parts`, `comment`, `cause`, `correction`, `illustrative`, `state`, CASE WHEN 1 = 1 THEN 1 ELSE 0 END AS `allowed`
  FROM `measurements`
  WHERE `id` = ?
    AND 1 = 1;

-- system, reopen
-- ? = 'choice', '2019-02-01T12:00:00.000Z', 31, 4
UPDATE `measurements`
  SET `state` = ?, `updatedAt` = ?, `version` = `version` + 1
  WHERE `id` = ?
    AND `version` = ?
    AND 1 = 1;

-- system, unapprove: target
-- ? = 31
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `assignmentId`, `periodId`, `availability`, `value`, `numerator`, `denominator`, `parts`, `comment`, `cause`, `correction`, `illustrative`, `state`, CASE WHEN 1 = 1 THEN 1 ELSE 0 END AS `allowed`
  FROM `measurements`
  WHERE `id` = ?
    AND 1 = 1;

-- system, unapprove
-- ? = 'choice', '2019-02-01T12:00:00.000Z', 31, 4
UPDATE `measurements`
  SET `state` = ?, `updatedAt` = ?, `version` = `version` + 1
  WHERE `id` = ?
    AND `version` = ?
    AND 1 = 1;

-- system, unreturn: target
-- ? = 31
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `assignmentId`, `periodId`, `availability`, `value`, `numerator`, `denominator`, `parts`, `comment`, `cause`, `correction`, `illustrative`, `state`, CASE WHEN 1 = 1 THEN 1 ELSE 0 END AS `allowed`
  FROM `measurements`
  WHERE `id` = ?
    AND 1 = 1;

-- system, unreturn
-- ? = 'choice', '2019-02-01T12:00:00.000Z', 31, 4
UPDATE `measurements`
  SET `state` = ?, `updatedAt` = ?, `version` = `version` + 1
  WHERE `id` = ?
    AND `version` = ?
    AND 1 = 1;

-- ---- visitor: whoever reads the public pages ----

-- visitor, read: refused

-- visitor, create: refused

-- visitor, update: refused

-- visitor, delete: refused

-- visitor, compare
-- ? = 'approved', 'approved'
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `assignmentId`, `periodId`, `availability`, `value`, `numerator`, `denominator`, `parts`, `comment`, `cause`, `correction`, `illustrative`, `state`, CASE WHEN `state` = ? THEN 1 ELSE 0 END AS `matched0`
  FROM `measurements`
  WHERE `state` = ?
  ORDER BY `id` ASC ;

-- visitor, compare, as of an instant
-- ? = 'approved', '2019-02-01T12:00:00.000Z', '2019-02-01T12:00:00.000Z', 'approved'
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `assignmentId`, `periodId`, `availability`, `value`, `numerator`, `denominator`, `comment`, `illustrative`, `state`, CASE WHEN `state` = ? THEN 1 ELSE 0 END AS `matched0`
  FROM `measurementsHistory` AS `measurements`
  WHERE `validUntil` > ?
    AND `validFrom` <= ?
    AND `state` = ?
  ORDER BY `id` ASC;

-- visitor, follow: refused

-- visitor, submit: refused

-- visitor, approve: refused

-- visitor, return: refused

-- visitor, reopen: refused

-- visitor, unapprove: refused

-- visitor, unreturn: refused
