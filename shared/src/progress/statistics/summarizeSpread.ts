import { parseTenThousandths } from '../rational/parseTenThousandths.ts';
import { fromTenThousandths } from '../rational/rational.ts';
import { median } from '../rational/median.ts';
import { roundFigure } from '../rational/roundFigure.ts';

export interface FigureSpread {
  readonly n: number;
  readonly median: number;
  readonly lowest: number;
  readonly highest: number;
}

/**
 * Median, n and range of figures with at most four decimals. The median of an even number is the mean of the two middle ones, rounded once.
 * null without figures. Source: domain.md, "the median of the defined attainments ..., with n, never a mean of percentages".
 */
export function summarizeSpread(figures: readonly number[]): FigureSpread | null {
  const exact = figures.flatMap((figure) => parseTenThousandths(figure) ?? []);
  const middle = roundFigure(median(exact.map(fromTenThousandths)));
  if (middle === null) return null;
  return { n: exact.length, median: middle, lowest: Math.min(...figures), highest: Math.max(...figures) };
}
