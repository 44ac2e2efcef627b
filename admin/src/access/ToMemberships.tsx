import Button from '@mui/material/Button';
import { useCanAccess, useTranslate } from 'react-admin';
import { Link } from 'react-router';

/** From people to who does what for which organisation, and to adding somebody. */
export function ToMemberships() {
  const translate = useTranslate();
  const { canAccess: reads } = useCanAccess({ resource: 'memberships', action: 'read' });
  const { canAccess: adds } = useCanAccess({ resource: 'memberships', action: 'create' });
  return (
    <>
      {reads && (
        <Button component={Link} to="/memberships">
          {translate('access.memberships')}
        </Button>
      )}
      {adds && (
        <Button component={Link} to="/memberships/create">
          {translate('access.addMembership')}
        </Button>
      )}
    </>
  );
}
