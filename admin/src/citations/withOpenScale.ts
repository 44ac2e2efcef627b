import { type ActorRole, type CitedQuestion, scalesOf } from '@pilotage/shared';

/** The question without a scale that is not open to the role: there the view shows the totals as they are. */
export function withOpenScale(question: CitedQuestion, role: ActorRole | undefined): CitedQuestion {
  if (question.path !== '/compare' || question.params.scale === undefined) return question;
  const { scale, ...params } = question.params;
  // That the indicator has the scale is known already: only sums are cited at one.
  const isOpen = role !== undefined && scalesOf({ valueType: 'count' }, params.by, role).includes(scale);
  return isOpen ? question : { ...question, params };
}
