import { useTheme } from '@mui/material/styles';
import { Bar, BarChart, Cell, LabelList, ReferenceLine, ResponsiveContainer, XAxis, YAxis } from 'recharts';
import { useFormats } from '../resource/format.ts';
import type { ChartRow } from './compareRows.ts';
import { countryColour } from './countries.ts';

const rowHeight = 38;

interface AttainmentBarsProps {
  rows: readonly ChartRow[];
  /** What the chart shows, for those who cannot see it; the table beside it has the figures. */
  name: string;
  /** The word of a mark. */
  markText: (row: ChartRow) => string;
}

/** Attainment as horizontal bars: the value at the bar, 100 % as a line, expected-by-now as a mark, and a word where no bar is. */
export default function AttainmentBars({ rows, name, markText }: AttainmentBarsProps) {
  const theme = useTheme();
  const formats = useFormats();
  const ink = theme.palette.text.primary;
  const data = rows.map((row) => ({
    ...row,
    shown: row.attainment ?? 0,
    label: row.attainment === null ? markText(row) : `${row.mark === 'zero' ? '| ' : ''}${formats.percent(row.attainment)}`,
  }));
  const furthest = Math.max(1.1, ...data.map((row) => row.shown), ...data.map((row) => row.expected ?? 0));
  return (
    <div role="img" aria-label={name} style={{ width: '100%', height: rows.length * rowHeight + 40 }}>
      <ResponsiveContainer>
        <BarChart data={data} layout="vertical" margin={{ left: 8, right: 96, top: 8, bottom: 8 }} accessibilityLayer={false}>
          <XAxis
            type="number"
            domain={[Math.min(0, ...data.map((row) => row.shown)), furthest]}
            tickFormatter={(value: number) => formats.percent(value)}
            stroke={ink}
          />
          <YAxis type="category" dataKey="name" width={92} stroke={ink} tickLine={false} />
          <YAxis yAxisId="expected" type="category" dataKey="name" hide />
          <ReferenceLine x={1} stroke={ink} strokeDasharray="4 3" />
          <Bar dataKey="shown" isAnimationActive={false} minPointSize={2}>
            {data.map((row) => (
              <Cell key={row.key} fill={row.attainment === null ? 'transparent' : countryColour(row.key)} />
            ))}
            <LabelList dataKey="label" position="right" fill={ink} />
          </Bar>
          <Bar
            yAxisId="expected"
            dataKey="expected"
            isAnimationActive={false}
            fill="transparent"
            stroke={ink}
            strokeDasharray="2 2"
            barSize={10}
          />
        </BarChart>
      </ResponsiveContainer>
    </div>
  );
}
