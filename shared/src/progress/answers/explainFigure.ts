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
  /** The given cell, with all its members (such as the measurement id). */
  readonly cell: Cell;
  /** For a ratio: numerator / denominator, rounded. null if not reported, or with denominator 0. */
  readonly value: number | null;
  /** Whether the cell is included in the value of the part; of a snapshot only the latest reported one is. */
  readonly inValue: boolean;
}

export interface FigurePart<Cell extends ProgressCell> {
  readonly organisationId: number;
  readonly assignmentId: number;
  readonly value: number | null;
  /** For ratios only: the sums that make up the figure. */
  readonly numerator?: number | null;
  readonly denominator?: number | null;
  /** All cells of the basis through the period, ascending by period, without those in review. */
  readonly cells: readonly FigureCell<Cell>[];
}

/** What one assignment aims at. Levels are in the unit of the indicator. */
export interface FigureAssignment {
  readonly organisationId: number;
  readonly assignmentId: number;
  readonly target: number | null;
  readonly baseline: number | null;
}

export interface FigureExplanation<Cell extends ProgressCell> {
  readonly figure: ProgressRow;
  readonly parts: readonly FigurePart<Cell>[];
  readonly leftOut: readonly ProgressAbsence[];
  /** All assignments of the row, with and without a value, ascending by organisation and assignment. */
  readonly assignments: readonly FigureAssignment[];
}

/**
 * Explains the figure of one row: a part for each assignment with a value, ascending by organisation and assignment, and the
 * assignments without a value (`leftOut`, equal to `missing` of the row). The values of the parts add up to the figure exactly;
 * for ratios the numerators and denominators do; for scores the figure is the median. null for an unknown key. Throws a
 * RangeError for a period that has not opened.
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
  const parts = group.series.flatMap((series) => explainPart(series, indicator, through));
  const assignments = group.series.map(({ assignment: { organisationId, id: assignmentId, target, baseline } }) => ({
    organisationId,
    assignmentId,
    target,
    baseline,
  }));
  return { figure, parts, leftOut: figure.missing, assignments };
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
