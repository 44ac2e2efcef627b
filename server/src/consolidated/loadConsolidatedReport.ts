import type { Store } from '@pilotage/db';
import {
  canCompareOn,
  type Consortium,
  computeMedianAttainment,
  computeProgressMatrix,
  countryOn,
  type Indicator,
  type Organisation,
  type Period,
  type ProgressMedianRow,
  type ProgressRow,
  type Report,
} from '@pilotage/shared';
import { loadProgressInput } from '../progress/loadProgressInput.ts';
import { loadReportingRate } from '../progress/loadReportingRate.ts';
import { loadPeriodProgressContext, parseChoice, parsePeriod } from '../progress/progressQuery.ts';
import { Problem } from '../http/problem.ts';

const reportBases = ['approved', 'submitted'] as const;
export type ReportBasis = (typeof reportBases)[number];

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

/** What the consolidated report of a period says, as far as its reader reads it. */
export interface ConsolidatedReport {
  consortium: Consortium;
  period: Period;
  basis: ReportBasis;
  createdAt: string;
  rates: { expected: number; submitted: number; onTime: number };
  indicators: ReadonlyMap<string, Indicator>;
  organisations: ReadonlyMap<number, Organisation>;
  rows: readonly ProgressRow[];
  median: ProgressMedianRow | null;
  countries: readonly ReportedCountry[];
}

/** Loads the report that a query asks for: `period` and `basis`. Throws 400 for a period that has not opened, 403 for a basis without the right to it. */
export async function loadConsolidatedReport(store: Store, query: URLSearchParams): Promise<ConsolidatedReport> {
  const basis = parseChoice(query, 'basis', reportBases, 'approved');
  if (!canCompareOn(store.actor.role, basis)) throw new Problem('forbidden');
  const context = await loadPeriodProgressContext(store);
  const period = parsePeriod(context.periods, query, 'period');
  const where = { periodId: period.id };
  const [indicators, organisations, rates, reports] = await Promise.all([
    store.all('indicators', { where: { organisationId: null } }),
    store.all('organisations'),
    loadReportingRate({ ...context, reader: store }, period),
    store.all('reports', { where: { ...where, state: statesOnBasis[basis] } }),
  ]);
  const input = await loadProgressInput({ store, indicators, basis, context });
  const timing = { through: period.number, today: context.today };
  const rowsBy = (by: 'country' | 'consortium') => computeProgressMatrix(input, indicators, { ...timing, by });
  const mediansBy = (by: 'country' | 'consortium') =>
    computeMedianAttainment(input, indicators, { ...timing, by, series: false });
  const [byCountry, medians] = [rowsBy('country'), mediansBy('country')];
  const countries = [...new Set(byCountry.map(({ key }) => key))];
  return {
    consortium: context.consortium,
    period,
    basis,
    createdAt: store.now(),
    rates,
    indicators: new Map(indicators.map((each) => [each.code, each])),
    organisations: new Map(organisations.map((each) => [each.id, each])),
    rows: rowsBy('consortium'),
    median: mediansBy('consortium')[0] ?? null,
    countries: countries.map((country) => ({
      country,
      rows: byCountry.filter(({ key }) => key === country),
      median: medians.find(({ key }) => key === country) ?? null,
      organisations: organisations
        .filter((each) => countryOn(each, period.endsOn) === country)
        .map((organisation) => ({
          organisation,
          report: reports.find(({ organisationId }) => organisationId === organisation.id) ?? null,
        })),
    })),
  };
}
