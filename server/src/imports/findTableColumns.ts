import {
  type FieldProblem,
  type ImportedResource,
  importWords,
  normalizeName,
  recordImports,
  requiredFieldsOf,
  resourceOf,
} from '@pilotage/shared';
import { isFilled } from '../spreadsheets/import/findSheetColumns.ts';
import { findUnknownColumns, type IgnoredCell } from '../spreadsheets/import/findUnknownColumns.ts';
import type { Scalar, SheetFile, SheetRow } from '../spreadsheets/reading/sheetRow.ts';
import { helpSheet, listSheet } from './recordTemplate.en.ts';

/** The columns of a table, and the rows below their heads. */
export interface TableColumns {
  columnByField: ReadonlyMap<string, number>;
  dataRows: readonly SheetRow[];
  /** Filled columns without a known head, and other sheets. */
  ignored: readonly IgnoredCell[];
}

/** A title may stand above the heads. */
const maxRowsAboveHeads = 30;

/** The head of each column, as people read it. */
export const headOf = (resource: ImportedResource, field: string): string => {
  const heads: Readonly<Record<string, string | undefined>> = importWords[resource].heads;
  return heads[field] ?? field;
};

const normalizeHead = (value: Scalar | undefined): string => normalizeName(String(value ?? '')).replace(/ ?\*$/, '');

/** Heads in words, or as the API names the fields. */
const fieldsByHead = (resource: ImportedResource): ReadonlyMap<string, string> =>
  new Map(
    recordImports[resource].columns.flatMap((field) => [
      [normalizeName(field), field],
      [normalizeName(headOf(resource, field)), field],
    ]),
  );

/** The row with the most known heads among the first ones; null where none has any. */
function findHeadRow(rows: readonly SheetRow[], fields: ReadonlyMap<string, string>): SheetRow | null {
  const countHeads = ({ values }: SheetRow) => values.filter((value) => fields.has(normalizeHead(value))).length;
  const first = rows.slice(0, maxRowsAboveHeads);
  const most = Math.max(0, ...first.map(countHeads));
  return most === 0 ? null : (first.find((row) => countHeads(row) === most) ?? null);
}

const hasContent = (row: SheetRow): boolean => [...row.values.keys(), ...row.formulas].some((column) => isFilled(row, column));

/** Finds the columns by their heads, in any order. A column that must be filled has to be there, and none may come twice. */
export function findTableColumns(
  resource: ImportedResource,
  { rows, otherSheets = [], notes = [] }: SheetFile,
): TableColumns | { problem: FieldProblem } {
  const fields = fieldsByHead(resource);
  const columns: readonly string[] = recordImports[resource].columns;
  const required = requiredFieldsOf(resourceOf(resource)).filter((field) => columns.includes(field));
  const headRow = findHeadRow(rows, fields);
  const named = (headRow?.values ?? []).map((value) => fields.get(normalizeHead(value)));
  const wrong = columns.find((field) => {
    const count = named.filter((each) => each === field).length;
    return count > 1 || (count === 0 && required.includes(field));
  });
  if (headRow === null || wrong !== undefined)
    return { problem: { code: 'imports.noHead', column: headOf(resource, wrong ?? required[0] ?? '') } };
  const columnByField = new Map(named.flatMap((field, column) => (field === undefined ? [] : [[field, column] as const])));
  const dataRows = rows.filter((row) => row.row > headRow.row && hasContent(row));
  if (dataRows.length === 0) return { problem: { code: 'imports.noRows' } };
  const sheets = otherSheets.filter((name) => name !== helpSheet && name !== listSheet);
  return {
    columnByField,
    dataRows,
    ignored: [
      ...notes.map((problem): IgnoredCell => ({ row: null, column: null, problem })),
      ...sheets.map((name): IgnoredCell => ({ row: null, column: null, problem: { code: 'spreadsheets.ignoredSheet', name } })),
      ...findUnknownColumns([headRow], dataRows, new Set(columnByField.values())),
    ],
  };
}
