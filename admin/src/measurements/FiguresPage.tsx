import { useMemo } from 'react';
import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import Skeleton from '@mui/material/Skeleton';
import { Title, useEvent, useTranslate } from 'react-admin';
import { problemOf } from '../data/problem.ts';
import { usePeriodWithExceptions } from '../periods/usePeriodWithExceptions.ts';
import { usePeriodInFocus } from '../shell/navigation/usePeriodInFocus.ts';
import { SubmitReportButton } from '../reports/SubmitReportButton.tsx';
import { PeriodFigures } from './PeriodFigures.tsx';
import { useFiguresData } from './rows/useFiguresData.ts';

const skeletonRows = Array.from({ length: 9 }, (_, index) => index);

/** Main page of partner staff: a table with one row for each assignment, saved cell by cell. */
export default function FiguresPage() {
  const translate = useTranslate();
  const { period: currentPeriod, periods, isPending: isLoadingPeriods, error: periodsError } = usePeriodInFocus();
  const period = usePeriodWithExceptions(currentPeriod);
  const { figuresData, expected, report, isPending, error, refetch, organisationId } = useFiguresData(period, periods);
  const titleText = period ? translate('figures.title', { number: period.number }) : translate('shell.figures');
  const title = useMemo(() => <Title title={titleText} />, [titleText]);
  // The same function after each save: what stands around the table is not rendered with it.
  const reload = useEvent(refetch);
  const failed = periodsError ?? error;
  if (failed) {
    const { message, requestId } = problemOf(failed);
    const retryButton = (
      <Button color="inherit" onClick={refetch}>
        {translate('shell.tryAgain')}
      </Button>
    );
    return (
      <>
        {title}
        <Alert severity="error" action={retryButton}>
          {translate(message, { _: message })} {requestId !== null && translate('problem.requestId', { id: requestId })}
        </Alert>
      </>
    );
  }
  if (isLoadingPeriods || isPending) {
    return (
      <div role="progressbar" aria-label={translate('shell.loading')} style={{ display: 'grid', gap: 4 }}>
        {title}
        <Skeleton variant="rounded" height={56} />
        {skeletonRows.map((index) => (
          <Skeleton key={index} variant="rounded" height={50} />
        ))}
      </div>
    );
  }
  if (!period || !figuresData) {
    return (
      <>
        {title}
        <Alert severity="info">{translate(organisationId === null ? 'figures.noOrganisation' : 'figures.noPeriod')}</Alert>
      </>
    );
  }
  return (
    <>
      {title}
      <PeriodFigures
        key={period.id}
        figuresData={figuresData}
        period={period}
        periods={periods}
        expected={expected}
        report={report}
        onDone={reload}
      />
      {report && <SubmitReportButton report={report} onDone={reload} />}
    </>
  );
}
