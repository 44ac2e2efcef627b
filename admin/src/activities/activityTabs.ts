import type { ListTab } from '../resource/lists/listTab.ts';

export const activityTabs: readonly ListTab[] = [
  {
    id: 'unconfirmed',
    label: 'activities.tabs.unconfirmed',
    filterOf: ({ today }) => ({ state: 'planned', lastDay_lt: today }),
  },
  {
    id: 'upcoming',
    label: 'activities.tabs.upcoming',
    filterOf: ({ today }) => ({ state: 'planned', lastDay_gte: today }),
    sort: { field: 'startsOn', order: 'ASC' },
  },
  { id: 'held', label: 'activities.tabs.held', filterOf: () => ({ state: 'held' }) },
  { id: 'cancelled', label: 'activities.tabs.cancelled', filterOf: () => ({ state: 'cancelled' }) },
  { id: 'all', label: 'resource.all', filterOf: () => ({}) },
];
