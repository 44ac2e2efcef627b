import { type Check, type Indicator, isFarFromLast, type Measurement } from '@pilotage/shared';
import { type Entry, entryOf, figureOf, type NotYet, parseEntry } from './entry.ts';
import { typedFigure } from './typedFigure.ts';

/** What stands in the fields of a cell: texts of one figure (two of a ratio), or the reason of a statement. */
export interface Draft {
  stated: Exclude<Measurement['availability'], 'reported'> | null;
  texts: readonly string[];
}

type Problem = NotYet | { kind: 'refused'; field: number; why: 'reasonNeeded' };

export type Judged = { kind: 'entry'; entry: Entry; warning: 'jump' | null } | Problem;

/** The texts with which a stored cell stands in its fields. */
export function draftOf(cell: Measurement | null, indicator: Indicator, locale: string): Draft {
  const entry = entryOf(cell, indicator);
  const figures = indicator.valueType === 'ratio' ? 2 : 1;
  switch (entry.kind) {
    case 'nothing':
      return { stated: null, texts: Array.from({ length: figures }, () => '') };
    case 'figure':
      return { stated: null, texts: [typedFigure(entry.value, locale)] };
    case 'ratio':
      return { stated: null, texts: [entry.numerator, entry.denominator].map((each) => typedFigure(each, locale)) };
    case 'text':
      return { stated: null, texts: [entry.text] };
    case 'statement':
      return { stated: entry.availability, texts: [entry.reason] };
  }
}

interface Beside {
  /** The cell as it stands, with its parts. */
  cell: Measurement | null;
  /** The last figure before. */
  last: number | null;
  checks: readonly Check[];
}

/** What a draft says, or why it cannot be sent; a jump against the last figure is a warning only. */
export function judgedDraft({ stated, texts }: Draft, indicator: Indicator, { cell, last, checks }: Beside): Judged {
  if (stated !== null) {
    const reason = (texts[0] ?? '').trim();
    if (reason === '') return { kind: 'refused', field: 0, why: 'reasonNeeded' };
    return { kind: 'entry', entry: { kind: 'statement', availability: stated, reason }, warning: null };
  }
  const parsed = parseEntry(indicator, texts, cell);
  if (parsed.kind !== 'entry') return parsed;
  const { entry } = parsed;
  const isFar = isFarFromLast(indicator, { value: figureOf(entry), last }, checks);
  return { kind: 'entry', entry, warning: isFar ? 'jump' : null };
}
