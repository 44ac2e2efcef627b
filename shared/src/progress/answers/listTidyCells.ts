import { isDue } from '../cells/absence.ts';
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
import { computeRunningValue } from '../totals/computeRunningValue.ts';

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

function findAvailability<Cell extends ProgressCell>(
  { cellValues, expectations }: AssignmentSeries<Cell>,
  period: TimelinePeriod,
  today: string,
): Pick<TidyCell<Cell>, 'availability' | 'reason'> {
  const cellValue = cellValues[period.position];
  if (cellValue) return { availability: cellValue.kind, reason: null };
  const expectation = expectations[period.position];
  if (expectation?.expected) return { availability: isDue(period, today) ? 'missing' : 'notDue', reason: null };
  return { availability: 'notExpected', reason: expectation?.reason ?? 'joinedLater' };
}

const noFigure = { value: null, numerator: null, denominator: null, illustrative: null, cell: null } as const;

function figureOf<Cell extends ProgressCell>({ cellValues }: AssignmentSeries<Cell>, position: number, isRatio: boolean) {
  const cellValue = cellValues[position];
  if (!cellValue || cellValue.kind === 'inReview') return noFigure;
  const { cell, kind, numerator, denominator } = cellValue;
  if (kind !== 'reported') return { ...noFigure, cell };
  return {
    value: denominator === 0n ? null : roundFigure({ numerator, denominator }),
    numerator: isRatio ? roundFigure(fromTenThousandths(numerator)) : null,
    denominator: isRatio ? roundFigure(fromTenThousandths(denominator)) : null,
    illustrative: cell.illustrative,
    cell,
  };
}

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
  for (const series of seriesByIndicator.get(indicator.id) ?? [])
    for (const period of periods) {
      const running = computeRunningValue(series.cellValues, period.position, indicator);
      yield {
        assignment: series.assignment,
        period,
        country: series.countries[period.position] ?? '',
        ...findAvailability(series, period, today),
        ...figureOf(series, period.position, isRatio),
        runningValue: running && roundFigure(running),
        definitionVersion: versions.get(period.id) ?? indicator.definitionVersion,
      };
    }
}
