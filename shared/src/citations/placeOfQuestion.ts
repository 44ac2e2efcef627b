import { onlyOrganisationOf } from '../progress/filter/placeFilter.ts';
import type { CitedQuestion } from './citation.ts';

/** The key of the group that a question is about: a country, an organisation's id or `consortium`; null for a view of all. */
export const placeOfQuestion = ({ path, params }: CitedQuestion): string | null =>
  path === '/explain' ? params.key : (params.place ?? null);

/** The id of the one organisation that a question is about, as its place or because nothing else counts; null for others. */
export function organisationOfQuestion(question: CitedQuestion): number | null {
  const place = placeOfQuestion(question);
  if (place !== null && /^\d+$/.test(place)) return Number(place);
  const { organisations } = question.params;
  return organisations === undefined ? null : onlyOrganisationOf({ organisations: organisations.split(',').map(Number) });
}
