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
const rowsOf = (of: ProgressFixture, question: Partial<typeof query> = {}) =>
  computeProgrammeRows(inputOf(of), [indicatorOf(of)], { ...query, ...question });

describe('the rows of a programme', () => {
  test('say target, cumulative and what came in this period', () => {
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

  test('are the very figures of the comparison', () => {
    const [compared] = computeProgressMatrix(inputOf(fixtures), [indicatorOf(fixtures)], {
      by: 'organisation',
      through: 3,
      today: query.today,
    });
    expect(rowsOf(fixtures, { key: '9' })).toMatchObject([
      { cumulative: compared?.value, target: compared?.target, n: compared?.n },
    ]);
  });

  test('begin with nothing before the first period', () => {
    expect(rowsOf(fixtures, { through: 1 })).toMatchObject([{ cumulative: 30, thisPeriod: 30 }]);
  });

  test('never make 0 of what nobody said, nor nothing of 0', () => {
    expect(rowsOf({ ...fixtures, cells: [] })).toMatchObject([{ cumulative: null, thisPeriod: null, n: 0, of: 2 }]);
    expect(rowsOf(fixtures, { through: 4 })).toMatchObject([{ cumulative: 55.0001, thisPeriod: 0 }]);
  });

  test('a level moves by its difference, down too', () => {
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

  test('what does not add up has no figure of this period alone', () => {
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

  test('a key that nobody has is no key, and texts have no row', () => {
    expect(rowsOf(fixtures, { key: '77' })).toBeNull();
    expect(computeProgrammeRows(inputOf(fixtures), [{ ...indicatorOf(fixtures), valueType: 'text' }], query)).toEqual([]);
  });

  test('periods that have not opened are not the one before', () => {
    const input = inputOf(fixtures);
    const periods = input.periods.map((period) => ({ ...period, opened: period.number !== 2 }));
    expect(computeProgrammeRows({ ...input, periods }, [indicatorOf(fixtures)], query)).toMatchObject([{ thisPeriod: 25.0001 }]);
  });
});
