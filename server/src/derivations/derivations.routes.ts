import type { Store } from '@pilotage/db';
import {
  computeDerivedFigure,
  derivationSchema,
  derivationSourceNames,
  type DerivedFigure,
  validateDerivation,
} from '@pilotage/shared';
import { z } from 'zod';
import { createValidationProblem, Problem } from '../http/problem.ts';
import { idOf } from '../http/records/resourceRoutes.ts';
import { parseBody } from '../http/requests/parseBody.ts';
import { parseRecordId } from '../http/requests/recordId.ts';
import { expensiveRequestCost } from '../http/requests/requestLimiter.ts';
import { guardedRoute, type RouteRequest } from '../http/route.ts';
import { parsePeriod } from '../progress/progressQuery.ts';
import { canDeriveFor } from './canDeriveFor.ts';
import { deriveFigure, deriveFigures, loadLocalDayFormatter } from './deriveFigures.ts';
import { loadDerivationRecords } from './loadDerivationRecords.ts';
import { nameDerivedRows } from './nameDerivedRows.ts';

/** The most rows of one answer. The figure and its counts are of all. */
const mostRows = 1000;

const figureFields = {
  /** What the records give; null: a sum of which no number is known. */
  value: z.number().nullable(),
  /** How many records there are, and of how many the number is not known. */
  rows: z.int(),
  withoutNumber: z.int(),
};

const derivedFigureSchema = z.object({ assignmentId: z.int(), ...figureFields });
const organisationFigureSchema = z.object({ organisationId: z.int(), ...figureFields });
const explainedFigureSchema = derivedFigureSchema.extend({
  period: z.int(),
  rule: derivationSchema,
  /** The records behind the figure in the order of their days, at most a thousand. */
  records: z.array(
    z.object({
      resource: z.enum(derivationSourceNames),
      id: z.int(),
      name: z.string().nullable(),
      day: z.string().nullable(),
      amount: z.number().nullable(),
    }),
  ),
});

const serializeFigure = ({ value, rows }: DerivedFigure) => ({
  value,
  rows: rows.length,
  withoutNumber: rows.filter(({ amount }) => amount === null).length,
});

const parseOpenPeriod = async (store: Store, query: URLSearchParams) => parsePeriod(await store.all('periods'), query, 'period');

/** The organisation that is asked for: the own one by default. Throws 404 for one whose figures the actor may not work out. */
function parseOrganisation(store: Store, query: URLSearchParams): number {
  const parameter = query.get('organisation');
  const { actor } = store;
  const own = 'organisationId' in actor ? actor.organisationId : null;
  const organisationId = parameter === null ? own : parseRecordId(parameter);
  if (organisationId === null || !canDeriveFor(store, organisationId)) throw new Problem('notFound');
  return organisationId;
}

async function listDerivedFigures(store: Store, { query }: RouteRequest) {
  const organisationId = parseOrganisation(store, query);
  const figures = await deriveFigures(store, { organisationId, period: await parseOpenPeriod(store, query) });
  return figures.map(({ assignment, figure }) => ({ assignmentId: assignment.id, ...serializeFigure(figure) }));
}

async function explainDerivedFigure(store: Store, request: RouteRequest) {
  const assignment = await store.getAuthorized('assignments', idOf(request), 'derive');
  const { derivation: rule } = await store.get('indicators', assignment.indicatorId);
  if (rule === null) throw new Problem('notFound');
  const period = await parseOpenPeriod(store, request.query);
  const { figure, records } = await deriveFigure(store, { assignment, rule, period });
  const rows = figure.rows.slice(0, mostRows);
  const isShown = new Set(rows.map(({ id }) => id));
  const names = await nameDerivedRows(
    store,
    rule,
    records.filter(({ id }) => isShown.has(id)),
  );
  return {
    assignmentId: assignment.id,
    period: period.number,
    rule,
    ...serializeFigure(figure),
    records: rows.map((row) => ({ resource: rule.source, name: names.get(row.id) ?? null, ...row })),
  };
}

const previewBody = z.strictObject({ derivation: derivationSchema, periodId: z.int().min(1) });

/** What a rule finds before it is saved, for each organisation whose figures the actor may work out. */
async function previewDerivation(store: Store, request: RouteRequest) {
  const { derivation: rule, periodId } = parseBody(request, previewBody);
  const problems = validateDerivation({ derivation: rule });
  const period = (await store.all('periods')).find(({ id }) => id === periodId);
  if (!period) problems.periodId = { code: 'field.notFound' };
  if (!period || Object.keys(problems).length > 0) throw createValidationProblem(problems);
  const organisations = await store.all('organisations', { fields: [] });
  const organisationIds = organisations.map(({ id }) => id).filter((id) => canDeriveFor(store, id));
  const [records, toLocalDay] = await Promise.all([
    loadDerivationRecords(store, { rule, organisationIds, period }),
    loadLocalDayFormatter(store),
  ]);
  return organisationIds.map((organisationId) => ({
    organisationId,
    ...serializeFigure(computeDerivedFigure(rule, records, { organisationId, pilotId: null, period, toLocalDay })),
  }));
}

const deriveAccess = { resource: 'assignments', action: 'derive' } as const;

export const derivationRoutes = [
  guardedRoute({
    method: 'get',
    path: '/api/derived-figures',
    summary: 'List what the records of an organisation give in a period, for each assignment of an indicator with a rule',
    cost: expensiveRequestCost,
    access: deriveAccess,
    query: ['period', 'organisation'],
    out: z.array(derivedFigureSchema),
    status: 200,
    handle: async (request, { store }) => ({ status: 200, body: await listDerivedFigures(store, request) }),
  }),
  guardedRoute({
    method: 'get',
    path: '/api/assignments/:id/derived',
    summary: 'Get the figure that the records give for an assignment in a period, with these records',
    access: deriveAccess,
    query: ['period'],
    out: explainedFigureSchema,
    status: 200,
    handle: async (request, { store }) => ({ status: 200, body: await explainDerivedFigure(store, request) }),
  }),
  guardedRoute({
    method: 'post',
    path: '/api/derived-figures/preview',
    summary: 'Preview what a rule finds by organisation in a period',
    cost: expensiveRequestCost,
    isDryRun: true,
    access: { resource: 'indicators', action: 'create' },
    in: previewBody,
    out: z.array(organisationFigureSchema),
    status: 200,
    handle: async (request, { store }) => ({ status: 200, body: await previewDerivation(store, request) }),
  }),
] as const;
