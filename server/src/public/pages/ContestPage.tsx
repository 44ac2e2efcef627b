import { type WeightShare, computeWeightShares } from '@pilotage/shared';
import type { ReactNode } from 'react';
import { SubmissionForm, type SubmissionFormProps } from './SubmissionForm.tsx';
import { ContestSolutions } from './ContestSolutions.tsx';
import { IllustrativeMark } from './IllustrativeMark.tsx';
import { Instant } from './Instant.tsx';
import { LostLinkForm } from './LostLinkForm.tsx';
import { PageLayout } from './PageLayout.tsx';
import type { PublicContest } from '../publicContests.ts';
import type { ContestSolutions as Solutions } from '../publicSolutions.ts';
import { countryName, dayText, instantIn, percent, say } from '../texts/publicTexts.ts';

interface ContestPageProps extends SubmissionFormProps {
  solutions: Solutions;
  consortium: string;
  address: string;
}

const PageSection = ({ id, title, children }: { id: string; title: string; children: ReactNode }) => (
  <section aria-labelledby={id}>
    <h2 id={id}>{title}</h2>
    {children}
  </section>
);

function TextSection({ id, title, text }: { id: string; title: string; text: string | null }) {
  if (text === null) return null;
  return (
    <PageSection id={id} title={title}>
      <p className="told">{text}</p>
    </PageSection>
  );
}

const weightText = (weight: WeightShare): string => ('parts' in weight ? say('partOf', weight) : percent(weight.share, 1));

function JudgingSection({ contest: { criteria, juryApart, tieRule } }: { contest: PublicContest }) {
  if (criteria.length === 0) return null;
  const shares = computeWeightShares(criteria.map(({ weight }) => weight));
  return (
    <PageSection id="judged" title={say('judged')}>
      <p>{say(juryApart === 'country' ? 'judgedApart' : 'judgedText')}</p>
      <p>{say(`tie.${tieRule}`)}</p>
      <ul className="plain">
        {criteria.map(({ name, description, scale }, index) => (
          <li key={name}>
            <strong>{name}</strong> <span className="chip">{weightText(shares[index] ?? { share: 0 })}</span>
            {description !== null && <p className="muted told">{description}</p>}
            <ul className="scale">
              {scale.map(({ value, text }) => (
                <li key={value}>{say('step', { value, text })}</li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </PageSection>
  );
}

/** The rules: beside the form on a wide screen, else below it. */
function Rules({ contest }: { contest: PublicContest }) {
  const { timeZone, opensAt, closesAt } = contest;
  return (
    <aside aria-label={say('rules')}>
      <TextSection id="enter" title={say('whoMayEnter')} text={contest.whoMayEnter} />
      {(opensAt !== null || closesAt !== null) && (
        <PageSection id="when" title={say('when')}>
          {opensAt !== null && <Instant instant={opensAt} timeZone={timeZone} text="from" />}
          {closesAt !== null && <Instant instant={closesAt} timeZone={timeZone} text="until" />}
        </PageSection>
      )}
      <TextSection id="prize" title={say('prize')} text={contest.prize} />
      <JudgingSection contest={contest} />
    </aside>
  );
}

/** The public page of a contest: challenge, eligibility, dates, prize, judging, notes and the submission form. */
export function ContestPage({ solutions, consortium, address, ...form }: ContestPageProps) {
  const { contest } = form;
  const { name, phase, organiser, challenge, timeZone, notes, privacyText, eraseOn, illustrative } = contest;
  const organiserText = organiser ? `${organiser.name}, ${countryName(organiser.country)}` : say('consortium');
  const hasForms = phase === 'open' || phase === 'judging';
  const scripts = hasForms ? ['entry-form'] : [];
  return (
    <PageLayout title={name} description={challenge ?? name} consortium={consortium} address={address} scripts={scripts}>
      <h1>{name}</h1>
      <p>
        <span className="chip">{say(`state.${phase}`)}</span> {illustrative && <IllustrativeMark />}{' '}
        <span className="muted">{say('by', { organiser: organiserText })}</span>
      </p>
      {phase === 'open' && (
        <p className="buttons">
          <a className="button" href="#send">
            {say('send')}
          </a>
        </p>
      )}
      <ContestSolutions slug={contest.slug} solutions={solutions} />
      <TextSection id="challenge" title={say('challenge')} text={challenge} />
      <div className={phase === 'open' ? 'withRules' : ''}>
        {phase === 'open' && <SubmissionForm {...form} />}
        <Rules contest={contest} />
      </div>
      {notes.length > 0 && (
        <PageSection id="notes" title={say('notes')}>
          {notes.toReversed().map(({ at, note }) => (
            <div key={at}>
              <p className="muted">
                <time dateTime={at}>{instantIn(at, timeZone)}</time>
              </p>
              <p className="told">{note}</p>
            </div>
          ))}
        </PageSection>
      )}
      {hasForms && <LostLinkForm slug={contest.slug} />}
      <TextSection id="privacy" title={say('privacy')} text={privacyText} />
      {privacyText !== null && eraseOn !== null && <p>{say('erased', { day: dayText(eraseOn) })}</p>}
    </PageLayout>
  );
}
