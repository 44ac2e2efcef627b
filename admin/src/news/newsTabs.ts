import type { ListTab } from '../resource/lists/listTab.ts';

/** What waits for the lead partner first, then what one's organisation writes, then what is published. */
export const newsTabs: readonly ListTab[] = [
  {
    id: 'review',
    label: 'news.tabs.review',
    filterOf: ({ ability }) => (ability.can('publish', 'newsItems') ? { state: 'submitted' } : null),
    isWaiting: true,
  },
  {
    id: 'ours',
    label: 'news.tabs.ours',
    filterOf: ({ ability, organisationId }) =>
      ability.can('create', 'newsItems') ? { organisationId, state: ['draft', 'submitted'] } : null,
    isWaiting: true,
  },
  { id: 'published', label: 'news.tabs.published', filterOf: () => ({ state: 'published' }) },
  { id: 'all', label: 'resource.all', filterOf: () => ({}) },
];
