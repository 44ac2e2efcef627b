import type { Assignment } from '@pilotage/shared';
import { targetSlot } from '../cells/levelSlot.ts';
import { type LevelParse, parseTarget } from '../cells/parseLevel.ts';
import type { TargetCell, TargetRow } from '../rows/targetRow.ts';

/** One pasted text with the cell that it is for; without a cell it lies outside the table, or where nothing can be entered. */
export interface PastedTarget {
  /** Line and column in the block. */
  position: string;
  text: string;
  row: TargetRow | null;
  organisationId: number | null;
  cell: TargetCell | null;
  outcome: LevelParse | { kind: 'kept' } | { kind: 'unfit'; why: 'outside' | 'unknown' | 'locked' };
}

interface PlanTargetPasteParams {
  block: readonly (readonly string[])[];
  /** The rows and columns of the block's lines and columns: from the first pasted cell on, or as its heads name them. */
  rows: readonly (TargetRow | null)[];
  organisationIds: readonly (number | null)[];
  /** Why a text has no cell: the table ends, or the name is not known. */
  unfitReason: 'outside' | 'unknown';
  shownOf: (cell: TargetCell) => Assignment | null;
}

/** Plans the effect of each pasted text on its cell. Nothing is guessed, and nothing moves to another cell. */
export function planTargetPaste({ block, rows, organisationIds, unfitReason, shownOf }: PlanTargetPasteParams): PastedTarget[] {
  return block.flatMap((line, lineIndex) =>
    line.map((text, columnIndex): PastedTarget => {
      const row = rows[lineIndex] ?? null;
      const organisationId = organisationIds[columnIndex] ?? null;
      const cell = (organisationId === null ? null : row?.cells.get(organisationId)) ?? null;
      const pasted = { position: `${lineIndex}.${columnIndex}`, text, row, organisationId, cell };
      if (text.trim() === '') return { ...pasted, outcome: { kind: 'kept' } };
      if (row === null || organisationId === null) return { ...pasted, outcome: { kind: 'unfit', why: unfitReason } };
      if (!cell?.isEditable) return { ...pasted, outcome: { kind: 'unfit', why: 'locked' } };
      const context = { indicator: row.indicator, assignment: shownOf(cell), slot: targetSlot };
      return { ...pasted, outcome: parseTarget(text, context) };
    }),
  );
}

export const isUnambiguous = (plan: readonly PastedTarget[]): boolean =>
  plan.every(({ outcome }) => outcome.kind === 'entry' || outcome.kind === 'kept');
