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

/** Findings for a figure that can be imported but will block the submission of its report. */
export function ImportFindings({ row: { findings, valueType, decimals } }: { row: ImportRow }) {
  const translate = useTranslate();
  const unsettled = findings.filter(({ settled }) => !settled);
  if (unsettled.length === 0 || valueType === null || decimals === null) return null;
  return (
    <Box component="ul" aria-label={translate('checks.title')} sx={{ listStyle: 'none', p: 0, m: 0 }}>
      {unsettled.map((finding) => {
        const { Icon, color } = severityIcons[finding.severity];
        return (
          <Box component="li" key={finding.checkId} sx={{ display: 'flex', gap: 0.75, alignItems: 'flex-start' }}>
            <Icon
              fontSize="small"
              sx={{ color }}
              titleAccess={translate(`resources.checks.choices.severity.${finding.severity}`)}
            />
            <Typography variant="body2">
              <FindingText finding={finding} indicator={{ valueType, decimals }} />
            </Typography>
          </Box>
        );
      })}
    </Box>
  );
}
