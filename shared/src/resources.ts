import { invitations } from './access/invitation.ts';
import { memberships } from './access/membership.ts';
import { users } from './access/user.ts';
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
import type { Resource } from './resource/defineResource.ts';
import type { ResourceName } from './resource/resourceNames.ts';

/** Every resource's contract, by name. */
export const resources = {
  organisations,
  users,
  memberships,
  consortium,
  periods,
  pilots,
  milestones,
  indicators,
  assignments,
  checks,
  expectations,
  reports,
  measurements,
  approvedVersions,
  exceptions,
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
} satisfies Record<ResourceName, Resource>;

export type Resources = typeof resources;

/** A record of the named resource, as it is read. */
export type RecordOf<N extends ResourceName> = Resources[N]['read']['_zod']['output'];

/** The names of a resource's own fields. */
export type FieldOf<N extends ResourceName> = Extract<keyof Resources[N]['fields'], string>;

/** The resource of that name with its fields not known by name. */
export const resourceOf = (name: ResourceName): Resource => resources[name];
