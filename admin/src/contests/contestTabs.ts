import type { ListTab } from '../resource/lists/listTab.ts';

/** Contests of one's own that are not decided; those of the consortium for the lead partner. */
export const contestTabs: readonly ListTab[] = [
  {
    id: 'ours',
    label: 'contests.lists.ours',
    filterOf: ({ ability, role, organisationId }) =>
      ability.can('assign', 'contests')
        ? { organisationId: role === 'leadPartner' ? null : organisationId, state: ['draft', 'open', 'judging'] }
        : null,
    isWaiting: true,
  },
  { id: 'open', label: 'contests.lists.open', filterOf: () => ({ state: 'open' }), sort: { field: 'closesAt', order: 'ASC' } },
  { id: 'judging', label: 'contests.lists.judging', filterOf: () => ({ state: 'judging' }) },
  { id: 'decided', label: 'contests.lists.decided', filterOf: () => ({ state: ['decided', 'archived'] }) },
  { id: 'all', label: 'resource.all', filterOf: () => ({}) },
];
