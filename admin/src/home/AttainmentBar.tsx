import { useTheme } from '@mui/material/styles';
import { type ChartTone, chartColours } from '../charts/chartColours.ts';

/** Maximum of the scale; a longer bar is cut off there. */
const maxShare = 1.5;
const toPercentage = (share: number) => `${(Math.min(maxShare, Math.max(0, share)) / maxShare) * 100}%`;

/** Attainment of a country as a bar with a line at 100 %. The number beside it says the same. */
export function AttainmentBar({ attainment, tone }: { attainment: number | null; tone: ChartTone }) {
  const { palette } = useTheme();
  const target = toPercentage(1);
  return (
    <svg width="100%" height={14} aria-hidden="true" style={{ display: 'block' }}>
      <rect y={3} width="100%" height={8} rx={4} fill={palette.divider} />
      <rect
        y={3}
        width={toPercentage(attainment ?? 0)}
        height={8}
        rx={4}
        fill={chartColours[palette.mode].tones[tone].solid}
        data-bar
      />
      <line x1={target} x2={target} y1={0} y2={14} stroke={palette.text.primary} strokeWidth={2} />
    </svg>
  );
}
