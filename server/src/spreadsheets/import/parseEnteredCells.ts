import { type FieldProblem, type Measurement, unescapeFormula } from '@pilotage/shared';
import { type CellContent, toCellContent } from '../cellContent.ts';
import { findIgnoredCells, figureKeyOf } from './findIgnoredCells.ts';
import type { IgnoredCell } from './findUnknownColumns.ts';
import { type FieldReadResult, readNumber, readState, readText, readValue } from './readFields.ts';
import type { OwnFigure, OwnFigures } from '../ownFigures.ts';
import { parseRowKey, type RowKey } from '../rowKey.ts';
import { isFilled, type SheetColumns, findSheetColumns, cellValueOf } from './findSheetColumns.ts';
import { type EditableField, editableFields, type SheetField } from '../sheetFields.ts';
import type { SheetReadResult, Scalar, SheetFile, SheetRow } from '../reading/sheetRow.ts';

/** A problem of one row or one field of it. */
export interface RowProblem {
  row: number;
  field: SheetField;
  problem: FieldProblem;
}

/** The content of a figure in the file. */
export interface EnteredCell {
  row: number;
  figure: OwnFigure;
  /** The hash of the cell's content when the template was created. */
  templateHash: string;
  /** Null if nothing is entered. */
  content: CellContent | null;
  problems: readonly RowProblem[];
}

export interface EnteredSheet {
  cells: readonly EnteredCell[];
  /** Problems of rows that match no figure. */
  problems: readonly RowProblem[];
  /** Filled parts of the file that are not imported. */
  ignored: readonly IgnoredCell[];
}

interface FigureSheetRow {
  row: number;
  key: RowKey;
  figure: OwnFigure;
  sheetRow: SheetRow;
}

const hasFormula = ({ formulas }: SheetRow, columns: SheetColumns, field: SheetField): boolean =>
  formulas.some((column) => column === columns.columnByField[field]);

const isBlankRow = (sheetRow: SheetRow, columns: SheetColumns): boolean =>
  editableFields.every((field) => !isFilled(sheetRow, columns.columnByField[field]));

type RowMatch = { figureRow: FigureSheetRow } | { problem: FieldProblem } | null;

/** Matches a row with a figure by its key. Foreign and missing ids give the same problem. */
function matchRow(sheetRow: SheetRow, columns: SheetColumns, { period, organisation, figures }: FigureIndex): RowMatch {
  const text = cellValueOf(sheetRow, columns, 'key');
  if (text === null) return isBlankRow(sheetRow, columns) ? null : { problem: { code: 'spreadsheets.keyMissing' } };
  const parsed = hasFormula(sheetRow, columns, 'key') ? null : parseRowKey(String(text));
  if (!parsed) return { problem: { code: 'spreadsheets.keyBroken' } };
  if (parsed.key.organisationId !== organisation) return { problem: { code: 'spreadsheets.otherOrganisation' } };
  if (parsed.key.periodId !== period) return { problem: { code: 'spreadsheets.otherPeriod' } };
  const figure = figures.get(parsed.key.assignmentId);
  if (!figure) return { problem: { code: 'spreadsheets.unknownRow' } };
  if (!parsed.matches(figure.indicator)) return { problem: { code: 'spreadsheets.keyBroken' } };
  return { figureRow: { row: sheetRow.row, key: parsed.key, figure, sheetRow } };
}

interface FigureIndex {
  period: number;
  organisation: number;
  figures: ReadonlyMap<number, OwnFigure>;
}

/** The rows that match a figure, one per figure, and the problems of the others. */
function matchRows(columns: SheetColumns, ownFigures: OwnFigures) {
  const index: FigureIndex = {
    period: ownFigures.period.id,
    organisation: ownFigures.organisation.id,
    figures: new Map(ownFigures.figures.map((figure) => [figure.assignment.id, figure])),
  };
  const figureRows: FigureSheetRow[] = [];
  const problems: RowProblem[] = [];
  const rowOf = new Map<string, number>();
  for (const sheetRow of columns.dataRows) {
    const match = matchRow(sheetRow, columns, index);
    if (!match) continue;
    if ('problem' in match) {
      problems.push({ row: sheetRow.row, field: 'key', problem: match.problem });
      continue;
    }
    const key = figureKeyOf(match.figureRow.key.assignmentId, match.figureRow.key.part);
    const earlierRow = rowOf.get(key);
    if (earlierRow === undefined) figureRows.push(match.figureRow);
    else problems.push({ row: sheetRow.row, field: 'key', problem: { code: 'spreadsheets.repeatedRow', row: earlierRow } });
    rowOf.set(key, earlierRow ?? sheetRow.row);
  }
  return { figureRows, problems };
}

/** Fields in which text formatting is allowed. */
const textFields: ReadonlySet<EditableField> = new Set(['comment', 'cause', 'correction']);
const fieldsNotInPart = editableFields.filter((field) => field !== 'value');

/** Reads the editable fields of a figure's rows and collects their problems. */
class RowReader {
  readonly problems: RowProblem[] = [];
  private readonly columns: SheetColumns;
  private readonly csv: SheetFile['csv'];

  constructor(columns: SheetColumns, csv: SheetFile['csv']) {
    this.columns = columns;
    this.csv = csv;
  }

  private scalar({ row, sheetRow }: FigureSheetRow, field: EditableField): Scalar {
    const value = cellValueOf(sheetRow, this.columns, field);
    const fieldProblem = this.problemOf(sheetRow, field);
    if (!fieldProblem) return this.csv && typeof value === 'string' ? unescapeFormula(value) : value;
    this.problems.push({ row, field, problem: fieldProblem });
    return null;
  }

  private problemOf(sheetRow: SheetRow, field: EditableField): FieldProblem | null {
    if (hasFormula(sheetRow, this.columns, field)) return { code: 'spreadsheets.formula' };
    const isUnclear = sheetRow.unclear?.some((column) => column === this.columns.columnByField[field]) ?? false;
    return isUnclear && !textFields.has(field) ? { code: 'spreadsheets.unclear' } : null;
  }

  private unwrap<T>({ row }: FigureSheetRow, field: EditableField, result: FieldReadResult<T>): T | null {
    if ('value' in result) return result.value;
    this.problems.push({ row, field, problem: result.problem });
    return null;
  }

  value(figureRow: FigureSheetRow): number | null {
    return this.unwrap(
      figureRow,
      'value',
      readValue(this.scalar(figureRow, 'value'), figureRow.figure.indicator, this.csv?.decimal ?? null),
    );
  }

  number(figureRow: FigureSheetRow, field: 'numerator' | 'denominator' | 'value'): number | null {
    return this.unwrap(figureRow, field, readNumber(this.scalar(figureRow, field), this.csv?.decimal ?? null));
  }

  state(figureRow: FigureSheetRow): Measurement['availability'] | null {
    return this.unwrap(figureRow, 'state', readState(this.scalar(figureRow, 'state')));
  }

  text(figureRow: FigureSheetRow, field: 'comment' | 'cause' | 'correction'): string | null {
    return readText(this.scalar(figureRow, field));
  }

  refuse({ row }: FigureSheetRow, field: EditableField, problem: FieldProblem): void {
    this.problems.push({ row, field, problem });
  }

  /** Adds a problem for each filled field that is not allowed in this row. */
  refuseFilled({ row, sheetRow }: FigureSheetRow, fields: readonly EditableField[], problem: FieldProblem): void {
    for (const field of fields)
      if (isFilled(sheetRow, this.columns.columnByField[field])) this.problems.push({ row, field, problem });
  }
}

/** The parts with the values of the file. Parts without a row keep their stored values. */
function readParts({ indicator, cell }: OwnFigure, partRows: readonly FigureSheetRow[], reader: RowReader): Measurement['parts'] {
  const parsedParts = structuredClone(cell?.parts ?? {});
  for (const partRow of partRows) {
    const { part } = partRow.key;
    const dimension = part && indicator.dimensions[part.dimension];
    const category = part && dimension?.categories[part.category];
    if (!dimension || category === null || category === undefined) continue;
    reader.refuseFilled(partRow, fieldsNotInPart, { code: 'spreadsheets.notInPart' });
    const value = reader.number(partRow, 'value');
    const group = parsedParts[dimension.name] ?? {};
    if (value === null) delete group[category];
    else group[category] = value;
    parsedParts[dimension.name] = group;
  }
  return parsedParts;
}

const isEmptyContent = ({ availability, parts, ...values }: CellContent): boolean =>
  availability === 'reported' && Object.keys(parts).length === 0 && Object.values(values).every((each) => each === null);

function readCell(figureRow: FigureSheetRow, partRows: readonly FigureSheetRow[], reader: RowReader): EnteredCell {
  const { figure, key, row } = figureRow;
  const isRatio = figure.indicator.valueType === 'ratio';
  if (isRatio) reader.refuseFilled(figureRow, ['value'], { code: 'spreadsheets.shareComputed' });
  const state = reader.state(figureRow);
  const content = toCellContent(figure.indicator, {
    availability: state ?? 'reported',
    value: isRatio ? null : reader.value(figureRow),
    numerator: reader.number(figureRow, 'numerator'),
    denominator: reader.number(figureRow, 'denominator'),
    parts: readParts(figure, partRows, reader),
    comment: reader.text(figureRow, 'comment'),
    cause: reader.text(figureRow, 'cause'),
    correction: reader.text(figureRow, 'correction'),
  });
  const isEmpty = isEmptyContent(content);
  if (isEmpty && state === 'reported' && figure.cell === null && reader.problems.length === 0)
    reader.refuse(figureRow, 'state', { code: 'spreadsheets.nothingReported' });
  return { row, figure, templateHash: key.contentHash, content: isEmpty ? null : content, problems: reader.problems };
}

function readCells(
  figureRows: readonly FigureSheetRow[],
  columns: SheetColumns,
  { csv }: SheetFile,
): Omit<EnteredSheet, 'ignored'> {
  const partRowsByAssignment = new Map<number, FigureSheetRow[]>();
  for (const figureRow of figureRows) {
    if (figureRow.key.part === null) continue;
    partRowsByAssignment.set(figureRow.key.assignmentId, [
      ...(partRowsByAssignment.get(figureRow.key.assignmentId) ?? []),
      figureRow,
    ]);
  }
  const figures = figureRows.filter(({ key }) => key.part === null);
  const wholeIds = new Set(figures.map(({ key }) => key.assignmentId));
  const orphanedParts = figureRows.filter(({ key }) => !wholeIds.has(key.assignmentId));
  return {
    cells: figures.map((figureRow) =>
      readCell(figureRow, partRowsByAssignment.get(figureRow.key.assignmentId) ?? [], new RowReader(columns, csv)),
    ),
    problems: orphanedParts.map(({ row }) => ({ row, field: 'key', problem: { code: 'spreadsheets.partAlone' } })),
  };
}

const wholeFileCodes: ReadonlySet<string> = new Set(['spreadsheets.otherPeriod', 'spreadsheets.otherOrganisation']);

/** Parses the rows of a file; returns a problem if the whole file cannot be imported. */
export function parseEnteredCells(file: SheetReadResult, ownFigures: OwnFigures): EnteredSheet | { problem: FieldProblem } {
  if ('problem' in file) return file;
  const columns = findSheetColumns(file.rows);
  if ('problem' in columns) return columns;
  const { figureRows, problems } = matchRows(columns, ownFigures);
  const wholeFileProblem = problems.find(({ problem }) => wholeFileCodes.has(problem.code));
  if (figureRows.length === 0 && wholeFileProblem) return { problem: wholeFileProblem.problem };
  if (figureRows.length === 0 && problems.length === 0) return { problem: { code: 'spreadsheets.noRows' } };
  const { cells, problems: orphanProblems } = readCells(figureRows, columns, file);
  return { cells, problems: [...problems, ...orphanProblems], ignored: findIgnoredCells(file, columns, ownFigures) };
}
