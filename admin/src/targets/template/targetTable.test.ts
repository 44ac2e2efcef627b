import { formatCsv, type Organisation, plainCsv } from '@pilotage/shared';
import { expect, test } from 'vitest';
import type { TargetCell } from '../rows/targetRow.ts';
import { createTargetRowFixture } from '../targets.fixtures.ts';
import { planTargetPaste } from '../paste/planTargetPaste.ts';
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
  budgetEur: null,
  budgetIllustrative: false,
  formerCountries: null,
  version: 1,
  createdAt: '2019-01-01T00:00:00.000Z',
  updatedAt: '2019-01-01T00:00:00.000Z',
});
const organisations = [organisation(1, 'First partner', 'First'), organisation(2, 'Second partner', null)];
const rows = [
  createTargetRowFixture({ indicator: { id: 1, code: 'ONE', name: 'First indicator' }, targets: { 1: 5, 2: undefined } }),
  {
    ...createTargetRowFixture({ indicator: { id: 1, code: 'ONE' }, targets: { 1: 2.345 } }),
    key: '1.3',
    pilotId: 3,
    pilotTitle: '=Pilot',
  },
  createTargetRowFixture({ indicator: { id: 2, code: 'TWO', name: 'Second indicator' }, targets: { 1: null, 2: -8 } }),
];
const shownOf = ({ assignment }: TargetCell) => assignment;
const table = createTargetTable({ rows, organisations, shownOf, heads });
const read = (block: string[][]) => readTargetTable({ block, rows, organisations, heads });

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
    const placed = read(block);
    expect(placed?.columns.map(({ organisationId }) => organisationId)).toEqual([1, 2]);
    const plan = placed ? planTargetPaste({ placed, rows, shownOf, choices: new Map() }) : [];
    expect([plan.length, ...plan.map(({ outcome }) => outcome.kind)]).toEqual([6, ...Array(6).fill('kept')]);
  }
});

test('columns and rows may stand in another order, be left out, or be named in full', () => {
  const named = read([
    ['SECOND PARTNER', 'code', '', 'First partner'],
    ['9', 'two', 'note', 'x'],
    ['', 'ONE', '', '6'],
  ]);
  expect(named?.columns.map(({ organisationId }) => organisationId)).toEqual([2, 1]);
  expect(named?.lines.map(({ rowKey }) => rowKey)).toEqual([rows[2]?.key, rows[0]?.key]);
  expect(named?.block).toEqual([
    ['9', 'x'],
    ['', '6'],
  ]);
});

test('a title may stand above the heads; problems of a file follow their cells', () => {
  const problems = new Map([
    ['2.2', 'A formula'],
    ['2.0', 'Struck through'],
  ]);
  const block = [['Targets of 2019'], ['Code', 'Pilot', 'First'], ['ONE', '', '6']];
  const placed = readTargetTable({ block, rows, organisations, heads, decimal: ',', problems });
  expect(placed).toMatchObject({ block: [['6']], lines: [{ rowKey: rows[0]?.key }], isNamed: true, decimal: ',' });
  expect([...(placed?.problems ?? [])]).toEqual([['0.0', 'A formula']]);
});

test('what is not in the table keeps its name, and a block without heads is none', () => {
  const placed = read([
    ['Code', 'Pilot', 'Nobody', 'First'],
    ['NEW', 'A pilot', '1', '2'],
  ]);
  expect(placed?.lines).toEqual([{ rowKey: null, name: 'NEW, A pilot' }]);
  expect(placed?.columns).toEqual([
    { organisationId: null, name: 'Nobody', isAmbiguous: false },
    { organisationId: 1, name: 'First', isAmbiguous: false },
  ]);
  expect(read([['5', '6']])).toBe(null);
  expect(read([])).toBe(null);
});

test('a head that names two organisations names none', () => {
  const twins = [...organisations, organisation(3, 'First', null)];
  const placed = readTargetTable({ block: [['Code', 'First', 'partner-3']], rows, organisations: twins, heads });
  expect(placed?.columns).toEqual([
    { organisationId: null, name: 'First', isAmbiguous: true },
    { organisationId: 3, name: 'partner-3', isAmbiguous: false },
  ]);
});
