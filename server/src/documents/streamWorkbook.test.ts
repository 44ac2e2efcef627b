import { once } from 'node:events';
import type { Readable } from 'node:stream';
import type { CsvCell } from '@pilotage/shared';
import { unzipSync } from 'fflate';
import { readXlsx } from 'hucre/xlsx';
import { describe, expect, test } from 'vitest';
import { convertWithLibreOffice, findLibreOffice } from '../spreadsheets/testing/libreOffice.ts';
import { streamWorkbook, type WorkbookSheet } from './streamWorkbook.ts';
import type { TableRows } from './writeRows.ts';

const program = findLibreOffice();

/** Rows of which every third has to be waited for. */
function readRows(rows: readonly (readonly CsvCell[])[]): TableRows {
  let at = 0;
  return {
    hasNext: () => (at % 3 !== 0 && at < rows.length ? true : Promise.resolve(at < rows.length)),
    next: () => rows[at++] ?? [],
  };
}

const sheet = (name: string, rows: readonly (readonly CsvCell[])[], headings = ['text', 'number']): WorkbookSheet => ({
  name,
  columns: headings.map((heading) => ({ heading, width: 20 })),
  openRows: () => readRows(rows),
});

async function collect(stream: Readable): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(Buffer.from(chunk));
  return new Uint8Array(Buffer.concat(chunks));
}
const write = (sheets: readonly WorkbookSheet[], rowsPerSheet?: number) =>
  collect(streamWorkbook(sheets, new Date('2019-05-01T00:00:00Z'), rowsPerSheet));
const textOf = (workbook: Uint8Array, path: string) => new TextDecoder().decode(unzipSync(workbook)[path]);

const difficultTexts = [
  '=1+1',
  '+1',
  '-1',
  '@SUM(A1)',
  '=HYPERLINK("http://x")',
  'a <b> & "c"',
  ' spaces around ',
  'two\nlines\tand a tab',
  '007',
  '1/2',
  'žltý kôň, Großkugel, 日本, 😀',
  '_x0041_ is no A',
  "'quoted'",
];

describe('a workbook', () => {
  test('has texts as they are, as texts: nothing is worked out', async () => {
    const workbook = await write([
      sheet(
        'figures',
        difficultTexts.map((text) => [text, 1]),
      ),
    ]);
    expect(textOf(workbook, 'xl/worksheets/sheet1.xml')).not.toContain('<f');
    const { sheets } = await readXlsx(workbook);
    expect(sheets[0]?.rows.slice(1).map(([text]) => text)).toEqual(difficultTexts);
  });

  test.skipIf(program === null)('is read by LibreOffice with the same texts and numbers', async () => {
    const rows = difficultTexts.map((text, at): CsvCell[] => [text, at / 4]);
    const saved = await convertWithLibreOffice(
      program ?? '',
      await write([sheet('figures', rows), sheet('more', [['x', null]])]),
    );
    const { sheets } = await readXlsx(saved, { readStyles: true });
    expect(sheets.map(({ name }) => name)).toEqual(['figures', 'more']);
    expect(sheets[0]?.rows.slice(1)).toEqual(rows);
    expect(sheets[1]?.rows[1]?.[0]).toBe('x');
  });

  test('has numbers as numbers, and nothing where nothing is known', async () => {
    const rows: CsvCell[][] = [
      ['a', 0],
      ['b', -0.0001],
      [null, 12_345_678_901.2345],
      ['d', null],
      [null, null],
    ];
    const workbook = await write([sheet('figures', rows)]);
    const { sheets } = await readXlsx(workbook);
    expect(sheets[0]?.rows).toEqual([
      ['text', 'number'],
      ['a', 0],
      ['b', -0.0001],
      [null, 12_345_678_901.2345],
      ['d', null],
    ]);
    expect(textOf(workbook, 'xl/worksheets/sheet1.xml')).toContain('<row r="6"></row>');
  });

  test('leaves out nothing of what XML does not have, and cuts what no cell holds', async () => {
    const workbook = await write([
      sheet('figures', [
        ['bell \u0007 and return \r', 1],
        ['x'.repeat(40_000), 2],
      ]),
    ]);
    const xml = textOf(workbook, 'xl/worksheets/sheet1.xml');
    expect(xml).toContain('bell _x0007_ and return _x000D_');
    expect(xml.match(/x{100,}/)?.[0]).toHaveLength(32_767);
  });

  test('continues on further sheets under the same headings, and has none too many', async () => {
    const rows = Array.from({ length: 6 }, (_, at): CsvCell[] => [`row ${at}`, at]);
    const { sheets } = await readXlsx(await write([sheet('figures', rows), sheet('empty', []), sheet('last', [['x', 1]])], 3));
    expect(sheets.map(({ name, rows: { length } }) => [name, length])).toEqual([
      ['figures', 4],
      ['figures 2', 4],
      ['empty', 1],
      ['last', 2],
    ]);
    const written = sheets.slice(0, 2).flatMap((each) => each.rows.slice(1));
    expect(written).toEqual(rows);
    for (const {
      rows: [headings],
    } of sheets)
      expect(headings).toEqual(['text', 'number']);
  });

  test.each(['', 'a/b', "it's", 'x'.repeat(26)])('refuses the name %j', (name) => {
    expect(() => streamWorkbook([sheet(name, [])], new Date())).toThrow(RangeError);
  });

  test('a fault while rows are read ends the file', async () => {
    const broken: WorkbookSheet = {
      ...sheet('figures', []),
      openRows: () => ({ hasNext: () => Promise.reject(new Error('The database is gone.')), next: () => [] }),
    };
    await expect(write([broken])).rejects.toThrow('The database is gone.');
  });

  test('whoever stops reading stops the rows', async () => {
    let read = 0;
    const endless: TableRows = { hasNext: () => true, next: () => [`row ${read++} ${Math.random()}`, Math.random()] };
    const stream = streamWorkbook([{ ...sheet('figures', []), openRows: () => endless }], new Date());
    await once(stream, 'data');
    const closed = once(stream, 'close');
    stream.destroy();
    await closed;
    let readBefore = -1;
    const hasStopped = () => {
      const isSame = read === readBefore;
      readBefore = read;
      return isSame;
    };
    await expect.poll(hasStopped).toBe(true);
  });
});
