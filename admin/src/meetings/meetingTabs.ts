import type { ListTab } from '../resource/lists/listTab.ts';

export const meetingTabs: readonly ListTab[] = [
  { id: 'planned', label: 'meetings.tabs.planned', filterOf: () => ({ state: 'planned' }) },
  { id: 'held', label: 'meetings.tabs.held', filterOf: () => ({ state: 'held' }) },
  { id: 'all', label: 'resource.all', filterOf: () => ({}) },
];
