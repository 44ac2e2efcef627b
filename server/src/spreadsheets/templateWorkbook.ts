import type { Indicator } from '@pilotage/shared';
import { type Cell, type CellStyle, type CellValue, writeXlsx, type WriteSheet } from 'hucre/xlsx';
import { numberFormat } from './numberFormat.ts';
import type { OwnFigures } from './ownFigures.ts';
import { isOpenField, type SheetField, sheetFields } from './sheetFields.ts';
import { said, templateWords } from './template.en.ts';
import { templateLists } from './templateLists.ts';
import { type TemplateLine, templateLines } from './templateLines.ts';

type Placed = [place: string, cell: Partial<Cell>];

const widths: Readonly<Record<SheetField, number>> = {
  key: 4,
  code: 16,
  indicator: 44,
  part: 22,
  unit: 14,
  last: 14,
  state: 16,
  value: 18,
  numerator: 14,
  denominator: 14,
  comment: 44,
  cause: 32,
  correction: 32,
};

// Title, period, help, names of the fields (hidden), heads; then the lines.
const namesAt = 3;
const headsAt = 4;
const linesFrom = 5;

const rim = { style: 'thin', color: { rgb: 'BFC5CC' } } as const;
const border = { top: rim, right: rim, bottom: rim, left: rim };
const fill = (rgb: string) => ({ type: 'pattern', pattern: 'solid', fgColor: { rgb } }) as const;
const title: CellStyle = { font: { bold: true, size: 14 } };
const help: CellStyle = { font: { italic: true }, alignment: { wrapText: true, vertical: 'top' } };
const head: CellStyle = {
  font: { bold: true, color: { rgb: 'FFFFFF' } },
  fill: fill('1F3A4D'),
  alignment: { wrapText: true, vertical: 'center' },
  border,
};
const texts: ReadonlySet<SheetField> = new Set(['comment', 'cause', 'correction']);
const names: ReadonlySet<SheetField> = new Set(['indicator', 'part']);

function figureFormat({ valueType, decimals }: Indicator, field: SheetField): string {
  if (valueType === 'ratio') return field === 'last' ? '0.0%' : '#,##0.####';
  return valueType === 'text' || valueType === 'score' ? '@' : numberFormat(decimals);
}

function styleOf({ indicator, isPart, open }: TemplateLine, field: SheetField): CellStyle {
  const isOpen = isOpenField(field) && open.has(field);
  const isFigure = field === 'last' || field === 'value' || field === 'numerator' || field === 'denominator';
  return {
    protection: { locked: !isOpen },
    border,
    ...(isOpen ? {} : { fill: fill(isPart ? 'F6F7F8' : 'ECEFF1') }),
    // Texts stay texts: 007 is no 7, and 1/2 is no day.
    numFmt: isFigure ? figureFormat(indicator, field) : '@',
    alignment: {
      vertical: 'top',
      ...(texts.has(field) || names.has(field) ? { wrapText: true } : {}),
      ...(isPart && names.has(field) ? { indent: 1 } : {}),
    },
  };
}

const cell = (row: number, column: number, value: CellValue, style: CellStyle): Placed => [
  `${row},${column}`,
  { value, type: value === null ? 'empty' : typeof value === 'number' ? 'number' : 'string', style },
];

function figuresSheet(own: OwnFigures, lines: readonly TemplateLine[], rules: WriteSheet['dataValidations']): WriteSheet {
  const { organisation, period } = own;
  const above = [
    said(templateWords.title, { organisation: organisation.name, number: period.number }),
    said(templateWords.period, { startsOn: period.startsOn, endsOn: period.endsOn, dueOn: period.dueOn }),
    templateWords.help,
  ];
  const shown = lines.map((line) => sheetFields.map((field) => line.values[field]));
  const cells: Placed[] = [
    cell(0, 1, above[0] ?? '', title),
    cell(2, 1, templateWords.help, help),
    ...sheetFields.map((field, column) => cell(headsAt, column, templateWords.heads[field], head)),
    ...lines.flatMap((line, at) =>
      sheetFields.map((field, column) => cell(linesFrom + at, column, line.values[field], styleOf(line, field))),
    ),
  ];
  return {
    name: templateWords.figures,
    columns: sheetFields.map((field) => ({ width: widths[field], hidden: field === 'key' })),
    rows: [
      ...above.map((text) => [null, text]),
      [...sheetFields],
      sheetFields.map((field) => templateWords.heads[field]),
      ...shown,
    ],
    cells: new Map(cells),
    merges: [{ startRow: 2, endRow: 2, startCol: 1, endCol: 7 }],
    rowDefs: new Map([
      [2, { height: 48 }],
      [namesAt, { hidden: true }],
      [headsAt, { height: 32 }],
    ]),
    freezePane: { rows: linesFrom, columns: 3 },
    dataValidations: rules ?? [],
    protection: { sheet: true, selectLockedCells: true, selectUnlockedCells: true, formatColumns: true, formatRows: true },
    pageSetup: { paperSize: 'a4', orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
  };
}

function rulesSheet({ figures }: OwnFigures): WriteSheet {
  const indicators = new Map(figures.map(({ indicator }) => [indicator.id, indicator]));
  const rows = [...indicators.values()].map(({ code, name, unit, accumulation, countingRule }) => [
    code,
    name,
    unit,
    templateWords.accumulations[accumulation],
    countingRule,
  ]);
  const body: CellStyle = { numFmt: '@', border, alignment: { wrapText: true, vertical: 'top' } };
  const cells = [
    ...templateWords.ruleHeads.map((text, column) => cell(0, column, text, head)),
    ...rows.flatMap((row, at) => row.map((value, column) => cell(at + 1, column, value, body))),
  ];
  return {
    name: templateWords.rules,
    columns: [16, 44, 14, 40, 90].map((width) => ({ width })),
    rows: [[...templateWords.ruleHeads], ...rows],
    cells: new Map(cells),
    freezePane: { rows: 1 },
    protection: { sheet: true, selectLockedCells: true, selectUnlockedCells: true, formatColumns: true, formatRows: true },
    pageSetup: { paperSize: 'a4', orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
  };
}

/** The own figures of a period as a workbook to be filled in: only what people enter is open. */
export function templateWorkbook(own: OwnFigures): Promise<Uint8Array> {
  const lines = templateLines(own);
  const { rules, rows } = templateLists(lines, linesFrom + 1);
  return writeXlsx({
    sheets: [
      figuresSheet(own, lines, rules),
      rulesSheet(own),
      { name: templateWords.lists, rows, hidden: true, protection: { sheet: true } },
    ],
    workbookProtection: { lockStructure: true },
  });
}
