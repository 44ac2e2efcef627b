import { expect, test } from 'vitest';
import type { TargetRow } from '../rows/targetRow.ts';
import { createTargetRowFixture } from '../targets.fixtures.ts';
import { listUnknownNames } from './listUnknownNames.ts';
import type { PasteChoice } from '../../measurements/paste/pasteChoice.ts';
import type { PlacedTargets } from './placedTargets.ts';
import { isUnambiguous, planTargetPaste } from './planTargetPaste.ts';

const rows: TargetRow[] = [
  createTargetRowFixture({ indicator: { id: 1, decimals: 3 }, targets: { 1: 5, 2: undefined } }),
  createTargetRowFixture({ indicator: { id: 2 }, targets: { 1: undefined, 2: 8 }, isEditable: false }),
];
const nothing = { decimal: null, problems: new Map<string, string>(), ignored: [] };
const placeAtStart = (block: string[][]): PlacedTargets => ({
  ...nothing,
  block,
  lines: block.map((_, line) => ({ rowKey: rows[line]?.key ?? null, name: '' })),
  columns: [1, 2, null].map((organisationId) => ({ organisationId, name: '' })),
  isNamed: false,
});
const placeByName = (block: string[][], rest: Partial<PlacedTargets> = {}): PlacedTargets => ({
  ...nothing,
  block,
  lines: ['1.', null].map((rowKey) => ({ rowKey, name: rowKey ?? 'NEW' })),
  columns: [
    { organisationId: 1, name: 'First' },
    { organisationId: 2, name: 'Second' },
    { organisationId: null, name: 'Nobody' },
  ],
  isNamed: true,
  ...rest,
});
const plan = (placed: PlacedTargets, choices: ReadonlyMap<string, PasteChoice> = new Map()) =>
  planTargetPaste({ placed, rows, choices, shownOf: ({ assignment }) => assignment });
const outcomes = (...input: Parameters<typeof plan>) =>
  plan(...input).map(({ outcome }) => ('why' in outcome ? outcome.why : outcome.kind));
const entry = (target: number) => ({ kind: 'entry', body: { target }, warning: null });

test('each text stays at its cell: empty keeps, the rest is entered', () => {
  const planned = plan(placeAtStart([['7', '']]));
  expect(planned.map(({ outcome }) => outcome)).toEqual([entry(7), { kind: 'kept' }]);
  expect(isUnambiguous(planned)).toBe(true);
});

test('what reads in two ways, is no figure, is locked or lies outside is named', () => {
  const block = [
    ['1.234', 'many', '3'],
    ['4', ''],
    ['5', ''],
  ];
  const placed = placeAtStart(block);
  expect(outcomes(placed)).toEqual(['ambiguous', 'targets.problem.noFigure', 'outside', 'locked', 'kept', 'outside', 'kept']);
  expect(isUnambiguous(plan(placed))).toBe(false);
});

test('a share above 100 % is no paste without a question', () => {
  const shares = [createTargetRowFixture({ indicator: { id: 1, valueType: 'ratio' }, targets: { 1: 0.5 } })];
  const planned = planTargetPaste({
    placed: placeAtStart([['80']]),
    rows: shares,
    choices: new Map(),
    shownOf: ({ assignment }) => assignment,
  });
  expect(planned.map(({ outcome }) => outcome)).toEqual([{ kind: 'entry', body: { target: 80 }, warning: 'exceedsWhole' }]);
  expect(isUnambiguous(planned)).toBe(false);
});

test('a choice settles what reads in two ways, or leaves it out', () => {
  const placed = placeAtStart([['1.234', '']]);
  expect(plan(placed, new Map([['0.0', 1234]]))[0]?.outcome).toEqual(entry(1234));
  expect(plan(placed, new Map([['0.0', 1.234]]))[0]?.outcome).toEqual(entry(1.234));
  expect(outcomes(placed, new Map([['0.0', 'leaveOut']]))).toEqual(['leftOut', 'kept']);
});

test('a table that names its cells keeps what it says already, and names what it has emptied', () => {
  expect(outcomes(placeByName([['5', '6', '']]))).toEqual(['kept', 'entry']);
  expect(outcomes(placeByName([['', '', '']]))).toEqual(['emptied', 'kept']);
  expect(outcomes(placeByName([['x', '', '']]))).toEqual(['entry', 'kept']);
});

test('the second text for one cell is not entered', () => {
  const lines = ['1.', '1.'].map((rowKey) => ({ rowKey, name: 'ONE' }));
  expect(outcomes(placeByName([['6'], ['7']], { lines }))).toEqual(['entry', 'repeated']);
});

test('what is refused stands for no cell, and what says the value that is here already does', () => {
  const lines = ['1.', '1.'].map((rowKey) => ({ rowKey, name: 'ONE' }));
  const refused = { lines, problems: new Map([['0.0', 'A formula']]) };
  expect(outcomes(placeByName([['6'], ['7']], refused))).toEqual(['A formula', 'entry']);
  expect(outcomes(placeByName([[''], ['7']], refused))).toEqual(['A formula', 'entry']);
});

test('the decimal mark of a file settles its figures, and what cannot be read in it is refused', () => {
  expect(plan(placeByName([['1,234', '']], { decimal: ',' }))[0]?.outcome).toEqual(entry(1.234));
  expect(outcomes(placeByName([['12', '']], { problems: new Map([['0.0', 'A formula']]) }))).toEqual(['A formula', 'kept']);
});

test('names that are not known are told with the number of their targets, and nothing of them is entered', () => {
  const placed = placeByName([
    ['1', '', '3'],
    ['4', '5', '6'],
  ]);
  expect(outcomes(placed)).toEqual(['entry', 'kept']);
  expect(listUnknownNames(placed)).toEqual([
    { kind: 'indicator', name: 'NEW', count: 3 },
    { kind: 'organisation', name: 'Nobody', count: 1 },
  ]);
  expect(listUnknownNames(placeByName([['1', '2', '']]))).toEqual([]);
  expect(listUnknownNames(placeAtStart([['1', '2', '3']]))).toEqual([]);
});
