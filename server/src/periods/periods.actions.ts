import { type NewRecord, type Store, systemOf } from '@pilotage/db';
import { blankReport, frozenExpectation, type Period, periodMachine, resources } from '@pilotage/shared';
import { z } from 'zod';
import { actionBody, versionBody } from '../http/actionBody.ts';
import { permittedStep } from '../http/permittedStep.ts';
import { idOf } from '../http/resourceRoutes.ts';
import { guardedRoute, type Request } from '../http/route.ts';
import { expensive } from '../http/requestShares.ts';

async function moved(store: Store, id: number, version: number, action: 'open' | 'close'): Promise<Period> {
  const period = await store.target('periods', id, action);
  const { to } = permittedStep(periodMachine, period, { action, version });
  return store.update('periods', { id, version }, { state: to }, action);
}

/** The expected set as it stands when the period opens, and a draft report for each organisation that is expected. */
async function freeze(store: Store, period: Period): Promise<void> {
  const system = systemOf(store);
  const [assignments, pilots, periods] = [
    await system.all('assignments'),
    await system.all('pilots', { fields: ['startsOn'] }),
    await system.all('periods'),
  ];
  const startsOn = new Map(pilots.map((pilot) => [pilot.id, pilot.startsOn]));
  const byId = new Map(periods.map((each) => [each.id, each]));
  const lines: NewRecord<'expectations'>[] = assignments.map((each) => ({
    organisationId: each.organisationId,
    periodId: period.id,
    assignmentId: each.id,
    ...frozenExpectation({
      period,
      fromPeriod: byId.get(each.fromPeriodId ?? 0) ?? null,
      untilPeriod: byId.get(each.untilPeriodId ?? 0) ?? null,
      pilotStartsOn: each.pilotId === null ? undefined : startsOn.get(each.pilotId),
    }),
  }));
  await system.insertAll('expectations', lines);
  const reporting = new Set(lines.filter((line) => line.expected).map((line) => line.organisationId));
  await system.insertAll(
    'reports',
    [...reporting].map((organisationId) => ({ organisationId, periodId: period.id, ...blankReport })),
  );
}

async function open(store: Store, request: Request) {
  const id = idOf(request);
  await store.target('periods', id, 'open');
  const { version, parsed } = actionBody(request, versionBody);
  const body = await store.transaction(async (store) => {
    const period = await moved(store, id, version, 'open');
    parsed();
    await freeze(store, period);
    return period;
  });
  return { status: 200, body };
}

async function close(store: Store, request: Request) {
  const id = idOf(request);
  await store.target('periods', id, 'close');
  const { version, parsed } = actionBody(request, versionBody);
  const reports = await systemOf(store).all('reports', { where: { periodId: id }, fields: [] });
  const body = await store.transaction(async (store) => {
    // Whoever saves a cell holds its report's row: after this nobody does, and the period's new state is seen.
    const system = systemOf(store);
    for (const report of reports) await system.guard('reports', report.id);
    // A first figure stores its report, which waits for the period's row: those that came meanwhile are all there now.
    await system.guard('periods', id);
    const held = new Set(reports.map((report) => report.id));
    for (const report of await system.all('reports', { where: { periodId: id }, fields: [] }))
      if (!held.has(report.id)) await system.guard('reports', report.id);
    const period = await moved(store, id, version, 'close');
    parsed();
    return period;
  });
  return { status: 200, body };
}

const expectedLine = z.object({
  assignmentId: z.int(),
  organisationId: z.int(),
  expected: z.boolean(),
  reason: z.string().optional(),
});

async function expectedSet(store: Store, request: Request) {
  const { id } = await store.get('periods', idOf(request));
  const lines = await store.all('expectations', { where: { periodId: id }, order: { field: 'assignmentId', direction: 'ASC' } });
  return lines.map(({ assignmentId, organisationId, expected, reason }) => ({
    assignmentId,
    organisationId,
    expected,
    ...(reason === null ? {} : { reason }),
  }));
}

const completenessLine = z.object({ organisationId: z.int(), expected: z.int(), given: z.int() });

/** How many expected cells have an entry, of the organisations whose report one may read: that a draft is there, not what is in it. */
async function completeness(store: Store, request: Request) {
  const { id } = await store.get('periods', idOf(request));
  const reports = await store.all('reports', { where: { periodId: id }, fields: ['organisationId'] });
  const organisationId = reports.map((report) => report.organisationId);
  const system = systemOf(store);
  const expected = await system.all('expectations', {
    where: { periodId: id, organisationId, expected: true },
    fields: ['organisationId', 'assignmentId'],
  });
  const given = await system.all('measurements', { where: { periodId: id, organisationId }, fields: ['assignmentId'] });
  const entered = new Set(given.map((cell) => cell.assignmentId));
  return [...organisationId]
    .sort((a, b) => a - b)
    .map((each) => {
      const cells = expected.filter((line) => line.organisationId === each);
      return {
        organisationId: each,
        expected: cells.length,
        given: cells.filter((line) => entered.has(line.assignmentId)).length,
      };
    });
}

export const periodRoutes = [
  guardedRoute({
    method: 'post',
    path: '/api/periods/:id/open',
    summary: 'Open a period: freezes the expected set and creates the draft reports',
    cost: expensive,
    access: { resource: 'periods', action: 'open' },
    in: versionBody,
    out: resources.periods.read,
    status: 200,
    handle: (request, { store }) => open(store, request),
  }),
  guardedRoute({
    method: 'post',
    path: '/api/periods/:id/close',
    summary: 'Close a period: locks all of its cells',
    access: { resource: 'periods', action: 'close' },
    in: versionBody,
    out: resources.periods.read,
    status: 200,
    handle: (request, { store }) => close(store, request),
  }),
  guardedRoute({
    method: 'get',
    path: '/api/periods/:id/expected',
    summary: 'The frozen expected set, of whom one may read',
    access: { resource: 'expectations', action: 'read' },
    out: z.array(expectedLine),
    status: 200,
    handle: async (request, { store }) => ({ status: 200, body: await expectedSet(store, request) }),
  }),
  guardedRoute({
    method: 'get',
    path: '/api/periods/:id/completeness',
    summary: 'How complete the reports are that one may read',
    cost: expensive,
    access: { resource: 'reports', action: 'read' },
    out: z.array(completenessLine),
    status: 200,
    handle: async (request, { store }) => ({ status: 200, body: await completeness(store, request) }),
  }),
] as const;
