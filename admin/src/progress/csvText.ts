import type { ViewColumn } from './viewColumn.ts';

const byteOrderMark = '\uFEFF';

/** Spreadsheets take such a text for a formula. */
const looksLikeFormula = /^[=+\-@\t\r]/;

const decimalSign = (locale: string) =>
  new Intl.NumberFormat(locale).formatToParts(1.5).find(({ type }) => type === 'decimal')?.value ?? '.';

function quoted(text: string, separator: string): string {
  const safe = looksLikeFormula.test(text) ? `'${text}` : text;
  return safe.includes(separator) || /["\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/**
 * The rows of a view as CSV that a spreadsheet of the locale opens as it is: where the decimal sign is a comma, columns are
 * parted by semicolons. Figures are exact and ungrouped; where there is none the cell is empty.
 */
export function csvText<Row>(rows: readonly Row[], columns: readonly ViewColumn<Row>[], locale: string): string {
  const decimal = decimalSign(locale);
  const separator = decimal === ',' ? ';' : ',';
  const cell = (row: Row, { text, figure }: ViewColumn<Row>) => {
    if (!figure) return quoted(text(row), separator);
    const value = figure(row);
    return value === null ? '' : String(value).replace('.', decimal);
  };
  const lines = [
    columns.map(({ head }) => quoted(head, separator)),
    ...rows.map((row) => columns.map((column) => cell(row, column))),
  ];
  return (
    byteOrderMark +
    lines
      .map((line) => line.join(separator))
      .join('\r\n')
      .concat('\r\n')
  );
}
