import { type Contest, createLocalDayFormatter, type Score } from '@pilotage/shared';
import type { HomeTask } from './homeTask.ts';

interface ContestTasksInput {
  /** Contests of one's own that are not decided. */
  contests: readonly Contest[];
  /** The scores of those in judging. */
  scores: readonly Pick<Score, 'contestId' | 'state'>[];
  now: string;
  /** Whether the user may take the step that comes next. */
  may: (action: 'close' | 'assign' | 'endJudging' | 'decide', contest: Contest) => boolean;
}

/** The scores that a contest waits for; those in conflict are waited for by nobody. */
function countScores(scores: ContestTasksInput['scores'], contestId: number) {
  const all = scores.filter((score) => score.contestId === contestId && score.state !== 'conflict');
  return { all: all.length, open: all.filter(({ state }) => state === 'assigned').length };
}

function judgingTask(contest: Contest, { scores, may }: ContestTasksInput): Pick<HomeTask, 'key' | 'params'> | null {
  const params = { name: contest.name };
  if (contest.judgedAt !== null) return may('decide', contest) ? { key: 'decideContest', params } : null;
  const { all, open } = countScores(scores, contest.id);
  if (all === 0) return may('assign', contest) ? { key: 'assignJurors', params } : null;
  if (open > 0) return may('assign', contest) ? { key: 'scoresOpen', params: { ...params, smart_count: open, all } } : null;
  return may('endJudging', contest) ? { key: 'endJudging', params } : null;
}

/** Whether the deadline of an open contest has passed, and the user may begin the judging. */
const isToBeClosed = (contest: Contest, { now, may }: ContestTasksInput): boolean =>
  contest.state === 'open' && contest.closesAt !== null && contest.closesAt < now && may('close', contest);

function taskOf(contest: Contest, input: ContestTasksInput): HomeTask[] {
  const { id, name, state, closesAt, judgedAt } = contest;
  const toLocalDay = createLocalDayFormatter(contest.timeZone);
  const day = closesAt === null ? '' : toLocalDay(closesAt);
  const dueOn = day === '' ? null : day;
  const to = `/contests/${id}/show`;
  const params = { name, day };
  // A draft comes after what others wait for: nothing is due before it is opened.
  if (state === 'draft' && input.may('assign', contest))
    return [{ id: `draft contest ${id}`, to, key: day === '' ? 'draftContest' : 'draftContestBy', params, dueOn: null }];
  if (isToBeClosed(contest, input)) return [{ id: `close contest ${id}`, to, key: 'closeContest', params, dueOn }];
  const task = state === 'judging' ? judgingTask(contest, input) : null;
  const tab = task?.key === 'decideContest' ? 'result' : 'jury';
  return task
    ? [{ ...task, id: `judging ${id}`, to: `${to}?tab=${tab}`, dueOn: judgedAt === null ? dueOn : toLocalDay(judgedAt) }]
    : [];
}

/** Tasks of an organiser: drafts to finish, deadlines that have passed, scores that are open, decisions that are due. */
export const contestTasks = (input: ContestTasksInput): HomeTask[] => input.contests.flatMap((contest) => taskOf(contest, input));
