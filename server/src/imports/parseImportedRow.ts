import {
  type FieldProblem,
  type FieldProblems,
  type ImportedResource,
  metaOf,
  recordImports,
  resourceOf,
} from '@pilotage/shared';
import type { SheetRow } from '../spreadsheets/reading/sheetRow.ts';
import type { TableColumns } from './findTableColumns.ts';
import { type CellContext, parseImportedCell } from './parseImportedCell.ts';

/** A row of a table as the body of a new record. */
export interface ImportedRow {
  /** The row number of the spreadsheet, from 1. */
  row: number;
  /** The fields of the filled cells that could be read. */
  body: Readonly<Record<string, unknown>>;
  /** What is wrong with cells that could not. */
  problems: FieldProblems;
  /** The filled cells as they stand in the file. */
  texts: Readonly<Record<string, string>>;
}

interface RowContext extends Omit<CellContext, 'field'> {
  columns: TableColumns;
}

const maxShownLength = 200;

function isNumber(resource: ImportedResource, field: string): boolean {
  const schema = resourceOf(resource).fields[field];
  const kind = schema && metaOf(schema).kind;
  return kind === 'whole' || kind === 'figure';
}

/** What forbids to read the cell: a formula, or a number that was crossed out. */
function findCellProblem(row: SheetRow, column: number, isFigure: boolean): FieldProblem | null {
  if (row.formulas.includes(column)) return { code: 'spreadsheets.formula' };
  return isFigure && row.unclear?.includes(column) ? { code: 'spreadsheets.unclear' } : null;
}

/** Reads the cells of a row. */
export function parseImportedRow(row: SheetRow, { columns, ...context }: RowContext): ImportedRow {
  const { resource } = context;
  const body: Record<string, unknown> = {};
  const problems: FieldProblems = {};
  const texts: Record<string, string> = {};
  for (const field of recordImports[resource].columns) {
    const column = columns.columnByField.get(field);
    if (column === undefined) continue;
    const scalar = row.values[column] ?? null;
    const text = String(scalar ?? '').trim();
    if (text !== '') texts[field] = text.slice(0, maxShownLength);
    const cellProblem = findCellProblem(row, column, isNumber(resource, field));
    const read = cellProblem ? { problem: cellProblem } : parseImportedCell(scalar, { ...context, field });
    if ('problem' in read) problems[field] = read.problem;
    else if (read.value !== undefined && read.value !== null) body[field] = read.value;
  }
  return { row: row.row, body, problems, texts };
}
