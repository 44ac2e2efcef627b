import type { ProgressRow } from '@pilotage/shared';

export interface HeatLine {
  indicator: string;
  name: string;
  /** In the order of the grid's keys; null where the answer has no such row. */
  cells: (ProgressRow | null)[];
}

export interface HeatGrid {
  keys: string[];
  lines: HeatLine[];
}

/** The matrix as lines of a table: one for each indicator by its name, one column for each key. */
export function heatGrid(rows: readonly ProgressRow[], nameOf: (code: string) => string): HeatGrid {
  const keys = [...new Set(rows.map((row) => row.key))];
  const at = new Map(rows.map((row) => [`${row.indicator} ${row.key}`, row]));
  const codes = [...new Set(rows.map((row) => row.indicator))];
  const lines = codes.map((indicator) => ({
    indicator,
    name: nameOf(indicator),
    cells: keys.map((key) => at.get(`${indicator} ${key}`) ?? null),
  }));
  return { keys, lines: lines.sort((one, other) => one.name.localeCompare(other.name)) };
}

/** Where most places are behind, and how many; null where nobody is. */
export function mostStuck({ lines }: HeatGrid): { line: HeatLine; behind: number; judged: number } | null {
  const counted = lines.map((line) => ({
    line,
    behind: line.cells.filter((cell) => cell?.status === 'behind').length,
    judged: line.cells.filter((cell) => cell !== null && cell.status !== null && cell.status !== 'noData').length,
  }));
  const [worst] = counted.sort((one, other) => other.behind - one.behind);
  return worst && worst.behind > 0 ? worst : null;
}
