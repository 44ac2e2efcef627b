import Button from '@mui/material/Button';
import { useCanAccess, useTranslate } from 'react-admin';
import { Link } from 'react-router';

/** Links from the users to the memberships and to a new membership. */
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
