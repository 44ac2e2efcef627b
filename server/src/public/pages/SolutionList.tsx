import type { ReactNode } from 'react';
import type { PublicSolutionSummary } from '../publicSolutions.ts';
import { countryName, say } from '../texts/publicTexts.ts';
import { AwardChip } from './AwardChip.tsx';
import { IllustrativeMark } from './IllustrativeMark.tsx';

const shorten = (text: string, maxLength = 280): string =>
  text.length > maxLength ? `${text.slice(0, maxLength - 1).trimEnd()}…` : text;

/** Award, place, country and theme of a solution. */
export function SolutionBadges({ solution }: { solution: PublicSolutionSummary }) {
  const { award, place, country, theme, illustrative } = solution;
  return (
    <>
      {award !== null && <AwardChip award={award} />} {place !== null && <span className="chip">{say('place', { place })}</span>}{' '}
      {illustrative && <IllustrativeMark />}{' '}
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
    <ul className="cards">
      {solutions.map((solution) => (
        <li key={solution.reference}>
          <h3>
            <a href={`/public/solutions/${solution.reference}`}>{solution.title}</a>
          </h3>
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
