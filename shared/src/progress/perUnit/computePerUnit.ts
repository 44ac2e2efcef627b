import { dividedBy, fromTenThousandths, fromWhole, timesWhole } from '../rational/rational.ts';
import { parseTenThousandths } from '../rational/parseTenThousandths.ts';
import { roundFigure } from '../rational/roundFigure.ts';

/** What a total is divided by: as it is, by inhabitants, or by the budget in EUR. */
export const totalScales = ['value', 'population', 'budget'] as const;
export type TotalScale = (typeof totalScales)[number];

/** Inhabitants, or EUR, to which a quotient refers. */
export const perUnitSize = 100_000;

/**
 * The value for each 100,000 of a size (inhabitants, EUR), divided exactly and rounded once to four decimals. null without a value,
 * and where the size is not known or not above 0.
 */
export function computePerUnit(value: number | null, size: number | null): number | null {
  const exactValue = value === null ? null : parseTenThousandths(value);
  if (exactValue === null || size === null || !Number.isSafeInteger(size) || size <= 0) return null;
  return roundFigure(dividedBy(timesWhole(fromTenThousandths(exactValue), BigInt(perUnitSize)), fromWhole(size)));
}
