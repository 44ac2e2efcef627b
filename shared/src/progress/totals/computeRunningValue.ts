import type { CellValue } from '../cells/cellValue.ts';
import { isAddedUp, type FigureIndicator } from '../cells/figureIndicator.ts';
import type { ProgressCell } from '../cells/progressInput.ts';
import type { Rational } from '../rational/rational.ts';

/**
 * numerator / denominator is the value; of a ratio they are the sums (or the latest) of both, in ten-thousandths, and the
 * denominator is the weight of its target.
 */
export interface RunningValue extends Rational {
  /** A figure in the value is illustrative. */
  readonly illustrative: boolean;
}

/**
 * The value of one assignment at the period at `through`: what is incremental is added up, of a snapshot the latest reported
 * one stands. null without a reported cell, and for a ratio whose denominator comes to 0; never 0 for silence.
 * `entries` are indexed by the period's position; later ones are not looked at.
 * Source: domain.md, "Running value of an assignment", "Ratio".
 */
export function computeRunningValue(
  cellValues: readonly (CellValue | undefined)[],
  through: number,
  indicator: FigureIndicator,
): RunningValue | null {
  const figures = figuresInValue(cellValues, through, indicator);
  const [first, ...others] = figures;
  if (first === undefined) return null;
  let { numerator, denominator } = first;
  let illustrative = first.cell.illustrative;
  for (const figure of others) {
    numerator += figure.numerator;
    if (indicator.valueType === 'ratio') denominator += figure.denominator;
    illustrative ||= figure.cell.illustrative;
  }
  return denominator === 0n ? null : { numerator, denominator, illustrative };
}

/** The reported cells that make the value: all up to p, or the latest one alone. */
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
