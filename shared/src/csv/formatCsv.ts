/** How a table is written as text. */
export interface CsvDialect {
  separator: ',' | ';';
  decimal: ',' | '.';
  /** Whether a byte order mark tells a spreadsheet that it is UTF-8. */
  hasByteOrderMark: boolean;
}

export type CsvCell = string | number | null;

/** A spreadsheet takes such a text for a formula. Apostrophes before it are counted in, so that reading takes away what writing added. */
const looksLikeFormula = /^'*[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]/;

const byteOrderMark = '\uFEFF';

/** For programs: comma and point, whatever the reader's language. */
export const plainCsv: CsvDialect = { separator: ',', decimal: '.', hasByteOrderMark: false };

/** As a spreadsheet of the language opens it: where the decimal sign is a comma, columns are parted by semicolons. */
export function csvDialectOf(locale: string): CsvDialect {
  const sign = new Intl.NumberFormat(locale).formatToParts(1.5).find(({ type }) => type === 'decimal')?.value;
  return sign === ','
    ? { separator: ';', decimal: ',', hasByteOrderMark: true }
    : { separator: ',', decimal: '.', hasByteOrderMark: true };
}

/** A text that no spreadsheet calculates with (OWASP, CSV injection). */
export const escapeFormula = (text: string): string => (looksLikeFormula.test(text) ? `'${text}` : text);

/** The text as it was before `harmlessText`. */
export const unescapeFormula = (text: string): string =>
  text.startsWith("'") && looksLikeFormula.test(text) ? text.slice(1) : text;

function quoteCell(text: string, separator: string): string {
  const safe = escapeFormula(text);
  return safe.includes(separator) || /["\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Rows as CSV (RFC 4180). Figures are exact and ungrouped; where there is none the cell is empty. The only writer of CSV. */
export function formatCsv(rows: readonly (readonly CsvCell[])[], { separator, decimal, hasByteOrderMark }: CsvDialect): string {
  const formatCell = (cell: CsvCell) => {
    if (cell === null) return '';
    return typeof cell === 'number' ? String(cell).replace('.', decimal) : quoteCell(cell, separator);
  };
  const lines = rows.map((row) => `${row.map(formatCell).join(separator)}\r\n`);
  return (hasByteOrderMark ? byteOrderMark : '') + lines.join('');
}
