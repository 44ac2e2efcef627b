import type { FigureIndicator } from './figureIndicator.ts';
import type { ProgressCell } from './progressInput.ts';
import { parseTenThousandths } from '../rational/parseTenThousandths.ts';

/**
 * The content of a cell on the requested basis. Figures are in ten-thousandths: both numbers of a ratio as entered, otherwise
 * the value over 10,000, so value = numerator / denominator. Figures are meaningful for `reported` only.
 */
export interface CellValue<Cell extends ProgressCell = ProgressCell> {
  readonly cell: Cell;
  readonly kind: 'reported' | 'withheld' | 'notApplicable' | 'inReview';
  readonly numerator: bigint;
  readonly denominator: bigint;
}

/** Whether nothing was said in a cell: a draft without availability, or reported without figures. */
export function isEmptyCell(cell: ProgressCell, { valueType }: Pick<FigureIndicator, 'valueType'>): boolean {
  if (cell.status === 'handedIn') return false;
  if (cell.availability !== 'reported') return cell.availability === null;
  return valueType === 'ratio' ? cell.numerator === null || cell.denominator === null : cell.value === null;
}

/**
 * The value of a cell; undefined for an empty cell (a draft without availability, or reported without figures). Throws a
 * RangeError for a figure with more than four decimals.
 * Source: domain.md, "Availability", "`inReview`: handed in, but not on this basis".
 */
export function cellValueOf<Cell extends ProgressCell>(cell: Cell, indicator: FigureIndicator): CellValue<Cell> | undefined {
  if (cell.status === 'handedIn') return { cell, kind: 'inReview', numerator: 0n, denominator: 1n };
  const { availability } = cell;
  if (availability === null || isEmptyCell(cell, indicator)) return undefined;
  if (availability !== 'reported') return { cell, kind: availability, numerator: 0n, denominator: 1n };
  if (indicator.valueType !== 'ratio') {
    return { cell, kind: 'reported', numerator: requireTenThousandths(cell.value), denominator: 10_000n };
  }
  return {
    cell,
    kind: 'reported',
    numerator: requireTenThousandths(cell.numerator),
    denominator: requireTenThousandths(cell.denominator),
  };
}

function requireTenThousandths(figure: number | null): bigint {
  const exact = figure === null ? null : parseTenThousandths(figure);
  if (exact === null) throw new RangeError(`A figure is kept to four decimals, not ${figure}.`);
  return exact;
}
