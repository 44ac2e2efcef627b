import { createHash } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import { type FieldProblem, type Measurement, computeRatioValue, resources } from '@pilotage/shared';
import { parseFields } from '../../http/records/candidate.ts';
import { cellProblems } from '../../measurements/cellProblems.ts';
import { type CellContent, toCellContent, contentHashOf } from '../cellContent.ts';
import type { EnteredSheet, EnteredCell, RowProblem } from './parseEnteredCells.ts';
import type { IgnoredCell } from './findUnknownColumns.ts';
import type { OwnFigure, OwnFigures } from '../ownFigures.ts';
import type { SheetField } from '../sheetFields.ts';

export const importOutcomes = ['new', 'changed', 'conflict', 'kept', 'refused'] as const;
export type ImportOutcome = (typeof importOutcomes)[number];

/** The effect of one row on a figure: the stored and the entered content. */
export interface PlannedCell {
  row: number;
  figure: OwnFigure;
  outcome: ImportOutcome;
  stored: CellContent | null;
  entered: CellContent | null;
  problems: readonly RowProblem[];
}

export interface ImportPlan {
  /** Rows with a difference or a problem, in the order of the file. */
  cells: readonly PlannedCell[];
  /** Problems of rows that match no figure. */
  problems: readonly RowProblem[];
  /** Filled parts of the file that are not imported. */
  ignored: readonly IgnoredCell[];
  /** Number of rows equal to the stored content or to that of the template. */
  same: number;
}

const sheetFieldByContractField: Readonly<Record<string, SheetField>> = {
  availability: 'state',
  value: 'value',
  numerator: 'numerator',
  denominator: 'denominator',
  parts: 'part',
  comment: 'comment',
  cause: 'cause',
  correction: 'correction',
};

const sheetFieldOf = (field: string): SheetField => sheetFieldByContractField[field.split('.')[0] ?? ''] ?? 'key';

const { writable: writableFields } = resources.measurements;

/** The problems of writing this content, by the same schemas and cell rules as a single write. */
function contentProblems({ figure, row }: EnteredCell, content: CellContent, { period, periods }: OwnFigures): RowProblem[] {
  const { assignment, indicator, cell } = figure;
  // As in any update of a record, only changed fields are parsed.
  const storedEntries = Object.entries(cell ?? {});
  const differs = ([field, value]: [string, unknown]) =>
    !storedEntries.some(([name, storedValue]) => name === field && isDeepStrictEqual(storedValue, value));
  const changedFields = Object.entries(content).filter(differs);
  const { valid, problems } = parseFields(writableFields, Object.fromEntries(changedFields));
  const isRatio = indicator.valueType === 'ratio';
  const value = isRatio ? computeRatioValue(content.numerator, content.denominator) : content.value;
  const candidate = { ...cell, ...valid, value, assignmentId: assignment.id, periodId: period.id };
  const fieldProblems: Record<string, FieldProblem> = {
    ...cellProblems({ cell: candidate, assignment, indicator, periods, stored: cell }),
    ...problems,
  };
  return Object.entries(fieldProblems).map(([field, problem]) => ({ row, field: sheetFieldOf(field), problem }));
}

const isAccepted = (cell: Measurement | null) => cell?.state === 'submitted' || cell?.state === 'approved';

function problemsOf(cell: EnteredCell, content: CellContent, ownFigures: OwnFigures): readonly RowProblem[] {
  if (cell.problems.length > 0) return cell.problems;
  if (isAccepted(cell.figure.cell)) return [{ row: cell.row, field: 'key', problem: { code: 'spreadsheets.accepted' } }];
  return contentProblems(cell, content, ownFigures);
}

/** The planned effect of a row; null if it changes nothing. */
function planCell(entered: EnteredCell, ownFigures: OwnFigures): PlannedCell | null {
  const { row, figure, templateHash, content, problems } = entered;
  const stored = figure.cell && toCellContent(figure.indicator, figure.cell);
  const base = { row, figure, stored, entered: content, problems: [] };
  if (content === null) {
    if (problems.length > 0) return { ...base, outcome: 'refused', problems };
    // An empty row deletes nothing. It is reported if the template had content there.
    return stored === null || templateHash === contentHashOf(null) ? null : { ...base, outcome: 'kept' };
  }
  const enteredHash = contentHashOf(content);
  if (problems.length === 0 && (enteredHash === templateHash || enteredHash === contentHashOf(stored))) return null;
  const cellProblemsFound = problemsOf(entered, content, ownFigures);
  if (cellProblemsFound.length > 0) return { ...base, outcome: 'refused', problems: cellProblemsFound };
  if (contentHashOf(stored) !== templateHash) return { ...base, outcome: 'conflict' };
  return { ...base, outcome: stored === null ? 'new' : 'changed' };
}

/** Compares a file with the stored figures. Writes nothing. */
export function buildImportPlan({ cells, problems, ignored }: EnteredSheet, ownFigures: OwnFigures): ImportPlan {
  const planned = cells.map((cell) => planCell(cell, ownFigures));
  const differing = planned.filter((cell) => cell !== null);
  return { cells: differing, problems, ignored, same: planned.length - differing.length };
}

/** A hash that identifies the plan: all differences and the versions that they were compared with. */
export function planToken({ cells, problems }: ImportPlan): string {
  const rows = cells.map(({ figure, outcome, entered }) => [
    figure.assignment.id,
    figure.cell?.id ?? null,
    figure.cell?.version ?? null,
    outcome,
    entered,
  ]);
  return createHash('sha256')
    .update(JSON.stringify([rows, problems]))
    .digest('base64url')
    .slice(0, 32);
}
