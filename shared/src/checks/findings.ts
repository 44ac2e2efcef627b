import type { Assignment } from '../indicators/assignment.ts';
import type { Indicator } from '../indicators/indicator.ts';
import type { Measurement } from '../measurements/measurement.ts';
import { hasFigures } from '../progress/figureIndicator.ts';
import { expectedLevel } from '../progress/expectedLevel.ts';
import type { ProgressPeriod } from '../progress/input.ts';
import { ledger, type Account } from '../progress/ledger.ts';
import { compare, minus, ofTenThousandths, type Rational, timesWhole } from '../progress/rational.ts';
import { runningValue } from '../progress/runningValue.ts';
import { tenThousandths } from '../progress/tenThousandths.ts';
import { jumpsFor } from '../reports/jump.ts';
import { lastReported } from '../reports/lastReported.ts';
import type { Check } from './check.ts';

/** What of a stored or typed cell the checks look at. */
export type CheckedCell = Pick<
  Measurement,
  'assignmentId' | 'periodId' | 'availability' | 'value' | 'numerator' | 'denominator' | 'parts' | 'comment'
> &
  Pick<Measurement, 'cause' | 'correction'>;

/** One organisation's figures, all periods, with the checks of their indicators. */
export interface CheckedBook {
  readonly organisationId: number;
  readonly periods: readonly ProgressPeriod[];
  readonly indicators: readonly Indicator[];
  readonly assignments: readonly Assignment[];
  readonly cells: readonly CheckedCell[];
  readonly checks: readonly Check[];
}

/** A figure that a check does not hold for. */
export interface Finding {
  readonly checkId: number;
  readonly kind: Check['kind'];
  readonly severity: Check['severity'];
  readonly assignmentId: number;
  /** What was asked for is said: a comment, or cause and correction. An error is never settled but by another figure. */
  readonly settled: boolean;
  /** The figure that the check compares with, where there is one; rounded by nobody. */
  readonly against: number | null;
}

interface Judged {
  readonly book: CheckedBook;
  readonly cellsOf: ReadonlyMap<number, readonly CheckedCell[]>;
  readonly accounts: ReadonlyMap<number, Account>;
  readonly period: ProgressPeriod & { readonly position: number; readonly endDay: number };
  readonly check: Check;
  readonly assignment: Assignment;
  readonly indicator: Indicator;
  readonly cell: CheckedCell;
}

type Verdict = { readonly against: number | null } | null;

const fine: Verdict = null;
const exact = (figure: number): bigint => tenThousandths(figure) ?? 0n;

function ofRange({ check, cell }: Judged): Verdict {
  const { minimum, maximum } = check;
  if (cell.value === null) return fine;
  if (minimum !== null && cell.value < minimum) return { against: minimum };
  return maximum !== null && cell.value > maximum ? { against: maximum } : fine;
}

const ofWhole = ({ cell }: Judged): Verdict => {
  const figures = [cell.numerator ?? cell.value, cell.denominator];
  return figures.every((figure) => figure === null || Number.isInteger(figure)) ? fine : { against: null };
};

function ofComplete({ indicator, cell }: Judged): Verdict {
  if (cell.value === null) return fine;
  for (const { name } of indicator.dimensions) {
    const total = Object.values(cell.parts[name] ?? {}).reduce((sum, part) => sum + exact(part), 0n);
    if (total !== exact(cell.value)) return { against: Number(total) / 10_000 };
  }
  return fine;
}

function ofJump({ book, cellsOf, period, assignment, check, cell }: Judged): Verdict {
  const last = lastReported(cellsOf.get(assignment.id) ?? [], book.periods, period.number);
  return jumpsFor(check, { value: cell.value, last }) ? { against: last } : fine;
}

const runningAt = ({ accounts, period }: Judged, assignmentId: number, indicator: Indicator): Rational | null => {
  const account = accounts.get(assignmentId);
  return account && hasFigures(indicator) ? runningValue(account.entries, period.position, indicator) : null;
};

/** The running total of the other indicator: of the same pilot where it is kept by pilots, else of the whole organisation. */
function ofRelation(judged: Judged): Verdict {
  const { book, check, assignment, indicator } = judged;
  const other = book.indicators.find(({ id }) => id === check.otherIndicatorId);
  if (!other) return fine;
  const all = book.assignments.filter(({ indicatorId }) => indicatorId === other.id);
  const samePilot = all.filter(({ pilotId }) => pilotId === assignment.pilotId);
  const values = (samePilot.length > 0 ? samePilot : all).flatMap(({ id }) => runningAt(judged, id, other) ?? []);
  const mine = runningAt(judged, assignment.id, indicator);
  if (mine === null || values.length === 0) return fine;
  const theirs = values.reduce((sum, each) => minus(sum, timesWhole(each, -1n)));
  return compare(mine, theirs) > 0 ? { against: Number(theirs.numerator) / Number(theirs.denominator) } : fine;
}

function ofDeviation(judged: Judged): Verdict {
  const { accounts, period, check, assignment, indicator } = judged;
  const account = accounts.get(assignment.id);
  const value = runningAt(judged, assignment.id, indicator);
  if (!account?.path || account.baseline === null || value === null || check.share === null) return fine;
  const baseline = ofTenThousandths(account.baseline);
  const expected = expectedLevel(account.path, period.endDay);
  const due = minus(expected, baseline);
  const apart = minus(value, expected);
  const size = (figure: Rational) => (figure.numerator < 0n ? timesWhole(figure, -1n) : figure);
  const allowed = { numerator: size(due).numerator * exact(check.share), denominator: due.denominator * 10_000n };
  return due.numerator !== 0n && compare(size(apart), allowed) > 0
    ? { against: Number(expected.numerator) / Number(expected.denominator) }
    : fine;
}

const verdicts: { readonly [K in Check['kind']]: (judged: Judged) => Verdict } = {
  range: ofRange,
  whole: ofWhole,
  complete: ofComplete,
  jump: ofJump,
  relation: ofRelation,
  deviation: ofDeviation,
};

const isSaid = (text: string | null | undefined): boolean => typeof text === 'string' && text.trim() !== '';

function isSettled({ severity, kind }: Check, cell: CheckedCell): boolean {
  if (severity === 'error') return false;
  return kind === 'deviation' ? isSaid(cell.cause) && isSaid(cell.correction) : isSaid(cell.comment);
}

/** The accounts of all the book's figures, drafts too: what a partner's own running totals are made of. */
function accountsOf({ organisationId, periods, indicators, assignments, cells }: CheckedBook) {
  const input = {
    periods,
    organisations: [{ id: organisationId, country: '' }],
    assignments,
    expectations: [],
    cells: cells.map((cell) => ({ ...cell, standing: 'counts' as const, illustrative: false })),
  };
  const book = ledger(
    input,
    indicators.flatMap((indicator) => (hasFigures(indicator) ? [indicator] : [])),
  );
  const accounts = [...book.accounts.values()].flat();
  return { line: book.timeline, accounts: new Map(accounts.map((account) => [account.assignment.id, account])) };
}

function grouped<T>(all: readonly T[], keyOf: (each: T) => number): ReadonlyMap<number, readonly T[]> {
  const groups = new Map<number, T[]>();
  for (const each of all) {
    const group = groups.get(keyOf(each));
    if (group) group.push(each);
    else groups.set(keyOf(each), [each]);
  }
  return groups;
}

/**
 * What the active checks find in the reported figures of one period, in the order of assignments and checks. Pure: the same in
 * the browser while somebody types and on the server before a report is handed in. Source: issue "Reporting", checks; `domain.md`
 * for running totals and paths.
 */
export function findings(book: CheckedBook, periodId: number): Finding[] {
  const { line, accounts } = accountsOf(book);
  const period = line.byId.get(periodId);
  if (!period) return [];
  const cellsOf = grouped(book.cells, ({ assignmentId }) => assignmentId);
  const checksOf = grouped(
    book.checks.filter(({ active }) => active),
    ({ indicatorId }) => indicatorId,
  );
  const indicators = new Map(book.indicators.map((each) => [each.id, each]));
  const found: Finding[] = [];
  for (const assignment of book.assignments) {
    const indicator = indicators.get(assignment.indicatorId);
    const cell = cellsOf.get(assignment.id)?.find((each) => each.periodId === periodId);
    if (!indicator || cell?.availability !== 'reported') continue;
    for (const check of checksOf.get(indicator.id) ?? []) {
      const verdict = verdicts[check.kind]({ book, cellsOf, accounts, period, check, assignment, indicator, cell });
      const { id: checkId, kind, severity } = check;
      if (verdict)
        found.push({ checkId, kind, severity, assignmentId: assignment.id, settled: isSettled(check, cell), ...verdict });
    }
  }
  return found;
}
