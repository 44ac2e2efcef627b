import type { FigureLineProps } from './figureLineProps.ts';
import type { FigureRow } from './figureRows.ts';

/** Rows are made anew whenever one of them changes; the others say the same as before and are not drawn again. */
function isSameRow(one: FigureRow, other: FigureRow): boolean {
  return (
    one.assignment === other.assignment &&
    one.indicator === other.indicator &&
    one.cell === other.cell &&
    one.remark === other.remark &&
    one.pilot === other.pilot &&
    one.notExpected === other.notExpected &&
    one.lock?.by === other.lock?.by &&
    one.earlier.length === other.earlier.length &&
    one.earlier.every(({ cell }, at) => cell === other.earlier[at]?.cell) &&
    JSON.stringify([one.progress, one.found]) === JSON.stringify([other.progress, other.found])
  );
}

const isSameCount = (one: FigureLineProps['evidence'], other: FigureLineProps['evidence']): boolean =>
  one?.comments === other?.comments && one?.unresolved === other?.unresolved && one?.attachments === other?.attachments;

export function isSameLine(one: FigureLineProps, other: FigureLineProps): boolean {
  return (
    isSameRow(one.row, other.row) &&
    one.name === other.name &&
    one.period === other.period &&
    one.before === other.before &&
    one.outbox === other.outbox &&
    one.filled === other.filled &&
    isSameCount(one.evidence, other.evidence) &&
    one.isNarrow === other.isNarrow &&
    one.isOverdue === other.isOverdue &&
    one.onOpen === other.onOpen
  );
}
