import type { CellValue } from '../cells/cellValue.ts';
import { isAddedUp, type FigureIndicator } from '../cells/figureIndicator.ts';
import type { ProgressCell } from '../cells/progressInput.ts';
import type { Rational } from '../rational/rational.ts';

/**
 * A running value, numerator / denominator. For ratios these are sums (or the latest) in ten-thousandths, and the denominator is
 * the weight of the target.
 */
export interface RunningValue extends Rational {
  /** Whether a figure in the value is illustrative. */
  readonly illustrative: boolean;
}

/**
 * The value of one assignment at the period with position `through`: the sum of incremental figures, or the latest reported
 * figure of a snapshot. null without a reported cell, and for a ratio with a total denominator of 0; never 0 for missing
 * figures. `cellValues` are indexed by the position of the period; later ones are ignored.
 * Source: domain.md, "Running value of an assignment", "Ratio".
 */
export function computeRunningValue(
  cellValues: readonly (CellValue | undefined)[],
  through: number,
  indicator: FigureIndicator,
): RunningValue | null {
  let total: RunningValue | null = null;
  for (const figure of figuresInValue(cellValues, through, indicator)) total = addFigure(total, figure, indicator);
  return withDenominator(total);
}

/** The total with one more figure. */
function addFigure(total: RunningValue | null, { numerator, denominator, cell }: CellValue, indicator: FigureIndicator) {
  if (total === null) return { numerator, denominator, illustrative: cell.illustrative };
  return {
    numerator: total.numerator + numerator,
    denominator: indicator.valueType === 'ratio' ? total.denominator + denominator : denominator,
    illustrative: total.illustrative || cell.illustrative,
  };
}

const withDenominator = (total: RunningValue | null): RunningValue | null => (total?.denominator === 0n ? null : total);

/** The reported cells in the value, latest first: all up to `through`, or only the latest one. */
export function figuresInValue<Cell extends ProgressCell>(
  cellValues: readonly (CellValue<Cell> | undefined)[],
  through: number,
  indicator: FigureIndicator,
): CellValue<Cell>[] {
  const figures: CellValue<Cell>[] = [];
  for (let position = through; position >= 0; position -= 1) {
    const cellValue = cellValues[position];
    if (cellValue?.kind !== 'reported') continue;
    figures.push(cellValue);
    if (!isAddedUp(indicator)) break;
  }
  return figures;
}

/**
 * What `computeRunningValue` gives at each position up to `through`, worked out in one pass.
 * Source: domain.md, "Running value of an assignment", "Ratio".
 */
export function computeRunningValues(
  cellValues: readonly (CellValue | undefined)[],
  through: number,
  indicator: FigureIndicator,
): (RunningValue | null)[] {
  const addsUp = isAddedUp(indicator);
  const values: (RunningValue | null)[] = [];
  let total: RunningValue | null = null;
  for (let position = 0; position <= through; position += 1) {
    const cellValue = cellValues[position];
    if (cellValue?.kind === 'reported') total = addFigure(addsUp ? total : null, cellValue, indicator);
    values.push(withDenominator(total));
  }
  return values;
}
