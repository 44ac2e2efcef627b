import type { Consortium, Organisation } from '@pilotage/shared';
import { type PublicContestSummary, contestPhases } from '../publicContests.ts';
import type { PublicProgress } from '../publicProgress.ts';
import { newestLimit, type PublicSolutionSummary, type PublicWinner } from '../publicSolutions.ts';
import { countryName, say } from '../texts/publicTexts.ts';
import { ContestCard } from './ContestCard.tsx';
import { FrontHero } from './FrontHero.tsx';
import { IllustrativeNote } from './IllustrativeMark.tsx';
import type { PublicNewsItem } from '../publicNews.ts';
import { FeedLink, NewsList } from './NewsList.tsx';
import { PageLayout } from './PageLayout.tsx';
import { Partners } from './Partners.tsx';
import { ProgressSection } from './ProgressSection.tsx';
import { SolutionList } from './SolutionList.tsx';
import { WinnerList } from './WinnerList.tsx';

interface FrontPageProps {
  consortium: Consortium;
  organisations: readonly Organisation[];
  contests: readonly PublicContestSummary[];
  /** The latest published solutions that won an award. */
  winners: readonly PublicWinner[];
  /** The latest other published solutions. */
  solutions: readonly PublicSolutionSummary[];
  /** The latest published news. */
  news: readonly PublicNewsItem[];
  /** Null if the lead partner does not publish progress. */
  progress: PublicProgress | null;
  address: string;
  now: string;
}

/** The countries of the consortium; those of its partners belong to it as well. */
const countriesOf = ({ countries }: Consortium, organisations: readonly Organisation[]): string[] =>
  [...new Set([...countries, ...organisations.map(({ country }) => country)])].toSorted((one, other) =>
    countryName(one).localeCompare(countryName(other), 'en'),
  );

const isIllustrative = ({ illustrative }: { illustrative: boolean }) => illustrative;

/** The public front page: what the consortium is, its contests (open ones first), winners, published progress and partners. */
export function FrontPage(props: FrontPageProps) {
  const { consortium, organisations, contests, winners, solutions, news, progress, address, now } = props;
  const { name, title, about } = consortium;
  const countries = countriesOf(consortium, organisations);
  const counts = { organisations: organisations.length, contests: contests.length };
  const sorted = contestPhases.flatMap((phase) => contests.filter((contest) => contest.phase === phase));
  const marked = [...contests, ...winners, ...solutions, ...(progress?.countries ?? []), ...(progress?.indicators ?? [])];
  return (
    <PageLayout
      title={name}
      description={about ?? title ?? name}
      consortium={name}
      address={address}
      hero={<FrontHero consortium={consortium} countries={countries} counts={counts} />}
    >
      {marked.some(isIllustrative) && <IllustrativeNote />}
      <section aria-labelledby="contests">
        <h2 id="contests">{say('contests')}</h2>
        {sorted.length === 0 && <p>{say('noContests')}</p>}
        <ul className="cards">
          {sorted.map((contest) => (
            <ContestCard
              key={contest.slug}
              contest={contest}
              winners={winners
                .filter((winner) => winner.contest.slug === contest.slug)
                .toSorted((one, other) => (one.place ?? Infinity) - (other.place ?? Infinity))}
              now={now}
            />
          ))}
        </ul>
      </section>
      {winners.length > 0 && (
        <section aria-labelledby="winners">
          <h2 id="winners">{say('winners')}</h2>
          <WinnerList winners={winners.slice(0, newestLimit)} withContest />
        </section>
      )}
      {solutions.length > 0 && (
        <section aria-labelledby="solutions">
          <h2 id="solutions">{say('newest')}</h2>
          <SolutionList solutions={solutions} withContest />
        </section>
      )}
      {winners.length + solutions.length > 0 && (
        <p className="more">
          <a href="/public/solutions">{say('allSolutions')}</a>
        </p>
      )}
      {news.length > 0 && (
        <section aria-labelledby="news">
          <h2 id="news">{say('news')}</h2>
          <NewsList news={news} />
          <p className="more">
            <a href="/public/news">{say('allNews')}</a> · <FeedLink />
          </p>
        </section>
      )}
      {progress && <ProgressSection progress={progress} />}
      <Partners organisations={organisations} countries={countries} hasMap={consortium.pictureHash !== null} />
    </PageLayout>
  );
}
