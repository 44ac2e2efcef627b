import { mapInSlices, type StoreReader } from '@pilotage/db';
import type { Contest, DecisionBasis } from '@pilotage/shared';

/** Loads the basis of a decision, as far as the reader may read it, without scores of withdrawn and excluded solutions. */
export async function loadDecisionInput(reader: StoreReader, { id: contestId, tieRule }: Contest): Promise<DecisionBasis> {
  const order = { field: 'position', direction: 'ASC' } as const;
  const criteria = await reader.all('criteria', { where: { contestId }, fields: ['name', 'weight'], order });
  const submittedOnly = { contestId, state: 'submitted' };
  const solutions = await reader.all('solutions', { where: submittedOnly, fields: ['reference', 'contentHash', 'receivedAt'] });
  const solutionIds = new Set(solutions.map(({ id }) => id));
  const countedOnly = { contestId, state: 'counted' };
  const scores = await reader.all('scores', { where: countedOnly, fields: ['solutionId', 'jurorId', 'marks'] });
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
