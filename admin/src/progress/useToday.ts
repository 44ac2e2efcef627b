import { useState } from 'react';
import { useQuery } from '@tanstack/react-query';
import { type Consortium, createLocalDayFormatter } from '@pilotage/shared';
import { getJson } from '../data/request.ts';

/** Today in the consortium's time zone, which decides what is due; in UTC until that time zone is loaded. */
export function useToday(): string {
  const [now] = useState(() => new Date());
  const { data } = useQuery({
    queryKey: ['consortium', 'record'],
    queryFn: ({ signal }) => getJson<Consortium>('/consortium', signal),
  });
  return createLocalDayFormatter(data?.timeZone ?? 'UTC')(now);
}
