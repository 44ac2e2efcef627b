import { createHash } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import { type FieldProblem, type Measurement, ratioValue, resources } from '@pilotage/shared';
import { parseFields } from '../http/candidate.ts';
import { cellProblems } from '../measurements/cellProblems.ts';
import { type CellContent, cellContent, contentMark } from './cellContent.ts';
import type { Entered, EnteredCell, RowProblem } from './enteredCells.ts';
import type { IgnoredCell } from './ignoredCells.ts';
import type { OwnFigure, OwnFigures } from './ownFigures.ts';
import type { SheetField } from './sheetFields.ts';

export const outcomes = ['new', 'changed', 'conflict', 'kept', 'refused'] as const;
export type Outcome = (typeof outcomes)[number];

/** What one row would do to a figure, beside what is stored. */
export interface PlannedCell {
  row: number;
  figure: OwnFigure;
  outcome: Outcome;
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

const fieldNamed: Readonly<Record<string, SheetField>> = {
  availability: 'state',
  value: 'value',
  numerator: 'numerator',
  denominator: 'denominator',
  parts: 'part',
  comment: 'comment',
  cause: 'cause',
  correction: 'correction',
};

const sheetField = (field: string): SheetField => fieldNamed[field.split('.')[0] ?? ''] ?? 'key';

const { entered: shape } = resources.measurements;

/** What a single write of this content would be refused for: by the same schemas, and by the same rules of the cell. */
function contentProblems({ figure, row }: EnteredCell, content: CellContent, { period, periods }: OwnFigures): RowProblem[] {
  const { assignment, indicator, cell } = figure;
  // As in any change of a record, only what differs is judged by its form.
  const stored = Object.entries(cell ?? {});
  const differs = ([field, given]: [string, unknown]) =>
    !stored.some(([name, of]) => name === field && isDeepStrictEqual(of, given));
  const said = Object.entries(content).filter(differs);
  const { valid, problems } = parseFields(shape, Object.fromEntries(said));
  const isRatio = indicator.valueType === 'ratio';
  const value = isRatio ? ratioValue(content.numerator, content.denominator) : content.value;
  const candidate = { ...cell, ...valid, value, assignmentId: assignment.id, periodId: period.id };
  const found: Record<string, FieldProblem> = {
    ...cellProblems({ cell: candidate, assignment, indicator, periods, stored: cell }),
    ...problems,
  };
  return Object.entries(found).map(([field, problem]) => ({ row, field: sheetField(field), problem }));
}

const isAccepted = (cell: Measurement | null) => cell?.state === 'submitted' || cell?.state === 'approved';

function problemsOf(cell: EnteredCell, content: CellContent, own: OwnFigures): readonly RowProblem[] {
  if (cell.problems.length > 0) return cell.problems;
  if (isAccepted(cell.figure.cell)) return [{ row: cell.row, field: 'key', problem: { code: 'spreadsheets.accepted' } }];
  return contentProblems(cell, content, own);
}

/** Null where the row changes nothing. */
function planned(entered: EnteredCell, own: OwnFigures): PlannedCell | null {
  const { row, figure, mark, content, problems } = entered;
  const stored = figure.cell && cellContent(figure.indicator, figure.cell);
  const line = { row, figure, stored, entered: content, problems: [] };
  if (content === null) {
    if (problems.length > 0) return { ...line, outcome: 'refused', problems };
    // An empty row takes nothing away; it is told where something stood in it.
    return stored === null || mark === contentMark(null) ? null : { ...line, outcome: 'kept' };
  }
  const said = contentMark(content);
  if (problems.length === 0 && (said === mark || said === contentMark(stored))) return null;
  const wrong = problemsOf(entered, content, own);
  if (wrong.length > 0) return { ...line, outcome: 'refused', problems: wrong };
  if (contentMark(stored) !== mark) return { ...line, outcome: 'conflict' };
  return { ...line, outcome: stored === null ? 'new' : 'changed' };
}

/** What a file would change, judged against what is stored now. Nothing is written. */
export function importPlan({ cells, problems, ignored }: Entered, own: OwnFigures): ImportPlan {
  const all = cells.map((cell) => planned(cell, own));
  const differing = all.filter((cell) => cell !== null);
  return { cells: differing, problems, ignored, same: all.length - differing.length };
}

/** Stands for exactly this plan: every difference, and every version that it was judged against. */
export function planToken({ cells, problems }: ImportPlan): string {
  const lines = cells.map(({ figure, outcome, entered }) => [
    figure.assignment.id,
    figure.cell?.id ?? null,
    figure.cell?.version ?? null,
    outcome,
    entered,
  ]);
  return createHash('sha256')
    .update(JSON.stringify([lines, problems]))
    .digest('base64url')
    .slice(0, 32);
}
