import type { Measurement } from '@pilotage/shared';
import type { FigureRow } from '../rows/createFigureRows.ts';
import { createDraftFields, type CellDraftValidation, validateDraft } from '../cells/validateDraft.ts';

export interface PastePlanRow {
  /** null: the table ends above this line. */
  row: FigureRow | null;
  /** The texts as they would stand in the row's fields. */
  texts: readonly string[];
  outcome: CellDraftValidation | { kind: 'kept' } | { kind: 'unfit'; why: 'noRow' | 'locked' | 'tooWide' };
}

interface PlanPasteParams {
  block: readonly (readonly string[])[];
  /** The rows from the one in which the paste began, downwards; locked ones too. */
  rows: readonly FigureRow[];
  column: 'figure' | 'second';
  cellOf: (row: FigureRow) => Measurement | null;
  locale: string;
}

/** What each line of a pasted block would do to the row beside it: nothing is guessed, nothing moves to another row. */
export function planPaste({ block, rows, column, cellOf, locale }: PlanPasteParams): PastePlanRow[] {
  return block.map((tokens, at): PastePlanRow => {
    const row = rows[at] ?? null;
    const isBlank = tokens.every((token) => token.trim() === '');
    if (isBlank) return { row, texts: tokens, outcome: { kind: 'kept' } };
    if (row === null) return { row, texts: tokens, outcome: { kind: 'unfit', why: 'noRow' } };
    if (row.lock) return { row, texts: tokens, outcome: { kind: 'unfit', why: 'locked' } };
    const { indicator } = row;
    const cell = cellOf(row);
    const isRatio = indicator.valueType === 'ratio';
    const first = createDraftFields(cell?.availability === 'reported' ? cell : null, indicator, locale).texts[0] ?? '';
    const values = isRatio && column === 'second' ? [first, ...tokens] : tokens;
    const width = isRatio ? 2 : 1;
    if (values.slice(width).some((token) => token.trim() !== ''))
      return { row, texts: tokens, outcome: { kind: 'unfit', why: 'tooWide' } };
    const texts = Array.from({ length: width }, (_, field) => values[field] ?? '');
    const { previousFigure, checks } = row;
    return {
      row,
      texts,
      outcome: validateDraft({ statedAvailability: null, texts }, indicator, { cell, previousFigure, checks }),
    };
  });
}

export const isUnambiguous = (plan: readonly PastePlanRow[]): boolean =>
  plan.every(({ outcome }) => outcome.kind === 'entry' || outcome.kind === 'kept');
