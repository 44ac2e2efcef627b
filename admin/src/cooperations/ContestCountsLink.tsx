import Button from '@mui/material/Button';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router';
import { useAbility } from '../access/session/session.ts';

/** Link from the contests to the counts of solutions and cooperations by period. */
export function ContestCountsLink() {
  const translate = useTranslate();
  if (!useAbility().can('read', 'periods')) return null;
  return (
    <Button component={Link} size="small" to="/contest-counts">
      {translate('cooperations.counts')}
    </Button>
  );
}
