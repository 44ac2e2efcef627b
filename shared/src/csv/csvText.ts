/** How a table is written as text. */
export interface CsvDialect {
  separator: ',' | ';';
  decimal: ',' | '.';
  /** Whether a byte order mark tells a spreadsheet that it is UTF-8. */
  hasMark: boolean;
}

export type CsvCell = string | number | null;

/** A spreadsheet takes such a text for a formula. Apostrophes before it are counted in, so that reading takes away what writing added. */
const looksLikeFormula = /^'*[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]/;

const byteOrderMark = '\uFEFF';

/** For programs: comma and point, whatever the reader's language. */
export const plainCsv: CsvDialect = { separator: ',', decimal: '.', hasMark: false };

/** As a spreadsheet of the language opens it: where the decimal sign is a comma, columns are parted by semicolons. */
export function csvDialect(locale: string): CsvDialect {
  const sign = new Intl.NumberFormat(locale).formatToParts(1.5).find(({ type }) => type === 'decimal')?.value;
  return sign === ',' ? { separator: ';', decimal: ',', hasMark: true } : { separator: ',', decimal: '.', hasMark: true };
}

/** A text that no spreadsheet calculates with (OWASP, CSV injection). */
export const harmlessText = (text: string): string => (looksLikeFormula.test(text) ? `'${text}` : text);

/** The text as it was before `harmlessText`. */
export const originalText = (text: string): string =>
  text.startsWith("'") && looksLikeFormula.test(text) ? text.slice(1) : text;

function quoted(text: string, separator: string): string {
  const safe = harmlessText(text);
  return safe.includes(separator) || /["\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Rows as CSV (RFC 4180). Figures are exact and ungrouped; where there is none the cell is empty. The only writer of CSV. */
export function csvText(rows: readonly (readonly CsvCell[])[], { separator, decimal, hasMark }: CsvDialect): string {
  const written = (cell: CsvCell) => {
    if (cell === null) return '';
    return typeof cell === 'number' ? String(cell).replace('.', decimal) : quoted(cell, separator);
  };
  const lines = rows.map((row) => `${row.map(written).join(separator)}\r\n`);
  return (hasMark ? byteOrderMark : '') + lines.join('');
}
