import { type NewRecord, type Store, systemStoreOf } from '@pilotage/db';
import { blankReport, freezeExpectation, type Period, periodMachine, resources } from '@pilotage/shared';
import { z } from 'zod';
import { readActionBody, versionBody } from '../http/readActionBody.ts';
import { resolveTransition } from '../http/resolveTransition.ts';
import { idOf } from '../http/resourceRoutes.ts';
import { guardedRoute, type RouteRequest } from '../http/route.ts';
import { expensiveRequestCost } from '../http/requestLimiter.ts';

async function transitionPeriod(store: Store, id: number, version: number, action: 'open' | 'close'): Promise<Period> {
  const period = await store.getAuthorized('periods', id, action);
  const { to } = resolveTransition(periodMachine, period, { action, version });
  return store.update('periods', { id, version }, { state: to }, action);
}

/** The expected set as it stands when the period opens, and a draft report for each organisation that is expected. */
async function freezeExpectations(store: Store, period: Period): Promise<void> {
  const system = systemStoreOf(store);
  const [assignments, pilots, periods] = [
    await system.all('assignments'),
    await system.all('pilots', { fields: ['startsOn'] }),
    await system.all('periods'),
  ];
  const startsOn = new Map(pilots.map((pilot) => [pilot.id, pilot.startsOn]));
  const byId = new Map(periods.map((each) => [each.id, each]));
  const expectations: NewRecord<'expectations'>[] = assignments.map((each) => ({
    organisationId: each.organisationId,
    periodId: period.id,
    assignmentId: each.id,
    ...freezeExpectation({
      period,
      fromPeriod: byId.get(each.fromPeriodId ?? 0) ?? null,
      untilPeriod: byId.get(each.untilPeriodId ?? 0) ?? null,
      pilotStartsOn: each.pilotId === null ? undefined : startsOn.get(each.pilotId),
    }),
  }));
  await system.insertAll('expectations', expectations);
  const reportingOrganisations = new Set(
    expectations.filter((expectation) => expectation.expected).map((expectation) => expectation.organisationId),
  );
  await system.insertAll(
    'reports',
    [...reportingOrganisations].map((organisationId) => ({ organisationId, periodId: period.id, ...blankReport })),
  );
}

async function openPeriod(store: Store, request: RouteRequest) {
  const id = idOf(request);
  await store.getAuthorized('periods', id, 'open');
  const { version, parse: parsed } = readActionBody(request, versionBody);
  const body = await store.transaction(async (store) => {
    const period = await transitionPeriod(store, id, version, 'open');
    parsed();
    await freezeExpectations(store, period);
    return period;
  });
  return { status: 200, body };
}

async function closePeriod(store: Store, request: RouteRequest) {
  const id = idOf(request);
  await store.getAuthorized('periods', id, 'close');
  const { version, parse: parsed } = readActionBody(request, versionBody);
  const reports = await systemStoreOf(store).all('reports', { where: { periodId: id }, fields: [] });
  const body = await store.transaction(async (store) => {
    // Whoever saves a cell holds its report's row: after this nobody does, and the period's new state is seen.
    const system = systemStoreOf(store);
    for (const report of reports) await system.lockRow('reports', report.id);
    // A first figure stores its report, which waits for the period's row: those that came meanwhile are all there now.
    await system.lockRow('periods', id);
    const lockedIds = new Set(reports.map((report) => report.id));
    for (const report of await system.all('reports', { where: { periodId: id }, fields: [] }))
      if (!lockedIds.has(report.id)) await system.lockRow('reports', report.id);
    const period = await transitionPeriod(store, id, version, 'close');
    parsed();
    return period;
  });
  return { status: 200, body };
}

const expectationSchema = z.object({
  assignmentId: z.int(),
  organisationId: z.int(),
  expected: z.boolean(),
  reason: z.string().optional(),
});

async function listExpectations(store: Store, request: RouteRequest) {
  const { id } = await store.get('periods', idOf(request));
  const lines = await store.all('expectations', { where: { periodId: id }, order: { field: 'assignmentId', direction: 'ASC' } });
  return lines.map(({ assignmentId, organisationId, expected, reason }) => ({
    assignmentId,
    organisationId,
    expected,
    ...(reason === null ? {} : { reason }),
  }));
}

const completenessSchema = z.object({ organisationId: z.int(), expected: z.int(), given: z.int() });

/** How many expected cells have an entry, of the organisations whose report one may read: that a draft is there, not what is in it. */
async function listCompleteness(store: Store, request: RouteRequest) {
  const { id } = await store.get('periods', idOf(request));
  const reports = await store.all('reports', { where: { periodId: id }, fields: ['organisationId'] });
  const organisationId = reports.map((report) => report.organisationId);
  const system = systemStoreOf(store);
  const expected = await system.all('expectations', {
    where: { periodId: id, organisationId, expected: true },
    fields: ['organisationId', 'assignmentId'],
  });
  const given = await system.all('measurements', { where: { periodId: id, organisationId }, fields: ['assignmentId'] });
  const filledAssignments = new Set(given.map((cell) => cell.assignmentId));
  return [...organisationId]
    .sort((a, b) => a - b)
    .map((each) => {
      const cells = expected.filter((expectation) => expectation.organisationId === each);
      return {
        organisationId: each,
        expected: cells.length,
        given: cells.filter((expectation) => filledAssignments.has(expectation.assignmentId)).length,
      };
    });
}

export const periodRoutes = [
  guardedRoute({
    method: 'post',
    path: '/api/periods/:id/open',
    summary: 'Open a period: freezes the expected set and creates the draft reports',
    cost: expensiveRequestCost,
    access: { resource: 'periods', action: 'open' },
    in: versionBody,
    out: resources.periods.read,
    status: 200,
    handle: (request, { store }) => openPeriod(store, request),
  }),
  guardedRoute({
    method: 'post',
    path: '/api/periods/:id/close',
    summary: 'Close a period: locks all of its cells',
    access: { resource: 'periods', action: 'close' },
    in: versionBody,
    out: resources.periods.read,
    status: 200,
    handle: (request, { store }) => closePeriod(store, request),
  }),
  guardedRoute({
    method: 'get',
    path: '/api/periods/:id/expected',
    summary: 'The frozen expected set, of whom one may read',
    access: { resource: 'expectations', action: 'read' },
    out: z.array(expectationSchema),
    status: 200,
    handle: async (request, { store }) => ({ status: 200, body: await listExpectations(store, request) }),
  }),
  guardedRoute({
    method: 'get',
    path: '/api/periods/:id/completeness',
    summary: 'How complete the reports are that one may read',
    cost: expensiveRequestCost,
    access: { resource: 'reports', action: 'read' },
    out: z.array(completenessSchema),
    status: 200,
    handle: async (request, { store }) => ({ status: 200, body: await listCompleteness(store, request) }),
  }),
] as const;
