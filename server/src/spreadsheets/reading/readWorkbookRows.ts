import type { FieldProblem } from '@pilotage/shared';
import { type CellValue, readXlsx, type Sheet } from 'hucre/xlsx';
import { type ZipEntry, readZipDirectory, readZipText } from '../../discussion/evidence/readZipDirectory.ts';
import { maxColumns, maxRows, type SheetReadResult, type Scalar, type SheetRow } from './sheetRow.ts';
import { findUnclearCells } from './findUnclearCells.ts';

const megabyte = 1024 * 1024;
const maxMegabytes = 64;
const maxUnpackedBytes = maxMegabytes * megabyte;

const externalPartPattern = /^xl\/(externalLinks|connections|queryTables|customData)\b|^xl\/connections\.xml$/i;
const activeContentPattern = /vbaProject|macrosheets|\/activeX|\/embeddings\//i;
const externalTargetPattern = /TargetMode\s*=\s*["']External["']/i;

const tooLarge: FieldProblem = { code: 'spreadsheets.unpacked', limit: maxMegabytes };
const notReadable: FieldProblem = { code: 'spreadsheets.notReadable' };

/** Checks the archive by its directory, and unpacks each part only up to the declared size. */
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
  // A part that is larger than declared is manipulated.
  const text = readZipText(bytes, entry, Math.max(1, entry.size));
  if (text === null) return tooLarge;
  if (/<!DOCTYPE|<!ENTITY/i.test(text.slice(0, 2_000))) return notReadable;
  // Hyperlinks in cells are allowed; other external targets are refused.
  const parts = text.replace(/<Relationship\b[^>]*\/hyperlink"[^>]*>/gi, '');
  return entry.name.endsWith('.rels') && externalTargetPattern.test(parts) ? { code: 'spreadsheets.external' } : null;
}

function toScalar(value: CellValue | undefined): Scalar {
  if (value === undefined || value === null || value === '') return null;
  if (value instanceof Date) return value.toISOString();
  return typeof value === 'boolean' ? String(value).toUpperCase() : value;
}

function formulasOf({ cells }: Sheet): Map<number, number[]> {
  const columnsByRow = new Map<number, number[]>();
  for (const [position, cell] of cells ?? []) {
    if (cell.formula === undefined) continue;
    const [row = 0, column = 0] = position.split(',').map(Number);
    columnsByRow.set(row, [...(columnsByRow.get(row) ?? []), column]);
  }
  return columnsByRow;
}

function rowsOf(sheet: Sheet): SheetRow[] {
  const formulas = formulasOf(sheet);
  const unclear = findUnclearCells(sheet);
  return sheet.rows.flatMap((values, index): SheetRow[] => {
    const scalars = values.map(toScalar);
    const formulaColumns = formulas.get(index) ?? [];
    if (scalars.every((value) => value === null) && formulaColumns.length === 0) return [];
    const unclearColumns = unclear.get(index);
    return [
      { row: index + 1, values: scalars, formulas: formulaColumns, ...(unclearColumns ? { unclear: unclearColumns } : {}) },
    ];
  });
}

/** Empty cells at the end of a row, which were only formatted, do not count. */
const isTooWide = ({ values, formulas }: SheetRow): boolean =>
  values.findLastIndex((value) => value !== null) >= maxColumns || formulas.some((column) => column >= maxColumns);

/** Reads the rows of a workbook's first sheet. It evaluates no formulas, fetches nothing and limits the unpacked size. */
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
    const rows = rowsOf(sheet);
    if (rows.some(isTooWide)) return { problem: { code: 'spreadsheets.tooManyColumns', limit: maxColumns } };
    return { rows, csv: null, ...(otherSheets.length > 0 ? { otherSheets } : {}) };
  } catch {
    return { problem: notReadable };
  }
}
