import { type CsvCell, csvDialectOf, formatCsv, plainCsv, workbookMediaType } from '@pilotage/shared';
import { saveFile } from './saveFile.ts';
import type { TableFormat } from './tableFormats.ts';

/** What may not stand in the name of a sheet, and how long one may be. */
const forbiddenInSheetName = /[[\]:*?/\\]/g;
const maxSheetName = 31;

/** The rows as a workbook of one sheet, the first one as its header. Texts stay texts, whatever they look like. */
async function createWorkbook(name: string, [header = [], ...rows]: readonly (readonly CsvCell[])[]): Promise<Blob> {
  const { writeXlsxStream } = await import('hucre/xlsx');
  const widthOf = (text: CsvCell) => Math.min(Math.max(String(text ?? '').length + 2, 12), 44);
  const stream = writeXlsxStream(
    rows.map((row) => [...row]),
    {
      name: name.replaceAll(forbiddenInSheetName, ' ').slice(0, maxSheetName).trim(),
      columns: header.map((text) => ({ header: String(text ?? ''), width: widthOf(text) })),
      freezePane: { rows: 1 },
    },
  );
  return new Response(stream).blob();
}

interface SavedTable {
  /** The name of the file without its ending. */
  name: string;
  format: TableFormat;
  /** The header and then the rows. */
  rows: readonly (readonly CsvCell[])[];
  /** The language of the page: a CSV for spreadsheets has its separators. */
  locale: string;
}

/** Saves a table as a file in the browser. */
export async function saveTable({ name, format, rows, locale }: SavedTable): Promise<void> {
  if (format === 'xlsx') return saveFile(`${name}.xlsx`, await createWorkbook(name, rows), workbookMediaType);
  const dialect = format === 'plain' ? plainCsv : csvDialectOf(locale);
  saveFile(`${name}.csv`, formatCsv(rows, dialect), 'text/csv;charset=utf-8');
}
