import { toDayNumber, fromDayNumber } from '../periods/toDayNumber.ts';
import { createLocalDayFormatter } from '../periods/createLocalDayFormatter.ts';
import type { Contest } from './contest.ts';
import type { Criterion } from './criterion.ts';
import type { CriterionScore } from '../jury/score.ts';
import type { Solution } from '../solutions/solution.ts';

/** The most days that are told one by one. */
const maxDays = 400;

/** A day (YYYY-MM-DD, by the contest's time zone), what came in on it, and all until its end; null where the day is still to come. */
export interface ContestDay {
  day: string;
  count: number | null;
  running: number | null;
}

export interface SolutionFigures {
  total: number;
  /** Where applicants come from (ISO 3166, two letters): most first, then by code. */
  byCountry: { country: string; count: number }[];
  /** From the first day to the last, empty ones too; the earliest are left out where there are more than 400. */
  byDay: ContestDay[];
  /** Each theme of the contest in its order, 0 included; null last: without a theme. Empty where the contest has none. */
  byTheme: { theme: string | null; count: number }[];
}

/** How the marks for one criterion are spread over its scale; `n`: how many marks there are. */
export interface ScoreFigures {
  criterionId: number;
  name: string;
  /** Each step in its order: its points, what they mean, and how many marks are that. */
  steps: { value: number; text: string; count: number }[];
  n: number;
}

type CountedSolution = Pick<Solution, 'country' | 'theme' | 'receivedAt'>;
type TimedContest = Pick<Contest, 'opensAt' | 'openedAt' | 'closesAt' | 'timeZone'>;

interface SolutionFiguresInput {
  contest: TimedContest & Pick<Contest, 'themes'>;
  /** Those that the reader may count, each once. */
  solutions: readonly CountedSolution[];
  /** By the injected clock, as ISO 8601. */
  now: string;
}

/** How often each thing is there. */
function countOccurrences<T>(things: readonly T[]): ReadonlyMap<T, number> {
  const counts = new Map<T, number>();
  for (const thing of things) counts.set(thing, (counts.get(thing) ?? 0) + 1);
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

/** First and last day to be told, as day numbers: days to come give way first, then the earliest. */
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
  const ends = [contest.opensAt ?? contest.openedAt, contest.closesAt].flatMap((at) => (at === null ? [] : [numberOf(at)]));
  const days = [...counts.keys(), ...ends];
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
 * The solutions of one contest by country, day and theme, as whole numbers. Days are those of the contest's own time zone, from its
 * beginning to its deadline. Source: issue 5, charts of contests; domain.md, Contest.
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
 * How often each step of each criterion's scale was given, over all sheets; a mark that is no step of the scale is in no count. Criteria
 * come in the order in which they are scored.
 */
export function computeScoreFigures(
  criteria: readonly Pick<Criterion, 'id' | 'name' | 'scale' | 'position'>[],
  marks: readonly CriterionScore[],
): ScoreFigures[] {
  const ordered = criteria.toSorted((one, other) => one.position - other.position || one.id - other.id);
  return ordered.map(({ id, name, scale }) => {
    const counts = countOccurrences(marks.filter(({ criterionId }) => criterionId === id).map(({ value }) => value));
    const steps = scale.map(({ value, text }) => ({ value, text, count: counts.get(value) ?? 0 }));
    return { criterionId: id, name, steps, n: steps.reduce((sum, { count }) => sum + count, 0) };
  });
}

/**
 * On how many calendar days of its time zone a contest has taken solutions until now, its first and last day included; 0 where it has not
 * begun, null where its beginning or its deadline is not known.
 */
export function countDaysOpen({ opensAt, openedAt, closesAt, timeZone }: TimedContest, now: string): number | null {
  const begins = opensAt ?? openedAt;
  if (begins === null || closesAt === null) return null;
  if (begins > now) return 0;
  const dayOf = createLocalDayFormatter(timeZone);
  return toDayNumber(dayOf(closesAt < now ? closesAt : now)) - toDayNumber(dayOf(begins)) + 1;
}
