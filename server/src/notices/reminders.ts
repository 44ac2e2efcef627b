import { type Stores, type SystemStore, systemOf } from '@pilotage/db';
import { localDay, type Period, type Role } from '@pilotage/shared';
import { daysBetween } from './localTime.ts';
import { notify, peopleWith } from './notify.ts';

const usualDays = [14, 3];
const partners: readonly Role[] = ['partnerStaff', 'partnerManager'];

/** Which notice a period calls for today: late, or the nearest of the days before it is due. */
function due({ id, dueOn }: Period, today: string, days: readonly number[]) {
  const left = daysBetween(today, dueOn);
  if (left < 0) return { kind: 'late', mark: `late/${id}` } as const;
  const reached = days.filter((each) => left <= each).sort((one, other) => one - other)[0];
  return reached === undefined ? null : ({ kind: 'dueSoon', mark: `dueSoon/${id}/${reached}` } as const);
}

async function remind(system: SystemStore, period: Period, notice: NonNullable<ReturnType<typeof due>>): Promise<void> {
  const expected = await system.all('expectations', {
    where: { periodId: period.id, expected: true },
    fields: ['organisationId'],
  });
  const organisations = new Set(expected.map(({ organisationId }) => organisationId));
  // What came back is told of by itself; late is only what was never handed in.
  const open = await system.all('reports', { where: { periodId: period.id, firstSubmittedAt: null } });
  for (const { id: reportId, organisationId } of open) {
    if (!organisations.has(organisationId)) continue;
    const people = await peopleWith(system, partners, organisationId);
    await notify(system, people, { ...notice, organisationId, periodId: period.id, reportId });
  }
}

/** Tells who has a report to hand in soon, or should have handed in one; each of it once, however often this runs. */
export async function remindOfReports(stores: Stores): Promise<void> {
  await stores.system().transaction(async (store) => {
    const system = systemOf(store);
    const { timeZone, reminderDays } = await system.get('consortium', 1);
    const today = localDay(timeZone)(system.now());
    for (const period of await system.all('periods', { where: { state: 'open' } })) {
      const notice = due(period, today, reminderDays ?? usualDays);
      if (notice) await remind(system, period, notice);
    }
  });
}
