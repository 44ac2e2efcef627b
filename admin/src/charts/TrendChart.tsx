import { useTheme } from '@mui/material/styles';
import { Line, LineChart, ReferenceLine, XAxis, YAxis } from 'recharts';
import { useFormats } from '../resource/format.ts';
import type { AxisRange } from './axisRange.ts';
import { type ChartTone, chartColours } from './chartColours.ts';
import { findDefinitionChanges, type TrendRow } from './trendRows.ts';

/** The chart is drawn at this size in px and scaled to its place, on paper too. */
const drawn = { width: 320, height: 176 } as const;

const versionKey = (version: number) => `version${version}`;

/** One line for each version of the definition, so that the line breaks where the definition changed. */
const definitionVersionsOf = ({ points }: TrendRow) => [...new Set(points.map(({ definitionVersion }) => definitionVersion))];

const chartDataOf = ({ points }: TrendRow) =>
  points.map((point) => ({ ...point, [versionKey(point.definitionVersion)]: point.attainment }));

interface TrendDotProps {
  cx?: number;
  cy?: number;
  payload?: { reported?: number };
}

/** A filled dot for a period with a report, a hollow one for a carried-over level. */
const createDot = (colour: string, paper: string) => (props: TrendDotProps) => {
  const { cx, cy, payload } = props;
  if (cx === undefined || cy === undefined || Number.isNaN(cy)) return <g key={`${cx}`} />;
  const isCarried = payload?.reported === 0;
  return <circle key={cx} cx={cx} cy={cy} r={4} fill={isCarried ? paper : colour} stroke={colour} strokeWidth={2} />;
};

/** Attainment of one place by period, with its path to the target. */
export function TrendChart({ row, tone, range }: { row: TrendRow; tone: ChartTone; range: AxisRange }) {
  const { palette } = useTheme();
  const formats = useFormats();
  const colour = chartColours[palette.mode].tones[tone].solid;
  const tick = { fill: palette.text.secondary, fontSize: 12 };
  return (
    <LineChart
      {...drawn}
      data={chartDataOf(row)}
      margin={{ left: 0, right: 14, top: 8, bottom: 0 }}
      accessibilityLayer={false}
      aria-hidden="true"
      style={{ width: '100%', height: 'auto', aspectRatio: `${drawn.width} / ${drawn.height}`, pointerEvents: 'none' }}
    >
      <XAxis
        dataKey="period"
        tickFormatter={(period: number) => `P${period}`}
        tick={tick}
        stroke={palette.text.secondary}
        tickLine={false}
        interval="preserveStartEnd"
        padding={{ left: 10, right: 4 }}
      />
      <YAxis
        domain={[range.from, range.to]}
        allowDataOverflow
        ticks={range.ticks}
        tickFormatter={(share: number) => formats.percent(share)}
        width={50}
        tick={tick}
        tickLine={false}
        axisLine={false}
      />
      <ReferenceLine y={1} stroke={palette.text.primary} />
      {findDefinitionChanges(row).map((period) => (
        <ReferenceLine key={period} x={period} stroke={palette.text.primary} strokeDasharray="1 3" />
      ))}
      <Line
        dataKey="expected"
        stroke={palette.text.primary}
        strokeDasharray="5 4"
        strokeWidth={1.5}
        dot={false}
        isAnimationActive={false}
      />
      {definitionVersionsOf(row).map((version) => (
        <Line
          key={version}
          dataKey={versionKey(version)}
          stroke={colour}
          strokeWidth={2.5}
          dot={createDot(colour, palette.background.paper)}
          isAnimationActive={false}
          connectNulls={false}
        />
      ))}
    </LineChart>
  );
}
