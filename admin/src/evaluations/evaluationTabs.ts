import type { ListTab } from '../resource/lists/listTab.ts';

export const evaluationTabs: readonly ListTab[] = [
  {
    id: 'drafts',
    label: 'evaluations.tabs.drafts',
    filterOf: ({ ability }) => (ability.can('issue', 'evaluations') ? { state: 'draft' } : null),
    isWaiting: true,
  },
  {
    id: 'toPublish',
    label: 'evaluations.tabs.toPublish',
    filterOf: ({ ability }) =>
      ability.can('publish', 'evaluations') ? { state: 'issued', publicRequested: true, isPublic: false } : null,
    isWaiting: true,
  },
  {
    id: 'ours',
    label: 'evaluations.tabs.ours',
    filterOf: ({ organisationId }) => (organisationId === null ? null : { organisationId, state: 'issued' }),
  },
  { id: 'issued', label: 'evaluations.tabs.issued', filterOf: () => ({ state: 'issued' }) },
  { id: 'all', label: 'resource.all', filterOf: () => ({}) },
];
