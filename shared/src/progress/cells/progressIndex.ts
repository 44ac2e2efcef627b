import { countryOn } from '../../organisations/countryOn.ts';
import { isAddedUp, type FigureIndicator, hasFigures } from './figureIndicator.ts';
import type { ProgressAssignment, ProgressCell, ProgressExpectation, ProgressIndicator, ProgressInput } from './progressInput.ts';
import { type CellValue, cellValueOf } from './cellValue.ts';
import { type LevelPath, buildLevelPath, lastPeriodOf } from '../paths/buildLevelPath.ts';
import { parseTenThousandths } from '../rational/parseTenThousandths.ts';
import { type Timeline, createTimeline } from './timeline.ts';

/** One assignment with its cells and expectations. Arrays are indexed by the position of the period in the timeline. */
export interface AssignmentSeries<Cell extends ProgressCell = ProgressCell> {
  readonly assignment: ProgressAssignment;
  /** The organisation's country at the end of each period. */
  readonly countries: readonly string[];
  readonly cellValues: readonly (CellValue<Cell> | undefined)[];
  readonly expectations: readonly (ProgressExpectation | undefined)[];
  /** In ten-thousandths. Without a baseline: 0 if figures add up (ratios too), otherwise null. */
  readonly baseline: bigint | null;
  readonly target: bigint | null;
  readonly path: LevelPath | null;
  /** The last day (YYYY-MM-DD) of its last period: by then the target is to be reached. null without a target. */
  readonly targetOn: string | null;
}

export interface ProgressIndex<Cell extends ProgressCell = ProgressCell> {
  readonly timeline: Timeline;
  readonly input: ProgressInput<Cell>;
  /** Organisation id to its country at the end of each period. */
  readonly countries: ReadonlyMap<number, readonly string[]>;
  /** Indicator id to its series, ascending by organisation, then assignment: the order of the input has no effect. */
  readonly seriesByIndicator: ReadonlyMap<number, readonly AssignmentSeries<Cell>[]>;
}

/** Indexes the input for the given indicators in one pass. All later steps look up by position. */
export function buildProgressIndex<Cell extends ProgressCell>(
  input: ProgressInput<Cell>,
  indicators: readonly FigureIndicator[],
): ProgressIndex<Cell> {
  const timeline = createTimeline(input.periods);
  const countries = new Map(
    input.organisations.map((each) => [each.id, timeline.periods.map(({ endsOn }) => countryOn(each, endsOn))]),
  );
  const indicatorById = new Map(indicators.map((indicator) => [indicator.id, indicator]));
  const seriesByAssignment = new Map<number, ReturnType<typeof createSeries<Cell>>>();
  for (const assignment of input.assignments) {
    const indicator = indicatorById.get(assignment.indicatorId);
    const countriesOfOrganisation = countries.get(assignment.organisationId);
    if (indicator === undefined || countriesOfOrganisation === undefined) continue;
    seriesByAssignment.set(assignment.id, createSeries<Cell>(assignment, indicator, countriesOfOrganisation, timeline));
  }
  for (const expectation of input.expectations) {
    const period = timeline.byId.get(expectation.periodId);
    const series = seriesByAssignment.get(expectation.assignmentId);
    if (period !== undefined && series !== undefined) series.expectations[period.position] = expectation;
  }
  for (const cell of input.cells) {
    const period = timeline.byId.get(cell.periodId);
    const series = seriesByAssignment.get(cell.assignmentId);
    if (period === undefined || series === undefined) continue;
    const cellValue = cellValueOf(cell, series.indicator);
    // A cell can have two rows, the last approved version and the restated one: a row that counts has precedence over one in
    // review.
    if (cellValue !== undefined && (cellValue.kind !== 'inReview' || series.cellValues[period.position] === undefined)) {
      series.cellValues[period.position] = cellValue;
    }
  }
  return { timeline, input, countries, seriesByIndicator: groupByIndicator([...seriesByAssignment.values()]) };
}

/** Indexes the input for those of the indicators that have figures. It does not depend on how the rows are grouped. */
export const indexFigures = <Cell extends ProgressCell>(
  input: ProgressInput<Cell>,
  indicators: readonly ProgressIndicator[],
): ProgressIndex<Cell> => buildProgressIndex(input, indicators.filter(hasFigures));

function createSeries<Cell extends ProgressCell>(
  assignment: ProgressAssignment,
  indicator: FigureIndicator,
  countries: readonly string[],
  timeline: Timeline,
) {
  const baseline = exactOrNull(assignment.baseline) ?? (isAddedUp(indicator) ? 0n : null);
  const target = exactOrNull(assignment.target);
  return {
    assignment,
    indicator,
    countries,
    cellValues: new Array<CellValue<Cell> | undefined>(timeline.periods.length),
    expectations: new Array<ProgressExpectation | undefined>(timeline.periods.length),
    baseline,
    target,
    path: buildLevelPath(assignment, baseline, target, timeline),
    targetOn: target === null ? null : (lastPeriodOf(assignment, timeline)?.endsOn ?? null),
  };
}

function exactOrNull(figure: number | null): bigint | null {
  return figure === null ? null : parseTenThousandths(figure);
}

function groupByIndicator<Cell extends ProgressCell>(allSeries: AssignmentSeries<Cell>[]): Map<number, AssignmentSeries<Cell>[]> {
  allSeries.sort((a, b) => a.assignment.organisationId - b.assignment.organisationId || a.assignment.id - b.assignment.id);
  const grouped = new Map<number, AssignmentSeries<Cell>[]>();
  for (const series of allSeries) {
    const others = grouped.get(series.assignment.indicatorId);
    if (others === undefined) grouped.set(series.assignment.indicatorId, [series]);
    else others.push(series);
  }
  return grouped;
}
