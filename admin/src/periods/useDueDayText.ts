import { useTranslate } from 'react-admin';
import type { Period } from '@pilotage/shared';
import { countryName } from '../charts/countries.ts';
import { useFormats } from '../resource/format.ts';
import { useHolidayQueries } from './useHolidayQueries.ts';

/** The due day of a period as text, with the countries where it is a public holiday. A holiday does not move the due day. */
export function useDueDayText(periods: readonly Pick<Period, 'id' | 'dueOn'>[]): (id: number) => string {
  const translate = useTranslate();
  const formats = useFormats();
  const queries = useHolidayQueries(periods);
  return (id) => {
    const index = periods.findIndex((each) => each.id === id);
    const period = periods[index];
    if (!period) return '';
    const day = formats.day(period.dueOn);
    const countries = queries[index]?.data?.countries ?? [];
    if (countries.length === 0) return day;
    const names = countries.map((code) => countryName(code, formats.locale));
    return translate('periods.holiday', { day, countries: formats.list(names) });
  };
}
