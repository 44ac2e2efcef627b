import Button from '@mui/material/Button';
import { useCanAccess, useTranslate } from 'react-admin';
import { Link } from 'react-router';

/** From people to who does what for which organisation, and to adding somebody. */
export function MembershipLinks() {
  const translate = useTranslate();
  const { canAccess: mayRead } = useCanAccess({ resource: 'memberships', action: 'read' });
  const { canAccess: mayAdd } = useCanAccess({ resource: 'memberships', action: 'create' });
  return (
    <>
      {mayRead && (
        <Button component={Link} to="/memberships">
          {translate('access.memberships')}
        </Button>
      )}
      {mayAdd && (
        <Button component={Link} to="/memberships/create">
          {translate('access.addMembership')}
        </Button>
      )}
    </>
  );
}
