import { type NewRecord, type Store, type SystemStore, systemOf } from '@pilotage/db';
import {
  type FieldProblems,
  type Measurement,
  type Report,
  reopenBody,
  reportMachine,
  resources,
  returnBody,
} from '@pilotage/shared';
import type { z } from 'zod';
import { assertChecked } from '../checks/assertChecked.ts';
import { type ActionBody, actionBody, versionBody } from '../http/actionBody.ts';
import { permittedStep } from '../http/permittedStep.ts';
import { invalid, Problem } from '../http/problem.ts';
import { idOf } from '../http/resourceRoutes.ts';
import { guardedRoute, type Request } from '../http/route.ts';
import { assertPeriodWritable } from '../periods/periodLock.ts';
import { keepApproved, letApprovedStandIn } from './approvedFigures.ts';
import { tellOfReport } from '../notices/tellOfReport.ts';

type ReportAction = 'submit' | 'approve' | 'return' | 'reopen';
type Change = Partial<NewRecord<'reports'>>;

const written = ['create', 'update', 'delete', 'submit'];

/** Nobody reviews what they wrote or submitted; the trail knows who did. */
async function assertNotAuthor(store: Store, { organisationId, periodId }: Report): Promise<void> {
  const { actor } = store;
  if (actor.role === 'system') return;
  const where = { actorId: actor.userId, organisationId, periodId, resource: ['reports', 'measurements'], action: written };
  if ((await systemOf(store).count('auditEvents', where)) > 0) throw new Problem('ownReport');
}

async function cellsIn(
  system: SystemStore,
  { organisationId, periodId }: Report,
  state: readonly Measurement['state'][],
): Promise<Measurement[]> {
  return system.all('measurements', { where: { organisationId, periodId, state } });
}

async function moveCells(
  system: SystemStore,
  cells: readonly Measurement[],
  state: Measurement['state'],
  action: ReportAction,
): Promise<Measurement[]> {
  const moved: Measurement[] = [];
  for (const cell of cells) moved.push(await system.update('measurements', cell, { state }, action));
  return moved;
}

interface Step<T> {
  store: Store;
  report: Report;
  body: ActionBody<T>;
  action: ReportAction;
}

/** One step of a report's state machine: judged on the guarded row, its cells moved with it, all in one transaction. */
async function step<T>(
  asked: Omit<Step<T>, 'report'> & { id: number },
  work: (step: Step<T>) => Promise<Change>,
): Promise<Report> {
  const { id, body, action } = asked;
  return asked.store.transaction(async (store) => {
    await systemOf(store).guard('reports', id);
    const report = await store.target('reports', id, action);
    if (action !== 'submit') await assertNotAuthor(store, report);
    // A report that is given back in a period that is closed to its partner could be neither changed nor handed in.
    if (action !== 'approve') await assertPeriodWritable(systemOf(store), report);
    const { to } = permittedStep(reportMachine, report, { action, version: body.version });
    const change = await work({ store, report, body, action });
    const moved = await store.update('reports', { id, version: body.version }, { ...change, state: to }, action);
    return tellOfReport(store, moved, action);
  });
}

async function submit({ store, report, body, action }: Step<unknown>): Promise<Change> {
  body.parsed();
  const system = systemOf(store);
  await assertChecked(system, report);
  await moveCells(system, await cellsIn(system, report, ['draft', 'returned', 'reopened']), 'submitted', action);
  return { firstSubmittedAt: report.firstSubmittedAt ?? store.now() };
}

async function approve({ store, report, body, action }: Step<unknown>): Promise<Change> {
  body.parsed();
  const system = systemOf(store);
  const cells = await moveCells(system, await cellsIn(system, report, ['submitted']), 'approved', action);
  await keepApproved(system, cells, store.actor.role === 'system' ? null : store.actor.userId);
  return {};
}

/** Its figures can be changed again; those approved last count in their place meanwhile. */
async function reopen({ store, report, body, action }: Step<z.infer<typeof reopenBody>>): Promise<Change> {
  const { reason } = body.parsed();
  const system = systemOf(store);
  const cells = await moveCells(system, await cellsIn(system, report, ['approved']), 'reopened', action);
  await letApprovedStandIn(system, cells);
  return { lastReopening: { reason, at: store.now() } };
}

async function assertOwnCells(system: SystemStore, { organisationId }: Report, named: readonly number[]): Promise<void> {
  const known = await system.all('assignments', { where: { id: named, organisationId }, fields: [] });
  const ids = new Set(known.map(({ id }) => id));
  const problems: FieldProblems = {};
  named.forEach((id, at) => {
    if (!ids.has(id)) problems[`cells.${at}.assignmentId`] = { code: 'reports.foreignCell' };
    else if (named.indexOf(id) !== at) problems[`cells.${at}.assignmentId`] = { code: 'field.repeated' };
  });
  if (Object.keys(problems).length > 0) throw invalid(problems);
}

async function giveBack({ store, report, body, action }: Step<z.infer<typeof returnBody>>): Promise<Change> {
  const { comment, cells } = body.parsed();
  const system = systemOf(store);
  const named = cells.map(({ assignmentId }) => assignmentId);
  await assertOwnCells(system, report, named);
  const returned = (await cellsIn(system, report, ['submitted'])).filter((cell) => named.includes(cell.assignmentId));
  await moveCells(system, returned, 'returned', action);
  return { lastReturn: { comment, cells, at: store.now() } };
}

async function handled<T extends { version: number }>(
  action: ReportAction,
  schema: z.ZodType<T>,
  store: Store,
  request: Request,
  work: (step: Step<T>) => Promise<Change>,
) {
  const id = idOf(request);
  await store.target('reports', id, action);
  const body = await step({ store, id, action, body: actionBody(request, schema) }, work);
  return { status: 200, body };
}

const out = resources.reports.read;

export const reportRoutes = [
  guardedRoute({
    method: 'post',
    path: '/api/reports/:id/submit',
    summary: 'Submit a report and the figures of its period',
    access: { resource: 'reports', action: 'submit' },
    in: versionBody,
    out,
    status: 200,
    handle: (request, { store }) => handled('submit', versionBody, store, request, submit),
  }),
  guardedRoute({
    method: 'post',
    path: '/api/reports/:id/approve',
    summary: 'Approve a report; its figures count from now on',
    access: { resource: 'reports', action: 'approve' },
    in: versionBody,
    out,
    status: 200,
    handle: (request, { store }) => handled('approve', versionBody, store, request, approve),
  }),
  guardedRoute({
    method: 'post',
    path: '/api/reports/:id/return',
    summary: 'Return a report, naming the cells it is about',
    access: { resource: 'reports', action: 'return' },
    in: returnBody,
    out,
    status: 200,
    handle: (request, { store }) => handled('return', returnBody, store, request, giveBack),
  }),
  guardedRoute({
    method: 'post',
    path: '/api/reports/:id/reopen',
    summary: 'Reopen an approved report, to be restated; what was approved counts until then',
    access: { resource: 'reports', action: 'reopen' },
    in: reopenBody,
    out,
    status: 200,
    handle: (request, { store }) => handled('reopen', reopenBody, store, request, reopen),
  }),
] as const;
