import type { Reader } from '@pilotage/db';
import type { Criterion, Judging, Contest, Score, ScoreSheet, Solution } from '@pilotage/shared';

/** What a contest is decided by: the solutions that are judged, the criteria and what was counted. */
export interface Judgement {
  criteria: readonly Criterion[];
  solutions: readonly Solution[];
  scores: readonly Score[];
  judging: Judging;
}

/** A score as the arithmetic takes it. */
export const sheetOf = ({ solutionId, jurorId, marks }: Pick<Score, 'solutionId' | 'jurorId' | 'marks'>): ScoreSheet => ({
  solutionId,
  jurorId,
  scores: new Map(marks.map(({ criterionId, value }) => [criterionId, value])),
});

/** The judging of a contest, as far as the reader sees it: scores of solutions that were withdrawn or excluded are in none. */
export async function judgingOf(reader: Reader, { id: contestId, tieRule }: Contest): Promise<Judgement> {
  const order = { field: 'position', direction: 'ASC' } as const;
  const criteria = await reader.all('criteria', { where: { contestId }, order });
  const solutions = await reader.all('solutions', { where: { contestId, state: 'submitted' } });
  const judged = new Set(solutions.map(({ id }) => id));
  const counted = await reader.all('scores', { where: { contestId, state: 'counted' } });
  const scores = counted.filter(({ solutionId }) => judged.has(solutionId));
  return {
    criteria,
    solutions,
    scores,
    judging: {
      criteria,
      solutions: solutions.map(({ id, receivedAt }) => ({ id, submittedAt: receivedAt })),
      sheets: scores.map(sheetOf),
      tieRule,
    },
  };
}
