import { countryOn } from '../organisations/countryOn.ts';
import { isAddedUp, type FigureIndicator } from './figureIndicator.ts';
import type { ProgressAssignment, ProgressCell, ProgressExpectation, ProgressInput } from './input.ts';
import { type Entry, entryOf } from './entry.ts';
import { type LevelPath, levelPath } from './levelPath.ts';
import { tenThousandths } from './tenThousandths.ts';
import { type Timeline, timeline } from './timeline.ts';

/** One assignment with all that was said about it; the arrays are indexed by the period's position in the timeline. */
export interface Account<Cell extends ProgressCell = ProgressCell> {
  readonly assignment: ProgressAssignment;
  /** The organisation's country at the end of each period. */
  readonly countries: readonly string[];
  readonly entries: readonly (Entry<Cell> | undefined)[];
  readonly expectations: readonly (ProgressExpectation | undefined)[];
  /** In ten-thousandths. No baseline is 0 for what is added up (ratios too), else there is none. */
  readonly baseline: bigint | null;
  readonly target: bigint | null;
  readonly path: LevelPath | null;
}

export interface Ledger<Cell extends ProgressCell = ProgressCell> {
  readonly timeline: Timeline;
  readonly input: ProgressInput<Cell>;
  /** By organisation: its country at the end of each period. */
  readonly countries: ReadonlyMap<number, readonly string[]>;
  /** By indicator id, ascending by organisation, then assignment: the order of the rows given never shows. */
  readonly accounts: ReadonlyMap<number, readonly Account<Cell>[]>;
}

/** Reads every row once, for all the indicators asked: everything after this looks up by position. */
export function ledger<Cell extends ProgressCell>(
  input: ProgressInput<Cell>,
  indicators: readonly FigureIndicator[],
): Ledger<Cell> {
  const line = timeline(input.periods);
  const countries = new Map(
    input.organisations.map((each) => [each.id, line.periods.map(({ endsOn }) => countryOn(each, endsOn))]),
  );
  const open = new Map(indicators.map((indicator) => [indicator.id, indicator]));
  const accounts = new Map<number, ReturnType<typeof openAccount<Cell>>>();
  for (const assignment of input.assignments) {
    const indicator = open.get(assignment.indicatorId);
    const itsCountries = countries.get(assignment.organisationId);
    if (indicator === undefined || itsCountries === undefined) continue;
    accounts.set(assignment.id, openAccount<Cell>(assignment, indicator, itsCountries, line));
  }
  for (const expectation of input.expectations) {
    const period = line.byId.get(expectation.periodId);
    const account = accounts.get(expectation.assignmentId);
    if (period !== undefined && account !== undefined) account.expectations[period.position] = expectation;
  }
  for (const cell of input.cells) {
    const period = line.byId.get(cell.periodId);
    const account = accounts.get(cell.assignmentId);
    if (period === undefined || account === undefined) continue;
    const entry = entryOf(cell, account.indicator);
    // A cell may come twice, as approved last and as restated: what counts goes before what waits.
    if (entry !== undefined && (entry.kind !== 'inReview' || account.entries[period.position] === undefined)) {
      account.entries[period.position] = entry;
    }
  }
  return { timeline: line, input, countries, accounts: byIndicator([...accounts.values()]) };
}

function openAccount<Cell extends ProgressCell>(
  assignment: ProgressAssignment,
  indicator: FigureIndicator,
  countries: readonly string[],
  line: Timeline,
) {
  const baseline = exact(assignment.baseline) ?? (isAddedUp(indicator) ? 0n : null);
  const target = exact(assignment.target);
  return {
    assignment,
    indicator,
    countries,
    entries: new Array<Entry<Cell> | undefined>(line.periods.length),
    expectations: new Array<ProgressExpectation | undefined>(line.periods.length),
    baseline,
    target,
    path: levelPath(assignment, baseline, target, line),
  };
}

function exact(figure: number | null): bigint | null {
  return figure === null ? null : tenThousandths(figure);
}

function byIndicator<Cell extends ProgressCell>(accounts: Account<Cell>[]): Map<number, Account<Cell>[]> {
  accounts.sort((a, b) => a.assignment.organisationId - b.assignment.organisationId || a.assignment.id - b.assignment.id);
  const grouped = new Map<number, Account<Cell>[]>();
  for (const account of accounts) {
    const others = grouped.get(account.assignment.indicatorId);
    if (others === undefined) grouped.set(account.assignment.indicatorId, [account]);
    else others.push(account);
  }
  return grouped;
}
