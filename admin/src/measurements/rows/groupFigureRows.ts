import type { FigureRowsByGroup } from './createFigureRows.ts';
import type { FigureRow } from './figureRow.ts';

export interface FigureRowGroup {
  key: 'consortium' | 'local' | 'notExpected';
  rows: readonly FigureRow[];
}

const groupKeys = ['consortium', 'local', 'notExpected'] as const;

/** Current rows in their initial groups, so that a saved figure does not move its row. */
export function groupFigureRows(initialRows: FigureRowsByGroup, currentRows: FigureRowsByGroup): FigureRowGroup[] {
  const rows = new Map(groupKeys.flatMap((key) => currentRows[key].map((row): [number, FigureRow] => [row.assignment.id, row])));
  return groupKeys
    .map((key) => ({ key, rows: initialRows[key].flatMap(({ assignment }) => rows.get(assignment.id) ?? []) }))
    .filter((group) => group.rows.length > 0);
}
