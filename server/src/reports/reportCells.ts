import type { SystemStore } from '@pilotage/db';
import type { Measurement, Report } from '@pilotage/shared';

type CellState = Measurement['state'];

/** The figures of a report that are in one of the states. */
export const findCells = (system: SystemStore, { organisationId, periodId }: Report, state: readonly CellState[]) =>
  system.all('measurements', { where: { organisationId, periodId, state } });

/** Brings the figures into a state, and returns them as they are then. */
export async function transitionCells(
  system: SystemStore,
  cells: readonly Measurement[],
  { state, action }: { state: CellState; action: 'submit' | 'approve' | 'return' | 'reopen' | 'unapprove' | 'unreturn' },
): Promise<Measurement[]> {
  const updated: Measurement[] = [];
  for (const cell of cells) updated.push(await system.update('measurements', cell, { state }, action));
  return updated;
}
