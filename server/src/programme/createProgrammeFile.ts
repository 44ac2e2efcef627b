import { type CsvCell, formatCsv } from '@pilotage/shared';
import { type Cell, writeXlsx } from 'hucre/xlsx';
import type { RouteResponse } from '../http/route.ts';
import { fileResponse } from '../spreadsheets/writing/fileResponse.ts';
import type { FileFormatOptions } from '../spreadsheets/writing/fileFormats.ts';
import { numberFormat } from '../spreadsheets/writing/numberFormat.ts';
import { programmeWords } from './programme.en.ts';
import type { ProgrammeRowsResponse } from './getProgrammeRows.ts';

type ProgrammeFileRow = ProgrammeRowsResponse['rows'][number];

const csvCellsOf = (row: ProgrammeFileRow): CsvCell[] => [
  row.indicator,
  row.name,
  row.kind,
  row.unit,
  row.target,
  row.cumulative,
  row.thisPeriod,
  row.n,
  row.of,
  row.illustrative ? programmeWords.illustrative : null,
];

const widths = [16, 48, 10, 20, 16, 16, 16, 12, 8, 12];
const firstFigureColumn = 4;
const lastFigureColumn = 6;

type PlacedCell = [address: string, cell: Partial<Cell>];

function figureCells(row: ProgrammeFileRow, at: number): PlacedCell[] {
  const style = { numFmt: numberFormat(row.valueType === 'ratio' ? 4 : row.decimals) };
  return csvCellsOf(row)
    .slice(firstFigureColumn, lastFigureColumn + 1)
    .map((value, column) => [
      `${at + 1},${firstFigureColumn + column}`,
      { value, type: value === null ? 'empty' : 'number', style },
    ]);
}

function createWorkbook(rows: readonly ProgrammeFileRow[]): Promise<Uint8Array> {
  const bold = { font: { bold: true } };
  const heads = programmeWords.heads.map((value, column): PlacedCell => [`0,${column}`, { value, type: 'string', style: bold }]);
  return writeXlsx({
    sheets: [
      {
        name: programmeWords.sheet,
        columns: widths.map((width) => ({ width })),
        rows: [[...programmeWords.heads], ...rows.map(csvCellsOf)],
        cells: new Map([...heads, ...rows.flatMap(figureCells)]),
        freezePane: { rows: 1, columns: 2 },
      },
    ],
  });
}

/** The programme rows as a CSV or XLSX file, with the order and figures of the page. `asOf`: as of when they were known; null: now. */
export async function createProgrammeFile(
  { period, key, rows }: ProgrammeRowsResponse,
  { format, dialect }: FileFormatOptions,
  asOf: string | null,
): Promise<RouteResponse> {
  const name = `programme-P${period}-${key}${asOf === null ? '' : `-as-known-${asOf.slice(0, 19).replaceAll(':', '')}Z`}`;
  if (format === 'xlsx') return fileResponse(name, format, await createWorkbook(rows));
  return fileResponse(name, format, formatCsv([programmeWords.heads, ...rows.map(csvCellsOf)], dialect));
}
