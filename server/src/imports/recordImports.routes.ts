import type { Stores } from '@pilotage/db';
import {
  abilityOf,
  type ImportedResource,
  importedResources,
  importWords,
  recordImports,
  undoableImports,
} from '@pilotage/shared';
import { z } from 'zod';
import type { FileStorage } from '../discussion/files/fileStorage.ts';
import { createValidationProblem } from '../http/problem.ts';
import { createCheckpoint } from '../http/requests/clientDisconnected.ts';
import { parseBody } from '../http/requests/parseBody.ts';
import { readFormFields } from '../http/requests/readFormFields.ts';
import { expensiveRequestCost } from '../http/requests/requestLimiter.ts';
import { type GuardedRoute, guardedRoute, type RouteRequest } from '../http/route.ts';
import { createSheetUploadHandler, type SheetUploadHandler } from '../spreadsheets/reading/sheetUpload.ts';
import { parseFileFormat } from '../spreadsheets/writing/fileFormats.ts';
import { fileResponse } from '../spreadsheets/writing/fileResponse.ts';
import { createTaskQueue } from './createTaskQueue.ts';
import { importTable, previewTable } from './importTable.ts';
import { loadReferenceNames } from './loadReferenceNames.ts';
import { buildRecordCsv, buildRecordWorkbook } from './recordTemplate.ts';
import { undoImportBody, undoRecordImport } from './undoRecordImport.ts';
import { buildTablePreview, tablePreview } from './tablePreview.ts';

const file = z.string().meta({ format: 'binary' });
const previewBody = z.object({ file });
const importBody = z.object({ file, token: z.string() });
const importResult = z.object({
  created: z.int(),
  /** What was created, in the order of the file. */
  records: z.array(z.object({ id: z.int(), version: z.int() })),
});
const undoResult = z.object({ removed: z.int() });

function readToken(request: RouteRequest): string {
  const { token = '' } = readFormFields(request, ['token']);
  if (token === '') throw createValidationProblem({ token: { code: 'field.required' } });
  return token;
}

/**
 * Each table holds locks while it is tried out: one after the other, so that others get their turn between two. An import takes
 * no turn: its request may have begun a transaction already, and waiting in it would keep the others from their connection.
 */
const runInTurn = createTaskQueue();

function createTableRoutes(resource: ImportedResource, uploadHandler: SheetUploadHandler): GuardedRoute[] {
  const access = { resource, action: 'create' } as const;
  const inputOf = (request: RouteRequest) => ({
    resource,
    file: uploadHandler.sheetOf(request.upload),
    checkpoint: createCheckpoint(request),
  });
  return [
    guardedRoute({
      method: 'get',
      path: `/api/${resource}/import-template`,
      summary: `Download an empty table of ${resource}`,
      cost: expensiveRequestCost,
      access,
      query: ['format', 'language'],
      respondsWithFile: true,
      out: null,
      status: 200,
      handle: async (request, { store }) => {
        const { format, dialect } = parseFileFormat(request.query);
        const { columns } = recordImports[resource];
        const content =
          format === 'xlsx'
            ? await buildRecordWorkbook({
                resource,
                references: await loadReferenceNames(store, resource, columns),
                ability: abilityOf(store.actor, [resource]),
              })
            : buildRecordCsv(resource, format, dialect);
        return fileResponse(importWords[resource].sheet, format, content);
      },
    }),
    guardedRoute({
      method: 'post',
      path: `/api/${resource}/import-preview`,
      isDryRun: true,
      summary: `Preview what a table of ${resource} would create`,
      cost: expensiveRequestCost,
      access,
      uploadHandler,
      in: previewBody,
      out: tablePreview,
      status: 200,
      handle: async (request, { store }) => {
        readFormFields(request, []);
        return { status: 200, body: buildTablePreview(await runInTurn(() => previewTable(store, inputOf(request)))) };
      },
    }),
    guardedRoute({
      method: 'post',
      path: `/api/${resource}/import`,
      summary: `Create the new ${resource} of a previewed table, all or none`,
      cost: expensiveRequestCost,
      access,
      uploadHandler,
      in: importBody,
      out: importResult,
      status: 200,
      handle: async (request, { store }) => {
        const token = readToken(request);
        const records = await importTable(store, inputOf(request), token);
        return { status: 200, body: { created: records.length, records } };
      },
    }),
  ];
}

/** The route that takes an import back. People and organisations are invited or begin to work at once: theirs has none. */
function createUndoRoute(resource: ImportedResource): GuardedRoute {
  return guardedRoute({
    method: 'post',
    path: `/api/${resource}/undo-import`,
    summary: `Remove the ${resource} that a table has just created, all or none; refused where one has changed since`,
    cost: expensiveRequestCost,
    access: { resource, action: 'delete' },
    in: undoImportBody,
    out: undoResult,
    status: 200,
    handle: async (request, { store }) => ({
      status: 200,
      body: { removed: await undoRecordImport(store, resource, parseBody(request, undoImportBody)) },
    }),
  });
}

/** Routes to create the records of a resource from a table: its template, a preview, the import itself, and its undo. */
export function recordImportRoutes(files: FileStorage, stores: Stores): readonly GuardedRoute[] {
  const findTimeZone = async () => (await stores.system().get('consortium', 1)).timeZone;
  const uploadHandler = createSheetUploadHandler(files, findTimeZone);
  return [
    ...importedResources.flatMap((resource) => createTableRoutes(resource, uploadHandler)),
    ...undoableImports.map(createUndoRoute),
  ];
}
