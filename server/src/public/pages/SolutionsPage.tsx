import { PageLayout } from './PageLayout.tsx';
import { Pagination } from './Pagination.tsx';
import type { PublicSolutions, SolutionFilterOptions } from '../publicSolutions.ts';
import { countryName, say } from '../texts/publicTexts.ts';
import { SolutionList } from './SolutionList.tsx';
import { canonicalQuery, type SolutionSearch } from '../solutionSearch.ts';

interface SolutionsPageProps {
  search: SolutionSearch;
  results: PublicSolutions;
  filterOptions: SolutionFilterOptions;
  consortium: string;
  address: string | null;
}

interface FilterSelectProps {
  name: 'contest' | 'country' | 'theme';
  label: string;
  all: string;
  value: string;
  options: readonly (readonly [value: string, text: string])[];
}

function FilterSelect({ name, label, all, value, options }: FilterSelectProps) {
  if (options.length === 0) return null;
  return (
    <label>
      {label}
      <select name={name} defaultValue={value}>
        <option value="">{all}</option>
        {options.map(([optionValue, text]) => (
          <option key={optionValue} value={optionValue}>
            {text}
          </option>
        ))}
      </select>
    </label>
  );
}

const toOption = (value: string) => [value, value] as const;

/** A GET form, which works without scripts. */
function SearchForm({ search, filterOptions }: Pick<SolutionsPageProps, 'search' | 'filterOptions'>) {
  const contests = filterOptions.contests.map(({ slug, name }) => [slug, name] as const);
  const countries = filterOptions.countries.map((code) => [code, countryName(code)] as const);
  return (
    <form className="search" method="get" action="/public/solutions" role="search">
      <label>
        {say('searchWords')}
        <input type="search" name="q" defaultValue={search.q} maxLength={100} />
      </label>
      <FilterSelect name="contest" label={say('contest')} all={say('allContests')} value={search.contest} options={contests} />
      <FilterSelect name="country" label={say('country')} all={say('allCountries')} value={search.country} options={countries} />
      <FilterSelect
        name="theme"
        label={say('theme')}
        all={say('allThemes')}
        value={search.theme}
        options={filterOptions.themes.map(toOption)}
      />
      <button type="submit">{say('find')}</button>
    </form>
  );
}

/** The page of all published solutions, with search, filters and pagination. */
export function SolutionsPage({ search, results, filterOptions, consortium, address }: SolutionsPageProps) {
  const { total, pages, solutions } = results;
  const description = say('solutionsText', { consortium });
  return (
    <PageLayout title={say('solutions')} description={description} consortium={consortium} address={address}>
      <h1>{say('solutions')}</h1>
      <p>{description}</p>
      <SearchForm search={search} filterOptions={filterOptions} />
      <section aria-labelledby="found">
        <h2 id="found">{say('found', { count: total })}</h2>
        {solutions.length === 0 ? <p>{say('foundNone')}</p> : <SolutionList solutions={solutions} withContest />}
        <Pagination
          page={search.page}
          pages={pages}
          urlOf={(page) => `/public/solutions${canonicalQuery({ ...search, page })}`}
        />
      </section>
    </PageLayout>
  );
}
