import { useSyncExternalStore } from 'react';
import Alert from '@mui/material/Alert';
import { useTranslate } from 'react-admin';

function subscribe(tell: () => void): () => void {
  window.addEventListener('online', tell);
  window.addEventListener('offline', tell);
  return () => {
    window.removeEventListener('online', tell);
    window.removeEventListener('offline', tell);
  };
}

export function ConnectionStrip() {
  const isOnline = useSyncExternalStore(subscribe, () => navigator.onLine);
  const translate = useTranslate();
  if (isOnline) return null;
  return (
    <Alert severity="warning" role="status" sx={{ borderRadius: 0 }}>
      {translate('shell.offline')}
    </Alert>
  );
}
