import { useEffect } from 'react';
import { useGetList } from 'react-admin';
import { useLocation } from 'react-router';
import type { Notification } from '@pilotage/shared';
import { useActiveMembership } from '../access/session/session.ts';

const newestUnreadParams = {
  pagination: { page: 1, perPage: 7 },
  sort: { field: 'id', order: 'DESC' as const },
  filter: { read: false },
};
const staleTimeMs = 30_000;

/**
 * The latest unread notices of the active membership and their total. They are fetched on navigation and when the tab gets the
 * focus, never by a timer, because that would keep an unused session alive.
 */
export function useUnreadNotices() {
  const { pathname } = useLocation();
  const membership = useActiveMembership();
  const { data, total, refetch, isPending } = useGetList<Notification>('notifications', newestUnreadParams, {
    enabled: membership !== null,
    staleTime: staleTimeMs,
    refetchOnWindowFocus: true,
  });
  useEffect(() => {
    if (membership !== null && pathname !== '') void refetch({ cancelRefetch: false });
  }, [membership, pathname, refetch]);
  return { notices: data ?? [], unread: total ?? 0, isPending };
}
