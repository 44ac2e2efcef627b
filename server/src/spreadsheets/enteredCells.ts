import { type FieldProblem, type Measurement, originalText } from '@pilotage/shared';
import { type CellContent, cellContent } from './cellContent.ts';
import { type IgnoredCell, ignoredCells, placeOf } from './ignoredCells.ts';
import { type Read, readNumber, readState, readText, readValue } from './fieldReading.ts';
import type { OwnFigure, OwnFigures } from './ownFigures.ts';
import { readRowKey, type RowKey } from './rowKey.ts';
import { isFilled, type SheetColumns, sheetColumns, valueIn } from './sheetColumns.ts';
import { type OpenField, openFields, type SheetField } from './sheetFields.ts';
import type { ReadSheet, Scalar, SheetFile, SheetRow } from './sheetRow.ts';

/** What is wrong with one row, or with one field of it. */
export interface RowProblem {
  row: number;
  field: SheetField;
  problem: FieldProblem;
}

/** A figure as the file says it. */
export interface EnteredCell {
  row: number;
  figure: OwnFigure;
  /** What the cell said when the template was made. */
  mark: string;
  /** Null where nothing is entered. */
  content: CellContent | null;
  problems: readonly RowProblem[];
}

export interface Entered {
  cells: readonly EnteredCell[];
  /** Of rows that are about no figure. */
  problems: readonly RowProblem[];
  /** What stands in the file and is not read. */
  ignored: readonly IgnoredCell[];
}

interface Line {
  row: number;
  key: RowKey;
  figure: OwnFigure;
  sheetRow: SheetRow;
}

const hasFormula = ({ formulas }: SheetRow, columns: SheetColumns, field: SheetField): boolean =>
  formulas.some((column) => column === columns.at[field]);

const isBlank = (sheetRow: SheetRow, columns: SheetColumns): boolean =>
  openFields.every((field) => !isFilled(sheetRow, columns.at[field]));

type Keyed = { line: Line } | { problem: FieldProblem } | null;

/** Which figure a row is about. A foreign id and one that does not exist are the same. */
function keyed(sheetRow: SheetRow, columns: SheetColumns, { period, organisation, figures }: KnownFigures): Keyed {
  const text = valueIn(sheetRow, columns, 'key');
  if (text === null) return isBlank(sheetRow, columns) ? null : { problem: { code: 'spreadsheets.keyMissing' } };
  const read = hasFormula(sheetRow, columns, 'key') ? null : readRowKey(String(text));
  if (!read) return { problem: { code: 'spreadsheets.keyBroken' } };
  if (read.key.organisationId !== organisation) return { problem: { code: 'spreadsheets.otherOrganisation' } };
  if (read.key.periodId !== period) return { problem: { code: 'spreadsheets.otherPeriod' } };
  const figure = figures.get(read.key.assignmentId);
  if (!figure) return { problem: { code: 'spreadsheets.unknownRow' } };
  if (!read.fits(figure.indicator)) return { problem: { code: 'spreadsheets.keyBroken' } };
  return { line: { row: sheetRow.row, key: read.key, figure, sheetRow } };
}

interface KnownFigures {
  period: number;
  organisation: number;
  figures: ReadonlyMap<number, OwnFigure>;
}

/** The rows that are about figures, each figure once. */
function linesOf(columns: SheetColumns, own: OwnFigures) {
  const known: KnownFigures = {
    period: own.period.id,
    organisation: own.organisation.id,
    figures: new Map(own.figures.map((figure) => [figure.assignment.id, figure])),
  };
  const lines: Line[] = [];
  const problems: RowProblem[] = [];
  const rowOf = new Map<string, number>();
  for (const sheetRow of columns.lines) {
    const found = keyed(sheetRow, columns, known);
    if (!found) continue;
    if ('problem' in found) {
      problems.push({ row: sheetRow.row, field: 'key', problem: found.problem });
      continue;
    }
    const place = placeOf(found.line.key.assignmentId, found.line.key.part);
    const before = rowOf.get(place);
    if (before === undefined) lines.push(found.line);
    else problems.push({ row: sheetRow.row, field: 'key', problem: { code: 'spreadsheets.repeatedRow', row: before } });
    rowOf.set(place, before ?? sheetRow.row);
  }
  return { lines, problems };
}

/** In words one may emphasise. */
const wordFields: ReadonlySet<OpenField> = new Set(['comment', 'cause', 'correction']);
const notInPart = openFields.filter((field) => field !== 'value');

/** Reads the open fields of one row, and notes what is wrong with them. */
class RowReader {
  readonly problems: RowProblem[] = [];
  private readonly columns: SheetColumns;
  private readonly csv: SheetFile['csv'];

  constructor(columns: SheetColumns, csv: SheetFile['csv']) {
    this.columns = columns;
    this.csv = csv;
  }

  private scalar({ row, sheetRow }: Line, field: OpenField): Scalar {
    const value = valueIn(sheetRow, this.columns, field);
    const fault = this.faultOf(sheetRow, field);
    if (!fault) return this.csv && typeof value === 'string' ? originalText(value) : value;
    this.problems.push({ row, field, problem: fault });
    return null;
  }

  private faultOf(sheetRow: SheetRow, field: OpenField): FieldProblem | null {
    if (hasFormula(sheetRow, this.columns, field)) return { code: 'spreadsheets.formula' };
    const isUnclear = sheetRow.unclear?.some((column) => column === this.columns.at[field]) ?? false;
    return isUnclear && !wordFields.has(field) ? { code: 'spreadsheets.unclear' } : null;
  }

  private taken<T>({ row }: Line, field: OpenField, read: Read<T>): T | null {
    if ('value' in read) return read.value;
    this.problems.push({ row, field, problem: read.problem });
    return null;
  }

  value(line: Line): number | null {
    return this.taken(line, 'value', readValue(this.scalar(line, 'value'), line.figure.indicator, this.csv?.decimal ?? null));
  }

  number(line: Line, field: 'numerator' | 'denominator' | 'value'): number | null {
    return this.taken(line, field, readNumber(this.scalar(line, field), this.csv?.decimal ?? null));
  }

  state(line: Line): Measurement['availability'] | null {
    return this.taken(line, 'state', readState(this.scalar(line, 'state')));
  }

  text(line: Line, field: 'comment' | 'cause' | 'correction'): string | null {
    return readText(this.scalar(line, field));
  }

  refuse({ row }: Line, field: OpenField, problem: FieldProblem): void {
    this.problems.push({ row, field, problem });
  }

  /** Refuses what stands in fields that mean nothing in this row. */
  leftEmpty({ row, sheetRow }: Line, fields: readonly OpenField[], problem: FieldProblem): void {
    for (const field of fields) if (isFilled(sheetRow, this.columns.at[field])) this.problems.push({ row, field, problem });
  }
}

/** The parts as the file says them; of a part without a row what is stored stays. */
function partsOf({ indicator, cell }: OwnFigure, parts: readonly Line[], reader: RowReader): Measurement['parts'] {
  const said = structuredClone(cell?.parts ?? {});
  for (const line of parts) {
    const { part } = line.key;
    const dimension = part && indicator.dimensions[part.dimension];
    const category = part && dimension?.categories[part.category];
    if (!dimension || category === null || category === undefined) continue;
    reader.leftEmpty(line, notInPart, { code: 'spreadsheets.notInPart' });
    const value = reader.number(line, 'value');
    const group = said[dimension.name] ?? {};
    if (value === null) delete group[category];
    else group[category] = value;
    said[dimension.name] = group;
  }
  return said;
}

const saysNothing = ({ availability, parts, ...said }: CellContent): boolean =>
  availability === 'reported' && Object.keys(parts).length === 0 && Object.values(said).every((each) => each === null);

function entered(line: Line, parts: readonly Line[], reader: RowReader): EnteredCell {
  const { figure, key, row } = line;
  const isRatio = figure.indicator.valueType === 'ratio';
  if (isRatio) reader.leftEmpty(line, ['value'], { code: 'spreadsheets.shareComputed' });
  const state = reader.state(line);
  const content = cellContent(figure.indicator, {
    availability: state ?? 'reported',
    value: isRatio ? null : reader.value(line),
    numerator: reader.number(line, 'numerator'),
    denominator: reader.number(line, 'denominator'),
    parts: partsOf(figure, parts, reader),
    comment: reader.text(line, 'comment'),
    cause: reader.text(line, 'cause'),
    correction: reader.text(line, 'correction'),
  });
  const isNothing = saysNothing(content);
  if (isNothing && state === 'reported' && figure.cell === null && reader.problems.length === 0)
    reader.refuse(line, 'state', { code: 'spreadsheets.nothingReported' });
  return { row, figure, mark: key.mark, content: isNothing ? null : content, problems: reader.problems };
}

function cellsOf(lines: readonly Line[], columns: SheetColumns, { csv }: SheetFile): Omit<Entered, 'ignored'> {
  const parts = new Map<number, Line[]>();
  for (const line of lines) {
    if (line.key.part === null) continue;
    parts.set(line.key.assignmentId, [...(parts.get(line.key.assignmentId) ?? []), line]);
  }
  const figures = lines.filter(({ key }) => key.part === null);
  const whole = new Set(figures.map(({ key }) => key.assignmentId));
  const alone = lines.filter(({ key }) => !whole.has(key.assignmentId));
  return {
    cells: figures.map((line) => entered(line, parts.get(line.key.assignmentId) ?? [], new RowReader(columns, csv))),
    problems: alone.map(({ row }) => ({ row, field: 'key', problem: { code: 'spreadsheets.partAlone' } })),
  };
}

const ofWholeFile: ReadonlySet<string> = new Set(['spreadsheets.otherPeriod', 'spreadsheets.otherOrganisation']);

/** What a file says of the own figures, row by row; or the one thing that is wrong with the whole of it. */
export function enteredCells(file: ReadSheet, own: OwnFigures): Entered | { problem: FieldProblem } {
  if ('problem' in file) return file;
  const columns = sheetColumns(file.rows);
  if ('problem' in columns) return columns;
  const { lines, problems } = linesOf(columns, own);
  const elsewhere = problems.find(({ problem }) => ofWholeFile.has(problem.code));
  if (lines.length === 0 && elsewhere) return { problem: elsewhere.problem };
  if (lines.length === 0 && problems.length === 0) return { problem: { code: 'spreadsheets.noRows' } };
  const { cells, problems: alone } = cellsOf(lines, columns, file);
  return { cells, problems: [...problems, ...alone], ignored: ignoredCells(file, columns, own) };
}
