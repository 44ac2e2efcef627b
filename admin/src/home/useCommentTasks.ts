import { useGetList, useGetMany, useTranslate } from 'react-admin';
import type { Comment, Measurement, Period } from '@pilotage/shared';
import { useAbility, useSession } from '../access/session/session.ts';
import { commentTasks } from './commentTasks.ts';

/** Loads open comments by others for the own organisation, and the data for their links. */
export function useCommentTasks(organisationId: number | null, periods: readonly Period[]) {
  const translate = useTranslate();
  const userId = useSession()?.user.id ?? 0;
  const canRead = useAbility().can('read', 'comments') && organisationId !== null;
  const comments = useGetList<Comment>(
    'comments',
    {
      pagination: { page: 1, perPage: 200 },
      sort: { field: 'id', order: 'ASC' },
      filter: { organisationId, resolvedAt: null },
    },
    { enabled: canRead },
  );
  const ids = (comments.data ?? []).flatMap(({ subject, subjectId }) => (subject === 'measurements' ? [subjectId] : []));
  const cells = useGetMany<Measurement>('measurements', { ids: [...new Set(ids)] }, { enabled: ids.length > 0 });
  return {
    tasks: commentTasks({
      comments: comments.data ?? [],
      cells: (cells.data ?? []).filter((cell) => cell !== undefined),
      periods,
      userId,
      roleName: (role) => translate(`resources.comments.choices.authorRole.${role}`),
    }),
    isPending: (canRead && comments.isPending) || (ids.length > 0 && cells.isPending),
    error: comments.error,
  };
}
