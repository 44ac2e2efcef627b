import { useQueryClient } from '@tanstack/react-query';
import { useDataProvider, useNotify } from 'react-admin';
import type { Notification } from '@pilotage/shared';
import { problemOf } from '../data/problem.ts';

/** Marks notices as read; skips those that another tab has already marked. */
export function useMarkRead() {
  const provider = useDataProvider();
  const queries = useQueryClient();
  const notify = useNotify();
  return async (notices: readonly Notification[]): Promise<void> => {
    const unread = notices.filter(({ read }) => !read);
    const outcomes = await Promise.allSettled(
      unread.map((notice) =>
        provider.update<Notification>('notifications', {
          id: notice.id,
          data: { version: notice.version, read: true },
          previousData: notice,
        }),
      ),
    );
    const failed = outcomes.find((each) => each.status === 'rejected' && problemOf(each.reason).status !== 409);
    if (failed?.status === 'rejected') {
      const { message } = problemOf(failed.reason);
      notify(message, { type: 'error', messageArgs: { _: message } });
    }
    await queries.invalidateQueries({ queryKey: ['notifications'] });
  };
}
