import { formatCsv, type Organisation, plainCsv } from '@pilotage/shared';
import { expect, test } from 'vitest';
import type { TargetCell } from '../rows/targetRow.ts';
import { createTargetRowFixture } from '../targets.fixtures.ts';
import { createTargetTable } from './createTargetTable.ts';
import { readTargetTable } from './readTargetTable.ts';

const heads = { code: 'Code', indicator: 'Indicator', pilot: 'Pilot' };
const organisation = (id: number, name: string, shortName: string | null): Organisation => ({
  id,
  slug: `partner-${id}`,
  kind: 'partner',
  name,
  shortName,
  country: 'AT',
  city: null,
  countrySince: null,
  formerCountries: null,
  version: 1,
  createdAt: '2019-01-01T00:00:00.000Z',
  updatedAt: '2019-01-01T00:00:00.000Z',
});
const organisations = [organisation(1, 'First partner', 'First'), organisation(2, 'Second partner', null)];
const rows = [
  createTargetRowFixture({ indicator: { id: 1, code: 'ONE', name: 'First indicator' }, targets: { 1: 5, 2: undefined } }),
  { ...createTargetRowFixture({ indicator: { id: 1, code: 'ONE' }, targets: { 1: 2.345 } }), pilotId: 3, pilotTitle: '=Pilot' },
  createTargetRowFixture({ indicator: { id: 2, code: 'TWO', name: 'Second indicator' }, targets: { 1: null, 2: -8 } }),
];
const shownOf = ({ assignment }: TargetCell) => assignment;
const table = createTargetTable({ rows, organisations, shownOf, heads });
const read = (block: string[][]) => readTargetTable({ block, rows, organisations, shownOf, heads });

test('the table has a column for each organisation, and what one types to get what it shows', () => {
  expect(table).toEqual([
    ['Code', 'Indicator', 'Pilot', 'First', 'Second partner'],
    ['ONE', 'First indicator', null, 5, null],
    ['ONE', rows[1]?.indicator.name, '=Pilot', 2.345, null],
    ['TWO', 'Second indicator', null, 'x', -8],
  ]);
});

test('the table as it was downloaded changes nothing, with a decimal comma neither', () => {
  for (const dialect of [plainCsv, { ...plainCsv, decimal: ',' } as const]) {
    const block = formatCsv(table, { ...dialect, separator: ';' })
      .trim()
      .split('\r\n')
      .map((line) => line.split(';'));
    const named = read(block);
    expect(named?.block.flat().join('')).toBe('');
    expect(named?.rows).toEqual(rows);
    expect(named?.organisationIds).toEqual([1, 2]);
  }
});

test('columns and rows may stand in another order, be left out, or be named in full', () => {
  const named = read([
    ['SECOND PARTNER', 'code', '', 'First partner'],
    ['9', 'two', 'note', 'x'],
    ['', 'ONE', '', '6'],
  ]);
  expect(named?.organisationIds).toEqual([2, 1]);
  expect(named?.rows.map((row) => row?.indicator.code)).toEqual(['TWO', 'ONE']);
  expect(named?.rows.map((row) => row?.pilotTitle)).toEqual([null, null]);
  expect(named?.block).toEqual([
    ['9', ''],
    ['', '6'],
  ]);
});

test('what is not in the table is known as such, and a block without heads is none', () => {
  const named = read([
    ['Code', 'Nobody', 'First'],
    ['NEW', '1', '2'],
  ]);
  expect(named).toEqual({ rows: [null], organisationIds: [null, 1], block: [['1', '2']] });
  expect(read([['5', '6']])).toBe(null);
  expect(read([])).toBe(null);
});
