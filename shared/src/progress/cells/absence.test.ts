import { describe, expect, test } from 'vitest';
import { rowOf, rowsOf } from '../testing/progressFixture.ts';

const one = [{ target: 100 }];
const ratio = { valueType: 'ratio' } as const;

describe('"N: those that have a value, and those without that were expected and are not `notApplicable`"', () => {
  test('lists assignments without a value', () => {
    const row = rowOf({
      assignments: [{ target: 1 }, { target: 2 }, { target: 3 }],
      cells: [[2, 1, 5]],
      query: { through: 1 },
    });
    expect(row).toMatchObject({ n: 1, of: 3 });
    expect(row.missing).toEqual([
      { organisationId: 1, assignmentId: 1, why: 'missing' },
      { organisationId: 3, assignmentId: 3, why: 'missing' },
    ]);
  });

  test.each([
    ['withheld', 'withheld', 1],
    ['notApplicable', 'notApplicable', 0],
    ['inReview', 'inReview', 1],
  ] as const)('%s without other cells', (status, why, of) => {
    expect(rowOf({ assignments: one, cells: [[1, 1, status]], query: { through: 1 } })).toMatchObject({
      n: 0,
      of,
      missing: [{ why }],
    });
  });

  test('a zero denominator is counted in N', () => {
    const row = rowOf({ indicator: ratio, assignments: one, cells: [[1, 1, [0, 0]]], query: { through: 1 } });
    expect(row).toMatchObject({ of: 1, missing: [{ why: 'zeroDenominator' }] });
  });

  test('not due is counted in N; a period is due from the day after its due day', () => {
    const rowOn = (today: string) => rowOf({ assignments: one, query: { through: 1, today } });
    expect(rowOn('2018-02-28')).toMatchObject({ of: 1, missing: [{ why: 'notDue' }] });
    expect(rowOn('2018-03-01')).toMatchObject({ of: 1, missing: [{ why: 'missing' }] });
  });

  test('one expected period up to p is enough: an assignment that ended without figures is counted', () => {
    const row = rowOf({ assignments: one, notExpected: [[1, 2, 'leftEarlier']], query: { through: 2 } });
    expect(row).toMatchObject({ of: 1, target: 100, missing: [{ why: 'missing' }] });
  });

  test('"Leaving takes nothing back: what was achieved stays, with its target, in n and N"', () => {
    const row = rowOf({
      assignments: [{ target: 40, until: 1 }, { target: 60 }],
      cells: [
        [1, 1, 20],
        [2, 2, 10],
      ],
      notExpected: [[1, 2, 'leftEarlier']],
      query: { through: 2 },
    });
    expect(row).toMatchObject({ value: 30, target: 100, attainment: 0.3, n: 2, of: 2, missing: [] });
  });

  test('a reported figure counts in n and N even if it is not expected', () => {
    const row = rowOf({ assignments: one, cells: [[1, 1, 7]], notExpected: [[1, 1, null]], query: { through: 1 } });
    expect(row).toMatchObject({ value: 7, target: 100, n: 1, of: 1, missing: [], gaps: [] });
  });
});

describe('"The last expected cell says why there is no value"', () => {
  const why = (cells: NonNullable<Parameters<typeof rowOf>[0]['cells']>, today = '2020-12-31', through = 2) =>
    rowOf({ indicator: ratio, assignments: one, cells, query: { through, today } }).missing[0]?.why;

  test('the last expected cell, not an earlier one', () => {
    expect(
      why([
        [1, 1, 'withheld'],
        [1, 2, 'notApplicable'],
      ]),
    ).toBe('notApplicable');
    expect(
      why([
        [1, 1, 'notApplicable'],
        [1, 2, 'withheld'],
      ]),
    ).toBe('withheld');
    expect(why([[1, 1, 'notApplicable']])).toBe('missing');
    expect(why([[1, 1, [0, 0]]])).toBe('missing');
    expect(
      why([
        [1, 1, [0, 0]],
        [1, 2, 'inReview'],
      ]),
    ).toBe('inReview');
    expect(
      why([
        [1, 1, 'withheld'],
        [1, 2, [0, 0]],
      ]),
    ).toBe('zeroDenominator');
  });

  test('"if that one is not due and empty, the one before it", and so on', () => {
    expect(why([[1, 1, 'withheld']], '2018-08-31')).toBe('withheld');
    expect(why([[1, 1, 'notApplicable']], '2018-08-31')).toBe('notApplicable');
    expect(why([], '2018-08-31')).toBe('missing');
    expect(why([[1, 1, 'withheld']], '2018-02-28', 4)).toBe('withheld');
    expect(why([], '2018-02-28')).toBe('notDue');
  });

  test('a filled cell that is not due yet is decisive', () => {
    expect(
      why(
        [
          [1, 1, 'withheld'],
          [1, 2, 'inReview'],
        ],
        '2018-08-31',
      ),
    ).toBe('inReview');
    expect(
      why(
        [
          [1, 1, 'withheld'],
          [1, 2, 'notApplicable'],
        ],
        '2018-08-31',
      ),
    ).toBe('notApplicable');
  });

  test('a cell that is not expected is ignored', () => {
    const row = rowOf({
      assignments: one,
      cells: [
        [1, 1, 'withheld'],
        [1, 2, 'notApplicable'],
      ],
      notExpected: [[1, 2, 'leftEarlier']],
      query: { through: 2 },
    });
    expect(row).toMatchObject({ of: 1, missing: [{ why: 'withheld' }] });
  });

  test('a cell after p is ignored', () => {
    expect(why([[1, 3, 'withheld']])).toBe('missing');
  });
});

describe('"`notExpected`: never expected up to p, with the reason"', () => {
  test.each(['joinedLater', 'leftEarlier', 'pilotNotStarted'] as const)('%s', (reason) => {
    const row = rowOf({ assignments: one, notExpected: [[1, 1, reason]], query: { through: 1 } });
    expect(row).toMatchObject({ n: 0, of: 0, target: null, status: 'noData' });
    expect(row.missing).toEqual([{ organisationId: 1, assignmentId: 1, why: 'notExpected', reason }]);
  });

  test('without an expectation the reason is joinedLater', () => {
    const row = rowOf({ assignments: one, notExpected: [[1, 1, null]], query: { through: 1 } });
    expect(row.missing).toMatchObject([{ why: 'notExpected', reason: 'joinedLater' }]);
  });

  test('of several reasons the latest period decides', () => {
    const row = rowOf({
      assignments: one,
      notExpected: [
        [1, 1, 'joinedLater'],
        [1, 2, 'pilotNotStarted'],
      ],
      query: { through: 2 },
    });
    expect(row.missing).toMatchObject([{ reason: 'pilotNotStarted' }]);
  });

  test('cells that are not reported do not change this', () => {
    for (const status of ['withheld', 'notApplicable', 'inReview', [0, 0]] as const) {
      const row = rowOf({
        indicator: ratio,
        assignments: one,
        cells: [[1, 1, status]],
        notExpected: [[1, 1, 'pilotNotStarted']],
        query: { through: 1 },
      });
      expect(row).toMatchObject({ of: 0, missing: [{ why: 'notExpected', reason: 'pilotNotStarted' }] });
    }
  });
});

test('every organisation is listed, even without assignments', () => {
  const rows = rowsOf({ assignments: [{ indicatorId: 99 }], query: { by: 'organisation' } });
  expect(rows).toEqual([
    {
      key: '1',
      indicator: 'o1',
      value: null,
      target: null,
      baseline: null,
      attainment: null,
      expected: null,
      expectedAttainment: null,
      status: 'noData',
      n: 0,
      of: 0,
      compared: { n: 0, value: null },
      missing: [],
      gaps: [],
      illustrative: false,
    },
  ]);
});
