import type { PublicContestSummary } from '../publicContests.ts';
import type { PublicWinner } from '../publicSolutions.ts';
import { countryName, say } from '../texts/publicTexts.ts';
import { timeLeft } from '../timeLeft.ts';
import { IllustrativeMark } from './IllustrativeMark.tsx';
import { Instant } from './Instant.tsx';

interface ContestCardProps {
  contest: PublicContestSummary;
  /** Its published winners. */
  winners: readonly PublicWinner[];
  now: string;
}

function TimeLine({ contest: { phase, opensAt, closesAt, timeZone }, now }: Pick<ContestCardProps, 'contest' | 'now'>) {
  if (phase === 'notYet' && opensAt !== null) return <Instant instant={opensAt} timeZone={timeZone} text="from" />;
  const left = phase === 'open' && closesAt !== null ? timeLeft(closesAt, now) : null;
  if (left === null || closesAt === null) return null;
  return (
    <>
      <p className="figure">{say(left.n === 1 ? `left.${left.unit}.one` : `left.${left.unit}`, { n: left.n })}</p>
      <Instant instant={closesAt} timeZone={timeZone} text="until" />
    </>
  );
}

/** How many solutions came in; of a decided contest the page of the contest shows those that are published. */
function ReceivedLine({ phase, received }: Pick<PublicContestSummary, 'phase' | 'received'>) {
  if (received === null) return null;
  if (received > 0) return <p>{say(received === 1 ? 'received.one' : 'received', { n: received })}</p>;
  return phase === 'open' ? <p>{say('received.none')}</p> : null;
}

/** A contest with its phase, the time left, the number of solutions, and a way to take part. */
export function ContestCard({ contest, winners, now }: ContestCardProps) {
  const { slug, name, organiser, phase, illustrative } = contest;
  const organiserText = organiser ? `${organiser.name}, ${countryName(organiser.country)}` : say('consortium');
  return (
    <li>
      <p>
        <span className={`chip ${phase}`}>{say(`state.${phase}`)}</span> {illustrative && <IllustrativeMark />}
      </p>
      <h3>
        <a href={`/public/contests/${slug}`}>{name}</a>
      </h3>
      <p className="muted">{say('by', { organiser: organiserText })}</p>
      <TimeLine contest={contest} now={now} />
      <ReceivedLine phase={phase} received={contest.received} />
      {winners.length > 0 && <p className="figure">{say('wonBy', { titles: winners.map(({ title }) => title).join(', ') })}</p>}
      {phase === 'open' && (
        <p className="buttons">
          <a className="button" href={`/public/contests/${slug}#send`}>
            {say('send')}
          </a>
        </p>
      )}
    </li>
  );
}
