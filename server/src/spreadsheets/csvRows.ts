import type { CsvDialect, FieldProblem } from '@pilotage/shared';
import { mostRows, type ReadSheet, type SheetRow } from './sheetRow.ts';

const longestCell = 10_000;

/** UTF-8, or UTF-16 where a mark says so; null for bytes that are no text. */
function decoded(bytes: Uint8Array): string | null {
  const isWide = bytes[0] === 0xff && bytes[1] === 0xfe;
  try {
    const text = new TextDecoder(isWide ? 'utf-16le' : 'utf-8', { fatal: true }).decode(bytes);
    return text.includes('\0') ? null : text;
  } catch {
    return null;
  }
}

const separators = [';', ',', '\t'] as const;
type Separator = (typeof separators)[number];

/** The mark that parts most columns of the first line, outside of quotes. */
function separatorOf(text: string): Separator {
  const [first = ''] = text.replace(/"[^"]*"/g, '').split(/[\r\n]/, 1);
  const counted = separators.map((each) => ({ each, times: first.split(each).length }));
  return counted.reduce((most, next) => (next.times > most.times ? next : most)).each;
}

const decimals: Readonly<Record<Separator, CsvDialect['decimal'] | null>> = { ';': ',', ',': '.', '\t': null };

/** Reads by RFC 4180: a quote opens at the beginning of a cell alone, is doubled within, and closes before a separator. */
class Reader {
  private at = 0;
  private row = 1;
  private readonly text: string;
  private readonly separator: string;

  constructor(text: string, separator: string) {
    this.text = text;
    this.separator = separator;
  }

  read(): SheetRow[] | FieldProblem {
    const rows: SheetRow[] = [];
    while (this.at < this.text.length) {
      if (rows.length > mostRows) return { code: 'spreadsheets.tooManyRows', limit: mostRows };
      const values = this.record();
      if (!Array.isArray(values)) return values;
      rows.push({ row: this.row, values, formulas: [] });
      this.row += 1;
    }
    return rows;
  }

  private record(): (string | null)[] | FieldProblem {
    const values: (string | null)[] = [];
    for (;;) {
      const value = this.text[this.at] === '"' ? this.quoted() : this.bare();
      if (value === null) return { code: 'spreadsheets.quotes', row: this.row };
      if (value.length > longestCell) return { code: 'field.tooLong', limit: longestCell };
      values.push(value === '' ? null : value);
      if (this.text[this.at] !== this.separator) break;
      this.at += 1;
    }
    if (this.text[this.at] === '\r') this.at += 1;
    if (this.text[this.at] === '\n') this.at += 1;
    return values;
  }

  private bare(): string | null {
    const from = this.at;
    while (this.at < this.text.length && !this.isEnd()) this.at += 1;
    const value = this.text.slice(from, this.at);
    return value.includes('"') ? null : value;
  }

  private isEnd(): boolean {
    const mark = this.text[this.at];
    return mark === this.separator || mark === '\r' || mark === '\n';
  }

  private quoted(): string | null {
    let value = '';
    this.at += 1;
    for (;;) {
      const close = this.text.indexOf('"', this.at);
      if (close < 0) return null;
      value += this.text.slice(this.at, close);
      this.at = close + 1;
      if (this.text[this.at] !== '"') break;
      value += '"';
      this.at += 1;
    }
    return this.at === this.text.length || this.isEnd() ? value : null;
  }
}

/** The rows of a CSV file in any of the dialects that spreadsheets of our languages write. */
export function csvRows(bytes: Uint8Array): ReadSheet {
  const text = decoded(bytes);
  if (text === null) return { problem: { code: 'spreadsheets.notReadable' } };
  const separator = separatorOf(text);
  const rows = new Reader(text, separator).read();
  return Array.isArray(rows) ? { rows, csv: { decimal: decimals[separator] } } : { problem: rows };
}
