import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import { useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router';
import type { Period } from '@pilotage/shared';
import { PeriodTransition } from '../PeriodTransition.tsx';
import { findNextPlanned } from './findNextPlanned.ts';

/** Says that the next period is not open yet, and opens it; afterwards leads on. Nothing where no period is planned or open. */
export function OpenNextPeriod({ periods }: { periods: readonly Period[] }) {
  const translate = useTranslate();
  const open = periods.findLast(({ state }) => state === 'open');
  if (open) {
    return (
      <Alert severity="success" role="status">
        {translate('periods.plan.isOpen', { number: open.number })}{' '}
        <Link component={RouterLink} to="/">
          {translate('periods.plan.toHome')}
        </Link>
      </Alert>
    );
  }
  const next = findNextPlanned(periods);
  if (!next) return null;
  return (
    <Alert severity="info">
      {translate('periods.plan.notOpen', { number: next.number })}
      <Box sx={{ mt: 1 }}>
        <PeriodTransition period={next} />
      </Box>
    </Alert>
  );
}
