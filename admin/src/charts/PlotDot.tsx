import type { ReactNode } from 'react';
import Box from '@mui/material/Box';
import { ChartLink } from './ChartLink.tsx';

interface PlotDotProps {
  /** Its place in percent of the plot, from the left and from the top. */
  left: number;
  top: number | string;
  /** Its name and figure, for readers of the screen. */
  name: string;
  details: readonly string[];
  to: string | null;
  /** Tells it from the others, such as the key of its row. */
  rowKey: string;
  /** Its shape, drawn around 0, 0. */
  children: ReactNode;
}

/** A point of a plot: its details at hover and focus, and a link to its explanation. It is as large as a finger needs. */
export function PlotDot({ left, top, name, details, to, rowKey, children }: PlotDotProps) {
  return (
    <Box
      component="span"
      data-row={rowKey}
      sx={{
        position: 'absolute',
        insetInlineStart: `${left}%`,
        insetBlockStart: typeof top === 'number' ? `${top}%` : top,
        translate: '-50% -50%',
        width: 24,
        height: 24,
      }}
    >
      <ChartLink to={to} details={details} name={name} sx={{ display: 'block', width: 24, height: 24, borderRadius: '50%' }}>
        <svg width="24" height="24" viewBox="-12 -12 24 24" aria-hidden="true" style={{ display: 'block' }}>
          {children}
        </svg>
      </ChartLink>
    </Box>
  );
}
