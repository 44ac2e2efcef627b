import { createHash } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import { type FieldProblem, type Measurement, computeRatioValue, resources } from '@pilotage/shared';
import { parseFields } from '../../http/candidate.ts';
import { cellProblems } from '../../measurements/cellProblems.ts';
import { type CellContent, toCellContent, contentHashOf } from '../cellContent.ts';
import type { EnteredSheet, EnteredCell, RowProblem } from './parseEnteredCells.ts';
import type { IgnoredCell } from './findIgnoredCells.ts';
import type { OwnFigure, OwnFigures } from '../ownFigures.ts';
import type { SheetField } from '../sheetFields.ts';

export const importOutcomes = ['new', 'changed', 'conflict', 'kept', 'refused'] as const;
export type ImportOutcome = (typeof importOutcomes)[number];

/** What one row would do to a figure, beside what is stored. */
export interface PlannedCell {
  row: number;
  figure: OwnFigure;
  outcome: ImportOutcome;
  stored: CellContent | null;
  entered: CellContent | null;
  problems: readonly RowProblem[];
}

export interface ImportPlan {
  /** Rows that differ or are refused, in the file's order. */
  cells: readonly PlannedCell[];
  /** Of rows that are about no figure. */
  problems: readonly RowProblem[];
  /** What stands in the file and is not read. */
  ignored: readonly IgnoredCell[];
  /** How many rows say what is stored, or what was there when the template was made. */
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

/** What a single write of this content would be refused for: by the same schemas, and by the same rules of the cell. */
function contentProblems({ figure, row }: EnteredCell, content: CellContent, { period, periods }: OwnFigures): RowProblem[] {
  const { assignment, indicator, cell } = figure;
  // As in any change of a record, only what differs is judged by its form.
  const stored = Object.entries(cell ?? {});
  const differs = ([field, given]: [string, unknown]) =>
    !stored.some(([name, of]) => name === field && isDeepStrictEqual(of, given));
  const changedFields = Object.entries(content).filter(differs);
  const { valid, problems } = parseFields(writableFields, Object.fromEntries(changedFields));
  const isRatio = indicator.valueType === 'ratio';
  const value = isRatio ? computeRatioValue(content.numerator, content.denominator) : content.value;
  const candidate = { ...cell, ...valid, value, assignmentId: assignment.id, periodId: period.id };
  const found: Record<string, FieldProblem> = {
    ...cellProblems({ cell: candidate, assignment, indicator, periods, stored: cell }),
    ...problems,
  };
  return Object.entries(found).map(([field, problem]) => ({ row, field: sheetFieldOf(field), problem }));
}

const isAccepted = (cell: Measurement | null) => cell?.state === 'submitted' || cell?.state === 'approved';

function problemsOf(cell: EnteredCell, content: CellContent, ownFigures: OwnFigures): readonly RowProblem[] {
  if (cell.problems.length > 0) return cell.problems;
  if (isAccepted(cell.figure.cell)) return [{ row: cell.row, field: 'key', problem: { code: 'spreadsheets.accepted' } }];
  return contentProblems(cell, content, ownFigures);
}

/** Null where the row changes nothing. */
function planCell(entered: EnteredCell, ownFigures: OwnFigures): PlannedCell | null {
  const { row, figure, templateHash, content, problems } = entered;
  const stored = figure.cell && toCellContent(figure.indicator, figure.cell);
  const base = { row, figure, stored, entered: content, problems: [] };
  if (content === null) {
    if (problems.length > 0) return { ...base, outcome: 'refused', problems };
    // An empty row takes nothing away; it is told where something stood in it.
    return stored === null || templateHash === contentHashOf(null) ? null : { ...base, outcome: 'kept' };
  }
  const enteredHash = contentHashOf(content);
  if (problems.length === 0 && (enteredHash === templateHash || enteredHash === contentHashOf(stored))) return null;
  const wrong = problemsOf(entered, content, ownFigures);
  if (wrong.length > 0) return { ...base, outcome: 'refused', problems: wrong };
  if (contentHashOf(stored) !== templateHash) return { ...base, outcome: 'conflict' };
  return { ...base, outcome: stored === null ? 'new' : 'changed' };
}

/** What a file would change, judged against what is stored now. Nothing is written. */
export function buildImportPlan({ cells, problems, ignored }: EnteredSheet, ownFigures: OwnFigures): ImportPlan {
  const all = cells.map((cell) => planCell(cell, ownFigures));
  const differing = all.filter((cell) => cell !== null);
  return { cells: differing, problems, ignored, same: all.length - differing.length };
}

/** Stands for exactly this plan: every difference, and every version that it was judged against. */
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
