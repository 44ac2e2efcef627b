import type { Measurement } from '@pilotage/shared';
import type { Entry } from './entry.ts';

/** A change of one cell: its entry, its comment, its parts, or several of them. */
export interface CellChange {
  entry?: Entry;
  comment?: string | null;
  parts?: Measurement['parts'];
  /** Why the figure is far from its path, and what is done about it. */
  cause?: string | null;
  correction?: string | null;
}

/** What is sent of a cell; what is not in it stays. */
export type CellBody = Pick<Measurement, 'availability' | 'comment'> &
  Partial<Pick<Measurement, 'value' | 'numerator' | 'denominator' | 'parts' | 'cause' | 'correction'>>;

const noNumbers = { value: null, numerator: null, denominator: null } as const;

function ofEntry(entry: Exclude<Entry, { kind: 'nothing' }>, comment: string | null): CellBody {
  switch (entry.kind) {
    case 'figure':
      return { availability: 'reported', value: entry.value, comment };
    // The quotient is the server's to compute.
    case 'ratio':
      return { availability: 'reported', numerator: entry.numerator, denominator: entry.denominator, comment };
    case 'text':
      return { availability: 'reported', comment: entry.text };
    case 'statement':
      return { availability: entry.availability, ...noNumbers, parts: {}, comment: entry.reason };
  }
}

/** What is sent of a changed cell; null when nothing is left of it. The reason of a former statement is no comment of a figure. */
export function cellBody(
  cell: Measurement | null,
  present: Entry,
  { entry = present, comment, parts, ...words }: CellChange,
): CellBody | null {
  if (entry.kind === 'nothing') return null;
  const kept = cell?.availability === 'reported' && present.kind !== 'text' ? cell.comment : null;
  const given = comment === undefined ? kept : comment;
  const body = { ...ofEntry(entry, given?.trim() ? given.trim() : null), ...words };
  return parts === undefined || entry.kind !== 'figure' ? body : { ...body, parts };
}

/** All that people wrote of a stored cell, to bring it back later. */
export function writtenBody(cell: Measurement | null): CellBody | null {
  if (cell === null) return null;
  const { availability, comment, value, numerator, denominator, parts } = cell;
  if (numerator !== null) return { availability, comment, numerator, denominator, parts };
  return { availability, comment, value, numerator, denominator, parts };
}
