import { ofWhole, type Rational, times } from '../progress/rational.ts';
import type { DecisionRecord } from './decision.ts';
import { firstPlace } from './firstPlace.ts';
import { type Judging, ranking } from './ranking.ts';

/** An exact fraction in lowest terms, as a decision record has it: `7/2`, or `4` where it is whole. */
export function exactText(figure: Rational): string {
  const { numerator, denominator } = times(figure, ofWhole(1));
  return denominator === 1n ? String(numerator) : `${numerator}/${denominator}`;
}

/** What a decision record says that its result follows from. */
export type DecidedBy = Pick<DecisionRecord, 'rule' | 'criteria' | 'solutions' | 'sheets'>;

/** A judging as the arithmetic takes it. */
export const judgingOf = ({ rule, criteria, solutions, sheets }: DecidedBy): Judging => ({
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
export function decidedResult(by: DecidedBy): Pick<DecisionRecord, 'result' | 'firstPlaceSurvives'> {
  const judging = judgingOf(by);
  const result = ranking(judging).map(({ solutionId, place, mean }) => ({
    solutionId,
    place,
    mean: mean === null ? null : exactText(mean),
  }));
  return { result, firstPlaceSurvives: firstPlace(judging).survives };
}
