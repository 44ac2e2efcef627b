import type { Indicator, Period } from '@pilotage/shared';
import type { KnownOrganisation } from '../progress/asOf/useDefinitions.ts';
import type { Explanation } from '../progress/progressQueries.ts';

/** One figure at one time. */
export interface KnownFigure {
  explanation: Explanation;
  indicator: Indicator;
  /** The number of the last period that counts. */
  through: number;
  periods: readonly Period[];
  organisations: readonly KnownOrganisation[];
}
