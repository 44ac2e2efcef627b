import { invitationHooks } from '../access/invitations/invitations.hooks.ts';
import { membershipHooks } from '../access/memberships/memberships.hooks.ts';
import { userHooks } from '../access/users/users.hooks.ts';
import { enrolmentHooks } from '../academy/enrolments.hooks.ts';
import { moduleHooks } from '../academy/modules.hooks.ts';
import { activityHooks } from '../activities/activities.hooks.ts';
import { boardHooks } from '../boards/boards.hooks.ts';
import { checkHooks } from '../checks/checks.hooks.ts';
import { contestHooks } from '../contests/contests.hooks.ts';
import { cooperationHooks } from '../cooperations/cooperations.hooks.ts';
import { criterionHooks } from '../contests/criteria.hooks.ts';
import { jurorHooks } from '../jury/jurors.hooks.ts';
import { scoreHooks } from '../jury/scores.hooks.ts';
import { attachmentHooks } from '../discussion/evidence/attachments.hooks.ts';
import { commentHooks } from '../discussion/comments.hooks.ts';
import { annotationHooks } from '../annotations/annotations.hooks.ts';
import { evaluationHooks } from '../evaluations/evaluations.hooks.ts';
import { recommendationHooks } from '../evaluations/recommendations.hooks.ts';
import { assignmentHooks } from '../indicators/assignments.hooks.ts';
import { indicatorHooks } from '../indicators/indicators.hooks.ts';
import { measurementHooks } from '../measurements/measurements.hooks.ts';
import { newsItemHooks } from '../news/newsItems.hooks.ts';
import { consortiumHooks } from '../organisations/consortium.hooks.ts';
import { organisationHooks } from '../organisations/organisations.hooks.ts';
import { exceptionHooks } from '../periods/exceptions.hooks.ts';
import { periodHooks } from '../periods/periods.hooks.ts';
import { milestoneHooks } from '../pilots/milestones.hooks.ts';
import { pilotHooks } from '../pilots/pilots.hooks.ts';
import { reportHooks } from '../reports/reports.hooks.ts';
import { agendaItemHooks } from '../meetings/agendaItems.hooks.ts';
import { meetingAttendanceHooks } from '../meetings/meetingAttendances.hooks.ts';
import { meetingDecisionHooks } from '../meetings/meetingDecisions.hooks.ts';
import { meetingHooks } from '../meetings/meetings.hooks.ts';
import { momentHooks } from '../moments/moments.hooks.ts';
import { disseminationObjectiveHooks } from '../dissemination/disseminationObjectives.hooks.ts';
import { disseminationPlanHooks } from '../dissemination/disseminationPlans.hooks.ts';
import { riskHooks } from '../risks/risks.hooks.ts';
import { workPlanItemHooks } from '../workPlan/workPlanItems.hooks.ts';
import { reportRecipientHooks } from '../reportRecipients/reportRecipients.hooks.ts';
import { taskHooks } from '../tasks/tasks.hooks.ts';
import type { ResourceHooksMap } from '../http/records/hooks.ts';

/** The hooks of every resource that needs some. */
export const resourceHooks: ResourceHooksMap = {
  consortium: consortiumHooks,
  organisations: organisationHooks,
  users: userHooks,
  memberships: membershipHooks,
  invitations: invitationHooks,
  periods: periodHooks,
  exceptions: exceptionHooks,
  pilots: pilotHooks,
  milestones: milestoneHooks,
  activities: activityHooks,
  indicators: indicatorHooks,
  assignments: assignmentHooks,
  checks: checkHooks,
  measurements: measurementHooks,
  reports: reportHooks,
  modules: moduleHooks,
  enrolments: enrolmentHooks,
  comments: commentHooks,
  attachments: attachmentHooks,
  contests: contestHooks,
  criteria: criterionHooks,
  jurors: jurorHooks,
  scores: scoreHooks,
  cooperations: cooperationHooks,
  newsItems: newsItemHooks,
  annotations: annotationHooks,
  evaluations: evaluationHooks,
  recommendations: recommendationHooks,
  meetings: meetingHooks,
  workPlanItems: workPlanItemHooks,
  risks: riskHooks,
  disseminationObjectives: disseminationObjectiveHooks,
  disseminationPlans: disseminationPlanHooks,
  agendaItems: agendaItemHooks,
  meetingAttendances: meetingAttendanceHooks,
  meetingDecisions: meetingDecisionHooks,
  moments: momentHooks,
  reportRecipients: reportRecipientHooks,
  tasks: taskHooks,
  boards: boardHooks,
};
