import type { CsvDialect, FieldProblem } from '@pilotage/shared';
import { maxCellLength, maxColumns, maxRows, type SheetReadResult, type SheetRow } from './sheetRow.ts';

/** Decodes UTF-8, or UTF-16 with a byte order mark; null if the bytes are not text. */
function decodeText(bytes: Uint8Array): string | null {
  const isWide = bytes[0] === 0xff && bytes[1] === 0xfe;
  try {
    const text = new TextDecoder(isWide ? 'utf-16le' : 'utf-8', { fatal: true }).decode(bytes);
    return text.includes('\0') ? null : text;
  } catch {
    return null;
  }
}

const separators = [';', ',', '\t'] as const;
type CsvSeparator = (typeof separators)[number];

/** The separator that gives the most columns in the first line, outside of quotes. */
function detectSeparator(text: string): CsvSeparator {
  const [first = ''] = text.replace(/"[^"]*"/g, '').split(/[\r\n]/, 1);
  const counts = separators.map((separator) => ({ separator, columns: first.split(separator).length }));
  return counts.reduce((best, next) => (next.columns > best.columns ? next : best)).separator;
}

const decimalBySeparator: Readonly<Record<CsvSeparator, CsvDialect['decimal'] | null>> = { ';': ',', ',': '.', '\t': null };

/** Parses RFC 4180: a quote may open only at the start of a cell, is doubled inside, and closes before a separator. */
class CsvParser {
  private position = 0;
  private row = 1;
  private readonly text: string;
  private readonly separator: string;

  constructor(text: string, separator: string) {
    this.text = text;
    this.separator = separator;
  }

  readRows(): SheetRow[] | FieldProblem {
    const rows: SheetRow[] = [];
    while (this.position < this.text.length) {
      if (rows.length >= maxRows) return { code: 'spreadsheets.tooManyRows', limit: maxRows };
      const values = this.readRecord();
      if (!Array.isArray(values)) return values;
      rows.push({ row: this.row, values, formulas: [] });
      this.row += 1;
    }
    return rows;
  }

  private readRecord(): (string | null)[] | FieldProblem {
    const values: (string | null)[] = [];
    for (;;) {
      const value = this.text[this.position] === '"' ? this.readQuoted() : this.readUnquoted();
      if (value === null) return { code: 'spreadsheets.quotes', row: this.row };
      if (value.length > maxCellLength) return { code: 'field.tooLong', limit: maxCellLength };
      if (values.length === maxColumns) return { code: 'spreadsheets.tooManyColumns', limit: maxColumns };
      values.push(value === '' ? null : value);
      if (this.text[this.position] !== this.separator) break;
      this.position += 1;
    }
    if (this.text[this.position] === '\r') this.position += 1;
    if (this.text[this.position] === '\n') this.position += 1;
    return values;
  }

  private readUnquoted(): string | null {
    const from = this.position;
    while (this.position < this.text.length && !this.isEnd()) this.position += 1;
    const value = this.text.slice(from, this.position);
    return value.includes('"') ? null : value;
  }

  private isEnd(): boolean {
    const character = this.text[this.position];
    return character === this.separator || character === '\r' || character === '\n';
  }

  private readQuoted(): string | null {
    let value = '';
    this.position += 1;
    for (;;) {
      const close = this.text.indexOf('"', this.position);
      if (close < 0) return null;
      value += this.text.slice(this.position, close);
      this.position = close + 1;
      if (this.text[this.position] !== '"') break;
      value += '"';
      this.position += 1;
    }
    return this.position === this.text.length || this.isEnd() ? value : null;
  }
}

/** Reads the rows of a CSV file. The separator is detected, and the decimal sign is derived from it. */
export function readCsvRows(bytes: Uint8Array): SheetReadResult {
  const text = decodeText(bytes);
  if (text === null) return { problem: { code: 'spreadsheets.notReadable' } };
  const separator = detectSeparator(text);
  const rows = new CsvParser(text, separator).readRows();
  return Array.isArray(rows) ? { rows, csv: { decimal: decimalBySeparator[separator] } } : { problem: rows };
}
