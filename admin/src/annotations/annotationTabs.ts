import type { ListTab } from '../resource/lists/listTab.ts';

export const annotationTabs: readonly ListTab[] = [
  {
    id: 'drafts',
    label: 'annotations.tabs.drafts',
    filterOf: ({ ability }) => (ability.can('issue', 'annotations') ? { state: 'draft' } : null),
    isWaiting: true,
  },
  {
    id: 'mine',
    label: 'annotations.tabs.mine',
    filterOf: ({ ability, userId }) => (ability.can('issue', 'annotations') ? { authorId: userId } : null),
  },
  {
    id: 'ours',
    label: 'annotations.tabs.ours',
    filterOf: ({ organisationId }) => (organisationId === null ? null : { organisationId, state: 'issued' }),
  },
  { id: 'issued', label: 'annotations.tabs.issued', filterOf: () => ({ state: 'issued' }) },
  { id: 'withdrawn', label: 'annotations.tabs.withdrawn', filterOf: () => ({ state: 'withdrawn' }) },
  { id: 'all', label: 'resource.all', filterOf: () => ({}) },
];
