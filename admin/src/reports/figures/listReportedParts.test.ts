import { expect, test } from 'vitest';
import { createIndicator, createMeasurement } from '../../measurements/measurements.fixtures.ts';
import { listReportedParts } from './listReportedParts.ts';

const indicator = createIndicator({ dimensions: [{ name: 'Gender', categories: ['women', 'men', 'other'] }] });
const contentOf = (value: number, women?: number, men?: number) =>
  createMeasurement({
    value,
    parts:
      women === undefined && men === undefined
        ? {}
        : { Gender: { ...(women === undefined ? {} : { women }), ...(men === undefined ? {} : { men }) } },
  });
const shortOf = (input: Omit<Parameters<typeof listReportedParts>[0], 'indicator'>) =>
  listReportedParts({ indicator, ...input }).map(({ category, last, now, before }) => [category, last, now, before]);

test('lists each part beside last period, and what is not specified', () => {
  expect(shortOf({ cell: contentOf(10, 6, 3), last: contentOf(8, 8), before: null })).toEqual([
    ['women', 8, 6, undefined],
    ['men', null, 3, undefined],
    [null, 0, 1, undefined],
  ]);
});

test('names what changed since the previous submission, one by one', () => {
  expect(shortOf({ cell: contentOf(10, 6, 3), last: null, before: contentOf(10, 7, 3) })).toEqual([
    ['women', null, 6, 7],
    ['men', null, 3, undefined],
    [null, null, 1, 0],
  ]);
});

test('keeps a part that was taken away in sight', () => {
  expect(shortOf({ cell: contentOf(10), last: null, before: contentOf(10, 7) })).toEqual([
    ['women', null, null, 7],
    [null, null, 10, 3],
  ]);
});

test('is empty without dimensions, and for a figure that is withheld', () => {
  expect(listReportedParts({ indicator: createIndicator(), cell: contentOf(10), last: null, before: null })).toEqual([]);
  const withheld = createMeasurement({ availability: 'withheld', value: null });
  expect(shortOf({ cell: withheld, last: contentOf(8, 8), before: null })).toEqual([]);
});
