import Alert from '@mui/material/Alert';
import { useTranslate } from 'react-admin';
import { useIsOnline } from '../../data/useIsOnline.ts';

export function ConnectionBanner() {
  const isOnline = useIsOnline();
  const translate = useTranslate();
  if (isOnline) return null;
  return (
    <Alert severity="warning" role="status" sx={{ borderRadius: 0 }}>
      {translate('shell.offline')}
    </Alert>
  );
}
