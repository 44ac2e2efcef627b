import Button from '@mui/material/Button';
import { useRecordContext, useTranslate } from 'react-admin';
import { Link } from 'react-router';
import type { Moment } from '@pilotage/shared';

/** Leads to Compare as of the moment in context. */
export function MomentLink() {
  const moment = useRecordContext<Moment>();
  const translate = useTranslate();
  if (!moment) return null;
  return (
    <Button
      variant="outlined"
      component={Link}
      to={`/compare?${new URLSearchParams({ asOf: moment.asOf })}`}
      sx={{ justifySelf: 'start', alignSelf: 'flex-start' }}
    >
      {translate('moments.compare')}
    </Button>
  );
}
