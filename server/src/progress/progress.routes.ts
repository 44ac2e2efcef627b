import type { Store } from '@pilotage/db';
import {
  explainFigure,
  type Indicator,
  groupingOfKey,
  computeMedianAttainment,
  computeProgressMatrix,
  computeProgressRows,
} from '@pilotage/shared';
import { z } from 'zod';
import { Problem } from '../http/problem.ts';
import { guardedRoute, type RouteRequest } from '../http/route.ts';
import { expensiveRequestCost } from '../http/requests/requestLimiter.ts';
import { explainCells } from './explainCells.ts';
import { loadConsortiumIndicators } from './loadConsortiumIndicators.ts';
import { loadProgressInput } from './loadProgressInput.ts';
import { loadReportingRate } from './loadReportingRate.ts';
import { explanationSchema, progressRowSchema, reportingRateSchema } from './progressSchemas.ts';
import {
  parseBasis,
  parseGrouping,
  parsePeriod,
  parsePilot,
  loadPeriods,
  parseKind,
  parseMatrixDetail,
  parsePlaceFilter,
  parseSeries,
} from './progressQuery.ts';
import { requireFigureIndicator } from './requireFigureIndicator.ts';
import { sourceOfCells } from './sourceOfCells.ts';
import { type ProgressSource, respondWithEntityTag } from './respondWithEntityTag.ts';

const findIndicatorsByCode = ({ reader, referenceData }: ProgressSource, code: string) =>
  referenceData.indicators(`code ${code}`, () => reader.all('indicators', { where: { code } }));

/** Loads periods and indicators concurrently and parses `through`. Throws 400 for a period that has not opened. */
async function resolveQuery(query: URLSearchParams, source: ProgressSource, indicatorsPromise: Promise<readonly Indicator[]>) {
  const [periods, indicators] = await Promise.all([loadPeriods(source.reader, source), indicatorsPromise]);
  const through = parsePeriod(periods, query, 'through').number;
  return { indicators, timing: { through, today: source.today }, context: { ...source, periods } };
}

const ofKind = (indicators: readonly Indicator[], kind: Indicator['kind'] | null) =>
  kind === null ? indicators : indicators.filter((each) => each.kind === kind);

async function listProgress(store: Store, { query }: RouteRequest, source: ProgressSource) {
  const code = query.get('indicator');
  const by = parseGrouping(query);
  const series = parseSeries(query);
  const only = parsePlaceFilter(query);
  const kind = parseKind(query);
  const basis = parseBasis(store, query);
  const loadingIndicators = code === null ? loadConsortiumIndicators(source) : findIndicatorsByCode(source, code);
  const { indicators, timing, context } = await resolveQuery(query, source, loadingIndicators);
  const cells = sourceOfCells(store, source, basis);
  if (code !== null) {
    const indicator = requireFigureIndicator(indicators);
    return computeProgressRows(await loadProgressInput({ ...cells, indicators, context }), indicator, {
      ...timing,
      by,
      series,
      only,
    });
  }
  return computeMedianAttainment(await loadProgressInput({ ...cells, indicators, context }), ofKind(indicators, kind), {
    ...timing,
    by,
    series,
    only,
  });
}

async function getProgressMatrix(store: Store, { query }: RouteRequest, source: ProgressSource) {
  const by = parseGrouping(query);
  const series = parseMatrixDetail(query);
  const only = parsePlaceFilter(query);
  const kind = parseKind(query);
  const basis = parseBasis(store, query);
  const pilotId = await parsePilot(store, query);
  const { indicators, timing, context } = await resolveQuery(query, source, loadConsortiumIndicators(source));
  const input = await loadProgressInput({ ...sourceOfCells(store, source, basis), indicators, context, pilotId });
  return computeProgressMatrix(input, ofKind(indicators, kind), {
    ...timing,
    by,
    series,
    only,
  });
}

function requireParameter(query: URLSearchParams, name: string): string {
  const value = query.get(name);
  if (value === null || value === '') throw new Problem('parameter', { detail: `${name}: this is required.` });
  return value;
}

async function explainProgress(store: Store, { query }: RouteRequest, source: ProgressSource) {
  const code = requireParameter(query, 'indicator');
  const key = requireParameter(query, 'key');
  const only = parsePlaceFilter(query);
  const basis = parseBasis(store, query);
  const pilotId = await parsePilot(store, query);
  const { indicators, timing, context } = await resolveQuery(query, source, findIndicatorsByCode(source, code));
  const indicator = requireFigureIndicator(indicators);
  const input = await loadProgressInput({
    ...sourceOfCells(store, source, basis),
    indicators,
    context,
    pilotId,
    details: ['comment'],
  });
  const explanation = explainFigure(input, indicator, key, { ...timing, by: groupingOfKey(key), only });
  if (!explanation) throw new Problem('notFound');
  return { ...explanation, parts: await explainCells(store, source, explanation.parts, indicator) };
}

async function getReportingRates(_store: Store, { query }: RouteRequest, source: ProgressSource) {
  const only = parsePlaceFilter(query);
  return loadReportingRate(source, parsePeriod(await loadPeriods(source.reader, source), query, 'period'), only);
}

const compareAccess = { resource: 'assignments', action: 'compare' } as const;
const basisParameter = (query: URLSearchParams) => query.get('basis') ?? 'approved';

const withEntityTag =
  (compute: (store: Store, request: RouteRequest, source: ProgressSource) => Promise<unknown>) =>
  (request: RouteRequest, { store }: { store: Store }) =>
    respondWithEntityTag(store, request, basisParameter(request.query), (source) => compute(store, request, source));

export const progressRoutes = [
  guardedRoute({
    method: 'get',
    path: '/api/progress',
    summary: 'List the progress of countries, organisations or the consortium',
    cost: expensiveRequestCost,
    access: compareAccess,
    query: ['by', 'indicator', 'through', 'basis', 'series', 'countries', 'organisations', 'kind', 'asOf'],
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
    query: ['by', 'pilot', 'through', 'basis', 'detail', 'countries', 'organisations', 'kind', 'asOf'],
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
    query: ['indicator', 'key', 'pilot', 'through', 'basis', 'countries', 'organisations', 'asOf'],
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
    query: ['period', 'countries', 'organisations', 'asOf'],
    out: reportingRateSchema,
    status: 200,
    handle: withEntityTag(getReportingRates),
  }),
] as const;
