import { setImmediate as yieldToEventLoop } from 'node:timers/promises';
import type { CsvCell } from '@pilotage/shared';

/** Rows that are read one after the other. `hasNext` gives a promise where it is not known yet; `next` follows when it was true. */
export interface TableRows {
  hasNext: () => true | Promise<boolean>;
  next: () => readonly CsvCell[];
}

interface RowFormat {
  /** What comes before the rows. */
  head: string;
  /** `at` counts the rows from 0. */
  formatRow: (cells: readonly CsvCell[], at: number) => string;
  /** What comes after the rows. */
  foot?: string;
  /** The most rows that are written; the others are left in the reader. */
  limit?: number;
}

/** Characters that are written at once: the event loop is free between them. */
const charactersAtOnce = 131_072;

/** The rows as text, in pieces, each made when it is asked for. */
export async function* writeRows(
  rows: TableRows,
  { head, formatRow, foot = '', limit = Number.POSITIVE_INFINITY }: RowFormat,
): AsyncGenerator<string> {
  let text = head;
  for (let at = 0; at < limit; at += 1) {
    const hasNext = rows.hasNext();
    if (hasNext !== true && !(await hasNext)) break;
    text += formatRow(rows.next(), at);
    if (text.length < charactersAtOnce) continue;
    yield text;
    text = '';
    await yieldToEventLoop();
  }
  yield text + foot;
}
