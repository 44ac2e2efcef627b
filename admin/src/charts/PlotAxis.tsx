import Box from '@mui/material/Box';
import { type AxisRange, percentAlong } from './axisRange.ts';

/** The ticks below a plot. On a telephone every second one, so that they do not touch. */
export function PlotAxis({ range, axis }: { range: AxisRange; axis: (value: number) => string }) {
  return (
    <Box aria-hidden="true" sx={{ position: 'relative', height: 20, color: 'text.secondary', fontSize: '0.75rem' }}>
      {range.ticks.map((tick, index) => (
        <Box
          key={tick}
          component="span"
          sx={{
            position: 'absolute',
            insetBlockStart: 4,
            insetInlineStart: `${percentAlong(tick, range)}%`,
            translate: index === 0 ? '0' : '-50% 0',
            whiteSpace: 'nowrap',
            display: { xs: index % 2 === 0 ? 'block' : 'none', sm: 'block' },
          }}
        >
          {axis(tick)}
        </Box>
      ))}
    </Box>
  );
}
