import { useCanAccess, useNotify, useRefresh } from 'react-admin';
import { type Contest, type Solution, solutionMachine } from '@pilotage/shared';
import { sendJson } from '../data/request.ts';
import { ReasonStep } from '../resource/ReasonStep.tsx';

/** Takes a solution out of the judging, for a reason that its applicant reads. */
export function ExcludeSolution({ solution, contest }: { solution: Solution; contest: Contest }) {
  const notify = useNotify();
  const refresh = useRefresh();
  const { canAccess } = useCanAccess({ resource: 'solutions', action: 'exclude', record: solution });
  const isJudged = contest.judgedAt !== null || (contest.state !== 'open' && contest.state !== 'judging');
  if (!canAccess || isJudged || !solutionMachine.find(solution.state, 'exclude')) return null;
  const exclude = async (reason: string) => {
    await sendJson('POST', `/solutions/${solution.id}/exclude`, { version: solution.version, reason });
    notify('solutions.excludeDone');
    refresh();
  };
  return <ReasonStep keys="solutions.exclude" field="reason" onSend={exclude} />;
}
