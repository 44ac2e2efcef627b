import type { ComponentType } from 'react';
import Box from '@mui/material/Box';
import type { SvgIconProps } from '@mui/material/SvgIcon';
import Adjust from '@mui/icons-material/Adjust';
import CheckCircle from '@mui/icons-material/CheckCircle';
import DoNotDisturbOn from '@mui/icons-material/DoNotDisturbOnOutlined';
import HourglassEmpty from '@mui/icons-material/HourglassEmpty';
import PanoramaFishEye from '@mui/icons-material/PanoramaFishEye';
import WarningAmber from '@mui/icons-material/WarningAmber';
import type { StateTone } from './stateTones.ts';

/** Six shapes that differ without their colours, so that a grey print says the same. */
const looks: Readonly<Record<StateTone, { icon: ComponentType<SvgIconProps>; colour: string }>> = {
  draft: { icon: PanoramaFishEye, colour: 'text.secondary' },
  waiting: { icon: HourglassEmpty, colour: 'warning.main' },
  running: { icon: Adjust, colour: 'info.main' },
  done: { icon: CheckCircle, colour: 'success.main' },
  attention: { icon: WarningAmber, colour: 'error.main' },
  ended: { icon: DoNotDisturbOn, colour: 'text.secondary' },
};

const chipStyles = {
  display: 'inline-flex',
  alignItems: 'center',
  gap: 0.5,
  maxWidth: '100%',
  minHeight: 24,
  px: 0.75,
  border: 1,
  borderRadius: 0.75,
  fontSize: '0.8125rem',
  fontWeight: 550,
  lineHeight: 1.3,
  verticalAlign: 'middle',
  printColorAdjust: 'exact',
} as const;

/** A short word stays in its line, also in a narrow column; a date in a chip may wrap. */
const maxLineLength = 14;

/** A state: shape, colour and word. Nothing else in the product looks like it. */
export function StateChip({ tone, label }: { tone: StateTone; label: string }) {
  const { icon: Icon, colour } = looks[tone];
  return (
    <Box component="span" data-state-tone={tone} sx={{ ...chipStyles, borderColor: colour }}>
      <Icon aria-hidden="true" sx={{ fontSize: '1rem', color: colour, flex: '0 0 auto' }} />
      <Box
        component="span"
        sx={{
          color: 'text.primary',
          overflowWrap: 'break-word',
          ...(label.length <= maxLineLength ? { whiteSpace: 'nowrap' } : {}),
        }}
      >
        {label}
      </Box>
    </Box>
  );
}
