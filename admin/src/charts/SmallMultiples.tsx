import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { IllustrativeIcon } from './IllustrativeIcon.tsx';
import { ChartLink } from './ChartLink.tsx';
import type { ChartTone } from './chartColours.ts';
import { computeAxisRange } from './axisRange.ts';
import { TrendChart } from './TrendChart.tsx';
import type { TrendRow } from './trendRows.ts';

interface SmallMultiplesProps {
  rows: readonly TrendRow[];
  /** Text alternative of all charts; the table beside them has the figures. */
  name: string;
  tone: (row: TrendRow) => ChartTone;
  /** The last level, in words. */
  level: (row: TrendRow) => string;
  /** What hover, focus and tap show, one line each. */
  details: (row: TrendRow) => readonly string[];
  /** Where the chart is explained. */
  to: (row: TrendRow) => string;
}

/** One small chart for each country or organisation, all on the same scales; each leads to its explanation. */
export default function SmallMultiples({ rows, name, tone, level, details, to }: SmallMultiplesProps) {
  const range = computeAxisRange(
    rows.flatMap((row) => row.points.flatMap(({ attainment, expected }) => [attainment, expected])),
    0.5,
  );
  return (
    <Box data-chart data-chart-name={name}>
      <Box
        component="ul"
        aria-label={name}
        sx={{
          m: 0,
          p: 0,
          listStyle: 'none',
          display: 'grid',
          gap: 3,
          gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, var(--small-chart, 270px)), 1fr))',
          '@media print': { gridTemplateColumns: 'repeat(3, minmax(0, 1fr))', gap: 2 },
        }}
      >
        {rows.map((row) => (
          <Box component="li" key={row.key} data-row={row.key} sx={{ breakInside: 'avoid', display: 'grid' }}>
            <ChartLink
              to={to(row)}
              details={details(row)}
              sx={{ display: 'grid', gridTemplateRows: '1fr auto', p: 0.5, '&:hover': { bgcolor: 'action.hover' } }}
            >
              <Typography
                component="span"
                sx={{ fontWeight: 650, display: 'flex', justifyContent: 'space-between', alignItems: 'baseline', gap: 1 }}
              >
                <Box component="span" sx={{ overflowWrap: 'anywhere' }}>
                  {row.name}
                </Box>
                <span style={{ whiteSpace: 'nowrap' }}>
                  {level(row)}
                  {row.illustrative && <IllustrativeIcon />}
                </span>
              </Typography>
              <TrendChart row={row} tone={tone(row)} range={range} />
            </ChartLink>
          </Box>
        ))}
      </Box>
    </Box>
  );
}
