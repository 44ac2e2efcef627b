import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import { useTranslate } from 'react-admin';
import { useInstallation } from './useInstallation.ts';

/** Shown on an installation without accounts: what to do, and with which command. */
export function FirstAccountNote() {
  const translate = useTranslate();
  const { data } = useInstallation();
  if (!data?.firstAccountCommand) return null;
  return (
    <Alert severity="info" role="status" sx={{ mb: 2 }}>
      {translate('access.firstAccount')}
      <Box component="code" sx={{ display: 'block', my: 1, overflowWrap: 'anywhere' }}>
        {data.firstAccountCommand}
      </Box>
      {translate('access.firstAccountThen')}
    </Alert>
  );
}
