import Box from '@mui/material/Box';
import { type Theme, useTheme } from '@mui/material/styles';
import { useTranslate } from 'react-admin';
import { funnelTails, type NoiseVerdict } from '@pilotage/shared';
import { type AxisRange, percentAlong } from '../../charts/axisRange.ts';
import { type ChartTone, chartColours } from '../../charts/chartColours.ts';
import { PlotAxis } from '../../charts/PlotAxis.tsx';
import { PlotDot } from '../../charts/PlotDot.tsx';
import { computeTotalRange } from '../../charts/totalRange.ts';
import { useFormats } from '../../resource/format.ts';
import { drawLimits, type NoiseRow } from './noiseRows.ts';

interface FunnelPlotProps {
  rows: readonly NoiseRow[];
  /** The share of all. */
  share: number;
  name: string;
  tone: (row: NoiseRow) => ChartTone;
  details: (row: NoiseRow) => readonly string[];
  to: (row: NoiseRow) => string;
}

const height = 320;
/** With more rows, the names of those within noise are told by hover and focus alone. */
const namedRows = 8;

/** Names that are nearer than this would touch, in percent of the plot. */
const nameDistance = { left: 22, top: 7 } as const;

const severity = ['beyond', 'outside', 'within'] as const satisfies readonly NoiseVerdict[];

/** A point of the plot, in percent of its width and height. */
interface PlacedPoint {
  row: NoiseRow;
  verdict: NoiseVerdict;
  left: number;
  top: number;
}

/** The points that have their name beside them: what is more than noise comes first, and no two names touch. */
function choosePointsWithNames(points: readonly PlacedPoint[]): Set<PlacedPoint> {
  const chosen = new Set<PlacedPoint>();
  for (const verdict of severity)
    for (const point of points.filter((each) => each.verdict === verdict)) {
      const touches = [...chosen].some(
        ({ left, top }) => Math.abs(left - point.left) < nameDistance.left && Math.abs(top - point.top) < nameDistance.top,
      );
      if (!touches && (points.length <= namedRows || verdict !== 'within')) chosen.add(point);
    }
  return chosen;
}

/** The shapes of the verdicts differ without colour: a disc, a diamond, a square. */
function VerdictShape({ verdict, tone }: { verdict: NoiseVerdict; tone: ChartTone }) {
  const { palette } = useTheme();
  const fill = chartColours[palette.mode].tones[tone].solid;
  const line = { fill, stroke: palette.background.paper, strokeWidth: 1.5 };
  if (verdict === 'within') return <circle r="6.5" {...line} />;
  if (verdict === 'outside') return <path d="M0 -9 L9 0 L0 9 L-9 0 Z" {...line} stroke={palette.text.primary} />;
  return <rect x="-7.5" y="-7.5" width="15" height="15" {...line} stroke={palette.text.primary} strokeWidth="2.5" />;
}

interface LimitLinesProps {
  share: number;
  cases: AxisRange;
  shares: AxisRange;
}

const dashes = { 95: '6 4', 99.8: '2 3' } as const;

/** The share of all, and the limits around it. The drawing is stretched to its place; its lines are not. */
function LimitLines({ share, cases, shares }: LimitLinesProps) {
  const { palette }: Theme = useTheme();
  const line = { fill: 'none', stroke: palette.text.primary, vectorEffect: 'non-scaling-stroke' } as const;
  const y = (value: number) => 100 - percentAlong(value, shares);
  const curve = (width: 95 | 99.8, end: 'from' | 'to') =>
    drawLimits(share, cases.to, funnelTails[width])
      .map(
        (limit, index) => `${index === 0 ? 'M' : 'L'}${percentAlong(limit.cases, cases).toFixed(2)} ${y(limit[end]).toFixed(2)}`,
      )
      .join('');
  return (
    <svg
      viewBox="0 0 100 100"
      preserveAspectRatio="none"
      aria-hidden="true"
      style={{ position: 'absolute', inset: 0, width: '100%', height: '100%' }}
    >
      {shares.ticks.map((tick) => (
        <line key={tick} x1="0" x2="100" y1={y(tick)} y2={y(tick)} {...line} stroke={palette.divider} />
      ))}
      <line x1="0" x2="100" y1={y(share)} y2={y(share)} {...line} strokeWidth="1.5" />
      {([95, 99.8] as const).flatMap((width) =>
        (['from', 'to'] as const).map((end) => (
          <path key={`${width} ${end}`} d={curve(width, end)} {...line} strokeDasharray={dashes[width]} />
        )),
      )}
    </svg>
  );
}

/** The ticks of the shares, beside the plot. */
function ShareAxis({ range }: { range: AxisRange }) {
  const { percent } = useFormats();
  return (
    <Box aria-hidden="true" sx={{ position: 'relative', width: 44, height, color: 'text.secondary', fontSize: '0.75rem' }}>
      {range.ticks.map((tick) => (
        <Box
          key={tick}
          component="span"
          sx={{
            position: 'absolute',
            insetInlineEnd: 6,
            insetBlockStart: `${100 - percentAlong(tick, range)}%`,
            translate: '0 -50%',
          }}
        >
          {percent(tick)}
        </Box>
      ))}
    </Box>
  );
}

/** Shares by the number of their cases, with the limits between which chance alone would let them be. Each point is a link. */
export default function FunnelPlot({ rows, share, name, tone, details, to }: FunnelPlotProps) {
  const translate = useTranslate();
  const { percent, figure } = useFormats();
  const points = rows.flatMap((row) =>
    row.verdict === null || row.value === null || row.denominator === null
      ? []
      : [{ row, verdict: row.verdict, cases: row.denominator, share: row.value }],
  );
  const cases = computeTotalRange(
    points.map((point) => point.cases),
    true,
  );
  const shares = computeTotalRange([Math.min(1, Math.max(share * 1.5, ...points.map((point) => point.share)))], false);
  const placed = points.map(
    (point): PlacedPoint => ({
      row: point.row,
      verdict: point.verdict,
      left: percentAlong(point.cases, cases),
      top: 100 - percentAlong(point.share, shares),
    }),
  );
  const named = choosePointsWithNames(placed);
  return (
    <Box data-chart data-chart-name={name} role="group" aria-label={name} sx={{ pr: 2, pt: 1, breakInside: 'avoid' }}>
      <Box sx={{ display: 'grid', gridTemplateColumns: 'auto minmax(0, 1fr)' }}>
        <ShareAxis range={shares} />
        <Box sx={{ position: 'relative', height, borderLeft: 1, borderBottom: 1, borderColor: 'text.secondary' }}>
          <LimitLines share={share} cases={cases} shares={shares} />
          {placed.map((point) => {
            const { left, top } = point;
            return [
              named.has(point) && (
                <Box
                  key={`name ${point.row.key}`}
                  component="span"
                  aria-hidden="true"
                  data-value
                  sx={{
                    position: 'absolute',
                    insetBlockStart: `${top}%`,
                    ...(left > 60 ? { insetInlineEnd: `${100 - left}%`, mr: 1.5 } : { insetInlineStart: `${left}%`, ml: 1.5 }),
                    translate: '0 -50%',
                    px: 0.25,
                    fontSize: '0.75rem',
                    whiteSpace: 'nowrap',
                    bgcolor: 'background.paper',
                    pointerEvents: 'none',
                  }}
                >
                  {point.row.name}
                </Box>
              ),
              <PlotDot
                key={point.row.key}
                rowKey={point.row.key}
                left={left}
                top={top}
                name={`${point.row.name}: ${percent(point.row.value ?? 0, 1)}, ${translate(`compare.noise.verdicts.${point.verdict}`)}`}
                details={details(point.row)}
                to={to(point.row)}
              >
                <VerdictShape verdict={point.verdict} tone={tone(point.row)} />
              </PlotDot>,
            ];
          })}
        </Box>
        <Box sx={{ gridColumn: '2' }}>
          <PlotAxis range={cases} axis={(tick) => figure(tick)} />
          <Box sx={{ textAlign: 'center', fontSize: '0.75rem', color: 'text.secondary' }}>{translate('compare.noise.cases')}</Box>
        </Box>
      </Box>
    </Box>
  );
}
