import { type CsvCell, type CsvDialect, csvText } from '@pilotage/shared';
import type { OwnFigures } from './ownFigures.ts';
import { sheetFields } from './sheetFields.ts';
import { templateWords } from './template.en.ts';
import { templateLines } from './templateLines.ts';

// The key comes last, where it is least in the way.
const columns = [...sheetFields.filter((field) => field !== 'key'), 'key'] as const;

/** The own figures of a period as CSV: with heads for people, or with the names of the fields for programs. */
export function templateCsv(own: OwnFigures, format: 'csv' | 'plain', dialect: CsvDialect): string {
  const heads: CsvCell[] = columns.map((field) => (format === 'plain' ? field : templateWords.heads[field]));
  const lines = templateLines(own).map(({ values }) => columns.map((field) => values[field]));
  return csvText([heads, ...lines], dialect);
}
