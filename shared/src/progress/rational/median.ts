import { compare, dividedBy, plus, type Rational } from './rational.ts';

const two: Rational = { numerator: 2n, denominator: 1n };

/**
 * The median, not rounded: the middle figure, or the mean of the two middle ones. null without figures.
 * Source: domain.md, scores "by median with n", "The median of an even number is the mean of the two middle ones".
 */
export function median(figures: readonly Rational[]): Rational | null {
  const ascending = [...figures].sort(compare);
  const middle = ascending.length >> 1;
  const upper = ascending[middle];
  if (upper === undefined) return null;
  const lower = ascending.length % 2 === 1 ? upper : (ascending[middle - 1] ?? upper);
  return dividedBy(plus(lower, upper), two);
}
