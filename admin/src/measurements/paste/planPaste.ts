import type { Measurement } from '@pilotage/shared';
import type { FigureRow } from '../rows/figureRow.ts';
import { createDraftFields, type CellDraftValidation, validateDraft } from '../cells/validateDraft.ts';

export interface PastePlanRow {
  /** Null where the pasted block has more lines than the table has rows. */
  row: FigureRow | null;
  /** The texts for the fields of the row. */
  texts: readonly string[];
  outcome: CellDraftValidation | { kind: 'kept' } | { kind: 'leftOut' } | { kind: 'unfit'; why: 'noRow' | 'locked' | 'tooWide' };
}

interface PlanPasteParams {
  block: readonly (readonly string[])[];
  /** The rows from the first pasted one down, including locked ones. */
  rows: readonly FigureRow[];
  column: 'figure' | 'second';
  cellOf: (row: FigureRow) => Measurement | null;
  locale: string;
  /** The lines that are left out by choice. */
  leftOut?: ReadonlySet<number>;
}

/** Plans the effect of each line of a pasted block on its row. Nothing is guessed, and no line moves to another row. */
export function planPaste({ block, rows, column, cellOf, locale, leftOut }: PlanPasteParams): PastePlanRow[] {
  return block.map((tokens, index): PastePlanRow => {
    const row = rows[index] ?? null;
    const isBlank = tokens.every((token) => token.trim() === '');
    if (isBlank) return { row, texts: tokens, outcome: { kind: 'kept' } };
    if (row === null) return { row, texts: tokens, outcome: { kind: 'unfit', why: 'noRow' } };
    if (leftOut?.has(index)) return { row, texts: tokens, outcome: { kind: 'leftOut' } };
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
