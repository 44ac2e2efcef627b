import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import { useQuery } from '@tanstack/react-query';
import { useTranslate } from 'react-admin';
import { getJson } from '../../data/request.ts';

interface InstallationResponse {
  firstAccountCommand: string | null;
}

/** Shown on an installation without accounts: what to do, and with which command. */
export function FirstAccountNote() {
  const translate = useTranslate();
  const { data } = useQuery({
    queryKey: ['installation'],
    queryFn: ({ signal }) => getJson<InstallationResponse>('/installation', signal),
  });
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
