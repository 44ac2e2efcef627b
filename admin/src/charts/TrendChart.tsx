import { useTheme } from '@mui/material/styles';
import { Curve, Surface } from 'recharts';
import { useFormats } from '../resource/format.ts';
import type { AxisRange } from './axisRange.ts';
import { type ChartTone, chartColours } from './chartColours.ts';
import { createTrendPlot, drawnSize, plotEdges, type TrendPlot } from './trendPlot.ts';
import { findDefinitionChanges, type TrendPoint, type TrendRow } from './trendRows.ts';

const { left, right, top, bottom } = plotEdges;

/** The line of one figure of the points; it has a gap where there is none. */
const lineOf = (points: readonly TrendPoint[], plot: TrendPlot, valueOf: (point: TrendPoint) => number | null) =>
  points.map((point, index) => {
    const value = valueOf(point);
    return { x: plot.x(index), y: value === null ? null : plot.y(value) };
  });

interface AxesProps {
  points: readonly TrendPoint[];
  plot: TrendPlot;
  range: AxisRange;
}

function Axes({ points, plot, range }: AxesProps) {
  const { palette } = useTheme();
  const formats = useFormats();
  return (
    <g fill={palette.text.secondary} fontSize={12}>
      <line x1={left} x2={right} y1={bottom} y2={bottom} stroke={palette.text.secondary} />
      {range.ticks.map((tick) => (
        <text key={tick} x={left - 8} y={plot.y(tick)} dy="0.355em" textAnchor="end">
          {formats.percent(tick)}
        </text>
      ))}
      {points.map(
        ({ period }, index) =>
          plot.hasLabel(index) && (
            <text key={period} x={plot.x(index)} y={bottom + 8} dy="0.71em" textAnchor="middle">
              {`P${period}`}
            </text>
          ),
      )}
    </g>
  );
}

/**
 * Attainment of one place by period, with its path to the target. The line breaks where the definition changed; a hollow dot is a level
 * that was carried over. It is drawn with the shapes of recharts alone: its charts measure their labels, which took most of the time of
 * a change of view.
 */
export function TrendChart({ row, tone, range }: { row: TrendRow; tone: ChartTone; range: AxisRange }) {
  const { palette } = useTheme();
  const { points } = row;
  const colour = chartColours[palette.mode].tones[tone].solid;
  const ink = palette.text.primary;
  const plot = createTrendPlot(points.length, range);
  const target = plot.y(1);
  return (
    <Surface {...drawnSize} aria-hidden="true" style={{ display: 'block', width: '100%', height: 'auto', pointerEvents: 'none' }}>
      <Axes points={points} plot={plot} range={range} />
      <line x1={left} x2={right} y1={target} y2={target} stroke={ink} />
      {findDefinitionChanges(row).map((period) => {
        const at = plot.x(points.findIndex((point) => point.period === period));
        return <line key={period} x1={at} x2={at} y1={top} y2={bottom} stroke={ink} strokeDasharray="1 3" />;
      })}
      {/* An inner drawing cuts what is beyond the axis. */}
      <svg x={left} y={top} width={right - left} height={bottom - top} viewBox={`${left} ${top} ${right - left} ${bottom - top}`}>
        <Curve
          points={lineOf(points, plot, ({ expected }) => expected)}
          fill="none"
          stroke={ink}
          strokeDasharray="5 4"
          strokeWidth={1.5}
        />
        {[...new Set(points.map(({ definitionVersion }) => definitionVersion))].map((version) => (
          <Curve
            key={version}
            points={lineOf(points, plot, (point) => (point.definitionVersion === version ? point.attainment : null))}
            fill="none"
            stroke={colour}
            strokeWidth={2.5}
          />
        ))}
      </svg>
      {points.map(({ period, attainment, reported }, index) =>
        attainment === null || attainment < range.from || attainment > range.to ? null : (
          <circle
            key={period}
            cx={plot.x(index)}
            cy={plot.y(attainment)}
            r={4}
            fill={reported === 0 ? palette.background.paper : colour}
            stroke={colour}
            strokeWidth={2}
          />
        ),
      )}
    </Surface>
  );
}
