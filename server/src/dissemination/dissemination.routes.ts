import type { Store } from '@pilotage/db';
import {
  activityKinds,
  computeDisseminationProgress,
  type DisseminationScope,
  disseminationGroupings,
  listUnfulfilledPlans,
  type Period,
} from '@pilotage/shared';
import { z } from 'zod';
import { Problem } from '../http/problem.ts';
import { expensiveRequestCost } from '../http/requests/requestLimiter.ts';
import { parseRecordId } from '../http/requests/recordId.ts';
import { guardedRoute, type RouteRequest } from '../http/route.ts';
import { loadPeriods, parseChoice, type ProgressContext } from '../progress/progressQuery.ts';
import { respondWithEntityTag } from '../progress/respondWithEntityTag.ts';
import { loadDisseminationInput } from './loadDisseminationInput.ts';

const scopeParameters = ['period', 'objective', 'organisation', 'country'] as const;

const nullableCount = z.int().nullable();
const knownSum = z.object({ known: z.int(), sum: z.int() });

const progressRow = z.object({
  key: z.string(),
  /** The sums of the plans; null: nothing was said. */
  planned: z.object({ activities: nullableCount, attendances: nullableCount, reach: nullableCount }),
  /** The held activities that the viewer may read, each once. */
  held: z.object({ activities: z.int(), attendances: knownSum, reach: knownSum }),
  /** How many of the planned activities have been held, and how many have not. */
  fulfilled: z.int(),
  open: z.int(),
  /** Activities that are entered and have not been held. */
  coming: z.int(),
  illustrative: z.boolean(),
});

const unfulfilledPlan = z.object({
  /** The id of the plan. */
  id: z.int(),
  organisationId: z.int(),
  objectiveId: z.int(),
  periodId: z.int(),
  kind: z.enum(activityKinds),
  planned: z.int(),
  held: z.int(),
  coming: z.int(),
  open: z.int(),
  illustrative: z.boolean(),
});

const refuse = (detail: string): never => {
  throw new Problem('parameter', { detail });
};

function parsePeriodNumber(periods: readonly Pick<Period, 'number'>[], query: URLSearchParams): number | null {
  const parameter = query.get('period');
  if (parameter === null) return null;
  if (!/^[1-9]\d{0,3}$/.test(parameter)) return refuse('period: this must be the number of a period.');
  const period = periods.find(({ number }) => number === Number(parameter));
  return period?.number ?? refuse('period: there is no such period.');
}

/** The id of the record that a parameter names; null where it is left out. Throws 404 for one that the actor does not see. */
async function parseReference(store: Store, query: URLSearchParams, name: 'objective' | 'organisation'): Promise<number | null> {
  const parameter = query.get(name);
  if (parameter === null) return null;
  const id = parseRecordId(parameter);
  if (id === null) throw new Problem('notFound');
  return (await store.get(name === 'objective' ? 'disseminationObjectives' : 'organisations', id)).id;
}

function parseCountry(query: URLSearchParams): string | null {
  const parameter = query.get('country');
  return parameter === null || /^[A-Z]{2}$/.test(parameter) ? parameter : refuse('country: this must be the code of a country.');
}

async function loadQuestion(store: Store, { query }: RouteRequest, context: ProgressContext) {
  const scope: DisseminationScope = {
    period: parsePeriodNumber(await loadPeriods(store, context), query),
    objectiveId: await parseReference(store, query, 'objective'),
    organisationId: await parseReference(store, query, 'organisation'),
    country: parseCountry(query),
  };
  return { input: await loadDisseminationInput(store, context), scope };
}

async function computeProgress(store: Store, request: RouteRequest, context: ProgressContext) {
  const by = parseChoice(request.query, 'by', disseminationGroupings, 'country');
  const { input, scope } = await loadQuestion(store, request, context);
  return computeDisseminationProgress(input, { by, ...scope });
}

async function computeUnfulfilledPlans(store: Store, request: RouteRequest, context: ProgressContext) {
  const { input, scope } = await loadQuestion(store, request, context);
  return listUnfulfilledPlans(input, scope, context.today);
}

export const disseminationRoutes = [
  guardedRoute({
    method: 'get',
    path: '/api/dissemination/progress',
    summary:
      'What was planned for the dissemination and what has been achieved, counted from the activities that the viewer may read',
    cost: expensiveRequestCost,
    access: { resource: 'disseminationPlans', action: 'read' },
    query: ['by', ...scopeParameters],
    queryValues: { by: disseminationGroupings },
    out: z.array(progressRow),
    status: 200,
    handle: (request, { store }) =>
      respondWithEntityTag(store, request, 'approved', (context) => computeProgress(store, request, context)),
  }),
  guardedRoute({
    method: 'get',
    path: '/api/dissemination/unfulfilled-plans',
    summary: 'Plans of periods that have ended or end within 30 days, with activities that have not been held',
    cost: expensiveRequestCost,
    access: { resource: 'disseminationPlans', action: 'read' },
    query: scopeParameters,
    out: z.array(unfulfilledPlan),
    status: 200,
    handle: (request, { store }) =>
      respondWithEntityTag(store, request, 'approved', (context) => computeUnfulfilledPlans(store, request, context)),
  }),
] as const;
