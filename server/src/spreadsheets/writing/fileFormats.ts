import { type CsvDialect, csvDialectOf, languages, plainCsv } from '@pilotage/shared';
import { Problem } from '../../http/problem.ts';

export const fileFormats = ['xlsx', 'csv', 'plain'] as const;
export type FileFormat = (typeof fileFormats)[number];

/** In which form a table is handed out: a workbook, CSV for the spreadsheets of a language, or plain CSV for programs. */
export interface FileFormatOptions {
  format: FileFormat;
  dialect: CsvDialect;
}

function parseChoice<const T extends string>(query: URLSearchParams, name: string, allowed: readonly T[], fallback: T): T {
  const given = query.get(name) ?? fallback;
  const found = allowed.find((each) => each === given);
  if (found === undefined) throw new Problem('parameter', { detail: `${name}: this must be one of ${allowed.join(', ')}.` });
  return found;
}

/** Reads `format` and `language` of an address. */
export function parseFileFormat(query: URLSearchParams): FileFormatOptions {
  const format = parseChoice(query, 'format', fileFormats, 'xlsx');
  const language = parseChoice(query, 'language', languages, 'en');
  return { format, dialect: format === 'plain' ? plainCsv : csvDialectOf(language) };
}
