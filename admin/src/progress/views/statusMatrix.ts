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

/** The matrix as table rows: one row for each indicator, sorted by name, one column for each key. */
export function createStatusMatrix(rows: readonly ProgressRow[], nameOf: (code: string) => string): StatusMatrix {
  const keys = [...new Set(rows.map((row) => row.key))];
  const rowsByKey = new Map(rows.map((row) => [`${row.indicator} ${row.key}`, row]));
  const codes = [...new Set(rows.map((row) => row.indicator))];
  const matrixRows = codes.map((indicator) => ({
    indicator,
    name: nameOf(indicator),
    cells: keys.map((key) => rowsByKey.get(`${indicator} ${key}`) ?? null),
  }));
  return { keys, rows: matrixRows.sort((one, other) => one.name.localeCompare(other.name)) };
}

/** The indicator with most columns behind schedule, and how many; null where none is behind. */
export function findMostBehind({ rows }: StatusMatrix): { line: StatusMatrixRow; behind: number; judged: number } | null {
  const rowCounts = rows.map((line) => ({
    line,
    behind: line.cells.filter((cell) => cell?.status === 'behind').length,
    judged: line.cells.filter((cell) => cell !== null && cell.status !== null && cell.status !== 'noData').length,
  }));
  const [worst] = rowCounts.sort((one, other) => other.behind - one.behind);
  return worst && worst.behind > 0 ? worst : null;
}
