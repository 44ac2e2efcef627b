import { type CountryHistory, countryOn } from '../organisations/countryOn.ts';
import { keepsOrganisation } from '../progress/filter/placeFilter.ts';
import type { CitedQuestion } from './citation.ts';

/** The key of the group that a question is about: a country, an organisation's id or `consortium`; null for a view of all. */
export const placeOfQuestion = ({ path, params }: CitedQuestion): string | null =>
  path === '/explain' ? params.key : (params.place ?? null);

const listOf = (text: string | undefined): string[] => (text === undefined ? [] : text.split(','));

interface KnownPlaces {
  /** The organisations as they were known as of the question. */
  organisations: readonly (CountryHistory & { readonly id: number })[];
  /** The last day (YYYY-MM-DD) of the period through which is asked. */
  day: string;
}

/**
 * The id of the one organisation that a question is about: as its place, or because it alone is left of those that are chosen. What is
 * named and is not there, or was in another country, hides nobody. null for others.
 */
export function organisationOfQuestion(question: CitedQuestion, { organisations, day }: KnownPlaces): number | null {
  const place = placeOfQuestion(question);
  if (place !== null && /^\d+$/.test(place)) return Number(place);
  const { params } = question;
  if (params.organisations === undefined) return null;
  const only = { countries: listOf(params.countries), organisations: listOf(params.organisations).map(Number) };
  const isOfPlace = (country: string) => place === null || place === 'consortium' || place === country;
  const [kept, ...others] = organisations.filter((each) => {
    const country = countryOn(each, day);
    return isOfPlace(country) && keepsOrganisation(only, each.id, country);
  });
  return kept === undefined || others.length > 0 ? null : kept.id;
}
