import Alert from '@mui/material/Alert';
import { Title, useTranslate } from 'react-admin';
import { ViewState } from '../../progress/views/ViewState.tsx';
import { usePeriodWithExceptions } from '../../periods/usePeriodWithExceptions.ts';
import { usePeriodInFocus } from '../../shell/navigation/usePeriodInFocus.ts';
import { DisseminationLinks } from '../DisseminationLinks.tsx';
import { PlanEntry } from './PlanEntry.tsx';
import { usePlanData } from './usePlanData.ts';

/** What the own organisation plans for a period: a table that is saved cell by cell. */
export default function PlanPage() {
  const translate = useTranslate();
  const focus = usePeriodInFocus();
  const period = usePeriodWithExceptions(focus.period);
  const { rows, isPending, error, refetch } = usePlanData(period);
  const missing = period ? 'figures.noOrganisation' : 'figures.noPeriod';
  const query = {
    isPending: focus.isPending || isPending,
    error: focus.error ?? error,
    refetch,
  };
  return (
    <>
      <Title
        title={period ? translate('dissemination.plan.title', { number: period.number }) : translate('dissemination.plan.table')}
      />
      <DisseminationLinks current="plan" search="" />
      <ViewState query={query} height={480}>
        {() => {
          if (!period || !rows) return <Alert severity="info">{translate(missing)}</Alert>;
          if (rows.length === 0) return <Alert severity="info">{translate('dissemination.noObjectives')}</Alert>;
          return <PlanEntry key={period.id} rows={rows} period={period} />;
        }}
      </ViewState>
    </>
  );
}
