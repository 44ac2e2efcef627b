import { type Criterion, weightedMeanOf } from '@pilotage/shared';

export interface WeightedTotal {
  /** The weighted mean of the criteria scored so far, on their scale; null before the first one. */
  mean: number | null;
  scored: number;
  total: number;
}

/** Computes the current total of a score sheet, with the arithmetic of the result, over the criteria scored so far. */
export function weightedTotal(
  marks: ReadonlyMap<number, number>,
  criteria: readonly Pick<Criterion, 'id' | 'weight'>[],
): WeightedTotal {
  const scoredCriteria = criteria.filter(({ id }) => marks.has(id));
  const counts = { scored: scoredCriteria.length, total: criteria.length };
  if (scoredCriteria.length === 0) return { mean: null, ...counts };
  const { numerator, denominator } = weightedMeanOf({ solutionId: 0, jurorId: 0, scores: marks }, scoredCriteria);
  return { mean: Number(numerator) / Number(denominator), ...counts };
}
