import { expect, test } from 'vitest';
import { rowsOf, halfYears, type ProgressFixture } from '../testing/progressFixture.ts';
import { projectToTarget, type ProjectedTrend } from './projectToTarget.ts';

const periods = [1, 2, 3, 4, 5, 6].map((number) => ({ number, endsOn: `2020-01-${String(number * 4).padStart(2, '0')}` }));
const pointOf = (period: number, attainment: number | null, rest: Partial<ProjectedTrend['points'][number]> = {}) => ({
  period,
  attainment,
  reported: attainment === null ? 0 : 1,
  definitionVersion: 1,
  ...rest,
});
const straight = [0.125, 0.25, 0.375, 0.5].map((attainment, index) => pointOf(index + 1, attainment));
const project = (points: ProjectedTrend['points'], targetOn: string | null = '2020-01-24') =>
  projectToTarget({ points, targetOn }, periods);

test('a straight line goes on to the day of the target, and its range is the line', () => {
  expect(project(straight)).toMatchObject({ kind: 'projected', targetOn: '2020-01-24', level: 0.75, from: 0.75, to: 0.75 });
  // 0.03125 a day: four days earlier it is one eighth less.
  expect(project(straight, '2020-01-20')).toMatchObject({ kind: 'projected', level: 0.625 });
  expect(project(straight, '2020-01-17')).toMatchObject({ kind: 'projected', level: 0.53125 });
});

test('the median of the slopes leads on, and the ends of its range to the ends of the range', () => {
  // Slopes a period of 0, 0.2, 0.2, 0.4, 0.3, 0.2 between the pairs: their median is 0.2.
  const levels = [0, 0.2, 0.2, 0.6].map((attainment, index) => pointOf(index + 1, attainment));
  const projected = project(levels, '2020-01-24');
  if (projected.kind !== 'projected') throw new Error(projected.kind);
  // Two periods on: 0 + 5 * 0.2, 0.2 + 4 * 0.2, 0.2 + 3 * 0.2 and 0.6 + 2 * 0.2, of which the median is 1.
  expect(projected.level).toBeCloseTo(1, 12);
  expect(projected.from).toBeLessThan(projected.level);
  expect(projected.to).toBeGreaterThan(projected.level);
});

test.each([
  ['three periods', straight.slice(0, 3)],
  ['a carried level is no report', [...straight.slice(0, 3), pointOf(4, 0.375, { reported: 0 })]],
  ['a missing period is not 0', [...straight.slice(0, 3), pointOf(4, null)]],
  ['another definition', straight.map((point, index) => ({ ...point, definitionVersion: index === 0 ? 1 : 2 }))],
])('too few periods are said: %s', (_, points) =>
  expect(project(points)).toEqual({ kind: 'fewPeriods', targetOn: '2020-01-24' }),
);

test('a target whose day is reached is not projected, also where the last report is of before', () => {
  expect(project(straight, '2020-01-16')).toEqual({ kind: 'over', targetOn: '2020-01-16' });
  expect(project(straight, '2020-01-08')).toEqual({ kind: 'over', targetOn: '2020-01-08' });
  expect(project([...straight, pointOf(5, 0.5, { reported: 0 })], '2020-01-18')).toEqual({
    kind: 'over',
    targetOn: '2020-01-18',
  });
});

test('without a target there is no day', () => expect(project(straight, null)).toEqual({ kind: 'noTarget', targetOn: null }));

/** Two organisations of Austria and one of Hungary; the consortium has six half-years. */
const dated: ProgressFixture = {
  assignments: [
    { target: 100, until: 5 },
    { target: 100 },
    { target: 100, until: 5, country: 'HU' },
    { target: null, country: 'IT' },
  ],
  cells: [1, 2, 3].flatMap((assignment) => [1, 2, 3, 4].map((period) => [assignment, period, 10] as const)),
};
const datesOf = (fixture: ProgressFixture) =>
  Object.fromEntries(rowsOf(fixture).map(({ key, targetOn }) => [key, targetOn ?? null]));
const queryBy = (by: 'country' | 'organisation' | 'consortium') => ({ by, through: 4, series: true });

test('each row has the day of its own target; of several targets it is the last', () => {
  expect(datesOf({ ...dated, query: queryBy('organisation') })).toEqual({
    1: '2020-01-31',
    2: '2020-07-31',
    3: '2020-01-31',
    4: null,
  });
  expect(datesOf({ ...dated, query: queryBy('country') })).toEqual({ AT: '2020-07-31', HU: '2020-01-31', IT: null });
  expect(datesOf({ ...dated, query: queryBy('consortium') })).toEqual({ consortium: '2020-07-31' });
});

test('the day is that of the targets in the sum: who has no value among others does not move it', () => {
  const silent: ProgressFixture = { ...dated, cells: (dated.cells ?? []).filter(([assignment]) => assignment !== 2) };
  expect(datesOf({ ...silent, query: queryBy('country') })['AT']).toBe('2020-01-31');
});

test('the same pace comes less far where the target is due earlier', () => {
  const rows = rowsOf({ ...dated, query: queryBy('organisation') });
  const levels = rows.slice(0, 3).map(({ series = [], targetOn = null }) => {
    const projection = projectToTarget({ points: series, targetOn }, halfYears);
    return projection.kind === 'projected' ? projection.level.toFixed(2) : projection.kind;
  });
  expect(levels).toEqual(['0.50', '0.60', '0.50']);
});
