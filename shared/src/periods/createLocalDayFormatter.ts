/**
 * The day (YYYY-MM-DD) on which an instant falls in an IANA time zone, summer time included. Makes its formatter once, since
 * that is slow; give it many instants. Throws a RangeError for a zone that is not one.
 */
export function createLocalDayFormatter(timeZone: string): (instant: string | Date) => string {
  const format = new Intl.DateTimeFormat('en-u-ca-iso8601-nu-latn', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  });
  return (instant) => {
    const parts = new Map(format.formatToParts(new Date(instant)).map(({ type, value }) => [type, value]));
    return `${parts.get('year')?.padStart(4, '0')}-${parts.get('month')}-${parts.get('day')}`;
  };
}
