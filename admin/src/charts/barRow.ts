import type { ChartMark } from './chartRows.ts';

/** One bar of a chart of totals, or a no-data mark with its label. */
export interface BarRow {
  key: string;
  name: string;
  value: number | null;
  mark: ChartMark;
  /** The label at the end of the bar. */
  label: string;
  colour: string;
}

const charactersPerLine = 15;

/** Row height in px for the longest name, wrapped into lines. */
export function rowHeight(rows: readonly Pick<BarRow, 'name'>[]): number {
  const longest = Math.max(0, ...rows.map(({ name }) => name.length));
  return Math.max(40, Math.ceil(longest / charactersPerLine) * 16 + 8);
}
