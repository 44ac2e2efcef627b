import { filterInSlices, type NewRecord, type SystemStore } from '@pilotage/db';
import type { Juror } from '@pilotage/shared';
import { findJurorConflicts } from './jurorConflicts.ts';

const activeStates = ['assigned', 'scored'];

/** Resets an assignment to a conflict and removes its score. */
const revokedFields: Partial<NewRecord<'scores'>> = {
  state: 'conflict',
  reviewerId: null,
  scoredById: null,
  marks: [],
  forApplicant: null,
  forJury: null,
  scoredAt: null,
};

/** Revokes conflicted assignments of these jurors of one contest, even scored ones. Does nothing after the judging. */
export async function revokeConflictedAssignments(system: SystemStore, jurors: readonly Juror[]): Promise<void> {
  const [first] = jurors;
  if (!first) return;
  const contest = await system.get('contests', first.contestId);
  if (contest.judgedAt !== null) return;
  const { hasConflict } = await findJurorConflicts(system, contest, jurors);
  const solutions = await system.all('solutions', { where: { contestId: contest.id }, fields: ['affiliationId', 'country'] });
  const byId = new Map(solutions.map((solution) => [solution.id, solution]));
  const where = { jurorId: jurors.map(({ id }) => id), state: activeStates };
  const assignments = await system.all('scores', { where, fields: ['version', 'jurorId', 'solutionId'] });
  const revoked = await filterInSlices(assignments, ({ jurorId, solutionId }) => {
    const solution = byId.get(solutionId);
    return solution !== undefined && hasConflict({ id: jurorId }, solution);
  });
  await system.updateAll('scores', revoked, revokedFields);
}

/** Revokes conflicted assignments in all juries of these users, after a change of their organisation or its country. */
export async function revokeConflictedAssignmentsOfUsers(system: SystemStore, ...userIds: readonly number[]): Promise<void> {
  // Locks in the order of contests, so that concurrent calls cannot deadlock.
  const order = { field: 'contestId', direction: 'ASC' } as const;
  for (const juror of await system.all('jurors', { where: { userId: userIds }, order })) {
    await system.lockRow('contests', juror.contestId);
    await revokeConflictedAssignments(system, [juror]);
  }
}
