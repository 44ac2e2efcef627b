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
  const { isOrganiser, canReadScores, canReadJurorNames } = useContestRights(contest);
  const hasJudgingBegun = contest.state !== 'draft' && contest.state !== 'open';
  const { jurors, nameOf } = useJurors(contest, canReadJurorNames && hasJudgingBegun);
  const { scores, isPending } = useSolutionScores([solution.id], hasJudgingBegun && (isOrganiser || canReadScores));
  if (!hasJudgingBegun || isPending || (!isOrganiser && !canReadScores)) return null;
  const counted = scores.filter(({ state }) => state === 'counted');
  const labelledScores = counted.map((score, index) => ({
    score,
    name: canReadJurorNames ? nameOf(score.jurorId) : translate('scoring.numbered', { number: index + 1 }),
  }));
  return (
    <>
      {isOrganiser && solution.state === 'submitted' && (
        <Section id="jurors-of-solution" title={translate('solutions.jurors')}>
          <SolutionJurorList scores={scores} nameOf={nameOf} isOpen={isJudging(contest)} />
          {isJudging(contest) && <SingleAssignmentForm solution={solution} contest={contest} jurors={jurors} scores={scores} />}
        </Section>
      )}
      {canReadScores && labelledScores.length > 0 && (
        <Section id="sheets-of-solution" title={translate('scoring.sheets')}>
          <ScoreSheetTable sheets={labelledScores} criteria={criteria} />
        </Section>
      )}
    </>
  );
}
