import { shiftMonths } from './shiftMonths.ts';
import facts from './socialimakers.json' with { type: 'json' };

export type DemoFacts = typeof facts;

/** The half-year that partners report on in the demo: it has just ended. */
const runningPeriod = 5;

/** The days of the project as they were. */
const runningEnd = facts.periods.find((each) => each.number === runningPeriod)?.endsOn ?? facts.consortium.endsOn;

const monthOf = (day: string): number => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));

/** The number of months by which the demo moves every day of the project, so that the running half-year ended last month. */
const monthsUntil = (today: string): number => monthOf(today) - monthOf(runningEnd) - 1;

const isDay = (value: unknown): value is string => typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value);

/** Moves a day of the project's real calendar to the calendar of a demo that is loaded today. */
export const shiftToDemo = (day: string, today: string): string => shiftMonths(day, monthsUntil(today));

/** The published facts, with all days moved by the same number of months: the demo lives in one time. */
export function demoFactsOf(today: string): DemoFacts {
  return JSON.parse(JSON.stringify(facts), (_, value: unknown) => (isDay(value) ? shiftToDemo(value, today) : value));
}
