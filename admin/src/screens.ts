import type { ResourceProps } from 'react-admin';
import type { ResourceName } from '@pilotage/shared';
import { lazyScreens } from './resource/screens/lazyScreens.ts';

/** The screens of every resource; null for a resource without screens. A missing resource does not compile. */
export const screens = {
  organisations: lazyScreens(
    'organisations',
    ['list', 'show', 'edit', 'create'],
    () => import('./organisations/organisations.screens.tsx'),
  ),
  users: lazyScreens('users', ['list', 'show', 'edit'], () => import('./access/users/users.screens.tsx')),
  memberships: lazyScreens(
    'memberships',
    ['list', 'edit', 'create'],
    () => import('./access/memberships/memberships.screens.tsx'),
  ),
  consortium: null,
  periods: lazyScreens('periods', ['list', 'show', 'edit', 'create'], () => import('./periods/periods.screens.tsx')),
  pilots: lazyScreens('pilots', ['list', 'show', 'edit', 'create'], () => import('./pilots/pilots.screens.tsx')),
  milestones: lazyScreens('milestones', ['list', 'show', 'edit', 'create'], () => import('./pilots/milestones.screens.tsx')),
  indicators: lazyScreens('indicators', ['list', 'show', 'edit', 'create'], () => import('./indicators/indicators.screens.tsx')),
  assignments: lazyScreens(
    'assignments',
    ['list', 'show', 'edit', 'create'],
    () => import('./indicators/assignments.screens.tsx'),
  ),
  checks: lazyScreens('checks', ['list', 'edit', 'create'], () => import('./checks/checks.screens.tsx')),
  expectations: null,
  reports: lazyScreens('reports', ['list', 'show', 'edit'], () => import('./reports/reports.screens.tsx')),
  measurements: null,
  approvedVersions: null,
  exceptions: null,
  comments: null,
  attachments: null,
  contests: lazyScreens('contests', ['list', 'show', 'edit', 'create'], () => import('./contests/contests.screens.tsx')),
  criteria: lazyScreens('criteria', ['edit', 'create'], () => import('./contests/criteria.screens.tsx')),
  solutions: lazyScreens('solutions', ['list', 'show'], () => import('./solutions/solutions.screens.tsx')),
  applicants: null,
  jurors: lazyScreens('jurors', ['edit'], () => import('./jury/jurors.screens.tsx')),
  scores: lazyScreens('scores', ['list', 'show'], () => import('./scoring/scores.screens.tsx')),
  decisions: null,
  cooperations: lazyScreens('cooperations', ['list', 'show', 'create'], () => import('./cooperations/cooperations.screens.tsx')),
  invitations: lazyScreens('invitations', ['list', 'create'], () => import('./access/invitations/invitations.screens.tsx')),
  nudges: null,
  notifications: lazyScreens('notifications', ['list'], () => import('./notices/notifications.screens.tsx')),
  auditEvents: lazyScreens('auditEvents', ['list'], () => import('./audit/auditEvents.screens.tsx')),
} satisfies Record<ResourceName, ResourceProps | null>;
