import { dividedBy, fromTenThousandths } from './rational.ts';
import { roundFigure } from './roundFigure.ts';
import { parseTenThousandths } from './parseTenThousandths.ts';

/** The value of a ratio's cell, rounded to four decimals: null where something is missing or the denominator is 0. */
export function computeRatioValue(numerator: number | null, denominator: number | null): number | null {
  const above = numerator === null ? null : parseTenThousandths(numerator);
  const below = denominator === null ? null : parseTenThousandths(denominator);
  if (above === null || below === null || below === 0n) return null;
  return roundFigure(dividedBy(fromTenThousandths(above), fromTenThousandths(below)));
}
