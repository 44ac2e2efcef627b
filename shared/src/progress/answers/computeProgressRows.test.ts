import { describe, expect, test } from 'vitest';
import { groupingOfKey } from './groupingOfKey.ts';
import { computeProgressRows } from './computeProgressRows.ts';
import { indicatorOf, inputOf, queryOf, rowOf, rowsOf, type ProgressFixture } from '../testing/progressFixture.ts';

const fixtures: ProgressFixture = {
  indicator: { definitionVersion: 3 },
  assignments: [
    { organisationId: 10, country: 'SK', target: 100 },
    { organisationId: 9, country: 'AT', target: 50 },
  ],
  cells: [
    [1, 1, 30],
    [1, 3, 20],
    [2, 2, 5],
    [2, 3, 'withheld'],
  ],
  query: { through: 3 },
};

describe('rows', () => {
  test('are sorted by key, organisation ids numerically', () => {
    expect(rowsOf({ ...fixtures, query: { by: 'organisation' } }).map(({ key }) => key)).toEqual(['9', '10']);
    expect(rowsOf({ ...fixtures, query: { by: 'country' } }).map(({ key }) => key)).toEqual(['AT', 'SK']);
    expect(rowsOf(fixtures).map(({ key }) => key)).toEqual(['consortium']);
  });

  test('include countries of the consortium without an organisation', () => {
    const input = { ...inputOf(fixtures), countries: ['DE', 'AT'] };
    const rows = computeProgressRows(input, indicatorOf(fixtures), { ...queryOf(fixtures), by: 'country' });
    expect(rows.map(({ key, of }) => [key, of])).toEqual([
      ['AT', 1],
      ['DE', 0],
      ['SK', 1],
    ]);
    expect(rows[1]).toMatchObject({ value: null, target: null, status: 'noData', missing: [] });
  });

  test('throw for a period that has not opened or does not exist', () => {
    const input = inputOf(fixtures);
    const periods = input.periods.map((period) => ({ ...period, opened: period.number < 3 }));
    expect(() => computeProgressRows({ ...input, periods }, indicatorOf(fixtures), queryOf(fixtures))).toThrow('has not opened');
    expect(() => rowOf({ ...fixtures, query: { through: 7 } })).toThrow('has not opened');
  });

  test('ignore an earlier period that has not opened, in gaps and series', () => {
    const planned: ProgressFixture = {
      assignments: [{}, {}],
      cells: [
        [1, 1, 4],
        [2, 2, 'withheld'],
      ],
      query: { through: 3, series: true },
    };
    const input = inputOf(planned);
    const periods = input.periods.map((period) => ({ ...period, opened: period.number !== 2 }));
    const expectations = input.expectations.map((each) => ({ ...each, expected: each.periodId === 12 }));
    const rows = computeProgressRows({ ...input, periods, expectations }, indicatorOf(planned), queryOf(planned));
    expect(rows).toMatchObject([{ value: 4, gaps: [], missing: [{ assignmentId: 2, why: 'notExpected' }] }]);
    expect(rows[0]?.series?.map(({ period }) => period)).toEqual([1, 3]);
  });

  test('groupingOfKey returns the grouping of a key', () => {
    expect(['consortium', '12', 'AT'].map(groupingOfKey)).toEqual(['consortium', 'organisation', 'country']);
  });

  test('of two versions of a cell, the one that counts is used, in any order', () => {
    for (const cells of [
      [
        [1, 1, 4],
        [1, 1, 'inReview'],
      ],
      [
        [1, 1, 'inReview'],
        [1, 1, 4],
      ],
    ] as const) {
      expect(rowOf({ assignments: [{}], cells, query: { through: 1 } })).toMatchObject({ value: 4, gaps: [] });
    }
  });
});

/** contract.md: "for each period up to `through`: what the row answers through that period, with today's targets". */
describe('series', () => {
  test('each point is the row through its period; `reported` counts cells of that period only', () => {
    const row = rowOf({ ...fixtures, query: { through: 3, series: true } });
    expect(row.series).toEqual([
      { period: 1, value: 30, attainment: 0.3, expected: 16.7883, expectedAttainment: 0.1679, reported: 1, definitionVersion: 3 },
      {
        period: 2,
        value: 35,
        attainment: 0.2333,
        expected: 49.9544,
        expectedAttainment: 0.333,
        reported: 1,
        definitionVersion: 3,
      },
      {
        period: 3,
        value: 55,
        attainment: 0.3667,
        expected: 75.1369,
        expectedAttainment: 0.5009,
        reported: 1,
        definitionVersion: 3,
      },
    ]);
  });

  test('is present only if requested', () => expect(rowOf(fixtures)).not.toHaveProperty('series'));

  test('counts a ratio of 0 / 0 as reported, without a value', () => {
    const row = rowOf({
      indicator: { valueType: 'ratio' },
      assignments: [{}, {}],
      cells: [
        [1, 1, [0, 0]],
        [2, 1, 'inReview'],
      ],
      query: { through: 1, series: true },
    });
    expect(row.series).toMatchObject([{ value: null, reported: 1 }]);
  });

  test('has the definition version of each period', () => {
    const earlierDefinitions = [
      { untilPeriodId: 12, version: 1 },
      { untilPeriodId: 13, version: 2 },
    ];
    const row = rowOf({
      ...fixtures,
      indicator: { definitionVersion: 3, earlierDefinitions },
      query: { through: 3, series: true },
    });
    expect(row.series?.map((point) => point.definitionVersion)).toEqual([1, 2, 3]);
  });
});
