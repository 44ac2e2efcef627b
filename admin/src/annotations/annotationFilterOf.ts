import { type CitedQuestion, placeOfQuestion } from '@pilotage/shared';

/** Finds the annotations of the same figure or view, of whatever period. `indicatorId`: of the indicator that the question names. */
export function annotationFilterOf(question: CitedQuestion, indicatorId: number | null) {
  const { path, params } = question;
  const same = { indicatorId, place: placeOfQuestion(question), state: ['draft', 'issued'] };
  if (path === '/compare') return { view: params.view, ...same };
  return { view: null, pilotId: params.pilot === undefined ? null : Number(params.pilot), ...same };
}
