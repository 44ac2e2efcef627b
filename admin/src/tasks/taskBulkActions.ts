import { asSubject, type Task } from '@pilotage/shared';
import type { BulkAction } from '../resource/selection/bulkAction.ts';

/** Tasks are marked as done, or taken over, several at once. */
export const taskBulkActions: readonly BulkAction<'tasks'>[] = [
  {
    id: 'complete',
    keys: 'tasks.bulk.complete',
    needs: ['complete', 'tasks'],
    findRefusal: (task, { ability }) => {
      if (!ability.can('complete', asSubject('tasks', task))) return 'resource.selection.notYours';
      return task.state === 'done' ? 'tasks.bulk.isDone' : null;
    },
    createRequest: ({ id, version }: Task) => ({ path: `/tasks/${id}/complete`, body: { version } }),
  },
  {
    id: 'take',
    keys: 'tasks.bulk.take',
    needs: ['update', 'tasks'],
    findRefusal: (task, { ability, organisationId, userId }) => {
      if (!ability.can('update', asSubject('tasks', task), 'assigneeId')) return 'resource.selection.notYours';
      if (task.organisationId !== organisationId) return 'tasks.bulk.notOurs';
      return task.assigneeId === userId ? 'tasks.bulk.isMine' : null;
    },
    createRequest: ({ id, version }: Task, { userId }) => ({
      method: 'PUT',
      path: `/tasks/${id}`,
      body: { version, assigneeId: userId },
    }),
  },
];
