import type { ProgressRow } from '@pilotage/shared';

export interface TrendPoint {
  period: number;
  attainment: number | null;
  /** Expected by the end of this period, as a share of the target; null where it is not defined. */
  expected: number | null;
  /** Number of assignments with a figure reported in this period; 0 means a carried-over level. */
  reported: number;
  definitionVersion: number;
}

export interface TrendRow {
  key: string;
  name: string;
  points: TrendPoint[];
  /** The day by which its target is to be reached; null without one. */
  targetOn: string | null;
  illustrative: boolean;
  n: number;
  of: number;
}

/** The rows of the small charts, their table and their sentence: one for each country or organisation, by name. */
export function createTrendRows(rows: readonly ProgressRow[], nameOf: (key: string) => string): TrendRow[] {
  const trendRows = rows.map((row) => ({
    key: row.key,
    name: nameOf(row.key),
    illustrative: row.illustrative,
    n: row.n,
    of: row.of,
    targetOn: row.targetOn ?? null,
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

/** The row with the largest change in the last period of the response; null where nothing changed. What got a new definition is not compared. */
export function findFastest(rows: readonly TrendRow[]): { row: TrendRow; change: number } | null {
  const changes = rows.flatMap((row) => {
    const [before, last] = row.points.slice(-2);
    if (!before || !last || before.definitionVersion !== last.definitionVersion) return [];
    const { attainment } = before;
    return attainment === null || last.attainment === null ? [] : [{ row, change: last.attainment - attainment }];
  });
  const [most] = changes.sort((one, other) => other.change - one.change);
  return most && most.change > 0 ? most : null;
}

/** Periods with a new version of the definition: the line breaks there. */
export const findDefinitionChanges = ({ points }: TrendRow): number[] =>
  points.flatMap(({ period, definitionVersion }, index) => {
    const before = points[index - 1];
    return before && before.definitionVersion !== definitionVersion ? [period] : [];
  });
