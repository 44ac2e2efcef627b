import type { Store } from '@pilotage/db';
import {
  explainFigure,
  hasFigures,
  type Indicator,
  keyKind,
  medianAttainment,
  progressMatrix,
  progressRows,
  reportingRate,
} from '@pilotage/shared';
import { z } from 'zod';
import { Problem } from '../http/problem.ts';
import { guardedRoute, type Request } from '../http/route.ts';
import { explainedCells } from './explainedCells.ts';
import { progressInput } from './progressInput.ts';
import { explanation, progressRow, reportingRateAnswer } from './progressSchemas.ts';
import { basisOf, consortiumOf, groupingOf, periodOf, seriesOf, todayOf } from './question.ts';
import { taggedAnswer } from './taggedAnswer.ts';

async function indicatorCalled(store: Store, code: string): Promise<Indicator> {
  const [indicator] = await store.all('indicators', { where: { code } });
  if (!indicator) throw new Problem('notFound');
  return indicator;
}

function withFigures(indicator: Indicator) {
  if (!hasFigures(indicator)) throw new Problem('parameter', { detail: 'indicator: a text has no figures.' });
  return indicator;
}

const consortiumIndicators = (store: Store) => store.all('indicators', { where: { organisationId: null } });

async function asked(store: Store, query: URLSearchParams) {
  const basis = basisOf(store, query);
  const through = periodOf(await store.all('periods'), query, 'through').number;
  const today = todayOf(store, await consortiumOf(store));
  return { basis, question: { through, today } };
}

async function rows(store: Store, { query }: Request) {
  const code = query.get('indicator');
  const by = groupingOf(query);
  const series = seriesOf(query);
  const { basis, question } = await asked(store, query);
  if (code === null) {
    const indicators = await consortiumIndicators(store);
    return medianAttainment(await progressInput({ store, indicators, basis }), indicators, { ...question, by, series });
  }
  const indicator = withFigures(await indicatorCalled(store, code));
  return progressRows(await progressInput({ store, indicators: [indicator], basis }), indicator, { ...question, by, series });
}

async function matrix(store: Store, { query }: Request) {
  const by = groupingOf(query);
  const { basis, question } = await asked(store, query);
  const indicators = await consortiumIndicators(store);
  return progressMatrix(await progressInput({ store, indicators, basis }), indicators, { ...question, by });
}

function needed(query: URLSearchParams, name: string): string {
  const given = query.get(name);
  if (given === null || given === '') throw new Problem('parameter', { detail: `${name}: this is required.` });
  return given;
}

async function explain(store: Store, { query }: Request) {
  const code = needed(query, 'indicator');
  const key = needed(query, 'key');
  const { basis, question } = await asked(store, query);
  const indicator = withFigures(await indicatorCalled(store, code));
  const input = await progressInput({ store, indicators: [indicator], basis, explained: true });
  const found = explainFigure(input, indicator, key, { ...question, by: keyKind(key) });
  if (!found) throw new Problem('notFound');
  return { ...found, parts: await explainedCells(store, found.parts, indicator) };
}

async function reportingRates(store: Store, { query }: Request) {
  const period = periodOf(await store.all('periods'), query, 'period');
  const consortium = await consortiumOf(store);
  const where = { periodId: period.id };
  return reportingRate({
    period,
    timeZone: consortium.timeZone,
    organisations: await store.all('organisations', { fields: [] }),
    assignments: await store.all('assignments', { action: 'compare', fields: ['organisationId'] }),
    expectations: await store.all('expectations', { where, action: 'compare' }),
    reports: (await store.all('reports', { where, action: 'compare' })).map((report) => ({
      ...report,
      state: report.state ?? null,
    })),
  });
}

const compare = { resource: 'assignments', action: 'compare' } as const;
const basisFrom = (query: URLSearchParams) => query.get('basis') ?? 'approved';

const tagged =
  (work: (store: Store, request: Request) => Promise<unknown>) =>
  (request: Request, { store }: { store: Store }) =>
    taggedAnswer(store, request, basisFrom(request.query), () => work(store, request));

export const progressRoutes = [
  guardedRoute({
    method: 'get',
    path: '/api/progress',
    summary: 'How far each country, organisation or the consortium is',
    access: compare,
    query: ['by', 'indicator', 'through', 'basis', 'series'],
    out: z.array(progressRow),
    status: 200,
    handle: tagged(rows),
  }),
  guardedRoute({
    method: 'get',
    path: '/api/progress/matrix',
    summary: 'Every indicator of the consortium by every key',
    access: compare,
    query: ['by', 'through', 'basis'],
    out: z.array(progressRow),
    status: 200,
    handle: tagged(matrix),
  }),
  guardedRoute({
    method: 'get',
    path: '/api/progress/explain',
    summary: "A figure's parts down to the measurements",
    access: compare,
    query: ['indicator', 'key', 'through', 'basis'],
    out: explanation,
    status: 200,
    handle: tagged(explain),
  }),
  guardedRoute({
    method: 'get',
    path: '/api/reporting-rates',
    summary: 'Which expected reports of a period are in, and which were in time',
    access: compare,
    query: ['period'],
    out: reportingRateAnswer,
    status: 200,
    handle: tagged(reportingRates),
  }),
] as const;
