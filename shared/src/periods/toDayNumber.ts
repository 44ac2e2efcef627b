const millisecondsOfDay = 86_400_000;

/** Days since 1970-01-01 of a day (YYYY-MM-DD), in UTC. Throws a RangeError if it is not a day. */
export function toDayNumber(day: string): number {
  const milliseconds = Date.parse(`${day}T00:00:00Z`);
  if (Number.isNaN(milliseconds)) throw new RangeError(`Not a day: ${day}`);
  return milliseconds / millisecondsOfDay;
}

/** The day (YYYY-MM-DD) that is so many days after 1970-01-01; the inverse of `toDayNumber`. */
export function fromDayNumber(days: number): string {
  return new Date(days * millisecondsOfDay).toISOString().slice(0, 10);
}
