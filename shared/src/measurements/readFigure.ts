import { figureLimit } from '../resource/fields.ts';

/** What a typed or pasted text says. `readings` of an ambiguous one are both figures that it can mean. */
export type Reading =
  | { kind: 'empty' }
  | { kind: 'figure'; value: number }
  | { kind: 'ambiguous'; readings: readonly [number, number] }
  | { kind: 'refused'; why: 'noFigure' | 'placeholder' | 'decimals' | 'tooLarge' };

const mostDecimals = 4;
const minuses = /[\u2212\u2012\u2013\u2014\uff0d]/g;
const spaces = /[\s\u00a0\u202f\u2009]+/g;
const quotes = /['\u2019]/g;

/** What people write where there is no figure; which of the four it means they alone know. */
const placeholder = /^(?:-+|\?+|#?n\.? ?[/.]? ?[av]\.?|k\. ?a\.?|nil|none|null|tba|tbd)$/i;

const noFigure: Reading = { kind: 'refused', why: 'noFigure' };

/** Digits in groups of three, as some language writes thousands. */
const isGrouped = (text: string, separator: string) => {
  const [first = '', ...others] = text.split(separator);
  return /^[1-9]\d{0,2}$/.test(first) && others.length > 0 && others.every((group) => /^\d{3}$/.test(group));
};

function figureOf(sign: string, whole: string, decimals: string): Reading {
  const kept = decimals.replace(/0+$/, '');
  if (kept.length > mostDecimals) return { kind: 'refused', why: 'decimals' };
  const value = Number(`${sign}${whole === '' ? '0' : whole}.${kept === '' ? '0' : kept}`);
  if (Math.abs(value) >= figureLimit) return { kind: 'refused', why: 'tooLarge' };
  return { kind: 'figure', value: value === 0 ? 0 : value };
}

/** `1 234` and `1'234`: the groups joined, or null when the spaces stand anywhere else. */
function withoutGroups(text: string, separator: string): string | null {
  const [whole = '', ...rest] = text.split(/(?=[.,])/);
  if (!whole.includes(separator)) return text.includes(separator) ? null : text;
  if (!isGrouped(whole, separator) || rest.some((part) => part.includes(separator))) return null;
  return whole.replaceAll(separator, '') + rest.join('');
}

function withOneKind(sign: string, text: string, mark: '.' | ','): Reading {
  const parts = text.split(mark);
  const [whole = '', decimals = ''] = parts;
  if (parts.length > 2) return isGrouped(text, mark) ? figureOf(sign, text.replaceAll(mark, ''), '') : noFigure;
  if (!/^\d*$/.test(whole) || !/^\d+$/.test(decimals)) return noFigure;
  if (!isGrouped(text, mark)) return figureOf(sign, whole, decimals);
  const grouped = figureOf(sign, whole + decimals, '');
  const pointed = figureOf(sign, whole, decimals);
  if (grouped.kind !== 'figure' || pointed.kind !== 'figure') return noFigure;
  return { kind: 'ambiguous', readings: [grouped.value, pointed.value] };
}

/** Both marks: the later one is the decimal mark, the other one groups. */
function withBothKinds(sign: string, text: string): Reading {
  const mark = text.lastIndexOf(',') > text.lastIndexOf('.') ? ',' : '.';
  const group = mark === ',' ? '.' : ',';
  const [whole = '', decimals = '', more] = text.split(mark);
  if (more !== undefined || !isGrouped(whole, group) || !/^\d+$/.test(decimals)) return noFigure;
  return figureOf(sign, whole.replaceAll(group, ''), decimals);
}

/**
 * Reads a figure as people write it in any of the consortium's languages. Comma and point are both understood; what one
 * language reads as thousands and another as decimals (`1,000`, `1.234`) is never guessed. The minus of Slovenian, spaces
 * that do not break, and the line end that a spreadsheet copies along are understood (`screens.md`, Partner staff).
 */
export function readFigure(typed: string): Reading {
  const tidy = typed.replace(minuses, '-').replace(spaces, ' ').replace(quotes, "'").trim();
  if (tidy === '') return { kind: 'empty' };
  if (placeholder.test(tidy)) return { kind: 'refused', why: 'placeholder' };
  const [, sign = '', body = ''] = /^([-+]?) ?(.*)$/.exec(tidy) ?? [];
  const spaced = withoutGroups(body, ' ');
  const text = spaced === null ? null : withoutGroups(spaced, "'");
  if (text === null || !/^[\d.,]+$/.test(text) || !/\d/.test(text)) return noFigure;
  const minus = sign === '-' ? '-' : '';
  const wasGrouped = text !== body;
  if (text.includes(',') && text.includes('.')) return wasGrouped ? noFigure : withBothKinds(minus, text);
  if (!/[.,]/.test(text)) return figureOf(minus, text, '');
  const mark = text.includes(',') ? ',' : '.';
  if (!wasGrouped) return withOneKind(minus, text, mark);
  const [whole = '', decimals = '', more] = text.split(mark);
  return more === undefined && /^\d+$/.test(decimals) ? figureOf(minus, whole, decimals) : noFigure;
}
