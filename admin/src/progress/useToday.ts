import { useState } from 'react';
import { useConsortiumClock } from './useConsortiumClock.ts';

/** Today in the consortium's time zone, which decides what is due. */
export function useToday(): string {
  const [now] = useState(() => new Date());
  return useConsortiumClock().toLocalDay(now);
}
