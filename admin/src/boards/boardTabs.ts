import type { ListTab } from '../resource/lists/listTab.ts';

export const boardTabs: readonly ListTab[] = [
  { id: 'own', label: 'boards.tabs.own', filterOf: () => ({ audience: 'own' }) },
  { id: 'shared', label: 'boards.tabs.shared', filterOf: () => ({ audience: 'shared' }) },
  { id: 'all', label: 'resource.all', filterOf: () => ({}) },
];
