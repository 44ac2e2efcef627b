import { isDay, normalizeDay } from './normalizeDay.ts';

/** The wall clock of a time zone at an instant, as milliseconds that would show it in UTC. */
function wallClock(at: number, timeZone: string): number {
  const form = {
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  } as const;
  const parts = new Intl.DateTimeFormat('en-GB', { ...form, hourCycle: 'h23', timeZone }).formatToParts(at);
  const of = (type: string) => parts.find((part) => part.type === type)?.value ?? '00';
  return Date.parse(`${of('year')}-${of('month')}-${of('day')}T${of('hour')}:${of('minute')}:${of('second')}Z`);
}

const secondInMs = 1000;
const dayInMs = 86_400_000;

/** Whether a time begins something or ends it: it means its first instant, or its last one. */
export type IntervalEdge = 'start' | 'end';

/** The instants at which the clocks of the zone show this: none in an hour that they leave out, two in one that comes twice. */
function findInstantsShowing(wanted: number, timeZone: string): number[] {
  // The clocks change no more than once within two days: one side or the other has the right distance.
  const distances = [wanted - dayInMs, wanted + dayInMs].map((at) => wallClock(at, timeZone) - at);
  const guesses = [...new Set(distances)].map((distance) => wanted - distance);
  return guesses.filter((at) => wallClock(at, timeZone) === wanted).toSorted((one, other) => one - other);
}

export type ZonedInstantResult =
  | { kind: 'none' }
  /** The clocks of the zone leave this time out. */
  | { kind: 'missing' }
  | { kind: 'once'; instant: string }
  /** The clocks are put back: this time comes twice. */
  | { kind: 'twice'; instants: readonly [string, string] };

const toIsoString = (at: number) => new Date(at).toISOString();

/** A day is meant whole, whatever the clocks do at its edge. */
function resolveWholeDay(from: number, timeZone: string, edge: IntervalEdge): ZonedInstantResult {
  const hour = 3_600_000;
  const firstOf = (at: number) => findInstantsShowing(at, timeZone)[0] ?? findInstantsShowing(at + hour, timeZone)[0] ?? at;
  return { kind: 'once', instant: toIsoString(edge === 'start' ? firstOf(from) : firstOf(from + dayInMs) - 1) };
}

/**
 * `2019-04-10 12:00` by the clock of a time zone, or a day alone. Where it ends something, it means its last millisecond: until 23:59 is until
 * midnight.
 */
export function parseZonedInstant(typed: string, timeZone: string, edge: IntervalEdge): ZonedInstantResult {
  const match = /^(\S+)(?:(?:\s+|T)(\d{1,2})[:.](\d{2}))?$/.exec(typed.trim());
  const [, written = '', hour, minute] = match ?? [];
  const midnight = isDay(normalizeDay(written)) ? Date.parse(`${normalizeDay(written)}T00:00:00Z`) : Number.NaN;
  if (Number.isNaN(midnight)) return { kind: 'none' };
  if (hour === undefined || minute === undefined) return resolveWholeDay(midnight, timeZone, edge);
  if (Number(hour) > 23 || Number(minute) > 59) return { kind: 'none' };
  const found = findInstantsShowing(midnight + (Number(hour) * 60 + Number(minute)) * 60 * secondInMs, timeZone);
  const [first, last] = found.map((at) => toIsoString(edge === 'end' ? at + 60 * secondInMs - 1 : at));
  if (first === undefined) return { kind: 'missing' };
  return last === undefined ? { kind: 'once', instant: first } : { kind: 'twice', instants: [first, last] };
}

/** How far the clocks of the zone are from UTC at an instant: `GMT+2`. */
export function formatUtcOffset(instant: string, timeZone: string): string {
  const parts = new Intl.DateTimeFormat('en-GB', { timeZone, timeZoneName: 'shortOffset' }).formatToParts(new Date(instant));
  return parts.find(({ type }) => type === 'timeZoneName')?.value ?? '';
}

/** The instant as `zonedInstant` reads it, by the wall clock of the time zone. */
export function formatZonedInstant(instant: string, timeZone: string): string {
  return new Date(wallClock(Date.parse(instant), timeZone)).toISOString().slice(0, 16).replace('T', ' ');
}
