import { useTheme } from '@mui/material/styles';
import { Bar, BarChart, ResponsiveContainer, XAxis, YAxis } from 'recharts';
import { Absence, absenceWidth, barThickness, Hatching } from './Absence.tsx';
import type { ChartRow } from './compareRows.ts';
import { useBarScales } from './useBarScales.ts';

interface TotalBarsProps {
  rows: readonly ChartRow[];
  name: string;
  label: (row: ChartRow) => string;
  axis: (value: number) => string;
  /** Whether the figures have no decimals: then neither has the axis. */
  whole: boolean;
  colour: (row: ChartRow) => string;
}

function Totals({ rows, label, colour }: Pick<TotalBarsProps, 'rows' | 'label' | 'colour'>) {
  const { palette } = useTheme();
  const scales = useBarScales(rows[0]?.key);
  if (!scales) return null;
  const ink = palette.text.primary;
  const zero = scales.x(0);
  return (
    <g>
      <Hatching ink={ink} />
      {rows.map((row) => {
        const middle = scales.middle(row.key);
        const top = middle - barThickness / 2;
        const end = scales.x(row.value ?? 0);
        const from = Math.min(zero, end);
        const width = Math.abs(end - zero);
        const text = { y: middle, dominantBaseline: 'central' as const, fill: ink, fontSize: 13 };
        return (
          <g key={row.key} data-row={row.key}>
            {row.value === null ? (
              <>
                <Absence mark={row.mark} x={zero + 1} y={top} ink={ink} />
                <text {...text} x={zero + absenceWidth(row.mark)} fontStyle="italic">
                  {label(row)}
                </text>
              </>
            ) : (
              <>
                {width === 0 ? (
                  <line x1={zero} x2={zero} y1={top} y2={top + barThickness} stroke={ink} strokeWidth={3} />
                ) : (
                  <rect x={from} y={top} width={width} height={barThickness} fill={colour(row)} rx={1} />
                )}
                <text {...text} x={from + width + 7} fontWeight={650}>
                  {label(row)}
                </text>
              </>
            )}
          </g>
        );
      })}
    </g>
  );
}

/** Raw totals as horizontal bars with the value at the bar. */
export default function TotalBars({ rows, name, label, axis, whole, colour }: TotalBarsProps) {
  const { palette } = useTheme();
  const names = new Map(rows.map((row) => [row.key, row.name]));
  const data = rows.map((row) => ({ key: row.key, shown: row.value ?? 0 }));
  const text = { fill: palette.text.primary, fontSize: 13 };
  return (
    <div role="img" aria-label={name} style={{ width: '100%', height: rows.length * 40 + 36 }}>
      <ResponsiveContainer>
        <BarChart data={data} layout="vertical" margin={{ left: 0, right: 92, top: 4, bottom: 0 }} accessibilityLayer={false}>
          <XAxis
            type="number"
            allowDecimals={!whole}
            tickFormatter={axis}
            tick={{ ...text, fill: palette.text.secondary }}
            tickLine={false}
            axisLine={false}
          />
          <YAxis
            type="category"
            dataKey="key"
            width={116}
            interval={0}
            tickFormatter={(key: string) => names.get(key) ?? key}
            tick={text}
            tickLine={false}
            stroke={palette.text.secondary}
          />
          <Bar dataKey="shown" isAnimationActive={false} fill="transparent" />
          <Totals rows={rows} label={label} colour={colour} />
        </BarChart>
      </ResponsiveContainer>
    </div>
  );
}
