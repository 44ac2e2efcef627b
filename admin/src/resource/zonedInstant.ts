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

/**
 * `2019-04-10 12:00` in the time zone as an instant; a day alone is its last minute. null for what is no such time, and for an
 * hour that the clocks of the zone leave out.
 */
export function zonedInstant(text: string, timeZone: string): string | null {
  const read = /^(\d{4}-\d{2}-\d{2})(?:[ T](\d{1,2}):(\d{2}))?$/.exec(text.trim());
  if (!read) return null;
  const [, day, hour = '23', minute = '59'] = read;
  const wanted = Date.parse(`${day}T${hour.padStart(2, '0')}:${minute}:00Z`);
  if (Number.isNaN(wanted) || !new Date(wanted).toISOString().startsWith(day ?? '')) return null;
  // The zone's distance is asked twice: at the first guess the clocks may be on the other side of a change.
  const first = wanted - (wallClock(wanted, timeZone) - wanted);
  const instant = wanted - (wallClock(first, timeZone) - first);
  return wallClock(instant, timeZone) === wanted ? new Date(instant).toISOString() : null;
}

/** The instant as `zonedInstant` reads it, by the wall clock of the time zone. */
export function zonedText(instant: string, timeZone: string): string {
  return new Date(wallClock(Date.parse(instant), timeZone)).toISOString().slice(0, 16).replace('T', ' ');
}
