import { dividedBy, fromWhole, type Rational, sum, timesWhole, zero } from '../progress/rational/rational.ts';

/** A criterion as far as the arithmetic knows it; weights are whole numbers above 0, against each other. */
export interface WeightedCriterion {
  id: number;
  weight: number;
}

/** What one juror gave one solution: a whole number for each criterion of the contest. */
export interface ScoreSheet {
  solutionId: number;
  jurorId: number;
  scores: ReadonlyMap<number, number>;
}

/** The score for one criterion. Throws a RangeError where the sheet has none: half a sheet is no sheet. */
export function scoreOf({ scores, solutionId, jurorId }: ScoreSheet, criterionId: number): Rational {
  const score = scores.get(criterionId);
  if (score === undefined)
    throw new RangeError(`Juror ${jurorId} gave solution ${solutionId} no score for criterion ${criterionId}.`);
  return fromWhole(score);
}

/** The mean of figures, each counted once; null of none. */
export function meanOf(figures: readonly Rational[]): Rational | null {
  return figures.length === 0 ? null : dividedBy(sum(figures), fromWhole(figures.length));
}

/**
 * The weighted mean of one juror's scores for one solution, exact, on the scale of the scores.
 * Source: domain.md, Contest, "weighted mean of each juror's scores".
 */
export function weightedMeanOf(sheet: ScoreSheet, criteria: readonly WeightedCriterion[]): Rational {
  const weights = criteria.reduce((total, { weight }) => total + weight, 0);
  if (weights === 0) return zero;
  const weighed = criteria.map(({ id, weight }) => timesWhole(scoreOf(sheet, id), BigInt(weight)));
  return dividedBy(sum(weighed), fromWhole(weights));
}
