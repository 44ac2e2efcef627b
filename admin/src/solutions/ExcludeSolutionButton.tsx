import { useCanAccess } from 'react-admin';
import { type Contest, type Solution, solutionMachine } from '@pilotage/shared';
import { useActionRequest } from '../resource/actions/useActionRequest.ts';
import { TextActionButton } from '../resource/actions/TextActionButton.tsx';

/** Excludes a solution from the judging. The applicant reads the reason. */
export function ExcludeSolutionButton({ solution, contest }: { solution: Solution; contest: Contest }) {
  const runAction = useActionRequest();
  const { canAccess } = useCanAccess({ resource: 'solutions', action: 'exclude', record: solution });
  const isJudged = contest.judgedAt !== null || (contest.state !== 'open' && contest.state !== 'judging');
  if (!canAccess || isJudged || !solutionMachine.find(solution.state, 'exclude')) return null;
  const { id, version } = solution;
  return (
    <TextActionButton
      draftKey={`solutions.${id}`}
      keys="solutions.exclude"
      label="solutions.excludeReason"
      help="solutions.excludeWho"
      confirm="solutions.excludeConfirm"
      field="reason"
      kind="reason"
      emphasis="quiet"
      onSend={(reason) => runAction(`/solutions/${id}/exclude`, { version, reason }, 'solutions.excludeDone')}
    />
  );
}
