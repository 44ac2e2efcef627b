import type { AgendaItem } from './agendaItem.ts';

type TimedItem = Pick<AgendaItem, 'startsAt' | 'durationMinutes' | 'day'>;

/** When a point begins and ends, as `HH:MM`; null where it does not follow from anything. */
export interface AgendaTimes {
  startsAt: string | null;
  endsAt: string | null;
}

const minutesOfDay = 24 * 60;

const toMinutes = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));

const toTime = (minutes: number): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;

/**
 * The times of an agenda in its order: a point begins when it says so, else when the one before ends. Another day begins anew, and no
 * time runs into the next day.
 */
export function computeAgendaTimes(items: readonly TimedItem[]): AgendaTimes[] {
  let next: number | null = null;
  let day: string | null = null;
  return items.map((item) => {
    const isOtherDay = item.day !== null && item.day !== day;
    if (isOtherDay) day = item.day;
    const inherited: number | null = isOtherDay ? null : next;
    const start: number | null = item.startsAt === null ? inherited : toMinutes(item.startsAt);
    const end: number | null = start === null || item.durationMinutes === null ? null : start + item.durationMinutes;
    next = end !== null && end < minutesOfDay ? end : null;
    return {
      startsAt: start === null ? null : toTime(start),
      endsAt: end !== null && end < minutesOfDay ? toTime(end) : null,
    };
  });
}
