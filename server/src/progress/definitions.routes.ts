import type { Store } from '@pilotage/db';
import { resources } from '@pilotage/shared';
import { z } from 'zod';
import { expensiveRequestCost } from '../http/requests/requestLimiter.ts';
import { guardedRoute, type RouteRequest } from '../http/route.ts';
import { loadPeriods } from './progressQuery.ts';
import { type ProgressSource, respondWithEntityTag } from './respondWithEntityTag.ts';

const { id, country, countrySince, formerCountries } = resources.organisations.read.shape;

/** What the figures of an answer are called and counted by, as of the same instant. */
const definitionsSchema = z.object({
  /** Since when it is known what was known; null while nothing is kept. */
  knownSince: z.string().nullable(),
  indicators: z.array(resources.indicators.read),
  periods: z.array(resources.periods.read),
  organisations: z.array(z.object({ id, country, countrySince, formerCountries })),
  pilots: z.array(resources.pilots.read.pick({ id: true, stage: true })),
});

const organisationFields = ['country', 'countrySince', 'formerCountries'] as const;

/** The rules and the items of the work plan are not kept: an indicator of the past has neither. */
async function getDefinitions(store: Store, source: ProgressSource) {
  const { reader, asOf, referenceData } = source;
  const [knownSince, indicators, periods, organisations, pilots] = await Promise.all([
    store.internal.history.readStart(),
    referenceData.indicators('all', () => reader.all('indicators')),
    loadPeriods(reader, source),
    referenceData.organisations('countries', () => reader.all('organisations', { fields: organisationFields })),
    reader.all('pilots', { fields: ['stage'] }),
  ]);
  return {
    knownSince,
    pilots: pilots.map(({ id, stage }) => ({ id, stage })),
    indicators: asOf === null ? indicators : indicators.map((each) => ({ ...each, derivation: null, workPlanItemId: null })),
    periods,
    organisations: organisations.map(({ id, country, countrySince, formerCountries }) => ({
      id,
      country,
      countrySince,
      formerCountries,
    })),
  };
}

const respond = (request: RouteRequest, { store }: { store: Store }) =>
  respondWithEntityTag(store, request, 'approved', (source) => getDefinitions(store, source));

/** The route of the definitions that answers about progress are read by. */
export const definitionRoutes = [
  guardedRoute({
    method: 'get',
    path: '/api/progress/definitions',
    summary:
      'Get the indicators, periods, countries and stages of pilots by which answers about progress are read, as of an instant',
    cost: expensiveRequestCost,
    access: { resource: 'assignments', action: 'compare' },
    query: ['asOf'],
    out: definitionsSchema,
    status: 200,
    handle: respond,
  }),
] as const;
