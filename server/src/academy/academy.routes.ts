import type { Store } from '@pilotage/db';
import { computeAcademyFunnel, enrolmentStages, funnelGroupings } from '@pilotage/shared';
import { z } from 'zod';
import { guardedRoute, type RouteRequest } from '../http/route.ts';
import { expensiveRequestCost } from '../http/requests/requestLimiter.ts';
import { Problem } from '../http/problem.ts';
import {
  loadOrganisationCountries,
  loadPeriodProgressContext,
  parseChoice,
  parsePeriod,
  parsePlaceFilter,
} from '../progress/progressQuery.ts';

const nullableCount = z.int().nullable();
const fraction = z.number().nullable();

const funnelRowSchema = z.object({
  key: z.string(),
  stages: z.array(
    z.object({
      stage: z.enum(enrolmentStages),
      value: nullableCount,
      compared: z.object({ n: z.int(), value: nullableCount, enrolled: nullableCount }),
      share: fraction,
      followed: z.object({ before: z.int(), value: z.int(), enrolled: z.int() }).nullable(),
      dropOff: fraction,
    }),
  ),
  n: z.int(),
  of: z.int(),
  missing: z.array(z.int()),
  illustrative: z.boolean(),
});

/** The modules that are asked for: all, or the one with the number. */
async function loadModules(store: Store, query: URLSearchParams) {
  const number = query.get('module');
  if (number === null) return store.all('modules');
  if (!/^[1-9]\d{0,2}$/.test(number)) throw new Problem('parameter', { detail: 'module: this must be the number of a module.' });
  const modules = await store.all('modules', { where: { number: Number(number) } });
  if (modules.length === 0) throw new Problem('notFound');
  return modules;
}

/** Figures of the academy are shown to all members as they are entered: there is no basis to choose. */
async function getFunnel(store: Store, { query }: RouteRequest) {
  const by = parseChoice(query, 'by', funnelGroupings, 'module');
  const only = parsePlaceFilter(query);
  const { consortium, periods } = await loadPeriodProgressContext(store);
  const through = parsePeriod(periods, query, 'through');
  const modules = await loadModules(store, query);
  const fields = ['organisationId', 'moduleId', 'periodId', 'illustrative', ...enrolmentStages] as const;
  const [organisations, enrolments] = await Promise.all([
    loadOrganisationCountries(store),
    store.all('enrolments', { where: { moduleId: modules.map(({ id }) => id) }, fields }),
  ]);
  return computeAcademyFunnel(
    { modules, organisations, periods, enrolments, countries: consortium.countries },
    {
      by,
      through,
      only,
    },
  );
}

export const academyRoutes = [
  guardedRoute({
    method: 'get',
    path: '/api/academy/funnel',
    summary:
      'Get the funnel of the academy by module, country, organisation or consortium: enrolled, active, completed, certified',
    cost: expensiveRequestCost,
    access: { resource: 'enrolments', action: 'read' },
    query: ['by', 'through', 'module', 'countries', 'organisations'],
    queryValues: { by: funnelGroupings },
    out: z.array(funnelRowSchema),
    status: 200,
    handle: async (request, { store }) => ({ status: 200, body: await getFunnel(store, request) }),
  }),
] as const;
