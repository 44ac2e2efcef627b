import type { Check } from '../checks/check.ts';
import type { Indicator } from '../indicators/indicator.ts';
import type { Measurement } from './measurement.ts';

type RatioNumbers = Partial<Pick<Measurement, 'numerator' | 'denominator'>>;

/** Whether a ratio says more than 100 %. Both numbers are compared, because their quotient is rounded. */
export function exceedsWhole(
  { valueType }: Pick<Indicator, 'valueType'>,
  { numerator = null, denominator = null }: RatioNumbers,
): boolean {
  return valueType === 'ratio' && numerator !== null && denominator !== null && denominator > 0 && numerator > denominator;
}

/** Whether a check sets its own upper limit to a ratio, in place of 100 %. */
export const setsUpperLimit = ({ kind, maximum }: Pick<Check, 'kind' | 'maximum'>): boolean =>
  kind === 'range' && maximum !== null;
