import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import { useTranslate } from 'react-admin';
import { useIsHatElsewhere } from '../access/hatOfTab.ts';

/** Stands above the page of a tab whose hat was changed in another one. */
export function HatStrip() {
  const translate = useTranslate();
  const isElsewhere = useIsHatElsewhere();
  if (!isElsewhere) return null;
  const again = (
    <Button color="inherit" size="small" onClick={() => window.location.reload()}>
      {translate('shell.reload')}
    </Button>
  );
  return (
    <Alert severity="warning" role="alert" action={again} sx={{ borderRadius: 0 }}>
      {translate('shell.hatElsewhere')}
    </Alert>
  );
}
