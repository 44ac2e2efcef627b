import type { Indicator, Measurement } from '@pilotage/shared';
import { readFigure } from './readFigure.ts';

/** What stands in the fields of one row, as it was typed. */
export interface Typed {
  value: string;
  numerator: string;
  denominator: string;
  comment: string;
  availability: Measurement['availability'];
}

export type Draft =
  | { kind: 'unchanged' }
  | { kind: 'remove' }
  | { kind: 'unfinished' }
  | { kind: 'refused'; why: 'ambiguous' | 'noFigure' | 'decimals' | 'tooLarge'; readings?: readonly [number, number] }
  | { kind: 'save'; fields: Pick<Measurement, 'availability' | 'value' | 'numerator' | 'denominator' | 'comment'> };

type Refused = Extract<Draft, { kind: 'refused' }>;

function read(text: string): { figure: number | null } | Refused {
  const reading = readFigure(text);
  if (reading.kind === 'empty') return { figure: null };
  if (reading.kind === 'figure') return { figure: reading.value };
  if (reading.kind === 'ambiguous') return { kind: 'refused', why: 'ambiguous', readings: reading.readings };
  return { kind: 'refused', why: reading.why };
}

const isRefused = (found: { figure: number | null } | Refused): found is Refused => 'kind' in found;

const same = (fields: Extract<Draft, { kind: 'save' }>['fields'], cell: Measurement | null, isRatio: boolean) =>
  cell !== null &&
  fields.availability === cell.availability &&
  (isRatio || fields.value === cell.value) &&
  fields.numerator === cell.numerator &&
  fields.denominator === cell.denominator &&
  fields.comment === cell.comment;

/** What saving a row would do: nothing, remove the cell, write it, or wait until the rest is there. */
export function draftCell(typed: Typed, { valueType }: Indicator, cell: Measurement | null): Draft {
  const comment = typed.comment.trim() === '' ? null : typed.comment.trim();
  const none = { value: null, numerator: null, denominator: null };
  const done = (fields: Extract<Draft, { kind: 'save' }>['fields']): Draft =>
    same(fields, cell, valueType === 'ratio') ? { kind: 'unchanged' } : { kind: 'save', fields };
  if (typed.availability !== 'reported') {
    return comment === null ? { kind: 'unfinished' } : done({ availability: typed.availability, comment, ...none });
  }
  if (valueType === 'text') {
    if (comment === null) return cell === null ? { kind: 'unchanged' } : { kind: 'remove' };
    return done({ availability: 'reported', comment, ...none });
  }
  const [first, second] = valueType === 'ratio' ? [read(typed.numerator), read(typed.denominator)] : [read(typed.value), null];
  if (isRefused(first)) return first;
  if (second !== null && isRefused(second)) return second;
  const figures = second === null ? [first.figure] : [first.figure, second.figure];
  if (figures.every((figure) => figure === null)) return cell === null ? { kind: 'unchanged' } : { kind: 'remove' };
  if (figures.some((figure) => figure === null)) return { kind: 'unfinished' };
  const numbers =
    second === null ? { ...none, value: first.figure } : { ...none, numerator: first.figure, denominator: second.figure };
  return done({ availability: 'reported', comment, ...numbers });
}
