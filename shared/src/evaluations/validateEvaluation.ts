import type { FieldProblems } from '../errors/fieldMessages.ts';
import type { Evaluation } from './evaluation.ts';
import type { Recommendation } from './recommendation.ts';

type EvaluationContent = Partial<Pick<Evaluation, 'organisationId' | 'pilotId' | 'judgements'>>;

/** What is wrong with a draft, by field. A pilot is of a partner: readers of an evaluation of the consortium do not all read the pilot. */
export function validateEvaluation({ organisationId, pilotId, judgements = [] }: EvaluationContent): FieldProblems {
  const criteria = judgements.map(({ criterion }) => criterion);
  return {
    ...(organisationId === null && pilotId ? { pilotId: { code: 'evaluations.pilotOfConsortium' as const } } : {}),
    ...(new Set(criteria).size < criteria.length ? { judgements: { code: 'evaluations.criterionTwice' as const } } : {}),
  };
}

/** What is missing before an evaluation can be issued, by field: a rating, and the reasons for each. */
export function validateIssue({ judgements }: Pick<Evaluation, 'judgements'>): FieldProblems {
  const rated = judgements.filter(({ rating }) => rating !== null);
  if (rated.length === 0) return { judgements: { code: 'evaluations.nothingRated' } };
  const isUnreasoned = rated.some(({ reasoning }) => reasoning.trim() === '');
  return isUnreasoned ? { judgements: { code: 'evaluations.reasoningMissing' } } : {};
}

type ManagementResponse = Pick<Recommendation, 'response' | 'action' | 'actionDueOn'>;

/** What is wrong with a management response: an action with its day follows from it, unless the recommendation is rejected. */
export function validateResponse({ response, action, actionDueOn }: ManagementResponse): FieldProblems {
  if (response === 'rejected') {
    return {
      ...(action === null ? {} : { action: { code: 'recommendations.noAction' as const } }),
      ...(actionDueOn === null ? {} : { actionDueOn: { code: 'recommendations.noAction' as const } }),
    };
  }
  return {
    ...(action === null ? { action: { code: 'field.required' as const } } : {}),
    ...(actionDueOn === null ? { actionDueOn: { code: 'field.required' as const } } : {}),
  };
}
