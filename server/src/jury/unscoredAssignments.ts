import type { SystemStore } from '@pilotage/db';

/** The number of unscored submitted solutions of the contest, by juror id. */
export async function countUnscoredByJuror(system: SystemStore, contestId: number): Promise<ReadonlyMap<number, number>> {
  const submitted = await system.all('solutions', { where: { contestId, state: 'submitted' }, fields: [] });
  const submittedIds = new Set(submitted.map(({ id }) => id));
  const assigned = await system.all('scores', { where: { contestId, state: 'assigned' }, fields: ['jurorId', 'solutionId'] });
  const counts = new Map<number, number>();
  for (const { jurorId, solutionId } of assigned)
    if (submittedIds.has(solutionId)) counts.set(jurorId, (counts.get(jurorId) ?? 0) + 1);
  return counts;
}

/** Removes the unscored assignments of a solution that is no longer judged. */
export async function removeUnscoredAssignments(system: SystemStore, solutionId: number): Promise<void> {
  const assigned = await system.all('scores', { where: { solutionId, state: 'assigned' }, fields: [] });
  for (const { id } of assigned) await system.remove('scores', id);
}
