import type { ChartMark } from './chartRows.ts';

/** One bar of a chart of totals, or the mark and the word that stand where no bar is. */
export interface BarRow {
  key: string;
  name: string;
  value: number | null;
  mark: ChartMark;
  /** The words at the bar's end. */
  label: string;
  colour: string;
}

const charactersPerLine = 15;

/** How high a row must be in px, so that the longest name has room in the lines that it is broken into. */
export function rowHeight(rows: readonly Pick<BarRow, 'name'>[]): number {
  const longest = Math.max(0, ...rows.map(({ name }) => name.length));
  return Math.max(40, Math.ceil(longest / charactersPerLine) * 16 + 8);
}
