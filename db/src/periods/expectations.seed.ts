import { type Assignment, freezeExpectation, type Period, type Pilot } from '@pilotage/shared';
import { knownFrom, systemStoreOf } from '../store/openStores.ts';
import { instantOn, type PeriodFacts } from '../demo/calendar.seed.ts';
import type { Store } from '../store/store.ts';
import type { PeriodsByNumber } from './periods.seed.ts';

/** Organisations with an expected assignment, by period number: those that must report. */
export type OrganisationsOwingReport = ReadonlyMap<number, ReadonlySet<number>>;

interface ExpectationSeedInput {
  periods: PeriodsByNumber;
  pilots: Iterable<Pilot>;
  assignments: readonly Assignment[];
  calendar: readonly PeriodFacts[];
}

/** Seeds the expected set of every opened period. */
export async function seedExpectations(
  store: Store,
  { periods, pilots, assignments, calendar }: ExpectationSeedInput,
): Promise<OrganisationsOwingReport> {
  const starts = new Map([...pilots].map((pilot) => [pilot.id, pilot.startsOn]));
  const byId = new Map([...periods.values()].map((period) => [period.id, period]));
  const periodOf = (id: number | null): Period | null => (id === null ? null : (byId.get(id) ?? null));
  const system = systemStoreOf(store);
  const owingByPeriod = new Map<number, Set<number>>();
  for (const period of periods.values()) {
    if (period.state === 'planned') continue;
    const organisations = new Set<number>();
    const openedOn = calendar.find(({ number }) => number === period.number)?.openedOn;
    if (openedOn) knownFrom(store, instantOn(openedOn, '08:30'));
    for (const { id: assignmentId, organisationId, pilotId, fromPeriodId, untilPeriodId } of assignments) {
      const expectation = freezeExpectation({
        period,
        fromPeriod: periodOf(fromPeriodId),
        untilPeriod: periodOf(untilPeriodId),
        pilotStartsOn: pilotId === null ? null : starts.get(pilotId),
      });
      await system.insert('expectations', { organisationId, periodId: period.id, assignmentId, ...expectation });
      if (expectation.expected) organisations.add(organisationId);
    }
    owingByPeriod.set(period.number, organisations);
  }
  return owingByPeriod;
}
