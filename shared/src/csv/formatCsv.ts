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

/** A row with its line end (RFC 4180). Numbers are exact, without grouping; null is an empty cell. */
export function formatCsvRow(cells: readonly CsvCell[], { separator, decimal }: CsvDialect): string {
  const texts = new Array<string>(cells.length);
  for (let at = 0; at < cells.length; at += 1) {
    const cell = cells[at] ?? null;
    if (typeof cell === 'string') texts[at] = quoteCell(cell, separator);
    else if (cell === null) texts[at] = '';
    else texts[at] = decimal === '.' ? String(cell) : String(cell).replace('.', decimal);
  }
  return `${texts.join(separator)}\r\n`;
}

/** Formats rows as CSV. All CSV output uses this function, or the one for a single row. */
export function formatCsv(rows: readonly (readonly CsvCell[])[], dialect: CsvDialect): string {
  let text = dialect.hasByteOrderMark ? byteOrderMark : '';
  for (const row of rows) text += formatCsvRow(row, dialect);
  return text;
}
