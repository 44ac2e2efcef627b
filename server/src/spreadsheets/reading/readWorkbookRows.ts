import type { FieldProblem } from '@pilotage/shared';
import { type CellValue, readXlsx, type Sheet } from 'hucre/xlsx';
import { type ZipEntry, readZipDirectory, readZipText } from '../../discussion/evidence/readZipDirectory.ts';
import { maxRows, type SheetReadResult, type Scalar, type SheetRow } from './sheetRow.ts';
import { findUnclearCells } from './findUnclearCells.ts';

const megabyte = 1024 * 1024;
const maxMegabytes = 64;
const maxUnpackedBytes = maxMegabytes * megabyte;

const externalPartPattern = /^xl\/(externalLinks|connections|queryTables|customData)\b|^xl\/connections\.xml$/i;
const activeContentPattern = /vbaProject|macrosheets|\/activeX|\/embeddings\//i;
const externalTargetPattern = /TargetMode\s*=\s*["']External["']/i;

const tooLarge: FieldProblem = { code: 'spreadsheets.unpacked', limit: maxMegabytes };
const notReadable: FieldProblem = { code: 'spreadsheets.notReadable' };

/** What forbids reading the archive, judged by its directory and by unpacking each part no further than that says. */
function findArchiveProblem(bytes: Buffer): FieldProblem | null {
  const entries = readZipDirectory(bytes);
  if (!entries || entries.some(({ isEncrypted }) => isEncrypted)) return notReadable;
  if (new Set(entries.map(({ name }) => name)).size !== entries.length) return notReadable;
  if (entries.reduce((sum, { size }) => sum + size, 0) > maxUnpackedBytes) return tooLarge;
  if (entries.some(({ name }) => activeContentPattern.test(name))) return { code: 'spreadsheets.active' };
  if (entries.some(({ name }) => externalPartPattern.test(name))) return { code: 'spreadsheets.external' };
  return entries.map((entry) => findPartProblem(bytes, entry)).find((problem) => problem !== null) ?? null;
}

function findPartProblem(bytes: Buffer, entry: ZipEntry): FieldProblem | null {
  // A part that holds more than the directory says is none that an honest program wrote.
  const text = readZipText(bytes, entry, Math.max(1, entry.size));
  if (text === null) return tooLarge;
  if (/<!DOCTYPE|<!ENTITY/i.test(text.slice(0, 2_000))) return notReadable;
  // A link that somebody wrote into a cell is a text like any other; a part that lies elsewhere is not read.
  const parts = text.replace(/<Relationship\b[^>]*\/hyperlink"[^>]*>/gi, '');
  return entry.name.endsWith('.rels') && externalTargetPattern.test(parts) ? { code: 'spreadsheets.external' } : null;
}

function toScalar(value: CellValue | undefined): Scalar {
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
  const unclear = findUnclearCells(sheet);
  return sheet.rows.flatMap((values, index): SheetRow[] => {
    const bare = values.map(toScalar);
    const ownFigures = formulas.get(index) ?? [];
    if (bare.every((value) => value === null) && ownFigures.length === 0) return [];
    const odd = unclear.get(index);
    return [{ row: index + 1, values: bare, formulas: ownFigures, ...(odd ? { unclear: odd } : {}) }];
  });
}

/** The rows of a workbook's first sheet. Whatever the file is, nothing is fetched, calculated or unpacked beyond a limit. */
export async function readWorkbookRows(bytes: Buffer): Promise<SheetReadResult> {
  const problem = findArchiveProblem(bytes);
  if (problem) return { problem };
  try {
    const otherSheets: string[] = [];
    const isFirst = ({ name }: Pick<Sheet, 'name'>, index: number) => {
      if (index > 0) otherSheets.push(name);
      return index === 0;
    };
    const { sheets } = await readXlsx(bytes, { sheets: isFirst, maxRows: maxRows + 1, readStyles: true });
    const [sheet] = sheets;
    if (!sheet) return { problem: notReadable };
    if (sheet.rows.length > maxRows) return { problem: { code: 'spreadsheets.tooManyRows', limit: maxRows } };
    return { rows: rowsOf(sheet), csv: null, ...(otherSheets.length > 0 ? { otherSheets } : {}) };
  } catch {
    return { problem: notReadable };
  }
}
