import { type StoredConsolidatedReport, type Store, systemStoreOf } from '@pilotage/db';
import {
  canCompareOn,
  type ConsolidatedReportWork,
  consolidatedReportSchema,
  languages,
  type Membership,
  reportRequestSchema,
} from '@pilotage/shared';
import { z } from 'zod';
import { isMembershipUnchanged } from '../backgroundWork/isMembershipUnchanged.ts';
import { WorkDesk } from '../backgroundWork/workDesk.ts';
import { workRoutes } from '../backgroundWork/workRoutes.ts';
import type { FileStorage } from '../discussion/files/fileStorage.ts';
import { documentHeaders } from '../documents/documentFormats.ts';
import { createValidationProblem, Problem } from '../http/problem.ts';
import { idOf } from '../http/records/resourceRoutes.ts';
import { parseBody } from '../http/requests/parseBody.ts';
import { expensiveRequestCost } from '../http/requests/requestLimiter.ts';
import { guardedRoute, type RouteRequest, type RouteResponse } from '../http/route.ts';
import { reportKind } from './reportKind.ts';

const path = '/api/consolidated-reports';
/** The roles that compare figures read assignments. */
const access = { resource: 'assignments', action: 'read' } as const;
const comparing = { resource: 'assignments', action: 'compare' } as const;

/** It is written in English until there are translations, as minutes are. */
const body = reportRequestSchema.extend({ language: z.enum(languages).optional() });

/** The membership that asks. Throws 404 for one that has ended. */
async function requireRequester(store: Store): Promise<Membership> {
  const { actor } = store;
  if (actor.role === 'system' || !(await isMembershipUnchanged(systemStoreOf(store), actor))) throw new Problem('notFound');
  return actor;
}

/** Asks for a report. Throws 403 for a basis without the right to it, 422 for a period that has not opened. */
async function requestReport(
  request: RouteRequest,
  store: Store,
  desk: WorkDesk<StoredConsolidatedReport, ConsolidatedReportWork>,
) {
  const { periodId, format, basis = 'approved' } = parseBody(request, body);
  if (!canCompareOn(store.actor.role, basis)) throw new Problem('forbidden');
  const [period] = await store.all('periods', { where: { id: periodId } });
  if (!period || period.state === 'planned') throw createValidationProblem({ periodId: { code: 'field.notFound' } });
  return desk.request(store, (store, requester, folder) => {
    const order = { periodId, basis, format, purpose: 'download' } as const;
    return store.internal.consolidatedReports.insert(requester, order, folder, store.now());
  });
}

async function downloadReport(
  request: RouteRequest,
  store: Store,
  desk: WorkDesk<StoredConsolidatedReport, ConsolidatedReportWork>,
): Promise<RouteResponse> {
  const { state, folder, format } = await desk.get(store, idOf(request));
  if (state !== 'done') throw new Problem('invalidState');
  const content = await desk.folders.contentOf(folder);
  const [file] = await content.list();
  if (!file) throw new Problem('notFound');
  return { status: 200, body: await content.readBytes(file.path), headers: documentHeaders(file.path, format) };
}

/** Routes of the half-year reports that a membership asked for: nobody else sees them. */
export function consolidatedReportRoutes(files: FileStorage) {
  const busyText = 'A half-year report is being made already.';
  const desk = new WorkDesk({ kind: reportKind, view: consolidatedReportSchema, files, requireRequester, busyText });
  const words = { one: 'a half-year report', all: 'the half-year reports' };
  return [
    ...workRoutes({ desk, path, access, words }),
    guardedRoute({
      method: 'post',
      path,
      summary: 'Ask for the half-year report of the consortium, with what you may read. It is made in the background',
      cost: expensiveRequestCost,
      access: comparing,
      in: body,
      out: consolidatedReportSchema,
      status: 202,
      handle: async (request, { store }) => ({ status: 202, body: desk.toView(await requestReport(request, store, desk)) }),
    }),
    guardedRoute({
      method: 'get',
      path: `${path}/:id/file`,
      summary: 'Download a half-year report, while you have the rights with which you asked for it',
      cost: expensiveRequestCost,
      access: comparing,
      respondsWithFile: true,
      errorStatuses: [409],
      out: null,
      status: 200,
      handle: (request, { store }) => downloadReport(request, store, desk),
    }),
  ] as const;
}
