import { expect, test } from 'vitest';
import { createTargetRowFixture } from '../targets.fixtures.ts';
import { isUnambiguous, planTargetPaste } from './planTargetPaste.ts';

const rows = [
  createTargetRowFixture({ targets: { 1: 5, 2: undefined } }),
  createTargetRowFixture({ indicator: { id: 2 }, targets: { 1: undefined, 2: 8 }, isEditable: false }),
];
const plan = (block: string[][]) =>
  planTargetPaste({ block, rows, organisationIds: [1, 2], unfitReason: 'outside', shownOf: ({ assignment }) => assignment });
const outcomes = (block: string[][]) => plan(block).map(({ outcome }) => ('why' in outcome ? outcome.why : outcome.kind));

test('each text stays at its cell: empty keeps, the rest is entered', () => {
  const planned = plan([['7', '']]);
  expect(planned.map(({ outcome }) => outcome)).toEqual([
    { kind: 'entry', body: { target: 7 }, warning: null },
    { kind: 'kept' },
  ]);
  expect(isUnambiguous(planned)).toBe(true);
});

test('what reads in two ways, is no figure, is locked or lies outside is named', () => {
  const block = [
    ['1.234', 'many', '3'],
    ['4', ''],
    ['5', ''],
  ];
  expect(outcomes(block)).toEqual(['ambiguous', 'targets.problem.noFigure', 'outside', 'locked', 'kept', 'outside', 'kept']);
  expect(isUnambiguous(plan(block))).toBe(false);
});

test('what a table names that is not known here is not entered', () => {
  const planned = planTargetPaste({
    block: [
      ['1', '2'],
      ['3', ''],
    ],
    rows: [rows[0] ?? null, null],
    organisationIds: [null, 1],
    unfitReason: 'unknown',
    shownOf: ({ assignment }) => assignment,
  });
  expect(planned.map(({ outcome }) => ('why' in outcome ? outcome.why : outcome.kind))).toEqual([
    'unknown',
    'entry',
    'unknown',
    'kept',
  ]);
});
