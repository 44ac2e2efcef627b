import { type Assignment, type CsvDialect, parseFigure } from '@pilotage/shared';
import { targetSlot } from '../cells/levelSlot.ts';
import { acceptLevel, type LevelParse, parseTarget } from '../cells/parseLevel.ts';
import type { PasteChoice } from '../../measurements/paste/pasteChoice.ts';
import type { TargetCell, TargetRow } from '../rows/targetRow.ts';
import { targetTextOf } from '../template/createTargetTable.ts';
import { type PlacedTargets, positionOf } from './placedTargets.ts';

/** One pasted text with the cell that it is for; without a cell it lies outside the table, or where nothing can be entered. */
export interface PastedTarget {
  position: string;
  text: string;
  row: TargetRow | null;
  organisationId: number | null;
  cell: TargetCell | null;
  /** `kept`: it says what is here, or nothing. `emptied`: it says nothing where a target is, which stays. */
  outcome: LevelParse | { kind: 'kept' | 'emptied' | 'leftOut' } | { kind: 'unfit'; why: 'outside' | 'locked' | 'repeated' };
}

interface PlanTargetPasteParams {
  placed: PlacedTargets;
  rows: readonly TargetRow[];
  shownOf: (cell: TargetCell) => Assignment | null;
  /** By position. */
  choices: ReadonlyMap<string, PasteChoice>;
}

/** Whether the text says what the cell shows already. */
function isUnchanged(text: string, shown: number | 'x' | null, decimal: CsvDialect['decimal'] | null): boolean {
  if (typeof shown !== 'number') return text.trim().toLowerCase() === (shown ?? '');
  const parsed = parseFigure(text, decimal);
  if (parsed.kind === 'figure') return parsed.value === shown;
  return parsed.kind === 'ambiguous' && text.trim().replace(',', '.') === String(shown);
}

/** Plans the effect of each text on its cell. Nothing is guessed, and nothing moves to another cell. */
export function planTargetPaste({ placed, rows, shownOf, choices }: PlanTargetPasteParams): PastedTarget[] {
  const { block, lines, columns, isNamed, decimal, problems } = placed;
  const rowByKey = new Map(rows.map((row) => [row.key, row]));
  /** The cells for which a text stands already. */
  const named = new Set<TargetCell>();

  function readCell(text: string, row: TargetRow, cell: TargetCell, position: string): PastedTarget['outcome'] {
    const context = { indicator: row.indicator, assignment: shownOf(cell), slot: targetSlot, decimal };
    const choice = choices.get(position);
    if (choice === 'leaveOut') return { kind: 'leftOut' };
    if (named.has(cell)) return { kind: 'unfit', why: 'repeated' };
    named.add(cell);
    return choice === undefined ? parseTarget(text, context) : acceptLevel(choice, context);
  }

  function planCell(text: string, row: TargetRow | null, cell: TargetCell | null, position: string): PastedTarget['outcome'] {
    const problem = problems.get(position);
    if (text.trim() === '' && problem === undefined) {
      const isEmptied = isNamed && cell?.isEditable && targetTextOf(cell, shownOf) !== null;
      return { kind: isEmptied ? 'emptied' : 'kept' };
    }
    if (row === null) return { kind: 'unfit', why: 'outside' };
    if (problem === undefined && isNamed && cell && isUnchanged(text, targetTextOf(cell, shownOf), decimal)) {
      if (named.has(cell)) return { kind: 'unfit', why: 'repeated' };
      named.add(cell);
      return { kind: 'kept' };
    }
    if (!cell?.isEditable) return { kind: 'unfit', why: 'locked' };
    return problem === undefined ? readCell(text, row, cell, position) : { kind: 'refused', why: problem };
  }

  return block.flatMap((texts, line) =>
    texts.flatMap((text, column): PastedTarget[] => {
      const { rowKey = null } = lines[line] ?? {};
      const { organisationId = null } = columns[column] ?? {};
      // Names that are not known here are told apart from the cells.
      if (isNamed && (rowKey === null || organisationId === null)) return [];
      const row = organisationId === null ? null : (rowByKey.get(rowKey ?? '') ?? null);
      const cell = row?.cells.get(organisationId ?? 0) ?? null;
      const position = positionOf(line, column);
      return [{ position, text, row, organisationId, cell, outcome: planCell(text, row, cell, position) }];
    }),
  );
}

/** Whether the plan can be entered without a question: everything is read, and nothing looks wrong. */
export const isUnambiguous = (plan: readonly PastedTarget[]): boolean =>
  plan.every(({ outcome }) => (outcome.kind === 'entry' ? outcome.warning === null : outcome.kind === 'kept'));
