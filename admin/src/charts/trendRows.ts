import type { ProgressRow } from '@pilotage/shared';

export interface TrendPoint {
  period: number;
  attainment: number | null;
  /** Expected by the end of this period, as a share of the way; null where it cannot be said. */
  expected: number | null;
  /** Assignments with a reported figure in this very period; of 0 the level is carried over. */
  reported: number;
  definitionVersion: number;
}

export interface TrendRow {
  key: string;
  name: string;
  points: TrendPoint[];
  illustrative: boolean;
  n: number;
  of: number;
}

/** One line for each place, by name: the one array of the small charts, their table and their sentence. */
export function createTrendRows(rows: readonly ProgressRow[], nameOf: (key: string) => string): TrendRow[] {
  const trendRows = rows.map((row) => ({
    key: row.key,
    name: nameOf(row.key),
    illustrative: row.illustrative,
    n: row.n,
    of: row.of,
    points: (row.series ?? []).map(({ period, attainment, expectedAttainment, reported, definitionVersion }) => ({
      period,
      attainment,
      expected: expectedAttainment,
      reported,
      definitionVersion,
    })),
  }));
  return trendRows.sort((one, other) => one.name.localeCompare(other.name));
}

/** Who moved most in the last period of the answer; null where nobody did. */
export function findFastest(rows: readonly TrendRow[]): { row: TrendRow; gained: number } | null {
  const gains = rows.flatMap((row) => {
    const [before, last] = row.points.slice(-2).map(({ attainment }) => attainment);
    return before === null || before === undefined || last === null || last === undefined ? [] : [{ row, gained: last - before }];
  });
  const [most] = gains.sort((one, other) => other.gained - one.gained);
  return most && most.gained > 0 ? most : null;
}

/** Periods in which the definition is another than before: there a line breaks. */
export const findDefinitionChanges = ({ points }: TrendRow): number[] =>
  points.flatMap(({ period, definitionVersion }, index) => {
    const before = points[index - 1];
    return before && before.definitionVersion !== definitionVersion ? [period] : [];
  });
