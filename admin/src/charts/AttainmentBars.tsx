import { useFormats } from '../resource/format.ts';
import { computeAxisRange } from './axisRange.ts';
import { BarList } from './BarList.tsx';
import type { BarRow } from './barRow.ts';

interface AttainmentBarsProps {
  rows: readonly BarRow[];
  /** Text alternative of the chart; the table beside it has the figures. */
  name: string;
}

/** Attainment as horizontal bars: a value at each bar, a line at 100 %, a mark for expected by now, and a word for a missing bar. */
export default function AttainmentBars({ rows, name }: AttainmentBarsProps) {
  const formats = useFormats();
  const range = computeAxisRange(rows.flatMap((row) => [row.value, row.expected ?? null]));
  return <BarList rows={rows} name={name} range={range} target={1} axis={(share) => formats.percent(share)} />;
}
