import {
  type Assignment,
  blockingFirst,
  type Check,
  type Expectation,
  type Finding,
  findings,
  type Indicator,
  lastReported,
  type Measurement,
  type Period,
  progressPeriods,
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
  /** The last figure before, with which this one is compared. */
  last: number | null;
  /** The active checks, of all indicators. */
  checks: readonly Check[];
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

export interface AskedRows {
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

/** By assignment, then by period. */
type CellsByPlace = ReadonlyMap<number, ReadonlyMap<number, Measurement>>;

function byPlace(cells: readonly Measurement[]): CellsByPlace {
  const places = new Map<number, Map<number, Measurement>>();
  for (const cell of cells) {
    const others = places.get(cell.assignmentId);
    if (others) others.set(cell.periodId, cell);
    else places.set(cell.assignmentId, new Map([[cell.periodId, cell]]));
  }
  return places;
}

const noCells: ReadonlyMap<number, Measurement> = new Map();

/** What is not settled yet, by assignment. */
function foundIn({ book, period }: AskedRows): ReadonlyMap<number, Finding[]> {
  const found = new Map<number, Finding[]>();
  const all = findings({ ...book, periods: progressPeriods(book.periods) }, period.id);
  for (const each of blockingFirst(all))
    if (!each.settled) found.set(each.assignmentId, [...(found.get(each.assignmentId) ?? []), each]);
  return found;
}

const nothingFound: readonly Finding[] = [];

/** What all rows of one reading share. */
interface Reading extends AskedRows {
  found: ReadonlyMap<number, Finding[]>;
  places: CellsByPlace;
  /** Those before the asked one, latest first. */
  earlier: readonly Period[];
  /** The rows as they were before, where all but cells and findings is as it was. */
  before: ReadonlyMap<number, FigureRow>;
}

const isSameCells = (one: FigureRow, other: Pick<FigureRow, 'cell' | 'earlier'>): boolean =>
  one.cell === other.cell &&
  one.earlier.length === other.earlier.length &&
  one.earlier.every(({ cell }, at) => cell === other.earlier[at]?.cell);

const isSameRow = (one: FigureRow, other: FigureRow): boolean =>
  one.progress === other.progress &&
  one.checks === other.checks &&
  one.remark === other.remark &&
  one.pilot === other.pilot &&
  one.notExpected === other.notExpected &&
  one.lock?.by === other.lock?.by &&
  JSON.stringify(one.found) === JSON.stringify(other.found);

function rowOf(assignment: Assignment, indicator: Indicator, reading: Reading): FigureRow {
  const { book, period, expected, report, mayWrite, today, found, places } = reading;
  const own = places.get(assignment.id) ?? noCells;
  const cell = own.get(period.id) ?? null;
  const earlier = reading.earlier.flatMap((each) => {
    const cellThen = own.get(each.id);
    return cellThen ? [{ period: each, cell: cellThen }] : [];
  });
  const line = expected.find((each) => each.assignmentId === assignment.id);
  const outside: Lock | null = isOutside(assignment, period, book.periods) ? { by: 'outside', since: null } : null;
  const noRight: Lock | null = mayWrite ? null : { by: 'noRight', since: null };
  const named =
    report?.state === 'returned' ? report.lastReturn?.cells.find((each) => each.assignmentId === assignment.id) : undefined;
  const known = reading.before.get(assignment.id);
  const before =
    known?.assignment === assignment && known.indicator === indicator && isSameCells(known, { cell, earlier }) ? known : null;
  const row: FigureRow = {
    assignment,
    indicator,
    pilot: assignment.pilotId === null ? null : (book.pilotTitles.get(assignment.pilotId) ?? null),
    notExpected: line?.expected || period.state === 'planned' ? null : (line?.reason ?? 'joinedLater'),
    cell,
    earlier,
    last: before ? before.last : lastReported([...own.values()], book.periods, period.number),
    checks: book.checks,
    lock: periodLock(period, report) ?? noRight ?? cellLock(cell) ?? outside,
    remark: named?.comment ?? null,
    progress: before
      ? before.progress
      : assignmentProgress({ book, assignment, indicator, cells: own, through: period.number, today }),
    found: found.get(assignment.id) ?? nothingFound,
  };
  return before && isSameRow(before, row) ? before : row;
}

const byCode = (one: FigureRow, other: FigureRow) =>
  one.indicator.code.localeCompare(other.indicator.code) || one.assignment.id - other.assignment.id;

/** One row for each assignment; the consortium's indicators, the own ones, and apart from both what is not expected. */
export function figureRows(asked: AskedRows, before: readonly FigureRow[] = []): FigureRows {
  const { book, period } = asked;
  const reading: Reading = {
    ...asked,
    found: foundIn(asked),
    places: byPlace(book.cells),
    earlier: book.periods.filter(({ number }) => number < period.number).sort((one, other) => other.number - one.number),
    before: new Map(before.map((row) => [row.assignment.id, row])),
  };
  const rows = book.assignments
    .flatMap((assignment) => {
      const indicator = book.indicators.find((each) => each.id === assignment.indicatorId);
      return indicator ? [rowOf(assignment, indicator, reading)] : [];
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
