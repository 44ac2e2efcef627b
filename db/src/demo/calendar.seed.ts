import { createLocalDayFormatter } from '@pilotage/shared';
import facts from './socialimakers.json' with { type: 'json' };

/** The consortium's own clock; that of the lead partner. */
export const timeZone = 'Europe/Rome';

const millisecondsOfDay = 86_400_000;

/** The day so many days after (or, negative, before) a day. */
export function daysAfter(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * millisecondsOfDay).toISOString().slice(0, 10);
}

/** An instant of a day at a working hour, the same day everywhere in Europe. */
export const instantOn = (day: string, time: `${number}:${number}`): string => `${day}T${time}:00.000Z`;

/** The consortium's day on which the demo is loaded first: what is due or late is counted from here. */
export const demoDayOf = (now: Date): string => createLocalDayFormatter(timeZone)(now);

export interface PeriodFacts {
  number: number;
  startsOn: string;
  endsOn: string;
  /** Illustrative: no due date was ever published. */
  dueOn: string;
  /** The day on which the lead partner opened it, and closed it; null when that has not happened. Illustrative. */
  openedOn: string | null;
  closedOn: string | null;
}

interface Deadline {
  dueOn(endsOn: string, today: string): string;
  opened: boolean;
  closed: boolean;
}

const past: Deadline = { dueOn: (endsOn) => daysAfter(endsOn, 45), opened: true, closed: true };
/** Past its due day and not closed yet, so that reports of it are late. */
const overdue: Deadline = { dueOn: (_, today) => daysAfter(today, -14), opened: true, closed: false };
/** The period in focus: not due yet. */
const running: Deadline = { dueOn: (_, today) => daysAfter(today, 30), opened: true, closed: false };
const planned: Deadline = { dueOn: (_, today) => daysAfter(today, 212), opened: false, closed: false };
const deadlines = [past, past, past, overdue, running, planned] as const;

/** The consortium's half-years with the demo's due dates. */
export function demoCalendarOf(today: string): PeriodFacts[] {
  return facts.periods.map(({ number, startsOn, endsOn }) => {
    const deadline = deadlines[number - 1] ?? planned;
    const dueOn = deadline.dueOn(endsOn, today);
    const openedOn = deadline.opened ? daysAfter(startsOn, 4) : null;
    return { number, startsOn, endsOn, dueOn, openedOn, closedOn: deadline.closed ? daysAfter(dueOn, 30) : null };
  });
}
