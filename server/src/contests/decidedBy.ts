import { mappedInSlices, type Reader } from '@pilotage/db';
import type { Contest, DecidedBy } from '@pilotage/shared';

/** What a contest is decided by, as far as the reader sees it: scores of solutions that were withdrawn or excluded are in none. */
export async function decidedBy(reader: Reader, { id: contestId, tieRule }: Contest): Promise<DecidedBy> {
  const order = { field: 'position', direction: 'ASC' } as const;
  const criteria = await reader.all('criteria', { where: { contestId }, fields: ['name', 'weight'], order });
  const submitted = { contestId, state: 'submitted' };
  const sent = await reader.all('solutions', { where: submitted, fields: ['reference', 'contentHash', 'receivedAt'] });
  const judged = new Set(sent.map(({ id }) => id));
  const counted = { contestId, state: 'counted' };
  const scores = await reader.all('scores', { where: counted, fields: ['solutionId', 'jurorId', 'marks'] });
  return {
    rule: { ranking: 'weightedMean', tieRule },
    criteria: criteria.map(({ id, name, weight }) => ({ id, name, weight })),
    solutions: sent.map(({ id, reference, contentHash, receivedAt }) => ({ id, reference, contentHash, receivedAt })),
    sheets: await mappedInSlices(
      scores.filter(({ solutionId }) => judged.has(solutionId)),
      ({ solutionId, jurorId, marks }) => ({ solutionId, jurorId, marks }),
    ),
  };
}
