import { type NewRecord, type Store, type SystemStore, systemStoreOf } from '@pilotage/db';
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
import { assertChecksPassed } from '../checks/assertChecksPassed.ts';
import { type ActionBody, readActionBody, versionBody } from '../http/readActionBody.ts';
import { resolveTransition } from '../http/resolveTransition.ts';
import { createValidationProblem, Problem } from '../http/problem.ts';
import { idOf } from '../http/resourceRoutes.ts';
import { guardedRoute, type RouteRequest } from '../http/route.ts';
import { assertPeriodWritable } from '../periods/assertPeriodWritable.ts';
import { storeApprovedVersions, useApprovedVersions } from './approvedVersions.ts';
import { notifyOfReport } from '../notices/notifyOfReport.ts';

type ReportAction = 'submit' | 'approve' | 'return' | 'reopen';
type ReportChange = Partial<NewRecord<'reports'>>;

const writingActions = ['create', 'update', 'delete', 'submit'];

/** Nobody reviews what they wrote or submitted; the trail knows who did. */
async function assertNotAuthor(store: Store, { organisationId, periodId }: Report): Promise<void> {
  const { actor } = store;
  if (actor.role === 'system') return;
  const where = {
    actorId: actor.userId,
    organisationId,
    periodId,
    resource: ['reports', 'measurements'],
    action: writingActions,
  };
  if ((await systemStoreOf(store).count('auditEvents', where)) > 0) throw new Problem('ownReport');
}

async function findCells(
  system: SystemStore,
  { organisationId, periodId }: Report,
  state: readonly Measurement['state'][],
): Promise<Measurement[]> {
  return system.all('measurements', { where: { organisationId, periodId, state } });
}

async function transitionCells(
  system: SystemStore,
  cells: readonly Measurement[],
  state: Measurement['state'],
  action: ReportAction,
): Promise<Measurement[]> {
  const updated: Measurement[] = [];
  for (const cell of cells) updated.push(await system.update('measurements', cell, { state }, action));
  return updated;
}

interface ReportTransition<T> {
  store: Store;
  report: Report;
  body: ActionBody<T>;
  action: ReportAction;
}

/** One step of a report's state machine: judged on the guarded row, its cells moved with it, all in one transaction. */
async function transitionReport<T>(
  params: Omit<ReportTransition<T>, 'report'> & { id: number },
  apply: (transition: ReportTransition<T>) => Promise<ReportChange>,
): Promise<Report> {
  const { id, body, action } = params;
  return params.store.transaction(async (store) => {
    await systemStoreOf(store).lockRow('reports', id);
    const report = await store.getAuthorized('reports', id, action);
    if (action !== 'submit') await assertNotAuthor(store, report);
    // A report that is given back in a period that is closed to its partner could be neither changed nor handed in.
    if (action !== 'approve') await assertPeriodWritable(systemStoreOf(store), report);
    const { to } = resolveTransition(reportMachine, report, { action, version: body.version });
    const change = await apply({ store, report, body, action });
    const updated = await store.update('reports', { id, version: body.version }, { ...change, state: to }, action);
    return notifyOfReport(store, updated, action);
  });
}

async function submitReport({ store, report, body, action }: ReportTransition<unknown>): Promise<ReportChange> {
  body.parse();
  const system = systemStoreOf(store);
  await assertChecksPassed(system, report);
  await transitionCells(system, await findCells(system, report, ['draft', 'returned', 'reopened']), 'submitted', action);
  return { firstSubmittedAt: report.firstSubmittedAt ?? store.now() };
}

async function approveReport({ store, report, body, action }: ReportTransition<unknown>): Promise<ReportChange> {
  body.parse();
  const system = systemStoreOf(store);
  const cells = await transitionCells(system, await findCells(system, report, ['submitted']), 'approved', action);
  await storeApprovedVersions(system, cells, store.actor.role === 'system' ? null : store.actor.userId);
  return {};
}

/** Its figures can be changed again; those approved last count in their place meanwhile. */
async function reopenReport({
  store,
  report,
  body,
  action,
}: ReportTransition<z.infer<typeof reopenBody>>): Promise<ReportChange> {
  const { reason } = body.parse();
  const system = systemStoreOf(store);
  const cells = await transitionCells(system, await findCells(system, report, ['approved']), 'reopened', action);
  await useApprovedVersions(system, cells);
  return { lastReopening: { reason, at: store.now() } };
}

async function assertOwnCells(system: SystemStore, { organisationId }: Report, assignmentIds: readonly number[]): Promise<void> {
  const assignments = await system.all('assignments', { where: { id: assignmentIds, organisationId }, fields: [] });
  const ids = new Set(assignments.map(({ id }) => id));
  const problems: FieldProblems = {};
  assignmentIds.forEach((id, at) => {
    if (!ids.has(id)) problems[`cells.${at}.assignmentId`] = { code: 'reports.foreignCell' };
    else if (assignmentIds.indexOf(id) !== at) problems[`cells.${at}.assignmentId`] = { code: 'field.repeated' };
  });
  if (Object.keys(problems).length > 0) throw createValidationProblem(problems);
}

async function returnReport({
  store,
  report,
  body,
  action,
}: ReportTransition<z.infer<typeof returnBody>>): Promise<ReportChange> {
  const { comment, cells } = body.parse();
  const system = systemStoreOf(store);
  const assignmentIds = cells.map(({ assignmentId }) => assignmentId);
  await assertOwnCells(system, report, assignmentIds);
  const returned = (await findCells(system, report, ['submitted'])).filter((cell) => assignmentIds.includes(cell.assignmentId));
  await transitionCells(system, returned, 'returned', action);
  return { lastReturn: { comment, cells, at: store.now() } };
}

async function handleTransition<T extends { version: number }>(
  action: ReportAction,
  schema: z.ZodType<T>,
  store: Store,
  request: RouteRequest,
  apply: (transition: ReportTransition<T>) => Promise<ReportChange>,
) {
  const id = idOf(request);
  await store.getAuthorized('reports', id, action);
  const body = await transitionReport({ store, id, action, body: readActionBody(request, schema) }, apply);
  return { status: 200, body };
}

const reportSchema = resources.reports.read;

export const reportRoutes = [
  guardedRoute({
    method: 'post',
    path: '/api/reports/:id/submit',
    summary: 'Submit a report and the figures of its period',
    access: { resource: 'reports', action: 'submit' },
    in: versionBody,
    out: reportSchema,
    status: 200,
    handle: (request, { store }) => handleTransition('submit', versionBody, store, request, submitReport),
  }),
  guardedRoute({
    method: 'post',
    path: '/api/reports/:id/approve',
    summary: 'Approve a report; its figures count from now on',
    access: { resource: 'reports', action: 'approve' },
    in: versionBody,
    out: reportSchema,
    status: 200,
    handle: (request, { store }) => handleTransition('approve', versionBody, store, request, approveReport),
  }),
  guardedRoute({
    method: 'post',
    path: '/api/reports/:id/return',
    summary: 'Return a report, naming the cells it is about',
    access: { resource: 'reports', action: 'return' },
    in: returnBody,
    out: reportSchema,
    status: 200,
    handle: (request, { store }) => handleTransition('return', returnBody, store, request, returnReport),
  }),
  guardedRoute({
    method: 'post',
    path: '/api/reports/:id/reopen',
    summary: 'Reopen an approved report, to be restated; what was approved counts until then',
    access: { resource: 'reports', action: 'reopen' },
    in: reopenBody,
    out: reportSchema,
    status: 200,
    handle: (request, { store }) => handleTransition('reopen', reopenBody, store, request, reopenReport),
  }),
] as const;
