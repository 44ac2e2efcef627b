import { type Criterion, weightedMeanOf } from '@pilotage/shared';

export interface WeightedTotal {
  /** The weighted mean of the criteria scored so far, on their scale; null before the first one. */
  mean: number | null;
  given: number;
  of: number;
}

/** Computes the current total of a score sheet, with the arithmetic of the result, over the criteria scored so far. */
export function weightedTotal(
  marks: ReadonlyMap<number, number>,
  criteria: readonly Pick<Criterion, 'id' | 'weight'>[],
): WeightedTotal {
  const given = criteria.filter(({ id }) => marks.has(id));
  const count = { given: given.length, of: criteria.length };
  if (given.length === 0) return { mean: null, ...count };
  const { numerator, denominator } = weightedMeanOf({ solutionId: 0, jurorId: 0, scores: marks }, given);
  return { mean: Number(numerator) / Number(denominator), ...count };
}
