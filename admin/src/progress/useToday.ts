import { useState } from 'react';
import { isDay } from '@pilotage/shared';
import { useAsOf } from './asOf/asOfContext.ts';
import { useConsortiumClock } from './useConsortiumClock.ts';

/** Today in the consortium's time zone, which decides what is due. As of an earlier time: the day of that time. */
export function useToday(): string {
  const [now] = useState(() => new Date());
  const asOf = useAsOf();
  const { toLocalDay } = useConsortiumClock();
  if (isDay(asOf)) return asOf;
  const at = asOf === '' ? now : new Date(asOf);
  return Number.isNaN(at.getTime()) ? toLocalDay(now) : toLocalDay(at);
}
