/** How much a criterion weighs: a part of 1 that is exact in tenths of a percent, or so many parts of a whole. */
export type WeightShare = { share: number } | { parts: number; of: number };

const greatestCommonDivisor = (one: number, other: number): number =>
  other === 0 ? one : greatestCommonDivisor(other, one % other);

/**
 * The weights as shares that add up, in the order of the weights: in percent where all of them are exact there, else as parts of one whole.
 * Rounded, three equal weights would read 33.3 %, and 99.9 % together; and parts that are rounded up in turn would make equal ones differ.
 */
export function computeWeightShares(weights: readonly number[]): readonly WeightShare[] {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  if (total === 0) return weights.map(() => ({ share: 0 }));
  if (weights.every((weight) => (weight * 1000) % total === 0)) return weights.map((weight) => ({ share: weight / total }));
  const divisor = weights.reduce(greatestCommonDivisor, total);
  return weights.map((weight) => ({ parts: weight / divisor, of: total / divisor }));
}
