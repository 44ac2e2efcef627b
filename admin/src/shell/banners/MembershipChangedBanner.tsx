import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import { useTranslate } from 'react-admin';
import { useViewingAs } from '../../access/session/session.ts';
import { useIsMembershipChanged } from '../../access/session/tabMembership.ts';

/** Banner of a tab whose membership was switched in another tab. */
export function MembershipChangedBanner() {
  const translate = useTranslate();
  const isElsewhere = useIsMembershipChanged();
  // The bar on top says that looking on as a role has ended.
  const isViewing = useViewingAs() !== null;
  if (!isElsewhere || isViewing) return null;
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
