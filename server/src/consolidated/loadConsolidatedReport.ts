import type { Store } from '@pilotage/db';
import {
  canCompareOn,
  type Consortium,
  type ConsolidatedReportWork,
  computeMedianAttainment,
  computeProgressMatrix,
  countryOn,
  findMixedDefinitions,
  hasFigures,
  indexFigures,
  type Indicator,
  type Organisation,
  type Period,
  type ProgressMedianRow,
  type ProgressRow,
  type Report,
  type ReportBasis,
} from '@pilotage/shared';
import { loadProgressInput } from '../progress/loadProgressInput.ts';
import { loadReportingRate } from '../progress/loadReportingRate.ts';
import { loadPeriodProgressContext } from '../progress/progressQuery.ts';
import { Problem } from '../http/problem.ts';
import { readAtOneVersion } from './readAtOneVersion.ts';

/** Reports whose words count on a basis: those of the figures that do. */
const statesOnBasis: Readonly<Record<ReportBasis, readonly Report['state'][]>> = {
  approved: ['approved'],
  submitted: ['approved', 'submitted'],
};

/** An indicator that is counted anew since a period, in whose value are figures of before, too. */
export interface MixedIndicator {
  indicator: string;
  since: number;
  /** Why it is counted anew; null where the reader is outside the consortium. */
  reason: string | null;
}

/** A country with its figures and the reports of its organisations. */
export interface ReportedCountry {
  country: string;
  rows: readonly ProgressRow[];
  mixed: readonly MixedIndicator[];
  median: ProgressMedianRow | null;
  organisations: readonly { organisation: Organisation; report: Report | null }[];
}

/** What the consolidated report of a period says, as far as its reader reads it. It is JSON. */
export interface ConsolidatedReport {
  consortium: Consortium;
  period: Period;
  basis: ReportBasis;
  createdAt: string;
  /** The version of the data from which all its figures were read. */
  dataVersion: number;
  rates: { expected: number; submitted: number; onTime: number };
  indicators: readonly Indicator[];
  organisations: readonly Organisation[];
  rows: readonly ProgressRow[];
  mixed: readonly MixedIndicator[];
  median: ProgressMedianRow | null;
  countries: readonly ReportedCountry[];
}

export interface ReportQuestion extends Pick<ConsolidatedReportWork, 'periodId' | 'basis'> {
  /** For readers outside the consortium: the figures alone, not what the organisations wrote. */
  isWithoutWords?: boolean;
}

interface MixedQuery extends Pick<ReportQuestion, 'isWithoutWords'> {
  by: 'country' | 'consortium';
  through: number;
}

/** The indicators of each row whose values have figures of two definitions. */
function listMixedIndicators(
  index: ReturnType<typeof indexFigures>,
  indicators: readonly Indicator[],
  { by, through, isWithoutWords }: MixedQuery,
): { key: string; shown: MixedIndicator }[] {
  return indicators.flatMap((indicator) => {
    const earlier = indicator.earlierDefinitions ?? [];
    if (!hasFigures(indicator)) return [];
    const mixed = findMixedDefinitions(index, indicator, earlier, { by, through });
    return mixed.map(({ key, since, replaced }) => ({
      key,
      shown: { indicator: indicator.code, since, reason: isWithoutWords ? null : replaced.reason },
    }));
  });
}

/** What a report says, without the version of the data. Throws 403 for a basis without the right to it, 404 for a period that has not opened. */
async function loadContent(store: Store, question: ReportQuestion): Promise<Omit<ConsolidatedReport, 'dataVersion'>> {
  const { periodId, basis, isWithoutWords = false } = question;
  if (!canCompareOn(store.actor.role, basis)) throw new Problem('forbidden');
  const context = await loadPeriodProgressContext(store);
  const period = context.periods.find(({ id, state }) => id === periodId && state !== 'planned');
  if (!period) throw new Problem('notFound');
  const where = { periodId: period.id };
  const [indicators, organisations, rates, reports] = await Promise.all([
    store.all('indicators', { where: { organisationId: null } }),
    store.all('organisations'),
    loadReportingRate({ ...context, reader: store }, period),
    store.all('reports', { where: { ...where, state: statesOnBasis[basis] } }),
  ]);
  const input = await loadProgressInput({ store, indicators, basis, context });
  const index = indexFigures(input, indicators);
  const timing = { through: period.number, today: context.today };
  const rowsBy = (by: 'country' | 'consortium') => computeProgressMatrix(input, indicators, { ...timing, by }, index);
  const mediansBy = (by: 'country' | 'consortium') =>
    computeMedianAttainment(input, indicators, { ...timing, by, series: false }, index);
  const mixedBy = (by: 'country' | 'consortium') =>
    listMixedIndicators(index, indicators, { by, through: period.number, isWithoutWords });
  const [byCountry, medians, mixed] = [rowsBy('country'), mediansBy('country'), mixedBy('country')];
  const countries = [...new Set(byCountry.map(({ key }) => key))];
  return {
    consortium: context.consortium,
    period,
    basis,
    createdAt: store.now(),
    rates,
    indicators,
    organisations,
    rows: rowsBy('consortium'),
    mixed: mixedBy('consortium').map(({ shown }) => shown),
    median: mediansBy('consortium')[0] ?? null,
    countries: countries.map((country) => ({
      country,
      rows: byCountry.filter(({ key }) => key === country),
      mixed: mixed.filter(({ key }) => key === country).map(({ shown }) => shown),
      median: medians.find(({ key }) => key === country) ?? null,
      organisations: organisations
        .filter((each) => !isWithoutWords && countryOn(each, period.endsOn) === country)
        .map((organisation) => ({
          organisation,
          report: reports.find(({ organisationId }) => organisationId === organisation.id) ?? null,
        })),
    })),
  };
}

/** Loads a report; all its figures are of the same version of the data. Throws as `loadContent`. */
export async function loadConsolidatedReport(store: Store, question: ReportQuestion): Promise<ConsolidatedReport> {
  const { value, dataVersion } = await readAtOneVersion(store, (reader) => loadContent(reader, question));
  return { ...value, dataVersion };
}
