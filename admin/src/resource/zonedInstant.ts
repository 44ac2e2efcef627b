import { isDay, typedDay } from './typedDay.ts';

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

const second = 1000;
const day = 86_400_000;

/** Whether a time begins something or ends it: it means its first instant, or its last one. */
export type Edge = 'start' | 'end';

/** The instants at which the clocks of the zone show this: none in an hour that they leave out, two in one that comes twice. */
function shownAt(wanted: number, timeZone: string): number[] {
  // The clocks change no more than once within two days: one side or the other has the right distance.
  const distances = [wanted - day, wanted + day].map((at) => wallClock(at, timeZone) - at);
  const guesses = [...new Set(distances)].map((distance) => wanted - distance);
  return guesses.filter((at) => wallClock(at, timeZone) === wanted).toSorted((one, other) => one - other);
}

export type ZonedReading =
  | { kind: 'none' }
  /** The clocks of the zone leave this time out. */
  | { kind: 'missing' }
  | { kind: 'once'; instant: string }
  /** The clocks are put back: this time comes twice. */
  | { kind: 'twice'; instants: readonly [string, string] };

const text = (at: number) => new Date(at).toISOString();

/** A day is meant whole, whatever the clocks do at its edge. */
function ofDay(from: number, timeZone: string, edge: Edge): ZonedReading {
  const hour = 3_600_000;
  const firstOf = (at: number) => shownAt(at, timeZone)[0] ?? shownAt(at + hour, timeZone)[0] ?? at;
  return { kind: 'once', instant: text(edge === 'start' ? firstOf(from) : firstOf(from + day) - 1) };
}

/**
 * `2019-04-10 12:00` by the clock of a time zone, or a day alone. Where it ends something, it means its last millisecond: until 23:59 is until
 * midnight.
 */
export function zonedInstant(typed: string, timeZone: string, edge: Edge): ZonedReading {
  const read = /^(\S+)(?:(?:\s+|T)(\d{1,2})[:.](\d{2}))?$/.exec(typed.trim());
  const [, written = '', hour, minute] = read ?? [];
  const midnight = isDay(typedDay(written)) ? Date.parse(`${typedDay(written)}T00:00:00Z`) : Number.NaN;
  if (Number.isNaN(midnight)) return { kind: 'none' };
  if (hour === undefined || minute === undefined) return ofDay(midnight, timeZone, edge);
  if (Number(hour) > 23 || Number(minute) > 59) return { kind: 'none' };
  const found = shownAt(midnight + (Number(hour) * 60 + Number(minute)) * 60 * second, timeZone);
  const [first, last] = found.map((at) => text(edge === 'end' ? at + 60 * second - 1 : at));
  if (first === undefined) return { kind: 'missing' };
  return last === undefined ? { kind: 'once', instant: first } : { kind: 'twice', instants: [first, last] };
}

/** How far the clocks of the zone are from UTC at an instant: `GMT+2`. */
export function zonedDistance(instant: string, timeZone: string): string {
  const parts = new Intl.DateTimeFormat('en-GB', { timeZone, timeZoneName: 'shortOffset' }).formatToParts(new Date(instant));
  return parts.find(({ type }) => type === 'timeZoneName')?.value ?? '';
}

/** The instant as `zonedInstant` reads it, by the wall clock of the time zone. */
export function zonedText(instant: string, timeZone: string): string {
  return new Date(wallClock(Date.parse(instant), timeZone)).toISOString().slice(0, 16).replace('T', ' ');
}
