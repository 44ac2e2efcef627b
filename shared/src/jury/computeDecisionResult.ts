import { fromWhole, type Rational, times } from '../progress/rational/rational.ts';
import type { DecisionRecord } from './decision.ts';
import { computeFirstPlaceStability } from './computeFirstPlaceStability.ts';
import { type RankingInput, rankSolutions } from './rankSolutions.ts';

/** Formats an exact fraction in lowest terms, as in a decision record: `7/2`, or `4` for a whole number. */
export function formatExact(figure: Rational): string {
  const { numerator, denominator } = times(figure, fromWhole(1));
  return denominator === 1n ? String(numerator) : `${numerator}/${denominator}`;
}

/** The parts of a decision record that its result follows from. */
export type DecisionBasis = Pick<DecisionRecord, 'rule' | 'criteria' | 'solutions' | 'sheets'>;

/** The input of the ranking for a decision record. */
export const rankingInputOf = ({ rule, criteria, solutions, sheets }: DecisionBasis): RankingInput => ({
  criteria,
  solutions: solutions.map(({ id, receivedAt }) => ({ id, submittedAt: receivedAt })),
  sheets: sheets.map(({ solutionId, jurorId, marks }) => ({
    solutionId,
    jurorId,
    scores: new Map(marks.map(({ criterionId, value }) => [criterionId, value])),
  })),
  tieRule: rule.tieRule,
});

/** Computes the result of a decision record from the record alone. Throws a RangeError if a sheet is incomplete. */
export function computeDecisionResult(basis: DecisionBasis): Pick<DecisionRecord, 'result' | 'firstPlaceSurvives'> {
  const input = rankingInputOf(basis);
  const result = rankSolutions(input).map(({ solutionId, place, mean }) => ({
    solutionId,
    place,
    mean: mean === null ? null : formatExact(mean),
  }));
  return { result, firstPlaceSurvives: computeFirstPlaceStability(input).survives };
}
