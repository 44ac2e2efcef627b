import { type CsvDialect, csvDialectOf, languages, plainCsv } from '@pilotage/shared';
import { type FileFormat, fileFormats } from '../../http/responses/fileFormats.ts';
import { Problem } from '../../http/problem.ts';

/** The format of a download: a workbook, CSV in the dialect of a language, or plain CSV for programs. */
export interface FileFormatOptions {
  format: FileFormat;
  dialect: CsvDialect;
}

function parseChoice<const T extends string>(query: URLSearchParams, name: string, allowed: readonly T[], fallback: T): T {
  const value = query.get(name) ?? fallback;
  const choice = allowed.find((each) => each === value);
  if (choice === undefined) throw new Problem('parameter', { detail: `${name}: this must be one of ${allowed.join(', ')}.` });
  return choice;
}

/** Parses the query parameters `format` and `language`. Throws 400. */
export function parseFileFormat(query: URLSearchParams): FileFormatOptions {
  const format = parseChoice(query, 'format', fileFormats, 'xlsx');
  const language = parseChoice(query, 'language', languages, 'en');
  return { format, dialect: format === 'plain' ? plainCsv : csvDialectOf(language) };
}
