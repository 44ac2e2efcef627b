import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import { useTranslate } from 'react-admin';
import { useIsMembershipChanged } from '../../access/session/tabMembership.ts';

/** Banner of a tab whose membership was switched in another tab. */
export function MembershipChangedBanner() {
  const translate = useTranslate();
  const isElsewhere = useIsMembershipChanged();
  if (!isElsewhere) return null;
  const reloadButton = (
    <Button color="inherit" size="small" onClick={() => window.location.reload()}>
      {translate('shell.reload')}
    </Button>
  );
  return (
    <Alert severity="warning" role="alert" action={reloadButton} sx={{ borderRadius: 0 }}>
      {translate('shell.membershipElsewhere')}
    </Alert>
  );
}
