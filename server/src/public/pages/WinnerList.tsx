import type { PublicWinner } from '../publicSolutions.ts';
import { say } from '../texts/publicTexts.ts';
import { Outcome } from './Outcome.tsx';
import { SolutionList } from './SolutionList.tsx';

/** Solutions that won, each with what became of it as far as it is public. */
export function WinnerList({ winners, withContest }: { winners: readonly PublicWinner[]; withContest?: boolean }) {
  return (
    <SolutionList solutions={winners} {...(withContest ? { withContest } : {})}>
      {({ became }) =>
        became && (
          <>
            <h4>{say('became')}</h4>
            <Outcome outcome={became} />
          </>
        )
      }
    </SolutionList>
  );
}
