import type { OpenField } from '../sheetFields.ts';
import { sheetFields } from '../sheetFields.ts';
import { type Cell, type CellValue, readXlsx, writeXlsx } from 'hucre/xlsx';

type Fill = Partial<Record<OpenField | 'key', CellValue>>;
type Filling = Readonly<Record<string, Fill>>;

export interface Filled {
  /** By indicator code, or `CODE part`: what somebody writes into the row. */
  fill?: Filling;
  /** Formulas instead of values, by row name. */
  formulas?: Readonly<Record<string, Partial<Record<OpenField, string>>>>;
  /** Cells that are more than a value, by row name. */
  cells?: Readonly<Record<string, Partial<Record<OpenField, Partial<Cell>>>>>;
  /** Further sheets. */
  sheets?: readonly { name: string; rows: CellValue[][] }[];
  /** Changes the rows of the figures as a whole. */
  rows?: (rows: CellValue[][]) => CellValue[][];
}

const column = (field: string) => sheetFields.findIndex((each) => each === field);
const nameOf = (row: readonly CellValue[]) => [row[column('code')], row[column('part')]].filter(Boolean).join(' ');

/** A template as somebody sends it back: the rows of its first sheet, filled in. */
export async function filledTemplate(
  template: Uint8Array,
  { fill = {}, formulas = {}, cells: more = {}, sheets: others = [], rows = (all) => all }: Filled,
): Promise<Uint8Array> {
  const { sheets } = await readXlsx(template);
  const stood = (sheets[0]?.rows ?? []).map((row) => {
    const filled = [...row];
    for (const [field, value] of Object.entries(fill[nameOf(row)] ?? {})) filled[column(field)] = value;
    return filled;
  });
  const changed = rows(stood);
  const cells = new Map<string, Partial<Cell>>();
  changed.forEach((row, at) => {
    for (const [field, formula] of Object.entries(formulas[nameOf(row)] ?? {}))
      cells.set(`${at},${column(field)}`, { type: 'formula', value: 2, formula, formulaResult: 2 });
    for (const [field, cell] of Object.entries(more[nameOf(row)] ?? {})) cells.set(`${at},${column(field)}`, cell);
  });
  return writeXlsx({ sheets: [{ name: 'Figures', rows: changed, cells }, ...others] });
}

/** A form as the admin sends it. */
export function sheetForm(
  bytes: Uint8Array | string,
  fields: Readonly<Record<string, string>> = {},
  name = 'filled.xlsx',
): FormData {
  const form = new FormData();
  for (const [field, value] of Object.entries(fields)) form.set(field, value);
  form.set('file', new Blob([typeof bytes === 'string' ? bytes : new Uint8Array(bytes)]), name);
  return form;
}
