import type { ResourceProps } from 'react-admin';
import type { ResourceName } from '@pilotage/shared';
import { invitationScreens } from './access/invitationScreens.ts';
import { membershipScreens } from './access/membershipScreens.ts';
import { userScreens } from './access/userScreens.ts';
import { checkScreens } from './checks/screens.ts';
import { contestScreens } from './contests/screens.ts';
import { criterionScreens } from './contests/criterionScreens.ts';
import { jurorScreens } from './contests/jurorScreens.ts';
import { scoreScreens } from './contests/scoreScreens.ts';
import { solutionScreens } from './contests/solutionScreens.ts';
import { cooperationScreens } from './cooperations/screens.ts';
import { auditScreens } from './audit/screens.ts';
import { assignmentScreens } from './indicators/assignmentScreens.ts';
import { indicatorScreens } from './indicators/screens.ts';
import { noticeScreens } from './notices/screens.ts';
import { organisationScreens } from './organisations/screens.ts';
import { periodScreens } from './periods/screens.ts';
import { milestoneScreens } from './pilots/milestoneScreens.ts';
import { pilotScreens } from './pilots/screens.ts';
import { reportScreens } from './reports/screens.ts';

/** Every resource's screens; null for what has none of its own. A resource that is forgotten here does not compile. */
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
