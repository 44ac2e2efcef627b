import type { NewRecord, StoreReader } from '@pilotage/db';
import { freezeExpectation, type Period } from '@pilotage/shared';

/** Who is expected to report what in a period, by assignments and pilots as they are now. */
export async function planExpectations(reader: StoreReader, period: Period): Promise<NewRecord<'expectations'>[]> {
  const [assignments, pilots, periods] = [
    await reader.all('assignments', { fields: ['organisationId', 'pilotId', 'fromPeriodId', 'untilPeriodId'] }),
    await reader.all('pilots', { fields: ['startsOn'] }),
    await reader.all('periods'),
  ];
  const startsOn = new Map(pilots.map((pilot) => [pilot.id, pilot.startsOn]));
  const byId = new Map(periods.map((each) => [each.id, each]));
  return assignments.map((each) => ({
    organisationId: each.organisationId,
    periodId: period.id,
    assignmentId: each.id,
    ...freezeExpectation({
      period,
      fromPeriod: byId.get(each.fromPeriodId ?? 0) ?? null,
      untilPeriod: byId.get(each.untilPeriodId ?? 0) ?? null,
      pilotStartsOn: each.pilotId === null ? undefined : startsOn.get(each.pilotId),
    }),
  }));
}
