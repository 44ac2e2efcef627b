import { useTranslate } from 'react-admin';
import type { Contest, Criterion, Solution } from '@pilotage/shared';
import { Section } from '../resource/Section.tsx';
import { GiveToJuror } from './GiveToJuror.tsx';
import { JuryOfSolution } from './JuryOfSolution.tsx';
import { isJudging } from './scoringOrder.ts';
import { SheetsTable } from './SheetsTable.tsx';
import { useContestRights } from './useContestRights.ts';
import { useJurors, useScoresOf } from './useJury.ts';

interface JurorsOfSolutionProps {
  solution: Solution;
  contest: Contest;
  criteria: readonly Criterion[];
}

/** For the organiser who judges a solution; once judging has ended, for whoever may read it, what they gave. */
export function JurorsOfSolution({ solution, contest, criteria }: JurorsOfSolutionProps) {
  const translate = useTranslate();
  const { organises, readsSheets, namesJurors } = useContestRights(contest);
  const isBegun = contest.state !== 'draft' && contest.state !== 'open';
  const { jurors, nameOf } = useJurors(contest, namesJurors && isBegun);
  const { scores, isPending } = useScoresOf([solution.id], isBegun && (organises || readsSheets));
  if (!isBegun || isPending || (!organises && !readsSheets)) return null;
  const counted = scores.filter(({ state }) => state === 'counted');
  const named = counted.map((score, index) => ({
    score,
    name: namesJurors ? nameOf(score.jurorId) : translate('scoring.numbered', { number: index + 1 }),
  }));
  return (
    <>
      {organises && solution.state === 'submitted' && (
        <Section id="jurors-of-solution" title={translate('solutions.jurors')}>
          <JuryOfSolution scores={scores} nameOf={nameOf} isOpen={isJudging(contest)} />
          {isJudging(contest) && <GiveToJuror solution={solution} contest={contest} jurors={jurors} scores={scores} />}
        </Section>
      )}
      {readsSheets && named.length > 0 && (
        <Section id="sheets-of-solution" title={translate('scoring.sheets')}>
          <SheetsTable sheets={named} criteria={criteria} />
        </Section>
      )}
    </>
  );
}
