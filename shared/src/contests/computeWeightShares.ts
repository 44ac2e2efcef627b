/** The relative weight of a criterion: a share of 1, exact in tenths of a percent, or `parts` of `of`. */
export type WeightShare = { share: number } | { parts: number; of: number };

const greatestCommonDivisor = (one: number, other: number): number =>
  other === 0 ? one : greatestCommonDivisor(other, one % other);

/**
 * The weights as shares that add up, in the given order: in percent if all are exact there, otherwise as parts of one whole.
 * Rounding would show three equal weights as 33.3 %, together 99.9 %; rounding to a sum of 100 % would make equal weights
 * differ.
 */
export function computeWeightShares(weights: readonly number[]): readonly WeightShare[] {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  if (total === 0) return weights.map(() => ({ share: 0 }));
  if (weights.every((weight) => (weight * 1000) % total === 0)) return weights.map((weight) => ({ share: weight / total }));
  const divisor = weights.reduce(greatestCommonDivisor, total);
  return weights.map((weight) => ({ parts: weight / divisor, of: total / divisor }));
}
