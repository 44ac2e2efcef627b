import { isDay } from '../periods/isDay.ts';
import { normalizeDay } from '../periods/normalizeDay.ts';
import { dateTimeFormatOf } from './intlFormats.ts';

/** Whether the name is a known time zone. */
export function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}

/** The local time of a time zone at an instant, in ms as if it were UTC. */
export function wallClock(instant: number, timeZone: string): number {
  const form = {
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  } as const;
  const parts = dateTimeFormatOf('en-GB', { ...form, hourCycle: 'h23', timeZone }).formatToParts(instant);
  const partOf = (type: string) => parts.find((part) => part.type === type)?.value ?? '00';
  return Date.parse(
    `${partOf('year')}-${partOf('month')}-${partOf('day')}T${partOf('hour')}:${partOf('minute')}:${partOf('second')}Z`,
  );
}

const secondInMs = 1000;
const dayInMs = 86_400_000;

/** Whether a time is a start (its first instant) or an end (its last instant). */
export type IntervalEdge = 'start' | 'end';

/** The instants with this local time: none in an hour that is skipped, two in an hour that is repeated. */
function findInstantsShowing(localTime: number, timeZone: string): number[] {
  // The offset changes at most once within two days: the offset a day before or a day after applies.
  const distances = [localTime - dayInMs, localTime + dayInMs].map((instant) => wallClock(instant, timeZone) - instant);
  const candidates = [...new Set(distances)].map((distance) => localTime - distance);
  return candidates.filter((instant) => wallClock(instant, timeZone) === localTime).toSorted((one, other) => one - other);
}

export type ZonedInstantResult =
  | { kind: 'none' }
  /** This local time is skipped when the clocks go forward. `shifted` is the instant by the clock of before (RFC 5545, 3.3.5). */
  | { kind: 'missing'; shifted: string }
  | { kind: 'once'; instant: string }
  /** This local time is repeated when the clocks go back. */
  | { kind: 'twice'; instants: readonly [string, string] };

const toIsoString = (instant: number) => new Date(instant).toISOString();

/** A whole day, also where the clocks change at its start or end. */
function resolveWholeDay(from: number, timeZone: string, edge: IntervalEdge): ZonedInstantResult {
  const hour = 3_600_000;
  const firstOf = (instant: number) =>
    findInstantsShowing(instant, timeZone)[0] ?? findInstantsShowing(instant + hour, timeZone)[0] ?? instant;
  return { kind: 'once', instant: toIsoString(edge === 'start' ? firstOf(from) : firstOf(from + dayInMs) - 1) };
}

/** The parts of a typed local time: `2019-4-10 12:00`, `10 April 2019, 12:00`, or a day alone. Null if it is neither. */
export function splitZonedTime(typed: string): { day: string; time: string } | null {
  const [, typedDay = '', hour, minute] = /^(.+?)(?:(?:,?\s+|T)(\d{1,2})[:.](\d{2}))?$/.exec(typed.trim()) ?? [];
  const day = normalizeDay(typedDay);
  if (!isDay(day)) return null;
  return { day, time: hour === undefined || minute === undefined ? '' : `${hour.padStart(2, '0')}:${minute}` };
}

/** Whether a time is one of the 24 hours of a day. */
export const isClockTime = (time: string): boolean => /^([01]\d|2[0-3]):[0-5]\d$/.test(time);

/**
 * Parses `2019-04-10 12:00`, or a day alone, in the local time of a time zone. As an end it is the last millisecond: until 23:59
 * means until midnight.
 */
export function parseZonedInstant(typed: string, timeZone: string, edge: IntervalEdge): ZonedInstantResult {
  const parts = splitZonedTime(typed);
  if (parts === null) return { kind: 'none' };
  const { day, time } = parts;
  if (time === '') return resolveWholeDay(Date.parse(`${day}T00:00:00Z`), timeZone, edge);
  if (!isClockTime(time)) return { kind: 'none' };
  const localTime = Date.parse(`${day}T${time}:00Z`);
  const atEdge = (instant: number) => toIsoString(edge === 'end' ? instant + 60 * secondInMs - 1 : instant);
  const [first, last] = findInstantsShowing(localTime, timeZone).map(atEdge);
  if (first === undefined) {
    const dayBefore = localTime - dayInMs;
    return { kind: 'missing', shifted: atEdge(localTime - (wallClock(dayBefore, timeZone) - dayBefore)) };
  }
  return last === undefined ? { kind: 'once', instant: first } : { kind: 'twice', instants: [first, last] };
}

/** The UTC offset of the zone at an instant: `GMT+2`. */
export function formatUtcOffset(instant: string, timeZone: string): string {
  const parts = dateTimeFormatOf('en-GB', { timeZone, timeZoneName: 'shortOffset' }).formatToParts(new Date(instant));
  return parts.find(({ type }) => type === 'timeZoneName')?.value ?? '';
}

/** Formats the instant in the local time of the zone, in the format that `parseZonedInstant` parses. */
export function formatZonedInstant(instant: string, timeZone: string): string {
  return new Date(wallClock(Date.parse(instant), timeZone)).toISOString().slice(0, 16).replace('T', ' ');
}
