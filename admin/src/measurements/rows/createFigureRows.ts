import {
  type Assignment,
  sortBlockingFirst,
  type Check,
  type Expectation,
  type CheckResult,
  runChecks,
  type Indicator,
  findLastReported,
  type Measurement,
  type Period,
  toProgressPeriods,
  type ProgressRow,
  type Report,
} from '@pilotage/shared';
import { computeAssignmentProgress } from './computeAssignmentProgress.ts';
import type { FiguresData } from './figuresData.ts';
import { getCellLock, type CellLock, getPeriodLock } from './cellLock.ts';

type ExpectationReason = NonNullable<Expectation['reason']>;

export interface ExpectedAssignment {
  assignmentId: number;
  organisationId: number;
  expected: boolean;
  reason?: ExpectationReason;
}

export interface FigureRow {
  assignment: Assignment;
  indicator: Indicator;
  pilot: string | null;
  /** Why no figure is expected; null where one is. */
  notExpected: ExpectationReason | null;
  cell: Measurement | null;
  /** Cells of earlier periods, latest first. */
  earlier: readonly { period: Period; cell: Measurement }[];
  /** The last figure before this one, for comparison. */
  previousFigure: number | null;
  /** The active checks of all indicators. */
  checks: readonly Check[];
  lock: CellLock | null;
  /** The remark of the last return about this cell. */
  returnComment: string | null;
  progress: ProgressRow | null;
  /** Unresolved findings of the checks for this cell, blocking ones first. */
  checkResults: readonly CheckResult[];
}

export interface FigureRowsByGroup {
  consortium: FigureRow[];
  local: FigureRow[];
  notExpected: FigureRow[];
}

export interface FigureRowsParams {
  figuresData: FiguresData;
  period: Period;
  expected: readonly ExpectedAssignment[];
  report: Report | null;
  mayWrite: boolean;
  today: string;
}

function isOutsideAssignment({ fromPeriodId, untilPeriodId }: Assignment, period: Period, periods: readonly Period[]): boolean {
  const number = (id: number | null) => periods.find((each) => each.id === id)?.number;
  return period.number < (number(fromPeriodId) ?? period.number) || period.number > (number(untilPeriodId) ?? period.number);
}

/** By assignment, then by period. */
type CellsByAssignment = ReadonlyMap<number, ReadonlyMap<number, Measurement>>;

function groupCells(cells: readonly Measurement[]): CellsByAssignment {
  const cellsByAssignment = new Map<number, Map<number, Measurement>>();
  for (const cell of cells) {
    const others = cellsByAssignment.get(cell.assignmentId);
    if (others) others.set(cell.periodId, cell);
    else cellsByAssignment.set(cell.assignmentId, new Map([[cell.periodId, cell]]));
  }
  return cellsByAssignment;
}

const noCells: ReadonlyMap<number, Measurement> = new Map();

/** Unresolved findings by assignment. */
function findOpenCheckResults({ figuresData, period }: FigureRowsParams): ReadonlyMap<number, CheckResult[]> {
  const results = new Map<number, CheckResult[]>();
  const all = runChecks({ ...figuresData, periods: toProgressPeriods(figuresData.periods) }, period.id);
  for (const each of sortBlockingFirst(all))
    if (!each.settled) results.set(each.assignmentId, [...(results.get(each.assignmentId) ?? []), each]);
  return results;
}

const noCheckResults: readonly CheckResult[] = [];

/** Data that all rows share. */
interface FigureRowsContext extends FigureRowsParams {
  checkResults: ReadonlyMap<number, CheckResult[]>;
  cellsByAssignment: CellsByAssignment;
  /** Periods before the requested one, latest first. */
  earlier: readonly Period[];
  /** The previous rows, where only cells and findings have changed since; otherwise none. */
  previousRows: ReadonlyMap<number, FigureRow>;
}

const hasSameCells = (one: FigureRow, other: Pick<FigureRow, 'cell' | 'earlier'>): boolean =>
  one.cell === other.cell &&
  one.earlier.length === other.earlier.length &&
  one.earlier.every(({ cell }, index) => cell === other.earlier[index]?.cell);

const hasSameContent = (one: FigureRow, other: FigureRow): boolean =>
  one.progress === other.progress &&
  one.checks === other.checks &&
  one.returnComment === other.returnComment &&
  one.pilot === other.pilot &&
  one.notExpected === other.notExpected &&
  one.lock?.reason === other.lock?.reason &&
  JSON.stringify(one.checkResults) === JSON.stringify(other.checkResults);

function createFigureRow(assignment: Assignment, indicator: Indicator, context: FigureRowsContext): FigureRow {
  const { figuresData, period, expected, report, mayWrite, today, checkResults, cellsByAssignment } = context;
  const ownCells = cellsByAssignment.get(assignment.id) ?? noCells;
  const cell = ownCells.get(period.id) ?? null;
  const earlier = context.earlier.flatMap((each) => {
    const earlierCell = ownCells.get(each.id);
    return earlierCell ? [{ period: each, cell: earlierCell }] : [];
  });
  const expectation = expected.find((each) => each.assignmentId === assignment.id);
  const outside: CellLock | null = isOutsideAssignment(assignment, period, figuresData.periods)
    ? { reason: 'outside', since: null }
    : null;
  const forbidden: CellLock | null = mayWrite ? null : { reason: 'noRight', since: null };
  const returnedCell =
    report?.state === 'returned' ? report.lastReturn?.cells.find((each) => each.assignmentId === assignment.id) : undefined;
  const previous = context.previousRows.get(assignment.id);
  const reusable =
    previous?.assignment === assignment && previous.indicator === indicator && hasSameCells(previous, { cell, earlier })
      ? previous
      : null;
  const row: FigureRow = {
    assignment,
    indicator,
    pilot: assignment.pilotId === null ? null : (figuresData.pilotTitles.get(assignment.pilotId) ?? null),
    notExpected: expectation?.expected || period.state === 'planned' ? null : (expectation?.reason ?? 'joinedLater'),
    cell,
    earlier,
    previousFigure: reusable
      ? reusable.previousFigure
      : findLastReported([...ownCells.values()], figuresData.periods, period.number),
    checks: figuresData.checks,
    lock: getPeriodLock(period, report) ?? forbidden ?? getCellLock(cell) ?? outside,
    returnComment: returnedCell?.comment ?? null,
    progress: reusable
      ? reusable.progress
      : computeAssignmentProgress({ figuresData, assignment, indicator, cells: ownCells, through: period.number, today }),
    checkResults: checkResults.get(assignment.id) ?? noCheckResults,
  };
  return reusable && hasSameContent(reusable, row) ? reusable : row;
}

const compareByCode = (one: FigureRow, other: FigureRow) =>
  one.indicator.code.localeCompare(other.indicator.code) || one.assignment.id - other.assignment.id;

/** One row for each assignment, in three groups: consortium indicators, own indicators, and those not expected. */
export function createFigureRows(params: FigureRowsParams, previousRows: readonly FigureRow[] = []): FigureRowsByGroup {
  const { figuresData, period } = params;
  const context: FigureRowsContext = {
    ...params,
    checkResults: findOpenCheckResults(params),
    cellsByAssignment: groupCells(figuresData.cells),
    earlier: figuresData.periods.filter(({ number }) => number < period.number).sort((one, other) => other.number - one.number),
    previousRows: new Map(previousRows.map((row) => [row.assignment.id, row])),
  };
  const rows = figuresData.assignments
    .flatMap((assignment) => {
      const indicator = figuresData.indicators.find((each) => each.id === assignment.indicatorId);
      return indicator ? [createFigureRow(assignment, indicator, context)] : [];
    })
    .sort(compareByCode);
  const isNotExpected = (row: FigureRow) => row.notExpected !== null && row.cell === null;
  return {
    consortium: rows.filter((row) => !isNotExpected(row) && row.indicator.organisationId === null),
    local: rows.filter((row) => !isNotExpected(row) && row.indicator.organisationId !== null),
    notExpected: rows.filter(isNotExpected),
  };
}

export const selectExpectedRows = ({ consortium, local }: FigureRowsByGroup): FigureRow[] =>
  [...consortium, ...local].filter((row) => row.notExpected === null);

/** Counts the expected cells with a value and all expected ones: "14 of 18". */
export function computeCompleteness(rows: FigureRowsByGroup): { completed: number; expected: number; missing: FigureRow[] } {
  const expected = selectExpectedRows(rows);
  const missing = expected.filter((row) => row.cell === null);
  return { completed: expected.length - missing.length, expected: expected.length, missing };
}
