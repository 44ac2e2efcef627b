import { dateTimeFormatOf } from '../i18n/intlFormats.ts';

/**
 * Returns a function from an instant to its day (YYYY-MM-DD) in an IANA time zone, with summer time.
 * Throws a RangeError for an unknown time zone.
 */
export function createLocalDayFormatter(timeZone: string): (instant: string | Date) => string {
  const format = dateTimeFormatOf('en-u-ca-iso8601-nu-latn', {
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
