import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { BarList } from './BarList.tsx';
import type { FunnelChartRow } from './funnelRow.ts';
import { IllustrativeIcon } from './IllustrativeIcon.tsx';

interface FunnelBarsProps {
  rows: readonly FunnelChartRow[];
  axis: (share: number) => string;
}

/** Shares of the enrolled: the same axis for all funnels. A longer bar is visibly cut off. */
const range = { from: 0, to: 1, ticks: [0, 0.5, 1] };

/** Funnels side by side, all on the same scale. */
export default function FunnelBars({ rows, axis }: FunnelBarsProps) {
  return (
    <Box
      sx={{
        display: 'grid',
        gap: 3,
        gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 340px), 1fr))',
        '@media print': { gridTemplateColumns: 'repeat(3, minmax(0, 1fr))', gap: 2 },
      }}
    >
      {rows.map(({ key, name, label, emptyText, bars, isIllustrative }) => (
        <Box key={key} data-row={key} sx={{ breakInside: 'avoid' }}>
          <Typography sx={{ fontWeight: 650, mb: 0.5, overflowWrap: 'anywhere' }}>
            {name}
            {isIllustrative && <IllustrativeIcon />}
          </Typography>
          {emptyText === null ? (
            <BarList rows={bars} name={label} range={range} target={null} axis={axis} />
          ) : (
            <Typography variant="body2" sx={{ fontStyle: 'italic' }}>
              {emptyText}
            </Typography>
          )}
        </Box>
      ))}
    </Box>
  );
}
