import { useEffect } from 'react';
import { useGetList } from 'react-admin';
import { useLocation } from 'react-router';
import type { Notification } from '@pilotage/shared';
import { useActiveHat } from '../access/session.ts';

const newest = { pagination: { page: 1, perPage: 7 }, sort: { field: 'id', order: 'DESC' as const }, filter: { read: false } };
const freshFor = 30_000;

/**
 * The newest unread notices of the present hat, and how many there are. They are asked for when somebody does something (goes to a
 * page, comes back to the tab) and never by a clock: that would keep a session alive which nobody uses any more.
 */
export function useUnreadNotices() {
  const { pathname } = useLocation();
  const hat = useActiveHat();
  const { data, total, refetch, isPending } = useGetList<Notification>('notifications', newest, {
    enabled: hat !== null,
    staleTime: freshFor,
    refetchOnWindowFocus: true,
  });
  useEffect(() => {
    if (hat !== null && pathname !== '') void refetch({ cancelRefetch: false });
  }, [hat, pathname, refetch]);
  return { notices: data ?? [], unread: total ?? 0, isPending };
}
