import type { ChartMark } from './chartRows.ts';
import type { ChartTone } from './chartColours.ts';

/** One bar of a chart, or a no-data mark with its label. */
export interface BarRow {
  key: string;
  name: string;
  value: number | null;
  mark: ChartMark;
  /** The value at the bar, or the word instead of it. */
  label: string;
  tone: ChartTone;
  /** What is expected by now, on the axis of the values. */
  expected?: number | null;
  /** Whether nothing of it is new in the period: it is drawn lighter. */
  isCarried?: boolean;
  /** Whether targets or figures in it were never published. */
  isIllustrative?: boolean;
  /** What hover, focus and tap show; without details the bar is part of a picture. */
  details?: readonly string[];
  /** Where its explanation is. */
  to?: string | null;
}

/** Height in px of a row whose name takes one line. */
export const barRowHeight = 36;
