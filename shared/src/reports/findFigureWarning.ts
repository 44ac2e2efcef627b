import type { Check } from '../checks/check.ts';
import type { Indicator } from '../indicators/indicator.ts';
import { exceedsWhole, setsUpperLimit } from '../measurements/exceedsWhole.ts';
import type { Measurement } from '../measurements/measurement.ts';
import { type FigureChange, isFarFromLast } from './jump.ts';

/** What a person is asked to look at again before a figure is believed. */
export type FigureWarning = 'exceedsWhole' | 'jump';

type EnteredFigure = FigureChange & Pick<Measurement, 'numerator' | 'denominator'>;
type WarningCheck = Pick<Check, 'indicatorId' | 'kind' | 'active' | 'factor' | 'difference' | 'maximum'>;

/** The warning about an entered figure, or null. The checks of the indicator replace the built-in rules. */
export function findFigureWarning(
  indicator: Pick<Indicator, 'id' | 'valueType'>,
  figure: EnteredFigure,
  checks: readonly WarningCheck[],
): FigureWarning | null {
  const hasOwnLimit = checks.some((check) => check.active && check.indicatorId === indicator.id && setsUpperLimit(check));
  if (!hasOwnLimit && exceedsWhole(indicator, figure)) return 'exceedsWhole';
  return isFarFromLast(indicator, figure, checks) ? 'jump' : null;
}
