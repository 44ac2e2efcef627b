import type { ReactNode } from 'react';
import type { PublicSolutionSummary } from '../publicSolutions.ts';
import { countryName, say } from '../texts/publicTexts.ts';

const shorten = (text: string, longest = 280): string =>
  text.length > longest ? `${text.slice(0, longest - 1).trimEnd()}…` : text;

/** What a solution won, where it comes from and what it is about. */
export function SolutionBadges({ solution }: { solution: PublicSolutionSummary }) {
  const { award, place, country, theme, illustrative } = solution;
  return (
    <>
      {award !== null && <span className="chip">★ {award}</span>}{' '}
      {place !== null && <span className="chip">{say('place', { place })}</span>}{' '}
      {illustrative && <span className="chip">◌ {say('illustrative')}</span>}{' '}
      <span className="muted">{[countryName(country), ...(theme === null ? [] : [theme])].join(' · ')}</span>
    </>
  );
}

interface SolutionListProps<T extends PublicSolutionSummary> {
  solutions: readonly T[];
  /** Whether each says which contest it answers. */
  withContest?: boolean;
  children?: (solution: T) => ReactNode;
}

/** Published solutions, each with a link to its page. */
export function SolutionList<T extends PublicSolutionSummary>({ solutions, withContest, children }: SolutionListProps<T>) {
  return (
    <ul className="plain">
      {solutions.map((solution) => (
        <li key={solution.reference}>
          <a href={`/public/solutions/${solution.reference}`}>{solution.title}</a>
          <div>
            <SolutionBadges solution={solution} />
          </div>
          <p>{shorten(solution.summary)}</p>
          {withContest && <div className="muted">{say('answersTo', { contest: solution.contest.name })}</div>}
          {children?.(solution)}
        </li>
      ))}
    </ul>
  );
}
