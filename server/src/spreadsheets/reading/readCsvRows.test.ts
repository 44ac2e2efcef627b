import { describe, expect, test } from 'vitest';
import { readCsvRows } from './readCsvRows.ts';

const valuesOf = (text: string | Uint8Array) => {
  const read = readCsvRows(typeof text === 'string' ? Buffer.from(text) : text);
  return 'problem' in read ? read.problem : read.rows.map(({ values }) => values);
};

describe('reading CSV', () => {
  test.each([
    [
      'a;b\r\n1;2\r\n',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'a,b\n1,2',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'a\tb\r1\t2',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      '\uFEFFa;b\n"x;y";"he said ""no"""\n',
      [
        ['a', 'b'],
        ['x;y', 'he said "no"'],
      ],
    ],
    [
      'a;b\n"two\r\nlines";\n',
      [
        ['a', 'b'],
        ['two\r\nlines', null],
      ],
    ],
    [
      '"a;x",b\n1,2',
      [
        ['a;x', 'b'],
        ['1', '2'],
      ],
    ],
  ])('%j', (text, rows) => {
    expect(valuesOf(text)).toEqual(rows);
  });

  test('reads UTF-16 text with tabs', () => {
    expect(valuesOf(Buffer.from('\uFEFFa\tő\n1\t2', 'utf16le'))).toEqual([
      ['a', 'ő'],
      ['1', '2'],
    ]);
  });

  test.each(['a;b\n"never closed', 'a;b\n"closed"too early;1', 'a;b\nmid"dle;1'])(
    'refuses invalid quotes in %j with the row number',
    (text) => {
      expect(valuesOf(text)).toEqual({ code: 'spreadsheets.quotes', row: 2 });
    },
  );

  test('accepts the maximum number of rows, with or without a final line end, and no more', () => {
    const rowsIn = (text: string) => {
      const values = valuesOf(text);
      return Array.isArray(values) ? values.length : values;
    };
    const line = '1;2\n';
    expect([rowsIn(line.repeat(19_999)), rowsIn(line.repeat(20_000))]).toEqual([19_999, 20_000]);
    expect(rowsIn(`${line.repeat(19_999)}1;2`)).toBe(20_000);
    const tooWide = { code: 'spreadsheets.tooManyColumns', limit: 500 };
    expect(valuesOf(`${';'.repeat(499)}\n1`)).toHaveLength(2);
    expect(valuesOf(`a\n${';'.repeat(500)}`)).toEqual(tooWide);
    expect(valuesOf(';'.repeat(5_000_000))).toEqual(tooWide);
    const tooMany = { code: 'spreadsheets.tooManyRows', limit: 20_000 };
    expect([rowsIn(line.repeat(20_001)), rowsIn(`${line.repeat(20_000)}1;2`)]).toEqual([tooMany, tooMany]);
  });

  test('refuses other encodings, NUL, very long lines and too many rows', () => {
    expect(valuesOf(Buffer.from('k\xf6;b', 'latin1'))).toEqual({ code: 'spreadsheets.notReadable' });
    expect(valuesOf('a;\0')).toEqual({ code: 'spreadsheets.notReadable' });
    expect(valuesOf('x'.repeat(5_000_000))).toEqual({ code: 'field.tooLong', limit: 10_000 });
    expect(valuesOf('1\n'.repeat(30_000))).toEqual({ code: 'spreadsheets.tooManyRows', limit: 20_000 });
  });
});
