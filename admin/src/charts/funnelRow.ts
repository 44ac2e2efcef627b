import type { BarRow } from './barRow.ts';

/** One funnel: its stages as bars, from the first to the last. */
export interface FunnelChartRow {
  key: string;
  name: string;
  /** What stands instead of the bars where there is nothing to draw. */
  emptyText: string | null;
  bars: readonly BarRow[];
  isIllustrative: boolean;
  /** Text alternative of the bars. */
  label: string;
}
