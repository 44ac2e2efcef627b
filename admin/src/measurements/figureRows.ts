import {
  type Assignment,
  type Expectation,
  type Finding,
  findings,
  type Indicator,
  type Measurement,
  type Period,
  type ProgressRow,
  type Report,
} from '@pilotage/shared';
import { assignmentProgress } from './assignmentProgress.ts';
import type { FigureBook } from './figureBook.ts';
import { cellLock, type Lock, periodLock } from './lock.ts';

type Reason = NonNullable<Expectation['reason']>;

export interface ExpectedLine {
  assignmentId: number;
  organisationId: number;
  expected: boolean;
  reason?: Reason;
}

export interface FigureRow {
  assignment: Assignment;
  indicator: Indicator;
  pilot: string | null;
  /** Why no figure is expected; null where one is. */
  notExpected: Reason | null;
  cell: Measurement | null;
  /** Earlier cells, latest first. */
  earlier: readonly { period: Period; cell: Measurement }[];
  lock: Lock | null;
  /** What the last return says of this very cell. */
  remark: string | null;
  progress: ProgressRow | null;
  /** What the checks find in this cell and is not settled yet; what blocks comes first. */
  found: readonly Finding[];
}

export interface FigureRows {
  consortium: FigureRow[];
  local: FigureRow[];
  notExpected: FigureRow[];
}

interface Asked {
  book: FigureBook;
  period: Period;
  expected: readonly ExpectedLine[];
  report: Report | null;
  mayWrite: boolean;
  today: string;
}

function isOutside({ fromPeriodId, untilPeriodId }: Assignment, period: Period, periods: readonly Period[]): boolean {
  const number = (id: number | null) => periods.find((each) => each.id === id)?.number;
  return period.number < (number(fromPeriodId) ?? period.number) || period.number > (number(untilPeriodId) ?? period.number);
}

function earlierCells({ cells, periods }: FigureBook, assignmentId: number, before: number) {
  return periods
    .filter((period) => period.number < before)
    .sort((one, other) => other.number - one.number)
    .flatMap((period) => {
      const cell = cells.find((each) => each.assignmentId === assignmentId && each.periodId === period.id);
      return cell ? [{ period, cell }] : [];
    });
}

/** What is not settled yet, by assignment. */
function foundIn({ book, period }: Asked): ReadonlyMap<number, Finding[]> {
  const periods = book.periods.map((each) => ({ ...each, opened: each.state !== 'planned' }));
  const found = new Map<number, Finding[]>();
  for (const each of findings({ ...book, periods }, period.id)) {
    if (each.settled) continue;
    const others = found.get(each.assignmentId) ?? [];
    found.set(each.assignmentId, each.severity === 'error' ? [each, ...others] : [...others, each]);
  }
  return found;
}

const nothingFound: readonly Finding[] = [];

function rowOf(
  assignment: Assignment,
  indicator: Indicator,
  found: ReadonlyMap<number, Finding[]>,
  { book, period, expected, report, mayWrite, today }: Asked,
): FigureRow {
  const cell = book.cells.find((each) => each.assignmentId === assignment.id && each.periodId === period.id) ?? null;
  const line = expected.find((each) => each.assignmentId === assignment.id);
  const outside: Lock | null = isOutside(assignment, period, book.periods) ? { by: 'outside', since: null } : null;
  const noRight: Lock | null = mayWrite ? null : { by: 'noRight', since: null };
  const named =
    report?.state === 'returned' ? report.lastReturn?.cells.find((each) => each.assignmentId === assignment.id) : undefined;
  return {
    assignment,
    indicator,
    pilot: assignment.pilotId === null ? null : (book.pilotTitles.get(assignment.pilotId) ?? null),
    notExpected: line?.expected || period.state === 'planned' ? null : (line?.reason ?? 'joinedLater'),
    cell,
    earlier: earlierCells(book, assignment.id, period.number),
    lock: periodLock(period, report) ?? noRight ?? cellLock(cell) ?? outside,
    remark: named?.comment ?? null,
    progress: assignmentProgress({ book, assignment, indicator, through: period.number, today }),
    found: found.get(assignment.id) ?? nothingFound,
  };
}

const byCode = (one: FigureRow, other: FigureRow) =>
  one.indicator.code.localeCompare(other.indicator.code) || one.assignment.id - other.assignment.id;

/** One row for each assignment; the consortium's indicators, the own ones, and apart from both what is not expected. */
export function figureRows(asked: Asked): FigureRows {
  const { book } = asked;
  const found = foundIn(asked);
  const rows = book.assignments
    .flatMap((assignment) => {
      const indicator = book.indicators.find((each) => each.id === assignment.indicatorId);
      return indicator ? [rowOf(assignment, indicator, found, asked)] : [];
    })
    .sort(byCode);
  const isApart = (row: FigureRow) => row.notExpected !== null && row.cell === null;
  return {
    consortium: rows.filter((row) => !isApart(row) && row.indicator.organisationId === null),
    local: rows.filter((row) => !isApart(row) && row.indicator.organisationId !== null),
    notExpected: rows.filter(isApart),
  };
}

export const expectedRows = ({ consortium, local }: FigureRows): FigureRow[] =>
  [...consortium, ...local].filter((row) => row.notExpected === null);

/** Expected cells with an entry, of all expected ones: "14 of 18". */
export function completeness(rows: FigureRows): { given: number; expected: number; missing: FigureRow[] } {
  const expected = expectedRows(rows);
  const missing = expected.filter((row) => row.cell === null);
  return { given: expected.length - missing.length, expected: expected.length, missing };
}
