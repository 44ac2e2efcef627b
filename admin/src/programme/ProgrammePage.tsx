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
import { withAsOf } from '../progress/progressQueries.ts';
import { ViewState } from '../progress/views/ViewState.tsx';
import { usePeriodInFocus } from '../shell/navigation/usePeriodInFocus.ts';
import { withParameters } from '../shell/navigation/withParameters.ts';
import { hiddenInPrint } from '../theme/hiddenInPrint.ts';
import { OwnerSelect } from './OwnerSelect.tsx';
import { useProgrammeRows } from './programmeClient.ts';
import { ProgrammeSections } from './ProgrammeSections.tsx';
import { useOwnerChoice } from './useOwnerChoice.ts';

/** Height in px of what is shown while the rows load. */
const height = 480;

/** The period in focus if it had opened by the time that the page shows, else the latest that had. */
function useProgrammePeriod() {
  const asOf = useAsOf();
  const { period: currentPeriod, periods, isPending } = usePeriodInFocus();
  const past = useDefinitions(asOf);
  const openedPeriods = (asOf === '' ? periods : (past.data?.periods ?? [])).filter(({ state }) => state !== 'planned');
  const period = openedPeriods.find(({ id }) => id === currentPeriod?.id) ?? openedPeriods.at(-1);
  return { period, isPending: isPending || past.isLoading, definitionsQuery: past };
}

function ProgrammeRows({ period, ownerKey }: { period: number; ownerKey: string }) {
  const translate = useTranslate();
  const query = useProgrammeRows(period, ownerKey);
  return (
    <>
      <Typography color="text.secondary" sx={{ maxWidth: '80ch' }}>
        {translate('programme.approved', { number: period })}
      </Typography>
      <ViewState query={query} height={height}>
        {() => <ProgrammeSections rows={query.data?.rows ?? []} />}
      </ViewState>
    </>
  );
}

interface ProgrammeContentProps {
  programmePeriod: ReturnType<typeof useProgrammePeriod>;
  ownerKey: string | null;
  /** The address of the page as of another time; '' is now. */
  addressAsOf: (asOf: string) => string;
}

/** The rows, or why there are none. */
function ProgrammeContent({ programmePeriod, ownerKey, addressAsOf }: ProgrammeContentProps) {
  const translate = useTranslate();
  const asOf = useAsOf();
  const { period, isPending, definitionsQuery } = programmePeriod;
  if (definitionsQuery.error !== null) return <AsOfRefusal asOf={asOf} query={definitionsQuery} addressAsOf={addressAsOf} />;
  return (
    <>
      <AsOfBanner asOf={asOf} toNow={addressAsOf('')} />
      {period && ownerKey !== null ? (
        <ProgrammeRows period={period.number} ownerKey={ownerKey} />
      ) : (
        <ViewState query={{ isPending, error: null, refetch: definitionsQuery.refetch }} height={height}>
          {() => <Alert severity="info">{translate(asOf === '' ? 'programme.empty' : 'asOf.nothingOpened')}</Alert>}
        </ViewState>
      )}
    </>
  );
}

function ProgrammeFigures() {
  const translate = useTranslate();
  const asOf = useAsOf();
  const [search, setSearch] = useSearchParams();
  const programmePeriod = useProgrammePeriod();
  const { period } = programmePeriod;
  const choice = useOwnerChoice();
  const { key } = choice;
  return (
    <Box sx={{ display: 'grid', gap: 2.5, gridTemplateColumns: 'minmax(0, 1fr)' }}>
      <Title title={period ? translate('programme.titleOf', { number: period.number }) : translate('programme.title')} />
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 2, alignItems: 'center', ...hiddenInPrint }}>
        <OwnerSelect choice={choice} />
        <AsOfChoice asOf={asOf} onChoose={(value) => setSearch((before) => withParameters(before, { asOf: value }))} />
        {period && key !== null && (
          <DownloadMenu
            label={translate('programme.file')}
            path="/programme-rows/file"
            query={withAsOf({ period: String(period.number), key }, asOf)}
          />
        )}
      </Box>
      <ProgrammeContent
        programmePeriod={programmePeriod}
        ownerKey={key}
        addressAsOf={(value) => `/programme?${withParameters(search, { asOf: value })}`}
      />
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
