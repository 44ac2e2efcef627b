import type { Period } from '@pilotage/shared';
import { instantOn, type PeriodFacts } from '../demo/calendar.seed.ts';
import { knownFrom, systemStoreOf } from '../store/openStores.ts';
import type { Store } from '../store/store.ts';

/** Periods of the demo by number. */
export type PeriodsByNumber = ReadonlyMap<number, Period>;

/** Seeds the half-years, opened and closed according to the calendar. The audit events of the users are seeded separately. */
export async function seedPeriods(store: Store, calendar: readonly PeriodFacts[]): Promise<PeriodsByNumber> {
  const periods = new Map<number, Period>();
  const system = systemStoreOf(store);
  const [first] = calendar;
  for (const { number, startsOn, endsOn, dueOn, openedOn, closedOn } of calendar) {
    if (first) knownFrom(store, instantOn(first.startsOn, '08:00'));
    let period = await store.insert('periods', { number, startsOn, endsOn, dueOn, illustrative: true, state: 'planned' });
    if (openedOn !== null) knownFrom(store, instantOn(openedOn, '08:30'));
    if (openedOn !== null) period = await system.update('periods', period, { state: 'open' }, 'open');
    if (closedOn !== null) knownFrom(store, instantOn(closedOn, '08:30'));
    if (closedOn !== null) period = await system.update('periods', period, { state: 'closed' }, 'close');
    periods.set(number, period);
  }
  return periods;
}
