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
import { expensive } from '../http/requestShares.ts';
import { explainedCells } from './explainedCells.ts';
import { progressInput } from './progressInput.ts';
import { explanation, progressRow, reportingRateAnswer } from './progressSchemas.ts';
import { basisOf, groupingOf, periodOf, periodsOf, type Setting, seriesOf } from './question.ts';
import { taggedAnswer } from './taggedAnswer.ts';

const indicatorsCalled = (store: Store, { standing }: Setting, code: string) =>
  standing.indicators(`called ${code}`, () => store.all('indicators', { where: { code } }));

function onlyOne([indicator]: readonly Indicator[]) {
  if (!indicator) throw new Problem('notFound');
  if (!hasFigures(indicator)) throw new Problem('parameter', { detail: 'indicator: a text has no figures.' });
  return indicator;
}

const consortiumIndicators = (store: Store, { standing }: Setting) =>
  standing.indicators('of the consortium', () => store.all('indicators', { where: { organisationId: null } }));

/** The periods and, at the same time, the indicators that the question is about. */
async function asked(store: Store, query: URLSearchParams, setting: Setting, about: Promise<readonly Indicator[]>) {
  const [periods, indicators] = await Promise.all([periodsOf(store, setting), about]);
  const through = periodOf(periods, query, 'through').number;
  return { indicators, question: { through, today: setting.today }, known: { ...setting, periods } };
}

async function rows(store: Store, { query }: Request, setting: Setting) {
  const code = query.get('indicator');
  const by = groupingOf(query);
  const series = seriesOf(query);
  const basis = basisOf(store, query);
  const about = code === null ? consortiumIndicators(store, setting) : indicatorsCalled(store, setting, code);
  const { indicators, question, known } = await asked(store, query, setting, about);
  if (code !== null) {
    const indicator = onlyOne(indicators);
    return progressRows(await progressInput({ store, indicators, basis, known }), indicator, { ...question, by, series });
  }
  return medianAttainment(await progressInput({ store, indicators, basis, known }), indicators, { ...question, by, series });
}

async function matrix(store: Store, { query }: Request, setting: Setting) {
  const by = groupingOf(query);
  const basis = basisOf(store, query);
  const { indicators, question, known } = await asked(store, query, setting, consortiumIndicators(store, setting));
  return progressMatrix(await progressInput({ store, indicators, basis, known }), indicators, { ...question, by });
}

function needed(query: URLSearchParams, name: string): string {
  const given = query.get(name);
  if (given === null || given === '') throw new Problem('parameter', { detail: `${name}: this is required.` });
  return given;
}

async function explain(store: Store, { query }: Request, setting: Setting) {
  const code = needed(query, 'indicator');
  const key = needed(query, 'key');
  const basis = basisOf(store, query);
  const { indicators, question, known } = await asked(store, query, setting, indicatorsCalled(store, setting, code));
  const indicator = onlyOne(indicators);
  const input = await progressInput({ store, indicators, basis, known, explained: true });
  const found = explainFigure(input, indicator, key, { ...question, by: keyKind(key) });
  if (!found) throw new Problem('notFound');
  return { ...found, parts: await explainedCells(store, found.parts, indicator) };
}

async function reportingRates(store: Store, { query }: Request, setting: Setting) {
  const period = periodOf(await periodsOf(store, setting), query, 'period');
  const where = { periodId: period.id };
  const [organisations, assignments, expectations, reports] = await Promise.all([
    setting.standing.organisations('without fields', () => store.all('organisations', { fields: [] })),
    store.all('assignments', { action: 'compare', fields: ['organisationId'] }),
    store.all('expectations', { where, action: 'compare' }),
    store.all('reports', { where, action: 'compare' }),
  ]);
  return reportingRate({
    period,
    timeZone: setting.consortium.timeZone,
    organisations,
    assignments,
    expectations,
    reports: reports.map((report) => ({ ...report, state: report.state ?? null })),
  });
}

const compare = { resource: 'assignments', action: 'compare' } as const;
const basisFrom = (query: URLSearchParams) => query.get('basis') ?? 'approved';

const tagged =
  (work: (store: Store, request: Request, setting: Setting) => Promise<unknown>) =>
  (request: Request, { store }: { store: Store }) =>
    taggedAnswer(store, request, basisFrom(request.query), (setting) => work(store, request, setting));

export const progressRoutes = [
  guardedRoute({
    method: 'get',
    path: '/api/progress',
    summary: 'How far each country, organisation or the consortium is',
    cost: expensive,
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
    cost: expensive,
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
    cost: expensive,
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
    cost: expensive,
    access: compare,
    query: ['period'],
    out: reportingRateAnswer,
    status: 200,
    handle: tagged(reportingRates),
  }),
] as const;
