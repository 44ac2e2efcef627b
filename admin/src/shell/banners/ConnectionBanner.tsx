import { useSyncExternalStore } from 'react';
import Alert from '@mui/material/Alert';
import { useTranslate } from 'react-admin';

function subscribe(listener: () => void): () => void {
  window.addEventListener('online', listener);
  window.addEventListener('offline', listener);
  return () => {
    window.removeEventListener('online', listener);
    window.removeEventListener('offline', listener);
  };
}

export function ConnectionBanner() {
  const isOnline = useSyncExternalStore(subscribe, () => navigator.onLine);
  const translate = useTranslate();
  if (isOnline) return null;
  return (
    <Alert severity="warning" role="status" sx={{ borderRadius: 0 }}>
      {translate('shell.offline')}
    </Alert>
  );
}
