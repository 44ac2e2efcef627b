import type { ProgressCell, ProgressQuestion } from './input.ts';
import type { Account, Ledger } from './ledger.ts';
import { askedPeriod } from './timeline.ts';

export interface Group<Cell extends ProgressCell = ProgressCell> {
  readonly key: string;
  /** Those who belong to it at the end of the period asked. */
  readonly accounts: readonly Account<Cell>[];
  /** Those who belonged to it at the end of the period at this position. */
  readonly accountsAt: (position: number) => readonly Account<Cell>[];
}

const fixed = <Cell extends ProgressCell>(key: string, accounts: readonly Account<Cell>[]): Group<Cell> => ({
  key,
  accounts,
  accountsAt: () => accounts,
});

/**
 * The groups of one indicator's assignments, ascending by key: country codes by code unit, organisation ids by number ("9"
 * before "10"). Every country and organisation is listed, also with nothing assigned. An organisation counts in the country that it
 * is in at the end of the period. Source: contract.md, "Answers about progress".
 */
export function groups<Cell extends ProgressCell>(
  book: Ledger<Cell>,
  indicatorId: number,
  { by, through }: Pick<ProgressQuestion, 'by' | 'through'>,
): Group<Cell>[] {
  const all = book.accounts.get(indicatorId) ?? [];
  if (by === 'consortium') return [fixed('consortium', all)];
  if (by === 'country') return byCountry(book, all, askedPeriod(book.timeline, through).position);
  const keys = book.input.organisations
    .map(({ id }) => id)
    .sort((a, b) => a - b)
    .map(String);
  const grouped = groupedBy(keys, all, ({ assignment }) => String(assignment.organisationId));
  return [...grouped].map(([key, accounts]) => fixed(key, accounts));
}

function byCountry<Cell extends ProgressCell>(book: Ledger<Cell>, all: readonly Account<Cell>[], asked: number): Group<Cell>[] {
  // Countries of later periods are not listed: a period that is over stays as it was.
  const reached = [...book.countries.values()].flatMap((countries) => countries.slice(0, asked + 1));
  const keys = [...new Set([...(book.input.countries ?? []), ...reached])].sort();
  const groupedAt = (position: number) => groupedBy(keys, all, ({ countries }) => countries[position] ?? '');
  const hasMoved = all.some(({ countries }) => countries.some((country) => country !== countries[asked]));
  const now = groupedAt(asked);
  if (!hasMoved) return [...now].map(([key, accounts]) => fixed(key, accounts));
  const groupedThen = book.timeline.periods.map(({ position }) => groupedAt(position));
  return [...now].map(([key, accounts]) => ({
    key,
    accounts,
    accountsAt: (position) => groupedThen[position]?.get(key) ?? [],
  }));
}

function groupedBy<Cell extends ProgressCell>(
  keys: readonly string[],
  accounts: readonly Account<Cell>[],
  keyOf: (account: Account<Cell>) => string,
): Map<string, Account<Cell>[]> {
  const grouped = new Map<string, Account<Cell>[]>(keys.map((key) => [key, []]));
  for (const account of accounts) grouped.get(keyOf(account))?.push(account);
  return grouped;
}
