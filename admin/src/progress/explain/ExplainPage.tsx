import { lazy, Suspense, useRef } from 'react';
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Breadcrumbs from '@mui/material/Breadcrumbs';
import Card from '@mui/material/Card';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { Title, useGetOne, useTranslate } from 'react-admin';
import { Link as RouterLink, useSearchParams } from 'react-router';
import type { Indicator, Pilot } from '@pilotage/shared';
import { useDerivationText } from '../../derivations/useDerivationText.ts';
import { DefinitionNote } from '../../indicators/definitions/DefinitionNote.tsx';
import { IllustrativeNote } from '../../charts/IllustrativeNote.tsx';
import { ExplainedFigure } from './ExplainedFigure.tsx';
import { ExplainedTree } from './ExplainedTree.tsx';
import { aggregationMethodOf } from './groupExplainedParts.ts';
import { ExcludedNote } from './ExcludedNote.tsx';
import { PinButton } from '../../boards/pin/PinButton.tsx';
import { CiteButtons } from '../../citations/CiteButtons.tsx';
import { CitedQuestionContext } from '../../citations/citedQuestionContext.ts';
import { AsOfBanner } from '../asOf/AsOfBanner.tsx';
import { AsOfContext, useAsOf } from '../asOf/asOfContext.ts';
import { AsOfRefusal } from '../asOf/AsOfRefusal.tsx';
import { useDefinitions } from '../asOf/useDefinitions.ts';
import { FilterNote } from '../filters/FilterNote.tsx';
import { addressOfOrigin } from './addressOfOrigin.ts';
import { type CompareFilters, filtersOfKey, paramsOfFilters, placesOf, readFilters } from '../filters/filterAddress.ts';
import { questionOfFigure } from '../../citations/questionOfFigure.ts';
import { hiddenInPrint } from '../../theme/hiddenInPrint.ts';
import { useExplanation } from '../progressQueries.ts';
import { useDisplayNames } from '../useDisplayNames.ts';
import { useReadableIndicators } from '../useReadableIndicators.ts';
import { ViewState } from '../views/ViewState.tsx';

const Annotations = lazy(() => import('../../annotations/AnnotationsOfQuestion.tsx'));

function useExplainParams() {
  const [search] = useSearchParams();
  const asked = (name: string) => search.get(name) ?? '';
  const key = asked('key');
  const params = {
    indicator: asked('indicator'),
    key,
    through: asked('through'),
    basis: asked('basis') || 'approved',
    pilot: asked('pilot'),
  };
  const from = asked('from');
  const filters = readFilters(search);
  return { params: { ...params, ...paramsOfFilters(filtersOfKey(filters, key)) }, filters, from };
}

/** Names the groups of the explanation: within a pilot, the whole is the pilot. What is limited to some places is a part. */
function useGroupName(pilot: string, filters: CompareFilters) {
  const translate = useTranslate();
  const names = useDisplayNames();
  const { data: past } = useDefinitions(useAsOf());
  const { data } = useGetOne<Pilot>('pilots', { id: Number(pilot) }, { enabled: pilot !== '' });
  const wholeName = (key: string) => {
    if (!data) return names.groupName(key);
    const { title } = past?.pilots.find(({ id }) => id === data.id) ?? data;
    return key === 'consortium' ? title : `${title}, ${names.groupName(key)}`;
  };
  return (key: string) => {
    const { countries, organisations } = filtersOfKey(filters, key);
    if (countries.length + organisations.length === 0) return wholeName(key);
    if (key === 'consortium' && pilot === '') return translate('explain.limitedConsortium');
    return translate('explain.limited', { name: wholeName(key) });
  };
}

/** Breadcrumbs from an organisation to its country and to the consortium. */
function ExplainBreadcrumbs({
  groupKey,
  through,
  groupName,
  explain,
  comparison,
}: {
  groupKey: string;
  through: string;
  groupName: (key: string) => string;
  explain: (key: string) => string;
  /** The address of the view that it was opened from. */
  comparison: string;
}) {
  const translate = useTranslate();
  const names = useDisplayNames();
  const country = /^\d+$/.test(groupKey) ? names.countryOf(Number(groupKey), Number(through)) : '';
  const parentKeys = [groupKey === 'consortium' ? '' : 'consortium', country].filter((key) => key !== '');
  return (
    <Breadcrumbs aria-label={translate('explain.above')}>
      <Link component={RouterLink} to={comparison}>
        {translate('compare.title')}
      </Link>
      {parentKeys.map((key) => (
        <Link key={key} component={RouterLink} to={explain(key)}>
          {groupName(key)}
        </Link>
      ))}
      <Typography color="text.primary" aria-current="page">
        {groupName(groupKey)}
      </Typography>
    </Breadcrumbs>
  );
}

/** That the figures come from records, and by which rule. */
function RuleNote({ indicator: { derivation } }: { indicator: Indicator }) {
  const translate = useTranslate();
  const rule = useDerivationText(derivation);
  if (derivation === null) return null;
  return (
    <Typography variant="body2" color="text.secondary">
      {translate('derivations.byRecords', { rule })}
    </Typography>
  );
}

/** The indicator of a question, as it was defined at the time that is shown. */
function useExplainedIndicator(code: string): Indicator | undefined {
  const asOf = useAsOf();
  const { data: past } = useDefinitions(asOf);
  const { indicators: present } = useReadableIndicators();
  return (asOf === '' ? present : (past?.indicators ?? [])).find((each) => each.code === code);
}

/** Says that the address asks about no figure, and leads to the comparison. */
function MissingQuestion({ comparison }: { comparison: string }) {
  const translate = useTranslate();
  return (
    <Alert severity="info">
      {translate('explain.missingQuestion')}{' '}
      <Link component={RouterLink} to={comparison}>
        {translate('compare.title')}
      </Link>
    </Alert>
  );
}

function ExplainedQuestion() {
  const translate = useTranslate();
  const { params, filters, from } = useExplainParams();
  const groupName = useGroupName(params.pilot, filters);
  const { indicator: code, key, through, basis } = params;
  const frame = useRef<HTMLDivElement>(null);
  const note = useRef<HTMLParagraphElement>(null);
  const hasParams = code !== '' && key !== '';
  const explanationQuery = useExplanation(params, hasParams);
  const indicator = useExplainedIndicator(code);
  const asOf = useAsOf();
  const definitionsQuery = useDefinitions(asOf);
  const { pilot, ...asked } = params;
  const places = paramsOfFilters(placesOf(filters));
  const comparison = addressOfOrigin(from, { indicator: code, basis, period: through, asOf, ...places });
  const addressOf = (changes: Record<string, string>) => {
    // To which places it is limited stays in the address, also where a place on the way is not limited by it.
    const stated = Object.entries({ ...asked, pilot, asOf, ...places, from, ...changes }).filter(([, value]) => value !== '');
    return `/explain?${new URLSearchParams(stated)}`;
  };
  const explain = (key: string) => addressOf({ key });
  const citedTitle = translate('explain.figure', { indicator: indicator?.name ?? code, key: groupName(key), period: through });
  const title = hasParams ? citedTitle : translate('explain.title');
  return (
    <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: 'minmax(0, 1fr)' }}>
      <Title title={title} />
      {!hasParams && <MissingQuestion comparison={comparison} />}
      {hasParams && definitionsQuery.error !== null && (
        <AsOfRefusal asOf={asOf} query={definitionsQuery} addressAsOf={(value) => addressOf({ asOf: value })} />
      )}
      {hasParams && definitionsQuery.error === null && <AsOfBanner asOf={asOf} toNow={addressOf({ asOf: '' })} />}
      {hasParams && definitionsQuery.error === null && (
        <ViewState query={explanationQuery} height={520}>
          {() =>
            explanationQuery.data &&
            indicator && (
              <CitedQuestionContext value={questionOfFigure({ ...params, asOf })}>
                <ExplainBreadcrumbs
                  groupKey={key}
                  through={through}
                  groupName={groupName}
                  explain={explain}
                  comparison={comparison}
                />
                <Card sx={{ p: { xs: 2, sm: 3 }, display: 'grid', gap: 1.5 }}>
                  <Box
                    sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 0.5, '&:empty': { display: 'none' }, ...hiddenInPrint }}
                  >
                    <CiteButtons title={citedTitle} frame={frame} notes={note} />
                    <PinButton />
                  </Box>
                  <Typography component="div" variant="body2" sx={{ '&:empty': { display: 'none' } }}>
                    <FilterNote filters={filtersOfKey(filters, key)} />
                  </Typography>
                  <Box ref={frame}>
                    <ExplainedFigure figure={explanationQuery.data.figure} indicator={indicator} />
                  </Box>
                  <Typography variant="body2" color="text.secondary" sx={{ whiteSpace: 'pre-line', overflowWrap: 'anywhere' }}>
                    {[translate(`compare.bases.${basis}`), indicator.countingRule ?? ''].filter((part) => part !== '').join('. ')}
                  </Typography>
                  <DefinitionNote indicator={indicator} />
                  <RuleNote indicator={indicator} />
                  {explanationQuery.data.figure.illustrative && (
                    <Typography ref={note} variant="body2" color="text.secondary">
                      <IllustrativeNote />
                    </Typography>
                  )}
                </Card>
                <Card component="section" aria-labelledby="adds-up" sx={{ p: { xs: 2, sm: 3 }, display: 'grid', gap: 1.5 }}>
                  <Typography id="adds-up" variant="h2">
                    {translate('explain.addsUp')}
                  </Typography>
                  <Typography color="text.secondary">
                    {translate(`explain.adding.${aggregationMethodOf(indicator.valueType)}.${indicator.accumulation}`)}
                  </Typography>
                  <ExplainedTree
                    explanation={explanationQuery.data}
                    indicator={indicator}
                    through={Number(through)}
                    explain={explain}
                  />
                </Card>
                <Card sx={{ p: { xs: 2, sm: 3 } }}>
                  <ExcludedNote explanation={explanationQuery.data} />
                </Card>
                <Suspense fallback={null}>
                  <Annotations />
                </Suspense>
              </CitedQuestionContext>
            )
          }
        </ViewState>
      )}
    </Box>
  );
}

/** Explains a figure as of the time of the address: who reported and approved which parts, when, and what is excluded. */
export default function ExplainPage() {
  const [search] = useSearchParams();
  return (
    <AsOfContext value={search.get('asOf') ?? ''}>
      <ExplainedQuestion />
    </AsOfContext>
  );
}
