import {
  type Balanced,
  type Balancing,
  balanced,
  type DecidedBy,
  type DecisionRecord,
  decidedResult,
  judgingOf,
  type Pair,
} from '@pilotage/shared';
import { isDeepStrictEqual } from 'node:util';
import { decisionHash } from './decisionHash.ts';
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

/** The result that follows from everything else in a record, and the hash of the whole record. */
function decide(given: Omit<DecisionRecord, 'result' | 'firstPlaceSurvives'>) {
  const decided = decidedResult(given);
  return { decided, hash: decisionHash({ ...given, ...decided }) };
}

/** The hash of a record, worked out anew, and whether its result follows from it. */
const verify = (record: DecisionRecord) => ({ hash: decisionHash(record), resultMatches: follows(record) });

/** What is worked out about a judging: exact, and with hundreds of solutions too much for the thread that answers. */
const judgingTasks = {
  balance,
  result: (by: DecidedBy) => shownResult(judgingOf(by)),
  decide,
  verify,
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
    case 'verify':
      return judgingTasks.verify(task.given);
  }
}
