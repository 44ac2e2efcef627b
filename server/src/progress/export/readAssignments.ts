import { inSlices } from '@pilotage/db';
import type { Assignment } from '@pilotage/shared';
import type { ExportedIndicator } from './figureTable.ts';
import type { ExportSource } from './loadExportSource.ts';

/** Indicators whose assignments are read in one statement. */
const indicatorsAtOnce = 25;

export interface IndicatorAssignments {
  indicator: ExportedIndicator;
  /** Ascending by id. */
  assignments: readonly Assignment[];
}

/** The assignments, one indicator after the other. */
export async function* readAssignments({ store, indicators }: ExportSource): AsyncGenerator<IndicatorAssignments> {
  for await (const slice of inSlices(indicators, indicatorsAtOnce)) {
    const byIndicator = new Map<number, Assignment[]>(slice.map(({ id }) => [id, []]));
    const where = { indicatorId: [...byIndicator.keys()] };
    for (const each of await store.all('assignments', { action: 'compare', where }))
      byIndicator.get(each.indicatorId)?.push(each);
    for (const indicator of slice) yield { indicator, assignments: byIndicator.get(indicator.id) ?? [] };
  }
}
