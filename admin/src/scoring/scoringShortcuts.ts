/** The action of a key on the scoring page. */
export type ScoringShortcut = { kind: 'digit'; digit: string } | { kind: 'next' } | { kind: 'help' };

interface ScoringKeyPress {
  key: string;
  /** Whether Ctrl, Alt or Meta is held: such a key belongs to the browser. */
  modified: boolean;
  isTyping: boolean;
}

export function parseScoringShortcut({ key, modified, isTyping }: ScoringKeyPress): ScoringShortcut | null {
  if (modified || isTyping) return null;
  if (/^\d$/.test(key)) return { kind: 'digit', digit: key };
  if (key === 'n') return { kind: 'next' };
  return key === '?' ? { kind: 'help' } : null;
}

/** State of the keyboard input: the current criterion and the digits typed so far. */
export interface KeyboardPosition {
  criterionIndex: number;
  typed: string;
}

interface DigitResult extends KeyboardPosition {
  /** The points of the digits typed so far, and their criterion. */
  mark: { criterionIndex: number; value: number } | null;
}

const valuesStartingWith = (scale: readonly number[], typed: string) => scale.filter((value) => String(value).startsWith(typed));

/**
 * Processes a digit. It sets the points and moves to the next criterion, unless another digit could complete a larger number of
 * the scale (the 1 of 10). A digit that cannot extend the number starts a new one: at the next criterion if points were set,
 * otherwise at the same one.
 */
export function applyDigit(
  scales: readonly (readonly number[])[],
  { criterionIndex, typed }: KeyboardPosition,
  digit: string,
): DigitResult {
  const scale = scales[criterionIndex] ?? [];
  const digits = `${typed}${digit}`;
  const candidates = valuesStartingWith(scale, digits);
  if (candidates.length === 0 && typed !== '') {
    const isDone = scale.includes(Number(typed));
    return applyDigit(
      scales,
      { criterionIndex: isDone ? Math.min(criterionIndex + 1, scales.length - 1) : criterionIndex, typed: '' },
      digit,
    );
  }
  if (candidates.length === 0) return { criterionIndex, typed: '', mark: null };
  const value = candidates.find((each) => String(each) === digits);
  const mark = value === undefined ? null : { criterionIndex, value };
  return candidates.length === 1 && mark !== null
    ? { criterionIndex: criterionIndex + 1, typed: '', mark }
    : { criterionIndex, typed: digits, mark };
}
