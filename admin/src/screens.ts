import type { ResourceProps } from 'react-admin';
import type { ResourceName } from '@pilotage/shared';
import { invitationScreens } from './access/invitations/invitationScreens.ts';
import { membershipScreens } from './access/memberships/membershipScreens.ts';
import { userScreens } from './access/users/userScreens.ts';
import { checkScreens } from './checks/checkScreens.ts';
import { contestScreens } from './contests/contestScreens.ts';
import { criterionScreens } from './contests/criterionScreens.ts';
import { jurorScreens } from './jury/jurorScreens.ts';
import { scoreScreens } from './scoring/scoreScreens.ts';
import { solutionScreens } from './solutions/solutionScreens.ts';
import { cooperationScreens } from './cooperations/cooperationScreens.ts';
import { auditScreens } from './audit/auditScreens.ts';
import { assignmentScreens } from './indicators/assignmentScreens.ts';
import { indicatorScreens } from './indicators/indicatorScreens.ts';
import { noticeScreens } from './notices/noticeScreens.ts';
import { organisationScreens } from './organisations/organisationScreens.ts';
import { periodScreens } from './periods/periodScreens.ts';
import { milestoneScreens } from './pilots/milestoneScreens.ts';
import { pilotScreens } from './pilots/pilotScreens.ts';
import { reportScreens } from './reports/reportScreens.ts';

/** The screens of every resource; null for a resource without screens. A missing resource does not compile. */
export const screens = {
  organisations: organisationScreens,
  users: userScreens,
  memberships: membershipScreens,
  consortium: null,
  periods: periodScreens,
  pilots: pilotScreens,
  milestones: milestoneScreens,
  indicators: indicatorScreens,
  assignments: assignmentScreens,
  checks: checkScreens,
  expectations: null,
  reports: reportScreens,
  measurements: null,
  approvedVersions: null,
  exceptions: null,
  comments: null,
  attachments: null,
  contests: contestScreens,
  criteria: criterionScreens,
  solutions: solutionScreens,
  applicants: null,
  jurors: jurorScreens,
  scores: scoreScreens,
  decisions: null,
  cooperations: cooperationScreens,
  invitations: invitationScreens,
  nudges: null,
  notifications: noticeScreens,
  auditEvents: auditScreens,
} satisfies Record<ResourceName, ResourceProps | null>;
