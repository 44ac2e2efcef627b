import { Suspense, useEffect, useMemo } from 'react';
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import GlobalStyles from '@mui/material/GlobalStyles';
import Skeleton from '@mui/material/Skeleton';
import Tab from '@mui/material/Tab';
import Tabs from '@mui/material/Tabs';
import { Title, useTranslate } from 'react-admin';
import { preloadCharts } from '../../charts/preloadedCharts.ts';
import { ContestComparisonLink } from '../../contests/figures/ContestComparisonLink.tsx';
import { CompareChoices } from './CompareChoices.tsx';
import { Annotations, AsOfRefusal, ComparisonDownloads, preloadViews } from './laterViews.ts';
import { PrintedChoices } from './PrintedChoices.tsx';
import { SettledNotice } from './SettledNotice.tsx';
import { type CompareChoices as Choices, useCompareChoices } from './useCompareChoices.ts';
import { usePrefetchView } from './usePrefetchView.ts';
import { viewComponents } from './viewComponents.ts';
import { ViewSwitch } from './ViewSwitch.tsx';
import { choicesOfView, hasPast, views } from './views.ts';
import { CitedQuestionContext } from '../../citations/citedQuestionContext.ts';
import { questionOfChoices } from '../../citations/questionOfChoices.ts';
import { unknownFilters } from '../filters/filterAddress.ts';
import { ShownFiltersContext } from '../filters/shownFiltersContext.ts';
import { useShownFilters } from '../filters/useShownFilters.ts';
import { useQuestionAddress } from '../questionAddress.ts';
import { useFormats } from '../../resource/format.ts';
import { AsOfBanner } from '../asOf/AsOfBanner.tsx';
import { AsOfChoice } from '../asOf/AsOfChoice.tsx';
import { AsOfContext } from '../asOf/asOfContext.ts';
import { asOfOfView } from '../asOf/asOfOfView.ts';
import { useDefinitions } from '../asOf/useDefinitions.ts';
import { hiddenInPrint } from '../../theme/hiddenInPrint.ts';

/** Two lines of buttons. */
const downloadsHeight = 70;

/** The matrix and the tables need the breadth of the paper. */
const printedPage = { '@page': { size: 'A4 landscape', margin: '12mm' } } as const;

/** On a telephone the tabs stand in two lines; the mark of the chosen one is then its own. */
const tabsStyle = {
  flex: '1 1 auto',
  minWidth: 0,
  '& .MuiTabs-list': { flexWrap: { xs: 'wrap', sm: 'nowrap' } },
  '& .MuiTabs-indicator': { display: { xs: 'none', sm: 'block' } },
  '& .MuiTab-root.Mui-selected': { boxShadow: { xs: 'inset 0 -2px 0 currentColor', sm: 'none' } },
} as const;

/** One view as of the time that was chosen. A view without a past says so. */
function ViewAsOf({ choices }: { choices: Choices }) {
  const translate = useTranslate();
  const asOf = asOfOfView(choices);
  const question = useMemo(() => questionOfChoices(choices), [choices]);
  const filters = useShownFilters(choices);
  return (
    <AsOfContext value={asOf}>
      {asOf !== choices.asOf && <Alert severity="info">{translate('asOf.academyIsNow')}</Alert>}
      <CitedQuestionContext value={question}>
        <ShownFiltersContext value={filters}>
          <ComparedView choices={choices} />
        </ShownFiltersContext>
      </CitedQuestionContext>
    </AsOfContext>
  );
}

/** What stands above the views: which earlier time is shown, that the period in focus had not opened, and what of the address is not known. */
function ChoiceNotices({ choices }: { choices: Choices }) {
  const translate = useTranslate();
  const { list } = useFormats();
  const unknown = unknownFilters(useQuestionAddress()[0]);
  const { asOf, period, view, isPlanned, addressOf } = choices;
  return (
    <>
      {hasPast(view) && <AsOfBanner asOf={asOf} toNow={addressOf({ asOf: '' })} />}
      {isPlanned && (
        <Alert severity="info">
          {translate(asOf === '' ? 'compare.plannedPeriod' : 'asOf.notOpened', { number: period?.number })}
        </Alert>
      )}
      {unknown.length > 0 && (
        <Alert severity="warning" sx={{ overflowWrap: 'anywhere' }}>
          {translate('compare.unknownFilters', { values: list(unknown) })}
        </Alert>
      )}
    </>
  );
}

/** The annotations of the view. What cannot be asked again has none. */
function ShownAnnotations({ choices }: { choices: Choices }) {
  const question = useMemo(() => questionOfChoices(choices), [choices]);
  return (
    <CitedQuestionContext value={question}>
      <Annotations />
    </CitedQuestionContext>
  );
}

/** One view; refused where the role may not compare on these figures. */
function ComparedView({ choices }: { choices: Choices }) {
  const translate = useTranslate();
  const { view, isAllowed, choose } = choices;
  const View = viewComponents[view];
  if (isAllowed || !choicesOfView[view].basis) return <View choices={choices} />;
  return (
    <>
      <SettledNotice />
      <Alert
        severity="warning"
        action={
          <Button color="inherit" size="small" onClick={() => choose('basis', '')}>
            {translate('compare.toApproved')}
          </Button>
        }
      >
        {translate('compare.noBasis')}
      </Alert>
    </>
  );
}

/** Compare page with one view at a time; the address restores view and choices. */
export default function ComparePage() {
  const translate = useTranslate();
  const choices = useCompareChoices();
  const { view, period, asOf, isPending, choose, addressOf } = choices;
  const definitionsQuery = useDefinitions(asOf);
  const hasFailed = definitionsQuery.error !== null;
  useEffect(() => {
    preloadCharts();
    preloadViews();
  }, []);
  const prefetch = usePrefetchView(choices);
  // What leaves as a whole is what is known now.
  const shownBasis = choices.asOf === '' ? choices.bases.find((each) => each === choices.basis) : undefined;
  return (
    <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: 'minmax(0, 1fr)', '@media print': { display: 'block' } }}>
      <Title title={period ? translate('compare.titleOf', { number: period.number }) : translate('compare.title')} />
      <GlobalStyles styles={printedPage} />
      <Box sx={{ display: 'flex', flexWrap: { xs: 'wrap', sm: 'nowrap' }, gap: 1, alignItems: 'center', ...hiddenInPrint }}>
        <Tabs
          value={view}
          onChange={(_, chosen: string) => choose('view', chosen)}
          variant="scrollable"
          scrollButtons={false}
          aria-label={translate('compare.question')}
          sx={tabsStyle}
        >
          {views.map((each) => (
            <Tab
              key={each}
              value={each}
              id={`tab-${each}`}
              aria-controls={each === view ? 'view' : undefined}
              label={translate(`compare.tabs.${each}`)}
              onPointerEnter={() => prefetch(each)}
              onFocus={() => prefetch(each)}
              sx={{ minWidth: 0, px: { xs: 0.75, sm: 2 }, fontSize: { xs: '0.8125rem', sm: '0.875rem' } }}
            />
          ))}
        </Tabs>
        <ContestComparisonLink />
      </Box>
      <Box
        id="view"
        role="tabpanel"
        aria-labelledby={`tab-${view}`}
        sx={{ display: 'grid', gap: 2, minWidth: 0, '@media print': { display: 'block' } }}
      >
        {period !== undefined && (
          <Box sx={hiddenInPrint}>
            <AsOfChoice asOf={asOf} onChoose={(value) => choose('asOf', value)} />
          </Box>
        )}
        {hasFailed && (
          <Suspense fallback={null}>
            <AsOfRefusal asOf={asOf} query={definitionsQuery} addressAsOf={(value) => addressOf({ asOf: value })} />
          </Suspense>
        )}
        {isPending && <Skeleton variant="rounded" height={640} role="progressbar" aria-label={translate('shell.loading')} />}
        {!isPending && period === undefined && (
          <>
            <AsOfBanner asOf={asOf} toNow={addressOf({ asOf: '' })} />
            <Alert severity="info">{translate(asOf === '' ? 'compare.empty' : 'asOf.nothingOpened')}</Alert>
          </>
        )}
        {!isPending && !hasFailed && period !== undefined && (
          <>
            <ChoiceNotices choices={choices} />
            <PrintedChoices choices={choices} />
            <ViewSwitch
              choices={choices}
              questionKey={choices.questionKey}
              controls={(shown) => (
                <AsOfContext value={asOfOfView(shown)}>
                  <Box sx={{ '&:empty': { display: 'none' }, ...hiddenInPrint }}>
                    <CompareChoices choices={choices} shown={shown} />
                  </Box>
                </AsOfContext>
              )}
            >
              {(shown) => <ViewAsOf choices={shown} />}
            </ViewSwitch>
            {shownBasis && (
              <Suspense fallback={<Box sx={{ minHeight: downloadsHeight }} />}>
                <ComparisonDownloads period={period} basis={shownBasis} />
              </Suspense>
            )}
            <Suspense fallback={null}>
              <ShownAnnotations choices={choices} />
            </Suspense>
          </>
        )}
      </Box>
    </Box>
  );
}
