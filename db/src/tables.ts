import type { ResourceName } from '@pilotage/shared';
import { invitationTable } from './access/invitation.table.ts';
import { membershipTable } from './access/membership.table.ts';
import { userTable } from './access/user.table.ts';
import { auditEventTable } from './audit/auditEvent.table.ts';
import { checkTable } from './checks/check.table.ts';
import { attachmentTable } from './discussion/attachment.table.ts';
import { commentMentionsTable, commentTable } from './discussion/comment.table.ts';
import { assignmentTable } from './indicators/assignment.table.ts';
import { indicatorTable } from './indicators/indicator.table.ts';
import { approvedVersionTable } from './measurements/approvedVersion.table.ts';
import { measurementTable } from './measurements/measurement.table.ts';
import { applicantTable } from './solutions/applicant.table.ts';
import { contestTable } from './contests/contest.table.ts';
import { cooperationTable } from './cooperations/cooperation.table.ts';
import { criterionTable } from './contests/criterion.table.ts';
import { decisionTable } from './jury/decision.table.ts';
import { jurorTable } from './jury/juror.table.ts';
import { scoreTable } from './jury/score.table.ts';
import { solutionTable } from './solutions/solution.table.ts';
import { consortiumTable } from './organisations/consortium.table.ts';
import { organisationTable } from './organisations/organisation.table.ts';
import { exceptionTable } from './periods/exception.table.ts';
import { expectationTable } from './periods/expectation.table.ts';
import { periodTable } from './periods/period.table.ts';
import { milestoneTable } from './pilots/milestone.table.ts';
import { pilotPartnersTable, pilotTable } from './pilots/pilot.table.ts';
import { notificationTable } from './notices/notification.table.ts';
import { nudgeTable } from './reports/nudge.table.ts';
import { reportTable } from './reports/report.table.ts';
import type { AnyTable, Table } from './store/columns.ts';

/** The tables of all resources, by name. */
export const tables: { [N in ResourceName]: Table<N> } = {
  organisations: organisationTable,
  users: userTable,
  memberships: membershipTable,
  consortium: consortiumTable,
  periods: periodTable,
  pilots: pilotTable,
  milestones: milestoneTable,
  indicators: indicatorTable,
  assignments: assignmentTable,
  checks: checkTable,
  expectations: expectationTable,
  reports: reportTable,
  measurements: measurementTable,
  approvedVersions: approvedVersionTable,
  exceptions: exceptionTable,
  comments: commentTable,
  attachments: attachmentTable,
  contests: contestTable,
  criteria: criterionTable,
  solutions: solutionTable,
  applicants: applicantTable,
  jurors: jurorTable,
  scores: scoreTable,
  decisions: decisionTable,
  cooperations: cooperationTable,
  invitations: invitationTable,
  nudges: nudgeTable,
  notifications: notificationTable,
  auditEvents: auditEventTable,
};

export const linkTables = [pilotPartnersTable, commentMentionsTable];

/** The table of a resource with untyped columns. */
export const tableOf = (name: ResourceName): AnyTable => tables[name];

/** Fields whose target must belong to the organisation of the record, by composite foreign keys. */
export const sameOrganisationKeys = (name: ResourceName): string[] =>
  tableOf(name).foreignKeys.flatMap(({ columns: [field], referencedColumns: [id] }) =>
    id === 'id' && field !== undefined ? [field] : [],
  );
