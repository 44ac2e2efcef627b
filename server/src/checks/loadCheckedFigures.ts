import type { Store } from '@pilotage/db';
import { type Check, type ChecksInput, type Measurement, toProgressPeriods } from '@pilotage/shared';

interface LoadCheckedFiguresParams {
  /** Restricts the result to one organisation. */
  organisationId?: number;
  /** Used instead of the stored active checks. */
  checks?: readonly Check[];
}

/** The input of the checks for one organisation, with its stored cells. */
interface CheckedFigures extends ChecksInput {
  readonly cells: readonly Measurement[];
}

/** Loads the input of the checks by organisation, as far as the store's actor may read it. */
export async function loadCheckedFigures(
  store: Store,
  { organisationId, checks }: LoadCheckedFiguresParams = {},
): Promise<CheckedFigures[]> {
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
