import { Outcome } from './Outcome.tsx';
import { PageLayout } from './PageLayout.tsx';
import type { PublicSolution } from '../publicSolutions.ts';
import { say } from '../texts/publicTexts.ts';
import { SolutionBadges } from './SolutionList.tsx';
import { CooperationRequestForm } from './CooperationRequestForm.tsx';

interface SolutionPageProps {
  solution: PublicSolution;
  consortium: string;
  address: string;
}

function AnswersSection({ answers }: Pick<PublicSolution, 'answers'>) {
  if (answers.length === 0) return null;
  return (
    <section aria-labelledby="answers">
      <h2 id="answers">{say('answers')}</h2>
      {answers.map(({ question, text }) => (
        <div key={`${question}: ${text}`}>
          {question !== null && <h3>{question}</h3>}
          <p className="told">{text}</p>
        </div>
      ))}
    </section>
  );
}

/** The page of a published solution: texts, award, outcome and the cooperation request form. */
export function SolutionPage({ solution, consortium, address }: SolutionPageProps) {
  const { title, summary, contest, answers, became, reference } = solution;
  return (
    <PageLayout title={title} description={summary} consortium={consortium} address={address} scripts={['work-with-us']}>
      <article itemScope itemType="https://schema.org/CreativeWork">
        <h1 itemProp="name">{title}</h1>
        <p>
          <SolutionBadges solution={solution} />
        </p>
        <p>
          {say('contest')}: <a href={`/public/contests/${contest.slug}`}>{contest.name}</a>
        </p>
        <p className="told" itemProp="description">
          {summary}
        </p>
        {became && (
          <section aria-labelledby="became">
            <h2 id="became">{say('became')}</h2>
            <Outcome outcome={became} />
          </section>
        )}
        <AnswersSection answers={answers} />
      </article>
      <CooperationRequestForm reference={reference} />
    </PageLayout>
  );
}
