import type { ReactNode } from 'react';
import type { ChartMark } from './chartRows.ts';

/** What an icon can say: why there is no bar, the status of a figure, whether a report came in time, or that it is an example. */
export type IconMark =
  | Exclude<ChartMark, 'bar'>
  | 'illustrative'
  | 'ahead'
  | 'onTrack'
  | 'atRisk'
  | 'behind'
  | 'noData'
  | 'onTime'
  | 'late';

const stroke = { fill: 'none', stroke: 'currentColor', strokeWidth: 1.5 } as const;
const box = <rect x={1.75} y={1.75} width={12.5} height={12.5} {...stroke} />;
const hatchedBox = (
  <>
    {box}
    <path d="M2 8 L8 2 M2 14 L14 2 M8 14 L14 8" {...stroke} strokeWidth={1.25} />
  </>
);

/** Shapes in a box of 16, which differ without colour. */
const shapes: Readonly<Record<IconMark, ReactNode>> = {
  zero: <path d="M8 1.5 V14.5" {...stroke} strokeWidth={3} />,
  missing: hatchedBox,
  noData: hatchedBox,
  notDue: box,
  notApplicable: <path d="M2 8 H14" {...stroke} strokeWidth={2} />,
  withheld: (
    <>
      <rect x={2.5} y={7} width={11} height={7.5} rx={1} fill="currentColor" />
      <path d="M5 7 V4.75 a3 3 0 0 1 6 0 V7" {...stroke} strokeWidth={1.75} />
    </>
  ),
  inReview: (
    <>
      <circle cx={8} cy={8} r={6.25} {...stroke} />
      <path d="M8 4.5 V8 L10.75 9.75" {...stroke} />
    </>
  ),
  notExpected: (
    <>
      <circle cx={8} cy={8} r={6.25} {...stroke} />
      <path d="M3.75 12.25 L12.25 3.75" {...stroke} />
    </>
  ),
  zeroDenominator: (
    <>
      <path d="M2.5 8 H13.5" {...stroke} />
      <circle cx={8} cy={4} r={1.5} fill="currentColor" />
      <circle cx={8} cy={12} r={1.5} fill="currentColor" />
    </>
  ),
  noAttainment: <circle cx={8} cy={8} r={6} {...stroke} strokeDasharray="2.4 2.3" />,
  none: <circle cx={8} cy={8} r={2} fill="currentColor" />,
  ahead: <path d="M8 2 L15 14 H1 Z" fill="currentColor" />,
  onTrack: <circle cx={8} cy={8} r={6} fill="currentColor" />,
  atRisk: <path d="M8 1 L15 8 L8 15 L1 8 Z" fill="currentColor" />,
  behind: <path d="M8 14 L1 2 H15 Z" fill="currentColor" />,
  onTime: <path d="M2 8.5 L6.25 12.75 L14 4" {...stroke} strokeWidth={2.25} />,
  illustrative: <circle cx={8} cy={8} r={5.5} {...stroke} strokeWidth={2.25} strokeLinecap="round" strokeDasharray="0.01 4.31" />,
  late: <path d="M8 1 L15 8 L8 15 L1 8 Z" fill="currentColor" />,
};

/** A mark, drawn and not a letter of a font: fonts lack some of them. The word beside it says the same. */
export function MarkIcon({ mark, size = 14, colour }: { mark: IconMark; size?: number; colour?: string }) {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 16 16"
      aria-hidden="true"
      data-icon={mark}
      style={{ flex: '0 0 auto', verticalAlign: '-0.125em', ...(colour === undefined ? {} : { color: colour }) }}
    >
      {shapes[mark]}
    </svg>
  );
}
