import { expect, test } from 'vitest';
import { createTrendRow } from '../../charts/charts.fixtures.ts';
import type { TrendPoint } from '../../charts/trendRows.ts';
import { createPaces, projectRow } from './projectRow.ts';

const periods = [1, 2, 3, 4, 5, 6].map((number) => ({ number, endsOn: `2020-01-${String(number * 4).padStart(2, '0')}` }));
const pointOf = (period: number, attainment: number | null, rest: Partial<TrendPoint> = {}): TrendPoint => ({
  period,
  attainment,
  expected: null,
  reported: attainment === null ? 0 : 1,
  definitionVersion: 1,
  ...rest,
});
const straight = [0.125, 0.25, 0.375, 0.5].map((attainment, index) => pointOf(index + 1, attainment));
const project = (points: TrendPoint[], day = '2020-01-24') => projectRow(createTrendRow({ points }), periods, day);

test('a straight line goes on, and its range is the line', () => {
  const projection = project(straight);
  expect([projection?.level, projection?.from, projection?.to]).toEqual([0.75, 0.75, 0.75]);
});

test.each([
  ['three periods', straight.slice(0, 3)],
  ['a carried level is no report', [...straight.slice(0, 3), pointOf(4, 0.375, { reported: 0 })]],
  ['a missing period is not 0', [...straight.slice(0, 3), pointOf(4, null)]],
  ['another definition', straight.map((point, index) => ({ ...point, definitionVersion: index === 0 ? 1 : 2 }))],
])('there is none of too few periods: %s', (_, points) => expect(project(points)).toBeNull());

test('there is none for a day that the figures have reached', () => expect(project(straight, '2020-01-16')).toBeNull());

test('the pace leads to the last of the periods that are given: as of an earlier time those of then', () => {
  const rows = [createTrendRow({ points: straight })];
  expect(createPaces(rows, periods, 4).last?.endsOn).toBe('2020-01-24');
  const then = createPaces(rows, periods.slice(0, 5), 4);
  expect([then.last?.number, then.isOver, then.paces[0]?.projection?.level]).toEqual([5, false, 0.625]);
  expect(createPaces(rows, periods.slice(0, 4), 4)).toMatchObject({ isOver: true, paces: [{ projection: null }] });
  expect(createPaces(rows, [], undefined).isOver).toBe(true);
});
