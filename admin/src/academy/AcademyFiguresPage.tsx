import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import Skeleton from '@mui/material/Skeleton';
import { Title, useTranslate } from 'react-admin';
import { problemOf } from '../data/problem.ts';
import { usePeriodWithExceptions } from '../periods/usePeriodWithExceptions.ts';
import { usePeriodInFocus } from '../shell/navigation/usePeriodInFocus.ts';
import { AcademyFigures } from './AcademyFigures.tsx';
import { useAcademyData } from './rows/useAcademyData.ts';

/** The learners of the own organisation by module: a table that is saved cell by cell. */
export default function AcademyFiguresPage() {
  const translate = useTranslate();
  const { period: currentPeriod, periods, isPending: isLoadingPeriods, error: periodsError } = usePeriodInFocus();
  const period = usePeriodWithExceptions(currentPeriod);
  const { rows, isPending, error, refetch } = useAcademyData(period, periods);
  const titleText = period ? translate('academy.title', { number: period.number }) : translate('academy.figures');
  const title = <Title title={titleText} />;
  const failed = periodsError ?? error;
  if (failed) {
    const { message } = problemOf(failed);
    const retryButton = (
      <Button color="inherit" onClick={refetch}>
        {translate('shell.tryAgain')}
      </Button>
    );
    return (
      <>
        {title}
        <Alert severity="error" action={retryButton}>
          {translate(message, { _: message })}
        </Alert>
      </>
    );
  }
  if (isLoadingPeriods || isPending) {
    return (
      <div role="progressbar" aria-label={translate('shell.loading')}>
        {title}
        <Skeleton variant="rounded" height={480} />
      </div>
    );
  }
  if (!period || !rows) {
    return (
      <>
        {title}
        <Alert severity="info">{translate(period ? 'figures.noOrganisation' : 'figures.noPeriod')}</Alert>
      </>
    );
  }
  return (
    <>
      {title}
      {rows.length === 0 ? (
        <Alert severity="info">{translate('academy.noModules')}</Alert>
      ) : (
        <AcademyFigures key={period.id} rows={rows} period={period} />
      )}
    </>
  );
}
