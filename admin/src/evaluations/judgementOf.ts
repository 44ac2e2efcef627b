import { evaluationCriteria, type EvaluationCriterion, type Judgement } from '@pilotage/shared';

/** The judgement of a criterion; one without rating and reasons where there is none. */
export const judgementOf = (judgements: readonly Judgement[], criterion: EvaluationCriterion): Judgement =>
  judgements.find((each) => each.criterion === criterion) ?? { criterion, rating: null, reasoning: '', evidence: [] };

const isEmpty = ({ rating, reasoning, evidence }: Judgement): boolean =>
  rating === null && reasoning === '' && evidence.length === 0;

/** The judgements with a changed one, in the order of the criteria. One without any content is left out. */
export function replaceJudgement(judgements: readonly Judgement[], changed: Judgement): Judgement[] {
  return evaluationCriteria
    .map((criterion) => (criterion === changed.criterion ? changed : judgementOf(judgements, criterion)))
    .filter((judgement) => !isEmpty(judgement));
}
