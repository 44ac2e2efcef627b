import { type Stores, type SystemStore, systemStoreOf } from '@pilotage/db';
import { createLocalDayFormatter, isPeriodOverdue, type Period, type Role } from '@pilotage/shared';
import { daysBetween } from './localTime.ts';
import { notifyUsers, findUsersWithRoles } from './notifyUsers.ts';

const defaultReminderDays = [14, 3];
const partnerRoles: readonly Role[] = ['partnerStaff', 'partnerManager'];

/** The notice to send for a period today: `late`, or `dueSoon` of the nearest reminder day; null before the first one. */
function findDueNotice(period: Period, today: string, days: readonly number[]) {
  const { id, dueOn } = period;
  if (isPeriodOverdue(period, today)) return { kind: 'late', mark: `late/${id}` } as const;
  const daysLeft = daysBetween(today, dueOn);
  const nearestReminderDay = days.filter((each) => daysLeft <= each).sort((one, other) => one - other)[0];
  return nearestReminderDay === undefined ? null : ({ kind: 'dueSoon', mark: `dueSoon/${id}/${nearestReminderDay}` } as const);
}

async function sendReminders(
  system: SystemStore,
  period: Period,
  notice: NonNullable<ReturnType<typeof findDueNotice>>,
): Promise<void> {
  const expected = await system.all('expectations', {
    where: { periodId: period.id, expected: true },
    fields: ['organisationId'],
  });
  const organisations = new Set(expected.map(({ organisationId }) => organisationId));
  // Only reports that were never submitted are late; a return has its own notice.
  const unsubmitted = await system.all('reports', { where: { periodId: period.id, firstSubmittedAt: null } });
  for (const { id: reportId, organisationId } of unsubmitted) {
    if (!organisations.has(organisationId)) continue;
    const userIds = await findUsersWithRoles(system, partnerRoles, organisationId);
    await notifyUsers(system, userIds, { ...notice, organisationId, periodId: period.id, reportId });
  }
}

/** Notifies partners of reports that are due soon or late. Each notice is sent once, however often this runs. */
export async function remindOfDueReports(stores: Stores): Promise<void> {
  await stores.system().transaction(async (store) => {
    const system = systemStoreOf(store);
    const { timeZone, reminderDays } = await system.get('consortium', 1);
    const today = createLocalDayFormatter(timeZone)(system.now());
    for (const period of await system.all('periods', { where: { state: 'open' } })) {
      const notice = findDueNotice(period, today, reminderDays ?? defaultReminderDays);
      if (notice) await sendReminders(system, period, notice);
    }
  });
}
