import { Became } from './Became.tsx';
import type { ContestSolutions as Solutions } from './publicSolutions.ts';
import { say } from './publicTexts.ts';
import { SolutionLines } from './SolutionLines.tsx';

/** What won the contest and became of it, and what else was published; nothing as long as nothing is. */
export function ContestSolutions({ slug, solutions }: { slug: string; solutions: Solutions }) {
  const { winners, others, published } = solutions;
  if (published === 0) return null;
  return (
    <>
      {winners.length > 0 && (
        <section aria-labelledby="winners">
          <h2 id="winners">{say('winners')}</h2>
          <SolutionLines solutions={winners}>
            {({ became }) =>
              became && (
                <>
                  <h3>{say('became')}</h3>
                  <Became became={became} />
                </>
              )
            }
          </SolutionLines>
        </section>
      )}
      {others.length > 0 && (
        <section aria-labelledby="others">
          <h2 id="others">{say('others')}</h2>
          <SolutionLines solutions={others} />
        </section>
      )}
      <p className="more">
        <a href={`/public/solutions?contest=${slug}`}>{say('allOfContest', { count: published })}</a>
      </p>
    </>
  );
}
