import { type Store, type SystemStore, systemStoreOf } from '@pilotage/db';
import { blankReport, type Period, periodMachine } from '@pilotage/shared';
import { z } from 'zod';
import { versionBody } from '../http/records/readActionBody.ts';
import { idOf } from '../http/records/resourceRoutes.ts';
import { guardedRoute, type RouteRequest } from '../http/route.ts';
import { expensiveRequestCost } from '../http/requests/requestLimiter.ts';
import { transition } from '../http/records/transition.ts';
import { planExpectations } from './planExpectations.ts';

/** Stores the expected set as it is when the period opens, and a draft report for each organisation that is expected. */
async function freezeExpectations(system: SystemStore, period: Period): Promise<void> {
  const expectations = await planExpectations(system, period);
  await system.insertAll('expectations', expectations);
  const reportingOrganisations = new Set(
    expectations.filter((expectation) => expectation.expected).map((expectation) => expectation.organisationId),
  );
  await system.insertAll(
    'reports',
    [...reportingOrganisations].map((organisationId) => ({ organisationId, periodId: period.id, ...blankReport })),
  );
}

const openPeriod = transition({
  resource: 'periods',
  action: 'open',
  machine: periodMachine,
  summary: 'Open a period: freezes the expected set and creates the draft reports',
  cost: expensiveRequestCost,
  body: versionBody,
  async apply({ system, record }) {
    await freezeExpectations(system, record);
    return {};
  },
});

const findReportIds = async (system: SystemStore, periodId: number): Promise<number[]> =>
  (await system.all('reports', { where: { periodId }, fields: [] })).map(({ id }) => id);

const closePeriod = transition({
  resource: 'periods',
  action: 'close',
  machine: periodMachine,
  summary: 'Close a period: locks all of its cells',
  body: versionBody,
  // Saving a cell locks its report: once all reports are locked, no cell is being saved, and the next one sees the closed period.
  async locks({ system, record }) {
    const reports = await findReportIds(system, record.id);
    return [...reports.map((id) => ['reports', id] as const), ['periods', record.id]];
  },
  // The first cell of a partner stores its report after it has locked the period: all of these are visible now.
  async lockMore(system, { record, locks }) {
    const lockedIds = new Set(locks.map(([, row]) => row));
    for (const id of await findReportIds(system, record.id)) if (!lockedIds.has(id)) await system.lockRow('reports', id);
  },
});

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

const openingSchema = z.object({ figures: z.int(), asked: z.array(z.int()), notAsked: z.array(z.int()) });

/** What opening a period would ask for: how many figures, of which organisations; and of which it would ask nothing. */
async function previewOpening(store: Store, request: RouteRequest) {
  const period = await store.getAuthorized('periods', idOf(request), 'open');
  const expected = (await planExpectations(store, period)).filter((expectation) => expectation.expected);
  const askedIds = new Set(expected.map(({ organisationId }) => organisationId));
  const ids = (await store.all('organisations', { fields: [] })).map(({ id }) => id).toSorted((a, b) => a - b);
  return {
    figures: expected.length,
    asked: ids.filter((id) => askedIds.has(id)),
    notAsked: ids.filter((id) => !askedIds.has(id)),
  };
}

export const periodRoutes = [
  openPeriod,
  closePeriod,
  guardedRoute({
    method: 'get',
    path: '/api/periods/:id/expected',
    summary: 'List the frozen expected set of the organisations that the actor may read',
    access: { resource: 'expectations', action: 'read' },
    out: z.array(expectationSchema),
    status: 200,
    handle: async (request, { store }) => ({ status: 200, body: await listExpectations(store, request) }),
  }),
  guardedRoute({
    method: 'get',
    path: '/api/periods/:id/opening',
    summary: 'Preview whom opening a period would ask, and for how many figures',
    cost: expensiveRequestCost,
    access: { resource: 'periods', action: 'open' },
    out: openingSchema,
    status: 200,
    handle: async (request, { store }) => ({ status: 200, body: await previewOpening(store, request) }),
  }),
  guardedRoute({
    method: 'get',
    path: '/api/periods/:id/completeness',
    summary: 'Count the completed figures of the reports that the actor may read',
    cost: expensiveRequestCost,
    access: { resource: 'reports', action: 'read' },
    out: z.array(completenessSchema),
    status: 200,
    handle: async (request, { store }) => ({ status: 200, body: await listCompleteness(store, request) }),
  }),
] as const;
