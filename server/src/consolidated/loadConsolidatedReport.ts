import type { Store } from '@pilotage/db';
import {
  canCompareOn,
  type Consortium,
  type ConsolidatedReportWork,
  computeMedianAttainment,
  computeProgressMatrix,
  countryOn,
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

/** A country with its figures and the reports of its organisations. */
export interface ReportedCountry {
  country: string;
  rows: readonly ProgressRow[];
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
  median: ProgressMedianRow | null;
  countries: readonly ReportedCountry[];
}

export interface ReportQuestion extends Pick<ConsolidatedReportWork, 'periodId' | 'basis'> {
  /** For readers outside the consortium: the figures alone, not what the organisations wrote. */
  isWithoutWords?: boolean;
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
  const [byCountry, medians] = [rowsBy('country'), mediansBy('country')];
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
    median: mediansBy('consortium')[0] ?? null,
    countries: countries.map((country) => ({
      country,
      rows: byCountry.filter(({ key }) => key === country),
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
