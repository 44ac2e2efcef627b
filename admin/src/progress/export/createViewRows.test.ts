import { expect, test } from 'vitest';
import { csvDialectOf, formatCsv } from '@pilotage/shared';
import { createViewRows } from './createViewRows.ts';
import type { ViewColumn } from '../views/viewColumn.ts';

interface CsvTestRow {
  name: string;
  share: number | null;
}
const columns: ViewColumn<CsvTestRow>[] = [
  { key: 'name', header: 'Country', text: ({ name }) => name },
  {
    key: 'share',
    header: 'Attainment',
    text: ({ share }) => (share === null ? '–' : `${share * 100} %`),
    figure: ({ share }) => share,
  },
];
const createCsv = (rows: CsvTestRow[], locale: string) => formatCsv(createViewRows(rows, columns), csvDialectOf(locale));
const createCsvLines = (rows: CsvTestRow[], locale: string) => createCsv(rows, locale).slice(1).split('\r\n');

test('figures are exact, and a missing value is empty, never 0', () => {
  expect(
    createCsvLines(
      [
        { name: 'Austria', share: 0.9231 },
        { name: 'Germany', share: 0 },
        { name: 'Hungary', share: null },
      ],
      'en-GB',
    ),
  ).toEqual(['Country,Attainment', 'Austria,0.9231', 'Germany,0', 'Hungary,', '']);
});

test('a semicolon separates columns where the locale has a decimal comma', () => {
  expect(createCsvLines([{ name: 'Austria', share: 0.5 }], 'de-AT')).toEqual(['Country;Attainment', 'Austria;0,5', '']);
});

test('a name can neither break a line nor become a formula', () => {
  expect(createCsvLines([{ name: '=1+1, "x"', share: -1 }], 'en-GB')[1]).toBe('"\'=1+1, ""x""",-1');
});

test('starts with a byte order mark for UTF-8', () => {
  expect(createCsv([], 'en-GB').startsWith('\uFEFF')).toBe(true);
});
