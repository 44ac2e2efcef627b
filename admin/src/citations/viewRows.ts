import type { ProgressComparisonRow } from '../progress/progressQueries.ts';

/** One figure of a view at two times; null: the view did not have it. */
export interface ViewRowPair {
  key: string;
  /** The code of the indicator; null: a median over all. */
  indicator: string | null;
  /** The key of the place. */
  place: string;
  before: ProgressComparisonRow | null;
  after: ProgressComparisonRow | null;
}

const comparedFields = ['value', 'target', 'baseline', 'attainment', 'expected', 'status', 'n', 'of'] as const;

const keyOf = ({ indicator, key }: ProgressComparisonRow) => `${indicator ?? ''} ${key}`;

/** Whether a figure is shown otherwise than before. */
export const isChangedRow = ({ before, after }: ViewRowPair): boolean =>
  before === null || after === null || comparedFields.some((field) => before[field] !== after[field]);

/** The figures of both answers side by side, in the order of the later one; what is gone stands last. */
export function pairViewRows(before: readonly ProgressComparisonRow[], after: readonly ProgressComparisonRow[]): ViewRowPair[] {
  const past = new Map(before.map((row) => [keyOf(row), row]));
  const present = new Map(after.map((row) => [keyOf(row), row]));
  const rows = [...after, ...before.filter((row) => !present.has(keyOf(row)))];
  return rows.map((row) => ({
    key: keyOf(row),
    indicator: row.indicator,
    place: row.key,
    before: past.get(keyOf(row)) ?? null,
    after: present.get(keyOf(row)) ?? null,
  }));
}
