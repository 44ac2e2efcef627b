import { workbookMediaType } from '@pilotage/shared';
import { contentDispositionOf } from '../../discussion/files/sanitizeFileName.ts';
import { expensiveRequestCost } from '../../http/requests/requestLimiter.ts';
import { DownloadSlots } from '../../http/responses/downloadSlots.ts';
import { type GuardedContext, guardedRoute, type RouteRequest } from '../../http/route.ts';
import { loadExportSource } from './loadExportSource.ts';
import { streamFigures } from './streamFigures.ts';
import { streamFigureWorkbook } from './streamFigureWorkbook.ts';

/** The kinds of file in which the figures leave the product. */
const fileKinds = {
  tables: { ending: 'zip', type: 'application/zip', stream: streamFigures },
  workbook: {
    ending: 'xlsx',
    type: workbookMediaType,
    stream: streamFigureWorkbook,
  },
} as const;
type FileKind = keyof typeof fileKinds;

async function exportFigures(kind: FileKind, { query }: RouteRequest, { store, session }: GuardedContext, slots: DownloadSlots) {
  const { ending, type, stream } = fileKinds[kind];
  const source = await loadExportSource(store, query);
  const { basis, code, through } = source;
  slots.assertFree(session.user.id);
  const name = [`figures`, ...(code === null ? [] : [code]), `P${through}`, basis].join('-');
  return {
    status: 200,
    body: () => slots.open(session.user.id, async () => stream(source)),
    headers: {
      'Content-Type': type,
      'Content-Disposition': contentDispositionOf(`${name}.${ending}`),
      'Content-Security-Policy': "sandbox; default-src 'none'",
      'X-Content-Type-Options': 'nosniff',
    },
  };
}

/** The figures of the consortium as data, as far as the viewer reads them: as tables in a ZIP, and as a workbook. */
export function progressExportRoutes() {
  const slots = new DownloadSlots();
  const exportRoute = <P extends string>(path: P, kind: FileKind, summary: string) =>
    guardedRoute({
      method: 'get',
      path,
      summary,
      cost: expensiveRequestCost,
      access: { resource: 'assignments', action: 'compare' },
      query: ['indicator', 'through', 'basis'],
      respondsWithFile: true,
      fileType: fileKinds[kind].type,
      out: null,
      status: 200,
      handle: (request, guarded) => exportFigures(kind, request, guarded, slots),
    });
  return [
    exportRoute(
      '/api/progress/export',
      'tables',
      'Download the figures as tidy tables with a data dictionary (Frictionless Data Package), as far as you read them',
    ),
    exportRoute(
      '/api/progress/export/workbook',
      'workbook',
      'Download the same tables as sheets of a workbook (XLSX); figures beyond 1,048,575 rows continue on a further sheet',
    ),
  ] as const;
}
