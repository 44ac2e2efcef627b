import type { Consortium, Organisation } from '@pilotage/shared';
import { Page } from './Page.tsx';
import { Progress } from './Progress.tsx';
import type { PublicProgress } from './publicProgress.ts';
import { countryName, dayText, instantIn, say } from './publicTexts.ts';
import type { PublicContestLine } from './publicContests.ts';

interface FrontPageProps {
  consortium: Consortium;
  organisations: readonly Organisation[];
  contests: readonly PublicContestLine[];
  /** Null where the lead partner publishes none. */
  progress: PublicProgress | null;
  address: string;
}

const groups = ['open', 'judging', 'decided', 'archived'] as const;

function ContestLine({ contest }: { contest: PublicContestLine }) {
  const { slug, name, organiser, closesAt, timeZone, illustrative } = contest;
  const by = organiser ? `${organiser.name}, ${countryName(organiser.country)}` : say('consortium');
  return (
    <li>
      <a href={`/public/contests/${slug}`}>{name}</a> {illustrative && <span className="chip">◌ {say('illustrative')}</span>}
      <div className="muted">{say('by', { organiser: by })}</div>
      {contest.state === 'open' && closesAt !== null && (
        <div>
          {say('deadline', { instant: instantIn(closesAt, timeZone) })} {say('clock', { timeZone })}
        </div>
      )}
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
              .filter((each) => each.country === country)
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

/** Who the consortium is, its contests, open ones first, and how far it is where that is published. */
export function FrontPage({ consortium, organisations, contests, progress, address }: FrontPageProps) {
  const { name, title, programme, startsOn, endsOn } = consortium;
  const there = groups.filter((state) => contests.some((contest) => contest.state === state));
  return (
    <Page title={name} description={title ?? name} consortium={name} address={address}>
      <h1>{name}</h1>
      {title !== null && <p>{title}</p>}
      {programme !== null && startsOn !== null && endsOn !== null && (
        <p className="muted">{say('funded', { programme, from: dayText(startsOn), to: dayText(endsOn) })}</p>
      )}
      <section aria-labelledby="contests">
        <h2 id="contests">{say('contests')}</h2>
        {there.length === 0 && <p>{say('noContests')}</p>}
        {there.map((state) => (
          <div key={state}>
            <h3>{say(`group.${state}`)}</h3>
            <ul className="plain">
              {contests
                .filter((contest) => contest.state === state)
                .map((contest) => (
                  <ContestLine key={contest.slug} contest={contest} />
                ))}
            </ul>
          </div>
        ))}
      </section>
      {progress && <Progress progress={progress} />}
      <Partners organisations={organisations} />
    </Page>
  );
}
