import type { FigureRow } from './figureRow.ts';

/** Names by assignment. Rows of an indicator that several pilots report are distinguished by the pilot. */
export const createRowNames = (rows: readonly FigureRow[]): ReadonlyMap<number, string> =>
  new Map(
    rows.map((row) => {
      const isOnce = rows.filter((each) => each.indicator.id === row.indicator.id).length === 1;
      return [row.assignment.id, isOnce || row.pilot === null ? row.indicator.name : `${row.indicator.name}: ${row.pilot}`];
    }),
  );
