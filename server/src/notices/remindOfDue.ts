import { type Stores, type SystemStore, systemStoreOf } from '@pilotage/db';
import { fromDayNumber, toDayNumber } from '@pilotage/shared';
import { getConsortiumDay } from '../periods/getConsortiumDay.ts';
import { findMembersOfAll } from '../tasks/findMembersOf.ts';
import { type AddressedNotice, notifyOfAll } from './notifyUsers.ts';

interface DueReminders<Row> {
  /** Days before the due day from which on somebody is reminded. */
  leadDays: number;
  /** What is due by the day, and late. */
  loadDue(system: SystemStore, lastDay: string): Promise<readonly Row[]>;
  /** The organisation that has to do it. */
  organisationOf(row: Row): number;
  /** The notice and who of the members gets it; its mark makes it come once. */
  createReminder(row: Row, context: { today: string; members: ReadonlySet<number> }): AddressedNotice;
}

/** Notifies of what is due soon or late, in one transaction; the number of queries does not depend on that of the rows. */
export async function remindOfDue<Row>(stores: Stores, reminders: DueReminders<Row>): Promise<void> {
  const { leadDays, loadDue, organisationOf, createReminder } = reminders;
  await stores.system().transaction(async (store) => {
    const system = systemStoreOf(store);
    const today = await getConsortiumDay(system);
    const due = await loadDue(system, fromDayNumber(toDayNumber(today) + leadDays));
    const members = await findMembersOfAll(system, due.map(organisationOf));
    await notifyOfAll(
      system,
      due.map((row) => createReminder(row, { today, members: members.get(organisationOf(row)) ?? new Set() })),
    );
  });
}
