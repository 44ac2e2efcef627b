import { useGetList } from 'react-admin';
import type { Comment, Task } from '@pilotage/shared';
import { useAbility } from '../../access/session/session.ts';

/** The tasks that follow from comments, by comment, the latest last; empty for whoever reads no tasks. */
export function useTasksOfComments(comments: readonly Comment[]): ReadonlyMap<number, readonly Task[]> {
  const canRead = useAbility().can('read', 'tasks');
  const { data = [] } = useGetList<Task>(
    'tasks',
    {
      pagination: { page: 1, perPage: 1000 },
      sort: { field: 'id', order: 'ASC' },
      filter: { commentId: comments.map(({ id }) => id) },
    },
    { enabled: canRead && comments.length > 0 },
  );
  const tasks = new Map<number, Task[]>();
  for (const task of data) tasks.set(task.commentId ?? 0, [...(tasks.get(task.commentId ?? 0) ?? []), task]);
  return tasks;
}
