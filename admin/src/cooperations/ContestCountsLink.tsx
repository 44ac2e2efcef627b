import Button from '@mui/material/Button';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router';
import { useAbility } from '../access/session/session.ts';

/** From the contests to how many solutions and cooperations there were in a period. */
export function ContestCountsLink() {
  const translate = useTranslate();
  if (!useAbility().can('read', 'periods')) return null;
  return (
    <Button component={Link} size="small" to="/contest-counts">
      {translate('cooperations.counts')}
    </Button>
  );
}
