import Papa from 'papaparse';
import { isPersonalColumn } from '@pilotage/shared';

/** A completion report as it was read in this browser. It is never sent. */
export interface CompletionReport {
  /** The columns that may be counted: none of them says who a learner is. */
  columns: readonly { name: string; at: number }[];
  /** How many columns say who the learners are. */
  personalCount: number;
  /** One for each learner. */
  rows: readonly (readonly string[])[];
}

export type ReportReading =
  | { kind: 'report'; report: CompletionReport }
  | { kind: 'refused'; why: 'empty' | 'noHeads' | 'unreadable' };

/** A head is a word: a row of a learner has an address, a number or a day in it. */
const isHead = (text: string): boolean => !text.includes('@') && !/^\d[\d\s.,:/-]*$/.test(text.trim());

/** Reads the CSV of a course platform: heads, and one row for each learner. */
export function readCompletionReport(text: string): ReportReading {
  const { data, errors } = Papa.parse<string[]>(text.replace(/^\uFEFF/, ''), { skipEmptyLines: 'greedy' });
  if (errors.some(({ type }) => type === 'Quotes')) return { kind: 'refused', why: 'unreadable' };
  const [heads = [], ...rows] = data;
  if (rows.length === 0) return { kind: 'refused', why: 'empty' };
  if (heads.length < 2 || !heads.every(isHead)) return { kind: 'refused', why: 'noHeads' };
  const named = heads.map((name, at) => ({ name: name.trim(), at })).filter(({ name }) => name !== '');
  const columns = named.filter(
    ({ name, at }) =>
      named.filter((each) => each.name === name).length === 1 &&
      !isPersonalColumn(
        name,
        rows.map((row) => row[at] ?? ''),
      ),
  );
  return { kind: 'report', report: { columns, personalCount: named.length - columns.length, rows } };
}
