import { type Assignment, frozenExpectation, type Period, type Pilot } from '@pilotage/shared';
import { systemOf } from '../store/openStores.ts';
import type { Store } from '../store/store.ts';
import type { Periods } from './periods.seed.ts';

/** Organisations with an expected assignment, by period number: those that owe a report. */
export type Owing = ReadonlyMap<number, ReadonlySet<number>>;

interface Expecting {
  periods: Periods;
  pilots: Iterable<Pilot>;
  assignments: readonly Assignment[];
}

/** Freezes the expected set of every period that has opened. */
export async function seedExpectations(store: Store, { periods, pilots, assignments }: Expecting): Promise<Owing> {
  const starts = new Map([...pilots].map((pilot) => [pilot.id, pilot.startsOn]));
  const byId = new Map([...periods.values()].map((period) => [period.id, period]));
  const periodOf = (id: number | null): Period | null => (id === null ? null : (byId.get(id) ?? null));
  const system = systemOf(store);
  const owing = new Map<number, Set<number>>();
  for (const period of periods.values()) {
    if (period.state === 'planned') continue;
    const organisations = new Set<number>();
    for (const { id: assignmentId, organisationId, pilotId, fromPeriodId, untilPeriodId } of assignments) {
      const expectation = frozenExpectation({
        period,
        fromPeriod: periodOf(fromPeriodId),
        untilPeriod: periodOf(untilPeriodId),
        pilotStartsOn: pilotId === null ? null : starts.get(pilotId),
      });
      await system.insert('expectations', { organisationId, periodId: period.id, assignmentId, ...expectation });
      if (expectation.expected) organisations.add(organisationId);
    }
    owing.set(period.number, organisations);
  }
  return owing;
}
