import type { Measurement } from '@pilotage/shared';
import type { FigureRow } from './figureRows.ts';
import { draftOf, type Judged, judgedDraft } from './judgedDraft.ts';

export interface PasteLine {
  /** null: the table ends above this line. */
  row: FigureRow | null;
  /** The texts as they would stand in the row's fields. */
  texts: readonly string[];
  outcome: Judged | { kind: 'kept' } | { kind: 'unfit'; why: 'noRow' | 'locked' | 'tooWide' };
}

interface Asked {
  block: readonly (readonly string[])[];
  /** The rows from the one in which the paste began, downwards; locked ones too. */
  rows: readonly FigureRow[];
  column: 'figure' | 'second';
  cellOf: (row: FigureRow) => Measurement | null;
  locale: string;
}

/** What each line of a pasted block would do to the row beside it: nothing is guessed, nothing moves to another row. */
export function pastePlan({ block, rows, column, cellOf, locale }: Asked): PasteLine[] {
  return block.map((tokens, at): PasteLine => {
    const row = rows[at] ?? null;
    const isKept = tokens.every((token) => token.trim() === '');
    if (isKept) return { row, texts: tokens, outcome: { kind: 'kept' } };
    if (row === null) return { row, texts: tokens, outcome: { kind: 'unfit', why: 'noRow' } };
    if (row.lock) return { row, texts: tokens, outcome: { kind: 'unfit', why: 'locked' } };
    const { indicator } = row;
    const cell = cellOf(row);
    const isRatio = indicator.valueType === 'ratio';
    const first = draftOf(cell?.availability === 'reported' ? cell : null, indicator, locale).texts[0] ?? '';
    const given = isRatio && column === 'second' ? [first, ...tokens] : tokens;
    const width = isRatio ? 2 : 1;
    if (given.slice(width).some((token) => token.trim() !== ''))
      return { row, texts: tokens, outcome: { kind: 'unfit', why: 'tooWide' } };
    const texts = Array.from({ length: width }, (_, field) => given[field] ?? '');
    const { last, checks } = row;
    return { row, texts, outcome: judgedDraft({ stated: null, texts }, indicator, { cell, last, checks }) };
  });
}

export const isPlain = (plan: readonly PasteLine[]): boolean =>
  plan.every(({ outcome }) => outcome.kind === 'entry' || outcome.kind === 'kept');
