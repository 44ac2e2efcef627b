import { Page } from './Page.tsx';
import type { PublicSolutions, SolutionChoices } from './publicSolutions.ts';
import { countryName, say } from './publicTexts.ts';
import { SolutionLines } from './SolutionLines.tsx';
import { canonicalQuery, type SolutionsAsked } from './solutionsQuery.ts';

interface SolutionsPageProps {
  asked: SolutionsAsked;
  found: PublicSolutions;
  choices: SolutionChoices;
  consortium: string;
  address: string | null;
}

interface ChoiceProps {
  name: 'contest' | 'country' | 'theme';
  label: string;
  all: string;
  value: string;
  of: readonly (readonly [value: string, text: string])[];
}

function Choice({ name, label, all, value, of }: ChoiceProps) {
  if (of.length === 0) return null;
  return (
    <label>
      {label}
      <select name={name} defaultValue={value}>
        <option value="">{all}</option>
        {of.map(([each, text]) => (
          <option key={each} value={each}>
            {text}
          </option>
        ))}
      </select>
    </label>
  );
}

const itself = (value: string) => [value, value] as const;

/** A plain form: its answer is another address, with or without scripts. */
function Search({ asked, choices }: Pick<SolutionsPageProps, 'asked' | 'choices'>) {
  const contests = choices.contests.map(({ slug, name }) => [slug, name] as const);
  const countries = choices.countries.map((code) => [code, countryName(code)] as const);
  return (
    <form className="search" method="get" action="/public/solutions" role="search">
      <label>
        {say('searchWords')}
        <input type="search" name="q" defaultValue={asked.q} maxLength={100} />
      </label>
      <Choice name="contest" label={say('contest')} all={say('allContests')} value={asked.contest} of={contests} />
      <Choice name="country" label={say('country')} all={say('allCountries')} value={asked.country} of={countries} />
      <Choice name="theme" label={say('theme')} all={say('allThemes')} value={asked.theme} of={choices.themes.map(itself)} />
      <button type="submit">{say('find')}</button>
    </form>
  );
}

function Pages({ asked, pages }: { asked: SolutionsAsked; pages: number }) {
  const { page } = asked;
  if (pages <= 1) return null;
  const to = (number: number) => `/public/solutions${canonicalQuery({ ...asked, page: number })}`;
  return (
    <nav className="pages" aria-label={say('pagesOf')}>
      {page > 1 && (
        <a href={to(page - 1)} rel="prev">
          {say('before')}
        </a>
      )}
      <span>{say('pageOf', { page, pages })}</span>
      {page < pages && (
        <a href={to(page + 1)} rel="next">
          {say('next')}
        </a>
      )}
    </nav>
  );
}

/** All published solutions, to search and to choose from. */
export function SolutionsPage({ asked, found, choices, consortium, address }: SolutionsPageProps) {
  const { total, pages, solutions } = found;
  const about = say('solutionsText', { consortium });
  return (
    <Page title={say('solutions')} description={about} consortium={consortium} address={address}>
      <h1>{say('solutions')}</h1>
      <p>{about}</p>
      <Search asked={asked} choices={choices} />
      <section aria-labelledby="found">
        <h2 id="found">{say('found', { count: total })}</h2>
        {solutions.length === 0 ? <p>{say('foundNone')}</p> : <SolutionLines solutions={solutions} withContest />}
        <Pages asked={asked} pages={pages} />
      </section>
    </Page>
  );
}
