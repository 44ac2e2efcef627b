import type { ChartMark } from './chartRows.ts';
import { LockShape } from './LockShape.tsx';

export const barThickness = 22;
const boxWidth = 64;
const boxMarks: ReadonlySet<ChartMark> = new Set(['missing', 'notDue', 'inReview']);

/** X offset in px of the label beside a mark. */
export const noDataMarkWidth = (mark: ChartMark) => (boxMarks.has(mark) ? boxWidth + 8 : 26);

/** The pattern for missing data; a chart renders it once. */
export function HatchPattern({ ink }: { ink: string }) {
  return (
    <defs>
      <pattern id="hatched" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <line x1="0" y1="0" x2="0" y2="6" stroke={ink} strokeWidth="1.5" />
      </pattern>
    </defs>
  );
}

interface NoDataMarkProps {
  mark: ChartMark;
  x: number;
  y: number;
  ink: string;
}

/** Mark for a missing bar: a hatched box, an empty box, a lock or a dash, distinguishable without colour. */
export function NoDataMark({ mark, x, y, ink }: NoDataMarkProps) {
  const box = { x, y, width: boxWidth, height: barThickness, stroke: ink };
  if (mark === 'missing') return <rect {...box} fill="url(#hatched)" />;
  if (boxMarks.has(mark)) return <rect {...box} fill="none" strokeDasharray={mark === 'inReview' ? '2 3' : '6 3'} />;
  if (mark === 'withheld') return <LockShape x={x + 4} y={y + 3} ink={ink} />;
  const middle = y + barThickness / 2;
  return <line x1={x + 2} x2={x + 18} y1={middle} y2={middle} stroke={ink} strokeWidth={2} />;
}
