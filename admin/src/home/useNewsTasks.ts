import { useGetList } from 'react-admin';
import type { NewsItem } from '@pilotage/shared';
import { usePageAbility, useActiveMembership } from '../access/session/session.ts';
import { newsTasks } from './newsTasks.ts';

const all = { pagination: { page: 1, perPage: 100 }, sort: { field: 'id', order: 'ASC' as const } };

/** Loads the news that waits for the user: to be published, or to be changed. */
export function useNewsTasks() {
  const ability = usePageAbility();
  const organisationId = useActiveMembership()?.organisationId ?? null;
  const submitted = useGetList<NewsItem>(
    'newsItems',
    { ...all, filter: { state: 'submitted' } },
    { enabled: ability.can('publish', 'newsItems') },
  );
  const drafts = useGetList<NewsItem>(
    'newsItems',
    { ...all, filter: { state: 'draft', organisationId } },
    { enabled: ability.can('submit', 'newsItems') && organisationId !== null },
  );
  return {
    tasks: newsTasks({
      submitted: submitted.data ?? [],
      returned: (drafts.data ?? []).filter(({ lastReturn }) => lastReturn !== null),
    }),
    isPending: submitted.isLoading || drafts.isLoading,
    error: submitted.error ?? drafts.error ?? null,
  };
}
