import { type Indicator, type Measurement, ratioValue, type Reading, readFigure } from '@pilotage/shared';
import { type FigureReason, figureRefusal } from './figureRefusal.ts';

type Said = Exclude<Measurement['availability'], 'reported'>;

/** What somebody entered in a cell. */
export type Entry =
  | { kind: 'nothing' }
  | { kind: 'figure'; value: number }
  | { kind: 'ratio'; numerator: number; denominator: number }
  | { kind: 'text'; text: string }
  | { kind: 'statement'; availability: Said; reason: string };

type Refusal = Extract<Reading, { kind: 'refused' }>['why'] | FigureReason | 'bothNeeded';

/** Why typed texts make no entry yet. */
export type NotYet =
  | { kind: 'ambiguous'; field: number; readings: readonly [number, number] }
  | { kind: 'refused'; field: number; why: Refusal };

type Parsed = { kind: 'entry'; entry: Entry } | NotYet;

const entered = (entry: Entry): Parsed => ({ kind: 'entry', entry });
const refused = (field: number, why: Refusal): Parsed => ({ kind: 'refused', field, why });

function ofRatio([top, bottom]: readonly Reading[]): Parsed {
  if (top?.kind === 'empty' && bottom?.kind === 'empty') return entered({ kind: 'nothing' });
  if (top?.kind !== 'figure') return refused(0, 'bothNeeded');
  if (bottom?.kind !== 'figure') return refused(1, 'bothNeeded');
  return entered({ kind: 'ratio', numerator: top.value, denominator: bottom.value });
}

const ofFigure = (reading: Reading | undefined): Parsed =>
  entered(reading?.kind === 'figure' ? { kind: 'figure', value: reading.value } : { kind: 'nothing' });

const noNumbers = { value: null, numerator: null, denominator: null };

/** The numbers of an entry as a cell has them. */
function numbersOf(entry: Entry) {
  if (entry.kind === 'figure') return { ...noNumbers, value: entry.value };
  if (entry.kind !== 'ratio') return noNumbers;
  const { numerator, denominator } = entry;
  return { value: ratioValue(numerator, denominator), numerator, denominator };
}

/** The parsed entry, unless the rules of the figure refuse it. */
function judgedBy(indicator: Indicator, parsed: Parsed, stored: Measurement | null): Parsed {
  if (parsed.kind !== 'entry' || parsed.entry.kind === 'nothing') return parsed;
  const content = { availability: 'reported' as const, ...numbersOf(parsed.entry), parts: stored?.parts ?? {} };
  const refusal = figureRefusal(indicator, content, stored);
  return refusal ? refused(refusal.field, refusal.why) : parsed;
}

/** What the texts of a cell's fields (two of a ratio, else one) say together, beside the cell as it stands. */
export function parseEntry(indicator: Indicator, texts: readonly string[], stored: Measurement | null = null): Parsed {
  if (indicator.valueType === 'text') {
    const text = (texts[0] ?? '').trim();
    return entered(text === '' ? { kind: 'nothing' } : { kind: 'text', text });
  }
  const readings = texts.map(readFigure);
  for (const [field, reading] of readings.entries()) {
    if (reading.kind === 'ambiguous') return { kind: 'ambiguous', field, readings: reading.readings };
    if (reading.kind === 'refused') return refused(field, reading.why);
  }
  return judgedBy(indicator, indicator.valueType === 'ratio' ? ofRatio(readings) : ofFigure(readings[0]), stored);
}

/** The entry that a stored cell is. */
export function entryOf(cell: Measurement | null, { valueType }: Indicator): Entry {
  if (cell === null) return { kind: 'nothing' };
  if (cell.availability !== 'reported') return { kind: 'statement', availability: cell.availability, reason: cell.comment ?? '' };
  if (valueType === 'text') return cell.comment === null ? { kind: 'nothing' } : { kind: 'text', text: cell.comment };
  if (valueType !== 'ratio') return cell.value === null ? { kind: 'nothing' } : { kind: 'figure', value: cell.value };
  if (cell.numerator === null || cell.denominator === null) return { kind: 'nothing' };
  return { kind: 'ratio', numerator: cell.numerator, denominator: cell.denominator };
}

export const isSameEntry = (one: Entry, other: Entry): boolean => JSON.stringify(one) === JSON.stringify(other);

/** The figure that an entry makes; a ratio's is the quotient. */
export function figureOf(entry: Entry): number | null {
  if (entry.kind === 'figure') return entry.value;
  return entry.kind === 'ratio' ? ratioValue(entry.numerator, entry.denominator) : null;
}
