import type { ComparedRow } from '../progress/progressClient.ts';

/** The mark of a row that has no attainment: what there is instead of a bar, never only a colour. */
export type Mark =
  | 'bar'
  | 'zero'
  | 'missing'
  | 'notDue'
  | 'notApplicable'
  | 'withheld'
  | 'inReview'
  | 'notExpected'
  | 'zeroDenominator'
  | 'none';

export interface ChartRow {
  key: string;
  name: string;
  attainment: number | null;
  /** Expected by now, as a share of the way from baseline to target; null where it is not defined. */
  expected: number | null;
  mark: Mark;
  n: number;
  of: number;
  illustrative: boolean;
}

function markOf(row: ComparedRow): Mark {
  if (row.attainment === 0) return 'zero';
  if (row.attainment !== null) return 'bar';
  return row.missing[0]?.why ?? 'none';
}

function expectedShare({ expected, baseline, target }: ComparedRow): number | null {
  if (expected === null || target === null || target === (baseline ?? 0)) return null;
  return (expected - (baseline ?? 0)) / (target - (baseline ?? 0));
}

/**
 * The one array from which chart, table and sentence come: by attainment, highest first; what has none comes last, by name.
 */
export function chartRows(rows: readonly ComparedRow[], nameOf: (key: string) => string): ChartRow[] {
  const made = rows.map((row) => ({
    key: row.key,
    name: nameOf(row.key),
    attainment: row.attainment,
    expected: expectedShare(row),
    mark: markOf(row),
    n: row.n,
    of: row.of,
    illustrative: row.illustrative === true,
  }));
  return made.toSorted((a, b) => {
    if (a.attainment === null || b.attainment === null) {
      if (a.attainment === b.attainment) return a.name.localeCompare(b.name);
      return a.attainment === null ? 1 : -1;
    }
    return b.attainment - a.attainment;
  });
}

/** Who leads, and who has nothing to show: the finding as parameters of a sentence. */
export function finding(rows: readonly ChartRow[]): { leader: ChartRow | null; silent: ChartRow[] } {
  const leader = rows[0] && rows[0].attainment !== null ? rows[0] : null;
  return { leader, silent: rows.filter((row) => row.attainment === null) };
}
