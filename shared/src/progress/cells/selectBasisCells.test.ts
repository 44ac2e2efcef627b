import { describe, expect, test } from 'vitest';
import { selectBasisCells, type ProgressBasis, type StoredCell } from './selectBasisCells.ts';

const selectCells = <Row extends StoredCell>(rows: readonly Row[], basis: ProgressBasis, own: number | null) =>
  selectBasisCells(rows, basis, own, (row, status) => ({ ...row, status }));

const row = (state: StoredCell['state'], organisationId = 1, more = {}) => {
  return { organisationId, assignmentId: organisationId, periodId: 11, state, ...more };
};
const statusOf = (state: StoredCell['state'], basis: 'approved' | 'submitted' | 'own', own: number | null = null) =>
  selectCells([row(state)], basis, own)[0]?.status ?? null;

/** domain.md, "All arithmetic runs over a chosen basis". */
describe('basis', () => {
  test.each([
    ['approved', 'counts', 'counts', 'counts', 'counts'],
    ['submitted', 'handedIn', 'counts', 'handedIn', 'counts'],
    ['returned', 'handedIn', 'handedIn', 'handedIn', 'counts'],
    ['draft', null, null, null, 'counts'],
    ['reopened', null, null, null, 'counts'],
  ] as const)('%s cells', (state, approved, submitted, others, own) => {
    expect(statusOf(state, 'approved', 1)).toBe(approved);
    expect(statusOf(state, 'submitted', 1)).toBe(submitted);
    expect(statusOf(state, 'own', 2)).toBe(others);
    expect(statusOf(state, 'own', null)).toBe(others);
    expect(statusOf(state, 'own', 1)).toBe(own);
  });

  test('the last approved version counts until the restated one is submitted or approved', () => {
    const before = row('approved', 1, { value: 1 });
    const restated = (state: StoredCell['state']) => [row(state, 1, { value: 2 }), before];
    const value = (state: StoredCell['state'], basis: 'approved' | 'submitted' | 'own', own: number | null) =>
      selectCells(restated(state), basis, own).concat(selectCells(restated(state).toReversed(), basis, own));
    const countingCells = (figure: number) =>
      Array.from({ length: 2 }, () => expect.objectContaining({ value: figure, status: 'counts' }));
    expect(value('reopened', 'submitted', null)).toEqual(countingCells(1));
    expect(value('submitted', 'approved', null)).toEqual(countingCells(1));
    expect(value('submitted', 'submitted', null)).toEqual(countingCells(2));
    expect(value('returned', 'submitted', null)).toEqual(countingCells(1));
    expect(value('submitted', 'own', 9)).toEqual(countingCells(1));
    expect(value('reopened', 'own', 1)).toEqual(countingCells(2));
  });

  test('returns one cell for each assignment and period, with all members of its row', () => {
    const rows = [row('approved', 1, { measurementId: 5 }), row('draft', 2), row('submitted', 3)];
    expect(selectCells(rows, 'approved', null)).toEqual([
      { ...rows[0], status: 'counts' },
      { ...rows[2], status: 'handedIn' },
    ]);
  });
});
