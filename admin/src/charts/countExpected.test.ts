import { expect, test } from 'vitest';
import type { ProgressRow } from '@pilotage/shared';
import { createChartRow } from './charts.fixtures.ts';
import { isCarried } from './chartRows.ts';
import { addResults, countExpected } from './countExpected.ts';

const createResult = (key: string, status: ProgressRow['status'], reported: number): ProgressRow => ({
  key,
  indicator: 'A',
  value: 1,
  target: 2,
  baseline: 0,
  attainment: 0.5,
  expected: 1,
  expectedAttainment: 0.5,
  status,
  n: 2,
  of: 2,
  compared: { n: 1, value: 1 },
  missing: [],
  gaps: [],
  illustrative: false,
  series: [4, 5].map((period) => ({
    period,
    value: 1,
    attainment: 0.5,
    expected: 1,
    expectedAttainment: 0.5,
    reported: period === 5 ? reported : 2,
    definitionVersion: 1,
  })),
});

test('ahead and on track are as expected; what has no status is not judged', () => {
  const statuses = ['ahead', 'onTrack', 'atRisk', 'behind', 'noData', null] as const;
  expect(countExpected(statuses.map((status) => ({ status })))).toEqual({ met: 2, judged: 4 });
});

test('a median is carried forward where none of its results has a figure of the period', () => {
  const [austria, germany, elsewhere] = addResults(
    ['AT', 'DE', 'SK'].map((key) => createChartRow({ key, reported: null })),
    [
      createResult('AT', 'ahead', 0),
      createResult('AT', 'behind', 0),
      createResult('DE', 'ahead', 0),
      createResult('DE', null, 1),
    ],
  );
  expect(austria).toMatchObject({ reported: 0, met: { met: 1, judged: 2 } });
  expect(germany).toMatchObject({ reported: 1, met: { met: 1, judged: 1 } });
  expect(elsewhere).toMatchObject({ reported: null, met: null });
  expect([austria, germany, elsewhere].map((row) => row && isCarried(row))).toEqual([true, false, false]);
  expect(isCarried(createChartRow({ reported: 0, attainment: null, value: null }))).toBe(false);
});

test('a place in which everything is withheld is not one to which nothing is assigned', () => {
  const without = createChartRow({ key: 'SK', attainment: null, value: null, mark: 'none' });
  const absent = (why: 'withheld' | 'missing') => ({
    ...createResult('SK', 'noData', 0),
    value: null,
    attainment: null,
    missing: [{ organisationId: 1, assignmentId: 1, why }],
  });
  const markOf = (...results: ProgressRow[]) => addResults([without], results)[0]?.mark;
  expect(markOf(absent('withheld'), absent('withheld'))).toBe('withheld');
  expect(markOf(absent('withheld'), absent('missing'))).toBe('missing');
  expect(markOf({ ...createResult('SK', null, 1), attainment: null })).toBe('noAttainment');
  expect(markOf()).toBe('none');
});
