import { useQueries } from '@tanstack/react-query';
import { useTranslate } from 'react-admin';
import type { Period } from '@pilotage/shared';
import { countryName } from '../charts/countries.ts';
import { getJson } from '../data/request.ts';
import { useFormats } from '../resource/format.ts';

interface Holidays {
  dueOn: string;
  countries: string[];
}

const aDay = 86_400_000;

/** The due day of a period in words, with the countries in which it is a public holiday. It is due all the same. */
export function useDueDays(periods: readonly Pick<Period, 'id' | 'dueOn'>[]): (id: number) => string {
  const translate = useTranslate();
  const formats = useFormats();
  const answers = useQueries({
    queries: periods.map(({ id, dueOn }) => ({
      queryKey: ['periods', 'holidays', id, dueOn],
      queryFn: ({ signal }: { signal: AbortSignal }) => getJson<Holidays>(`/periods/${id}/holidays`, signal),
      staleTime: aDay,
    })),
  });
  return (id) => {
    const at = periods.findIndex((each) => each.id === id);
    const period = periods[at];
    if (!period) return '';
    const day = formats.day(period.dueOn);
    const countries = answers[at]?.data?.countries ?? [];
    if (countries.length === 0) return day;
    const names = countries.map((code) => countryName(code, formats.locale));
    return translate('periods.holiday', { day, countries: formats.list(names) });
  };
}
