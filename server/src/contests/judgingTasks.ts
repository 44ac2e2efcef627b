import {
  type Balanced,
  type Balancing,
  balanced,
  type DecidedBy,
  type DecisionRecord,
  decidedResult,
  type Judging,
  type Pair,
} from '@pilotage/shared';
import { isDeepStrictEqual } from 'node:util';
import { shownResult } from './shownResult.ts';

/** A balancing whose conflicts are written out, since no function comes into another thread. */
type BalanceTask = Omit<Balancing, 'isApart'> & { apart: readonly Pair[] };

function balance({ apart, ...balancing }: BalanceTask): Balanced {
  const keys = new Set(apart.map(({ solutionId, jurorId }) => `${solutionId}/${jurorId}`));
  return balanced({ ...balancing, isApart: ({ solutionId, jurorId }) => keys.has(`${solutionId}/${jurorId}`) });
}

/** Whether the result of a record follows from it. */
function follows(record: DecisionRecord): boolean {
  const { result, firstPlaceSurvives } = record;
  try {
    return isDeepStrictEqual({ result, firstPlaceSurvives }, decidedResult(record));
  } catch (error) {
    // A sheet that lost a mark gives no result at all.
    if (error instanceof RangeError) return false;
    throw error;
  }
}

/** What is worked out about a judging: exact, and with hundreds of solutions too much for the thread that answers. */
const judgingTasks = {
  balance,
  result: (judging: Judging) => shownResult(judging),
  decide: (by: DecidedBy) => decidedResult(by),
  follows,
};

export type JudgingTasks = typeof judgingTasks;
export type TaskName = keyof JudgingTasks;

/** One task with what it is about. */
export type Task = { [N in TaskName]: { name: N; given: Parameters<JudgingTasks[N]>[0] } }[TaskName];

export function work(task: Task): ReturnType<JudgingTasks[TaskName]> {
  switch (task.name) {
    case 'balance':
      return judgingTasks.balance(task.given);
    case 'result':
      return judgingTasks.result(task.given);
    case 'decide':
      return judgingTasks.decide(task.given);
    case 'follows':
      return judgingTasks.follows(task.given);
  }
}
