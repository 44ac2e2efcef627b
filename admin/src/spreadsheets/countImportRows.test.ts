import { expect, it } from 'vitest';
import type { ImportRow, ImportRowOutcome } from './importClient.ts';
import { countImportable, countImportRows } from './countImportRows.ts';

const rowOf = (outcome: ImportRowOutcome): ImportRow => ({
  row: 1,
  assignmentId: 1,
  code: null,
  indicator: null,
  outcome,
  changes: [],
  problems: [],
  valueType: null,
  decimals: null,
  findings: [],
  odd: [],
});
const countsOf = (...outcomes: ImportRowOutcome[]) =>
  countImportRows({ token: '', same: 0, ignored: [], rows: outcomes.map(rowOf) });

it('counts the rows of each outcome', () => {
  expect(countsOf('new', 'new', 'kept')).toEqual({ new: 2, changed: 0, conflict: 0, kept: 1, refused: 0 });
  expect(countImportRows(null)).toEqual({ new: 0, changed: 0, conflict: 0, kept: 0, refused: 0 });
});

it('would write what is new or changed, and conflicts that the file overwrites', () => {
  expect(countImportable(countsOf('new', 'changed', 'conflict', 'kept'), 1)).toBe(3);
  expect(countImportable(countsOf('conflict'), 0)).toBe(0);
});

it('would write nothing while a row is refused', () => {
  expect(countImportable(countsOf('new', 'refused'), 1)).toBe(0);
});
