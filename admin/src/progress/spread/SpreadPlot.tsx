import Box from '@mui/material/Box';
import { useTheme } from '@mui/material/styles';
import { useTranslate } from 'react-admin';
import { type AxisRange, clampBarEnd, computeAxisRange, percentAlong } from '../../charts/axisRange.ts';
import { PlotLine } from '../../charts/BarPlot.tsx';
import { type ChartTone, chartColours } from '../../charts/chartColours.ts';
import { isCarried } from '../../charts/chartRows.ts';
import { MarkIcon } from '../../charts/MarkIcon.tsx';
import { PlotAxis } from '../../charts/PlotAxis.tsx';
import { PlotDot } from '../../charts/PlotDot.tsx';
import { useFormats } from '../../resource/format.ts';
import { arrowBeyond, type SpreadGroup, type SpreadRow, stackPlaces } from './spreadRows.ts';

interface SpreadPlotProps {
  groups: readonly SpreadGroup[];
  name: string;
  tone: (row: SpreadRow) => ChartTone;
  details: (row: SpreadRow) => readonly string[];
  to: (row: SpreadRow) => string | null;
}

/** Which share of the width a dot takes on a telephone. */
const dotGap = 8;
const levelHeight = 24;
const columns = { xs: 'minmax(0, 1fr)', sm: '170px minmax(0, 1fr)' } as const;

const placeOf = (attainment: number, range: AxisRange) => percentAlong(clampBarEnd(attainment, range).end, range);

/** The range of a country as a thin line, and its median as an upright one. */
function SpreadMarks({ group: { spread }, range }: { group: SpreadGroup; range: AxisRange }) {
  if (!spread) return null;
  const [from, to] = [placeOf(spread.lowest, range), placeOf(spread.highest, range)];
  return (
    <>
      <Box
        component="span"
        sx={{
          position: 'absolute',
          insetInlineStart: `${from}%`,
          width: `${to - from}%`,
          insetBlockStart: '50%',
          borderBottom: 1,
          borderColor: 'text.secondary',
        }}
      />
      <Box
        component="span"
        data-median
        sx={{
          position: 'absolute',
          insetInlineStart: `${placeOf(spread.median, range)}%`,
          insetBlock: 3,
          borderLeft: 3,
          borderColor: 'text.primary',
          translate: '-50% 0',
        }}
      />
    </>
  );
}

function SpreadLine({
  group,
  range,
  tone,
  details,
  to,
}: Omit<SpreadPlotProps, 'groups' | 'name'> & { group: SpreadGroup; range: AxisRange }) {
  const translate = useTranslate();
  const { percent } = useFormats();
  const { palette } = useTheme();
  const ascending = group.dots.toReversed();
  const places = ascending.map(({ attainment }) => placeOf(attainment ?? 0, range));
  const levels = stackPlaces(places, dotGap);
  const count = Math.max(0, ...levels) + 1;
  const height = count * levelHeight + 16;
  return (
    <Box
      component="li"
      data-group={group.key}
      sx={{ display: 'grid', gridTemplateColumns: columns, columnGap: 1.25, breakInside: 'avoid' }}
    >
      <Box
        component="span"
        sx={{ textAlign: { xs: 'start', sm: 'end' }, fontSize: '0.8125rem', lineHeight: 1.3, alignSelf: 'center' }}
      >
        {group.name}
        <Box component="span" sx={{ display: 'block', color: 'text.secondary' }}>
          {group.spread ? translate('compare.spread.range', { median: percent(group.spread.median), n: group.spread.n }) : ''}
        </Box>
      </Box>
      <Box component="span" sx={{ position: 'relative', display: 'block', height, borderBottom: 1, borderColor: 'divider' }}>
        <PlotLine at={0} range={range} isBold={false} />
        <PlotLine at={1} range={range} isBold />
        {group.spread === null && (
          <Box
            component="span"
            sx={{
              position: 'absolute',
              inset: 0,
              display: 'flex',
              gap: 1,
              alignItems: 'center',
              fontStyle: 'italic',
              fontSize: '0.8125rem',
            }}
          >
            <MarkIcon mark="none" size={16} />
            <Box component="span" data-value sx={{ bgcolor: 'background.paper' }}>
              {translate('compare.spread.noDots')}
            </Box>
          </Box>
        )}
        <SpreadMarks group={group} range={range} />
        {ascending.map((row, index) => {
          const colour = chartColours[palette.mode].tones[tone(row)].solid;
          const above = ((count - 1) / 2 - (levels[index] ?? 0)) * levelHeight;
          return (
            <PlotDot
              key={row.key}
              rowKey={row.key}
              left={places[index] ?? 0}
              top={`calc(50% + ${above}px)`}
              name={`${row.name}: ${percent(row.attainment ?? 0)}`}
              details={details(row)}
              to={to(row)}
            >
              <circle r="7" fill={isCarried(row) ? palette.background.paper : colour} stroke={colour} strokeWidth="2.5" />
              <path d={arrowBeyond(row.attainment ?? 0, range)} fill="none" stroke={palette.text.primary} strokeWidth="1.5" />
            </PlotDot>
          );
        })}
      </Box>
    </Box>
  );
}

/** One line a country, one dot an organisation, with median and range of the country. Dots that would touch stand above each other. */
export default function SpreadPlot({ groups, name, tone, details, to }: SpreadPlotProps) {
  const { percent } = useFormats();
  const range = computeAxisRange(groups.flatMap(({ dots }) => dots.map(({ attainment }) => attainment)));
  return (
    <Box data-chart data-chart-name={name} sx={{ px: { xs: 1.5, sm: 0 }, pr: { sm: 2 } }}>
      <Box component="ul" aria-label={name} sx={{ m: 0, p: 0, listStyle: 'none', display: 'grid', rowGap: { xs: 0.5, sm: 0 } }}>
        {groups.map((group) => (
          <SpreadLine key={group.key} group={group} range={range} tone={tone} details={details} to={to} />
        ))}
      </Box>
      <Box sx={{ display: 'grid', gridTemplateColumns: columns, columnGap: 1.25 }}>
        <Box sx={{ gridColumn: { sm: '2' } }}>
          <PlotAxis range={range} axis={(tick) => percent(tick)} />
        </Box>
      </Box>
    </Box>
  );
}
