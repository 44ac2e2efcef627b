import type { Store } from '@pilotage/db';
import type { FieldProblems } from '@pilotage/shared';
import { z } from 'zod';
import type { FileStorage } from '../discussion/files/fileStorage.ts';
import { createValidationProblem } from '../http/problem.ts';
import { createCheckpoint } from '../http/requests/clientDisconnected.ts';
import { idOf } from '../http/records/resourceRoutes.ts';
import { guardedRoute, type RouteRequest } from '../http/route.ts';
import { readFormFields } from '../http/requests/readFormFields.ts';
import { expensiveRequestCost } from '../http/requests/requestLimiter.ts';
import { assertMayEnterFigures } from './assertFiguresWritable.ts';
import { fileResponse } from './writing/fileResponse.ts';
import { parseFileFormat } from './writing/fileFormats.ts';
import { runImportChecks } from './import/runImportChecks.ts';
import { importPreview, buildImportPreview } from './import/importPreview.ts';
import { type ImportConfirmation, importFigures, planImport } from './import/importFigures.ts';
import { loadOwnFigures } from './ownFigures.ts';
import { createSheetUploadHandler } from './reading/sheetUpload.ts';
import type { SheetReadResult } from './reading/sheetRow.ts';
import { buildTemplateCsv } from './writing/buildTemplateCsv.ts';
import { buildTemplateWorkbook } from './writing/buildTemplateWorkbook.ts';

const access = { resource: 'measurements', action: 'create' } as const;
const file = z.string().meta({ format: 'binary' });

const previewBody = z.object({ file });
const importBody = z.object({
  file,
  token: z.string(),
  overwrite: z
    .string()
    .optional()
    .meta({ description: 'Ids of assignments whose conflicting figures the file overwrites, separated by commas.' }),
});
const importResult = z.object({ written: z.int() });

const idListPattern = /^(?:[1-9]\d{0,9}(?:,[1-9]\d{0,9})*)?$/;

function parseConfirmation(request: RouteRequest): ImportConfirmation {
  const { token = '', overwrite = '' } = readFormFields(request, ['token', 'overwrite']);
  const problems: FieldProblems = {};
  if (token === '') problems.token = { code: 'field.required' };
  if (!idListPattern.test(overwrite)) problems.overwrite = { code: 'field.form' };
  if (Object.keys(problems).length > 0) throw createValidationProblem(problems);
  return { token, overwrite: new Set(overwrite === '' ? [] : overwrite.split(',').map(Number)) };
}

async function downloadTemplate(store: Store, request: RouteRequest) {
  const id = idOf(request);
  await assertMayEnterFigures(store, id);
  const { format, dialect } = parseFileFormat(request.query);
  const figures = await loadOwnFigures(store, id);
  const content = format === 'xlsx' ? await buildTemplateWorkbook(figures) : buildTemplateCsv(figures, format, dialect);
  return fileResponse(`${figures.organisation.slug}-P${figures.period.number}`, format, content);
}

async function previewImport(store: Store, request: RouteRequest, sheet: SheetReadResult | null) {
  const id = idOf(request);
  const plan = await planImport(store, id, sheet);
  readFormFields(request, []);
  return buildImportPreview(plan, await runImportChecks(store, plan, id));
}

/** Routes to download the template of a period, and to preview and import a filled one. */
export function spreadsheetRoutes(files: FileStorage) {
  const uploadHandler = createSheetUploadHandler(files);
  const sheetOf = ({ upload }: RouteRequest) => uploadHandler.sheetOf(upload);
  return [
    guardedRoute({
      method: 'get',
      path: '/api/periods/:id/template',
      summary: 'Download the own figures of a period as a template',
      cost: expensiveRequestCost,
      access,
      query: ['format', 'language'],
      respondsWithFile: true,
      out: null,
      status: 200,
      errorStatuses: [409],
      handle: (request, { store }) => downloadTemplate(store, request),
    }),
    guardedRoute({
      method: 'post',
      path: '/api/periods/:id/import-preview',
      isDryRun: true,
      summary: 'Preview the changes of a filled template',
      cost: expensiveRequestCost,
      access,
      uploadHandler,
      in: previewBody,
      out: importPreview,
      status: 200,
      handle: async (request, { store }) => ({ status: 200, body: await previewImport(store, request, sheetOf(request)) }),
    }),
    guardedRoute({
      method: 'post',
      path: '/api/periods/:id/import',
      summary: 'Import the changes of a preview, all or none',
      cost: expensiveRequestCost,
      access,
      uploadHandler,
      in: importBody,
      out: importResult,
      status: 200,
      handle: async (request, { store }) => {
        const written = await importFigures(store, {
          periodId: idOf(request),
          fileName: request.upload?.file?.name ?? '',
          file: sheetOf(request),
          readConfirmation: () => parseConfirmation(request),
          checkpoint: createCheckpoint(request),
        });
        return { status: 200, body: { written } };
      },
    }),
  ];
}
