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

/** Whether a text may need an escape or quotes: most do not, and files are long. */
const isSpecial = /["'=+\-@\t\r\n,;\uFF1D\uFF0B\uFF0D\uFF20]/;

function quoteCell(text: string, separator: string): string {
  if (!isSpecial.test(text)) return text;
  const safe = escapeFormula(text);
  return safe.includes(separator) || /["\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/**
 * Formats rows as CSV (RFC 4180). Numbers are exact, without grouping; null is an empty cell. All CSV output uses this function.
 */
export function formatCsv(rows: readonly (readonly CsvCell[])[], { separator, decimal, hasByteOrderMark }: CsvDialect): string {
  const formatNumber = (figure: number) => (decimal === '.' ? String(figure) : String(figure).replace('.', decimal));
  let text = hasByteOrderMark ? byteOrderMark : '';
  for (const row of rows) {
    let isFirst = true;
    for (const cell of row) {
      if (!isFirst) text += separator;
      isFirst = false;
      if (cell !== null) text += typeof cell === 'number' ? formatNumber(cell) : quoteCell(cell, separator);
    }
    text += '\r\n';
  }
  return text;
}
