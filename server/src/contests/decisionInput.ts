import { mapInSlices, type StoreReader } from '@pilotage/db';
import type { Contest, DecisionBasis } from '@pilotage/shared';

/** What a contest is decided by, as far as the reader sees it: scores of solutions that were withdrawn or excluded are in none. */
export async function loadDecisionInput(reader: StoreReader, { id: contestId, tieRule }: Contest): Promise<DecisionBasis> {
  const order = { field: 'position', direction: 'ASC' } as const;
  const criteria = await reader.all('criteria', { where: { contestId }, fields: ['name', 'weight'], order });
  const submitted = { contestId, state: 'submitted' };
  const solutions = await reader.all('solutions', { where: submitted, fields: ['reference', 'contentHash', 'receivedAt'] });
  const solutionIds = new Set(solutions.map(({ id }) => id));
  const counted = { contestId, state: 'counted' };
  const scores = await reader.all('scores', { where: counted, fields: ['solutionId', 'jurorId', 'marks'] });
  return {
    rule: { ranking: 'weightedMean', tieRule },
    criteria: criteria.map(({ id, name, weight }) => ({ id, name, weight })),
    solutions: solutions.map(({ id, reference, contentHash, receivedAt }) => ({ id, reference, contentHash, receivedAt })),
    sheets: await mapInSlices(
      scores.filter(({ solutionId }) => solutionIds.has(solutionId)),
      ({ solutionId, jurorId, marks }) => ({ solutionId, jurorId, marks }),
    ),
  };
}
