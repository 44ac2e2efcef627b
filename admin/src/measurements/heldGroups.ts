import type { FigureRow, FigureRows } from './figureRows.ts';

export interface RowGroup {
  key: 'consortium' | 'local' | 'notExpected';
  rows: readonly FigureRow[];
}

const keys = ['consortium', 'local', 'notExpected'] as const;

/** The rows as they are now, each where it stood at first: a figure that is entered must not move its row. */
export function heldGroups(first: FigureRows, now: FigureRows): RowGroup[] {
  const rows = new Map(keys.flatMap((key) => now[key].map((row): [number, FigureRow] => [row.assignment.id, row])));
  return keys
    .map((key) => ({ key, rows: first[key].flatMap(({ assignment }) => rows.get(assignment.id) ?? []) }))
    .filter((group) => group.rows.length > 0);
}
