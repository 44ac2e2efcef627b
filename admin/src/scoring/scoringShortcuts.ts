/** What a key asks for on the page on which a juror scores. */
export type ScoringShortcut = { does: 'digit'; digit: string } | { does: 'next' } | { does: 'help' };

interface ScoringKeyPress {
  key: string;
  /** Ctrl, Alt or Meta is held: then it is the browser's. */
  modified: boolean;
  isTyping: boolean;
}

export function parseScoringShortcut({ key, modified, isTyping }: ScoringKeyPress): ScoringShortcut | null {
  if (modified || isTyping) return null;
  if (/^\d$/.test(key)) return { does: 'digit', digit: key };
  if (key === 'n') return { does: 'next' };
  return key === '?' ? { does: 'help' } : null;
}

/** Where the keys are: at which criterion, and what of a number of several digits was typed there. */
export interface KeyboardPosition {
  at: number;
  typed: string;
}

interface DigitResult extends KeyboardPosition {
  /** The points that the digits so far stand for, and for which criterion. */
  mark: { at: number; value: number } | null;
}

const valuesStartingWith = (scale: readonly number[], typed: string) => scale.filter((value) => String(value).startsWith(typed));

/**
 * What a digit makes of the place: points, and on to the next criterion, unless a further digit could make another number of the scale
 * (the 1 of 10). A digit that continues no number begins one: after points at the next criterion, else at this one again.
 */
export function applyDigit(scales: readonly (readonly number[])[], { at, typed }: KeyboardPosition, digit: string): DigitResult {
  const scale = scales[at] ?? [];
  const digits = `${typed}${digit}`;
  const candidates = valuesStartingWith(scale, digits);
  if (candidates.length === 0 && typed !== '') {
    const isDone = scale.includes(Number(typed));
    return applyDigit(scales, { at: isDone ? Math.min(at + 1, scales.length - 1) : at, typed: '' }, digit);
  }
  if (candidates.length === 0) return { at, typed: '', mark: null };
  const value = candidates.find((each) => String(each) === digits);
  const mark = value === undefined ? null : { at, value };
  return candidates.length === 1 && mark !== null ? { at: at + 1, typed: '', mark } : { at, typed: digits, mark };
}
