import { isPeriodOverdue, type Period } from '@pilotage/shared';
import type { ListFilter, ListTab } from '../resource/lists/listTab.ts';

const oldestFirst = { field: 'firstSubmittedAt', order: 'ASC' } as const;
const writableStates = ['draft', 'returned', 'reopened'];

/**
 * Reports of open periods past their due day that were never handed in. Periods are numbered in their order, so the first and the last
 * one say which they are. Null where no period is overdue.
 */
export function lateReportsFilter(periods: readonly Period[], today: string): ListFilter | null {
  const overdue = periods.filter((period) => isPeriodOverdue(period, today)).map(({ id }) => id);
  if (overdue.length === 0) return null;
  return { firstSubmittedAt: null, periodId_gte: Math.min(...overdue), periodId_lte: Math.max(...overdue) };
}

export const reportTabs: readonly ListTab[] = [
  {
    id: 'toReview',
    label: 'reports.tabs.toReview',
    filterOf: ({ ability }) => (ability.can('approve', 'reports') ? { state: 'submitted' } : null),
    sort: oldestFirst,
    isWaiting: true,
  },
  {
    id: 'toSubmit',
    label: 'reports.tabs.toSubmit',
    filterOf: ({ ability }) => (ability.can('update', 'reports') ? { state: writableStates } : null),
    sort: { field: 'periodId', order: 'ASC' },
    isWaiting: true,
  },
  {
    id: 'late',
    label: 'reports.tabs.late',
    filterOf: ({ ability, periods, today }) =>
      ability.can('nudge', 'reports') || ability.can('update', 'reports') ? lateReportsFilter(periods, today) : null,
    sort: { field: 'periodId', order: 'ASC' },
    isWaiting: true,
  },
  {
    id: 'returned',
    label: 'reports.tabs.returned',
    filterOf: ({ ability }) => (ability.can('approve', 'reports') ? { state: 'returned' } : null),
  },
  {
    id: 'submitted',
    label: 'reports.tabs.submitted',
    filterOf: ({ ability }) => (ability.can('approve', 'reports') ? null : { state: 'submitted' }),
  },
  { id: 'approved', label: 'reports.tabs.approved', filterOf: () => ({ state: 'approved' }) },
  { id: 'all', label: 'resource.all', filterOf: () => ({}) },
];
