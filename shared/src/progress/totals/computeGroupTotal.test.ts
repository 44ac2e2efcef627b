import { describe, expect, test } from 'vitest';
import { rowOf, rowsOf } from '../testing/progressFixture.ts';

const snapshot = { accumulation: 'snapshot' } as const;
const score = { valueType: 'score', accumulation: 'snapshot' } as const;

describe('"Country or consortium total: sum over assignments that have a value"', () => {
  test('counts and amounts', () => {
    const row = rowOf({
      assignments: [{}, {}, {}],
      cells: [
        [1, 1, 1.1],
        [2, 1, 2.2],
      ],
      query: { through: 1 },
    });
    expect(row).toMatchObject({ value: 3.3, n: 2, of: 3 });
  });

  test('"scores by median with n": of an odd number the middle one, of an even the mean of the two', () => {
    const three = rowOf({
      indicator: score,
      assignments: [{}, {}, {}],
      cells: [
        [1, 1, 5],
        [2, 1, 1],
        [3, 1, 2],
      ],
    });
    expect(three).toMatchObject({ value: 2, n: 3 });
    const four = rowOf({
      indicator: score,
      assignments: [
        { target: 5, baseline: 1 },
        { target: 4, baseline: 2 },
      ],
      cells: [
        [1, 1, 4],
        [2, 1, 3],
      ],
    });
    expect(four).toMatchObject({ value: 3.5, target: 4.5, baseline: 1.5, attainment: 0.6667, expected: 4.5 });
  });

  test('two assignments of one organisation count as two', () => {
    const rows = rowsOf({
      assignments: [{ organisationId: 7 }, { organisationId: 7 }],
      cells: [[1, 1, 1]],
      query: { by: 'organisation', through: 1 },
    });
    expect(rows).toMatchObject([{ key: '7', n: 1, of: 2, missing: [{ organisationId: 7, assignmentId: 2 }] }]);
  });
});

describe('"Targets and baselines are added up over the same assignments that have a value"', () => {
  test('so that a silent partner lowers n, not the attainment', () => {
    const row = rowOf({
      indicator: snapshot,
      assignments: [
        { target: 10, baseline: 2 },
        { target: 90, baseline: 1 },
      ],
      cells: [[1, 1, 6]],
    });
    expect(row).toMatchObject({ target: 10, baseline: 2, attainment: 0.5, n: 1, of: 2 });
  });

  test('"a group in which nobody has a value shows the whole target of the assignments counted in N, and no value"', () => {
    const row = rowOf({
      indicator: snapshot,
      assignments: [{ target: 10, baseline: 2 }, { target: 90 }, { target: 5 }, {}, { baseline: 1 }],
      cells: [[3, 1, 'notApplicable']],
      query: { through: 1 },
    });
    expect(row).toMatchObject({ value: null, target: 100, attainment: null, status: 'noData', n: 0, of: 4 });
    expect(row).toMatchObject({ baseline: 2, compared: { n: 0, value: null }, illustrative: false });
  });

  test('without values, the expected level refers to the target of the comparable assignments', () => {
    const row = rowOf({
      indicator: snapshot,
      assignments: [{ target: 10, baseline: 0 }, { target: 20 }],
      query: { through: 3 },
    });
    // Half of the days have passed: 5 of 10, not 5 of all 30.
    expect(row).toMatchObject({ value: null, target: 30, baseline: 0, n: 0, of: 2 });
    expect(row).toMatchObject({ expected: 5.0091, expectedAttainment: 0.5009 });
  });

  test('has a baseline if a compared assignment has one', () => {
    const cells = [
      [1, 1, 6],
      [2, 1, 6],
    ] as const;
    expect(rowOf({ assignments: [{ target: 10 }, { target: 10 }], cells })).toMatchObject({ baseline: null, attainment: 0.6 });
    expect(rowOf({ assignments: [{ target: 10, baseline: 0 }, { target: 10 }], cells })).toMatchObject({ baseline: 0 });
    expect(rowOf({ assignments: [{ baseline: 0 }, { target: 10 }], cells })).toMatchObject({ baseline: null });
  });

  test('"so the countries\' targets need not add up to the consortium\'s"', () => {
    const assignments = [
      { country: 'AT', target: 10 },
      { country: 'SK', target: 90 },
    ];
    const cells = [[1, 1, 6]] as const;
    expect(rowsOf({ assignments, cells, query: { by: 'country' } })).toMatchObject([{ target: 10 }, { target: 90 }]);
    expect(rowOf({ assignments, cells })).toMatchObject({ target: 10 });
  });
});

describe('"Ratios have no sum of targets"', () => {
  const ratio = { valueType: 'ratio', accumulation: 'snapshot' } as const;
  const assignments = [
    { target: 0.4, baseline: 0.1 },
    { target: 0.9, baseline: 0.6 },
    { target: 1, baseline: 0 },
  ];

  test('"the means weighted by the denominators of the running values"', () => {
    const row = rowOf({
      indicator: ratio,
      assignments,
      cells: [
        [1, 1, [12, 40]],
        [2, 1, [6, 10]],
      ],
    });
    expect(row).toMatchObject({ value: 0.36, target: 0.5, baseline: 0.2, expected: 0.5, attainment: 0.5333 });
  });

  test('"(where nobody has a value: the plain means)"', () => {
    const row = rowOf({ indicator: ratio, assignments, query: { through: 1 } });
    expect(row).toMatchObject({ value: null, target: 0.7667, baseline: 0.2333, n: 0, of: 3 });
  });

  test('the compared value uses the compared numerators and denominators', () => {
    const row = rowOf({
      indicator: ratio,
      assignments: [{ target: 0.5, baseline: 0 }, { target: 0.9 }],
      cells: [
        [1, 1, [1, 4]],
        [2, 1, [9, 12]],
      ],
    });
    expect(row).toMatchObject({ value: 0.625, target: 0.5, compared: { n: 1, value: 0.25 }, attainment: 0.5 });
    expect(row).toMatchObject({ numerator: 10, denominator: 16 });
  });
});

describe('"Assignments without a target, and snapshots without a baseline, add to the value but are not compared"', () => {
  test('without a target', () => {
    const row = rowOf({
      assignments: [{ target: 80 }, {}],
      cells: [
        [1, 1, 20],
        [2, 1, 5],
      ],
    });
    expect(row).toMatchObject({ value: 25, target: 80, baseline: null, expected: 80, attainment: 0.25 });
    expect(row.compared).toEqual({ n: 1, value: 20 });
  });

  test('snapshots without a baseline', () => {
    const assignments = [{ target: 80, baseline: 10 }, { target: 20 }];
    const row = rowOf({
      indicator: snapshot,
      assignments,
      cells: [
        [1, 1, 45],
        [2, 1, 5],
      ],
    });
    expect(row).toMatchObject({ value: 50, target: 80, baseline: 10, attainment: 0.5, compared: { n: 1, value: 45 } });
  });

  test('"Where none can be compared, the target is that of those who have one"', () => {
    const row = rowOf({
      indicator: snapshot,
      assignments: [{ target: 80 }, { baseline: 3 }, { target: 7 }],
      cells: [
        [1, 1, 45],
        [2, 1, 5],
      ],
    });
    expect(row).toMatchObject({ value: 50, target: 80, baseline: null, expected: null, attainment: null, status: null });
    expect(row.compared).toEqual({ n: 0, value: null });
  });

  test('without comparable assignments', () => {
    const row = rowOf({ assignments: [{}], cells: [[1, 1, 45]] });
    expect(row).toMatchObject({ value: 45, target: null, baseline: null, expected: null, attainment: null, status: null });
  });
});

describe('`illustrative`', () => {
  const illustrative = true;
  test('is true for an illustrative assignment that is compared', () => {
    expect(rowOf({ assignments: [{ target: 1, illustrative }], cells: [[1, 1, 1]] }).illustrative).toBe(true);
    expect(
      rowOf({
        assignments: [{ target: 1 }, { illustrative }],
        cells: [
          [1, 1, 1],
          [2, 1, 1],
        ],
      }).illustrative,
    ).toBe(false);
    expect(rowOf({ assignments: [{ target: 1, illustrative }] }).illustrative).toBe(false);
  });

  test('is true for an illustrative figure in the value only', () => {
    const cells = [
      [1, 1, 1, 'illustrative'],
      [1, 2, 1],
    ] as const;
    expect(rowOf({ assignments: [{ target: 5 }], cells }).illustrative).toBe(true);
    expect(rowOf({ indicator: snapshot, assignments: [{ target: 5 }], cells }).illustrative).toBe(false);
    expect(rowOf({ assignments: [{}], cells: [[1, 1, 'withheld', 'illustrative']] }).illustrative).toBe(false);
  });
});
