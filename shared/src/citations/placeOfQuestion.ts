import type { CitedQuestion } from './citation.ts';

/** The key of the group that a question is about: a country, an organisation's id or `consortium`; null for a view of all. */
export const placeOfQuestion = ({ path, params }: CitedQuestion): string | null =>
  path === '/explain' ? params.key : (params.place ?? null);

/** The id of the one organisation that a question is about; null for others. */
export function organisationOfQuestion(question: CitedQuestion): number | null {
  const place = placeOfQuestion(question);
  return place !== null && /^\d+$/.test(place) ? Number(place) : null;
}
