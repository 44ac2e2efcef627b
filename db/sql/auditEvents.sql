-- auditEvents: what each role's reading and writing sends to the database.
-- Written by `npm run sql` from the store's own functions; never edited by hand. SQLite and MySQL/MariaDB are sent the same text.

-- ---- partnerStaff: user 101 of organisation 11 ----

-- partnerStaff, list: page with total
-- ? = 11, 'organisations', 'users', 'memberships', 'consortium', 'periods', 'pilots', 'milestones', 'activities', 'indicators', 'assignments', 'checks', 'expectations', 'reports', 'measurements', 'approvedVersions', 'exceptions', 'modules', 'enrolments', 'completionMappings', 'comments', 'attachments', 'contests', 'criteria', 'solutions', 'applicants', 'jurors', 'scores', 'decisions', 'cooperations', 'invitations', 'nudges', 'notifications', 'auditEvents', 'newsItems', 'meetings', 'agendaItems', 'meetingAttendances', 'meetingDecisions', 'tasks', 'workPlanItems', 'risks', 'disseminationObjectives', 'disseminationPlans', 11, 'evaluations', 'recommendations', 'issue', 'supersede', 'publish', 'unpublish', 'respond', 'followUp', 11, 'organisations', 'users', 'memberships', 'consortium', 'periods', 'pilots', 'milestones', 'activities', 'indicators', 'assignments', 'checks', 'expectations', 'reports', 'measurements', 'approvedVersions', 'exceptions', 'modules', 'enrolments', 'completionMappings', 'comments', 'attachments', 'contests', 'criteria', 'solutions', 'applicants', 'jurors', 'scores', 'decisions', 'cooperations', 'invitations', 'nudges', 'notifications', 'auditEvents', 'newsItems', 'meetings', 'agendaItems', 'meetingAttendances', 'meetingDecisions', 'tasks', 'workPlanItems', 'risks', 'disseminationObjectives', 'disseminationPlans', 11, 'evaluations', 'recommendations', 'issue', 'supersede', 'publish', 'unpublish', 'respond', 'followUp', 25, 0
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `periodId`, `actorId`, `actorRole`, `action`, `resource`, `recordId`, `before`, `after`, `at`, `requestId`, `origin`, (SELECT COUNT(*) FROM `auditEvents` WHERE ((`organisationId` = ? AND `resource` IN (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)) OR (`organisationId` = ? AND `resource` IN (?, ?) AND `action` IN (?, ?, ?, ?, ?, ?)))) AS `total`
  FROM `auditEvents`
  WHERE ((`organisationId` = ? AND `resource` IN (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)) OR (`organisationId` = ? AND `resource` IN (?, ?) AND `action` IN (?, ?, ?, ?, ?, ?)))
  ORDER BY `id` ASC
  LIMIT ? OFFSET ?;

-- partnerStaff, list: total alone
-- ? = 11, 'organisations', 'users', 'memberships', 'consortium', 'periods', 'pilots', 'milestones', 'activities', 'indicators', 'assignments', 'checks', 'expectations', 'reports', 'measurements', 'approvedVersions', 'exceptions', 'modules', 'enrolments', 'completionMappings', 'comments', 'attachments', 'contests', 'criteria', 'solutions', 'applicants', 'jurors', 'scores', 'decisions', 'cooperations', 'invitations', 'nudges', 'notifications', 'auditEvents', 'newsItems', 'meetings', 'agendaItems', 'meetingAttendances', 'meetingDecisions', 'tasks', 'workPlanItems', 'risks', 'disseminationObjectives', 'disseminationPlans', 11, 'evaluations', 'recommendations', 'issue', 'supersede', 'publish', 'unpublish', 'respond', 'followUp'
SELECT COUNT(*) AS `total`
  FROM `auditEvents`
  WHERE ((`organisationId` = ? AND `resource` IN (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)) OR (`organisationId` = ? AND `resource` IN (?, ?) AND `action` IN (?, ?, ?, ?, ?, ?)));

-- partnerStaff, list, narrowed: page with total
-- ? = 11, 'organisations', 'users', 'memberships', 'consortium', 'periods', 'pilots', 'milestones', 'activities', 'indicators', 'assignments', 'checks', 'expectations', 'reports', 'measurements', 'approvedVersions', 'exceptions', 'modules', 'enrolments', 'completionMappings', 'comments', 'attachments', 'contests', 'criteria', 'solutions', 'applicants', 'jurors', 'scores', 'decisions', 'cooperations', 'invitations', 'nudges', 'notifications', 'auditEvents', 'newsItems', 'meetings', 'agendaItems', 'meetingAttendances', 'meetingDecisions', 'tasks', 'workPlanItems', 'risks', 'disseminationObjectives', 'disseminationPlans', 11, 'evaluations', 'recommendations', 'issue', 'supersede', 'publish', 'unpublish', 'respond', 'followUp', 'choice', 11, 'organisations', 'users', 'memberships', 'consortium', 'periods', 'pilots', 'milestones', 'activities', 'indicators', 'assignments', 'checks', 'expectations', 'reports', 'measurements', 'approvedVersions', 'exceptions', 'modules', 'enrolments', 'completionMappings', 'comments', 'attachments', 'contests', 'criteria', 'solutions', 'applicants', 'jurors', 'scores', 'decisions', 'cooperations', 'invitations', 'nudges', 'notifications', 'auditEvents', 'newsItems', 'meetings', 'agendaItems', 'meetingAttendances', 'meetingDecisions', 'tasks', 'workPlanItems', 'risks', 'disseminationObjectives', 'disseminationPlans', 11, 'evaluations', 'recommendations', 'issue', 'supersede', 'publish', 'unpublish', 'respond', 'followUp', 'choice', 25, 0
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `periodId`, `actorId`, `actorRole`, `action`, `resource`, `recordId`, `before`, `after`, `at`, `requestId`, `origin`, (SELECT COUNT(*) FROM `auditEvents` WHERE ((`organisationId` = ? AND `resource` IN (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)) OR (`organisationId` = ? AND `resource` IN (?, ?) AND `action` IN (?, ?, ?, ?, ?, ?))) AND `action` = ?) AS `total`
  FROM `auditEvents`
  WHERE ((`organisationId` = ? AND `resource` IN (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)) OR (`organisationId` = ? AND `resource` IN (?, ?) AND `action` IN (?, ?, ?, ?, ?, ?)))
    AND `action` = ?
  ORDER BY `at` DESC, `id` DESC
  LIMIT ? OFFSET ?;

-- partnerStaff, list, narrowed: total alone
-- ? = 11, 'organisations', 'users', 'memberships', 'consortium', 'periods', 'pilots', 'milestones', 'activities', 'indicators', 'assignments', 'checks', 'expectations', 'reports', 'measurements', 'approvedVersions', 'exceptions', 'modules', 'enrolments', 'completionMappings', 'comments', 'attachments', 'contests', 'criteria', 'solutions', 'applicants', 'jurors', 'scores', 'decisions', 'cooperations', 'invitations', 'nudges', 'notifications', 'auditEvents', 'newsItems', 'meetings', 'agendaItems', 'meetingAttendances', 'meetingDecisions', 'tasks', 'workPlanItems', 'risks', 'disseminationObjectives', 'disseminationPlans', 11, 'evaluations', 'recommendations', 'issue', 'supersede', 'publish', 'unpublish', 'respond', 'followUp', 'choice'
SELECT COUNT(*) AS `total`
  FROM `auditEvents`
  WHERE ((`organisationId` = ? AND `resource` IN (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)) OR (`organisationId` = ? AND `resource` IN (?, ?) AND `action` IN (?, ?, ?, ?, ?, ?)))
    AND `action` = ?;

-- partnerStaff, all, without a total
-- ? = 11, 'organisations', 'users', 'memberships', 'consortium', 'periods', 'pilots', 'milestones', 'activities', 'indicators', 'assignments', 'checks', 'expectations', 'reports', 'measurements', 'approvedVersions', 'exceptions', 'modules', 'enrolments', 'completionMappings', 'comments', 'attachments', 'contests', 'criteria', 'solutions', 'applicants', 'jurors', 'scores', 'decisions', 'cooperations', 'invitations', 'nudges', 'notifications', 'auditEvents', 'newsItems', 'meetings', 'agendaItems', 'meetingAttendances', 'meetingDecisions', 'tasks', 'workPlanItems', 'risks', 'disseminationObjectives', 'disseminationPlans', 11, 'evaluations', 'recommendations', 'issue', 'supersede', 'publish', 'unpublish', 'respond', 'followUp'
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `periodId`, `actorId`, `actorRole`, `action`, `resource`, `recordId`, `before`, `after`, `at`, `requestId`, `origin`
  FROM `auditEvents`
  WHERE ((`organisationId` = ? AND `resource` IN (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)) OR (`organisationId` = ? AND `resource` IN (?, ?) AND `action` IN (?, ?, ?, ?, ?, ?)))
  ORDER BY `id` ASC ;

-- partnerStaff, get
-- ? = 11, 'organisations', 'users', 'memberships', 'consortium', 'periods', 'pilots', 'milestones', 'activities', 'indicators', 'assignments', 'checks', 'expectations', 'reports', 'measurements', 'approvedVersions', 'exceptions', 'modules', 'enrolments', 'completionMappings', 'comments', 'attachments', 'contests', 'criteria', 'solutions', 'applicants', 'jurors', 'scores', 'decisions', 'cooperations', 'invitations', 'nudges', 'notifications', 'auditEvents', 'newsItems', 'meetings', 'agendaItems', 'meetingAttendances', 'meetingDecisions', 'tasks', 'workPlanItems', 'risks', 'disseminationObjectives', 'disseminationPlans', 11, 'evaluations', 'recommendations', 'issue', 'supersede', 'publish', 'unpublish', 'respond', 'followUp', 31, 11, 'organisations', 'users', 'memberships', 'consortium', 'periods', 'pilots', 'milestones', 'activities', 'indicators', 'assignments', 'checks', 'expectations', 'reports', 'measurements', 'approvedVersions', 'exceptions', 'modules', 'enrolments', 'completionMappings', 'comments', 'attachments', 'contests', 'criteria', 'solutions', 'applicants', 'jurors', 'scores', 'decisions', 'cooperations', 'invitations', 'nudges', 'notifications', 'auditEvents', 'newsItems', 'meetings', 'agendaItems', 'meetingAttendances', 'meetingDecisions', 'tasks', 'workPlanItems', 'risks', 'disseminationObjectives', 'disseminationPlans', 11, 'evaluations', 'recommendations', 'issue', 'supersede', 'publish', 'unpublish', 'respond', 'followUp'
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `periodId`, `actorId`, `actorRole`, `action`, `resource`, `recordId`, `before`, `after`, `at`, `requestId`, `origin`, CASE WHEN ((`organisationId` = ? AND `resource` IN (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)) OR (`organisationId` = ? AND `resource` IN (?, ?) AND `action` IN (?, ?, ?, ?, ?, ?))) THEN 1 ELSE 0 END AS `allowed`
  FROM `auditEvents`
  WHERE `id` = ?
    AND ((`organisationId` = ? AND `resource` IN (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)) OR (`organisationId` = ? AND `resource` IN (?, ?) AND `action` IN (?, ?, ?, ?, ?, ?)));

-- partnerStaff, visible, as the target of a key
-- ? = 11, 'organisations', 'users', 'memberships', 'consortium', 'periods', 'pilots', 'milestones', 'activities', 'indicators', 'assignments', 'checks', 'expectations', 'reports', 'measurements', 'approvedVersions', 'exceptions', 'modules', 'enrolments', 'completionMappings', 'comments', 'attachments', 'contests', 'criteria', 'solutions', 'applicants', 'jurors', 'scores', 'decisions', 'cooperations', 'invitations', 'nudges', 'notifications', 'auditEvents', 'newsItems', 'meetings', 'agendaItems', 'meetingAttendances', 'meetingDecisions', 'tasks', 'workPlanItems', 'risks', 'disseminationObjectives', 'disseminationPlans', 11, 'evaluations', 'recommendations', 'issue', 'supersede', 'publish', 'unpublish', 'respond', 'followUp', 31, 32
SELECT `id`
  FROM `auditEvents`
  WHERE ((`organisationId` = ? AND `resource` IN (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)) OR (`organisationId` = ? AND `resource` IN (?, ?) AND `action` IN (?, ?, ?, ?, ?, ?)))
    AND `id` IN (?, ?);

-- partnerStaff, create: refused

-- ---- partnerManager: user 102 of organisation 11 ----

-- partnerManager, list: page with total: as for partnerStaff
-- ? = 11, 'organisations', 'users', 'memberships', 'consortium', 'periods', 'pilots', 'milestones', 'activities', 'indicators', 'assignments', 'checks', 'expectations', 'reports', 'measurements', 'approvedVersions', 'exceptions', 'modules', 'enrolments', 'completionMappings', 'comments', 'attachments', 'contests', 'criteria', 'solutions', 'applicants', 'jurors', 'scores', 'decisions', 'cooperations', 'invitations', 'nudges', 'notifications', 'auditEvents', 'newsItems', 'meetings', 'agendaItems', 'meetingAttendances', 'meetingDecisions', 'tasks', 'workPlanItems', 'risks', 'disseminationObjectives', 'disseminationPlans', 11, 'evaluations', 'recommendations', 'issue', 'supersede', 'publish', 'unpublish', 'respond', 'followUp', 11, 'organisations', 'users', 'memberships', 'consortium', 'periods', 'pilots', 'milestones', 'activities', 'indicators', 'assignments', 'checks', 'expectations', 'reports', 'measurements', 'approvedVersions', 'exceptions', 'modules', 'enrolments', 'completionMappings', 'comments', 'attachments', 'contests', 'criteria', 'solutions', 'applicants', 'jurors', 'scores', 'decisions', 'cooperations', 'invitations', 'nudges', 'notifications', 'auditEvents', 'newsItems', 'meetings', 'agendaItems', 'meetingAttendances', 'meetingDecisions', 'tasks', 'workPlanItems', 'risks', 'disseminationObjectives', 'disseminationPlans', 11, 'evaluations', 'recommendations', 'issue', 'supersede', 'publish', 'unpublish', 'respond', 'followUp', 25, 0

-- partnerManager, list: total alone: as for partnerStaff
-- ? = 11, 'organisations', 'users', 'memberships', 'consortium', 'periods', 'pilots', 'milestones', 'activities', 'indicators', 'assignments', 'checks', 'expectations', 'reports', 'measurements', 'approvedVersions', 'exceptions', 'modules', 'enrolments', 'completionMappings', 'comments', 'attachments', 'contests', 'criteria', 'solutions', 'applicants', 'jurors', 'scores', 'decisions', 'cooperations', 'invitations', 'nudges', 'notifications', 'auditEvents', 'newsItems', 'meetings', 'agendaItems', 'meetingAttendances', 'meetingDecisions', 'tasks', 'workPlanItems', 'risks', 'disseminationObjectives', 'disseminationPlans', 11, 'evaluations', 'recommendations', 'issue', 'supersede', 'publish', 'unpublish', 'respond', 'followUp'

-- partnerManager, list, narrowed: page with total: as for partnerStaff
-- ? = 11, 'organisations', 'users', 'memberships', 'consortium', 'periods', 'pilots', 'milestones', 'activities', 'indicators', 'assignments', 'checks', 'expectations', 'reports', 'measurements', 'approvedVersions', 'exceptions', 'modules', 'enrolments', 'completionMappings', 'comments', 'attachments', 'contests', 'criteria', 'solutions', 'applicants', 'jurors', 'scores', 'decisions', 'cooperations', 'invitations', 'nudges', 'notifications', 'auditEvents', 'newsItems', 'meetings', 'agendaItems', 'meetingAttendances', 'meetingDecisions', 'tasks', 'workPlanItems', 'risks', 'disseminationObjectives', 'disseminationPlans', 11, 'evaluations', 'recommendations', 'issue', 'supersede', 'publish', 'unpublish', 'respond', 'followUp', 'choice', 11, 'organisations', 'users', 'memberships', 'consortium', 'periods', 'pilots', 'milestones', 'activities', 'indicators', 'assignments', 'checks', 'expectations', 'reports', 'measurements', 'approvedVersions', 'exceptions', 'modules', 'enrolments', 'completionMappings', 'comments', 'attachments', 'contests', 'criteria', 'solutions', 'applicants', 'jurors', 'scores', 'decisions', 'cooperations', 'invitations', 'nudges', 'notifications', 'auditEvents', 'newsItems', 'meetings', 'agendaItems', 'meetingAttendances', 'meetingDecisions', 'tasks', 'workPlanItems', 'risks', 'disseminationObjectives', 'disseminationPlans', 11, 'evaluations', 'recommendations', 'issue', 'supersede', 'publish', 'unpublish', 'respond', 'followUp', 'choice', 25, 0

-- partnerManager, list, narrowed: total alone: as for partnerStaff
-- ? = 11, 'organisations', 'users', 'memberships', 'consortium', 'periods', 'pilots', 'milestones', 'activities', 'indicators', 'assignments', 'checks', 'expectations', 'reports', 'measurements', 'approvedVersions', 'exceptions', 'modules', 'enrolments', 'completionMappings', 'comments', 'attachments', 'contests', 'criteria', 'solutions', 'applicants', 'jurors', 'scores', 'decisions', 'cooperations', 'invitations', 'nudges', 'notifications', 'auditEvents', 'newsItems', 'meetings', 'agendaItems', 'meetingAttendances', 'meetingDecisions', 'tasks', 'workPlanItems', 'risks', 'disseminationObjectives', 'disseminationPlans', 11, 'evaluations', 'recommendations', 'issue', 'supersede', 'publish', 'unpublish', 'respond', 'followUp', 'choice'

-- partnerManager, all, without a total: as for partnerStaff
-- ? = 11, 'organisations', 'users', 'memberships', 'consortium', 'periods', 'pilots', 'milestones', 'activities', 'indicators', 'assignments', 'checks', 'expectations', 'reports', 'measurements', 'approvedVersions', 'exceptions', 'modules', 'enrolments', 'completionMappings', 'comments', 'attachments', 'contests', 'criteria', 'solutions', 'applicants', 'jurors', 'scores', 'decisions', 'cooperations', 'invitations', 'nudges', 'notifications', 'auditEvents', 'newsItems', 'meetings', 'agendaItems', 'meetingAttendances', 'meetingDecisions', 'tasks', 'workPlanItems', 'risks', 'disseminationObjectives', 'disseminationPlans', 11, 'evaluations', 'recommendations', 'issue', 'supersede', 'publish', 'unpublish', 'respond', 'followUp'

-- partnerManager, get: as for partnerStaff
-- ? = 11, 'organisations', 'users', 'memberships', 'consortium', 'periods', 'pilots', 'milestones', 'activities', 'indicators', 'assignments', 'checks', 'expectations', 'reports', 'measurements', 'approvedVersions', 'exceptions', 'modules', 'enrolments', 'completionMappings', 'comments', 'attachments', 'contests', 'criteria', 'solutions', 'applicants', 'jurors', 'scores', 'decisions', 'cooperations', 'invitations', 'nudges', 'notifications', 'auditEvents', 'newsItems', 'meetings', 'agendaItems', 'meetingAttendances', 'meetingDecisions', 'tasks', 'workPlanItems', 'risks', 'disseminationObjectives', 'disseminationPlans', 11, 'evaluations', 'recommendations', 'issue', 'supersede', 'publish', 'unpublish', 'respond', 'followUp', 31, 11, 'organisations', 'users', 'memberships', 'consortium', 'periods', 'pilots', 'milestones', 'activities', 'indicators', 'assignments', 'checks', 'expectations', 'reports', 'measurements', 'approvedVersions', 'exceptions', 'modules', 'enrolments', 'completionMappings', 'comments', 'attachments', 'contests', 'criteria', 'solutions', 'applicants', 'jurors', 'scores', 'decisions', 'cooperations', 'invitations', 'nudges', 'notifications', 'auditEvents', 'newsItems', 'meetings', 'agendaItems', 'meetingAttendances', 'meetingDecisions', 'tasks', 'workPlanItems', 'risks', 'disseminationObjectives', 'disseminationPlans', 11, 'evaluations', 'recommendations', 'issue', 'supersede', 'publish', 'unpublish', 'respond', 'followUp'

-- partnerManager, visible, as the target of a key: as for partnerStaff
-- ? = 11, 'organisations', 'users', 'memberships', 'consortium', 'periods', 'pilots', 'milestones', 'activities', 'indicators', 'assignments', 'checks', 'expectations', 'reports', 'measurements', 'approvedVersions', 'exceptions', 'modules', 'enrolments', 'completionMappings', 'comments', 'attachments', 'contests', 'criteria', 'solutions', 'applicants', 'jurors', 'scores', 'decisions', 'cooperations', 'invitations', 'nudges', 'notifications', 'auditEvents', 'newsItems', 'meetings', 'agendaItems', 'meetingAttendances', 'meetingDecisions', 'tasks', 'workPlanItems', 'risks', 'disseminationObjectives', 'disseminationPlans', 11, 'evaluations', 'recommendations', 'issue', 'supersede', 'publish', 'unpublish', 'respond', 'followUp', 31, 32

-- partnerManager, create: refused

-- ---- leadPartner: user 103 of organisation 13 ----

-- leadPartner, list: page with total
-- ? = 'organisations', 'users', 'memberships', 'consortium', 'periods', 'pilots', 'milestones', 'activities', 'indicators', 'assignments', 'exceptions', 'modules', 'enrolments', 'contests', 'criteria', 'jurors', 'decisions', 'invitations', 'nudges', 'meetings', 'agendaItems', 'meetingAttendances', 'meetingDecisions', 'tasks', 'workPlanItems', 'risks', 'disseminationObjectives', 'disseminationPlans', 'organisations', 'users', 'memberships', 'consortium', 'periods', 'pilots', 'milestones', 'activities', 'indicators', 'assignments', 'checks', 'expectations', 'reports', 'measurements', 'approvedVersions', 'exceptions', 'modules', 'enrolments', 'completionMappings', 'comments', 'attachments', 'contests', 'criteria', 'solutions', 'applicants', 'jurors', 'scores', 'decisions', 'cooperations', 'invitations', 'nudges', 'notifications', 'auditEvents', 'newsItems', 'meetings', 'agendaItems', 'meetingAttendances', 'meetingDecisions', 'tasks', 'workPlanItems', 'risks', 'disseminationObjectives', 'disseminationPlans', 'evaluations', 'recommendations', 'issue', 'supersede', 'publish', 'unpublish', 'respond', 'followUp', 'organisations', 'users', 'memberships', 'consortium', 'periods', 'pilots', 'milestones', 'activities', 'indicators', 'assignments', 'exceptions', 'modules', 'enrolments', 'contests', 'criteria', 'jurors', 'decisions', 'invitations', 'nudges', 'meetings', 'agendaItems', 'meetingAttendances', 'meetingDecisions', 'tasks', 'workPlanItems', 'risks', 'disseminationObjectives', 'disseminationPlans', 'organisations', 'users', 'memberships', 'consortium', 'periods', 'pilots', 'milestones', 'activities', 'indicators', 'assignments', 'checks', 'expectations', 'reports', 'measurements', 'approvedVersions', 'exceptions', 'modules', 'enrolments', 'completionMappings', 'comments', 'attachments', 'contests', 'criteria', 'solutions', 'applicants', 'jurors', 'scores', 'decisions', 'cooperations', 'invitations', 'nudges', 'notifications', 'auditEvents', 'newsItems', 'meetings', 'agendaItems', 'meetingAttendances', 'meetingDecisions', 'tasks', 'workPlanItems', 'risks', 'disseminationObjectives', 'disseminationPlans', 'evaluations', 'recommendations', 'issue', 'supersede', 'publish', 'unpublish', 'respond', 'followUp', 'organisations', 'users', 'memberships', 'consortium', 'periods', 'pilots', 'milestones', 'activities', 'indicators', 'assignments', 'exceptions', 'modules', 'enrolments', 'contests', 'criteria', 'jurors', 'decisions', 'invitations', 'nudges', 'meetings', 'agendaItems', 'meetingAttendances', 'meetingDecisions', 'tasks', 'workPlanItems', 'risks', 'disseminationObjectives', 'disseminationPlans', 'organisations', 'users', 'memberships', 'consortium', 'periods', 'pilots', 'milestones', 'activities', 'indicators', 'assignments', 'checks', 'expectations', 'reports', 'measurements', 'approvedVersions', 'exceptions', 'modules', 'enrolments', 'completionMappings', 'comments', 'attachments', 'contests', 'criteria', 'solutions', 'applicants', 'jurors', 'scores', 'decisions', 'cooperations', 'invitations', 'nudges', 'notifications', 'auditEvents', 'newsItems', 'meetings', 'agendaItems', 'meetingAttendances', 'meetingDecisions', 'tasks', 'workPlanItems', 'risks', 'disseminationObjectives', 'disseminationPlans', 'evaluations', 'recommendations', 'issue', 'supersede', 'publish', 'unpublish', 'respond', 'followUp', 25, 0
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `periodId`, `actorId`, `actorRole`, `action`, `resource`, `recordId`, `before`, `after`, `at`, `requestId`, `origin`, CASE WHEN `resource` IN (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) THEN 1 ELSE 0 END AS `matched0`, CASE WHEN `resource` IN (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) THEN 1 ELSE 0 END AS `matched1`, CASE WHEN `resource` IN (?, ?)
    AND `action` IN (?, ?, ?, ?, ?, ?) THEN 1 ELSE 0 END AS `matched2`, (SELECT COUNT(*) FROM `auditEvents` WHERE ((`resource` IN (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)) OR (`resource` IN (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)) OR (`resource` IN (?, ?) AND `action` IN (?, ?, ?, ?, ?, ?)))) AS `total`
  FROM `auditEvents`
  WHERE ((`resource` IN (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)) OR (`resource` IN (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)) OR (`resource` IN (?, ?) AND `action` IN (?, ?, ?, ?, ?, ?)))
  ORDER BY `id` ASC
  LIMIT ? OFFSET ?;

-- leadPartner, list: total alone
-- ? = 'organisations', 'users', 'memberships', 'consortium', 'periods', 'pilots', 'milestones', 'activities', 'indicators', 'assignments', 'exceptions', 'modules', 'enrolments', 'contests', 'criteria', 'jurors', 'decisions', 'invitations', 'nudges', 'meetings', 'agendaItems', 'meetingAttendances', 'meetingDecisions', 'tasks', 'workPlanItems', 'risks', 'disseminationObjectives', 'disseminationPlans', 'organisations', 'users', 'memberships', 'consortium', 'periods', 'pilots', 'milestones', 'activities', 'indicators', 'assignments', 'checks', 'expectations', 'reports', 'measurements', 'approvedVersions', 'exceptions', 'modules', 'enrolments', 'completionMappings', 'comments', 'attachments', 'contests', 'criteria', 'solutions', 'applicants', 'jurors', 'scores', 'decisions', 'cooperations', 'invitations', 'nudges', 'notifications', 'auditEvents', 'newsItems', 'meetings', 'agendaItems', 'meetingAttendances', 'meetingDecisions', 'tasks', 'workPlanItems', 'risks', 'disseminationObjectives', 'disseminationPlans', 'evaluations', 'recommendations', 'issue', 'supersede', 'publish', 'unpublish', 'respond', 'followUp'
SELECT COUNT(*) AS `total`
  FROM `auditEvents`
  WHERE ((`resource` IN (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)) OR (`resource` IN (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)) OR (`resource` IN (?, ?) AND `action` IN (?, ?, ?, ?, ?, ?)));

-- leadPartner, list, narrowed: page with total
-- ? = 'organisations', 'users', 'memberships', 'consortium', 'periods', 'pilots', 'milestones', 'activities', 'indicators', 'assignments', 'exceptions', 'modules', 'enrolments', 'contests', 'criteria', 'jurors', 'decisions', 'invitations', 'nudges', 'meetings', 'agendaItems', 'meetingAttendances', 'meetingDecisions', 'tasks', 'workPlanItems', 'risks', 'disseminationObjectives', 'disseminationPlans', 'organisations', 'users', 'memberships', 'consortium', 'periods', 'pilots', 'milestones', 'activities', 'indicators', 'assignments', 'checks', 'expectations', 'reports', 'measurements', 'approvedVersions', 'exceptions', 'modules', 'enrolments', 'completionMappings', 'comments', 'attachments', 'contests', 'criteria', 'solutions', 'applicants', 'jurors', 'scores', 'decisions', 'cooperations', 'invitations', 'nudges', 'notifications', 'auditEvents', 'newsItems', 'meetings', 'agendaItems', 'meetingAttendances', 'meetingDecisions', 'tasks', 'workPlanItems', 'risks', 'disseminationObjectives', 'disseminationPlans', 'evaluations', 'recommendations', 'issue', 'supersede', 'publish', 'unpublish', 'respond', 'followUp', 'organisations', 'users', 'memberships', 'consortium', 'periods', 'pilots', 'milestones', 'activities', 'indicators', 'assignments', 'exceptions', 'modules', 'enrolments', 'contests', 'criteria', 'jurors', 'decisions', 'invitations', 'nudges', 'meetings', 'agendaItems', 'meetingAttendances', 'meetingDecisions', 'tasks', 'workPlanItems', 'risks', 'disseminationObjectives', 'disseminationPlans', 'organisations', 'users', 'memberships', 'consortium', 'periods', 'pilots', 'milestones', 'activities', 'indicators', 'assignments', 'checks', 'expectations', 'reports', 'measurements', 'approvedVersions', 'exceptions', 'modules', 'enrolments', 'completionMappings', 'comments', 'attachments', 'contests', 'criteria', 'solutions', 'applicants', 'jurors', 'scores', 'decisions', 'cooperations', 'invitations', 'nudges', 'notifications', 'auditEvents', 'newsItems', 'meetings', 'agendaItems', 'meetingAttendances', 'meetingDecisions', 'tasks', 'workPlanItems', 'risks', 'disseminationObjectives', 'disseminationPlans', 'evaluations', 'recommendations', 'issue', 'supersede', 'publish', 'unpublish', 'respond', 'followUp', 'choice', 'organisations', 'users', 'memberships', 'consortium', 'periods', 'pilots', 'milestones', 'activities', 'indicators', 'assignments', 'exceptions', 'modules', 'enrolments', 'contests', 'criteria', 'jurors', 'decisions', 'invitations', 'nudges', 'meetings', 'agendaItems', 'meetingAttendances', 'meetingDecisions', 'tasks', 'workPlanItems', 'risks', 'disseminationObjectives', 'disseminationPlans', 'organisations', 'users', 'memberships', 'consortium', 'periods', 'pilots', 'milestones', 'activities', 'indicators', 'assignments', 'checks', 'expectations', 'reports', 'measurements', 'approvedVersions', 'exceptions', 'modules', 'enrolments', 'completionMappings', 'comments', 'attachments', 'contests', 'criteria', 'solutions', 'applicants', 'jurors', 'scores', 'decisions', 'cooperations', 'invitations', 'nudges', 'notifications', 'auditEvents', 'newsItems', 'meetings', 'agendaItems', 'meetingAttendances', 'meetingDecisions', 'tasks', 'workPlanItems', 'risks', 'disseminationObjectives', 'disseminationPlans', 'evaluations', 'recommendations', 'issue', 'supersede', 'publish', 'unpublish', 'respond', 'followUp', 'choice', 25, 0
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `periodId`, `actorId`, `actorRole`, `action`, `resource`, `recordId`, `before`, `after`, `at`, `requestId`, `origin`, CASE WHEN `resource` IN (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) THEN 1 ELSE 0 END AS `matched0`, CASE WHEN `resource` IN (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) THEN 1 ELSE 0 END AS `matched1`, CASE WHEN `resource` IN (?, ?)
    AND `action` IN (?, ?, ?, ?, ?, ?) THEN 1 ELSE 0 END AS `matched2`, (SELECT COUNT(*) FROM `auditEvents` WHERE ((`resource` IN (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)) OR (`resource` IN (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)) OR (`resource` IN (?, ?) AND `action` IN (?, ?, ?, ?, ?, ?))) AND `action` = ?) AS `total`
  FROM `auditEvents`
  WHERE ((`resource` IN (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)) OR (`resource` IN (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)) OR (`resource` IN (?, ?) AND `action` IN (?, ?, ?, ?, ?, ?)))
    AND `action` = ?
  ORDER BY `at` DESC, `id` DESC
  LIMIT ? OFFSET ?;

-- leadPartner, list, narrowed: total alone
-- ? = 'organisations', 'users', 'memberships', 'consortium', 'periods', 'pilots', 'milestones', 'activities', 'indicators', 'assignments', 'exceptions', 'modules', 'enrolments', 'contests', 'criteria', 'jurors', 'decisions', 'invitations', 'nudges', 'meetings', 'agendaItems', 'meetingAttendances', 'meetingDecisions', 'tasks', 'workPlanItems', 'risks', 'disseminationObjectives', 'disseminationPlans', 'organisations', 'users', 'memberships', 'consortium', 'periods', 'pilots', 'milestones', 'activities', 'indicators', 'assignments', 'checks', 'expectations', 'reports', 'measurements', 'approvedVersions', 'exceptions', 'modules', 'enrolments', 'completionMappings', 'comments', 'attachments', 'contests', 'criteria', 'solutions', 'applicants', 'jurors', 'scores', 'decisions', 'cooperations', 'invitations', 'nudges', 'notifications', 'auditEvents', 'newsItems', 'meetings', 'agendaItems', 'meetingAttendances', 'meetingDecisions', 'tasks', 'workPlanItems', 'risks', 'disseminationObjectives', 'disseminationPlans', 'evaluations', 'recommendations', 'issue', 'supersede', 'publish', 'unpublish', 'respond', 'followUp', 'choice'
SELECT COUNT(*) AS `total`
  FROM `auditEvents`
  WHERE ((`resource` IN (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)) OR (`resource` IN (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)) OR (`resource` IN (?, ?) AND `action` IN (?, ?, ?, ?, ?, ?)))
    AND `action` = ?;

-- leadPartner, all, without a total
-- ? = 'organisations', 'users', 'memberships', 'consortium', 'periods', 'pilots', 'milestones', 'activities', 'indicators', 'assignments', 'exceptions', 'modules', 'enrolments', 'contests', 'criteria', 'jurors', 'decisions', 'invitations', 'nudges', 'meetings', 'agendaItems', 'meetingAttendances', 'meetingDecisions', 'tasks', 'workPlanItems', 'risks', 'disseminationObjectives', 'disseminationPlans', 'organisations', 'users', 'memberships', 'consortium', 'periods', 'pilots', 'milestones', 'activities', 'indicators', 'assignments', 'checks', 'expectations', 'reports', 'measurements', 'approvedVersions', 'exceptions', 'modules', 'enrolments', 'completionMappings', 'comments', 'attachments', 'contests', 'criteria', 'solutions', 'applicants', 'jurors', 'scores', 'decisions', 'cooperations', 'invitations', 'nudges', 'notifications', 'auditEvents', 'newsItems', 'meetings', 'agendaItems', 'meetingAttendances', 'meetingDecisions', 'tasks', 'workPlanItems', 'risks', 'disseminationObjectives', 'disseminationPlans', 'evaluations', 'recommendations', 'issue', 'supersede', 'publish', 'unpublish', 'respond', 'followUp', 'organisations', 'users', 'memberships', 'consortium', 'periods', 'pilots', 'milestones', 'activities', 'indicators', 'assignments', 'exceptions', 'modules', 'enrolments', 'contests', 'criteria', 'jurors', 'decisions', 'invitations', 'nudges', 'meetings', 'agendaItems', 'meetingAttendances', 'meetingDecisions', 'tasks', 'workPlanItems', 'risks', 'disseminationObjectives', 'disseminationPlans', 'organisations', 'users', 'memberships', 'consortium', 'periods', 'pilots', 'milestones', 'activities', 'indicators', 'assignments', 'checks', 'expectations', 'reports', 'measurements', 'approvedVersions', 'exceptions', 'modules', 'enrolments', 'completionMappings', 'comments', 'attachments', 'contests', 'criteria', 'solutions', 'applicants', 'jurors', 'scores', 'decisions', 'cooperations', 'invitations', 'nudges', 'notifications', 'auditEvents', 'newsItems', 'meetings', 'agendaItems', 'meetingAttendances', 'meetingDecisions', 'tasks', 'workPlanItems', 'risks', 'disseminationObjectives', 'disseminationPlans', 'evaluations', 'recommendations', 'issue', 'supersede', 'publish', 'unpublish', 'respond', 'followUp'
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `periodId`, `actorId`, `actorRole`, `action`, `resource`, `recordId`, `before`, `after`, `at`, `requestId`, `origin`, CASE WHEN `resource` IN (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) THEN 1 ELSE 0 END AS `matched0`, CASE WHEN `resource` IN (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) THEN 1 ELSE 0 END AS `matched1`, CASE WHEN `resource` IN (?, ?)
    AND `action` IN (?, ?, ?, ?, ?, ?) THEN 1 ELSE 0 END AS `matched2`
  FROM `auditEvents`
  WHERE ((`resource` IN (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)) OR (`resource` IN (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)) OR (`resource` IN (?, ?) AND `action` IN (?, ?, ?, ?, ?, ?)))
  ORDER BY `id` ASC ;

-- leadPartner, get
-- ? = 'organisations', 'users', 'memberships', 'consortium', 'periods', 'pilots', 'milestones', 'activities', 'indicators', 'assignments', 'exceptions', 'modules', 'enrolments', 'contests', 'criteria', 'jurors', 'decisions', 'invitations', 'nudges', 'meetings', 'agendaItems', 'meetingAttendances', 'meetingDecisions', 'tasks', 'workPlanItems', 'risks', 'disseminationObjectives', 'disseminationPlans', 'organisations', 'users', 'memberships', 'consortium', 'periods', 'pilots', 'milestones', 'activities', 'indicators', 'assignments', 'checks', 'expectations', 'reports', 'measurements', 'approvedVersions', 'exceptions', 'modules', 'enrolments', 'completionMappings', 'comments', 'attachments', 'contests', 'criteria', 'solutions', 'applicants', 'jurors', 'scores', 'decisions', 'cooperations', 'invitations', 'nudges', 'notifications', 'auditEvents', 'newsItems', 'meetings', 'agendaItems', 'meetingAttendances', 'meetingDecisions', 'tasks', 'workPlanItems', 'risks', 'disseminationObjectives', 'disseminationPlans', 'evaluations', 'recommendations', 'issue', 'supersede', 'publish', 'unpublish', 'respond', 'followUp', 'organisations', 'users', 'memberships', 'consortium', 'periods', 'pilots', 'milestones', 'activities', 'indicators', 'assignments', 'exceptions', 'modules', 'enrolments', 'contests', 'criteria', 'jurors', 'decisions', 'invitations', 'nudges', 'meetings', 'agendaItems', 'meetingAttendances', 'meetingDecisions', 'tasks', 'workPlanItems', 'risks', 'disseminationObjectives', 'disseminationPlans', 'organisations', 'users', 'memberships', 'consortium', 'periods', 'pilots', 'milestones', 'activities', 'indicators', 'assignments', 'checks', 'expectations', 'reports', 'measurements', 'approvedVersions', 'exceptions', 'modules', 'enrolments', 'completionMappings', 'comments', 'attachments', 'contests', 'criteria', 'solutions', 'applicants', 'jurors', 'scores', 'decisions', 'cooperations', 'invitations', 'nudges', 'notifications', 'auditEvents', 'newsItems', 'meetings', 'agendaItems', 'meetingAttendances', 'meetingDecisions', 'tasks', 'workPlanItems', 'risks', 'disseminationObjectives', 'disseminationPlans', 'evaluations', 'recommendations', 'issue', 'supersede', 'publish', 'unpublish', 'respond', 'followUp', 31, 'organisations', 'users', 'memberships', 'consortium', 'periods', 'pilots', 'milestones', 'activities', 'indicators', 'assignments', 'exceptions', 'modules', 'enrolments', 'contests', 'criteria', 'jurors', 'decisions', 'invitations', 'nudges', 'meetings', 'agendaItems', 'meetingAttendances', 'meetingDecisions', 'tasks', 'workPlanItems', 'risks', 'disseminationObjectives', 'disseminationPlans', 'organisations', 'users', 'memberships', 'consortium', 'periods', 'pilots', 'milestones', 'activities', 'indicators', 'assignments', 'checks', 'expectations', 'reports', 'measurements', 'approvedVersions', 'exceptions', 'modules', 'enrolments', 'completionMappings', 'comments', 'attachments', 'contests', 'criteria', 'solutions', 'applicants', 'jurors', 'scores', 'decisions', 'cooperations', 'invitations', 'nudges', 'notifications', 'auditEvents', 'newsItems', 'meetings', 'agendaItems', 'meetingAttendances', 'meetingDecisions', 'tasks', 'workPlanItems', 'risks', 'disseminationObjectives', 'disseminationPlans', 'evaluations', 'recommendations', 'issue', 'supersede', 'publish', 'unpublish', 'respond', 'followUp'
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `periodId`, `actorId`, `actorRole`, `action`, `resource`, `recordId`, `before`, `after`, `at`, `requestId`, `origin`, CASE WHEN `resource` IN (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) THEN 1 ELSE 0 END AS `matched0`, CASE WHEN `resource` IN (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) THEN 1 ELSE 0 END AS `matched1`, CASE WHEN `resource` IN (?, ?)
    AND `action` IN (?, ?, ?, ?, ?, ?) THEN 1 ELSE 0 END AS `matched2`, CASE WHEN ((`resource` IN (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)) OR (`resource` IN (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)) OR (`resource` IN (?, ?) AND `action` IN (?, ?, ?, ?, ?, ?))) THEN 1 ELSE 0 END AS `allowed`
  FROM `auditEvents`
  WHERE `id` = ?
    AND ((`resource` IN (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)) OR (`resource` IN (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)) OR (`resource` IN (?, ?) AND `action` IN (?, ?, ?, ?, ?, ?)));

-- leadPartner, visible, as the target of a key
-- ? = 'organisations', 'users', 'memberships', 'consortium', 'periods', 'pilots', 'milestones', 'activities', 'indicators', 'assignments', 'exceptions', 'modules', 'enrolments', 'contests', 'criteria', 'jurors', 'decisions', 'invitations', 'nudges', 'meetings', 'agendaItems', 'meetingAttendances', 'meetingDecisions', 'tasks', 'workPlanItems', 'risks', 'disseminationObjectives', 'disseminationPlans', 'organisations', 'users', 'memberships', 'consortium', 'periods', 'pilots', 'milestones', 'activities', 'indicators', 'assignments', 'checks', 'expectations', 'reports', 'measurements', 'approvedVersions', 'exceptions', 'modules', 'enrolments', 'completionMappings', 'comments', 'attachments', 'contests', 'criteria', 'solutions', 'applicants', 'jurors', 'scores', 'decisions', 'cooperations', 'invitations', 'nudges', 'notifications', 'auditEvents', 'newsItems', 'meetings', 'agendaItems', 'meetingAttendances', 'meetingDecisions', 'tasks', 'workPlanItems', 'risks', 'disseminationObjectives', 'disseminationPlans', 'evaluations', 'recommendations', 'issue', 'supersede', 'publish', 'unpublish', 'respond', 'followUp', 31, 32
SELECT `id`
  FROM `auditEvents`
  WHERE ((`resource` IN (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)) OR (`resource` IN (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)) OR (`resource` IN (?, ?) AND `action` IN (?, ?, ?, ?, ?, ?)))
    AND `id` IN (?, ?);

-- leadPartner, create: refused

-- ---- evaluator: user 104 ----

-- evaluator, read: refused

-- evaluator, create: refused

-- ---- juror: user 105 ----

-- juror, read: refused

-- juror, create: refused

-- ---- observer: user 106 ----

-- observer, read: refused

-- observer, create: refused

-- ---- system: the product's own work ----

-- system, list: page with total
-- ? = 25, 0
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `periodId`, `actorId`, `actorRole`, `action`, `resource`, `recordId`, `before`, `after`, `at`, `requestId`, `origin`, (SELECT COUNT(*) FROM `auditEvents` WHERE 1 = 1) AS `total`
  FROM `auditEvents`
  WHERE 1 = 1
  ORDER BY `id` ASC
  LIMIT ? OFFSET ?;

-- system, list: total alone
SELECT COUNT(*) AS `total`
  FROM `auditEvents`
  WHERE 1 = 1;

-- system, list, narrowed: page with total
-- ? = 'choice', 'choice', 25, 0
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `periodId`, `actorId`, `actorRole`, `action`, `resource`, `recordId`, `before`, `after`, `at`, `requestId`, `origin`, (SELECT COUNT(*) FROM `auditEvents` WHERE 1 = 1 AND `action` = ?) AS `total`
  FROM `auditEvents`
  WHERE 1 = 1
    AND `action` = ?
  ORDER BY `at` DESC, `id` DESC
  LIMIT ? OFFSET ?;

-- system, list, narrowed: total alone
-- ? = 'choice'
SELECT COUNT(*) AS `total`
  FROM `auditEvents`
  WHERE 1 = 1
    AND `action` = ?;

-- system, all, without a total
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `periodId`, `actorId`, `actorRole`, `action`, `resource`, `recordId`, `before`, `after`, `at`, `requestId`, `origin`
  FROM `auditEvents`
  WHERE 1 = 1
  ORDER BY `id` ASC ;

-- system, get
-- ? = 31
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `periodId`, `actorId`, `actorRole`, `action`, `resource`, `recordId`, `before`, `after`, `at`, `requestId`, `origin`, CASE WHEN 1 = 1 THEN 1 ELSE 0 END AS `allowed`
  FROM `auditEvents`
  WHERE `id` = ?
    AND 1 = 1;

-- system, visible, as the target of a key
-- ? = 31, 32
SELECT `id`
  FROM `auditEvents`
  WHERE 1 = 1
    AND `id` IN (?, ?);

-- system, create
-- ? = 21, 21, 21, 'choice', 'choice', 'choice', 3, '{}', '{}', '2019-02-01T12:00:00.000Z', 'Text', 'choice', 1, '2019-02-01T12:00:00.000Z', '2019-02-01T12:00:00.000Z'
INSERT INTO `auditEvents` (`organisationId`, `periodId`, `actorId`, `actorRole`, `action`, `resource`, `recordId`, `before`, `after`, `at`, `requestId`, `origin`, `version`, `createdAt`, `updatedAt`)
  VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?);

-- system, create: whether the new row is within reach, else it is rolled back
-- ? = 31
SELECT `id`, `version`, `createdAt`, `updatedAt`, `organisationId`, `periodId`, `actorId`, `actorRole`, `action`, `resource`, `recordId`, `before`, `after`, `at`, `requestId`, `origin`, CASE WHEN 1 = 1 THEN 1 ELSE 0 END AS `allowed`
  FROM `auditEvents`
  WHERE `id` = ?
    AND 1 = 1;

-- ---- visitor: whoever reads the public pages ----

-- visitor, read: refused

-- visitor, create: refused
