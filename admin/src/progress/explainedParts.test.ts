import { expect, test } from 'vitest';
import { addingOf, explainedParts, runningTotals } from './explainedParts.ts';
import type { ExplainedCell, ExplainedPart, Explanation } from './progressClient.ts';

const cell = (value: number | null, more: Partial<ExplainedCell> = {}): ExplainedCell => ({
  measurementId: 1,
  periodId: 1,
  availability: 'reported',
  value,
  inValue: value !== null,
  illustrative: false,
  state: 'approved',
  ...more,
});
const part = (organisationId: number, value: number, more: Partial<ExplainedPart> = {}): ExplainedPart => ({
  organisationId,
  assignmentId: organisationId,
  value,
  cells: [],
  ...more,
});
const answer = (parts: ExplainedPart[]): Explanation => ({
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
});
const countryOf = (id: number) => (id === 3 ? 'AT' : 'PL');

test('parts stand by country, each with the total so far, exactly', () => {
  const places = explainedParts(answer([part(1, 0.1), part(2, 0.2), part(3, 4)]), 'sum', countryOf);
  expect(places.map(({ country, parts }) => [country, parts.map(({ soFar }) => soFar)])).toEqual([
    ['AT', [4]],
    ['PL', [4.1, 4.3]],
  ]);
});

test('ratios add numerators and denominators, never percentages', () => {
  const parts = [part(1, 0.5, { numerator: 1, denominator: 2 }), part(2, 0.9, { numerator: 90, denominator: 100 })];
  const [place] = explainedParts(answer(parts), addingOf('ratio'), countryOf);
  expect(place?.parts.at(-1)?.soFar).toBeCloseTo(91 / 102);
});

test('scores have no running total: they are a median', () => {
  const [place] = explainedParts(answer([part(1, 3)]), addingOf('score'), countryOf);
  expect(place?.parts[0]?.soFar).toBeNull();
});

test('cells that do not count leave no total behind', () => {
  const cells = [cell(2), cell(null, { availability: 'withheld' }), cell(3)];
  expect(runningTotals(part(1, 5, { cells }), 'incremental')).toEqual([2, null, 5]);
  expect(runningTotals(part(1, 3, { cells: [cell(2, { inValue: false }), cell(3)] }), 'snapshot')).toEqual([null, 3]);
});
