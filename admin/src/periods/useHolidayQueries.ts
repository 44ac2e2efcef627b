import { useQueries } from '@tanstack/react-query';
import type { Period } from '@pilotage/shared';
import { getJson } from '../data/request.ts';

interface HolidaysResponse {
  dueOn: string;
  countries: string[];
}

const dayMs = 86_400_000;

/** In which countries the due days of periods are public holidays. */
export const useHolidayQueries = (periods: readonly Pick<Period, 'id' | 'dueOn'>[]) =>
  useQueries({
    queries: periods.map(({ id, dueOn }) => ({
      queryKey: ['periods', 'holidays', id, dueOn],
      queryFn: ({ signal }: { signal: AbortSignal }) => getJson<HolidaysResponse>(`/periods/${id}/holidays`, signal),
      staleTime: dayMs,
    })),
  });
