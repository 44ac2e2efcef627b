import { describe, expect, test } from 'vitest';
import { summarizeDays, summarizeMarks, medianMark, rowsWithHighestCount } from './contestSummaries.ts';

const createRows = (...counts: number[]) => counts.map((count, index) => ({ name: String(index), count }));
const createDays = (...counts: (number | null)[]) =>
  counts.map((count, index) => ({ day: `2019-10-0${index + 1}`, count, running: count === null ? null : 1 }));
const createMarks = (...counts: number[]) => ({
  criterionId: 1,
  name: `${counts.join('-')}`,
  steps: counts.map((count, value) => ({ value, text: '', count })),
  n: counts.reduce((sum, count) => sum + count, 0),
});

test('returns the rows with the highest count, and none where all are 0', () => {
  expect(rowsWithHighestCount(createRows(1, 3, 3)).map(({ name }) => name)).toEqual(['1', '2']);
  expect(rowsWithHighestCount(createRows(0, 0))).toEqual([]);
});

describe('the summary of days', () => {
  test('has the days with submissions, the busiest day and the number of future days', () => {
    expect(summarizeDays(createDays(1, 0, 4, null, null))).toEqual({
      busy: 2,
      past: 3,
      busiest: { day: '2019-10-03', count: 4 },
      toCome: 2,
    });
  });

  test('has no busiest day where several are equal, or where there is only one solution', () => {
    expect(summarizeDays(createDays(2, 2)).busiest).toBe(null);
    expect(summarizeDays(createDays(1, 0)).busiest).toBe(null);
    expect(summarizeDays([])).toEqual({ busy: 0, past: 0, busiest: null, toCome: 0 });
  });
});

describe('the median of points', () => {
  test('counts each score; of an even number it is the mean of the middle two', () => {
    expect(medianMark(createMarks(1, 0, 2))).toBe(2);
    expect(medianMark(createMarks(2, 0, 2))).toBe(1);
    expect(medianMark(createMarks(0, 1))).toBe(1);
    expect(medianMark(createMarks(0, 0))).toBe(null);
  });

  test('finds the criteria with the highest and the lowest; where all are equal none is lowest', () => {
    expect(summarizeMarks([createMarks(0, 2), createMarks(2, 0), createMarks(0, 4), createMarks(0, 0)])).toEqual({
      highest: { median: 1, names: ['0-2', '0-4'] },
      lowest: { median: 0, names: ['2-0'] },
    });
    expect(summarizeMarks([createMarks(0, 2), createMarks(0, 3)])?.lowest).toBe(null);
    expect(summarizeMarks([createMarks(0, 0)])).toBe(null);
  });
});
