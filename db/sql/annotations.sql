-- annotations: what each role's reading and writing sends to the database.
-- Written by `npm run sql` from the store's own functions; never edited by hand. SQLite and MySQL/MariaDB are sent the same text.

-- ---- partnerStaff: user 101 of organisation 11 ----

-- partnerStaff, list: page with total
-- ? = 'issued', 'withdrawn', 'approved', 'issued', 'withdrawn', 'approved', 11, 'issued', 'withdrawn', 'approved', 11, 'issued', 'withdrawn', 'approved', 11, 'issued', 'withdrawn', 'approved', 11, 11, 'issued', 'withdrawn', 'approved', 11, 11, 'issued', 'withdrawn', 'approved', 'issued', 'withdrawn', 'approved', 11, 'issued', 'withdrawn', 'approved', 11, 'issued', 'withdrawn', 'approved', 11, 'issued', 'withdrawn', 'approved', 11, 11, 'issued', 'withdrawn', 'approved', 11, 11, 25, 0
SELECT `id`, `version`, `createdAt`, `updatedAt`, `question`, `text`, `illustrative`, `state`, `organisationId`, `view`, `indicatorId`, `place`, `periodId`, `basis`, `pilotId`, `indicatorOwnerId`, `pilotOwnerId`, `asOf`, `dataVersion`, `authorId`, `authorName`, `authorRole`, `issuedAt`, (SELECT COUNT(*) FROM `annotations` WHERE `id` IN (SELECT `id` FROM (SELECT `id` FROM `annotations` WHERE `state` IN (?, ?) AND `basis` = ? AND `indicatorOwnerId` IS NULL AND `pilotId` IS NULL UNION SELECT `id` FROM `annotations` WHERE `state` IN (?, ?) AND `basis` = ? AND `indicatorOwnerId` IS NULL AND `pilotOwnerId` = ? UNION SELECT `id` FROM `annotations` WHERE `state` IN (?, ?) AND `basis` = ? AND `indicatorOwnerId` IS NULL AND `pilotId` IN (SELECT `pilotId` FROM `pilotPartners` WHERE `organisationId` = ?) UNION SELECT `id` FROM `annotations` WHERE `state` IN (?, ?) AND `basis` = ? AND `indicatorOwnerId` = ? AND `pilotId` IS NULL UNION SELECT `id` FROM `annotations` WHERE `state` IN (?, ?) AND `basis` = ? AND `indicatorOwnerId` = ? AND `pilotOwnerId` = ? UNION SELECT `id` FROM `annotations` WHERE `state` IN (?, ?) AND `basis` = ? AND `indicatorOwnerId` = ? AND `pilotId` IN (SELECT `pilotId` FROM `pilotPartners` WHERE `organisationId` = ?)) AS reached)) AS `total`
  FROM `annotations`
  WHERE `id` IN (SELECT `id` FROM (SELECT `id` FROM `annotations` WHERE `state` IN (?, ?) AND `basis` = ? AND `indicatorOwnerId` IS NULL AND `pilotId` IS NULL UNION SELECT `id` FROM `annotations` WHERE `state` IN (?, ?) AND `basis` = ? AND `indicatorOwnerId` IS NULL AND `pilotOwnerId` = ? UNION SELECT `id` FROM `annotations` WHERE `state` IN (?, ?) AND `basis` = ? AND `indicatorOwnerId` IS NULL AND `pilotId` IN (SELECT `pilotId` FROM `pilotPartners` WHERE `organisationId` = ?) UNION SELECT `id` FROM `annotations` WHERE `state` IN (?, ?) AND `basis` = ? AND `indicatorOwnerId` = ? AND `pilotId` IS NULL UNION SELECT `id` FROM `annotations` WHERE `state` IN (?, ?) AND `basis` = ? AND `indicatorOwnerId` = ? AND `pilotOwnerId` = ? UNION SELECT `id` FROM `annotations` WHERE `state` IN (?, ?) AND `basis` = ? AND `indicatorOwnerId` = ? AND `pilotId` IN (SELECT `pilotId` FROM `pilotPartners` WHERE `organisationId` = ?)) AS reached)
  ORDER BY `id` ASC
  LIMIT ? OFFSET ?;

-- partnerStaff, list: total alone
-- ? = 'issued', 'withdrawn', 'approved', 'issued', 'withdrawn', 'approved', 11, 'issued', 'withdrawn', 'approved', 11, 'issued', 'withdrawn', 'approved', 11, 'issued', 'withdrawn', 'approved', 11, 11, 'issued', 'withdrawn', 'approved', 11, 11
SELECT COUNT(*) AS `total`
  FROM `annotations`
  WHERE `id` IN (SELECT `id` FROM (SELECT `id` FROM `annotations` WHERE `state` IN (?, ?) AND `basis` = ? AND `indicatorOwnerId` IS NULL AND `pilotId` IS NULL UNION SELECT `id` FROM `annotations` WHERE `state` IN (?, ?) AND `basis` = ? AND `indicatorOwnerId` IS NULL AND `pilotOwnerId` = ? UNION SELECT `id` FROM `annotations` WHERE `state` IN (?, ?) AND `basis` = ? AND `indicatorOwnerId` IS NULL AND `pilotId` IN (SELECT `pilotId` FROM `pilotPartners` WHERE `organisationId` = ?) UNION SELECT `id` FROM `annotations` WHERE `state` IN (?, ?) AND `basis` = ? AND `indicatorOwnerId` = ? AND `pilotId` IS NULL UNION SELECT `id` FROM `annotations` WHERE `state` IN (?, ?) AND `basis` = ? AND `indicatorOwnerId` = ? AND `pilotOwnerId` = ? UNION SELECT `id` FROM `annotations` WHERE `state` IN (?, ?) AND `basis` = ? AND `indicatorOwnerId` = ? AND `pilotId` IN (SELECT `pilotId` FROM `pilotPartners` WHERE `organisationId` = ?)) AS reached);

-- partnerStaff, list, narrowed: page with total
-- ? = 'issued', 'withdrawn', 'approved', 'issued', 'withdrawn', 'approved', 11, 'issued', 'withdrawn', 'approved', 11, 'issued', 'withdrawn', 'approved', 11, 'issued', 'withdrawn', 'approved', 11, 11, 'issued', 'withdrawn', 'approved', 11, 11, 'choice', 'zolw', 'zolw', 'issued', 'withdrawn', 'approved', 'issued', 'withdrawn', 'approved', 11, 'issued', 'withdrawn', 'approved', 11, 'issued', 'withdrawn', 'approved', 11, 'issued', 'withdrawn', 'approved', 11, 11, 'issued', 'withdrawn', 'approved', 11, 11, 'choice', 'zolw', 'zolw', 25, 0
SELECT `id`, `version`, `createdAt`, `updatedAt`, `question`, `text`, `illustrative`, `state`, `organisationId`, `view`, `indicatorId`, `place`, `periodId`, `basis`, `pilotId`, `indicatorOwnerId`, `pilotOwnerId`, `asOf`, `dataVersion`, `authorId`, `authorName`, `authorRole`, `issuedAt`, (SELECT COUNT(*) FROM `annotations` WHERE `id` IN (SELECT `id` FROM (SELECT `id` FROM `annotations` WHERE `state` IN (?, ?) AND `basis` = ? AND `indicatorOwnerId` IS NULL AND `pilotId` IS NULL UNION SELECT `id` FROM `annotations` WHERE `state` IN (?, ?) AND `basis` = ? AND `indicatorOwnerId` IS NULL AND `pilotOwnerId` = ? UNION SELECT `id` FROM `annotations` WHERE `state` IN (?, ?) AND `basis` = ? AND `indicatorOwnerId` IS NULL AND `pilotId` IN (SELECT `pilotId` FROM `pilotPartners` WHERE `organisationId` = ?) UNION SELECT `id` FROM `annotations` WHERE `state` IN (?, ?) AND `basis` = ? AND `indicatorOwnerId` = ? AND `pilotId` IS NULL UNION SELECT `id` FROM `annotations` WHERE `state` IN (?, ?) AND `basis` = ? AND `indicatorOwnerId` = ? AND `pilotOwnerId` = ? UNION SELECT `id` FROM `annotations` WHERE `state` IN (?, ?) AND `basis` = ? AND `indicatorOwnerId` = ? AND `pilotId` IN (SELECT `pilotId` FROM `pilotPartners` WHERE `organisationId` = ?)) AS reached) AND `state` = ? AND (INSTR(`textFolded`, ?) > 0 OR INSTR(`authorNameFolded`, ?) > 0)) AS `total`
  FROM `annotations`
  WHERE `id` IN (SELECT `id` FROM (SELECT `id` FROM `annotations` WHERE `state` IN (?, ?) AND `basis` = ? AND `indicatorOwnerId` IS NULL AND `pilotId` IS NULL UNION SELECT `id` FROM `annotations` WHERE `state` IN (?, ?) AND `basis` = ? AND `indicatorOwnerId` IS NULL AND `pilotOwnerId` = ? UNION SELECT `id` FROM `annotations` WHERE `state` IN (?, ?) AND `basis` = ? AND `indicatorOwnerId` IS NULL AND `pilotId` IN (SELECT `pilotId` FROM `pilotPartners` WHERE `organisationId` = ?) UNION SELECT `id` FROM `annotations` WHERE `state` IN (?, ?) AND `basis` = ? AND `indicatorOwnerId` = ? AND `pilotId` IS NULL UNION SELECT `id` FROM `annotations` WHERE `state` IN (?, ?) AND `basis` = ? AND `indicatorOwnerId` = ? AND `pilotOwnerId` = ? UNION SELECT `id` FROM `annotations` WHERE `state` IN (?, ?) AND `basis` = ? AND `indicatorOwnerId` = ? AND `pilotId` IN (SELECT `pilotId` FROM `pilotPartners` WHERE `organisationId` = ?)) AS reached)
    AND `state` = ?
    AND (INSTR(`textFolded`, ?) > 0 OR INSTR(`authorNameFolded`, ?) > 0)
  ORDER BY `state` DESC, `id` DESC
  LIMIT ? OFFSET ?;

-- partnerStaff, list, narrowed: total alone
-- ? = 'issued', 'withdrawn', 'approved', 'issued', 'withdrawn', 'approved', 11, 'issued', 'withdrawn', 'approved', 11, 'issued', 'withdrawn', 'approved', 11, 'issued', 'withdrawn', 'approved', 11, 11, 'issued', 'withdrawn', 'approved', 11, 11, 'choice', 'zolw', 'zolw'
SELECT COUNT(*) AS `total`
  FROM `annotations`
  WHERE `id` IN (SELECT `id` FROM (SELECT `id` FROM `annotations` WHERE `state` IN (?, ?) AND `basis` = ? AND `indicatorOwnerId` IS NULL AND `pilotId` IS NULL UNION SELECT `id` FROM `annotations` WHERE `state` IN (?, ?) AND `basis` = ? AND `indicatorOwnerId` IS NULL AND `pilotOwnerId` = ? UNION SELECT `id` FROM `annotations` WHERE `state` IN (?, ?) AND `basis` = ? AND `indicatorOwnerId` IS NULL AND `pilotId` IN (SELECT `pilotId` FROM `pilotPartners` WHERE `organisationId` = ?) UNION SELECT `id` FROM `annotations` WHERE `state` IN (?, ?) AND `basis` = ? AND `indicatorOwnerId` = ? AND `pilotId` IS NULL UNION SELECT `id` FROM `annotations` WHERE `state` IN (?, ?) AND `basis` = ? AND `indicatorOwnerId` = ? AND `pilotOwnerId` = ? UNION SELECT `id` FROM `annotations` WHERE `state` IN (?, ?) AND `basis` = ? AND `indicatorOwnerId` = ? AND `pilotId` IN (SELECT `pilotId` FROM `pilotPartners` WHERE `organisationId` = ?)) AS reached)
    AND `state` = ?
    AND (INSTR(`textFolded`, ?) > 0 OR INSTR(`authorNameFolded`, ?) > 0);

-- partnerStaff, all, without a total
-- ? = 'issued', 'withdrawn', 'approved', 'issued', 'withdrawn', 'approved', 11, 'issued', 'withdrawn', 'approved', 11, 'issued', 'withdrawn', 'approved', 11, 'issued', 'withdrawn', 'approved', 11, 11, 'issued', 'withdrawn', 'approved', 11, 11
SELECT `id`, `version`, `createdAt`, `updatedAt`, `question`, `text`, `illustrative`, `state`, `organisationId`, `view`, `indicatorId`, `place`, `periodId`, `basis`, `pilotId`, `indicatorOwnerId`, `pilotOwnerId`, `asOf`, `dataVersion`, `authorId`, `authorName`, `authorRole`, `issuedAt`
  FROM `annotations`
  WHERE `id` IN (SELECT `id` FROM (SELECT `id` FROM `annotations` WHERE `state` IN (?, ?) AND `basis` = ? AND `indicatorOwnerId` IS NULL AND `pilotId` IS NULL UNION SELECT `id` FROM `annotations` WHERE `state` IN (?, ?) AND `basis` = ? AND `indicatorOwnerId` IS NULL AND `pilotOwnerId` = ? UNION SELECT `id` FROM `annotations` WHERE `state` IN (?, ?) AND `basis` = ? AND `indicatorOwnerId` IS NULL AND `pilotId` IN (SELECT `pilotId` FROM `pilotPartners` WHERE `organisationId` = ?) UNION SELECT `id` FROM `annotations` WHERE `state` IN (?, ?) AND `basis` = ? AND `indicatorOwnerId` = ? AND `pilotId` IS NULL UNION SELECT `id` FROM `annotations` WHERE `state` IN (?, ?) AND `basis` = ? AND `indicatorOwnerId` = ? AND `pilotOwnerId` = ? UNION SELECT `id` FROM `annotations` WHERE `state` IN (?, ?) AND `basis` = ? AND `indicatorOwnerId` = ? AND `pilotId` IN (SELECT `pilotId` FROM `pilotPartners` WHERE `organisationId` = ?)) AS reached)
  ORDER BY `id` ASC ;

-- partnerStaff, get
-- ? = 'issued', 'withdrawn', 'approved', 'issued', 'withdrawn', 'approved', 11, 'issued', 'withdrawn', 'approved', 11, 'issued', 'withdrawn', 'approved', 11, 'issued', 'withdrawn', 'approved', 11, 11, 'issued', 'withdrawn', 'approved', 11, 11, 31, 'issued', 'withdrawn', 'approved', 'issued', 'withdrawn', 'approved', 11, 'issued', 'withdrawn', 'approved', 11, 'issued', 'withdrawn', 'approved', 11, 'issued', 'withdrawn', 'approved', 11, 11, 'issued', 'withdrawn', 'approved', 11, 11
SELECT `id`, `version`, `createdAt`, `updatedAt`, `question`, `text`, `illustrative`, `state`, `organisationId`, `view`, `indicatorId`, `place`, `periodId`, `basis`, `pilotId`, `indicatorOwnerId`, `pilotOwnerId`, `asOf`, `dataVersion`, `authorId`, `authorName`, `authorRole`, `issuedAt`, CASE WHEN ((`state` IN (?, ?) AND `basis` = ? AND `indicatorOwnerId` IS NULL AND `pilotId` IS NULL) OR (`state` IN (?, ?) AND `basis` = ? AND `indicatorOwnerId` IS NULL AND `pilotOwnerId` = ?) OR (`state` IN (?, ?) AND `basis` = ? AND `indicatorOwnerId` IS NULL AND `pilotId` IN (SELECT `pilotId` FROM `pilotPartners` WHERE `organisationId` = ?)) OR (`state` IN (?, ?) AND `basis` = ? AND `indicatorOwnerId` = ? AND `pilotId` IS NULL) OR (`state` IN (?, ?) AND `basis` = ? AND `indicatorOwnerId` = ? AND `pilotOwnerId` = ?) OR (`state` IN (?, ?) AND `basis` = ? AND `indicatorOwnerId` = ? AND `pilotId` IN (SELECT `pilotId` FROM `pilotPartners` WHERE `organisationId` = ?))) THEN 1 ELSE 0 END AS `allowed`
  FROM `annotations`
  WHERE `id` = ?
    AND ((`state` IN (?, ?) AND `basis` = ? AND `indicatorOwnerId` IS NULL AND `pilotId` IS NULL) OR (`state` IN (?, ?) AND `basis` = ? AND `indicatorOwnerId` IS NULL AND `pilotOwnerId` = ?) OR (`state` IN (?, ?) AND `basis` = ? AND `indicatorOwnerId` IS NULL AND `pilotId` IN (SELECT `pilotId` FROM `pilotPartners` WHERE `organisationId` = ?)) OR (`state` IN (?, ?) AND `basis` = ? AND `indicatorOwnerId` = ? AND `pilotId` IS NULL) OR (`state` IN (?, ?) AND `basis` = ? AND `indicatorOwnerId` = ? AND `pilotOwnerId` = ?) OR (`state` IN (?, ?) AND `basis` = ? AND `indicatorOwnerId` = ? AND `pilotId` IN (SELECT `pilotId` FROM `pilotPartners` WHERE `organisationId` = ?)));

-- partnerStaff, visible, as the target of a key
-- ? = 'issued', 'withdrawn', 'approved', 'issued', 'withdrawn', 'approved', 11, 'issued', 'withdrawn', 'approved', 11, 'issued', 'withdrawn', 'approved', 11, 'issued', 'withdrawn', 'approved', 11, 11, 'issued', 'withdrawn', 'approved', 11, 11, 31, 32
SELECT `id`
  FROM `annotations`
  WHERE `id` IN (SELECT `id` FROM (SELECT `id` FROM `annotations` WHERE `state` IN (?, ?) AND `basis` = ? AND `indicatorOwnerId` IS NULL AND `pilotId` IS NULL UNION SELECT `id` FROM `annotations` WHERE `state` IN (?, ?) AND `basis` = ? AND `indicatorOwnerId` IS NULL AND `pilotOwnerId` = ? UNION SELECT `id` FROM `annotations` WHERE `state` IN (?, ?) AND `basis` = ? AND `indicatorOwnerId` IS NULL AND `pilotId` IN (SELECT `pilotId` FROM `pilotPartners` WHERE `organisationId` = ?) UNION SELECT `id` FROM `annotations` WHERE `state` IN (?, ?) AND `basis` = ? AND `indicatorOwnerId` = ? AND `pilotId` IS NULL UNION SELECT `id` FROM `annotations` WHERE `state` IN (?, ?) AND `basis` = ? AND `indicatorOwnerId` = ? AND `pilotOwnerId` = ? UNION SELECT `id` FROM `annotations` WHERE `state` IN (?, ?) AND `basis` = ? AND `indicatorOwnerId` = ? AND `pilotId` IN (SELECT `pilotId` FROM `pilotPartners` WHERE `organisationId` = ?)) AS reached)
    AND `id` IN (?, ?);

-- partnerStaff, create: refused

-- partnerStaff, update: refused

-- partnerStaff, delete: refused

-- partnerStaff, withdraw: refused

-- partnerStaff, issue: refused

-- ---- partnerManager: user 102 of organisation 11 ----

-- partnerManager, list: page with total: as for partnerStaff
-- ? = 'issued', 'withdrawn', 'approved', 'issued', 'withdrawn', 'approved', 11, 'issued', 'withdrawn', 'approved', 11, 'issued', 'withdrawn', 'approved', 11, 'issued', 'withdrawn', 'approved', 11, 11, 'issued', 'withdrawn', 'approved', 11, 11, 'issued', 'withdrawn', 'approved', 'issued', 'withdrawn', 'approved', 11, 'issued', 'withdrawn', 'approved', 11, 'issued', 'withdrawn', 'approved', 11, 'issued', 'withdrawn', 'approved', 11, 11, 'issued', 'withdrawn', 'approved', 11, 11, 25, 0

-- partnerManager, list: total alone: as for partnerStaff
-- ? = 'issued', 'withdrawn', 'approved', 'issued', 'withdrawn', 'approved', 11, 'issued', 'withdrawn', 'approved', 11, 'issued', 'withdrawn', 'approved', 11, 'issued', 'withdrawn', 'approved', 11, 11, 'issued', 'withdrawn', 'approved', 11, 11

-- partnerManager, list, narrowed: page with total: as for partnerStaff
-- ? = 'issued', 'withdrawn', 'approved', 'issued', 'withdrawn', 'approved', 11, 'issued', 'withdrawn', 'approved', 11, 'issued', 'withdrawn', 'approved', 11, 'issued', 'withdrawn', 'approved', 11, 11, 'issued', 'withdrawn', 'approved', 11, 11, 'choice', 'zolw', 'zolw', 'issued', 'withdrawn', 'approved', 'issued', 'withdrawn', 'approved', 11, 'issued', 'withdrawn', 'approved', 11, 'issued', 'withdrawn', 'approved', 11, 'issued', 'withdrawn', 'approved', 11, 11, 'issued', 'withdrawn', 'approved', 11, 11, 'choice', 'zolw', 'zolw', 25, 0

-- partnerManager, list, narrowed: total alone: as for partnerStaff
-- ? = 'issued', 'withdrawn', 'approved', 'issued', 'withdrawn', 'approved', 11, 'issued', 'withdrawn', 'approved', 11, 'issued', 'withdrawn', 'approved', 11, 'issued', 'withdrawn', 'approved', 11, 11, 'issued', 'withdrawn', 'approved', 11, 11, 'choice', 'zolw', 'zolw'

-- partnerManager, all, without a total: as for partnerStaff
-- ? = 'issued', 'withdrawn', 'approved', 'issued', 'withdrawn', 'approved', 11, 'issued', 'withdrawn', 'approved', 11, 'issued', 'withdrawn', 'approved', 11, 'issued', 'withdrawn', 'approved', 11, 11, 'issued', 'withdrawn', 'approved', 11, 11

-- partnerManager, get: as for partnerStaff
-- ? = 'issued', 'withdrawn', 'approved', 'issued', 'withdrawn', 'approved', 11, 'issued', 'withdrawn', 'approved', 11, 'issued', 'withdrawn', 'approved', 11, 'issued', 'withdrawn', 'approved', 11, 11, 'issued', 'withdrawn', 'approved', 11, 11, 31, 'issued', 'withdrawn', 'approved', 'issued', 'withdrawn', 'approved', 11, 'issued', 'withdrawn', 'approved', 11, 'issued', 'withdrawn', 'approved', 11, 'issued', 'withdrawn', 'approved', 11, 11, 'issued', 'withdrawn', 'approved', 11, 11

-- partnerManager, visible, as the target of a key: as for partnerStaff
-- ? = 'issued', 'withdrawn', 'approved', 'issued', 'withdrawn', 'approved', 11, 'issued', 'withdrawn', 'approved', 11, 'issued', 'withdrawn', 'approved', 11, 'issued', 'withdrawn', 'approved', 11, 11, 'issued', 'withdrawn', 'approved', 11, 11, 31, 32

-- partnerManager, create: refused

-- partnerManager, update: refused

-- partnerManager, delete: refused

-- partnerManager, withdraw: refused

-- partnerManager, issue: refused

-- ---- leadPartner: user 103 of organisation 13 ----

-- leadPartner, list: page with total
-- ? = 103, 'leadPartner', 'issued', 'withdrawn', 103, 'leadPartner', 'issued', 'withdrawn', 25, 0
SELECT `id`, `version`, `createdAt`, `updatedAt`, `question`, `text`, `illustrative`, `state`, `organisationId`, `view`, `indicatorId`, `place`, `periodId`, `basis`, `pilotId`, `indicatorOwnerId`, `pilotOwnerId`, `asOf`, `dataVersion`, `authorId`, `authorName`, `authorRole`, `issuedAt`, (SELECT COUNT(*) FROM `annotations` WHERE ((`authorId` = ? AND `authorRole` = ?) OR (`state` IN (?, ?)))) AS `total`
  FROM `annotations`
  WHERE ((`authorId` = ? AND `authorRole` = ?) OR (`state` IN (?, ?)))
  ORDER BY `id` ASC
  LIMIT ? OFFSET ?;

-- leadPartner, list: total alone
-- ? = 103, 'leadPartner', 'issued', 'withdrawn'
SELECT COUNT(*) AS `total`
  FROM `annotations`
  WHERE ((`authorId` = ? AND `authorRole` = ?) OR (`state` IN (?, ?)));

-- leadPartner, list, narrowed: page with total
-- ? = 103, 'leadPartner', 'issued', 'withdrawn', 'choice', 'zolw', 'zolw', 103, 'leadPartner', 'issued', 'withdrawn', 'choice', 'zolw', 'zolw', 25, 0
SELECT `id`, `version`, `createdAt`, `updatedAt`, `question`, `text`, `illustrative`, `state`, `organisationId`, `view`, `indicatorId`, `place`, `periodId`, `basis`, `pilotId`, `indicatorOwnerId`, `pilotOwnerId`, `asOf`, `dataVersion`, `authorId`, `authorName`, `authorRole`, `issuedAt`, (SELECT COUNT(*) FROM `annotations` WHERE ((`authorId` = ? AND `authorRole` = ?) OR (`state` IN (?, ?))) AND `state` = ? AND (INSTR(`textFolded`, ?) > 0 OR INSTR(`authorNameFolded`, ?) > 0)) AS `total`
  FROM `annotations`
  WHERE ((`authorId` = ? AND `authorRole` = ?) OR (`state` IN (?, ?)))
    AND `state` = ?
    AND (INSTR(`textFolded`, ?) > 0 OR INSTR(`authorNameFolded`, ?) > 0)
  ORDER BY `state` DESC, `id` DESC
  LIMIT ? OFFSET ?;

-- leadPartner, list, narrowed: total alone
-- ? = 103, 'leadPartner', 'issued', 'withdrawn', 'choice', 'zolw', 'zolw'
SELECT COUNT(*) AS `total`
  FROM `annotations`
  WHERE ((`authorId` = ? AND `authorRole` = ?) OR (`state` IN (?, ?)))
    AND `state` = ?
    AND (INSTR(`textFolded`, ?) > 0 OR INSTR(`authorNameFolded`, ?) > 0);

-- leadPartner, all, without a total
-- ? = 103, 'leadPartner', 'issued', 'withdrawn'
SELECT `id`, `version`, `createdAt`, `updatedAt`, `question`, `text`, `illustrative`, `state`, `organisationId`, `view`, `indicatorId`, `place`, `periodId`, `basis`, `pilotId`, `indicatorOwnerId`, `pilotOwnerId`, `asOf`, `dataVersion`, `authorId`, `authorName`, `authorRole`, `issuedAt`
  FROM `annotations`
  WHERE ((`authorId` = ? AND `authorRole` = ?) OR (`state` IN (?, ?)))
  ORDER BY `id` ASC ;

-- leadPartner, get
-- ? = 103, 'leadPartner', 'issued', 'withdrawn', 31, 103, 'leadPartner', 'issued', 'withdrawn'
SELECT `id`, `version`, `createdAt`, `updatedAt`, `question`, `text`, `illustrative`, `state`, `organisationId`, `view`, `indicatorId`, `place`, `periodId`, `basis`, `pilotId`, `indicatorOwnerId`, `pilotOwnerId`, `asOf`, `dataVersion`, `authorId`, `authorName`, `authorRole`, `issuedAt`, CASE WHEN ((`authorId` = ? AND `authorRole` = ?) OR (`state` IN (?, ?))) THEN 1 ELSE 0 END AS `allowed`
  FROM `annotations`
  WHERE `id` = ?
    AND ((`authorId` = ? AND `authorRole` = ?) OR (`state` IN (?, ?)));

-- leadPartner, visible, as the target of a key
-- ? = 103, 'leadPartner', 'issued', 'withdrawn', 31, 32
SELECT `id`
  FROM `annotations`
  WHERE ((`authorId` = ? AND `authorRole` = ?) OR (`state` IN (?, ?)))
    AND `id` IN (?, ?);

-- leadPartner, create
-- ? = '{}', 'Text', 'text', 1, 'choice', 21, 'Text', 21, 'Text', 21, 'choice', 21, 21, 21, '2019-02-01T12:00:00.000Z', 3, 21, 'Text', 'text', 'choice', '2019-02-01T12:00:00.000Z', 1, '2019-02-01T12:00:00.000Z', '2019-02-01T12:00:00.000Z'
INSERT INTO `annotations` (`question`, `text`, `textFolded`, `illustrative`, `state`, `organisationId`, `view`, `indicatorId`, `place`, `periodId`, `basis`, `pilotId`, `indicatorOwnerId`, `pilotOwnerId`, `asOf`, `dataVersion`, `authorId`, `authorName`, `authorNameFolded`, `authorRole`, `issuedAt`, `version`, `createdAt`, `updatedAt`)
  VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?);

-- leadPartner, create: whether the new row is within reach, else it is rolled back
-- ? = 103, 'leadPartner', 'draft', 31, 103, 'leadPartner', 'issued', 'withdrawn'
SELECT `id`, `version`, `createdAt`, `updatedAt`, `question`, `text`, `illustrative`, `state`, `organisationId`, `view`, `indicatorId`, `place`, `periodId`, `basis`, `pilotId`, `indicatorOwnerId`, `pilotOwnerId`, `asOf`, `dataVersion`, `authorId`, `authorName`, `authorRole`, `issuedAt`, CASE WHEN `authorId` = ?
    AND `authorRole` = ?
    AND `state` = ? THEN 1 ELSE 0 END AS `allowed`
  FROM `annotations`
  WHERE `id` = ?
    AND ((`authorId` = ? AND `authorRole` = ?) OR (`state` IN (?, ?)));

-- leadPartner, update: target
-- ? = 103, 'leadPartner', 31, 103, 'leadPartner', 'issued', 'withdrawn'
SELECT `id`, `version`, `createdAt`, `updatedAt`, `question`, `text`, `illustrative`, `state`, `organisationId`, `view`, `indicatorId`, `place`, `periodId`, `basis`, `pilotId`, `indicatorOwnerId`, `pilotOwnerId`, `asOf`, `dataVersion`, `authorId`, `authorName`, `authorRole`, `issuedAt`, CASE WHEN `authorId` = ?
    AND `authorRole` = ? THEN 1 ELSE 0 END AS `allowed`
  FROM `annotations`
  WHERE `id` = ?
    AND ((`authorId` = ? AND `authorRole` = ?) OR (`state` IN (?, ?)));

-- leadPartner, update
-- ? = 'Text', 'text', 1, '2019-02-01T12:00:00.000Z', 31, 4, 103, 'leadPartner'
UPDATE `annotations`
  SET `text` = ?, `textFolded` = ?, `illustrative` = ?, `updatedAt` = ?, `version` = `version` + 1
  WHERE `id` = ?
    AND `version` = ?
    AND `authorId` = ?
    AND `authorRole` = ?;

-- leadPartner, delete: target
-- ? = 103, 'leadPartner', 'draft', 31, 103, 'leadPartner', 'issued', 'withdrawn'
SELECT `id`, `version`, `createdAt`, `updatedAt`, `question`, `text`, `illustrative`, `state`, `organisationId`, `view`, `indicatorId`, `place`, `periodId`, `basis`, `pilotId`, `indicatorOwnerId`, `pilotOwnerId`, `asOf`, `dataVersion`, `authorId`, `authorName`, `authorRole`, `issuedAt`, CASE WHEN `authorId` = ?
    AND `authorRole` = ?
    AND `state` = ? THEN 1 ELSE 0 END AS `allowed`
  FROM `annotations`
  WHERE `id` = ?
    AND ((`authorId` = ? AND `authorRole` = ?) OR (`state` IN (?, ?)));

-- leadPartner, delete
-- ? = 31, 103, 'leadPartner', 'draft'
DELETE
  FROM `annotations`
  WHERE `id` = ?
    AND `authorId` = ?
    AND `authorRole` = ?
    AND `state` = ?;

-- leadPartner, withdraw: target
-- ? = 103, 'leadPartner', 31, 103, 'leadPartner', 'issued', 'withdrawn'
SELECT `id`, `version`, `createdAt`, `updatedAt`, `question`, `text`, `illustrative`, `state`, `organisationId`, `view`, `indicatorId`, `place`, `periodId`, `basis`, `pilotId`, `indicatorOwnerId`, `pilotOwnerId`, `asOf`, `dataVersion`, `authorId`, `authorName`, `authorRole`, `issuedAt`, CASE WHEN `authorId` = ?
    AND `authorRole` = ? THEN 1 ELSE 0 END AS `allowed`
  FROM `annotations`
  WHERE `id` = ?
    AND ((`authorId` = ? AND `authorRole` = ?) OR (`state` IN (?, ?)));

-- leadPartner, withdraw
-- ? = 'choice', 21, 'Text', 21, 'Text', 21, 'choice', 21, 21, 21, '2019-02-01T12:00:00.000Z', 3, 21, 'Text', 'text', 'choice', '2019-02-01T12:00:00.000Z', '2019-02-01T12:00:00.000Z', 31, 4, 103, 'leadPartner'
UPDATE `annotations`
  SET `state` = ?, `organisationId` = ?, `view` = ?, `indicatorId` = ?, `place` = ?, `periodId` = ?, `basis` = ?, `pilotId` = ?, `indicatorOwnerId` = ?, `pilotOwnerId` = ?, `asOf` = ?, `dataVersion` = ?, `authorId` = ?, `authorName` = ?, `authorNameFolded` = ?, `authorRole` = ?, `issuedAt` = ?, `updatedAt` = ?, `version` = `version` + 1
  WHERE `id` = ?
    AND `version` = ?
    AND `authorId` = ?
    AND `authorRole` = ?;

-- leadPartner, issue: target
-- ? = 103, 'leadPartner', 31, 103, 'leadPartner', 'issued', 'withdrawn'
SELECT `id`, `version`, `createdAt`, `updatedAt`, `question`, `text`, `illustrative`, `state`, `organisationId`, `view`, `indicatorId`, `place`, `periodId`, `basis`, `pilotId`, `indicatorOwnerId`, `pilotOwnerId`, `asOf`, `dataVersion`, `authorId`, `authorName`, `authorRole`, `issuedAt`, CASE WHEN `authorId` = ?
    AND `authorRole` = ? THEN 1 ELSE 0 END AS `allowed`
  FROM `annotations`
  WHERE `id` = ?
    AND ((`authorId` = ? AND `authorRole` = ?) OR (`state` IN (?, ?)));

-- leadPartner, issue
-- ? = 'choice', 21, 'Text', 21, 'Text', 21, 'choice', 21, 21, 21, '2019-02-01T12:00:00.000Z', 3, 21, 'Text', 'text', 'choice', '2019-02-01T12:00:00.000Z', '2019-02-01T12:00:00.000Z', 31, 4, 103, 'leadPartner'
UPDATE `annotations`
  SET `state` = ?, `organisationId` = ?, `view` = ?, `indicatorId` = ?, `place` = ?, `periodId` = ?, `basis` = ?, `pilotId` = ?, `indicatorOwnerId` = ?, `pilotOwnerId` = ?, `asOf` = ?, `dataVersion` = ?, `authorId` = ?, `authorName` = ?, `authorNameFolded` = ?, `authorRole` = ?, `issuedAt` = ?, `updatedAt` = ?, `version` = `version` + 1
  WHERE `id` = ?
    AND `version` = ?
    AND `authorId` = ?
    AND `authorRole` = ?;

-- ---- evaluator: user 104 ----

-- evaluator, list: page with total: as for leadPartner
-- ? = 104, 'evaluator', 'issued', 'withdrawn', 104, 'evaluator', 'issued', 'withdrawn', 25, 0

-- evaluator, list: total alone: as for leadPartner
-- ? = 104, 'evaluator', 'issued', 'withdrawn'

-- evaluator, list, narrowed: page with total: as for leadPartner
-- ? = 104, 'evaluator', 'issued', 'withdrawn', 'choice', 'zolw', 'zolw', 104, 'evaluator', 'issued', 'withdrawn', 'choice', 'zolw', 'zolw', 25, 0

-- evaluator, list, narrowed: total alone: as for leadPartner
-- ? = 104, 'evaluator', 'issued', 'withdrawn', 'choice', 'zolw', 'zolw'

-- evaluator, all, without a total: as for leadPartner
-- ? = 104, 'evaluator', 'issued', 'withdrawn'

-- evaluator, get: as for leadPartner
-- ? = 104, 'evaluator', 'issued', 'withdrawn', 31, 104, 'evaluator', 'issued', 'withdrawn'

-- evaluator, visible, as the target of a key: as for leadPartner
-- ? = 104, 'evaluator', 'issued', 'withdrawn', 31, 32

-- evaluator, create: as for leadPartner
-- ? = '{}', 'Text', 'text', 1, 'choice', 21, 'Text', 21, 'Text', 21, 'choice', 21, 21, 21, '2019-02-01T12:00:00.000Z', 3, 21, 'Text', 'text', 'choice', '2019-02-01T12:00:00.000Z', 1, '2019-02-01T12:00:00.000Z', '2019-02-01T12:00:00.000Z'

-- evaluator, create: whether the new row is within reach, else it is rolled back: as for leadPartner
-- ? = 104, 'evaluator', 'draft', 31, 104, 'evaluator', 'issued', 'withdrawn'

-- evaluator, update: target: as for leadPartner
-- ? = 104, 'evaluator', 31, 104, 'evaluator', 'issued', 'withdrawn'

-- evaluator, update: as for leadPartner
-- ? = 'Text', 'text', 1, '2019-02-01T12:00:00.000Z', 31, 4, 104, 'evaluator'

-- evaluator, delete: target: as for leadPartner
-- ? = 104, 'evaluator', 'draft', 31, 104, 'evaluator', 'issued', 'withdrawn'

-- evaluator, delete: as for leadPartner
-- ? = 31, 104, 'evaluator', 'draft'

-- evaluator, withdraw: target: as for leadPartner
-- ? = 104, 'evaluator', 31, 104, 'evaluator', 'issued', 'withdrawn'

-- evaluator, withdraw: as for leadPartner
-- ? = 'choice', 21, 'Text', 21, 'Text', 21, 'choice', 21, 21, 21, '2019-02-01T12:00:00.000Z', 3, 21, 'Text', 'text', 'choice', '2019-02-01T12:00:00.000Z', '2019-02-01T12:00:00.000Z', 31, 4, 104, 'evaluator'

-- evaluator, issue: target: as for leadPartner
-- ? = 104, 'evaluator', 31, 104, 'evaluator', 'issued', 'withdrawn'

-- evaluator, issue: as for leadPartner
-- ? = 'choice', 21, 'Text', 21, 'Text', 21, 'choice', 21, 21, 21, '2019-02-01T12:00:00.000Z', 3, 21, 'Text', 'text', 'choice', '2019-02-01T12:00:00.000Z', '2019-02-01T12:00:00.000Z', 31, 4, 104, 'evaluator'

-- ---- juror: user 105 ----

-- juror, read: refused

-- juror, create: refused

-- juror, update: refused

-- juror, delete: refused

-- juror, withdraw: refused

-- juror, issue: refused

-- ---- observer: user 106 ----

-- observer, list: page with total
-- ? = 'issued', 'withdrawn', 'approved', 'issued', 'withdrawn', 'approved', 'issued', 'withdrawn', 'approved', 25, 0
SELECT `id`, `version`, `createdAt`, `updatedAt`, `question`, `text`, `illustrative`, `state`, `organisationId`, `view`, `indicatorId`, `place`, `periodId`, `basis`, `pilotId`, `indicatorOwnerId`, `pilotOwnerId`, `asOf`, `dataVersion`, `authorId`, `authorName`, `authorRole`, `issuedAt`, CASE WHEN `state` IN (?, ?)
    AND `basis` = ? THEN 1 ELSE 0 END AS `matched0`, (SELECT COUNT(*) FROM `annotations` WHERE `state` IN (?, ?) AND `basis` = ?) AS `total`
  FROM `annotations`
  WHERE `state` IN (?, ?)
    AND `basis` = ?
  ORDER BY `id` ASC
  LIMIT ? OFFSET ?;

-- observer, list: total alone
-- ? = 'issued', 'withdrawn', 'approved'
SELECT COUNT(*) AS `total`
  FROM `annotations`
  WHERE `state` IN (?, ?)
    AND `basis` = ?;

-- observer, list, narrowed: page with total
-- ? = 'issued', 'withdrawn', 'approved', 'issued', 'withdrawn', 'approved', 'choice', 'zolw', 'zolw', 'issued', 'withdrawn', 'approved', 'choice', 'zolw', 'zolw', 25, 0
SELECT `id`, `version`, `createdAt`, `updatedAt`, `question`, `text`, `illustrative`, `state`, `organisationId`, `view`, `indicatorId`, `place`, `periodId`, `basis`, `pilotId`, `indicatorOwnerId`, `pilotOwnerId`, `asOf`, `dataVersion`, `authorId`, `authorName`, `authorRole`, `issuedAt`, CASE WHEN `state` IN (?, ?)
    AND `basis` = ? THEN 1 ELSE 0 END AS `matched0`, (SELECT COUNT(*) FROM `annotations` WHERE `state` IN (?, ?) AND `basis` = ? AND `state` = ? AND (INSTR(`textFolded`, ?) > 0 OR INSTR(`authorNameFolded`, ?) > 0)) AS `total`
  FROM `annotations`
  WHERE `state` IN (?, ?)
    AND `basis` = ?
    AND `state` = ?
    AND (INSTR(`textFolded`, ?) > 0 OR INSTR(`authorNameFolded`, ?) > 0)
  ORDER BY `state` DESC, `id` DESC
  LIMIT ? OFFSET ?;

-- observer, list, narrowed: total alone
-- ? = 'issued', 'withdrawn', 'approved', 'choice', 'zolw', 'zolw'
SELECT COUNT(*) AS `total`
  FROM `annotations`
  WHERE `state` IN (?, ?)
    AND `basis` = ?
    AND `state` = ?
    AND (INSTR(`textFolded`, ?) > 0 OR INSTR(`authorNameFolded`, ?) > 0);

-- observer, all, without a total
-- ? = 'issued', 'withdrawn', 'approved', 'issued', 'withdrawn', 'approved'
SELECT `id`, `version`, `createdAt`, `updatedAt`, `question`, `text`, `illustrative`, `state`, `organisationId`, `view`, `indicatorId`, `place`, `periodId`, `basis`, `pilotId`, `indicatorOwnerId`, `pilotOwnerId`, `asOf`, `dataVersion`, `authorId`, `authorName`, `authorRole`, `issuedAt`, CASE WHEN `state` IN (?, ?)
    AND `basis` = ? THEN 1 ELSE 0 END AS `matched0`
  FROM `annotations`
  WHERE `state` IN (?, ?)
    AND `basis` = ?
  ORDER BY `id` ASC ;

-- observer, get
-- ? = 'issued', 'withdrawn', 'approved', 'issued', 'withdrawn', 'approved', 31, 'issued', 'withdrawn', 'approved'
SELECT `id`, `version`, `createdAt`, `updatedAt`, `question`, `text`, `illustrative`, `state`, `organisationId`, `view`, `indicatorId`, `place`, `periodId`, `basis`, `pilotId`, `indicatorOwnerId`, `pilotOwnerId`, `asOf`, `dataVersion`, `authorId`, `authorName`, `authorRole`, `issuedAt`, CASE WHEN `state` IN (?, ?)
    AND `basis` = ? THEN 1 ELSE 0 END AS `matched0`, CASE WHEN `state` IN (?, ?)
    AND `basis` = ? THEN 1 ELSE 0 END AS `allowed`
  FROM `annotations`
  WHERE `id` = ?
    AND `state` IN (?, ?)
    AND `basis` = ?;

-- observer, visible, as the target of a key
-- ? = 'issued', 'withdrawn', 'approved', 31, 32
SELECT `id`
  FROM `annotations`
  WHERE `state` IN (?, ?)
    AND `basis` = ?
    AND `id` IN (?, ?);

-- observer, create: refused

-- observer, update: refused

-- observer, delete: refused

-- observer, withdraw: refused

-- observer, issue: refused

-- ---- system: the product's own work ----

-- system, list: page with total
-- ? = 25, 0
SELECT `id`, `version`, `createdAt`, `updatedAt`, `question`, `text`, `illustrative`, `state`, `organisationId`, `view`, `indicatorId`, `place`, `periodId`, `basis`, `pilotId`, `indicatorOwnerId`, `pilotOwnerId`, `asOf`, `dataVersion`, `authorId`, `authorName`, `authorRole`, `issuedAt`, (SELECT COUNT(*) FROM `annotations` WHERE 1 = 1) AS `total`
  FROM `annotations`
  WHERE 1 = 1
  ORDER BY `id` ASC
  LIMIT ? OFFSET ?;

-- system, list: total alone
SELECT COUNT(*) AS `total`
  FROM `annotations`
  WHERE 1 = 1;

-- system, list, narrowed: page with total
-- ? = 'choice', 'zolw', 'zolw', 'choice', 'zolw', 'zolw', 25, 0
SELECT `id`, `version`, `createdAt`, `updatedAt`, `question`, `text`, `illustrative`, `state`, `organisationId`, `view`, `indicatorId`, `place`, `periodId`, `basis`, `pilotId`, `indicatorOwnerId`, `pilotOwnerId`, `asOf`, `dataVersion`, `authorId`, `authorName`, `authorRole`, `issuedAt`, (SELECT COUNT(*) FROM `annotations` WHERE 1 = 1 AND `state` = ? AND (INSTR(`textFolded`, ?) > 0 OR INSTR(`authorNameFolded`, ?) > 0)) AS `total`
  FROM `annotations`
  WHERE 1 = 1
    AND `state` = ?
    AND (INSTR(`textFolded`, ?) > 0 OR INSTR(`authorNameFolded`, ?) > 0)
  ORDER BY `state` DESC, `id` DESC
  LIMIT ? OFFSET ?;

-- system, list, narrowed: total alone
-- ? = 'choice', 'zolw', 'zolw'
SELECT COUNT(*) AS `total`
  FROM `annotations`
  WHERE 1 = 1
    AND `state` = ?
    AND (INSTR(`textFolded`, ?) > 0 OR INSTR(`authorNameFolded`, ?) > 0);

-- system, all, without a total
SELECT `id`, `version`, `createdAt`, `updatedAt`, `question`, `text`, `illustrative`, `state`, `organisationId`, `view`, `indicatorId`, `place`, `periodId`, `basis`, `pilotId`, `indicatorOwnerId`, `pilotOwnerId`, `asOf`, `dataVersion`, `authorId`, `authorName`, `authorRole`, `issuedAt`
  FROM `annotations`
  WHERE 1 = 1
  ORDER BY `id` ASC ;

-- system, get
-- ? = 31
SELECT `id`, `version`, `createdAt`, `updatedAt`, `question`, `text`, `illustrative`, `state`, `organisationId`, `view`, `indicatorId`, `place`, `periodId`, `basis`, `pilotId`, `indicatorOwnerId`, `pilotOwnerId`, `asOf`, `dataVersion`, `authorId`, `authorName`, `authorRole`, `issuedAt`, CASE WHEN 1 = 1 THEN 1 ELSE 0 END AS `allowed`
  FROM `annotations`
  WHERE `id` = ?
    AND 1 = 1;

-- system, visible, as the target of a key
-- ? = 31, 32
SELECT `id`
  FROM `annotations`
  WHERE 1 = 1
    AND `id` IN (?, ?);

-- system, create: as for leadPartner
-- ? = '{}', 'Text', 'text', 1, 'choice', 21, 'Text', 21, 'Text', 21, 'choice', 21, 21, 21, '2019-02-01T12:00:00.000Z', 3, 21, 'Text', 'text', 'choice', '2019-02-01T12:00:00.000Z', 1, '2019-02-01T12:00:00.000Z', '2019-02-01T12:00:00.000Z'

-- system, create: whether the new row is within reach, else it is rolled back
-- ? = 31
SELECT `id`, `version`, `createdAt`, `updatedAt`, `question`, `text`, `illustrative`, `state`, `organisationId`, `view`, `indicatorId`, `place`, `periodId`, `basis`, `pilotId`, `indicatorOwnerId`, `pilotOwnerId`, `asOf`, `dataVersion`, `authorId`, `authorName`, `authorRole`, `issuedAt`, CASE WHEN 1 = 1 THEN 1 ELSE 0 END AS `allowed`
  FROM `annotations`
  WHERE `id` = ?
    AND 1 = 1;

-- system, update: refused

-- system, delete: target
-- ? = 31
SELECT `id`, `version`, `createdAt`, `updatedAt`, `question`, `text`, `illustrative`, `state`, `organisationId`, `view`, `indicatorId`, `place`, `periodId`, `basis`, `pilotId`, `indicatorOwnerId`, `pilotOwnerId`, `asOf`, `dataVersion`, `authorId`, `authorName`, `authorRole`, `issuedAt`, CASE WHEN 1 = 1 THEN 1 ELSE 0 END AS `allowed`
  FROM `annotations`
  WHERE `id` = ?
    AND 1 = 1;

-- system, delete
-- ? = 31
DELETE
  FROM `annotations`
  WHERE `id` = ?
    AND 1 = 1;

-- system, withdraw: refused

-- system, issue: refused

-- ---- visitor: whoever reads the public pages ----

-- visitor, read: refused

-- visitor, create: refused

-- visitor, update: refused

-- visitor, delete: refused

-- visitor, withdraw: refused

-- visitor, issue: refused
