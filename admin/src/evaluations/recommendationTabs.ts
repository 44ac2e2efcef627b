import type { ListTab } from '../resource/lists/listTab.ts';

export const recommendationTabs: readonly ListTab[] = [
  {
    id: 'open',
    label: 'recommendations.tabs.open',
    filterOf: () => ({ state: 'open' }),
    sort: { field: 'dueOn', order: 'ASC' },
    isWaiting: true,
  },
  {
    id: 'answered',
    label: 'recommendations.tabs.answered',
    filterOf: () => ({ state: 'answered' }),
    sort: { field: 'actionDueOn', order: 'ASC' },
  },
  { id: 'overdue', label: 'recommendations.tabs.overdue', filterOf: ({ today }) => ({ state: 'open', dueOn_lt: today }) },
  { id: 'followedUp', label: 'recommendations.tabs.followedUp', filterOf: () => ({ state: 'followedUp' }) },
  {
    id: 'drafts',
    label: 'recommendations.tabs.drafts',
    filterOf: ({ ability }) => (ability.can('create', 'recommendations') ? { state: 'draft' } : null),
  },
  { id: 'all', label: 'resource.all', filterOf: () => ({}) },
];
