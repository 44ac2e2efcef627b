import { type Activity, fromDayNumber, parseZonedInstant, toDayNumber } from '@pilotage/shared';
import ical, { ICalEventClass, type ICalEventData, ICalEventStatus } from 'ical-generator';
import { formatText } from '../spreadsheets/writing/template.en.ts';
import { calendarTexts } from './calendar.en.ts';
import type { CalendarContent } from './loadCalendarContent.ts';

interface CalendarSettings {
  publicUrl: string;
  /** Time zone of the consortium: of times that name none. */
  timeZone: string;
}

interface CalendarRecord {
  id: number;
  version: number;
  createdAt: string;
  updatedAt: string;
}

/** How often programs are asked to look again, in seconds. */
const refreshSeconds = 3600;

/** A whole day: midnight in UTC, of which the calendar writes the day alone. */
const midnight = (day: string): Date => new Date(`${day}T00:00:00Z`);
const dayAfter = (day: string): string => fromDayNumber(toDayNumber(day) + 1);

/** What all events of a record have: an id that stays, when the record was changed last, and that they are for their reader alone. */
function eventOf(resource: string, { id, version, createdAt, updatedAt }: CalendarRecord, publicUrl: string) {
  const instants = { created: new Date(createdAt), lastModified: new Date(updatedAt), stamp: new Date(updatedAt) };
  return {
    ...instants,
    id: `${resource}-${id}@${new URL(publicUrl).hostname}`,
    sequence: version - 1,
    timezone: 'UTC',
    class: ICalEventClass.PRIVATE,
  };
}

const wholeDays = (first: string, last: string) => ({ start: midnight(first), end: midnight(dayAfter(last)), allDay: true });

/** The instant of a time of day: the first of two, and one that the clock skips by the clock of before. */
function instantOf(day: string, time: string, timeZone: string): Date | null {
  const result = parseZonedInstant(`${day} ${time}`, timeZone, 'start');
  if (result.kind === 'once') return new Date(result.instant);
  if (result.kind === 'missing') return new Date(result.shifted);
  return result.kind === 'twice' ? new Date(result.instants[0]) : null;
}

/** The end of a day by the clock of the zone. */
const endOfDay = (day: string, zone: string): Date => instantOf(dayAfter(day), '00:00', zone) ?? midnight(dayAfter(day));

function timesOf(activity: Activity, timeZone: string) {
  const { startsOn, lastDay, startTime, endTime } = activity;
  const zone = activity.timeZone ?? timeZone;
  const start = startTime === null ? null : instantOf(startsOn, startTime, zone);
  if (start === null) return wholeDays(startsOn, lastDay);
  const end = endTime === null ? null : instantOf(lastDay, endTime, zone);
  if (end !== null && end > start) return { start, end };
  return lastDay > startsOn ? { start, end: endOfDay(lastDay, zone) } : { start };
}

/** A feed is read again and again: the link leads to the whole text. */
const maxDescriptionLength = 300;
const shorten = (text: string): string =>
  text.length <= maxDescriptionLength ? text : `${text.slice(0, maxDescriptionLength).toWellFormed()} …`;

function activityEvent(activity: Activity, { publicUrl, timeZone }: CalendarSettings): ICalEventData {
  const { id, title, place, description, state } = activity;
  const isCancelled = state === 'cancelled';
  return {
    ...eventOf('activities', activity, publicUrl),
    ...timesOf(activity, timeZone),
    summary: isCancelled ? formatText(calendarTexts.cancelled, { title }) : title,
    location: place,
    description: description === null ? null : shorten(description),
    url: `${publicUrl}/activities/${id}/show`,
    status: isCancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
  };
}

/** The calendar of a person as iCalendar (RFC 5545). */
export function createCalendar({ activities, milestones, periods }: CalendarContent, settings: CalendarSettings): string {
  const { publicUrl } = settings;
  const calendar = ical({
    name: calendarTexts.name,
    prodId: { company: 'Pilotage', product: 'Pilotage', language: 'EN' },
    ttl: refreshSeconds,
  });
  for (const activity of activities) calendar.createEvent(activityEvent(activity, settings));
  for (const milestone of milestones) {
    if (milestone.dueOn === null) continue;
    calendar.createEvent({
      ...eventOf('milestones', milestone, publicUrl),
      ...wholeDays(milestone.dueOn, milestone.dueOn),
      summary: formatText(calendarTexts.milestoneDue, { title: milestone.title }),
      url: `${publicUrl}/milestones/${milestone.id}/show`,
    });
  }
  for (const period of periods)
    calendar.createEvent({
      ...eventOf('periods', period, publicUrl),
      ...wholeDays(period.dueOn, period.dueOn),
      summary: formatText(calendarTexts.periodDue, { number: period.number }),
      url: `${publicUrl}/`,
    });
  return calendar.toString();
}
