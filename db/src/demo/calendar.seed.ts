import { createLocalDayFormatter } from '@pilotage/shared';
import { demoFactsOf } from './demoFacts.seed.ts';

/** Time zone of the consortium: that of the lead partner. */
export const timeZone = 'Europe/Rome';

const millisecondsOfDay = 86_400_000;

/** The day that is `days` after a day (YYYY-MM-DD); negative: before it. */
export function daysAfter(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * millisecondsOfDay).toISOString().slice(0, 10);
}

/** An instant at a working hour (UTC) of a day; it falls on the same day everywhere in Europe. */
export const instantOn = (day: string, time: `${number}:${number}`): string => `${day}T${time}:00.000Z`;

/** The midnight that ends the day in the time zone of the consortium, in summer and in winter. */
export function midnightAfter(day: string): string {
  const toLocalDay = createLocalDayFormatter(timeZone);
  const summer = instantOn(day, '22:00');
  return toLocalDay(new Date(summer)) === day ? instantOn(day, '23:00') : summer;
}

/** The day of the first load of the demo, in the time zone of the consortium. Due days are relative to it. */
export const demoDayOf = (now: Date): string => createLocalDayFormatter(timeZone)(now);

export interface PeriodFacts {
  number: number;
  startsOn: string;
  endsOn: string;
  /** Illustrative; due days were not published. */
  dueOn: string;
  /** Days on which the lead partner opened and closed the period; null if not yet. Illustrative. */
  openedOn: string | null;
  closedOn: string | null;
}

interface Deadline {
  dueOn(endsOn: string, today: string): string;
  opened: boolean;
  closed: boolean;
}

const past: Deadline = { dueOn: (endsOn) => daysAfter(endsOn, 45), opened: true, closed: true };
/** Past its due day and still open, so that some reports are late. */
const overdue: Deadline = { dueOn: (_, today) => daysAfter(today, -14), opened: true, closed: false };
/** The current period, not due yet. */
const running: Deadline = { dueOn: (_, today) => daysAfter(today, 30), opened: true, closed: false };
const planned: Deadline = { dueOn: (_, today) => daysAfter(today, 212), opened: false, closed: false };
const deadlines = [past, past, past, overdue, running, planned] as const;

/** The half-years of the consortium, moved to the time of the demo, with its due days. */
export function demoCalendarOf(today: string): PeriodFacts[] {
  return demoFactsOf(today).periods.map(({ number, startsOn, endsOn }) => {
    const deadline = deadlines[number - 1] ?? planned;
    const dueOn = deadline.dueOn(endsOn, today);
    const openedOn = deadline.opened ? daysAfter(startsOn, 4) : null;
    return { number, startsOn, endsOn, dueOn, openedOn, closedOn: deadline.closed ? daysAfter(dueOn, 30) : null };
  });
}
