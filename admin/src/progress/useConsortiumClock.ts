import { useMemo } from 'react';
import { useQuery } from '@tanstack/react-query';
import { type Consortium, createLocalDayFormatter } from '@pilotage/shared';
import { getJson } from '../data/request.ts';

const noCountries: readonly string[] = [];

/** The time zone of the consortium, by which days begin and end, its name and countries; UTC and none until they are loaded. */
export function useConsortiumClock() {
  const { data } = useQuery({
    queryKey: ['consortium', 'record'],
    queryFn: ({ signal }) => getJson<Consortium>('/consortium', signal),
  });
  const timeZone = data?.timeZone ?? 'UTC';
  const toLocalDay = useMemo(() => createLocalDayFormatter(timeZone), [timeZone]);
  return { name: data?.name ?? '', timeZone, countries: data?.countries ?? noCountries, isKnown: data !== undefined, toLocalDay };
}
