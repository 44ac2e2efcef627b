import { type FieldProblem, originalText, readFigure } from '@pilotage/shared';
import { colToLetter } from 'hucre/xlsx';
import { plainText } from './cellContent.ts';
import type { OwnFigures } from './ownFigures.ts';
import { type PartPlace, readRowKey } from './rowKey.ts';
import { isFilled, type SheetColumns, valueIn } from './sheetColumns.ts';
import { isOpenField, type SheetField, sheetFields } from './sheetFields.ts';
import type { Scalar, SheetFile, SheetRow } from './sheetRow.ts';
import { templateWords } from './template.en.ts';
import { templateLines } from './templateLines.ts';

/** Something in a file that is not read, and why. */
export interface IgnoredCell {
  /** As the spreadsheet numbers it; null for a whole column or sheet. */
  row: number | null;
  /** The letter of the column; null for a whole row or sheet. */
  column: string | null;
  problem: FieldProblem;
}

/** Fields that a template shows and nobody fills in; the key is judged by itself. */
const shownFields = sheetFields.filter((field) => field !== 'key' && !isOpenField(field));

export const placeOf = (assignmentId: number, part: PartPlace | null): string =>
  `${assignmentId} ${part ? `${part.dimension} ${part.category}` : ''}`;

/** Columns that no field of a template has, with how many of their cells are filled. */
function unknownColumns({ heads, lines, at }: SheetColumns): IgnoredCell[] {
  const known = new Set(Object.values(at));
  const filled = new Map<number, number>();
  for (const line of lines) {
    const columns = new Set([...line.values.keys(), ...line.formulas]);
    for (const column of columns)
      if (!known.has(column) && isFilled(line, column)) filled.set(column, (filled.get(column) ?? 0) + 1);
  }
  return [...filled]
    .toSorted(([one], [other]) => one - other)
    .map(([column, count]) => {
      const name = heads.map(({ values }) => plainText(String(values[column] ?? ''))).find((text) => text !== null);
      const problem: FieldProblem =
        name === undefined
          ? { code: 'spreadsheets.ignoredColumn', count }
          : { code: 'spreadsheets.ignoredNamedColumn', name: name.slice(0, 100), count };
      return { row: null, column: colToLetter(column), problem };
    });
}

function isSame(shown: Scalar, there: Scalar): boolean {
  if (typeof shown !== 'number' || typeof there === 'number') return String(shown ?? '') === String(there);
  const reading = readFigure(String(there));
  if (reading.kind === 'ambiguous') return reading.readings.includes(shown);
  return reading.kind === 'figure' && reading.value === shown;
}

const shownText = (value: Scalar, { csv }: SheetFile): Scalar =>
  typeof value === 'string' ? plainText(csv ? originalText(value) : value) : value;

interface Row {
  line: SheetRow;
  columns: SheetColumns;
  file: SheetFile;
}

/** Cells of a row that a template only shows, where something else stands now. */
function changedCells({ line, columns, file }: Row, shown: Readonly<Record<SheetField, Scalar>>): IgnoredCell[] {
  return shownFields.flatMap((field) => {
    const column = columns.at[field];
    if (column === undefined || !isFilled(line, column)) return [];
    if (isSame(shownText(shown[field], file), shownText(valueIn(line, columns, field), file))) return [];
    const problem: FieldProblem = { code: 'spreadsheets.ignoredShown', name: templateWords.heads[field] };
    return [{ row: line.row, column: colToLetter(column), problem }];
  });
}

/** A row without id in which something stands that nobody fills in; where figures stand it is refused. */
function strayRow({ line, columns }: Row): IgnoredCell[] {
  const filled = sheetFields.filter((field) => isFilled(line, columns.at[field]));
  if (filled.length === 0 || filled.some(isOpenField)) return [];
  return [{ row: line.row, column: null, problem: { code: 'spreadsheets.ignoredRow' } }];
}

const ownSheets: ReadonlySet<string> = new Set([templateWords.figures, templateWords.rules, templateWords.lists]);

/** Everything filled of a file that is neither taken nor refused: each is named. */
export function ignoredCells(file: SheetFile, columns: SheetColumns, own: OwnFigures): IgnoredCell[] {
  const shown = new Map(
    templateLines(own).map(({ values }) => {
      const key = readRowKey(String(values.key))?.key;
      return [key ? placeOf(key.assignmentId, key.part) : '', values];
    }),
  );
  const sheets = (file.otherSheets ?? []).filter((name) => !ownSheets.has(name));
  const rows = columns.lines.flatMap((line) => {
    const text = valueIn(line, columns, 'key');
    if (text === null) return strayRow({ line, columns, file });
    const key = readRowKey(String(text))?.key;
    const values = key && shown.get(placeOf(key.assignmentId, key.part));
    return values ? changedCells({ line, columns, file }, values) : [];
  });
  return [
    ...sheets.map((name): IgnoredCell => ({ row: null, column: null, problem: { code: 'spreadsheets.ignoredSheet', name } })),
    ...unknownColumns(columns),
    ...rows,
  ];
}
