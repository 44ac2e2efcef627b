/** What a reader looks for among the published solutions; empty where it does not matter. */
export interface SolutionsAsked {
  q: string;
  /** The short address of a contest. */
  contest: string;
  country: string;
  theme: string;
  page: number;
}

const forms: Readonly<Record<Exclude<keyof SolutionsAsked, 'page'>, RegExp>> = {
  q: /^[^\p{Cc}\p{Cs}]{0,100}$/u,
  contest: /^[a-z0-9-]{0,80}$/,
  country: /^([A-Z]{2})?$/,
  theme: /^[^\p{Cc}\p{Cs}]{0,80}$/u,
};
const pageForm = /^[1-9]\d{0,3}$/;

/** The names of the parameters, in the order in which addresses have them. */
export const solutionsParameters = ['q', 'contest', 'country', 'theme', 'page'] as const;

/** The question in an address; null where a parameter of ours has no possible value or comes twice. */
export function solutionsAsked(query: URLSearchParams): SolutionsAsked | null {
  const given = (name: string) => (query.get(name) ?? '').trim();
  if (solutionsParameters.some((name) => query.getAll(name).length > 1)) return null;
  const number = given('page') || '1';
  const asked = { q: given('q'), contest: given('contest'), country: given('country'), theme: given('theme') };
  const fits = forms.q.test(asked.q) && forms.contest.test(asked.contest) && forms.country.test(asked.country);
  if (!fits || !forms.theme.test(asked.theme) || !pageForm.test(number)) return null;
  return { ...asked, page: Number(number) };
}

/** The question in its one form: two addresses that ask the same are one; empty for everything, from the beginning. */
export function canonicalQuery(asked: SolutionsAsked): string {
  const query = new URLSearchParams();
  for (const name of solutionsParameters) {
    const value = name === 'page' ? (asked.page === 1 ? '' : String(asked.page)) : asked[name];
    if (value !== '') query.set(name, value);
  }
  const text = query.toString();
  return text === '' ? '' : `?${text}`;
}
