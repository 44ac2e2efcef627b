import type { ProgressCell, ProgressQuestion } from './input.ts';
import type { Account, Ledger } from './ledger.ts';

export interface Group<Cell extends ProgressCell = ProgressCell> {
  readonly key: string;
  readonly accounts: readonly Account<Cell>[];
}

/**
 * The groups of one indicator's assignments, ascending by key: country codes by code unit, organisation ids by number ("9"
 * before "10"). Every country and organisation is listed, also with nothing assigned.
 * Source: contract.md, "Answers about progress".
 */
export function groups<Cell extends ProgressCell>(
  book: Ledger<Cell>,
  indicatorId: number,
  by: ProgressQuestion['by'],
): Group<Cell>[] {
  const all = book.accounts.get(indicatorId) ?? [];
  if (by === 'consortium') return [{ key: 'consortium', accounts: all }];
  const grouped = new Map<string, Account<Cell>[]>(keys(book, by).map((key) => [key, []]));
  for (const account of all) {
    const key = by === 'country' ? account.country : String(account.assignment.organisationId);
    grouped.get(key)?.push(account);
  }
  return [...grouped].map(([key, accounts]) => ({ key, accounts }));
}

function keys({ input }: Ledger, by: 'country' | 'organisation'): string[] {
  if (by === 'organisation') {
    return input.organisations
      .map(({ id }) => id)
      .sort((a, b) => a - b)
      .map(String);
  }
  const countries = new Set([...(input.countries ?? []), ...input.organisations.map(({ country }) => country)]);
  return [...countries].sort();
}
