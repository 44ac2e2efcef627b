import type { CsvDialect } from '../csv/formatCsv.ts';
import { figureLimit } from '../resource/fields.ts';

/** The result of parsing an entered text. `readings`: both possible values of an ambiguous text. */
export type ParsedFigure =
  | { kind: 'empty' }
  | { kind: 'figure'; value: number }
  | { kind: 'ambiguous'; readings: readonly [number, number] }
  | { kind: 'refused'; why: 'noFigure' | 'placeholder' | 'decimals' | 'tooLarge' };

const maxDecimals = 4;
const minusPattern = /[\u2212\u2012\u2013\u2014\uff0d]/g;
const spacePattern = /[\s\u00a0\u202f\u2009]+/g;
const apostrophePattern = /['\u2019]/g;

/** Placeholders for "no figure"; their exact meaning is unknown. */
const placeholderPattern = /^(?:-+|\?+|#?n\.? ?[/.]? ?[av]\.?|k\. ?a\.?|nil|none|null|tba|tbd)$/i;

const notAFigure: ParsedFigure = { kind: 'refused', why: 'noFigure' };

/** Whether the digits are grouped in threes, as thousands. */
const isGrouped = (text: string, separator: string) => {
  const [first = '', ...others] = text.split(separator);
  return /^[1-9]\d{0,2}$/.test(first) && others.length > 0 && others.every((group) => /^\d{3}$/.test(group));
};

function toFigure(sign: string, whole: string, decimals: string): ParsedFigure {
  const significantDecimals = decimals.replace(/0+$/, '');
  if (significantDecimals.length > maxDecimals) return { kind: 'refused', why: 'decimals' };
  const value = Number(`${sign}${whole === '' ? '0' : whole}.${significantDecimals === '' ? '0' : significantDecimals}`);
  if (Math.abs(value) >= figureLimit) return { kind: 'refused', why: 'tooLarge' };
  return { kind: 'figure', value: value === 0 ? 0 : value };
}

/** `1 234` and `1'234`: removes the separator; null if it is not between groups of thousands. */
function removeGrouping(text: string, separator: string): string | null {
  const [whole = '', ...rest] = text.split(/(?=[.,])/);
  if (!whole.includes(separator)) return text.includes(separator) ? null : text;
  if (!isGrouped(whole, separator) || rest.some((part) => part.includes(separator))) return null;
  return whole.replaceAll(separator, '') + rest.join('');
}

function parseWithOneMark(sign: string, text: string, mark: '.' | ','): ParsedFigure {
  const parts = text.split(mark);
  const [whole = '', decimals = ''] = parts;
  if (parts.length > 2) return isGrouped(text, mark) ? toFigure(sign, text.replaceAll(mark, ''), '') : notAFigure;
  if (!/^\d*$/.test(whole) || !/^\d+$/.test(decimals)) return notAFigure;
  if (!isGrouped(text, mark)) return toFigure(sign, whole, decimals);
  const grouped = toFigure(sign, whole + decimals, '');
  const decimal = toFigure(sign, whole, decimals);
  if (grouped.kind !== 'figure' || decimal.kind !== 'figure') return notAFigure;
  return { kind: 'ambiguous', readings: [grouped.value, decimal.value] };
}

/** With both marks, the later one is the decimal mark and the other one separates groups. */
function parseWithBothMarks(sign: string, text: string): ParsedFigure {
  const mark = text.lastIndexOf(',') > text.lastIndexOf('.') ? ',' : '.';
  const group = mark === ',' ? '.' : ',';
  const [whole = '', decimals = '', more] = text.split(mark);
  if (more !== undefined || !isGrouped(whole, group) || !/^\d+$/.test(decimals)) return notAFigure;
  return toFigure(sign, whole.replaceAll(group, ''), decimals);
}

/** Digits that spaces or apostrophes group by thousands are whole numbers up to the mark; commas and points group no more. */
function parseGrouped(minus: string, text: string): ParsedFigure {
  const [whole = '', decimals, more] = text.split(/[.,]/);
  if (decimals === undefined) return toFigure(minus, whole, '');
  return more === undefined && /^\d+$/.test(decimals) ? toFigure(minus, whole, decimals) : notAFigure;
}

/** Digits in which commas and points may be either mark. */
function parseUngrouped(minus: string, text: string): ParsedFigure {
  if (text.includes(',') && text.includes('.')) return parseWithBothMarks(minus, text);
  if (text.includes(',')) return parseWithOneMark(minus, text, ',');
  return text.includes('.') ? parseWithOneMark(minus, text, '.') : toFigure(minus, text, '');
}

/**
 * Parses a figure in any format of the languages of the consortium: comma or point as decimal mark, Unicode minus signs,
 * non-breaking spaces, trailing line ends of spreadsheets. A text that can be thousands or decimals (`1,000`, `1.234`) is
 * ambiguous (`screens.md`, Partner staff), unless it contains the decimal mark of its file.
 */
export function parseFigure(input: string, decimal: CsvDialect['decimal'] | null = null): ParsedFigure {
  const normalized = input.replace(minusPattern, '-').replace(spacePattern, ' ').replace(apostrophePattern, "'").trim();
  if (normalized === '') return { kind: 'empty' };
  if (placeholderPattern.test(normalized)) return { kind: 'refused', why: 'placeholder' };
  const [, sign = '', body = ''] = /^([-+]?) ?(.*)$/.exec(normalized) ?? [];
  const withoutSpaces = removeGrouping(body, ' ');
  const text = withoutSpaces === null ? null : removeGrouping(withoutSpaces, "'");
  if (text === null || !/^[.,]*\d[\d.,]*$/.test(text)) return notAFigure;
  const minus = sign === '-' ? '-' : '';
  const parsed = text === body ? parseUngrouped(minus, text) : parseGrouped(minus, text);
  if (parsed.kind !== 'ambiguous' || decimal === null || !text.includes(decimal)) return parsed;
  return { kind: 'figure', value: parsed.readings[1] };
}
