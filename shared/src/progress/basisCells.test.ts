import { describe, expect, test } from 'vitest';
import { basisCells as chosenCells, type ProgressBasis, type StoredCell } from './basisCells.ts';

const basisCells = <Row extends StoredCell>(rows: readonly Row[], basis: ProgressBasis, own: number | null) =>
  chosenCells(rows, basis, own, (row, standing) => ({ ...row, standing }));

const row = (state: StoredCell['state'], organisationId = 1, more = {}) => {
  return { organisationId, assignmentId: organisationId, periodId: 11, state, ...more };
};
const standingOf = (state: StoredCell['state'], basis: 'approved' | 'submitted' | 'own', own: number | null = null) =>
  basisCells([row(state)], basis, own)[0]?.standing ?? null;

/** domain.md, "All arithmetic runs over a chosen basis". */
describe('basis', () => {
  test.each([
    ['approved', 'counts', 'counts', 'counts', 'counts'],
    ['submitted', 'handedIn', 'counts', 'handedIn', 'counts'],
    ['returned', 'handedIn', 'handedIn', 'handedIn', 'counts'],
    ['draft', null, null, null, 'counts'],
    ['reopened', null, null, null, 'counts'],
  ] as const)('%s cells', (state, approved, submitted, own, ofOwn) => {
    expect(standingOf(state, 'approved', 1)).toBe(approved);
    expect(standingOf(state, 'submitted', 1)).toBe(submitted);
    expect(standingOf(state, 'own', 2)).toBe(own);
    expect(standingOf(state, 'own', null)).toBe(own);
    expect(standingOf(state, 'own', 1)).toBe(ofOwn);
  });

  test('the version approved last counts until the restated one is submitted or approved', () => {
    const before = row('approved', 1, { value: 1 });
    const restated = (state: StoredCell['state']) => [row(state, 1, { value: 2 }), before];
    const value = (state: StoredCell['state'], basis: 'approved' | 'submitted' | 'own', own: number | null) =>
      basisCells(restated(state), basis, own).concat(basisCells(restated(state).toReversed(), basis, own));
    const says = (figure: number) =>
      Array.from({ length: 2 }, () => expect.objectContaining({ value: figure, standing: 'counts' }));
    expect(value('reopened', 'submitted', null)).toEqual(says(1));
    expect(value('submitted', 'approved', null)).toEqual(says(1));
    expect(value('submitted', 'submitted', null)).toEqual(says(2));
    expect(value('returned', 'submitted', null)).toEqual(says(1));
    expect(value('submitted', 'own', 9)).toEqual(says(1));
    expect(value('reopened', 'own', 1)).toEqual(says(2));
  });

  test('keeps what the rows carry, one for each assignment and period', () => {
    const rows = [row('approved', 1, { measurementId: 5 }), row('draft', 2), row('submitted', 3)];
    expect(basisCells(rows, 'approved', null)).toEqual([
      { ...rows[0], standing: 'counts' },
      { ...rows[2], standing: 'handedIn' },
    ]);
  });
});
