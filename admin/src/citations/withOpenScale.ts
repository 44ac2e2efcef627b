import type { ActorRole, CitedQuestion } from '@pilotage/shared';
import { readFilters } from '../progress/filters/filterAddress.ts';
import { openScales } from '../progress/scales/openScales.ts';

/** The question without a scale that is not open to the role: there the view shows the totals as they are. */
export function withOpenScale(question: CitedQuestion, role: ActorRole | undefined): CitedQuestion {
  if (question.path !== '/compare' || question.params.scale === undefined) return question;
  const { scale, ...params } = question.params;
  // That the indicator has the scale is known already: only sums are cited at one.
  const isOpen =
    role !== undefined &&
    openScales({ valueType: 'count' }, params.by, role, readFilters(new URLSearchParams(params))).includes(scale);
  return isOpen ? question : { ...question, params };
}
