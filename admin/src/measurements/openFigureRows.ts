import { type AskedRows, type FigureRows, figureRows } from './figureRows.ts';

/**
 * The rows of one reading after the other. A row of which nothing changed is the very same object: after a save one row is
 * worked out anew, and drawn.
 */
export function openFigureRows(): (asked: AskedRows) => FigureRows {
  let last: { asked: AskedRows; rows: FigureRows } | null = null;
  return (asked) => {
    const isSameFrame =
      last !== null &&
      last.asked.period === asked.period &&
      last.asked.today === asked.today &&
      last.asked.book.periods === asked.book.periods &&
      last.asked.book.organisationId === asked.book.organisationId &&
      last.asked.book.country === asked.book.country;
    const before = last && isSameFrame ? [...last.rows.consortium, ...last.rows.local, ...last.rows.notExpected] : [];
    const rows = figureRows(asked, before);
    last = { asked, rows };
    return rows;
  };
}
