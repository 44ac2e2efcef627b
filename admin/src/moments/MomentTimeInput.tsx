import { InstantInput } from '../resource/inputs/InstantInput.tsx';
import { useConsortiumClock } from '../progress/useConsortiumClock.ts';

/** The time of a moment, by the clock of the consortium; a day alone is its end. */
export function MomentTimeInput() {
  const { timeZone, isKnown } = useConsortiumClock();
  return isKnown ? <InstantInput source="asOf" timeZone={timeZone} edge="end" /> : null;
}
