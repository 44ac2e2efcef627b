import { describe, expect, test } from 'vitest';
import { countDaysOpen, computeScoreFigures, computeSolutionFigures } from './contestFigures.ts';

const contest = {
  opensAt: '2019-10-24T22:00:00.000Z',
  openedAt: '2019-10-20T08:00:00.000Z',
  closesAt: '2019-10-29T22:59:59.999Z',
  timeZone: 'Europe/Vienna',
  themes: ['Work', 'Care', 'Food'],
};
const now = '2019-12-01T10:00:00.000Z';
const createSolution = (receivedAt: string, country = 'AT', theme: string | null = 'Work') => ({ receivedAt, country, theme });

const figuresOf = (solutions: ReturnType<typeof createSolution>[], changes: Partial<typeof contest> = {}, at = now) =>
  computeSolutionFigures({ contest: { ...contest, ...changes }, solutions, now: at });
const days = (figures: ReturnType<typeof figuresOf>) => figures.byDay.map(({ day, count, running }) => [day, count, running]);

describe('computeSolutionFigures', () => {
  test('counts by country, highest count first, then by code', () => {
    const figures = figuresOf(['SK', 'HU', 'AT', 'HU'].map((country) => createSolution('2019-10-26T10:00:00.000Z', country)));
    expect(figures.total).toBe(4);
    expect(figures.byCountry).toEqual([
      { country: 'HU', count: 2 },
      { country: 'AT', count: 1 },
      { country: 'SK', count: 1 },
    ]);
  });

  test('counts by day in the time zone of the contest, across the end of summer time, with empty days', () => {
    const figures = figuresOf([
      createSolution('2019-10-24T22:00:00.000Z'),
      createSolution('2019-10-26T21:59:59.999Z'),
      createSolution('2019-10-26T22:00:00.000Z'),
      createSolution('2019-10-27T22:59:59.999Z'),
      createSolution('2019-10-29T22:59:59.999Z'),
    ]);
    expect(days(figures)).toEqual([
      ['2019-10-25', 1, 1],
      ['2019-10-26', 1, 2],
      ['2019-10-27', 2, 4],
      ['2019-10-28', 0, 4],
      ['2019-10-29', 1, 5],
    ]);
  });

  test('has null for days in the future', () => {
    expect(days(figuresOf([createSolution('2019-10-25T10:00:00.000Z')], {}, '2019-10-26T10:00:00.000Z'))).toEqual([
      ['2019-10-25', 1, 1],
      ['2019-10-26', 0, 1],
      ['2019-10-27', null, null],
      ['2019-10-28', null, null],
      ['2019-10-29', null, null],
    ]);
  });

  test('starts with the first solution if the contest has no dates, and is empty without solutions', () => {
    const withoutDates = { opensAt: null, openedAt: null, closesAt: null };
    const byDayOf = (solutions: ReturnType<typeof createSolution>[]) =>
      computeSolutionFigures({ contest: { ...contest, ...withoutDates }, solutions, now }).byDay;
    expect(byDayOf([])).toEqual([]);
    expect(byDayOf([createSolution('2019-10-25T10:00:00.000Z'), createSolution('2019-10-27T10:00:00.000Z')])).toHaveLength(3);
  });

  test('returns at most 400 days: it drops future days first, then the earliest, which stay in the running total', () => {
    const long = { opensAt: '2019-01-01T10:00:00.000Z', closesAt: '2199-12-31T10:00:00.000Z' };
    const soon = figuresOf([createSolution('2019-01-03T10:00:00.000Z')], long, '2019-01-04T10:00:00.000Z').byDay;
    expect([soon.length, soon[0]?.day, soon.at(-1)]).toEqual([
      400,
      '2019-01-01',
      { day: '2020-02-04', count: null, running: null },
    ]);
    const late = figuresOf(
      [createSolution('2019-01-03T10:00:00.000Z'), createSolution('2020-12-31T10:00:00.000Z')],
      long,
      '2020-12-31T12:00:00.000Z',
    );
    expect([late.byDay.length, late.byDay[0], late.byDay.at(-1)]).toEqual([
      400,
      { day: '2019-11-28', count: 0, running: 1 },
      { day: '2020-12-31', count: 1, running: 2 },
    ]);
  });

  test('counts by theme in the order of the contest, zeros included, solutions without a theme last; empty without themes', () => {
    const at = '2019-10-26T10:00:00.000Z';
    const themes = figuresOf([
      createSolution(at, 'AT', 'Food'),
      createSolution(at, 'AT', null),
      createSolution(at, 'AT', 'Food'),
      createSolution(at, 'AT', 'Work'),
    ]);
    expect(themes.byTheme).toEqual([
      { theme: 'Work', count: 1 },
      { theme: 'Care', count: 0 },
      { theme: 'Food', count: 2 },
      { theme: null, count: 1 },
    ]);
    expect(
      computeSolutionFigures({ contest: { ...contest, themes: null }, solutions: [createSolution(at)], now }).byTheme,
    ).toEqual([]);
  });
});

describe('computeScoreFigures', () => {
  const scale = [0, 1, 2].map((value) => ({ value, text: `step ${value}` }));
  const criteria = [
    { id: 8, name: 'Novelty', scale, position: 2 },
    { id: 9, name: 'Impact', scale, position: 1 },
  ];
  const mark = (criterionId: number, value: number) => ({ criterionId, value });

  test('counts each step of each criterion, in the order of the criteria', () => {
    const marks = [mark(9, 2), mark(8, 0), mark(9, 2), mark(8, 1), mark(9, 0), mark(8, 7)];
    const rows = computeScoreFigures(criteria, marks).map(({ name, n, steps }) => [name, n, steps.map(({ count }) => count)]);
    expect(rows).toEqual([
      ['Impact', 3, [1, 0, 2]],
      ['Novelty', 2, [1, 1, 0]],
    ]);
  });

  test('returns zeros without scores', () => {
    expect(computeScoreFigures(criteria, []).map(({ n }) => n)).toEqual([0, 0]);
  });
});

test('countDaysOpen counts calendar days in the time zone of the contest until now, first and last day included', () => {
  expect(countDaysOpen(contest, now)).toBe(5);
  expect(countDaysOpen(contest, '2019-10-26T22:30:00.000Z')).toBe(3);
  expect(countDaysOpen(contest, '2019-10-24T21:59:59.999Z')).toBe(0);
  expect(countDaysOpen({ ...contest, opensAt: null }, now)).toBe(10);
  expect(countDaysOpen({ ...contest, closesAt: null }, now)).toBe(null);
});
