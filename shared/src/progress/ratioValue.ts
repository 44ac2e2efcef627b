import { dividedBy, ofTenThousandths } from './rational.ts';
import { rounded } from './rounded.ts';
import { tenThousandths } from './tenThousandths.ts';

/** The value of a ratio's cell, rounded to four decimals: null where something is missing or the denominator is 0. */
export function ratioValue(numerator: number | null, denominator: number | null): number | null {
  const above = numerator === null ? null : tenThousandths(numerator);
  const below = denominator === null ? null : tenThousandths(denominator);
  if (above === null || below === null || below === 0n) return null;
  return rounded(dividedBy(ofTenThousandths(above), ofTenThousandths(below)));
}
