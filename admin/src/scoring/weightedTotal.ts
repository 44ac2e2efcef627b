import { type Criterion, weightedMeanOf } from '@pilotage/shared';

export interface WeightedTotal {
  /** The weighted mean of the criteria that have points so far, on their scale; null before the first. */
  mean: number | null;
  given: number;
  of: number;
}

/** How a sheet stands while it is written: the same arithmetic as the result's, over what has points so far. */
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
