import type { Contest } from './contest.ts';
import { countDaysOpen } from './contestFigures.ts';
import { isDecided } from './isDecided.ts';
import type { Solution } from '../solutions/solution.ts';

/** Which count is compared: the one that the reader has for every decided contest. */
export type ComparedCount = 'all' | 'published';

/** One contest of the comparison. null: the reader may not count it, or it is not decided yet; never 0. */
export interface ComparedContest {
  contestId: number;
  name: string;
  /** null: a contest of the consortium. */
  organisationId: number | null;
  /** Country of the organiser (ISO 3166, two letters); null: the consortium. */
  country: string | null;
  state: Contest['state'];
  illustrative: boolean;
  /** Submitted solutions. */
  all: number | null;
  /** Published solutions; null before the decision. */
  published: number | null;
  /** Countries of the applicants of the compared solutions, sorted by code. */
  applicantCountries: string[] | null;
  /** Solutions with an award; null before the contest is decided. */
  winners: number | null;
  /** Calendar days on which the contest has accepted solutions. */
  daysOpen: number | null;
}

/** Totals of the contests of one country's organisers, or of the consortium (null). */
export interface ComparedCountry {
  country: string | null;
  contests: number;
  /** Contests that have a count. */
  counted: number;
  /** Sum of the compared solutions; null if no contest has a count. */
  solutions: number | null;
  /** Countries of their applicants, distinct, sorted by code. */
  applicantCountries: string[] | null;
  winners: number | null;
  /** Sum of the days open. */
  daysOpen: number | null;
}

type ComparableContest = Pick<
  Contest,
  'id' | 'name' | 'organisationId' | 'state' | 'illustrative' | 'opensAt' | 'openedAt' | 'closesAt' | 'timeZone'
>;

interface ContestComparisonInput {
  /** Contests that have opened. */
  contests: readonly ComparableContest[];
  /** The country of each organisation. */
  countryByOrganisation: ReadonlyMap<number, string>;
  /** Submitted solutions that the reader may read. */
  solutions: readonly Pick<Solution, 'contestId' | 'country' | 'award' | 'published'>[];
  comparedCount: ComparedCount;
  /** Whether the reader may read every submitted solution of the contest. */
  canReadAll: (contest: ComparableContest) => boolean;
  /** Current time of the injected clock, ISO 8601. */
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
  const readable = solutions.filter(({ contestId }) => contestId === id);
  const published = isDecided(contest) ? readable.filter((each) => each.published) : null;
  const all = canReadAll(contest) ? readable : null;
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
    winners: isDecided(contest) ? readable.filter(({ award }) => award !== null).length : null,
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
 * Compares contests and the countries of their organisers. Every country of the consortium has a row, by code, even without a
 * contest. Contests of the consortium have one row at the end, if there are any. All rows compare the same count
 * (`comparedCount`), so that a reader with more rights on some contests still gets a fair comparison. Source: domain.md, Who may
 * see what.
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
