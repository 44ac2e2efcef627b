import { dividedBy, fromTenThousandths } from './rational.ts';
import { roundFigure } from './roundFigure.ts';
import { parseTenThousandths } from './parseTenThousandths.ts';

/** The value of a ratio, rounded to four decimals; null if a number is missing or the denominator is 0. */
export function computeRatioValue(numerator: number | null, denominator: number | null): number | null {
  const exactNumerator = numerator === null ? null : parseTenThousandths(numerator);
  const exactDenominator = denominator === null ? null : parseTenThousandths(denominator);
  if (exactNumerator === null || exactDenominator === null || exactDenominator === 0n) return null;
  return roundFigure(dividedBy(fromTenThousandths(exactNumerator), fromTenThousandths(exactDenominator)));
}
