import { expect, test } from 'vitest';
import { createTrendRow } from '../../charts/charts.fixtures.ts';
import { createPaces, groupPaces } from './paces.ts';

const periods = [1, 2, 3, 4, 5, 6].map((number) => ({ number, endsOn: `2020-01-${String(number * 4).padStart(2, '0')}` }));
const pointsBy = (step: number) =>
  [1, 2, 3, 4].map((period) => ({ period, attainment: period * step, expected: null, reported: 1, definitionVersion: 1 }));
const rowOf = (name: string, step: number, targetOn: string | null) =>
  createTrendRow({ key: name, name, points: pointsBy(step), targetOn });

test('each row goes on to the day of its own target', () => {
  const paces = createPaces(
    [rowOf('Austria', 0.125, '2020-01-24'), rowOf('Hungary', 0.125, '2020-01-20'), rowOf('Italy', 0.25, '2020-01-20')],
    periods,
  );
  expect(paces.map(({ projection }) => (projection.kind === 'projected' ? projection.level : projection.kind))).toEqual([
    0.75, 0.625, 1.25,
  ]);
  expect(groupPaces(paces)).toEqual({
    reaching: [{ name: 'Italy', day: '2020-01-20', reaches: true }],
    short: [
      { name: 'Austria', day: '2020-01-24', reaches: false },
      { name: 'Hungary', day: '2020-01-20', reaches: false },
    ],
    day: null,
    isAhead: true,
  });
});

test('one day is said once, and what is over or without a target is none', () => {
  const paces = createPaces([rowOf('Austria', 0.125, '2020-01-24'), rowOf('Italy', 0.25, '2020-01-16')], periods);
  expect(groupPaces(paces)).toMatchObject({ day: '2020-01-24', isAhead: true });
  const over = createPaces([rowOf('Italy', 0.25, '2020-01-16'), rowOf('Austria', 0.25, null)], periods);
  expect(groupPaces(over)).toEqual({ reaching: [], short: [], day: null, isAhead: false });
  expect(groupPaces(createPaces([], periods)).isAhead).toBe(false);
});
