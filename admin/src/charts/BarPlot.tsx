import Box from '@mui/material/Box';
import { useTheme } from '@mui/material/styles';
import { type AxisRange, clampBarEnd, percentAlong } from './axisRange.ts';
import type { BarRow } from './barRow.ts';
import { chartColours } from './chartColours.ts';
import { IllustrativeIcon } from './IllustrativeIcon.tsx';
import { MarkIcon } from './MarkIcon.tsx';

const thickness = 22;

/** A line across the whole row, so that the lines of all rows are one. */
export function PlotLine({ at, range, isBold }: { at: number; range: AxisRange; isBold: boolean }) {
  return (
    <Box
      aria-hidden="true"
      data-line
      sx={{
        position: 'absolute',
        insetBlock: 0,
        insetInlineStart: `${percentAlong(at, range)}%`,
        borderInlineStart: isBold ? 1.5 : 1,
        borderColor: isBold ? 'text.primary' : 'divider',
        borderInlineStartStyle: 'solid',
      }}
    />
  );
}

interface BarShapeProps {
  row: BarRow;
  value: number;
  range: AxisRange;
}

/** The bar with what is expected by now. Positions are shares of the width, so that screen and paper need no measuring. */
function BarShape({ row, value, range }: BarShapeProps) {
  const { palette } = useTheme();
  const { solid, tint } = chartColours[palette.mode].tones[row.tone];
  const { end, isCut } = clampBarEnd(value, range);
  const zero = percentAlong(0, range);
  const to = percentAlong(end, range);
  const [from, width] = [Math.min(zero, to), Math.abs(to - zero)];
  const ink = palette.text.primary;
  const paper = palette.background.paper;
  const expected = row.expected ?? null;
  return (
    <svg width="100%" height={thickness + 8} aria-hidden="true" style={{ display: 'block', overflow: 'visible' }}>
      {width === 0 ? (
        <line x1={`${zero}%`} x2={`${zero}%`} y1={4} y2={4 + thickness} stroke={ink} strokeWidth={3} />
      ) : (
        <rect
          x={`${from}%`}
          y={4}
          width={`${width}%`}
          height={thickness}
          fill={row.isCarried ? tint : solid}
          stroke={solid}
          strokeWidth={row.isCarried ? 1.5 : 0}
          data-bar={row.isCarried ? 'carried' : 'new'}
        />
      )}
      {isCut && (
        <svg x={`${to}%`} y={4} overflow="visible">
          <path d="M-12 -2 l6 6.5 l-6 6.5 l6 6.5 l-6 6.5" fill="none" stroke={paper} strokeWidth={4} />
        </svg>
      )}
      {expected !== null && (
        <svg x={`${percentAlong(clampBarEnd(expected, range).end, range)}%`} overflow="visible" data-mark="expected">
          <line y1={0} y2={thickness + 8} stroke={paper} strokeWidth={5} />
          <line y1={0} y2={thickness + 8} stroke={ink} strokeWidth={2} />
          <path d="M-5 0 h10 l-5 6 z" fill={ink} stroke={paper} strokeWidth={0.75} />
        </svg>
      )}
    </svg>
  );
}

interface BarPlotProps {
  row: BarRow;
  range: AxisRange;
  /** Positions of lines across all rows; the bold one is the target. */
  target: number | null;
}

/** The plot of one row: its bar, or the mark and word instead of one. */
export function BarPlot({ row, range, target }: BarPlotProps) {
  if (row.value === null)
    return (
      <Box component="span" sx={{ display: 'flex', alignItems: 'center', gap: 1, fontStyle: 'italic', minHeight: 30 }}>
        {row.mark !== 'bar' && <MarkIcon mark={row.mark} size={18} />}
        <span data-value>{row.label}</span>
        {row.isIllustrative && <IllustrativeIcon />}
      </Box>
    );
  return (
    <>
      <PlotLine at={0} range={range} isBold={false} />
      <Box component="span" sx={{ display: 'block', position: 'relative' }}>
        <BarShape row={row} value={row.value} range={range} />
      </Box>
      {target !== null && <PlotLine at={target} range={range} isBold />}
    </>
  );
}
