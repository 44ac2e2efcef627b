import { formatFieldMessage } from '@pilotage/shared';
import { z } from 'zod';
import type { FileStorage } from '../discussion/files/fileStorage.ts';
import { createValidationProblem } from '../http/problem.ts';
import { readFormFields } from '../http/requests/readFormFields.ts';
import { expensiveRequestCost } from '../http/requests/requestLimiter.ts';
import { type GuardedRoute, guardedRoute } from '../http/route.ts';
import { stripFloatNoise } from '../spreadsheets/import/readFields.ts';
import { requireSheet } from '../spreadsheets/reading/requireSheet.ts';
import type { SheetReadResult, SheetRow } from '../spreadsheets/reading/sheetRow.ts';
import { createSheetUploadHandler } from '../spreadsheets/reading/sheetUpload.ts';

/** More lines than a consortium has indicators and pilots. */
const maxTargetLines = 2_000;

const targetTable = z.object({
  /** The lines of the file from its first one on; an empty cell is null. */
  rows: z.array(z.array(z.union([z.string(), z.number()]).nullable())),
  /** The decimal mark of a CSV file, where its separator tells it. */
  decimal: z.enum([',', '.']).nullable(),
  /** Cells that cannot be read as they are, by line and column from 0. */
  problems: z.array(z.object({ line: z.int(), column: z.int(), message: z.string() })),
  /** What of the file is not read: the sheets of a workbook after the first one. */
  ignored: z.array(z.string()),
});

type TargetTable = z.infer<typeof targetTable>;

const problemsOf = ({ formulas, unclear = [] }: SheetRow, line: number): TargetTable['problems'] => [
  ...formulas.map((column) => ({ line, column, message: formatFieldMessage({ code: 'spreadsheets.formula' }) })),
  ...unclear.map((column) => ({ line, column, message: formatFieldMessage({ code: 'spreadsheets.unclear' }) })),
];

/** The cells of a file as they stand. Throws 422 for a file that cannot be read. */
function readTargetTable(sheet: SheetReadResult | null): TargetTable {
  const file = requireSheet(sheet);
  if (file.rows.length > maxTargetLines)
    throw createValidationProblem({ file: { code: 'spreadsheets.tooManyRows', limit: maxTargetLines } });
  return {
    rows: file.rows.map(({ values }) => values.map((value) => (typeof value === 'number' ? stripFloatNoise(value) : value))),
    decimal: file.csv?.decimal ?? null,
    problems: file.rows.flatMap(problemsOf),
    ignored: (file.otherSheets ?? []).map((name) => formatFieldMessage({ code: 'spreadsheets.ignoredSheet', name })),
  };
}

/**
 * Reads a file for the table of targets. What its names mean and what its figures change is decided by the page, with the same
 * functions as for a pasted table; each target is then sent like a typed one, under the rules of a single assignment.
 */
export function targetTableRoutes(files: FileStorage): readonly GuardedRoute[] {
  const uploadHandler = createSheetUploadHandler(files);
  return [
    guardedRoute({
      method: 'post',
      path: '/api/assignments/read-table',
      isDryRun: true,
      summary: 'Read the cells of a workbook or CSV file with targets, and store nothing',
      cost: expensiveRequestCost,
      access: { resource: 'assignments', action: 'create' },
      uploadHandler,
      in: z.object({ file: z.string().meta({ format: 'binary' }) }),
      out: targetTable,
      status: 200,
      handle: async (request) => {
        readFormFields(request, []);
        return { status: 200, body: readTargetTable(uploadHandler.sheetOf(request.upload)) };
      },
    }),
  ];
}
