import type { ResourceName } from '@pilotage/shared';
import type { ResourceWords } from './i18n/resourceWords.ts';
import { organisationsWords } from './organisations/organisations.en.ts';
import { usersWords } from './access/users/users.en.ts';
import { membershipsWords } from './access/memberships/memberships.en.ts';
import { consortiumWords } from './organisations/consortium.en.ts';
import { periodsWords } from './periods/periods.en.ts';
import { pilotsWords } from './pilots/pilots.en.ts';
import { milestonesWords } from './pilots/milestones.en.ts';
import { indicatorsWords } from './indicators/indicators.en.ts';
import { assignmentsWords } from './indicators/assignments.en.ts';
import { checksWords } from './checks/checks.en.ts';
import { expectationsWords } from './periods/expectations.en.ts';
import { reportsWords } from './reports/reports.en.ts';
import { measurementsWords } from './measurements/measurements.en.ts';
import { approvedVersionsWords } from './measurements/approvedVersions.en.ts';
import { exceptionsWords } from './periods/exceptions.en.ts';
import { commentsWords } from './discussion/comments.en.ts';
import { attachmentsWords } from './discussion/attachments.en.ts';
import { contestsWords } from './contests/contests.en.ts';
import { criteriaWords } from './contests/criteria.en.ts';
import { solutionsWords } from './solutions/solutions.en.ts';
import { applicantsWords } from './solutions/applicants.en.ts';
import { jurorsWords } from './jury/jurors.en.ts';
import { scoresWords } from './scoring/scores.en.ts';
import { decisionsWords } from './results/decisions.en.ts';
import { cooperationsWords } from './cooperations/cooperations.en.ts';
import { invitationsWords } from './access/invitations/invitations.en.ts';
import { nudgesWords } from './reports/nudges.en.ts';
import { notificationsWords } from './notices/notifications.en.ts';
import { auditEventsWords } from './audit/auditEvents.en.ts';
import { newsItemsWords } from './news/newsItems.en.ts';
import { modulesWords } from './academy/modules.en.ts';
import { completionMappingsWords } from './academy/completionMappings.en.ts';
import { enrolmentsWords } from './academy/enrolments.en.ts';
import { agendaItemsWords } from './meetings/agendaItems.en.ts';
import { meetingAttendancesWords } from './meetings/meetingAttendances.en.ts';
import { meetingDecisionsWords } from './meetings/meetingDecisions.en.ts';
import { meetingsWords } from './meetings/meetings.en.ts';
import { tasksWords } from './tasks/tasks.en.ts';
import { activitiesWords } from './activities/activities.en.ts';
import { workPlanItemsWords } from './workPlan/workPlanItems.en.ts';
import { risksWords } from './risks/risks.en.ts';
import { disseminationObjectivesWords } from './dissemination/disseminationObjectives.en.ts';
import { disseminationPlansWords } from './dissemination/disseminationPlans.en.ts';
import { momentsWords } from './moments/moments.en.ts';
import { evaluationsWords } from './evaluations/evaluations.en.ts';
import { recommendationsWords } from './evaluations/recommendations.en.ts';
import { reportRecipientsWords } from './reportRecipients/reportRecipients.en.ts';
import { boardsWords } from './boards/boards.en.ts';
import { annotationsWords } from './annotations/annotations.en.ts';

/** The words of every resource. A missing resource does not compile. */
export const words = {
  organisations: organisationsWords,
  users: usersWords,
  memberships: membershipsWords,
  consortium: consortiumWords,
  periods: periodsWords,
  pilots: pilotsWords,
  milestones: milestonesWords,
  indicators: indicatorsWords,
  assignments: assignmentsWords,
  checks: checksWords,
  expectations: expectationsWords,
  reports: reportsWords,
  measurements: measurementsWords,
  approvedVersions: approvedVersionsWords,
  exceptions: exceptionsWords,
  comments: commentsWords,
  attachments: attachmentsWords,
  contests: contestsWords,
  criteria: criteriaWords,
  solutions: solutionsWords,
  applicants: applicantsWords,
  jurors: jurorsWords,
  scores: scoresWords,
  decisions: decisionsWords,
  cooperations: cooperationsWords,
  invitations: invitationsWords,
  nudges: nudgesWords,
  notifications: notificationsWords,
  newsItems: newsItemsWords,
  modules: modulesWords,
  enrolments: enrolmentsWords,
  completionMappings: completionMappingsWords,
  meetings: meetingsWords,
  agendaItems: agendaItemsWords,
  meetingAttendances: meetingAttendancesWords,
  meetingDecisions: meetingDecisionsWords,
  tasks: tasksWords,
  activities: activitiesWords,
  workPlanItems: workPlanItemsWords,
  risks: risksWords,
  disseminationObjectives: disseminationObjectivesWords,
  disseminationPlans: disseminationPlansWords,
  moments: momentsWords,
  evaluations: evaluationsWords,
  recommendations: recommendationsWords,
  reportRecipients: reportRecipientsWords,
  boards: boardsWords,
  annotations: annotationsWords,
  auditEvents: auditEventsWords,
} satisfies { [N in ResourceName]: ResourceWords<N> };
