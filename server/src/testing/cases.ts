import type { ResourceName } from '@pilotage/shared';
import { organisationCases } from '../organisations/organisations.cases.ts';
import { userCases } from '../access/users/users.cases.ts';
import { membershipCases } from '../access/memberships/memberships.cases.ts';
import { consortiumCases } from '../organisations/consortium.cases.ts';
import { periodCases } from '../periods/periods.cases.ts';
import { pilotCases } from '../pilots/pilots.cases.ts';
import { milestoneCases } from '../pilots/milestones.cases.ts';
import { indicatorCases } from '../indicators/indicators.cases.ts';
import { assignmentCases } from '../indicators/assignments.cases.ts';
import { checkCases } from '../checks/checks.cases.ts';
import { expectationCases } from '../periods/expectations.cases.ts';
import { reportCases } from '../reports/reports.cases.ts';
import { measurementCases } from '../measurements/measurements.cases.ts';
import { approvedVersionCases } from '../measurements/approvedVersions.cases.ts';
import { exceptionCases } from '../periods/exceptions.cases.ts';
import { commentCases } from '../discussion/comments.cases.ts';
import { attachmentCases } from '../discussion/evidence/attachments.cases.ts';
import { contestCases } from '../contests/contests.cases.ts';
import { criterionCases } from '../contests/criteria.cases.ts';
import { solutionCases } from '../solutions/solutions.cases.ts';
import { applicantCases } from '../solutions/applicants.cases.ts';
import { jurorCases } from '../jury/jurors.cases.ts';
import { scoreCases } from '../jury/scores.cases.ts';
import { decisionCases } from '../jury/decisions.cases.ts';
import { cooperationCases } from '../cooperations/cooperations.cases.ts';
import { invitationCases } from '../access/invitations/invitations.cases.ts';
import { nudgeCases } from '../reports/nudges.cases.ts';
import { notificationCases } from '../notices/notifications.cases.ts';
import { auditEventCases } from '../audit/auditEvents.cases.ts';
import { newsItemCases } from '../news/newsItems.cases.ts';
import { completionMappingCases } from '../academy/completionMappings.cases.ts';
import { enrolmentCases } from '../academy/enrolments.cases.ts';
import { moduleCases } from '../academy/modules.cases.ts';
import { taskCases } from '../tasks/tasks.cases.ts';
import { agendaItemCases } from '../meetings/agendaItems.cases.ts';
import { meetingAttendanceCases } from '../meetings/meetingAttendances.cases.ts';
import { meetingCases } from '../meetings/meetings.cases.ts';
import { meetingDecisionCases } from '../meetings/meetingDecisions.cases.ts';
import { activityCases } from '../activities/activities.cases.ts';
import { workPlanItemCases } from '../workPlan/workPlanItems.cases.ts';
import { riskCases } from '../risks/risks.cases.ts';
import { disseminationObjectiveCases } from '../dissemination/disseminationObjectives.cases.ts';
import { disseminationPlanCases } from '../dissemination/disseminationPlans.cases.ts';
import { momentCases } from '../moments/moments.cases.ts';
import { evaluationCases } from '../evaluations/evaluations.cases.ts';
import { recommendationCases } from '../evaluations/recommendations.cases.ts';
import { reportRecipientCases } from '../reportRecipients/reportRecipients.cases.ts';
import { boardCases } from '../boards/boards.cases.ts';
import { annotationCases } from '../annotations/annotations.cases.ts';
import type { ResourceCases } from './cases/defineCases.ts';

/** What the walks know of each resource: one line each, and one file `<resource>.cases.ts` beside its feature. */
export const cases: { readonly [N in ResourceName]: ResourceCases<N> } = {
  organisations: organisationCases,
  users: userCases,
  memberships: membershipCases,
  consortium: consortiumCases,
  periods: periodCases,
  pilots: pilotCases,
  milestones: milestoneCases,
  indicators: indicatorCases,
  assignments: assignmentCases,
  checks: checkCases,
  expectations: expectationCases,
  reports: reportCases,
  measurements: measurementCases,
  approvedVersions: approvedVersionCases,
  exceptions: exceptionCases,
  comments: commentCases,
  attachments: attachmentCases,
  contests: contestCases,
  criteria: criterionCases,
  solutions: solutionCases,
  applicants: applicantCases,
  jurors: jurorCases,
  scores: scoreCases,
  decisions: decisionCases,
  cooperations: cooperationCases,
  invitations: invitationCases,
  nudges: nudgeCases,
  notifications: notificationCases,
  newsItems: newsItemCases,
  modules: moduleCases,
  enrolments: enrolmentCases,
  completionMappings: completionMappingCases,
  meetings: meetingCases,
  agendaItems: agendaItemCases,
  meetingAttendances: meetingAttendanceCases,
  meetingDecisions: meetingDecisionCases,
  tasks: taskCases,
  activities: activityCases,
  workPlanItems: workPlanItemCases,
  risks: riskCases,
  disseminationObjectives: disseminationObjectiveCases,
  disseminationPlans: disseminationPlanCases,
  moments: momentCases,
  evaluations: evaluationCases,
  recommendations: recommendationCases,
  reportRecipients: reportRecipientCases,
  boards: boardCases,
  annotations: annotationCases,
  auditEvents: auditEventCases,
};
