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

/**
 * What the last period of the response brought. `fastest`: the row with the largest change. `still`: rows are compared, and none moved on.
 * `redefined`: the definition changed with the period, so that no row is compared with the period before. `alone`: no row has attainments
 * of both periods.
 */
export type LastStep =
  | { kind: 'fastest'; row: TrendRow; change: number }
  | { kind: 'still' | 'alone' }
  | { kind: 'redefined'; before: number };

/** Compares the last two periods of the rows. What got a new definition is not compared. */
export function compareLastStep(rows: readonly TrendRow[]): LastStep {
  const steps = rows.flatMap((row) => {
    const [before, last] = row.points.slice(-2);
    if (!before || !last || before.attainment === null || last.attainment === null) return [];
    const isRedefined = before.definitionVersion !== last.definitionVersion;
    return [{ row, before: before.period, isRedefined, change: last.attainment - before.attainment }];
  });
  const compared = steps.filter(({ isRedefined }) => !isRedefined);
  const [most] = compared.toSorted((one, other) => other.change - one.change);
  if (most) return most.change > 0 ? { kind: 'fastest', row: most.row, change: most.change } : { kind: 'still' };
  const [redefined] = steps;
  return redefined ? { kind: 'redefined', before: redefined.before } : { kind: 'alone' };
}

/** Periods with a new version of the definition: the line breaks there. */
export const findDefinitionChanges = ({ points }: TrendRow): number[] =>
  points.flatMap(({ period, definitionVersion }, index) => {
    const before = points[index - 1];
    return before && before.definitionVersion !== definitionVersion ? [period] : [];
  });
