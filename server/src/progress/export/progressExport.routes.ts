import { contentDispositionOf } from '../../discussion/files/sanitizeFileName.ts';
import { Problem } from '../../http/problem.ts';
import { expensiveRequestCost } from '../../http/requests/requestLimiter.ts';
import { DownloadSlots } from '../../http/responses/downloadSlots.ts';
import { type GuardedContext, guardedRoute, type RouteRequest } from '../../http/route.ts';
import { loadPeriods, loadProgressContext, parseBasis, parsePeriod } from '../progressQuery.ts';
import { loadExportSource } from './loadExportSource.ts';
import { streamFigures } from './streamFigures.ts';

async function exportFigures({ query }: RouteRequest, { store, session }: GuardedContext, slots: DownloadSlots) {
  const basis = parseBasis(store, query);
  const code = query.get('indicator');
  const periods = await loadPeriods(store, await loadProgressContext(store));
  const through = parsePeriod(periods, query, 'through').number;
  const source = await loadExportSource(store, { basis, through, code });
  if (code !== null && source.indicators.length === 0) throw new Problem('notFound');
  slots.assertFree(session.user.id);
  const name = [`figures`, ...(code === null ? [] : [code]), `P${through}`, basis].join('-');
  return {
    status: 200,
    body: () => slots.open(session.user.id, async () => streamFigures(source)),
    headers: {
      'Content-Type': 'application/zip',
      'Content-Disposition': contentDispositionOf(`${name}.zip`),
      'Content-Security-Policy': "sandbox; default-src 'none'",
      'X-Content-Type-Options': 'nosniff',
    },
  };
}

/** The figures of the consortium as data, as far as the viewer reads them. */
export function progressExportRoutes() {
  const slots = new DownloadSlots();
  return [
    guardedRoute({
      method: 'get',
      path: '/api/progress/export',
      summary: 'Download the figures as tidy tables with a data dictionary (Frictionless Data Package), as far as you read them',
      cost: expensiveRequestCost,
      access: { resource: 'assignments', action: 'compare' },
      query: ['indicator', 'through', 'basis'],
      respondsWithFile: true,
      fileType: 'application/zip',
      out: null,
      status: 200,
      handle: (request, guarded) => exportFigures(request, guarded, slots),
    }),
  ] as const;
}
