import { type Stores, systemStoreOf } from '@pilotage/db';
import { fromDayNumber, isTaskLate, openTaskStates, toDayNumber } from '@pilotage/shared';
import { type AddressedNotice, notifyOfAll } from '../notices/notifyUsers.ts';
import { getConsortiumDay } from '../periods/getConsortiumDay.ts';
import { findMembersOfAll } from './findMembersOf.ts';
import { findTaskRecipients } from './findTaskRecipients.ts';

/** Days before the due day on which somebody is reminded of a task. */
const reminderDays = 3;

/** Notifies of tasks that are due soon, and once more when they are late. A changed due day is reminded of anew. */
export async function remindOfDueTasks(stores: Stores): Promise<void> {
  await stores.system().transaction(async (store) => {
    const system = systemStoreOf(store);
    const today = await getConsortiumDay(system);
    const lastDay = fromDayNumber(toDayNumber(today) + reminderDays);
    const due = await system.all('tasks', {
      where: { state: openTaskStates },
      filters: [{ field: 'dueOn', operator: 'lte', value: lastDay }],
    });
    const members = await findMembersOfAll(
      system,
      due.map(({ organisationId }) => organisationId),
    );
    const reminders = due.map((task): AddressedNotice => {
      const { id, organisationId, dueOn } = task;
      const kind = isTaskLate(task, today) ? 'taskLate' : 'taskDueSoon';
      return {
        userIds: findTaskRecipients(task, members.get(organisationId) ?? new Set()),
        notice: { kind, organisationId, about: 'tasks', aboutId: id, mark: `${kind} ${id} ${dueOn}` },
      };
    });
    await notifyOfAll(system, reminders);
  });
}
