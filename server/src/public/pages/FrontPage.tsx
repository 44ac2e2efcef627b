import type { Consortium, Organisation } from '@pilotage/shared';
import { Instant } from './Instant.tsx';
import { PageLayout } from './PageLayout.tsx';
import { ProgressSection } from './ProgressSection.tsx';
import type { PublicProgress } from '../publicProgress.ts';
import type { PublicSolutionSummary } from '../publicSolutions.ts';
import { countryName, dayText, say } from '../texts/publicTexts.ts';
import { SolutionList } from './SolutionList.tsx';
import { contestPhases, type PublicContestSummary } from '../publicContests.ts';

interface FrontPageProps {
  consortium: Consortium;
  organisations: readonly Organisation[];
  contests: readonly PublicContestSummary[];
  /** The latest published solutions. */
  solutions: readonly PublicSolutionSummary[];
  /** Null if the lead partner does not publish progress. */
  progress: PublicProgress | null;
  address: string;
}

function ContestItem({ contest }: { contest: PublicContestSummary }) {
  const { slug, name, organiser, opensAt, closesAt, timeZone, illustrative } = contest;
  const organiserText = organiser ? `${organiser.name}, ${countryName(organiser.country)}` : say('consortium');
  return (
    <li>
      <a href={`/public/contests/${slug}`}>{name}</a> {illustrative && <span className="chip">◌ {say('illustrative')}</span>}
      <div className="muted">{say('by', { organiser: organiserText })}</div>
      {contest.phase === 'notYet' && opensAt !== null && <Instant instant={opensAt} timeZone={timeZone} text="from" />}
      {contest.phase === 'open' && closesAt !== null && <Instant instant={closesAt} timeZone={timeZone} text="until" />}
    </li>
  );
}

function Partners({ organisations }: { organisations: readonly Organisation[] }) {
  const countries = [...new Set(organisations.map(({ country }) => country))].sort((one, other) =>
    countryName(one).localeCompare(countryName(other), 'en'),
  );
  return (
    <section aria-labelledby="partners">
      <h2 id="partners">{say('partners')}</h2>
      {countries.map((country) => (
        <div key={country}>
          <h3>{countryName(country)}</h3>
          <ul>
            {organisations
              .filter((organisation) => organisation.country === country)
              .map(({ id, name, city }) => (
                <li key={id}>
                  {name}
                  {city !== null && <span className="muted">, {city}</span>}
                </li>
              ))}
          </ul>
        </div>
      ))}
    </section>
  );
}

/** The public front page: the consortium, its contests (open ones first), newest solutions, published progress and partners. */
export function FrontPage({ consortium, organisations, contests, solutions, progress, address }: FrontPageProps) {
  const { name, title, programme, startsOn, endsOn } = consortium;
  const presentPhases = contestPhases.filter((phase) => contests.some((contest) => contest.phase === phase));
  return (
    <PageLayout title={name} description={title ?? name} consortium={name} address={address}>
      <h1>{name}</h1>
      {title !== null && <p>{title}</p>}
      {programme !== null && startsOn !== null && endsOn !== null && (
        <p className="muted">{say('funded', { programme, from: dayText(startsOn), to: dayText(endsOn) })}</p>
      )}
      <section aria-labelledby="contests">
        <h2 id="contests">{say('contests')}</h2>
        {presentPhases.length === 0 && <p>{say('noContests')}</p>}
        {presentPhases.map((phase) => (
          <div key={phase}>
            <h3>{say(`group.${phase}`)}</h3>
            <ul className="plain">
              {contests
                .filter((contest) => contest.phase === phase)
                .map((contest) => (
                  <ContestItem key={contest.slug} contest={contest} />
                ))}
            </ul>
          </div>
        ))}
      </section>
      {solutions.length > 0 && (
        <section aria-labelledby="solutions">
          <h2 id="solutions">{say('newest')}</h2>
          <SolutionList solutions={solutions} withContest />
          <p className="more">
            <a href="/public/solutions">{say('allSolutions')}</a>
          </p>
        </section>
      )}
      {progress && <ProgressSection progress={progress} />}
      <Partners organisations={organisations} />
    </PageLayout>
  );
}
