import { numberFormatOf } from '../i18n/intlFormats.ts';

/** Separators of a CSV file. */
export interface CsvDialect {
  separator: ',' | ';';
  decimal: ',' | '.';
  /** Whether a byte order mark marks the file as UTF-8 for spreadsheets. */
  hasByteOrderMark: boolean;
}

export type CsvCell = string | number | null;

/**
 * A spreadsheet would treat such a text as a formula. Leading apostrophes match too, so that unescaping removes exactly what
 * escaping added.
 */
const looksLikeFormula = /^'*[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]/;

const byteOrderMark = '\uFEFF';

/** For programs: comma and point in every language. */
export const plainCsv: CsvDialect = { separator: ',', decimal: '.', hasByteOrderMark: false };

/** The dialect of a spreadsheet in the language: with a decimal comma, columns are separated by semicolons. */
export function csvDialectOf(locale: string): CsvDialect {
  const sign = numberFormatOf(locale, {})
    .formatToParts(1.5)
    .find(({ type }) => type === 'decimal')?.value;
  return sign === ','
    ? { separator: ';', decimal: ',', hasByteOrderMark: true }
    : { separator: ',', decimal: '.', hasByteOrderMark: true };
}

/** The text, escaped so that no spreadsheet evaluates it (OWASP, CSV injection). */
export const escapeFormula = (text: string): string => (looksLikeFormula.test(text) ? `'${text}` : text);

/** The text before `escapeFormula`. */
export const unescapeFormula = (text: string): string =>
  text.startsWith("'") && looksLikeFormula.test(text) ? text.slice(1) : text;

function quoteCell(text: string, separator: string): string {
  const safe = escapeFormula(text);
  return safe.includes(separator) || /["\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/**
 * Formats rows as CSV (RFC 4180). Numbers are exact, without grouping; null is an empty cell. All CSV output uses this function.
 */
export function formatCsv(rows: readonly (readonly CsvCell[])[], { separator, decimal, hasByteOrderMark }: CsvDialect): string {
  const formatCell = (cell: CsvCell) => {
    if (cell === null) return '';
    return typeof cell === 'number' ? String(cell).replace('.', decimal) : quoteCell(cell, separator);
  };
  const lines = rows.map((row) => `${row.map(formatCell).join(separator)}\r\n`);
  return (hasByteOrderMark ? byteOrderMark : '') + lines.join('');
}
