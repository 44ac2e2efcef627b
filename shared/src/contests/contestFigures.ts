import { toDayNumber, fromDayNumber } from '../periods/toDayNumber.ts';
import { createLocalDayFormatter } from '../periods/createLocalDayFormatter.ts';
import type { Contest } from './contest.ts';
import type { Criterion } from './criterion.ts';
import type { CriterionScore } from '../jury/score.ts';
import type { Solution } from '../solutions/solution.ts';

/** Maximum number of days in `byDay`. */
const maxDays = 400;

/**
 * A day (YYYY-MM-DD, in the time zone of the contest), the solutions received on it, and the total until its end; null for
 * future days.
 */
export interface ContestDay {
  day: string;
  count: number | null;
  running: number | null;
}

export interface SolutionFigures {
  total: number;
  /** Countries of the applicants (ISO 3166, two letters): highest count first, then by code. */
  byCountry: { country: string; count: number }[];
  /** All days from the first to the last. Beyond 400 days the earliest are left out. */
  byDay: ContestDay[];
  /** Each theme of the contest in its order, zeros included; null last: without a theme. Empty if the contest has no themes. */
  byTheme: { theme: string | null; count: number }[];
}

/** Distribution of the scores of one criterion over its scale; `n`: number of scores. */
export interface ScoreFigures {
  criterionId: number;
  name: string;
  /** Each step of the scale in order: points, meaning, and number of scores. */
  steps: { value: number; text: string; count: number }[];
  n: number;
}

type CountedSolution = Pick<Solution, 'country' | 'theme' | 'receivedAt'>;
type TimedContest = Pick<Contest, 'opensAt' | 'openedAt' | 'closesAt' | 'timeZone'>;

interface SolutionFiguresInput {
  contest: TimedContest & Pick<Contest, 'themes'>;
  /** The solutions that the reader may count. */
  solutions: readonly CountedSolution[];
  /** Current time of the injected clock, ISO 8601. */
  now: string;
}

/** How often each value occurs. */
function countOccurrences<T>(values: readonly T[]): ReadonlyMap<T, number> {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

function countByCountry(solutions: readonly CountedSolution[]): SolutionFigures['byCountry'] {
  return [...countOccurrences(solutions.map(({ country }) => country))]
    .map(([country, count]) => ({ country, count }))
    .sort((one, other) => other.count - one.count || (one.country < other.country ? -1 : 1));
}

function countByTheme(themes: Contest['themes'], solutions: readonly CountedSolution[]): SolutionFigures['byTheme'] {
  if (themes === null) return [];
  const counts = countOccurrences(solutions.map(({ theme }) => (theme !== null && themes.includes(theme) ? theme : null)));
  const without = counts.get(null);
  return [
    ...themes.map((theme) => ({ theme, count: counts.get(theme) ?? 0 })),
    ...(without === undefined ? [] : [{ theme: null, count: without }]),
  ];
}

/** First and last day of the range, as day numbers. Future days are dropped first, then the earliest. */
function dayRangeOf(days: readonly number[], today: number): { first: number; last: number } {
  const ordered = days.toSorted((one, other) => one - other);
  const [first = 0] = ordered;
  const end = ordered.at(-1) ?? 0;
  const last = Math.min(end, Math.max(today, first + maxDays - 1));
  return { first: Math.max(first, last - maxDays + 1), last };
}

function countByDay({ contest, solutions, now }: SolutionFiguresInput): ContestDay[] {
  const dayOf = createLocalDayFormatter(contest.timeZone);
  const numberOf = (instant: string) => toDayNumber(dayOf(instant));
  const counts = countOccurrences(solutions.map(({ receivedAt }) => numberOf(receivedAt)));
  const limits = [contest.opensAt ?? contest.openedAt, contest.closesAt].flatMap((at) => (at === null ? [] : [numberOf(at)]));
  const days = [...counts.keys(), ...limits];
  if (days.length === 0) return [];
  const today = numberOf(now);
  const { first, last } = dayRangeOf(days, today);
  let running = [...counts].reduce((sum, [day, count]) => (day < first ? sum + count : sum), 0);
  return Array.from({ length: last - first + 1 }, (_, index) => {
    const day = first + index;
    if (day > today) return { day: fromDayNumber(day), count: null, running: null };
    const count = counts.get(day) ?? 0;
    running += count;
    return { day: fromDayNumber(day), count, running };
  });
}

/**
 * Counts the solutions of one contest by country, day and theme. Days are calendar days in the time zone of the contest, from
 * its start to its deadline. Source: domain.md, Contest.
 */
export function computeSolutionFigures(input: SolutionFiguresInput): SolutionFigures {
  const { contest, solutions } = input;
  return {
    total: solutions.length,
    byCountry: countByCountry(solutions),
    byDay: countByDay(input),
    byTheme: countByTheme(contest.themes, solutions),
  };
}

/**
 * Counts the scores of each step of each criterion, over all sheets. A value that is not a step of the scale is not counted.
 * Criteria are in the order of the contest.
 */
export function computeScoreFigures(
  criteria: readonly Pick<Criterion, 'id' | 'name' | 'scale' | 'position'>[],
  scores: readonly CriterionScore[],
): ScoreFigures[] {
  const ordered = criteria.toSorted((one, other) => one.position - other.position || one.id - other.id);
  return ordered.map(({ id, name, scale }) => {
    const counts = countOccurrences(scores.filter(({ criterionId }) => criterionId === id).map(({ value }) => value));
    const steps = scale.map(({ value, text }) => ({ value, text, count: counts.get(value) ?? 0 }));
    return { criterionId: id, name, steps, n: steps.reduce((sum, { count }) => sum + count, 0) };
  });
}

/**
 * On how many calendar days of its time zone a contest has accepted solutions until now, first and last day included. 0 before
 * it starts; null without a start or a deadline.
 */
export function countDaysOpen({ opensAt, openedAt, closesAt, timeZone }: TimedContest, now: string): number | null {
  const start = opensAt ?? openedAt;
  if (start === null || closesAt === null) return null;
  if (start > now) return 0;
  const dayOf = createLocalDayFormatter(timeZone);
  return toDayNumber(dayOf(closesAt < now ? closesAt : now)) - toDayNumber(dayOf(start)) + 1;
}
