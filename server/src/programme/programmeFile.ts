import { type CsvCell, csvText } from '@pilotage/shared';
import { type Cell, writeXlsx } from 'hucre/xlsx';
import type { Answer } from '../http/route.ts';
import { fileAnswer } from '../spreadsheets/fileAnswer.ts';
import type { Form } from '../spreadsheets/fileFormats.ts';
import { numberFormat } from '../spreadsheets/numberFormat.ts';
import { programmeWords } from './programme.en.ts';
import type { ProgrammeAnswer } from './programmeAnswer.ts';

type Row = ProgrammeAnswer['rows'][number];

const cellsOf = (row: Row): CsvCell[] => [
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
const firstFigure = 4;
const lastFigure = 6;

type Placed = [place: string, cell: Partial<Cell>];

function figureCells(row: Row, at: number): Placed[] {
  const style = { numFmt: numberFormat(row.valueType === 'ratio' ? 4 : row.decimals) };
  return cellsOf(row)
    .slice(firstFigure, lastFigure + 1)
    .map((value, column) => [`${at + 1},${firstFigure + column}`, { value, type: value === null ? 'empty' : 'number', style }]);
}

function workbook(rows: readonly Row[]): Promise<Uint8Array> {
  const bold = { font: { bold: true } };
  const heads = programmeWords.heads.map((value, column): Placed => [`0,${column}`, { value, type: 'string', style: bold }]);
  return writeXlsx({
    sheets: [
      {
        name: programmeWords.sheet,
        columns: widths.map((width) => ({ width })),
        rows: [[...programmeWords.heads], ...rows.map(cellsOf)],
        cells: new Map([...heads, ...rows.flatMap(figureCells)]),
        freezePane: { rows: 1, columns: 2 },
      },
    ],
  });
}

/** The rows as a file, in the same order and with the same figures as the page. */
export async function programmeFile({ period, key, rows }: ProgrammeAnswer, { format, dialect }: Form): Promise<Answer> {
  const name = `programme-P${period}-${key}`;
  if (format === 'xlsx') return fileAnswer(name, format, await workbook(rows));
  return fileAnswer(name, format, csvText([programmeWords.heads, ...rows.map(cellsOf)], dialect));
}
