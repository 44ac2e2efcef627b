import type { Store } from '@pilotage/db';
import { resources } from '@pilotage/shared';
import { z } from 'zod';
import { expensiveRequestCost } from '../http/requests/requestLimiter.ts';
import { guardedRoute, type RouteRequest } from '../http/route.ts';
import { loadPeriods } from './progressQuery.ts';
import { type ProgressSource, respondWithEntityTag } from './respondWithEntityTag.ts';

const { id, name, shortName, country, countrySince, formerCountries, budgetEur, budgetIllustrative } =
  resources.organisations.read.shape;

/** An organisation as it was known. The budget is there for who reads it. */
const organisationSchema = z.object({
  id,
  /** Null: the organisation is not there any more, and nobody is told how it was called. */
  name: name.nullable(),
  shortName,
  country,
  countrySince,
  formerCountries,
  budgetEur: budgetEur.optional(),
  budgetIllustrative: budgetIllustrative.optional(),
});

/** What the figures of an answer are called, counted and divided by, as of the same instant. */
const definitionsSchema = z.object({
  /** Since when it is known what was known; null while nothing is kept. */
  knownSince: z.string().nullable(),
  indicators: z.array(resources.indicators.read),
  periods: z.array(resources.periods.read),
  organisations: z.array(organisationSchema),
  pilots: z.array(resources.pilots.read.pick({ id: true, title: true, stage: true })),
});

const organisationFields = [
  ...(['name', 'shortName', 'country', 'countrySince', 'formerCountries'] as const),
  ...(['budgetEur', 'budgetIllustrative'] as const),
];

/** The ids of the records that are there today, for a question as of an instant; null for one as of now: all that is known is there. */
async function readPresentIds(
  asOf: string | null,
  readPresent: () => Promise<readonly { id: number }[]>,
): Promise<ReadonlySet<number> | null> {
  return asOf === null ? null : new Set((await readPresent()).map((each) => each.id));
}

/** The organisations as they were known. What is left of one that is not there today is what totals of then are worked out by. */
async function listOrganisations(store: Store, { reader, asOf, referenceData }: ProgressSource) {
  const [known, presentIds] = await Promise.all([
    referenceData.organisations('definitions', () => reader.all('organisations', { fields: organisationFields })),
    readPresentIds(asOf, () => referenceData.organisations('present', () => store.all('organisations', { fields: [] }))),
  ]);
  return known.map((each) => {
    const named = organisationSchema.parse(each);
    return presentIds?.has(each.id) === false ? { ...named, name: null, shortName: null } : named;
  });
}

/** The pilots as they were known, of those that the viewer reads today. */
async function listPilots(store: Store, { reader, asOf }: ProgressSource) {
  const [known, presentIds] = await Promise.all([
    reader.all('pilots', { fields: ['title', 'stage'] }),
    readPresentIds(asOf, () => store.all('pilots', { fields: [] })),
  ]);
  return known
    .filter((each) => presentIds?.has(each.id) !== false)
    .map(({ id: pilotId, title, stage }) => ({ id: pilotId, title, stage }));
}

/** The rules and the items of the work plan are not kept: an indicator of the past has neither. */
async function getDefinitions(store: Store, source: ProgressSource) {
  const { reader, asOf, referenceData } = source;
  const [knownSince, indicators, periods, organisations, pilots] = await Promise.all([
    store.internal.history.readStart(),
    referenceData.indicators('all', () => reader.all('indicators')),
    loadPeriods(reader, source),
    listOrganisations(store, source),
    listPilots(store, source),
  ]);
  return {
    knownSince,
    pilots,
    indicators: asOf === null ? indicators : indicators.map((each) => ({ ...each, derivation: null, workPlanItemId: null })),
    periods,
    organisations,
  };
}

const respond = (request: RouteRequest, { store }: { store: Store }) =>
  respondWithEntityTag(store, request, 'approved', (source) => getDefinitions(store, source));

/** The route of the definitions that answers about progress are read by. */
export const definitionRoutes = [
  guardedRoute({
    method: 'get',
    path: '/api/progress/definitions',
    summary: 'Get the indicators, periods, organisations and pilots by which answers about progress are read, as of an instant',
    cost: expensiveRequestCost,
    access: { resource: 'assignments', action: 'compare' },
    query: ['asOf'],
    out: definitionsSchema,
    status: 200,
    handle: respond,
  }),
] as const;
