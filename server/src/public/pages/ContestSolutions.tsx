import type { ContestSolutions as Solutions } from '../publicSolutions.ts';
import { say } from '../texts/publicTexts.ts';
import { SolutionList } from './SolutionList.tsx';
import { WinnerList } from './WinnerList.tsx';

/** The winners of a contest with their outcome, and its other published solutions. Renders nothing if none is published. */
export function ContestSolutions({ slug, solutions }: { slug: string; solutions: Solutions }) {
  const { winners, others, published } = solutions;
  if (published === 0) return null;
  return (
    <>
      {winners.length > 0 && (
        <section aria-labelledby="winners">
          <h2 id="winners">{say('winners')}</h2>
          <WinnerList winners={winners} />
        </section>
      )}
      {others.length > 0 && (
        <section aria-labelledby="others">
          <h2 id="others">{say('others')}</h2>
          <SolutionList solutions={others} />
        </section>
      )}
      <p className="more">
        <a href={`/public/solutions?contest=${slug}`}>{say('allOfContest', { count: published })}</a>
      </p>
    </>
  );
}
