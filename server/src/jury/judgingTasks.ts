import {
  type BalancedAssignment,
  type BalancingInput,
  assignBalanced,
  type DecisionBasis,
  type DecisionRecord,
  computeDecisionResult,
  rankingInputOf,
  type JurySolutionPair,
} from '@pilotage/shared';
import { isDeepStrictEqual } from 'node:util';
import { hashDecision } from '../contests/hashDecision.ts';
import { roundContestResult } from './contestResult.ts';

/** A balancing whose conflicts are written out, since no function comes into another thread. */
type BalanceTaskInput = Omit<BalancingInput, 'hasConflictOfInterest'> & { apart: readonly JurySolutionPair[] };

function balanceAssignments({ apart, ...balancing }: BalanceTaskInput): BalancedAssignment {
  const keys = new Set(apart.map(({ solutionId, jurorId }) => `${solutionId}/${jurorId}`));
  return assignBalanced({
    ...balancing,
    hasConflictOfInterest: ({ solutionId, jurorId }) => keys.has(`${solutionId}/${jurorId}`),
  });
}

/** Whether the result of a record follows from it. */
function isReproducible(record: DecisionRecord): boolean {
  const { result, firstPlaceSurvives } = record;
  try {
    return isDeepStrictEqual({ result, firstPlaceSurvives }, computeDecisionResult(record));
  } catch (error) {
    // A sheet that lost a mark gives no result at all.
    if (error instanceof RangeError) return false;
    throw error;
  }
}

/** The result that follows from everything else in a record, and the hash of the whole record. */
function computeDecision(recordInput: Omit<DecisionRecord, 'result' | 'firstPlaceSurvives'>) {
  const decided = computeDecisionResult(recordInput);
  return { decided, hash: hashDecision({ ...recordInput, ...decided }) };
}

/** The hash of a record, worked out anew, and whether its result follows from it. */
const verifyRecord = (record: DecisionRecord) => ({ hash: hashDecision(record), resultMatches: isReproducible(record) });

/** What is worked out about a judging: exact, and with hundreds of solutions too much for the thread that answers. */
const judgingTasks = {
  balance: balanceAssignments,
  result: (by: DecisionBasis) => roundContestResult(rankingInputOf(by)),
  decide: computeDecision,
  verify: verifyRecord,
};

export type JudgingTasks = typeof judgingTasks;
export type JudgingTaskName = keyof JudgingTasks;

/** One task with what it is about. */
export type JudgingTask = { [N in JudgingTaskName]: { name: N; input: Parameters<JudgingTasks[N]>[0] } }[JudgingTaskName];

export function runJudgingTask(task: JudgingTask): ReturnType<JudgingTasks[JudgingTaskName]> {
  switch (task.name) {
    case 'balance':
      return judgingTasks.balance(task.input);
    case 'result':
      return judgingTasks.result(task.input);
    case 'decide':
      return judgingTasks.decide(task.input);
    case 'verify':
      return judgingTasks.verify(task.input);
  }
}
