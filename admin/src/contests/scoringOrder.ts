import type { Contest, Score } from '@pilotage/shared';

type Assigned = Pick<Score, 'id' | 'contestId' | 'solutionId' | 'state'>;
type Judged = Pick<Contest, 'id' | 'state' | 'judgedAt'>;

const order: Readonly<Record<Score['state'], number>> = { assigned: 0, scored: 1, counted: 1, conflict: 2 };

/** What waits for a score first, then what has one, then conflicts; each as the solutions came in. */
export const inScoringOrder = <One extends Assigned>(scores: readonly One[]): One[] =>
  scores.toSorted((one, other) => order[one.state] - order[other.state] || one.solutionId - other.solutionId);

/** Whether scores are still given. */
export const isJudging = ({ state, judgedAt }: Pick<Contest, 'state' | 'judgedAt'>): boolean =>
  state === 'judging' && judgedAt === null;

/** How many of the solutions that are this juror's to judge have a score; conflicts are in neither number. */
export function scoringProgress(scores: readonly Pick<Score, 'state'>[]): { done: number; all: number } {
  const own = scores.filter(({ state }) => state !== 'conflict');
  return { done: own.filter(({ state }) => state !== 'assigned').length, all: own.length };
}

/** The next score to give after this one, of its own contest first; from the end it begins again. Null where none waits. */
export function nextToScore(scores: readonly Assigned[], contests: readonly Judged[], from: Assigned): number | null {
  const open = new Set(contests.filter(isJudging).map(({ id }) => id));
  const waiting = scores.filter(({ id, state, contestId }) => state === 'assigned' && id !== from.id && open.has(contestId));
  const here = inScoringOrder(waiting.filter(({ contestId }) => contestId === from.contestId));
  const after = here.find(({ solutionId }) => solutionId > from.solutionId);
  return (after ?? here[0] ?? inScoringOrder(waiting)[0])?.id ?? null;
}
