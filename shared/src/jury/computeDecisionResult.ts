import { fromWhole, type Rational, times } from '../progress/rational/rational.ts';
import type { DecisionRecord } from './decision.ts';
import { computeFirstPlaceStability } from './computeFirstPlaceStability.ts';
import { type RankingInput, rankSolutions } from './rankSolutions.ts';

/** An exact fraction in lowest terms, as a decision record has it: `7/2`, or `4` where it is whole. */
export function formatExact(figure: Rational): string {
  const { numerator, denominator } = times(figure, fromWhole(1));
  return denominator === 1n ? String(numerator) : `${numerator}/${denominator}`;
}

/** What a decision record says that its result follows from. */
export type DecisionBasis = Pick<DecisionRecord, 'rule' | 'criteria' | 'solutions' | 'sheets'>;

/** A judging as the arithmetic takes it. */
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

/** The result that follows from a decision record, worked out from nothing else. Throws a RangeError where a sheet is not whole. */
export function computeDecisionResult(basis: DecisionBasis): Pick<DecisionRecord, 'result' | 'firstPlaceSurvives'> {
  const input = rankingInputOf(basis);
  const result = rankSolutions(input).map(({ solutionId, place, mean }) => ({
    solutionId,
    place,
    mean: mean === null ? null : formatExact(mean),
  }));
  return { result, firstPlaceSurvives: computeFirstPlaceStability(input).survives };
}
