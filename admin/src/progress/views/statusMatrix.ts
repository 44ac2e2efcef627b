import type { ProgressRow } from '@pilotage/shared';

export interface StatusMatrixRow {
  indicator: string;
  name: string;
  /** In the order of the columns; null where the response has no such row. */
  cells: (ProgressRow | null)[];
}

export interface StatusMatrix {
  keys: string[];
  rows: StatusMatrixRow[];
}

/** The middle of the attainments, by which lines are ordered; it is not shown. -Infinity where there is none. */
function findMiddle(rows: readonly ProgressRow[]): number {
  const sorted = rows.flatMap(({ attainment }) => attainment ?? []).toSorted((one, other) => one - other);
  const middle = (sorted.length - 1) / 2;
  const [low, high] = [sorted[Math.floor(middle)], sorted[Math.ceil(middle)]];
  return low === undefined || high === undefined ? Number.NEGATIVE_INFINITY : (low + high) / 2;
}

/** The groups of rows, what is furthest first; equal ones by name. */
function orderByValue(
  rows: readonly ProgressRow[],
  groupOf: (row: ProgressRow) => string,
  nameOf: (group: string) => string,
): string[] {
  const groups = [...new Set(rows.map(groupOf))].map((group) => ({
    group,
    middle: findMiddle(rows.filter((row) => groupOf(row) === group)),
  }));
  return groups
    .sort((one, other) =>
      one.middle === other.middle ? nameOf(one.group).localeCompare(nameOf(other.group)) : other.middle - one.middle,
    )
    .map(({ group }) => group);
}

/** The matrix as table rows: one row for each indicator, one column for each key, both with what is furthest first. */
export function createStatusMatrix(
  rows: readonly ProgressRow[],
  nameOf: (code: string) => string,
  groupName: (key: string) => string = (key) => key,
): StatusMatrix {
  const keys = orderByValue(rows, ({ key }) => key, groupName);
  const codes = orderByValue(rows, ({ indicator }) => indicator, nameOf);
  const rowsByKey = new Map(rows.map((row) => [`${row.indicator} ${row.key}`, row]));
  const matrixRows = codes.map((indicator) => ({
    indicator,
    name: nameOf(indicator),
    cells: keys.map((key) => rowsByKey.get(`${indicator} ${key}`) ?? null),
  }));
  return { keys, rows: matrixRows };
}

/** `behind`: the indicator with most columns behind schedule. `nowhere`: none of those that can be judged is. `unknown`: none can be judged. */
export type MostBehind =
  | { kind: 'behind'; line: StatusMatrixRow; behind: number; judged: number }
  | { kind: 'nowhere' | 'unknown' };

export function findMostBehind({ rows }: StatusMatrix): MostBehind {
  const rowCounts = rows.map((line) => ({
    line,
    behind: line.cells.filter((cell) => cell?.status === 'behind').length,
    judged: line.cells.filter((cell) => cell !== null && cell.status !== null && cell.status !== 'noData').length,
  }));
  const [worst] = rowCounts.toSorted((one, other) => other.behind - one.behind);
  if (worst && worst.behind > 0) return { kind: 'behind', ...worst };
  return { kind: rowCounts.some(({ judged }) => judged > 0) ? 'nowhere' : 'unknown' };
}
