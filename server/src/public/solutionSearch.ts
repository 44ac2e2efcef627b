/** A search for published solutions. An empty string means no filter. */
export interface SolutionSearch {
  q: string;
  /** The slug of a contest. */
  contest: string;
  country: string;
  theme: string;
  page: number;
}

const valuePatterns: Readonly<Record<Exclude<keyof SolutionSearch, 'page'>, RegExp>> = {
  q: /^[^\p{Cc}\p{Cs}]{0,100}$/u,
  contest: /^[a-z0-9-]{0,80}$/,
  country: /^([A-Z]{2})?$/,
  theme: /^[^\p{Cc}\p{Cs}]{0,80}$/u,
};
const pagePattern = /^[1-9]\d{0,3}$/;

/** The names of the query parameters in canonical order. */
export const searchParameters = ['q', 'contest', 'country', 'theme', 'page'] as const;

/** Parses a search from query parameters; null if one is invalid or occurs twice. */
export function parseSolutionSearch(query: URLSearchParams): SolutionSearch | null {
  const valueOf = (name: string) => (query.get(name) ?? '').trim();
  if (searchParameters.some((name) => query.getAll(name).length > 1)) return null;
  const number = valueOf('page') || '1';
  const search = { q: valueOf('q'), contest: valueOf('contest'), country: valueOf('country'), theme: valueOf('theme') };
  const isValid =
    valuePatterns.q.test(search.q) && valuePatterns.contest.test(search.contest) && valuePatterns.country.test(search.country);
  if (!isValid || !valuePatterns.theme.test(search.theme) || !pagePattern.test(number)) return null;
  return { ...search, page: Number(number) };
}

/** The canonical query string of a search, for cache keys and links. Empty for the first page without filters. */
export function canonicalQuery(search: SolutionSearch): string {
  const query = new URLSearchParams();
  for (const name of searchParameters) {
    const value = name === 'page' ? (search.page === 1 ? '' : String(search.page)) : search[name];
    if (value !== '') query.set(name, value);
  }
  const text = query.toString();
  return text === '' ? '' : `?${text}`;
}
