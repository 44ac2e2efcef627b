import type { ContestDay, ScoreFigures } from '@pilotage/shared';

/** The rows with the highest count, in their order; empty where all counts are 0. */
export function rowsWithHighestCount<T extends { count: number }>(rows: readonly T[]): T[] {
  const most = Math.max(0, ...rows.map(({ count }) => count));
  return most === 0 ? [] : rows.filter(({ count }) => count === most);
}

/** Summary of past days: days with submissions, the busiest day if it is unique, and the number of future days. */
export function summarizeDays(days: readonly ContestDay[]) {
  const past = days.flatMap(({ day, count }) => (count === null ? [] : [{ day, count }]));
  const [busiest, second] = rowsWithHighestCount(past);
  return {
    busy: past.filter(({ count }) => count > 0).length,
    past: past.length,
    busiest: busiest && second === undefined && busiest.count > 1 ? busiest : null,
    toCome: days.length - past.length,
  };
}

/** The median of all points, weighted by count; for an even number the mean of the middle two; null for none. */
export function medianMark({ steps, n }: Pick<ScoreFigures, 'steps' | 'n'>): number | null {
  if (n === 0) return null;
  const ordered = steps.toSorted((one, other) => one.value - other.value);
  const markAt = (index: number) => {
    let countSoFar = 0;
    return ordered.find(({ count }) => (countSoFar += count) > index)?.value ?? 0;
  };
  return (markAt(Math.floor((n - 1) / 2)) + markAt(Math.floor(n / 2))) / 2;
}

/** The criteria with the highest and the lowest median; where all are equal, none is lowest. */
export function summarizeMarks(scores: readonly ScoreFigures[]) {
  const medians = scores.flatMap((each) => {
    const median = medianMark(each);
    return median === null ? [] : [{ name: each.name, median }];
  });
  if (medians.length === 0) return null;
  const all = medians.map(({ median }) => median);
  const [top, bottom] = [Math.max(...all), Math.min(...all)];
  const namesWith = (value: number) => medians.filter(({ median }) => median === value).map(({ name }) => name);
  return {
    highest: { median: top, names: namesWith(top) },
    lowest: top === bottom ? null : { median: bottom, names: namesWith(bottom) },
  };
}
