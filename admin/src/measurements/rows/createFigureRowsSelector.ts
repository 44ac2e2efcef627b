import { type FigureRowsByGroup, createFigureRows } from './createFigureRows.ts';
import type { FigureRowsParams } from './figureRowsContext.ts';

/** Memoises the rows. An unchanged row is the same object as before, so that a save recomputes and renders one row. */
export function createFigureRowsSelector(): (params: FigureRowsParams) => FigureRowsByGroup {
  let last: { params: FigureRowsParams; rows: FigureRowsByGroup } | null = null;
  return (params) => {
    const isSameFrame =
      last !== null &&
      last.params.period === params.period &&
      last.params.today === params.today &&
      last.params.figuresData.periods === params.figuresData.periods &&
      last.params.figuresData.organisationId === params.figuresData.organisationId &&
      last.params.figuresData.country === params.figuresData.country &&
      last.params.figuresData.basis === params.figuresData.basis &&
      last.params.figuresData.standIns === params.figuresData.standIns;
    const before = last && isSameFrame ? [...last.rows.consortium, ...last.rows.local, ...last.rows.notExpected] : [];
    const rows = createFigureRows(params, before);
    last = { params, rows };
    return rows;
  };
}
