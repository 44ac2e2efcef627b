import { useTranslate } from 'react-admin';
import type { Contest, Criterion, Solution } from '@pilotage/shared';
import { Section } from '../resource/Section.tsx';
import { SingleAssignmentForm } from './SingleAssignmentForm.tsx';
import { SolutionJurorList } from './SolutionJurorList.tsx';
import { isJudging } from '../scoring/scoringOrder.ts';
import { ScoreSheetTable } from '../scoring/ScoreSheetTable.tsx';
import { useContestRights } from '../contests/useContestRights.ts';
import { useJurors, useSolutionScores } from './useJurors.ts';

interface SolutionJuryProps {
  solution: Solution;
  contest: Contest;
  criteria: readonly Criterion[];
}

/** For the organiser, the jurors of a solution; after the judging, for users who may read them, the scores. */
export function SolutionJury({ solution, contest, criteria }: SolutionJuryProps) {
  const translate = useTranslate();
  const { organises, readsSheets, namesJurors } = useContestRights(contest);
  const hasJudgingBegun = contest.state !== 'draft' && contest.state !== 'open';
  const { jurors, nameOf } = useJurors(contest, namesJurors && hasJudgingBegun);
  const { scores, isPending } = useSolutionScores([solution.id], hasJudgingBegun && (organises || readsSheets));
  if (!hasJudgingBegun || isPending || (!organises && !readsSheets)) return null;
  const counted = scores.filter(({ state }) => state === 'counted');
  const labelledScores = counted.map((score, index) => ({
    score,
    name: namesJurors ? nameOf(score.jurorId) : translate('scoring.numbered', { number: index + 1 }),
  }));
  return (
    <>
      {organises && solution.state === 'submitted' && (
        <Section id="jurors-of-solution" title={translate('solutions.jurors')}>
          <SolutionJurorList scores={scores} nameOf={nameOf} isOpen={isJudging(contest)} />
          {isJudging(contest) && <SingleAssignmentForm solution={solution} contest={contest} jurors={jurors} scores={scores} />}
        </Section>
      )}
      {readsSheets && labelledScores.length > 0 && (
        <Section id="sheets-of-solution" title={translate('scoring.sheets')}>
          <ScoreSheetTable sheets={labelledScores} criteria={criteria} />
        </Section>
      )}
    </>
  );
}
