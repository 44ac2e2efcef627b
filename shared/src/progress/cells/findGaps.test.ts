import { expect, test } from 'vitest';
import { rowOf } from '../testing/progressFixture.ts';

/** domain.md: "expected cells that are missing, withheld or in review are named as gaps beside the value". */

const one = [{ target: 100 }];

test('missing, withheld and in review are gaps; not applicable and reported are not', () => {
  const row = rowOf({
    assignments: one,
    cells: [
      [1, 2, 5],
      [1, 3, 'withheld'],
      [1, 4, 'notApplicable'],
      [1, 5, 'inReview'],
    ],
  });
  expect(row.gaps).toEqual([
    { organisationId: 1, assignmentId: 1, period: 1, why: 'missing' },
    { organisationId: 1, assignmentId: 1, period: 3, why: 'withheld' },
    { organisationId: 1, assignmentId: 1, period: 5, why: 'inReview' },
    { organisationId: 1, assignmentId: 1, period: 6, why: 'missing' },
  ]);
});

test('an empty cell is no gap before it is due; in review is a gap even before', () => {
  const ask = { through: 2, today: '2018-08-31' };
  expect(rowOf({ assignments: one, cells: [[1, 1, 5]], query: ask }).gaps).toEqual([]);
  expect(
    rowOf({
      assignments: one,
      cells: [
        [1, 1, 5],
        [1, 2, 'inReview'],
      ],
      query: ask,
    }).gaps,
  ).toMatchObject([{ period: 2 }]);
});

test('a cell that is not expected is no gap', () => {
  const notExpected = [
    [1, 2, 'leftEarlier'],
    [1, 3, null],
  ] as const;
  const row = rowOf({
    assignments: one,
    cells: [
      [1, 1, 5],
      [1, 2, 'withheld'],
    ],
    notExpected,
    query: { through: 3 },
  });
  expect(row.gaps).toEqual([]);
});

test('an assignment without a value has no gaps and is listed once in missing', () => {
  const row = rowOf({
    assignments: [{}, {}],
    cells: [
      [1, 1, 5],
      [1, 2, 5],
    ],
    query: { through: 2 },
  });
  expect(row.gaps).toEqual([]);
  expect(row.missing).toEqual([{ organisationId: 2, assignmentId: 2, why: 'missing' }]);
});

test('a snapshot has gaps before and after its latest cell', () => {
  const row = rowOf({ indicator: { accumulation: 'snapshot' }, assignments: one, cells: [[1, 2, 5]], query: { through: 3 } });
  expect(row.gaps).toMatchObject([{ period: 1 }, { period: 3 }]);
});
