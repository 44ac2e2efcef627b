import { dateTimeFormatOf } from '@pilotage/shared';

/** A day (YYYY-MM-DD) as a document writes it: "1 August 2017". */
export const formatLongDay = (day: string, locale: string): string =>
  dateTimeFormatOf(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`));
