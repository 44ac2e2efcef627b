import type { Assignment } from '../indicators/assignment.ts';
import type { Indicator } from '../indicators/indicator.ts';
import { indicatorIn } from '../indicators/indicatorIn.ts';
import type { Measurement } from '../measurements/measurement.ts';
import { hasFigures } from '../progress/cells/figureIndicator.ts';
import { expectedLevelAt } from '../progress/paths/expectedLevelAt.ts';
import type { ProgressPeriod } from '../progress/cells/progressInput.ts';
import { buildProgressIndex, type AssignmentSeries } from '../progress/cells/progressIndex.ts';
import { compare, minus, fromTenThousandths, type Rational, timesWhole } from '../progress/rational/rational.ts';
import { computeRunningValue } from '../progress/totals/computeRunningValue.ts';
import { parseTenThousandths } from '../progress/rational/parseTenThousandths.ts';
import { isJumpByCheck } from '../reports/jump.ts';
import { findLastReported } from '../reports/findLastReported.ts';
import type { Check } from './check.ts';

/** The fields of a stored or edited cell that the checks read. */
export type CheckedCell = Pick<
  Measurement,
  'assignmentId' | 'periodId' | 'availability' | 'value' | 'numerator' | 'denominator' | 'parts' | 'comment'
> &
  Pick<Measurement, 'cause' | 'correction'>;

/** The figures of one organisation in all periods, with the checks of their indicators. */
export interface ChecksInput {
  readonly organisationId: number;
  readonly periods: readonly ProgressPeriod[];
  readonly indicators: readonly Indicator[];
  readonly assignments: readonly Assignment[];
  readonly cells: readonly CheckedCell[];
  readonly checks: readonly Check[];
}

/** A figure that fails a check. */
export interface CheckResult {
  readonly checkId: number;
  readonly kind: Check['kind'];
  readonly severity: Check['severity'];
  readonly assignmentId: number;
  /** The required comment, or cause and correction, is present. An error is never settled: the figure must change. */
  readonly settled: boolean;
  /** The figure that the check compares with, if any; not rounded. */
  readonly against: number | null;
  /** The assignments whose figures it is compared with: changing one of them may settle it, too. */
  readonly comparedWith: readonly number[];
}

interface CheckContext {
  readonly input: ChecksInput;
  readonly cellsByAssignment: ReadonlyMap<number, readonly CheckedCell[]>;
  readonly seriesByAssignment: ReadonlyMap<number, AssignmentSeries>;
  readonly period: ProgressPeriod & { readonly position: number; readonly endDay: number };
  readonly check: Check;
  readonly assignment: Assignment;
  readonly indicator: Indicator;
  readonly cell: CheckedCell;
}

type CheckOutcome = { readonly against: number | null; readonly comparedWith?: readonly number[] } | null;

const passed: CheckOutcome = null;
const exactOrZero = (figure: number): bigint => parseTenThousandths(figure) ?? 0n;

function checkRange({ check, cell }: CheckContext): CheckOutcome {
  const { minimum, maximum } = check;
  if (cell.value === null) return passed;
  if (minimum !== null && cell.value < minimum) return { against: minimum };
  return maximum !== null && cell.value > maximum ? { against: maximum } : passed;
}

const checkWhole = ({ cell }: CheckContext): CheckOutcome => {
  const figures = [cell.numerator ?? cell.value, cell.denominator];
  return figures.every((figure) => figure === null || Number.isInteger(figure)) ? passed : { against: null };
};

function checkComplete({ indicator, cell }: CheckContext): CheckOutcome {
  if (cell.value === null) return passed;
  for (const { name } of indicator.dimensions) {
    const total = Object.values(cell.parts[name] ?? {}).reduce((sum, part) => sum + exactOrZero(part), 0n);
    if (total !== exactOrZero(cell.value)) return { against: Number(total) / 10_000 };
  }
  return passed;
}

function checkJump({ input, cellsByAssignment, period, assignment, check, cell }: CheckContext): CheckOutcome {
  const last = findLastReported(cellsByAssignment.get(assignment.id) ?? [], input.periods, period.number);
  return isJumpByCheck(check, { value: cell.value, last }) ? { against: last } : passed;
}

const runningValueOf = (
  { seriesByAssignment, period }: CheckContext,
  assignmentId: number,
  indicator: Indicator,
): Rational | null => {
  const series = seriesByAssignment.get(assignmentId);
  return series && hasFigures(indicator) ? computeRunningValue(series.cellValues, period.position, indicator) : null;
};

/**
 * The running total of the other indicator: of the same pilot if it is assigned by pilot, otherwise of the whole organisation.
 */
function checkRelation(context: CheckContext): CheckOutcome {
  const { input, check, assignment, indicator } = context;
  const other = input.indicators.find(({ id }) => id === check.otherIndicatorId);
  if (!other) return passed;
  const all = input.assignments.filter(({ indicatorId }) => indicatorId === other.id);
  const samePilot = all.filter(({ pilotId }) => pilotId === assignment.pilotId);
  const comparedWith = (samePilot.length > 0 ? samePilot : all).map(({ id }) => id);
  const values = comparedWith.flatMap((id) => runningValueOf(context, id, other) ?? []);
  const ownTotal = runningValueOf(context, assignment.id, indicator);
  if (ownTotal === null || values.length === 0) return passed;
  const otherTotal = values.reduce((sum, each) => minus(sum, timesWhole(each, -1n)));
  const against = Number(otherTotal.numerator) / Number(otherTotal.denominator);
  return compare(ownTotal, otherTotal) > 0 ? { against, comparedWith } : passed;
}

function checkDeviation(context: CheckContext): CheckOutcome {
  const { seriesByAssignment, period, check, assignment, indicator } = context;
  const series = seriesByAssignment.get(assignment.id);
  const value = runningValueOf(context, assignment.id, indicator);
  if (!series?.path || series.baseline === null || value === null || check.share === null) return passed;
  const baseline = fromTenThousandths(series.baseline);
  const expected = expectedLevelAt(series.path, period.endDay);
  const due = minus(expected, baseline);
  const distance = minus(value, expected);
  const size = (figure: Rational) => (figure.numerator < 0n ? timesWhole(figure, -1n) : figure);
  const allowed = { numerator: size(due).numerator * exactOrZero(check.share), denominator: due.denominator * 10_000n };
  return due.numerator !== 0n && compare(size(distance), allowed) > 0
    ? { against: Number(expected.numerator) / Number(expected.denominator) }
    : passed;
}

const checkers: { readonly [K in Check['kind']]: (context: CheckContext) => CheckOutcome } = {
  range: checkRange,
  whole: checkWhole,
  complete: checkComplete,
  jump: checkJump,
  relation: checkRelation,
  deviation: checkDeviation,
};

const isFilled = (text: string | null | undefined): boolean => typeof text === 'string' && text.trim() !== '';

function isSettled({ severity, kind }: Check, cell: CheckedCell): boolean {
  if (severity === 'error') return false;
  return kind === 'deviation' ? isFilled(cell.cause) && isFilled(cell.correction) : isFilled(cell.comment);
}

/** The series of all assignments, with drafts: the running totals of a partner include its drafts. */
function buildSeriesByAssignment({ organisationId, periods, indicators, assignments, cells }: ChecksInput) {
  const input = {
    periods,
    organisations: [{ id: organisationId, country: '' }],
    assignments,
    expectations: [],
    cells: cells.map((cell) => ({ ...cell, status: 'counts' as const, illustrative: false })),
  };
  const index = buildProgressIndex(
    input,
    indicators.flatMap((indicator) => (hasFigures(indicator) ? [indicator] : [])),
  );
  const allSeries = [...index.seriesByIndicator.values()].flat();
  return { timeline: index.timeline, seriesByAssignment: new Map(allSeries.map((series) => [series.assignment.id, series])) };
}

function groupBy<T>(all: readonly T[], keyOf: (each: T) => number): ReadonlyMap<number, readonly T[]> {
  const groups = new Map<number, T[]>();
  for (const each of all) {
    const group = groups.get(keyOf(each));
    if (group) group.push(each);
    else groups.set(keyOf(each), [each]);
  }
  return groups;
}

/**
 * Runs the active checks on the reported figures of one period. Results are in the order of assignments and checks. Pure: the
 * same in the browser during input and on the server before submission. Source: `domain.md` for running totals and paths.
 * Returns an empty list for an unknown period.
 */
export function runChecks(input: ChecksInput, periodId: number): CheckResult[] {
  const { timeline, seriesByAssignment } = buildSeriesByAssignment(input);
  const period = timeline.byId.get(periodId);
  if (!period) return [];
  const cellsByAssignment = groupBy(input.cells, ({ assignmentId }) => assignmentId);
  const checksByIndicator = groupBy(
    input.checks.filter(({ active }) => active),
    ({ indicatorId }) => indicatorId,
  );
  const indicators = new Map(input.indicators.map((each) => [each.id, each]));
  const results: CheckResult[] = [];
  for (const assignment of input.assignments) {
    const indicator = indicators.get(assignment.indicatorId);
    const cell = cellsByAssignment.get(assignment.id)?.find((each) => each.periodId === periodId);
    if (!indicator || cell?.availability !== 'reported') continue;
    for (const check of checksByIndicator.get(indicator.id) ?? []) {
      const outcome = checkers[check.kind]({
        input,
        cellsByAssignment,
        seriesByAssignment,
        period,
        check,
        assignment,
        indicator: indicatorIn(indicator, period.number, input.periods),
        cell,
      });
      const { id: checkId, kind, severity } = check;
      if (outcome)
        results.push({
          checkId,
          kind,
          severity,
          assignmentId: assignment.id,
          settled: isSettled(check, cell),
          comparedWith: [],
          ...outcome,
        });
    }
  }
  return results;
}
