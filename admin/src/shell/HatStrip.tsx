import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import { useTranslate } from 'react-admin';
import { useSession } from '../access/session.ts';
import { useIsHatElsewhere } from './hatOfTab.ts';

/** Stands above the page of a tab whose hat was changed in another one. */
export function HatStrip() {
  const session = useSession();
  const translate = useTranslate();
  const isElsewhere = useIsHatElsewhere(session?.activeMembershipId ?? null);
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
