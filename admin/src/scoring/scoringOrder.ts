import type { Contest, Score } from '@pilotage/shared';

type ScoreAssignment = Pick<Score, 'id' | 'contestId' | 'solutionId' | 'state'>;
type JudgedContest = Pick<Contest, 'id' | 'state' | 'judgedAt'>;

const stateOrder: Readonly<Record<Score['state'], number>> = { assigned: 0, scored: 1, counted: 1, conflict: 2 };

/** Sorts the assigned solutions: unscored, then scored, then conflicts; each by time of submission. */
export const sortForScoring = <Assignment extends ScoreAssignment>(scores: readonly Assignment[]): Assignment[] =>
  scores.toSorted((one, other) => stateOrder[one.state] - stateOrder[other.state] || one.solutionId - other.solutionId);

/** Whether the contest accepts scores. */
export const isJudging = ({ state, judgedAt }: Pick<Contest, 'state' | 'judgedAt'>): boolean =>
  state === 'judging' && judgedAt === null;

/** Counts the juror's scored solutions and all of them; conflicts are in neither number. */
export function scoringProgress(scores: readonly Pick<Score, 'state'>[]): { done: number; all: number } {
  const scorable = scores.filter(({ state }) => state !== 'conflict');
  return { done: scorable.filter(({ state }) => state !== 'assigned').length, all: scorable.length };
}

/** The next solution to score after this one: of the same contest first, wrapping around at the end; null where none is left. */
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
