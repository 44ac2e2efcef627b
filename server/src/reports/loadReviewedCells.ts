import type { Store } from '@pilotage/db';
import {
  type Assignment,
  sortBlockingFirst,
  type CheckResult,
  runChecks,
  hasFigures,
  findLastReported,
  type Indicator,
  type Measurement,
  type OutlierReason,
  findUncoveredOutliers,
  type Period,
  type ProgressBasis,
  type ProgressRow,
  toProgressPeriods,
  computeProgressRows,
  type Report,
} from '@pilotage/shared';
import { loadDerivedValues } from '../derivations/loadDerivedValues.ts';
import { loadProgressInput } from '../progress/loadProgressInput.ts';
import { loadPeriodProgressContext } from '../progress/progressQuery.ts';
import { type EarlierCell, loadEarlierSubmittedCells } from './loadEarlierSubmittedCells.ts';

export interface ReviewedCell {
  cell: Measurement;
  assignment: Assignment;
  indicator: Indicator;
  /** The previous figure of the assignment: the current one, or the last submitted one if the viewer may not read the current. */
  last: EarlierCell | null;
  odd: OutlierReason[];
  /** The results of the checks of its indicator, blocking ones first. */
  findings: CheckResult[];
  /** The progress of the assignment through the report's period. */
  progress: ProgressRow | null;
}

interface ReviewedCellsParams {
  store: Store;
  report: Report;
  /** The basis that includes the figures of the report. */
  basis: ProgressBasis;
}

async function createProgressLookup({ store, basis }: ReviewedCellsParams, indicators: readonly Indicator[], through: number) {
  const numericIndicators = indicators.filter(hasFigures);
  const context = await loadPeriodProgressContext(store);
  const input = await loadProgressInput({ store, indicators: numericIndicators, basis, context });
  const { today } = context;
  return ({ id }: Assignment, indicator: Indicator): ProgressRow | null => {
    if (!hasFigures(indicator)) return null;
    const assignments = input.assignments.filter((each) => each.id === id);
    const [row] = computeProgressRows({ ...input, assignments }, indicator, { by: 'consortium', through, today, series: false });
    return row ?? null;
  };
}

/** The cells of the organisation in earlier periods, oldest first. */
async function loadEarlierCells(
  { store, report, basis }: ReviewedCellsParams,
  cells: readonly Measurement[],
  before: readonly Period[],
) {
  const submittedCells = basis === 'submitted' ? await loadEarlierSubmittedCells(store, report, { cells, before }) : [];
  const all: readonly EarlierCell[] = [...cells, ...submittedCells];
  return before.flatMap(({ id }) => all.filter(({ periodId }) => periodId === id));
}

/** The figures of a report that the viewer may read, each with its previous figure, its outlier reasons and its check results. */
export async function loadReviewedCells(params: ReviewedCellsParams): Promise<ReviewedCell[]> {
  const { store, report } = params;
  const { organisationId, periodId } = report;
  const assignments = await store.all('assignments', { where: { organisationId } });
  const indicators = await store.all('indicators', { where: { id: assignments.map(({ indicatorId }) => indicatorId) } });
  const cells = await store.all('measurements', { where: { organisationId } });
  const periods = (await store.all('periods')).toSorted((a, b) => a.number - b.number);
  const number = periods.find(({ id }) => id === periodId)?.number ?? 0;
  const before = periods.filter((period) => period.number < number);
  const progressOf = await createProgressLookup(params, indicators, number);
  const checks = await store.all('checks', { where: { active: true } });
  const derivedValues = await loadDerivedValues(store, { organisationId, periodId, periods });
  const previousCells = await loadEarlierCells(params, cells, before);
  const currentCells = cells.filter((cell) => !before.some(({ id }) => id === cell.periodId));
  const checkedFigures = {
    organisationId,
    periods: toProgressPeriods(periods),
    indicators,
    assignments,
    cells: [...previousCells, ...currentCells],
    checks,
  };
  const checkResults = sortBlockingFirst(runChecks(checkedFigures, periodId));
  return assignments.flatMap((assignment): ReviewedCell[] => {
    const indicator = indicators.find(({ id }) => id === assignment.indicatorId);
    const cell = cells.find((each) => each.assignmentId === assignment.id && each.periodId === periodId);
    if (indicator === undefined || cell === undefined) return [];
    const earlier = previousCells.filter(({ assignmentId }) => assignmentId === assignment.id);
    const progress = progressOf(assignment, indicator);
    const figure = {
      valueType: indicator.valueType,
      availability: cell.availability,
      value: cell.value,
      numerator: cell.numerator,
      denominator: cell.denominator,
      last: findLastReported(earlier, periods, number),
      status: progress?.status ?? null,
      derived: derivedValues.get(assignment.id) ?? null,
    };
    const odd = findUncoveredOutliers(figure, indicator.id, checks);
    const findings = checkResults.filter(({ assignmentId }) => assignmentId === assignment.id);
    return [{ cell, assignment, indicator, last: earlier.at(-1) ?? null, odd, findings, progress }];
  });
}
