import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createChartRow } from '../../charts/charts.fixtures.ts';
import { arrowBeyond, createSpreadRows, groupSpreadRows, stackPlaces, summarizeSpreadRows } from './spreadRows.ts';

const organisation = (key: string, attainment: number | null, mark: 'bar' | 'withheld' | 'missing' = 'bar') =>
  createChartRow({ key, name: `Organisation ${key}`, attainment, mark });
const countries: Readonly<Record<string, string>> = { 1: 'AT', 2: 'AT', 3: 'AT', 4: 'DE', 5: 'DE', 6: 'SK' };
const rows = createSpreadRows(
  [
    organisation('1', 0.2),
    organisation('2', 0.6),
    organisation('3', null, 'withheld'),
    organisation('4', 0.5),
    organisation('5', 0),
    organisation('6', null, 'missing'),
  ],
  (key) => countries[key] ?? '',
  (country) => country,
);

test('the country with the highest median comes first; who has nothing is last', () =>
  expect(rows.map(({ key, country }) => `${country} ${key}`)).toEqual(['AT 2', 'AT 1', 'AT 3', 'DE 4', 'DE 5', 'SK 6']));

test('a withheld or missing organisation is no dot, and in no median; 0 is one', () => {
  const groups = groupSpreadRows(rows);
  expect(groups.map(({ key, dots, members }) => [key, dots.map(({ key: id }) => id), members])).toEqual([
    ['AT', ['2', '1'], 3],
    ['DE', ['4', '5'], 2],
    ['SK', [], 1],
  ]);
  expect(groups.map(({ spread }) => spread)).toEqual([
    { n: 2, median: 0.4, lowest: 0.2, highest: 0.6 },
    { n: 2, median: 0.25, lowest: 0, highest: 0.5 },
    null,
  ]);
});

test('the finding names the widest country, the spread of all, and who is missing', () => {
  const { all, widest, without } = summarizeSpreadRows(rows);
  expect(all).toEqual({ n: 4, median: 0.35, lowest: 0, highest: 0.6 });
  expect(widest).toMatchObject({ name: 'DE', spread: { lowest: 0, highest: 0.5 } });
  expect(without.map(({ key }) => key)).toEqual(['3', '6']);
  expect(summarizeSpreadRows([]).all).toBeNull();
});

test('the arrow of a value beyond the axis points to where the value is', () => {
  const range = { from: -0.5, to: 2, ticks: [] };
  expect(arrowBeyond(3.5, range)).toMatch(/ l2\.5 4 /);
  expect(arrowBeyond(-1, range)).toMatch(/ l-2\.5 4 /);
  expect([arrowBeyond(2, range), arrowBeyond(-0.5, range), arrowBeyond(0, range)]).toEqual([undefined, undefined, undefined]);
});

test('places of one level are never nearer than the gap', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 100 }), { maxLength: 40 }), fc.integer({ min: 1, max: 20 }), (drawn, gap) => {
      const places = drawn.toSorted((a, b) => a - b);
      const levels = stackPlaces(places, gap);
      for (const level of new Set(levels)) {
        const onLevel = places.filter((_, index) => levels[index] === level);
        for (const [index, place] of onLevel.slice(1).entries())
          expect(place - (onLevel[index] ?? 0)).toBeGreaterThanOrEqual(gap);
      }
    }),
  );
});
