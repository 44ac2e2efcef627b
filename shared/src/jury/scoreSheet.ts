import { dividedBy, fromWhole, type Rational, sum, timesWhole, zero } from '../progress/rational/rational.ts';

/** A criterion with its weight: an integer above 0, relative to the others. */
export interface WeightedCriterion {
  id: number;
  weight: number;
}

/** The scores of one juror for one solution: criterion id to an integer. */
export interface ScoreSheet {
  solutionId: number;
  jurorId: number;
  scores: ReadonlyMap<number, number>;
}

/** The score for one criterion. Throws a RangeError if the sheet has none. */
export function scoreOf({ scores, solutionId, jurorId }: ScoreSheet, criterionId: number): Rational {
  const score = scores.get(criterionId);
  if (score === undefined)
    throw new RangeError(`Juror ${jurorId} gave solution ${solutionId} no score for criterion ${criterionId}.`);
  return fromWhole(score);
}

/** The mean of the figures; null without figures. */
export function meanOf(figures: readonly Rational[]): Rational | null {
  return figures.length === 0 ? null : dividedBy(sum(figures), fromWhole(figures.length));
}

/**
 * The weighted mean of the scores of one sheet; exact, on the scale of the scores. Throws a RangeError if the sheet is
 * incomplete.
 * Source: domain.md, Contest, "weighted mean of each juror's scores".
 */
export function weightedMeanOf(sheet: ScoreSheet, criteria: readonly WeightedCriterion[]): Rational {
  const weights = criteria.reduce((total, { weight }) => total + weight, 0);
  if (weights === 0) return zero;
  const products = criteria.map(({ id, weight }) => timesWhole(scoreOf(sheet, id), BigInt(weight)));
  return dividedBy(sum(products), fromWhole(weights));
}
