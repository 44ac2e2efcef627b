import { type Store, systemStoreOf } from '@pilotage/db';
import { abilityOf, asSubject, type Report } from '@pilotage/shared';
import { z } from 'zod';
import { Problem } from '../http/problem.ts';
import { idOf } from '../http/records/resourceRoutes.ts';
import { guardedRoute, type RouteRequest } from '../http/route.ts';
import { expensiveRequestCost } from '../http/requests/requestLimiter.ts';
import { diffHistory, diffSinceSubmission } from './historyDiff.ts';
import { remarksOf } from './reportTransitions.ts';
import { cellHistorySchema, newDiffSchema, reportDiffSchema, transitionsSchema } from './historySchemas.ts';
import { type ReportHistory, loadReportHistory } from './reportHistory.ts';

/** Loads a report with its history. Throws 404 if the viewer may neither see the report nor follow any of its events. */
async function getFollowedReport(store: Store, id: number): Promise<{ report: Report; reportHistory: ReportHistory }> {
  const [report] = await systemStoreOf(store).all('reports', { where: { id } });
  if (!report) throw new Problem('notFound');
  const reportHistory = await loadReportHistory(store, report);
  const isVisible = (await store.findVisibleIds('reports', [id])).has(id);
  const isFollowed = reportHistory.sections.length > 0 || reportHistory.cells.some(({ events }) => events.length > 0);
  if (!isVisible && !isFollowed) throw new Problem('notFound');
  return { report, reportHistory };
}

/** The transitions with their remarks. Throws 403 for a viewer who may not read the remarks between partner and lead partner. */
async function listTransitions(store: Store, request: RouteRequest) {
  const report = await store.get('reports', idOf(request));
  if (!abilityOf(store.actor).can('read', asSubject('reports', report), 'lastReturn')) throw new Problem('forbidden');
  const reportHistory = await loadReportHistory(store, report);
  return reportHistory.transitions.map((transition) => {
    const { at, action, actorId, actorRole } = transition;
    return { at, action, actorId, actorRole, ...remarksOf(transition) };
  });
}

async function diffLastSubmission(store: Store, request: RouteRequest) {
  const { report, reportHistory } = await getFollowedReport(store, idOf(request));
  return diffSinceSubmission(reportHistory, report.state !== 'submitted' && report.state !== 'approved');
}

const instantSchema = z.iso.datetime({ precision: 3 });

function parseInstant(query: URLSearchParams, name: string): string {
  const parsed = instantSchema.safeParse(query.get(name));
  if (!parsed.success)
    throw new Problem('parameter', { detail: `${name}: this must be an instant like 2019-02-28T10:00:00.000Z.` });
  return parsed.data;
}

async function diffBetweenInstants(store: Store, request: RouteRequest) {
  const [from, to] = [parseInstant(request.query, 'from'), parseInstant(request.query, 'to')];
  if (to < from) throw new Problem('parameter', { detail: 'to: this cannot lie before from.' });
  const { reportHistory } = await getFollowedReport(store, idOf(request));
  const diff = diffHistory(
    reportHistory,
    ({ at }) => at <= from,
    ({ at }) => at <= to,
  );
  return { from, to, ...diff };
}

async function listCellHistory(store: Store, request: RouteRequest) {
  const id = idOf(request);
  const [cell] = await systemStoreOf(store).all('measurements', { where: { id } });
  const address = cell && { organisationId: cell.organisationId, periodId: cell.periodId };
  const [report] = address ? await systemStoreOf(store).all('reports', { where: address }) : [];
  const cellHistory = report
    ? (await loadReportHistory(store, report)).cells.find(({ measurementId }) => measurementId === id)
    : undefined;
  const events = cellHistory?.events ?? [];
  if (events.length === 0 && !(await store.findVisibleIds('measurements', [id])).has(id)) throw new Problem('notFound');
  return events.map(({ number: _, content, ...event }, index) => ({
    ...event,
    old: events[index - 1]?.content ?? null,
    new: content,
  }));
}

const followAccess = { resource: 'reports', action: 'follow' } as const;

export const reportHistoryRoutes = [
  guardedRoute({
    method: 'get',
    path: '/api/reports/:id/history',
    summary: 'List the transitions of a report with their remarks',
    cost: expensiveRequestCost,
    access: followAccess,
    out: transitionsSchema,
    status: 200,
    handle: async (request, { store }) => ({ status: 200, body: await listTransitions(store, request) }),
  }),
  guardedRoute({
    method: 'get',
    path: '/api/reports/:id/differences',
    summary: 'List the differences since the previous submission of a report',
    cost: expensiveRequestCost,
    access: followAccess,
    out: newDiffSchema,
    status: 200,
    handle: async (request, { store }) => ({ status: 200, body: await diffLastSubmission(store, request) }),
  }),
  guardedRoute({
    method: 'get',
    path: '/api/reports/:id/at',
    summary: 'Compare a report at two instants',
    cost: expensiveRequestCost,
    access: followAccess,
    query: ['from', 'to'],
    out: reportDiffSchema,
    status: 200,
    handle: async (request, { store }) => ({ status: 200, body: await diffBetweenInstants(store, request) }),
  }),
  guardedRoute({
    method: 'get',
    path: '/api/measurements/:id/history',
    summary: 'List the changes of a figure: actor, time, old and new content, reason',
    access: { resource: 'measurements', action: 'follow' },
    out: cellHistorySchema,
    status: 200,
    handle: async (request, { store }) => ({ status: 200, body: await listCellHistory(store, request) }),
  }),
] as const;
