import type { AgendaItem } from '@pilotage/shared';

/** Points of one day that follow each other on a slide: from the place `from` to before `to`. */
interface AgendaDay {
  /** Null: no day is known. */
  day: string | null;
  from: number;
  to: number;
}

/** The days of `count` points from the index `first` on. A point without a day has that of the one before, also of an earlier slide. */
export function findAgendaDays(agenda: readonly Pick<AgendaItem, 'day'>[], first: number, count: number): AgendaDay[] {
  const found: AgendaDay[] = [];
  let day: string | null = null;
  for (const [index, item] of agenda.slice(0, first + count).entries()) {
    const isOtherDay = item.day !== null && item.day !== day;
    day = item.day ?? day;
    if (index < first) continue;
    const place = index - first;
    const last = found.at(-1);
    if (last === undefined || isOtherDay) found.push({ day, from: place, to: place + 1 });
    else last.to = place + 1;
  }
  return found;
}
