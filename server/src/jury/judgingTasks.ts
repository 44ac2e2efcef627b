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

/** The balancing input with conflicts as pairs, since a function cannot be passed to a thread. */
type BalanceTaskInput = Omit<BalancingInput, 'hasConflictOfInterest'> & { excludedPairs: readonly JurySolutionPair[] };

function balanceAssignments({ excludedPairs, ...balancing }: BalanceTaskInput): BalancedAssignment {
  const keys = new Set(excludedPairs.map(({ solutionId, jurorId }) => `${solutionId}/${jurorId}`));
  return assignBalanced({
    ...balancing,
    hasConflictOfInterest: ({ solutionId, jurorId }) => keys.has(`${solutionId}/${jurorId}`),
  });
}

/** Whether the stored result equals the result computed from the rest of the record. */
function isReproducible(record: DecisionRecord): boolean {
  const { result, firstPlaceSurvives } = record;
  try {
    return isDeepStrictEqual({ result, firstPlaceSurvives }, computeDecisionResult(record));
  } catch (error) {
    // A score sheet with a missing mark has no result.
    if (error instanceof RangeError) return false;
    throw error;
  }
}

/** Computes the result of a record and the hash of the whole record. */
function computeDecision(recordInput: Omit<DecisionRecord, 'result' | 'firstPlaceSurvives'>) {
  const decision = computeDecisionResult(recordInput);
  return { decision, hash: hashDecision({ ...recordInput, ...decision }) };
}

/** Computes the hash of a record again, and whether its result is reproducible. */
const verifyRecord = (record: DecisionRecord) => ({ hash: hashDecision(record), resultMatches: isReproducible(record) });

/** Exact computations of a judging. With hundreds of solutions they would block the main thread. */
const judgingTasks = {
  balance: balanceAssignments,
  result: (basis: DecisionBasis) => roundContestResult(rankingInputOf(basis)),
  decide: computeDecision,
  verify: verifyRecord,
};

export type JudgingTasks = typeof judgingTasks;
export type JudgingTaskName = keyof JudgingTasks;

/** A task with its input. */
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
