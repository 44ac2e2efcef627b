import type { Contest, Score } from '@pilotage/shared';

type ScoreAssignment = Pick<Score, 'id' | 'contestId' | 'solutionId' | 'state'>;
type JudgedContest = Pick<Contest, 'id' | 'state' | 'judgedAt'>;

const stateOrder: Readonly<Record<Score['state'], number>> = { assigned: 0, scored: 1, counted: 1, conflict: 2 };

/** What waits for a score first, then what has one, then conflicts; each as the solutions came in. */
export const sortForScoring = <Assignment extends ScoreAssignment>(scores: readonly Assignment[]): Assignment[] =>
  scores.toSorted((one, other) => stateOrder[one.state] - stateOrder[other.state] || one.solutionId - other.solutionId);

/** Whether scores are still given. */
export const isJudging = ({ state, judgedAt }: Pick<Contest, 'state' | 'judgedAt'>): boolean =>
  state === 'judging' && judgedAt === null;

/** How many of the solutions that are this juror's to judge have a score; conflicts are in neither number. */
export function scoringProgress(scores: readonly Pick<Score, 'state'>[]): { done: number; all: number } {
  const own = scores.filter(({ state }) => state !== 'conflict');
  return { done: own.filter(({ state }) => state !== 'assigned').length, all: own.length };
}

/** The next score to give after this one, of its own contest first; from the end it begins again. Null where none waits. */
export function nextScoreId(
  scores: readonly ScoreAssignment[],
  contests: readonly JudgedContest[],
  current: ScoreAssignment,
): number | null {
  const open = new Set(contests.filter(isJudging).map(({ id }) => id));
  const pending = scores.filter(({ id, state, contestId }) => state === 'assigned' && id !== current.id && open.has(contestId));
  const pendingInContest = sortForScoring(pending.filter(({ contestId }) => contestId === current.contestId));
  const following = pendingInContest.find(({ solutionId }) => solutionId > current.solutionId);
  return (following ?? pendingInContest[0] ?? sortForScoring(pending)[0])?.id ?? null;
}
