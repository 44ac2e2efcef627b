import { invitations } from './access/invitation.ts';
import { memberships } from './access/membership.ts';
import { users } from './access/user.ts';
import { completionMappings } from './academy/completionMapping.ts';
import { enrolments } from './academy/enrolment.ts';
import { modules } from './academy/module.ts';
import { auditEvents } from './audit/auditEvent.ts';
import { checks } from './checks/check.ts';
import { applicants } from './solutions/applicant.ts';
import { contests } from './contests/contest.ts';
import { cooperations } from './cooperations/cooperation.ts';
import { criteria } from './contests/criterion.ts';
import { decisions } from './jury/decision.ts';
import { jurors } from './jury/juror.ts';
import { scores } from './jury/score.ts';
import { solutions } from './solutions/solution.ts';
import { attachments } from './discussion/attachment.ts';
import { comments } from './discussion/comment.ts';
import { assignments } from './indicators/assignment.ts';
import { indicators } from './indicators/indicator.ts';
import { approvedVersions } from './measurements/approvedVersion.ts';
import { measurements } from './measurements/measurement.ts';
import { consortium } from './organisations/consortium.ts';
import { organisations } from './organisations/organisation.ts';
import { exceptions } from './periods/exception.ts';
import { expectations } from './periods/expectation.ts';
import { periods } from './periods/period.ts';
import { milestones } from './pilots/milestone.ts';
import { pilots } from './pilots/pilot.ts';
import { notifications } from './notices/notification.ts';
import { nudges } from './reports/nudge.ts';
import { reports } from './reports/report.ts';
import { newsItems } from './news/newsItem.ts';
import { tasks } from './tasks/task.ts';
import { agendaItems } from './meetings/agendaItem.ts';
import { meetingAttendances } from './meetings/meetingAttendance.ts';
import { meetingDecisions } from './meetings/meetingDecision.ts';
import { meetings } from './meetings/meeting.ts';
import { activities } from './activities/activity.ts';
import { workPlanItems } from './workPlan/workPlanItem.ts';
import { risks } from './risks/risk.ts';
import { disseminationObjectives } from './dissemination/disseminationObjective.ts';
import { disseminationPlans } from './dissemination/disseminationPlan.ts';
import { moments } from './moments/moment.ts';
import { evaluations } from './evaluations/evaluation.ts';
import { recommendations } from './evaluations/recommendation.ts';
import { reportRecipients } from './reportRecipients/reportRecipient.ts';
import { boards } from './boards/board.ts';
import { annotations } from './annotations/annotation.ts';
import type { Resource } from './resource/defineResource.ts';
import type { ResourceName } from './resource/resourceNames.ts';

/** The contracts of all resources, by name. */
export const resources = {
  organisations,
  users,
  memberships,
  consortium,
  periods,
  pilots,
  milestones,
  activities,
  indicators,
  assignments,
  checks,
  expectations,
  reports,
  measurements,
  approvedVersions,
  exceptions,
  modules,
  enrolments,
  completionMappings,
  comments,
  attachments,
  contests,
  criteria,
  solutions,
  applicants,
  jurors,
  scores,
  decisions,
  cooperations,
  invitations,
  nudges,
  notifications,
  auditEvents,
  newsItems,
  meetings,
  agendaItems,
  meetingAttendances,
  meetingDecisions,
  tasks,
  workPlanItems,
  risks,
  disseminationObjectives,
  disseminationPlans,
  moments,
  evaluations,
  recommendations,
  reportRecipients,
  boards,
  annotations,
} satisfies Record<ResourceName, Resource>;

export type Resources = typeof resources;

/** The type of a record of a resource, as it is read. */
export type RecordOf<N extends ResourceName> = Resources[N]['read']['_zod']['output'];

/** The field names of a resource. */
export type FieldOf<N extends ResourceName> = Extract<keyof Resources[N]['fields'], string>;

/** The contract of a resource with untyped fields. */
export const resourceOf = (name: ResourceName): Resource => resources[name];
