import type { ListTab } from '../resource/lists/listTab.ts';

/** A day before every milestone: what is done has a day, whichever. */
const anyDay = '1900-01-01';

export const milestoneTabs: readonly ListTab[] = [
  {
    id: 'overdue',
    label: 'pilots.tabs.overdue',
    filterOf: ({ today }) => ({ doneOn: null, dueOn_lt: today }),
    isWaiting: true,
  },
  { id: 'open', label: 'pilots.tabs.open', filterOf: () => ({ doneOn: null }), isWaiting: true },
  { id: 'done', label: 'pilots.tabs.done', filterOf: () => ({ doneOn_gte: anyDay }), sort: { field: 'doneOn', order: 'DESC' } },
  { id: 'all', label: 'resource.all', filterOf: () => ({}) },
];
