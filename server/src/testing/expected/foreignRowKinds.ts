import type { ResourceName } from '@pilotage/shared';

/**
 * The kinds of rows of each resource that a manager of organisation A may not see. Empty if every member may see all rows
 * (organisations, periods, the consortium), and for resources without routes.
 */
export const foreignRowKinds: { readonly [N in ResourceName]: readonly string[] } = {
  organisations: [],
  users: ['foreign', 'consortium'],
  memberships: ['foreign', 'consortium'],
  consortium: [],
  periods: [],
  pilots: ['foreign'],
  milestones: ['foreign'],
  indicators: ['foreign'],
  assignments: ['foreign'],
  checks: [],
  expectations: [],
  reports: ['foreign draft', 'foreign submitted', 'foreign returned', 'foreign approved', 'foreign reopened'],
  measurements: ['foreign draft', 'foreign submitted', 'foreign returned', 'foreign approved', 'foreign reopened'],
  approvedVersions: ['foreign'],
  exceptions: ['foreign'],
  comments: ['foreign cell', 'named pilot'],
  attachments: ['foreign cell'],
  contests: ['foreign draft', 'consortium draft'],
  criteria: ['foreign', 'consortium'],
  solutions: ['foreign', 'foreign decided', 'consortium'],
  applicants: ['foreign', 'consortium'],
  jurors: ['foreign', 'consortium'],
  scores: ['foreign scored', 'foreign counted', 'consortium counted'],
  decisions: ['foreign', 'consortium'],
  cooperations: ['foreign', 'consortium'],
  invitations: ['foreign', 'consortium'],
  nudges: ['foreign'],
  notifications: ["manager's former", "foreign manager's"],
  auditEvents: ['foreign figure', 'foreign pilot', 'consortium'],
};
