import { useState } from 'react';
import { useQuery } from '@tanstack/react-query';
import { type Consortium, createLocalDayFormatter } from '@pilotage/shared';
import { getJson } from '../data/request.ts';

/** The day it is for the consortium, whose clock decides what is due; until its time zone is known, the day by UTC. */
export function useToday(): string {
  const [now] = useState(() => new Date());
  const { data } = useQuery({
    queryKey: ['consortium', 'record'],
    queryFn: ({ signal }) => getJson<Consortium>('/consortium', signal),
  });
  return createLocalDayFormatter(data?.timeZone ?? 'UTC')(now);
}
