import type { EditableField } from '../sheetFields.ts';
import { sheetFields } from '../sheetFields.ts';
import { type Cell, type CellValue, readXlsx, writeXlsx } from 'hucre/xlsx';

type RowValues = Partial<Record<EditableField | 'key', CellValue>>;
type RowValuesByName = Readonly<Record<string, RowValues>>;

export interface FillTemplateOptions {
  /** Values by row name, which is `CODE` or `CODE part`. */
  fill?: RowValuesByName;
  /** Formulas instead of values, by row name. */
  formulas?: Readonly<Record<string, Partial<Record<EditableField, string>>>>;
  /** Cells with formats, by row name. */
  cells?: Readonly<Record<string, Partial<Record<EditableField, Partial<Cell>>>>>;
  /** Further sheets. */
  sheets?: readonly { name: string; rows: CellValue[][] }[];
  /** Transforms all rows of the figures sheet. */
  rows?: (rows: CellValue[][]) => CellValue[][];
}

const column = (field: string) => sheetFields.findIndex((each) => each === field);
const rowNameOf = (row: readonly CellValue[]) => [row[column('code')], row[column('part')]].filter(Boolean).join(' ');

/** Fills in the first sheet of a template. */
export async function fillTemplate(
  template: Uint8Array,
  { fill = {}, formulas = {}, cells: more = {}, sheets: others = [], rows = (all) => all }: FillTemplateOptions,
): Promise<Uint8Array> {
  const { sheets } = await readXlsx(template);
  const originalRows = (sheets[0]?.rows ?? []).map((row) => {
    const filled = [...row];
    for (const [field, value] of Object.entries(fill[rowNameOf(row)] ?? {})) filled[column(field)] = value;
    return filled;
  });
  const changed = rows(originalRows);
  const cells = new Map<string, Partial<Cell>>();
  changed.forEach((row, index) => {
    for (const [field, formula] of Object.entries(formulas[rowNameOf(row)] ?? {}))
      cells.set(`${index},${column(field)}`, { type: 'formula', value: 2, formula, formulaResult: 2 });
    for (const [field, cell] of Object.entries(more[rowNameOf(row)] ?? {})) cells.set(`${index},${column(field)}`, cell);
  });
  return writeXlsx({ sheets: [{ name: 'Figures', rows: changed, cells }, ...others] });
}

/** Creates an upload form like that of the admin. */
export function createSheetForm(
  bytes: Uint8Array | string,
  fields: Readonly<Record<string, string>> = {},
  name = 'filled.xlsx',
): FormData {
  const form = new FormData();
  for (const [field, value] of Object.entries(fields)) form.set(field, value);
  form.set('file', new Blob([typeof bytes === 'string' ? bytes : new Uint8Array(bytes)]), name);
  return form;
}
