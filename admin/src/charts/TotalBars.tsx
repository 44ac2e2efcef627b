import { useTheme } from '@mui/material/styles';
import { Bar, BarChart, ResponsiveContainer, XAxis, YAxis } from 'recharts';
import { NoDataMark, noDataMarkWidth, barThickness, HatchPattern } from './NoDataMark.tsx';
import { type BarRow, rowHeight } from './barRow.ts';
import { useBarScales } from './useBarScales.ts';
import { createIntegerTicks } from './integerTicks.ts';

interface TotalBarsProps {
  rows: readonly BarRow[];
  name: string;
  axis: (value: number) => string;
  /** Whether all figures are whole numbers, so that the axis has no decimals. */
  hasWholeNumbers: boolean;
}

function TotalMarks({ rows }: Pick<TotalBarsProps, 'rows'>) {
  const { palette } = useTheme();
  const scales = useBarScales(rows[0]?.key);
  if (!scales) return null;
  const ink = palette.text.primary;
  const zero = scales.x(0);
  return (
    <g>
      <HatchPattern ink={ink} />
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
                <NoDataMark mark={row.mark} x={zero + 1} y={top} ink={ink} />
                <text {...text} x={zero + noDataMarkWidth(row.mark)} fontStyle="italic">
                  {row.label}
                </text>
              </>
            ) : (
              <>
                {width === 0 ? (
                  <line x1={zero} x2={zero} y1={top} y2={top + barThickness} stroke={ink} strokeWidth={3} />
                ) : (
                  <rect x={from} y={top} width={width} height={barThickness} fill={row.colour} rx={1} />
                )}
                <text {...text} x={from + width + 7} fontWeight={650}>
                  {row.label}
                </text>
              </>
            )}
          </g>
        );
      })}
    </g>
  );
}

/** Raw totals as horizontal bars, with the value at each bar. */
export default function TotalBars({ rows, name, axis, hasWholeNumbers }: TotalBarsProps) {
  const { palette } = useTheme();
  const names = new Map(rows.map((row) => [row.key, row.name]));
  const data = rows.map((row) => ({ key: row.key, shown: row.value ?? 0 }));
  const text = { fill: palette.text.primary, fontSize: 13 };
  const values = data.map(({ shown }) => shown);
  const ticks = hasWholeNumbers && values.every((value) => value >= 0) ? createIntegerTicks(Math.max(0, ...values)) : null;
  return (
    <div role="img" aria-label={name} style={{ width: '100%', height: rows.length * rowHeight(rows) + 36 }}>
      <ResponsiveContainer>
        <BarChart data={data} layout="vertical" margin={{ left: 0, right: 92, top: 4, bottom: 0 }} accessibilityLayer={false}>
          <XAxis
            type="number"
            allowDecimals={!hasWholeNumbers}
            {...(ticks ? { ticks, domain: [0, ticks.at(-1) ?? 1] } : {})}
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
          <TotalMarks rows={rows} />
        </BarChart>
      </ResponsiveContainer>
    </div>
  );
}
