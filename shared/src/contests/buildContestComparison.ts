import type { Contest } from './contest.ts';
import { countDaysOpen } from './contestFigures.ts';
import { isDecided } from './isDecided.ts';
import type { Solution } from '../solutions/solution.ts';

/** Which count is compared: the one that the reader has of every contest once it is decided. */
export type ComparedCount = 'all' | 'published';

/** One contest beside the others; null is what the reader may not count, or what is not decided yet: never 0. */
export interface ComparedContest {
  contestId: number;
  name: string;
  /** Null: the consortium's. */
  organisationId: number | null;
  /** Its organiser's (ISO 3166, two letters); null: the consortium's. */
  country: string | null;
  state: Contest['state'];
  illustrative: boolean;
  /** Solutions that stand. */
  all: number | null;
  /** Those of them that are published; null before the contest is decided. */
  published: number | null;
  /** Where the applicants of the compared ones come from, by code. */
  applicantCountries: string[] | null;
  /** Solutions with an award; null before the contest is decided. */
  winners: number | null;
  /** Calendar days on which it has taken solutions. */
  daysOpen: number | null;
}

/** The contests of one country's organisers, or of the consortium (null), added up. */
export interface ComparedCountry {
  country: string | null;
  contests: number;
  /** How many of them have a count: n of N. */
  counted: number;
  /** The compared solutions, added up; null where no contest has a count. */
  solutions: number | null;
  /** Where their applicants come from, each country once, by code. */
  applicantCountries: string[] | null;
  winners: number | null;
  /** Days open, added up over its contests. */
  daysOpen: number | null;
}

type ComparableContest = Pick<
  Contest,
  'id' | 'name' | 'organisationId' | 'state' | 'illustrative' | 'opensAt' | 'openedAt' | 'closesAt' | 'timeZone'
>;

interface ContestComparisonInput {
  /** From opening on. */
  contests: readonly ComparableContest[];
  /** The country of each organisation. */
  countryByOrganisation: ReadonlyMap<number, string>;
  /** Standing solutions that the reader may read. */
  solutions: readonly Pick<Solution, 'contestId' | 'country' | 'award' | 'published'>[];
  comparedCount: ComparedCount;
  /** Whether the reader reads every solution that stands in this contest. */
  canReadAll: (contest: ComparableContest) => boolean;
  /** By the injected clock, as ISO 8601. */
  now: string;
}

const sumOf = (figures: readonly (number | null)[]): number | null => {
  const defined = figures.filter((figure) => figure !== null);
  return defined.length === 0 ? null : defined.reduce((sum, figure) => sum + figure, 0);
};

const codesOf = (codes: readonly string[]): string[] => [...new Set(codes)].sort();

function compareContest(
  contest: ComparableContest,
  { countryByOrganisation, solutions, comparedCount, canReadAll, now }: ContestComparisonInput,
): ComparedContest {
  const { id, name, organisationId, state, illustrative } = contest;
  const read = solutions.filter(({ contestId }) => contestId === id);
  const published = isDecided(contest) ? read.filter((each) => each.published) : null;
  const all = canReadAll(contest) ? read : null;
  const counted = comparedCount === 'all' ? all : published;
  return {
    contestId: id,
    name,
    organisationId,
    country: organisationId === null ? null : (countryByOrganisation.get(organisationId) ?? null),
    state,
    illustrative,
    all: all?.length ?? null,
    published: published?.length ?? null,
    applicantCountries: counted === null ? null : codesOf(counted.map(({ country }) => country)),
    winners: isDecided(contest) ? read.filter(({ award }) => award !== null).length : null,
    daysOpen: countDaysOpen(contest, now),
  };
}

function sumContests(
  country: string | null,
  contests: readonly ComparedContest[],
  comparedCount: ComparedCount,
): ComparedCountry {
  const counts = contests.map((contest) => contest[comparedCount]).filter((count) => count !== null);
  const named = contests.flatMap(({ applicantCountries }) => applicantCountries ?? []);
  return {
    country,
    contests: contests.length,
    counted: counts.length,
    solutions: sumOf(counts),
    applicantCountries: counts.length === 0 ? null : codesOf(named),
    winners: sumOf(contests.map(({ winners }) => winners)),
    daysOpen: sumOf(contests.map((contest) => contest.daysOpen)),
  };
}

/**
 * Contests side by side, and the countries of their organisers: each country of the consortium, by code, also without a contest; the
 * consortium's own contests apart, last, where there are any. All rows compare the same count (`of`), so that nobody looks better for
 * being read more fully. Source: issue 5, contests compared between countries; domain.md, Who may see what.
 */
export function buildContestComparison(input: ContestComparisonInput): {
  contests: ComparedContest[];
  countries: ComparedCountry[];
} {
  const contests = input.contests.map((contest) => compareContest(contest, input));
  const ofConsortium = contests.filter(({ organisationId }) => organisationId === null);
  const countries = codesOf([...input.countryByOrganisation.values()]).map((country) =>
    sumContests(
      country,
      contests.filter((each) => each.country === country),
      input.comparedCount,
    ),
  );
  const consortiumRow = ofConsortium.length === 0 ? [] : [sumContests(null, ofConsortium, input.comparedCount)];
  return { contests, countries: [...countries, ...consortiumRow] };
}
