import type { FigureRow } from './figureRow.ts';

export const hasSameCells = (one: FigureRow, other: Pick<FigureRow, 'cell' | 'earlier'>): boolean =>
  one.cell === other.cell &&
  one.earlier.length === other.earlier.length &&
  one.earlier.every(({ cell }, index) => cell === other.earlier[index]?.cell);

/** Whether two rows of the same cells show the same. */
export const hasSameContent = (one: FigureRow, other: FigureRow): boolean =>
  one.progress === other.progress &&
  one.checks === other.checks &&
  one.returnComment === other.returnComment &&
  one.approved === other.approved &&
  one.pilot === other.pilot &&
  one.notExpected === other.notExpected &&
  one.lock?.reason === other.lock?.reason &&
  JSON.stringify(one.derived) === JSON.stringify(other.derived) &&
  JSON.stringify(one.checkResults) === JSON.stringify(other.checkResults);
