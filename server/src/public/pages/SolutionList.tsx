import type { ReactNode } from 'react';
import type { PublicSolutionSummary } from '../publicSolutions.ts';
import { countryName, say } from '../texts/publicTexts.ts';

const shorten = (text: string, maxLength = 280): string =>
  text.length > maxLength ? `${text.slice(0, maxLength - 1).trimEnd()}…` : text;

/** Award, place, country and theme of a solution. */
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
  /** Whether each item names its contest. */
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
