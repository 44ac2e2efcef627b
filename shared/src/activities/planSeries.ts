import { addMonths } from '../periods/addMonths.ts';
import { fromDayNumber, toDayNumber } from '../periods/toDayNumber.ts';

export const seriesIntervals = ['week', 'twoWeeks', 'month'] as const;

export type SeriesInterval = (typeof seriesIntervals)[number];

/** The most activities that one series gets at once. */
export const maxSeriesLength = 100;

/** How a series goes on after its first day: until a day, or a number of times. */
export interface SeriesPlan {
  every: SeriesInterval;
  until: string | null;
  times: number | null;
}

const daysOf: Readonly<Record<Exclude<SeriesInterval, 'month'>, number>> = { week: 7, twoWeeks: 14 };

const dayAt = (first: string, every: SeriesInterval, at: number): string =>
  every === 'month' ? addMonths(first, at) : fromDayNumber(toDayNumber(first) + daysOf[every] * at);

/**
 * The days on which a series repeats its first one, at most `maxSeriesLength` and one more, by which a plan that is too long is known.
 * They may lie after the years that can be stored: `validateSeries` refuses them.
 */
export function planSeriesDays(first: string, { every, until, times }: SeriesPlan): string[] {
  const days: string[] = [];
  for (let at = 1; days.length <= maxSeriesLength; at += 1) {
    const day = dayAt(first, every, at);
    const isOver = times === null ? until === null || day > until : at > times;
    if (isOver) break;
    days.push(day);
  }
  return days;
}
