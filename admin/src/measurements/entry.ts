import { type Indicator, type Measurement, ratioValue, type Reading, readFigure } from '@pilotage/shared';

type Said = Exclude<Measurement['availability'], 'reported'>;

/** What somebody entered in a cell. */
export type Entry =
  | { kind: 'nothing' }
  | { kind: 'figure'; value: number }
  | { kind: 'ratio'; numerator: number; denominator: number }
  | { kind: 'text'; text: string }
  | { kind: 'statement'; availability: Said; reason: string };

type Refusal =
  | Extract<Reading, { kind: 'refused' }>['why']
  | 'bothNeeded'
  | 'negative'
  | 'somethingOfNothing'
  | 'noOption'
  | 'wholeNumbers'
  | 'fewerDecimals';

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
  if (top.value < 0) return refused(0, 'negative');
  if (bottom.value < 0) return refused(1, 'negative');
  if (bottom.value === 0 && top.value > 0) return refused(0, 'somethingOfNothing');
  return entered({ kind: 'ratio', numerator: top.value, denominator: bottom.value });
}

/** Whether a figure has no more decimals than its indicator is written with. */
export const hasDecimals = (value: number, decimals: number) => Number(value.toFixed(decimals)) === value;

function ofFigure({ valueType, options, decimals }: Indicator, reading: Reading | undefined): Parsed {
  if (reading?.kind !== 'figure') return entered({ kind: 'nothing' });
  const { value } = reading;
  if (valueType !== 'score' && !hasDecimals(value, decimals))
    return refused(0, decimals === 0 ? 'wholeNumbers' : 'fewerDecimals');
  if (valueType === 'count' && value < 0) return refused(0, 'negative');
  if (valueType === 'score' && !options.some((option) => option.value === value)) return refused(0, 'noOption');
  return entered({ kind: 'figure', value });
}

/** What the texts of a cell's fields (two of a ratio, else one) say together. */
export function parseEntry(indicator: Indicator, texts: readonly string[]): Parsed {
  if (indicator.valueType === 'text') {
    const text = (texts[0] ?? '').trim();
    return entered(text === '' ? { kind: 'nothing' } : { kind: 'text', text });
  }
  const readings = texts.map(readFigure);
  for (const [field, reading] of readings.entries()) {
    if (reading.kind === 'ambiguous') return { kind: 'ambiguous', field, readings: reading.readings };
    if (reading.kind === 'refused') return refused(field, reading.why);
  }
  return indicator.valueType === 'ratio' ? ofRatio(readings) : ofFigure(indicator, readings[0]);
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
