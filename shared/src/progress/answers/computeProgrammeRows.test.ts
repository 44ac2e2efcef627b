import { describe, expect, test } from 'vitest';
import { computeProgrammeRows } from './computeProgrammeRows.ts';
import { computeProgressMatrix } from './computeProgressMatrix.ts';
import { indicatorOf, inputOf, type ProgressFixture } from '../testing/progressFixture.ts';

const fixtures: ProgressFixture = {
  assignments: [
    { organisationId: 9, target: 50 },
    { organisationId: 10, target: 100 },
  ],
  cells: [
    [1, 1, 30],
    [1, 3, 20.0001],
    [2, 2, 5],
    [2, 3, 'withheld'],
  ],
};
const query = { key: 'consortium', through: 3, today: '2020-12-31' };
const rowsOf = (fixture: ProgressFixture, overrides: Partial<typeof query> = {}) =>
  computeProgrammeRows(inputOf(fixture), [indicatorOf(fixture)], { ...query, ...overrides });

describe('computeProgrammeRows', () => {
  test('returns target, cumulative value and the change in the period', () => {
    expect(rowsOf(fixtures)).toEqual([
      {
        indicator: 'o1',
        target: 150,
        cumulative: 55.0001,
        thisPeriod: 20.0001,
        attainment: 0.3667,
        n: 2,
        of: 2,
        illustrative: false,
      },
    ]);
  });

  test('has the same figures as the comparison', () => {
    const [compared] = computeProgressMatrix(inputOf(fixtures), [indicatorOf(fixtures)], {
      by: 'organisation',
      through: 3,
      today: query.today,
    });
    expect(rowsOf(fixtures, { key: '9' })).toMatchObject([
      { cumulative: compared?.value, target: compared?.target, n: compared?.n },
    ]);
  });

  test('starts at 0 before the first period', () => {
    expect(rowsOf(fixtures, { through: 1 })).toMatchObject([{ cumulative: 30, thisPeriod: 30 }]);
  });

  test('never turns a missing value into 0, or 0 into a missing value', () => {
    expect(rowsOf({ ...fixtures, cells: [] })).toMatchObject([{ cumulative: null, thisPeriod: null, n: 0, of: 2 }]);
    expect(rowsOf(fixtures, { through: 4 })).toMatchObject([{ cumulative: 55.0001, thisPeriod: 0 }]);
  });

  test('returns the difference of a level, also if negative', () => {
    const levels: ProgressFixture = {
      ...fixtures,
      indicator: { accumulation: 'snapshot' },
      cells: [
        [1, 1, 8],
        [1, 2, 5],
      ],
    };
    expect(rowsOf(levels, { through: 2 })).toMatchObject([{ cumulative: 5, thisPeriod: -3 }]);
  });

  test('has no change in the period for values that do not add up', () => {
    const ratio: ProgressFixture = {
      ...fixtures,
      indicator: { valueType: 'ratio' },
      cells: [
        [1, 1, [1, 4]],
        [1, 2, [1, 4]],
      ],
    };
    expect(rowsOf(ratio, { through: 2 })).toMatchObject([{ cumulative: 0.25, thisPeriod: null }]);
  });

  test('returns null for an unknown key, and no row for texts', () => {
    expect(rowsOf(fixtures, { key: '77' })).toBeNull();
    expect(computeProgrammeRows(inputOf(fixtures), [{ ...indicatorOf(fixtures), valueType: 'text' }], query)).toEqual([]);
  });

  test('ignores earlier periods that have not opened', () => {
    const input = inputOf(fixtures);
    const periods = input.periods.map((period) => ({ ...period, opened: period.number !== 2 }));
    expect(computeProgrammeRows({ ...input, periods }, [indicatorOf(fixtures)], query)).toMatchObject([{ thisPeriod: 25.0001 }]);
  });
});
