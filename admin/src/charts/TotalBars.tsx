import { BarList } from './BarList.tsx';
import type { BarRow } from './barRow.ts';
import { computeTotalRange } from './totalRange.ts';

interface TotalBarsProps {
  rows: readonly BarRow[];
  name: string;
  axis: (value: number) => string;
  /** Whether all figures are whole numbers, so that the axis has no decimals. */
  hasWholeNumbers: boolean;
}

/** Raw totals as horizontal bars, with the value at each bar. */
export default function TotalBars({ rows, name, axis, hasWholeNumbers }: TotalBarsProps) {
  const range = computeTotalRange(
    rows.flatMap(({ value }) => value ?? []),
    hasWholeNumbers,
  );
  return <BarList rows={rows} name={name} range={range} target={null} axis={axis} />;
}
