import type { Indicator } from '@pilotage/shared';
import { type Cell, type CellStyle, type CellValue, writeXlsx, type WriteSheet } from 'hucre/xlsx';
import { numberFormat } from './numberFormat.ts';
import type { OwnFigures } from '../ownFigures.ts';
import { isEditableField, type SheetField, sheetFields } from '../sheetFields.ts';
import { formatText, templateTexts } from './template.en.ts';
import { buildTemplateValidations } from './templateValidations.ts';
import { type TemplateRow, buildTemplateRows } from './templateRows.ts';

type PositionedCell = [position: string, cell: Partial<Cell>];

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

// Rows: title, period, help, field names (hidden), headings, then the data.
const fieldNamesRow = 3;
const headingsRow = 4;
const firstDataRow = 5;

const borderLine = { style: 'thin', color: { rgb: 'BFC5CC' } } as const;
const border = { top: borderLine, right: borderLine, bottom: borderLine, left: borderLine };
const solidFill = (rgb: string) => ({ type: 'pattern', pattern: 'solid', fgColor: { rgb } }) as const;
const titleStyle: CellStyle = { font: { bold: true, size: 14 } };
const helpStyle: CellStyle = { font: { italic: true }, alignment: { wrapText: true, vertical: 'top' } };
const headingStyle: CellStyle = {
  font: { bold: true, color: { rgb: 'FFFFFF' } },
  fill: solidFill('1F3A4D'),
  alignment: { wrapText: true, vertical: 'center' },
  border,
};
const textFields: ReadonlySet<SheetField> = new Set(['comment', 'cause', 'correction']);
const labelFields: ReadonlySet<SheetField> = new Set(['indicator', 'part']);

function figureFormatOf({ valueType, decimals }: Indicator, field: SheetField): string {
  if (valueType === 'ratio') return field === 'last' ? '0.0%' : '#,##0.####';
  return valueType === 'text' || valueType === 'score' ? '@' : numberFormat(decimals);
}

function styleOf({ indicator, isPart, editable }: TemplateRow, field: SheetField): CellStyle {
  const isEditable = isEditableField(field) && editable.has(field);
  const isFigure = field === 'last' || field === 'value' || field === 'numerator' || field === 'denominator';
  return {
    protection: { locked: !isEditable },
    border,
    ...(isEditable ? {} : { fill: solidFill(isPart ? 'F6F7F8' : 'ECEFF1') }),
    // Text format prevents conversions: 007 is not 7, and 1/2 is not a date.
    numFmt: isFigure ? figureFormatOf(indicator, field) : '@',
    alignment: {
      vertical: 'top',
      ...(textFields.has(field) || labelFields.has(field) ? { wrapText: true } : {}),
      ...(isPart && labelFields.has(field) ? { indent: 1 } : {}),
    },
  };
}

const styledCell = (row: number, column: number, value: CellValue, style: CellStyle): PositionedCell => [
  `${row},${column}`,
  { value, type: value === null ? 'empty' : typeof value === 'number' ? 'number' : 'string', style },
];

function buildFiguresSheet(
  ownFigures: OwnFigures,
  templateRows: readonly TemplateRow[],
  rules: WriteSheet['dataValidations'],
): WriteSheet {
  const { organisation, period } = ownFigures;
  const titleRows = [
    formatText(templateTexts.title, { organisation: organisation.name, number: period.number }),
    formatText(templateTexts.period, { startsOn: period.startsOn, endsOn: period.endsOn, dueOn: period.dueOn }),
    templateTexts.help,
  ];
  const dataRows = templateRows.map((templateRow) => sheetFields.map((field) => templateRow.values[field]));
  const cells: PositionedCell[] = [
    styledCell(0, 1, titleRows[0] ?? '', titleStyle),
    styledCell(2, 1, templateTexts.help, helpStyle),
    ...sheetFields.map((field, column) => styledCell(headingsRow, column, templateTexts.heads[field], headingStyle)),
    ...templateRows.flatMap((templateRow, index) =>
      sheetFields.map((field, column) =>
        styledCell(firstDataRow + index, column, templateRow.values[field], styleOf(templateRow, field)),
      ),
    ),
  ];
  return {
    name: templateTexts.figures,
    columns: sheetFields.map((field) => ({ width: widths[field], hidden: field === 'key' })),
    rows: [
      ...titleRows.map((text) => [null, text]),
      [...sheetFields],
      sheetFields.map((field) => templateTexts.heads[field]),
      ...dataRows,
    ],
    cells: new Map(cells),
    merges: [{ startRow: 2, endRow: 2, startCol: 1, endCol: 7 }],
    rowDefs: new Map([
      [2, { height: 48 }],
      [fieldNamesRow, { hidden: true }],
      [headingsRow, { height: 32 }],
    ]),
    freezePane: { rows: firstDataRow, columns: 3 },
    dataValidations: rules ?? [],
    protection: { sheet: true, selectLockedCells: true, selectUnlockedCells: true, formatColumns: true, formatRows: true },
    pageSetup: { paperSize: 'a4', orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
  };
}

function buildRulesSheet({ figures }: OwnFigures): WriteSheet {
  const indicators = new Map(figures.map(({ indicator }) => [indicator.id, indicator]));
  const rows = [...indicators.values()].map(({ code, name, unit, accumulation, countingRule }) => [
    code,
    name,
    unit,
    templateTexts.accumulations[accumulation],
    countingRule,
  ]);
  const body: CellStyle = { numFmt: '@', border, alignment: { wrapText: true, vertical: 'top' } };
  const cells = [
    ...templateTexts.ruleHeads.map((text, column) => styledCell(0, column, text, headingStyle)),
    ...rows.flatMap((row, index) => row.map((value, column) => styledCell(index + 1, column, value, body))),
  ];
  return {
    name: templateTexts.rules,
    columns: [16, 44, 14, 40, 90].map((width) => ({ width })),
    rows: [[...templateTexts.ruleHeads], ...rows],
    cells: new Map(cells),
    freezePane: { rows: 1 },
    protection: { sheet: true, selectLockedCells: true, selectUnlockedCells: true, formatColumns: true, formatRows: true },
    pageSetup: { paperSize: 'a4', orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
  };
}

/** The own figures of a period as a workbook. Only editable cells are unlocked. */
export function buildTemplateWorkbook(ownFigures: OwnFigures): Promise<Uint8Array> {
  const templateRows = buildTemplateRows(ownFigures);
  const { rules, rows } = buildTemplateValidations(templateRows, firstDataRow + 1);
  return writeXlsx({
    sheets: [
      buildFiguresSheet(ownFigures, templateRows, rules),
      buildRulesSheet(ownFigures),
      { name: templateTexts.lists, rows, hidden: true, protection: { sheet: true } },
    ],
    workbookProtection: { lockStructure: true },
  });
}
