import { useQuery } from '@tanstack/react-query';
import { type Consortium, createLocalDayFormatter } from '@pilotage/shared';
import { getJson } from '../data/request.ts';

const formatters = new Map<string, (instant: string | Date) => string>();

/** Making a formatter is slow, and a table asks for one in each row. */
function localDayFormatterOf(timeZone: string) {
  const known = formatters.get(timeZone) ?? createLocalDayFormatter(timeZone);
  formatters.set(timeZone, known);
  return known;
}

/** The time zone of the consortium, by which days begin and end; UTC until it is loaded. */
export function useConsortiumClock() {
  const { data } = useQuery({
    queryKey: ['consortium', 'record'],
    queryFn: ({ signal }) => getJson<Consortium>('/consortium', signal),
  });
  const timeZone = data?.timeZone ?? 'UTC';
  return { timeZone, isKnown: data !== undefined, toLocalDay: localDayFormatterOf(timeZone) };
}
