import { Readable } from 'node:stream';
import { columnLetterOf } from './columnLetterOf.ts';
import {
  contentTypesXml,
  formatSheetHead,
  formatSheetRow,
  formatWorkbook,
  formatWorkbookRelationships,
  rootRelationshipsXml,
  sheetFoot,
  stylesXml,
} from './sheetXml.ts';
import { streamZip, type ZipEntry } from './streamZip.ts';
import { type TableRows, writeRows } from './writeRows.ts';

export interface WorkbookSheet {
  /** At most 25 characters, none of []:*?/\, so that the number of a further sheet has room. */
  name: string;
  columns: readonly { heading: string; width: number }[];
  openRows: () => TableRows;
}

/** The most rows that a sheet of a workbook (XLSX) has, without its headings. */
export const maxSheetRows = 1_048_575;

const mayStandInName = /^[^[\]:*?/\\']{1,25}$/;

const partOf = (path: string, write: () => AsyncIterable<string> | Iterable<string>): ZipEntry => ({
  path,
  open: () => Readable.from(write(), { objectMode: false }),
});

/** One sheet: as many rows as it may have. What is left in the reader belongs to a further one. */
function writeSheet({ columns }: WorkbookSheet, rows: TableRows, rowsPerSheet: number): AsyncGenerator<string> {
  const letters = columns.map((_, at) => columnLetterOf(at));
  const headings = columns.map(({ heading }) => heading);
  return writeRows(rows, {
    head: formatSheetHead(columns.map(({ width }) => width)) + formatSheetRow(1, headings, letters, true),
    formatRow: (cells, at) => formatSheetRow(at + 2, cells, letters),
    foot: sheetFoot,
    limit: rowsPerSheet,
  });
}

/** The parts of the workbook. Those that say how many sheets there are come last. */
async function* listParts(sheets: readonly WorkbookSheet[], rowsPerSheet: number): AsyncGenerator<ZipEntry> {
  yield partOf('[Content_Types].xml', () => [contentTypesXml]);
  yield partOf('_rels/.rels', () => [rootRelationshipsXml]);
  yield partOf('xl/styles.xml', () => [stylesXml]);
  const names: string[] = [];
  for (const sheet of sheets) {
    const rows = sheet.openRows();
    let part = 1;
    do {
      names.push(part === 1 ? sheet.name : `${sheet.name} ${part}`);
      yield partOf(`xl/worksheets/sheet${names.length}.xml`, () => writeSheet(sheet, rows, rowsPerSheet));
      part += 1;
    } while (await rows.hasNext());
  }
  yield partOf('xl/_rels/workbook.xml.rels', () => [formatWorkbookRelationships(names.length)]);
  yield partOf('xl/workbook.xml', () => [formatWorkbook(names)]);
}

/**
 * A workbook (XLSX), each row read while it is sent. Rows beyond what a sheet has continue on a further one, under the same headings.
 * Texts are cells of the type text. Throws a RangeError for a name that no sheet can have.
 */
export function streamWorkbook(sheets: readonly WorkbookSheet[], mtime: Date, rowsPerSheet = maxSheetRows): Readable {
  const wrong = sheets.find(({ name }) => !mayStandInName.test(name));
  if (wrong) throw new RangeError(`A sheet cannot be called ${JSON.stringify(wrong.name)}.`);
  return streamZip(listParts(sheets, rowsPerSheet), mtime);
}
