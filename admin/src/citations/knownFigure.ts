import type { Indicator, Period } from '@pilotage/shared';
import type { Explanation } from '../progress/progressQueries.ts';

/** One figure at one time. */
export interface KnownFigure {
  explanation: Explanation;
  indicator: Indicator;
  periods: readonly Period[];
}
