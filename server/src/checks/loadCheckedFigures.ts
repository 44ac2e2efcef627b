import type { Store } from '@pilotage/db';
import { type Check, type ChecksInput, toProgressPeriods } from '@pilotage/shared';

interface LoadCheckedFiguresParams {
  /** Of one organisation alone, or of all whose rows the store's actor may read. */
  organisationId?: number;
  /** Instead of the stored ones. */
  checks?: readonly Check[];
}

/** The figures of each organisation with the checks of their indicators, as far as the store's actor may read them. */
export async function loadCheckedFigures(
  store: Store,
  { organisationId, checks }: LoadCheckedFiguresParams = {},
): Promise<ChecksInput[]> {
  const where = organisationId === undefined ? {} : { organisationId };
  const assignments = await store.all('assignments', { where });
  const cells = await store.all('measurements', { where });
  const shared = {
    periods: toProgressPeriods(await store.all('periods')),
    indicators: await store.all('indicators'),
    checks: checks ?? (await store.all('checks', { where: { active: true } })),
  };
  return [...new Set(assignments.map((each) => each.organisationId))].map((id) => ({
    ...shared,
    organisationId: id,
    assignments: assignments.filter((each) => each.organisationId === id),
    cells: cells.filter((each) => each.organisationId === id),
  }));
}
