import type { ProgressAbsence, ProgressRow } from './progressResponse.ts';
import type { FigureIndicator } from '../cells/figureIndicator.ts';
import { groupSeries } from '../totals/groupSeries.ts';
import type { ProgressCell, ProgressInput, ProgressQuery } from '../cells/progressInput.ts';
import { type AssignmentSeries, buildProgressIndex } from '../cells/progressIndex.ts';
import { computeProgressRow } from './computeProgressRow.ts';
import { fromTenThousandths } from '../rational/rational.ts';
import { roundFigure } from '../rational/roundFigure.ts';
import { figuresInValue, computeRunningValue } from '../totals/computeRunningValue.ts';
import { requireOpenedPeriod } from '../cells/timeline.ts';

export interface FigureCell<Cell extends ProgressCell> {
  /** The very row that was given, with whatever it carries beside the figures (its measurement's id). */
  readonly cell: Cell;
  /** Of a ratio numerator / denominator, rounded. null when not reported, or of a denominator of 0. */
  readonly value: number | null;
  /** This cell is in the part's value; of a snapshot only the latest reported one is. */
  readonly inValue: boolean;
}

export interface FigurePart<Cell extends ProgressCell> {
  readonly organisationId: number;
  readonly assignmentId: number;
  readonly value: number | null;
  /** Of ratios only: these are what adds up. */
  readonly numerator?: number | null;
  readonly denominator?: number | null;
  /** Every cell on the basis up to the period, ascending by period; what waits (in review) is not among them. */
  readonly cells: readonly FigureCell<Cell>[];
}

export interface FigureExplanation<Cell extends ProgressCell> {
  readonly figure: ProgressRow;
  readonly parts: readonly FigurePart<Cell>[];
  readonly leftOut: readonly ProgressAbsence[];
}

/**
 * One row's figure, down to the cells: a part for each assignment that has a value, ascending by organisation and
 * assignment, and the row's `missing` as what was left out. The parts' values sum up to the figure exactly; of ratios their
 * numerators and denominators do; of scores the figure is their median. null for a key that is not there.
 * Source: contract.md, `GET /api/progress/explain`.
 */
export function explainFigure<Cell extends ProgressCell>(
  input: ProgressInput<Cell>,
  indicator: FigureIndicator,
  key: string,
  query: Omit<ProgressQuery, 'series'>,
): FigureExplanation<Cell> | null {
  const index = buildProgressIndex(input, [indicator]);
  const group = groupSeries(index, indicator.id, query).find((candidate) => candidate.key === key);
  if (group === undefined) return null;
  const figure = computeProgressRow(index, group, indicator, { ...query, series: false });
  const through = requireOpenedPeriod(index.timeline, query.through).position;
  const parts = group.series.flatMap((account) => explainPart(account, indicator, through));
  return { figure, parts, leftOut: figure.missing };
}

function explainPart<Cell extends ProgressCell>(
  series: AssignmentSeries<Cell>,
  indicator: FigureIndicator,
  through: number,
): FigurePart<Cell>[] {
  const value = computeRunningValue(series.cellValues, through, indicator);
  if (value === null) return [];
  const inValue = new Set(figuresInValue(series.cellValues, through, indicator));
  const cells = series.cellValues.slice(0, through + 1).flatMap((cellValue) => {
    if (cellValue === undefined || cellValue.kind === 'inReview') return [];
    const hasFigure = cellValue.kind === 'reported' && cellValue.denominator !== 0n;
    return [{ cell: cellValue.cell, value: hasFigure ? roundFigure(cellValue) : null, inValue: inValue.has(cellValue) }];
  });
  const { organisationId, id: assignmentId } = series.assignment;
  const sums = {
    numerator: roundFigure(fromTenThousandths(value.numerator)),
    denominator: roundFigure(fromTenThousandths(value.denominator)),
  };
  const isRatio = indicator.valueType === 'ratio';
  return [{ organisationId, assignmentId, value: roundFigure(value), ...(isRatio ? sums : {}), cells }];
}
