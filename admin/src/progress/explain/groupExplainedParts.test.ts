import { expect, test } from 'vitest';
import { aggregationMethodOf, groupExplainedParts, computeRunningTotals } from './groupExplainedParts.ts';
import type { ExplainedCell, ExplainedPart, Explanation } from '../progressQueries.ts';

const createCell = (value: number | null, overrides: Partial<ExplainedCell> = {}): ExplainedCell => ({
  measurementId: 1,
  periodId: 1,
  availability: 'reported',
  value,
  inValue: value !== null,
  illustrative: false,
  state: 'approved',
  ...overrides,
});
const createPart = (organisationId: number, value: number, overrides: Partial<ExplainedPart> = {}): ExplainedPart => ({
  organisationId,
  assignmentId: organisationId,
  value,
  cells: [],
  ...overrides,
});
const createExplanation = (parts: ExplainedPart[]): Explanation => ({
  figure: {
    key: 'consortium',
    indicator: 'X',
    value: 0,
    target: null,
    baseline: null,
    attainment: null,
    expected: null,
    expectedAttainment: null,
    status: null,
    n: 0,
    of: 0,
    compared: { n: 0, value: null },
    missing: [],
    gaps: [],
    illustrative: false,
  },
  parts,
  leftOut: [],
  assignments: [],
});
const countryOf = (id: number) => (id === 3 ? 'AT' : 'PL');

test('parts are grouped by country, each with an exact running total', () => {
  const countries = groupExplainedParts(
    createExplanation([createPart(1, 0.1), createPart(2, 0.2), createPart(3, 4)]),
    'sum',
    countryOf,
  );
  expect(countries.map(({ country, parts }) => [country, parts.map(({ runningTotal: soFar }) => soFar)])).toEqual([
    ['AT', [4]],
    ['PL', [4.1, 4.3]],
  ]);
});

test('ratios add numerators and denominators, never percentages', () => {
  const parts = [createPart(1, 0.5, { numerator: 1, denominator: 2 }), createPart(2, 0.9, { numerator: 90, denominator: 100 })];
  const [country] = groupExplainedParts(createExplanation(parts), aggregationMethodOf('ratio'), countryOf);
  expect(country?.parts.at(-1)?.runningTotal).toBeCloseTo(91 / 102);
});

test('scores have no running total: they are a median', () => {
  const [country] = groupExplainedParts(createExplanation([createPart(1, 3)]), aggregationMethodOf('score'), countryOf);
  expect(country?.parts[0]?.runningTotal).toBeNull();
});

test('cells that do not count have no running total', () => {
  const cells = [createCell(2), createCell(null, { availability: 'withheld' }), createCell(3)];
  expect(computeRunningTotals(createPart(1, 5, { cells }), 'incremental')).toEqual([2, null, 5]);
  expect(
    computeRunningTotals(createPart(1, 3, { cells: [createCell(2, { inValue: false }), createCell(3)] }), 'snapshot'),
  ).toEqual([null, 3]);
});
