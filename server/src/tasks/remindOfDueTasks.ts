import type { Stores } from '@pilotage/db';
import { isTaskLate, openTaskStates } from '@pilotage/shared';
import { remindOfDue } from '../notices/remindOfDue.ts';
import { findTaskRecipients } from './findTaskRecipients.ts';

/** Notifies of tasks that are due within three days, and once more when they are late. A changed due day is reminded of anew. */
export const remindOfDueTasks = (stores: Stores): Promise<void> =>
  remindOfDue(stores, {
    leadDays: 3,
    loadDue: (system, lastDay) =>
      system.all('tasks', {
        where: { state: openTaskStates },
        filters: [{ field: 'dueOn', operator: 'lte', value: lastDay }],
      }),
    organisationOf: ({ organisationId }) => organisationId,
    createReminder(task, { today, members }) {
      const { id, organisationId, dueOn } = task;
      const kind = isTaskLate(task, today) ? 'taskLate' : 'taskDueSoon';
      return {
        userIds: findTaskRecipients(task, members),
        notice: { kind, organisationId, about: 'tasks', aboutId: id, mark: `${kind} ${id} ${dueOn}` },
      };
    },
  });
