import { columnLetterOf } from '../../documents/columnLetterOf.ts';
import { type FieldProblem, unescapeFormula, parseFigure } from '@pilotage/shared';
import { normaliseText } from '../cellContent.ts';
import type { OwnFigures } from '../ownFigures.ts';
import { type PartPosition, parseRowKey } from '../rowKey.ts';
import { isFilled, type SheetColumns, cellValueOf } from './findSheetColumns.ts';
import { findUnknownColumns, type IgnoredCell } from './findUnknownColumns.ts';
import { isEditableField, type SheetField, sheetFields } from '../sheetFields.ts';
import type { Scalar, SheetFile, SheetRow } from '../reading/sheetRow.ts';
import { templateTexts } from '../writing/template.en.ts';
import { buildTemplateRows } from '../writing/templateRows.ts';

/** Read-only fields of a template, without the key, which is checked separately. */
const readOnlyFields = sheetFields.filter((field) => field !== 'key' && !isEditableField(field));

export const figureKeyOf = (assignmentId: number, part: PartPosition | null): string =>
  `${assignmentId} ${part ? `${part.dimension} ${part.category}` : ''}`;

function isSameValue(expected: Scalar, actual: Scalar): boolean {
  if (typeof expected !== 'number' || typeof actual === 'number') return String(expected ?? '') === String(actual);
  const reading = parseFigure(String(actual));
  if (reading.kind === 'ambiguous') return reading.readings.includes(expected);
  return reading.kind === 'figure' && reading.value === expected;
}

const displayedTextOf = (value: Scalar, { csv }: SheetFile): Scalar =>
  typeof value === 'string' ? normaliseText(csv ? unescapeFormula(value) : value) : value;

interface IgnoredRowContext {
  row: SheetRow;
  columns: SheetColumns;
  file: SheetFile;
}

/** Read-only cells of a row whose content was changed. */
function findChangedCells(
  { row, columns, file }: IgnoredRowContext,
  expectedValues: Readonly<Record<SheetField, Scalar>>,
): IgnoredCell[] {
  return readOnlyFields.flatMap((field) => {
    const column = columns.columnByField[field];
    if (column === undefined || !isFilled(row, column)) return [];
    if (isSameValue(displayedTextOf(expectedValues[field], file), displayedTextOf(cellValueOf(row, columns, field), file)))
      return [];
    const problem: FieldProblem = { code: 'spreadsheets.ignoredShown', name: templateTexts.heads[field] };
    return [{ row: row.row, column: columnLetterOf(column), problem }];
  });
}

/** A row without key and figures, but with other content. A row without key, but with figures, is refused elsewhere. */
function findStrayRow({ row, columns }: IgnoredRowContext): IgnoredCell[] {
  const filled = sheetFields.filter((field) => isFilled(row, columns.columnByField[field]));
  if (filled.length === 0 || filled.some(isEditableField)) return [];
  return [{ row: row.row, column: null, problem: { code: 'spreadsheets.ignoredRow' } }];
}

const templateSheets: ReadonlySet<string> = new Set([templateTexts.figures, templateTexts.rules, templateTexts.lists]);

/** All filled cells, rows, columns and sheets of a file that are neither imported nor refused. */
export function findIgnoredCells(file: SheetFile, columns: SheetColumns, ownFigures: OwnFigures): IgnoredCell[] {
  const expectedByKey = new Map(
    buildTemplateRows(ownFigures).map(({ values }) => {
      const key = parseRowKey(String(values.key))?.key;
      return [key ? figureKeyOf(key.assignmentId, key.part) : '', values];
    }),
  );
  const sheets = (file.otherSheets ?? []).filter((name) => !templateSheets.has(name));
  const rows = columns.dataRows.flatMap((row) => {
    const text = cellValueOf(row, columns, 'key');
    if (text === null) return findStrayRow({ row, columns, file });
    const key = parseRowKey(String(text))?.key;
    const values = key && expectedByKey.get(figureKeyOf(key.assignmentId, key.part));
    return values ? findChangedCells({ row, columns, file }, values) : [];
  });
  return [
    ...sheets.map((name): IgnoredCell => ({ row: null, column: null, problem: { code: 'spreadsheets.ignoredSheet', name } })),
    ...findUnknownColumns(columns.headerRows, columns.dataRows, new Set(Object.values(columns.columnByField))),
    ...rows,
  ];
}
