import type { ReactNode } from 'react';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import ErrorIcon from '@mui/icons-material/ErrorOutlined';
import WarningIcon from '@mui/icons-material/WarningAmberOutlined';
import { useTranslate } from 'react-admin';
import { FindingText } from '../checks/FindingText.tsx';
import type { ImportRow } from './importClient.ts';

const severityIcons = {
  error: { Icon: ErrorIcon, color: 'error.main' },
  warning: { Icon: WarningIcon, color: 'warning.main' },
} as const;

interface FindingItemProps {
  severity: keyof typeof severityIcons;
  children: ReactNode;
}

function FindingItem({ severity, children }: FindingItemProps) {
  const translate = useTranslate();
  const { Icon, color } = severityIcons[severity];
  return (
    <Box component="li" sx={{ display: 'flex', gap: 0.75, alignItems: 'flex-start' }}>
      <Icon fontSize="small" sx={{ color }} titleAccess={translate(`resources.checks.choices.severity.${severity}`)} />
      <Typography variant="body2">{children}</Typography>
    </Box>
  );
}

/** Findings for a figure that can be imported but will block the submission of its report, and what is unusual about it. */
export function ImportFindings({ row: { findings, odd, valueType, decimals } }: { row: ImportRow }) {
  const translate = useTranslate();
  const unsettled = findings.filter(({ settled }) => !settled);
  if ((unsettled.length === 0 && odd.length === 0) || valueType === null || decimals === null) return null;
  return (
    <Box component="ul" aria-label={translate('checks.title')} sx={{ listStyle: 'none', p: 0, m: 0 }}>
      {unsettled.map((finding) => (
        <FindingItem key={finding.checkId} severity={finding.severity}>
          <FindingText finding={finding} indicator={{ valueType, decimals }} />
        </FindingItem>
      ))}
      {odd.map((reason) => (
        <FindingItem key={reason} severity="warning">
          {translate(`reports.odd.${reason}`)}
        </FindingItem>
      ))}
    </Box>
  );
}
