import { Became } from './Became.tsx';
import { Page } from './Page.tsx';
import type { PublicSolution } from './publicSolutions.ts';
import { say } from './publicTexts.ts';
import { SolutionMarks } from './SolutionLines.tsx';
import { WorkWithUs } from './WorkWithUs.tsx';

interface SolutionPageProps {
  solution: PublicSolution;
  consortium: string;
  address: string;
}

function Answers({ answers }: Pick<PublicSolution, 'answers'>) {
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

/** A published solution in its own words, what it won and what became of it; and the way to whoever is behind it. */
export function SolutionPage({ solution, consortium, address }: SolutionPageProps) {
  const { title, summary, contest, answers, became, reference } = solution;
  return (
    <Page title={title} description={summary} consortium={consortium} address={address} scripts={['work-with-us']}>
      <article itemScope itemType="https://schema.org/CreativeWork">
        <h1 itemProp="name">{title}</h1>
        <p>
          <SolutionMarks solution={solution} />
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
            <Became became={became} />
          </section>
        )}
        <Answers answers={answers} />
      </article>
      <WorkWithUs reference={reference} />
    </Page>
  );
}
