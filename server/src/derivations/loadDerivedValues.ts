import type { Store } from '@pilotage/db';
import type { Period, Report } from '@pilotage/shared';
import { canDeriveFor } from './canDeriveFor.ts';
import { deriveFigures } from './deriveFigures.ts';

/** What the records give for the assignments of a report, by assignment; empty for an actor who may not work it out. */
export async function loadDerivedValues(
  store: Store,
  { organisationId, periodId, periods }: Pick<Report, 'organisationId' | 'periodId'> & { periods: readonly Period[] },
): Promise<ReadonlyMap<number, number | null>> {
  const period = periods.find(({ id }) => id === periodId);
  if (!period || !canDeriveFor(store, organisationId)) return new Map();
  const figures = await deriveFigures(store, { organisationId, period });
  return new Map(figures.map(({ assignment, figure }) => [assignment.id, figure.value]));
}
