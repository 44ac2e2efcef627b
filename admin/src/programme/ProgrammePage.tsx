import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { Title, useTranslate } from 'react-admin';
import { useSearchParams } from 'react-router';
import { DownloadMenu } from '../data/DownloadMenu.tsx';
import { AsOfBanner } from '../progress/asOf/AsOfBanner.tsx';
import { AsOfChoice } from '../progress/asOf/AsOfChoice.tsx';
import { AsOfContext, useAsOf } from '../progress/asOf/asOfContext.ts';
import { AsOfRefusal } from '../progress/asOf/AsOfRefusal.tsx';
import { useDefinitions } from '../progress/asOf/useDefinitions.ts';
import { ViewState } from '../progress/views/ViewState.tsx';
import { usePeriodInFocus } from '../shell/navigation/usePeriodInFocus.ts';
import { hiddenInPrint } from '../theme/hiddenInPrint.ts';
import { OwnerSelect } from './OwnerSelect.tsx';
import { toProgrammeQuery, useProgrammeRows } from './programmeClient.ts';
import { ProgrammeSections } from './ProgrammeSections.tsx';
import { useOwnerChoice } from './useOwnerChoice.ts';

/** The period in focus if it had opened by the time that the page shows, else the latest that had. */
function useProgrammePeriod() {
  const asOf = useAsOf();
  const { period: currentPeriod, periods, isPending } = usePeriodInFocus();
  const past = useDefinitions(asOf);
  const openedPeriods = (asOf === '' ? periods : (past.data?.periods ?? [])).filter(({ state }) => state !== 'planned');
  const period = openedPeriods.find(({ id }) => id === currentPeriod?.id) ?? openedPeriods.at(-1);
  return { period, isPending: isPending || past.isLoading, definitionsQuery: past };
}

/** The parameters of the page as of another time; '' is now. */
function withAsOf(search: URLSearchParams, asOf: string): URLSearchParams {
  const next = new URLSearchParams(search);
  if (asOf === '') next.delete('asOf');
  else next.set('asOf', asOf);
  return next;
}

function ProgrammeFigures() {
  const translate = useTranslate();
  const asOf = useAsOf();
  const [search, setSearch] = useSearchParams();
  const addressAsOf = (value: string) => `/programme?${withAsOf(search, value)}`;
  const { period, isPending, definitionsQuery } = useProgrammePeriod();
  const choice = useOwnerChoice();
  const { key } = choice;
  const query = useProgrammeRows(period?.number, key);
  const hasFailed = definitionsQuery.error !== null;
  return (
    <Box sx={{ display: 'grid', gap: 2.5, gridTemplateColumns: 'minmax(0, 1fr)' }}>
      <Title title={period ? translate('programme.titleOf', { number: period.number }) : translate('programme.title')} />
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 2, alignItems: 'center', ...hiddenInPrint }}>
        <OwnerSelect choice={choice} />
        <AsOfChoice asOf={asOf} onChoose={(value) => setSearch((before) => withAsOf(before, value))} />
        {period && key !== null && (
          <DownloadMenu
            label={translate('programme.file')}
            path="/programme-rows/file"
            query={toProgrammeQuery(period.number, key, asOf)}
          />
        )}
      </Box>
      {hasFailed && <AsOfRefusal asOf={asOf} query={definitionsQuery} addressAsOf={addressAsOf} />}
      {!hasFailed && <AsOfBanner asOf={asOf} toNow={addressAsOf('')} />}
      {!hasFailed && !isPending && !period && (
        <Alert severity="info">{translate(asOf === '' ? 'programme.empty' : 'asOf.nothingOpened')}</Alert>
      )}
      {!hasFailed && isPending && !period && (
        <ViewState query={{ ...definitionsQuery, isPending: true }} height={480}>
          {() => null}
        </ViewState>
      )}
      {period && (
        <>
          <Typography color="text.secondary" sx={{ maxWidth: '80ch' }}>
            {translate('programme.approved', { number: period.number })}
          </Typography>
          <ViewState query={query} height={480}>
            {() => <ProgrammeSections rows={query.data?.rows ?? []} />}
          </ViewState>
        </>
      )}
    </Box>
  );
}

/** The figures of a period in the order of the programme's own form, as of the time of the address. */
export default function ProgrammePage() {
  const [search] = useSearchParams();
  return (
    <AsOfContext value={search.get('asOf') ?? ''}>
      <ProgrammeFigures />
    </AsOfContext>
  );
}
