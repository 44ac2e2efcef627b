import type { ListTab } from '../resource/lists/listTab.ts';

export const riskTabs: readonly ListTab[] = [
  {
    id: 'ours',
    label: 'risks.tabs.ours',
    filterOf: ({ organisationId }) => (organisationId === null ? null : { organisationId, state: 'open' }),
  },
  { id: 'open', label: 'risks.tabs.open', filterOf: () => ({ state: 'open' }) },
  { id: 'closed', label: 'risks.tabs.closed', filterOf: () => ({ state: 'closed' }) },
  { id: 'all', label: 'resource.all', filterOf: () => ({}) },
];
