const millisecondsOfDay = 86_400_000;

/** Days since 1970-01-01 of a YYYY-MM-DD, in UTC, where every day has 24 hours. */
export function toDayNumber(day: string): number {
  const milliseconds = Date.parse(`${day}T00:00:00Z`);
  if (Number.isNaN(milliseconds)) throw new RangeError(`Not a day: ${day}`);
  return milliseconds / millisecondsOfDay;
}

/** The YYYY-MM-DD that lies so many days after 1970-01-01: the way back from `dayNumber`. */
export function fromDayNumber(days: number): string {
  return new Date(days * millisecondsOfDay).toISOString().slice(0, 10);
}
