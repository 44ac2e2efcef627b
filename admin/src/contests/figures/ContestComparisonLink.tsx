import CompareArrows from '@mui/icons-material/CompareArrowsOutlined';
import Button from '@mui/material/Button';
import { useCanAccess, useTranslate } from 'react-admin';
import { Link } from 'react-router';

/** Link from the list of contests to their comparison, for users who may compare. */
export function ContestComparisonLink() {
  const { canAccess } = useCanAccess({ resource: 'assignments', action: 'compare' });
  const translate = useTranslate();
  if (canAccess !== true) return null;
  return (
    <Button component={Link} to="/contest-comparison" size="small" startIcon={<CompareArrows />} sx={{ flexShrink: 0 }}>
      {translate('compare.toContests')}
    </Button>
  );
}
