import { useTheme } from '@mui/material/styles';
import { Bar, BarChart, ReferenceLine, ResponsiveContainer, XAxis, YAxis } from 'recharts';
import { useFormats } from '../resource/format.ts';
import { BarMarks } from './BarMarks.tsx';
import { rowHeight } from './barRow.ts';
import type { ChartRow } from './chartRows.ts';
import { clampBarEnd, computeAxisRange } from './axisRange.ts';

interface AttainmentBarsProps {
  rows: readonly ChartRow[];
  /** Text alternative of the chart; the table beside it has the figures. */
  name: string;
  /** The label instead of a bar, or at its end. */
  label: (row: ChartRow) => string;
  colour: (row: ChartRow) => string;
}

/**
 * Attainment as horizontal bars: a value at each bar, a line at 100 %, a mark for expected by now, and a word for a missing bar.
 */
export default function AttainmentBars({ rows, name, label, colour }: AttainmentBarsProps) {
  const { palette } = useTheme();
  const formats = useFormats();
  const range = computeAxisRange(rows.flatMap((row) => [row.attainment, row.expected]));
  const names = new Map(rows.map((row) => [row.key, row.name]));
  const data = rows.map((row) => ({ key: row.key, shown: row.attainment === null ? 0 : clampBarEnd(row.attainment, range).end }));
  const text = { fill: palette.text.primary, fontSize: 13 };
  return (
    <div role="img" aria-label={name} style={{ width: '100%', height: rows.length * rowHeight(rows) + 36 }}>
      <ResponsiveContainer>
        <BarChart
          data={data}
          layout="vertical"
          margin={{ left: 0, right: 76, top: 4, bottom: 0 }}
          barCategoryGap={8}
          accessibilityLayer={false}
        >
          <XAxis
            type="number"
            domain={[range.from, range.to]}
            ticks={range.ticks}
            tickFormatter={(share: number) => formats.percent(share)}
            stroke={palette.text.secondary}
            tick={{ ...text, fill: palette.text.secondary }}
            tickLine={false}
            axisLine={false}
          />
          <YAxis
            type="category"
            dataKey="key"
            width={116}
            tickFormatter={(key: string) => names.get(key) ?? key}
            tick={text}
            tickLine={false}
            stroke={palette.text.secondary}
            interval={0}
          />
          <Bar dataKey="shown" isAnimationActive={false} fill="transparent" />
          <ReferenceLine x={1} stroke={palette.text.primary} strokeWidth={1.5} zIndex={-1} />
          <BarMarks rows={rows} range={range} label={label} colour={colour} />
        </BarChart>
      </ResponsiveContainer>
    </div>
  );
}
