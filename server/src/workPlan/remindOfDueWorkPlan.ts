import { type Stores, systemStoreOf } from '@pilotage/db';
import { fromDayNumber, isWorkPlanItemLate, openWorkPlanStates, toDayNumber } from '@pilotage/shared';
import { type AddressedNotice, notifyOfAll } from '../notices/notifyUsers.ts';
import { getConsortiumDay } from '../periods/getConsortiumDay.ts';
import { findMembersOfAll } from '../tasks/findMembersOf.ts';
import { createWorkPlanNotice } from './notifyOfWorkPlan.ts';

/** Days before the due day on which the responsible organisation is reminded: a deliverable takes longer than a task. */
const reminderDays = 14;

/** Notifies of items that are due soon, and once more when they are late. A changed due day is reminded of anew. */
export async function remindOfDueWorkPlan(stores: Stores): Promise<void> {
  await stores.system().transaction(async (store) => {
    const system = systemStoreOf(store);
    const today = await getConsortiumDay(system);
    const lastDay = fromDayNumber(toDayNumber(today) + reminderDays);
    const due = await system.all('workPlanItems', {
      // What came back has a notice of its own.
      where: { state: openWorkPlanStates, submittedOn: null },
      filters: [{ field: 'dueOn', operator: 'lte', value: lastDay }],
    });
    const members = await findMembersOfAll(
      system,
      due.map(({ responsibleOrganisationId }) => responsibleOrganisationId),
    );
    const reminders = due.map((item): AddressedNotice => {
      const kind = isWorkPlanItemLate(item, today) ? 'workPlanLate' : 'workPlanDueSoon';
      return {
        userIds: [...(members.get(item.responsibleOrganisationId) ?? [])],
        notice: createWorkPlanNotice(kind, item, item.dueOn ?? ''),
      };
    });
    await notifyOfAll(system, reminders);
  });
}
