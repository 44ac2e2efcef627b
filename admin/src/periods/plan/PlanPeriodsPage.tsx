import Box from '@mui/material/Box';
import Skeleton from '@mui/material/Skeleton';
import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import { Title, useGetList, useGetOne, useTranslate } from 'react-admin';
import type { Consortium, Period } from '@pilotage/shared';
import { OpenNextPeriod } from './OpenNextPeriod.tsx';
import { PlanPeriodsForm } from './PlanPeriodsForm.tsx';

/** Creates all periods of a project at once, and leads on to opening the first one. */
export default function PlanPeriodsPage() {
  const translate = useTranslate();
  const {
    data: periods,
    isPending,
    error,
    refetch,
  } = useGetList<Period>('periods', {
    pagination: { page: 1, perPage: 1000 },
    sort: { field: 'number', order: 'ASC' },
  });
  const { data: consortium, isPending: isLoadingConsortium } = useGetOne<Consortium>('consortium', { id: 1 });
  const title = <Title title={translate('periods.plan.title')} />;
  if (isPending || isLoadingConsortium) {
    return (
      <div role="progressbar" aria-label={translate('shell.loading')}>
        {title}
        <Skeleton variant="rounded" height={420} sx={{ maxWidth: 720 }} />
      </div>
    );
  }
  if (error) {
    const retryButton = (
      <Button color="inherit" onClick={() => void refetch()}>
        {translate('shell.tryAgain')}
      </Button>
    );
    return (
      <>
        {title}
        <Alert severity="error" action={retryButton}>
          {translate(error.message, { _: error.message })}
        </Alert>
      </>
    );
  }
  return (
    <Box sx={{ display: 'grid', gap: 2, maxWidth: 720, gridTemplateColumns: 'minmax(0, 1fr)' }}>
      {title}
      <OpenNextPeriod periods={periods} />
      <PlanPeriodsForm periods={periods} projectStartsOn={consortium?.startsOn ?? null} />
    </Box>
  );
}
