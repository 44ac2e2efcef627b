import type { ReactNode } from 'react';
import CheckCircle from '@mui/icons-material/CheckCircle';
import DoNotDisturbOn from '@mui/icons-material/DoNotDisturbOnOutlined';
import HourglassEmpty from '@mui/icons-material/HourglassEmpty';
import ArrowForward from '@mui/icons-material/ArrowForward';
import WarningAmber from '@mui/icons-material/WarningAmber';
import Box from '@mui/material/Box';
import { useTranslate } from 'react-admin';
import type { RowResult } from './useBulkRun.ts';

interface BulkRowProps {
  name: ReactNode;
  /** Prefix of the i18n keys of the action. */
  keys: string;
  /** i18n key of why it cannot be done. */
  refusal: string | null;
  result: RowResult | undefined;
  /** Whether nothing more is sent. */
  isOver: boolean;
}

const looks = {
  ready: { Icon: ArrowForward, colour: 'text.secondary' },
  refused: { Icon: DoNotDisturbOn, colour: 'text.secondary' },
  sending: { Icon: HourglassEmpty, colour: 'info.main' },
  done: { Icon: CheckCircle, colour: 'success.main' },
  failed: { Icon: WarningAmber, colour: 'error.main' },
} as const;

/** One row of a bulk action: its name, and what is, was or cannot be done. */
export function BulkRow({ name, keys, refusal, result, isOver }: BulkRowProps) {
  const translate = useTranslate();
  const status = refusal === null ? (result?.status ?? 'ready') : 'refused';
  const textOf = () => {
    if (refusal !== null) return translate(refusal);
    if (result?.status === 'failed') return translate(result.message, { _: result.message });
    if (result?.status === 'sending') return translate('resource.selection.sending');
    if (result?.status === 'done') return translate(`${keys}.done`);
    return translate(isOver ? 'resource.selection.notSent' : `${keys}.ready`);
  };
  const { Icon, colour } = looks[status];
  return (
    <Box
      component="li"
      data-bulk-status={status}
      sx={{ display: 'flex', gap: 1, py: 0.75, borderTop: 1, borderColor: 'divider', overflowWrap: 'anywhere' }}
    >
      <Icon aria-hidden="true" sx={{ fontSize: '1.25rem', color: colour, mt: '1px' }} />
      <Box sx={{ minWidth: 0 }}>
        <Box component="span" sx={{ display: 'block', fontWeight: 600 }}>
          {name}
        </Box>{' '}
        <Box component="span" sx={{ typography: 'body2', color: 'text.secondary' }}>
          {textOf()}
        </Box>
      </Box>
    </Box>
  );
}
