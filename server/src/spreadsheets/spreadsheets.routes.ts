import type { Store } from '@pilotage/db';
import type { FieldProblems } from '@pilotage/shared';
import { z } from 'zod';
import type { FileRoom } from '../discussion/fileRoom.ts';
import { invalid } from '../http/problem.ts';
import { stepsOf } from '../http/left.ts';
import { idOf } from '../http/resourceRoutes.ts';
import { guardedRoute, type Request } from '../http/route.ts';
import { expensive } from '../http/requestShares.ts';
import { assertEnters } from './assertEntryOpen.ts';
import { fileAnswer } from './fileAnswer.ts';
import { formOf } from './fileFormats.ts';
import { importFindings } from './importFindings.ts';
import { importPreview, previewOf } from './importAnswer.ts';
import { type Confirmed, importFigures, plannedImport } from './importFigures.ts';
import { ownFigures } from './ownFigures.ts';
import { sheetIntake } from './sheetIntake.ts';
import type { ReadSheet } from './sheetRow.ts';
import { templateCsv } from './templateCsv.ts';
import { templateWorkbook } from './templateWorkbook.ts';

const access = { resource: 'measurements', action: 'create' } as const;
const file = z.string().meta({ format: 'binary' });

const previewBody = z.object({ file });
const importBody = z.object({
  file,
  token: z.string(),
  overwrite: z.string().optional().meta({ description: 'Assignments whose conflict the file wins, parted by commas.' }),
});
const importAnswer = z.object({ written: z.int() });

const idList = /^(?:[1-9]\d{0,9}(?:,[1-9]\d{0,9})*)?$/;

/** The fields beside the file; throws 422 with every one that is not among `known`. */
function fieldsOf({ upload }: Request, known: readonly string[]): Readonly<Record<string, string>> {
  const fields = upload?.fields ?? {};
  const others = Object.keys(fields).filter((name) => !known.includes(name));
  if (others.length > 0) throw invalid(Object.fromEntries(others.map((name) => [name, { code: 'field.unknown' as const }])));
  return fields;
}

function confirmed(request: Request): Confirmed {
  const { token = '', overwrite = '' } = fieldsOf(request, ['token', 'overwrite']);
  const problems: FieldProblems = {};
  if (token === '') problems.token = { code: 'field.required' };
  if (!idList.test(overwrite)) problems.overwrite = { code: 'field.form' };
  if (Object.keys(problems).length > 0) throw invalid(problems);
  return { token, overwrite: new Set(overwrite === '' ? [] : overwrite.split(',').map(Number)) };
}

async function template(store: Store, request: Request) {
  const id = idOf(request);
  await assertEnters(store, id);
  const { format, dialect } = formOf(request.query);
  const own = await ownFigures(store, id);
  const content = format === 'xlsx' ? await templateWorkbook(own) : templateCsv(own, format, dialect);
  return fileAnswer(`${own.organisation.slug}-P${own.period.number}`, format, content);
}

async function preview(store: Store, request: Request, sheet: ReadSheet | null) {
  const id = idOf(request);
  const plan = await plannedImport(store, id, sheet);
  fieldsOf(request, []);
  return previewOf(plan, await importFindings(store, plan, id));
}

/** A period's figures go out as a template and come back filled in. */
export function spreadsheetRoutes(files: FileRoom) {
  const intake = sheetIntake(files);
  const sheetOf = ({ upload }: Request) => (upload ? intake.sheetOf(upload) : null);
  return [
    guardedRoute({
      method: 'get',
      path: '/api/periods/:id/template',
      summary: 'The own figures of a period as a file to be filled in',
      cost: expensive,
      access,
      query: ['format', 'language'],
      answersFile: true,
      out: null,
      status: 200,
      refuses: [409],
      handle: (request, { store }) => template(store, request),
    }),
    guardedRoute({
      method: 'post',
      path: '/api/periods/:id/import-preview',
      writesNothing: true,
      summary: 'What a filled template would change; nothing is written',
      cost: expensive,
      access,
      intake,
      in: previewBody,
      out: importPreview,
      status: 200,
      handle: async (request, { store }) => ({ status: 200, body: await preview(store, request, sheetOf(request)) }),
    }),
    guardedRoute({
      method: 'post',
      path: '/api/periods/:id/import',
      summary: 'Enter the differences that were shown, all of them or none',
      cost: expensive,
      access,
      intake,
      in: importBody,
      out: importAnswer,
      status: 200,
      handle: async (request, { store }) => {
        const written = await importFigures(store, {
          periodId: idOf(request),
          fileName: request.upload?.file?.name ?? '',
          file: sheetOf(request),
          confirmed: () => confirmed(request),
          step: stepsOf(request),
        });
        return { status: 200, body: { written } };
      },
    }),
  ];
}
