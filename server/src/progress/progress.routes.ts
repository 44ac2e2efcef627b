import type { Store } from '@pilotage/db';
import {
  explainFigure,
  hasFigures,
  type Indicator,
  groupingOfKey,
  computeMedianAttainment,
  computeProgressMatrix,
  computeProgressRows,
  computeReportingRate,
} from '@pilotage/shared';
import { z } from 'zod';
import { Problem } from '../http/problem.ts';
import { guardedRoute, type RouteRequest } from '../http/route.ts';
import { expensiveRequestCost } from '../http/requests/requestLimiter.ts';
import { explainCells } from './explainCells.ts';
import { loadProgressInput } from './loadProgressInput.ts';
import { explanationSchema, progressRowSchema, reportingRateSchema } from './progressSchemas.ts';
import {
  parseBasis,
  parseGrouping,
  parsePeriod,
  parsePilot,
  loadPeriods,
  type ProgressContext,
  parseMatrixDetail,
  parseSeries,
} from './progressQuery.ts';
import { respondWithEntityTag } from './respondWithEntityTag.ts';

const findIndicatorsByCode = (store: Store, { referenceData }: ProgressContext, code: string) =>
  referenceData.indicators(`code ${code}`, () => store.all('indicators', { where: { code } }));

function requireIndicator([indicator]: readonly Indicator[]) {
  if (!indicator) throw new Problem('notFound');
  if (!hasFigures(indicator)) throw new Problem('parameter', { detail: 'indicator: a text has no figures.' });
  return indicator;
}

const loadConsortiumIndicators = (store: Store, { referenceData }: ProgressContext) =>
  referenceData.indicators('of the consortium', () => store.all('indicators', { where: { organisationId: null } }));

/** Loads periods and indicators concurrently and parses `through`. Throws 400 for a period that has not opened. */
async function resolveQuery(
  store: Store,
  query: URLSearchParams,
  context: ProgressContext,
  indicatorsPromise: Promise<readonly Indicator[]>,
) {
  const [periods, indicators] = await Promise.all([loadPeriods(store, context), indicatorsPromise]);
  const through = parsePeriod(periods, query, 'through').number;
  return { indicators, timing: { through, today: context.today }, periodContext: { ...context, periods } };
}

async function listProgress(store: Store, { query }: RouteRequest, context: ProgressContext) {
  const code = query.get('indicator');
  const by = parseGrouping(query);
  const series = parseSeries(query);
  const basis = parseBasis(store, query);
  const loadingIndicators = code === null ? loadConsortiumIndicators(store, context) : findIndicatorsByCode(store, context, code);
  const { indicators, timing, periodContext } = await resolveQuery(store, query, context, loadingIndicators);
  if (code !== null) {
    const indicator = requireIndicator(indicators);
    return computeProgressRows(await loadProgressInput({ store, indicators, basis, context: periodContext }), indicator, {
      ...timing,
      by,
      series,
    });
  }
  return computeMedianAttainment(await loadProgressInput({ store, indicators, basis, context: periodContext }), indicators, {
    ...timing,
    by,
    series,
  });
}

async function getProgressMatrix(store: Store, { query }: RouteRequest, context: ProgressContext) {
  const by = parseGrouping(query);
  const series = parseMatrixDetail(query);
  const basis = parseBasis(store, query);
  const pilotId = await parsePilot(store, query);
  const { indicators, timing, periodContext } = await resolveQuery(
    store,
    query,
    context,
    loadConsortiumIndicators(store, context),
  );
  const input = await loadProgressInput({ store, indicators, basis, context: periodContext, pilotId });
  return computeProgressMatrix(input, indicators, {
    ...timing,
    by,
    series,
  });
}

function requireParameter(query: URLSearchParams, name: string): string {
  const value = query.get(name);
  if (value === null || value === '') throw new Problem('parameter', { detail: `${name}: this is required.` });
  return value;
}

async function explainProgress(store: Store, { query }: RouteRequest, context: ProgressContext) {
  const code = requireParameter(query, 'indicator');
  const key = requireParameter(query, 'key');
  const basis = parseBasis(store, query);
  const pilotId = await parsePilot(store, query);
  const { indicators, timing, periodContext } = await resolveQuery(
    store,
    query,
    context,
    findIndicatorsByCode(store, context, code),
  );
  const indicator = requireIndicator(indicators);
  const input = await loadProgressInput({ store, indicators, basis, context: periodContext, pilotId, withComments: true });
  const explanation = explainFigure(input, indicator, key, { ...timing, by: groupingOfKey(key) });
  if (!explanation) throw new Problem('notFound');
  return { ...explanation, parts: await explainCells(store, explanation.parts, indicator) };
}

async function getReportingRates(store: Store, { query }: RouteRequest, context: ProgressContext) {
  const period = parsePeriod(await loadPeriods(store, context), query, 'period');
  const where = { periodId: period.id };
  const [organisations, assignments, expectations, reports] = await Promise.all([
    context.referenceData.organisations('without fields', () => store.all('organisations', { fields: [] })),
    store.all('assignments', { action: 'compare', fields: ['organisationId'] }),
    store.all('expectations', { where, action: 'compare' }),
    store.all('reports', { where, action: 'compare' }),
  ]);
  return computeReportingRate({
    period,
    timeZone: context.consortium.timeZone,
    organisations,
    assignments,
    expectations,
    reports: reports.map((report) => ({ ...report, state: report.state ?? null })),
  });
}

const compareAccess = { resource: 'assignments', action: 'compare' } as const;
const basisParameter = (query: URLSearchParams) => query.get('basis') ?? 'approved';

const withEntityTag =
  (compute: (store: Store, request: RouteRequest, context: ProgressContext) => Promise<unknown>) =>
  (request: RouteRequest, { store }: { store: Store }) =>
    respondWithEntityTag(store, request, basisParameter(request.query), (context) => compute(store, request, context));

export const progressRoutes = [
  guardedRoute({
    method: 'get',
    path: '/api/progress',
    summary: 'List the progress of countries, organisations or the consortium',
    cost: expensiveRequestCost,
    access: compareAccess,
    query: ['by', 'indicator', 'through', 'basis', 'series'],
    out: z.array(progressRowSchema),
    status: 200,
    handle: withEntityTag(listProgress),
  }),
  guardedRoute({
    method: 'get',
    path: '/api/progress/matrix',
    summary: 'Get the progress matrix: every consortium indicator by country, organisation or consortium',
    cost: expensiveRequestCost,
    access: compareAccess,
    query: ['by', 'pilot', 'through', 'basis', 'detail'],
    out: z.array(progressRowSchema),
    status: 200,
    handle: withEntityTag(getProgressMatrix),
  }),
  guardedRoute({
    method: 'get',
    path: '/api/progress/explain',
    summary: 'Explain a figure by its measurements',
    cost: expensiveRequestCost,
    access: compareAccess,
    query: ['indicator', 'key', 'pilot', 'through', 'basis'],
    out: explanationSchema,
    status: 200,
    handle: withEntityTag(explainProgress),
  }),
  guardedRoute({
    method: 'get',
    path: '/api/reporting-rates',
    summary: 'Get the reporting rate and timeliness of a period',
    cost: expensiveRequestCost,
    access: compareAccess,
    query: ['period'],
    out: reportingRateSchema,
    status: 200,
    handle: withEntityTag(getReportingRates),
  }),
] as const;
