import type { FieldProblem } from '@pilotage/shared';
import { type CellValue, readXlsx, type Sheet } from 'hucre/xlsx';
import { type ZipEntry, zipDirectory, zipText } from '../discussion/zipDirectory.ts';
import { mostRows, type ReadSheet, type Scalar, type SheetRow } from './sheetRow.ts';
import { unclearCells } from './unclearCells.ts';

const megabyte = 1024 * 1024;
const mostMegabytes = 64;
const mostUnpacked = mostMegabytes * megabyte;

const external = /^xl\/(externalLinks|connections|queryTables|customData)\b|^xl\/connections\.xml$/i;
const active = /vbaProject|macrosheets|\/activeX|\/embeddings\//i;
const outside = /TargetMode\s*=\s*["']External["']/i;

const tooLarge: FieldProblem = { code: 'spreadsheets.unpacked', limit: mostMegabytes };
const notReadable: FieldProblem = { code: 'spreadsheets.notReadable' };

/** What forbids reading the archive, judged by its directory and by unpacking each part no further than that says. */
function archiveProblem(bytes: Buffer): FieldProblem | null {
  const entries = zipDirectory(bytes);
  if (!entries || entries.some(({ isEncrypted }) => isEncrypted)) return notReadable;
  if (new Set(entries.map(({ name }) => name)).size !== entries.length) return notReadable;
  if (entries.reduce((sum, { size }) => sum + size, 0) > mostUnpacked) return tooLarge;
  if (entries.some(({ name }) => active.test(name))) return { code: 'spreadsheets.active' };
  if (entries.some(({ name }) => external.test(name))) return { code: 'spreadsheets.external' };
  return entries.map((entry) => partProblem(bytes, entry)).find((problem) => problem !== null) ?? null;
}

function partProblem(bytes: Buffer, entry: ZipEntry): FieldProblem | null {
  // A part that holds more than the directory says is none that an honest program wrote.
  const text = zipText(bytes, entry, Math.max(1, entry.size));
  if (text === null) return tooLarge;
  if (/<!DOCTYPE|<!ENTITY/i.test(text.slice(0, 2_000))) return notReadable;
  // A link that somebody wrote into a cell is a text like any other; a part that lies elsewhere is not read.
  const parts = text.replace(/<Relationship\b[^>]*\/hyperlink"[^>]*>/gi, '');
  return entry.name.endsWith('.rels') && outside.test(parts) ? { code: 'spreadsheets.external' } : null;
}

function scalar(value: CellValue | undefined): Scalar {
  if (value === undefined || value === null || value === '') return null;
  if (value instanceof Date) return value.toISOString();
  return typeof value === 'boolean' ? String(value).toUpperCase() : value;
}

function formulasOf({ cells }: Sheet): Map<number, number[]> {
  const found = new Map<number, number[]>();
  for (const [place, cell] of cells ?? []) {
    if (cell.formula === undefined) continue;
    const [row = 0, column = 0] = place.split(',').map(Number);
    found.set(row, [...(found.get(row) ?? []), column]);
  }
  return found;
}

function rowsOf(sheet: Sheet): SheetRow[] {
  const formulas = formulasOf(sheet);
  const unclear = unclearCells(sheet);
  return sheet.rows.flatMap((values, at): SheetRow[] => {
    const bare = values.map(scalar);
    const own = formulas.get(at) ?? [];
    if (bare.every((value) => value === null) && own.length === 0) return [];
    const odd = unclear.get(at);
    return [{ row: at + 1, values: bare, formulas: own, ...(odd ? { unclear: odd } : {}) }];
  });
}

/** The rows of a workbook's first sheet. Whatever the file is, nothing is fetched, calculated or unpacked beyond a limit. */
export async function workbookRows(bytes: Buffer): Promise<ReadSheet> {
  const problem = archiveProblem(bytes);
  if (problem) return { problem };
  try {
    const otherSheets: string[] = [];
    const isFirst = ({ name }: Pick<Sheet, 'name'>, at: number) => {
      if (at > 0) otherSheets.push(name);
      return at === 0;
    };
    const { sheets } = await readXlsx(bytes, { sheets: isFirst, maxRows: mostRows + 1, readStyles: true });
    const [sheet] = sheets;
    if (!sheet) return { problem: notReadable };
    if (sheet.rows.length > mostRows) return { problem: { code: 'spreadsheets.tooManyRows', limit: mostRows } };
    return { rows: rowsOf(sheet), csv: null, ...(otherSheets.length > 0 ? { otherSheets } : {}) };
  } catch {
    return { problem: notReadable };
  }
}
