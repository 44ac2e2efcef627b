import { isDue } from '../cells/absence.ts';
import type { CellValue } from '../cells/cellValue.ts';
import type { FigureIndicator } from '../cells/figureIndicator.ts';
import type {
  NotExpectedReason,
  ProgressAssignment,
  ProgressCell,
  ProgressInput,
  ProgressQuery,
} from '../cells/progressInput.ts';
import { definitionVersionIn } from '../cells/definitionVersionIn.ts';
import { type AssignmentSeries, buildProgressIndex } from '../cells/progressIndex.ts';
import { requireOpenedPeriod, type TimelinePeriod } from '../cells/timeline.ts';
import { fromTenThousandths } from '../rational/rational.ts';
import { roundFigure } from '../rational/roundFigure.ts';
import { computeRunningValues } from '../totals/computeRunningValue.ts';

/** What is known of a cell: what was said of it, or why nothing is. */
export const tidyAvailabilities = [
  'reported',
  'missing',
  'notDue',
  'notApplicable',
  'withheld',
  'inReview',
  'notExpected',
] as const;

export type TidyAvailability = (typeof tidyAvailabilities)[number];

/** One assignment in one period, as a row of data. Figures are rounded to four decimals; null is "no figure", never 0. */
export interface TidyCell<Cell extends ProgressCell> {
  readonly assignment: ProgressAssignment;
  readonly period: TimelinePeriod;
  /** The country of the organisation at the end of the period. */
  readonly country: string;
  readonly availability: TidyAvailability;
  /** Only for `notExpected`. */
  readonly reason: NotExpectedReason | null;
  /** The figure of the period; of a ratio numerator / denominator, null where that is 0. */
  readonly value: number | null;
  /** Of ratios alone, as they were entered. */
  readonly numerator: number | null;
  readonly denominator: number | null;
  /** The value of the assignment through the period: the sum, or the latest one of a snapshot. */
  readonly runningValue: number | null;
  /** Whether the figure is an example; null without a figure. */
  readonly illustrative: boolean | null;
  readonly definitionVersion: number;
  /** The given cell, with all its members, where it counts on the basis. */
  readonly cell: Cell | null;
}

const reasonOf = ({ expectations }: AssignmentSeries, position: number): NotExpectedReason =>
  expectations[position]?.reason ?? 'joinedLater';

function availabilityOf(series: AssignmentSeries, period: TimelinePeriod, today: string): TidyAvailability {
  const cellValue = series.cellValues[period.position];
  if (cellValue) return cellValue.kind;
  if (!series.expectations[period.position]?.expected) return 'notExpected';
  return isDue(period, today) ? 'missing' : 'notDue';
}

const valueOf = (figure: CellValue | null): number | null =>
  figure === null || figure.denominator === 0n ? null : roundFigure(figure);

const enteredNumberOf = (figure: CellValue | null, number: 'numerator' | 'denominator'): number | null =>
  figure && roundFigure(fromTenThousandths(figure[number]));

const countedCellOf = <Cell extends ProgressCell>(cellValue: CellValue<Cell> | undefined): Cell | null =>
  cellValue === undefined || cellValue.kind === 'inReview' ? null : cellValue.cell;

/**
 * The cells of an indicator as rows of data: one for each assignment and each opened period up to `through`, ascending by
 * organisation, assignment and period, also where nothing was reported. Throws a RangeError for a period that has not opened.
 * Source: domain.md, "Availability": the states are never merged, in exports neither.
 */
export function* listTidyCells<Cell extends ProgressCell>(
  input: ProgressInput<Cell>,
  indicator: FigureIndicator,
  { through, today }: Pick<ProgressQuery, 'through' | 'today'>,
): Generator<TidyCell<Cell>> {
  const { timeline, seriesByIndicator } = buildProgressIndex(input, [indicator]);
  const last = requireOpenedPeriod(timeline, through);
  const periods = timeline.periods.slice(0, last.position + 1).filter(({ opened }) => opened);
  const versions = new Map(periods.map((period) => [period.id, definitionVersionIn(indicator, period, timeline.periods)]));
  const isRatio = indicator.valueType === 'ratio';
  for (const series of seriesByIndicator.get(indicator.id) ?? []) {
    const runningValues = computeRunningValues(series.cellValues, last.position, indicator);
    for (const period of periods) {
      const { position } = period;
      const cellValue = series.cellValues[position];
      const availability = availabilityOf(series, period, today);
      const figure = cellValue?.kind === 'reported' ? cellValue : null;
      // Rows are many: each is one object, and nothing is copied into it.
      yield {
        assignment: series.assignment,
        period,
        country: series.countries[position] ?? '',
        availability,
        reason: availability === 'notExpected' ? reasonOf(series, position) : null,
        value: valueOf(figure),
        numerator: isRatio ? enteredNumberOf(figure, 'numerator') : null,
        denominator: isRatio ? enteredNumberOf(figure, 'denominator') : null,
        runningValue: roundFigure(runningValues[position] ?? null),
        illustrative: figure && figure.cell.illustrative,
        definitionVersion: versions.get(period.id) ?? indicator.definitionVersion,
        cell: countedCellOf(cellValue),
      };
    }
  }
}
