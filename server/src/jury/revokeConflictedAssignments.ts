import { filterInSlices, type NewRecord, type SystemStore } from '@pilotage/db';
import type { Juror } from '@pilotage/shared';
import { findJurorConflicts } from './jurorConflicts.ts';

const activeStates = ['assigned', 'scored'];

/** As if the juror had never got it, and never scored it. */
const revokedFields: Partial<NewRecord<'scores'>> = {
  state: 'conflict',
  reviewerId: null,
  scoredById: null,
  marks: [],
  forApplicant: null,
  forJury: null,
  scoredAt: null,
};

/** What these jurors of one contest turn out to be kept apart from is taken away, scored or not, as long as it is judged. */
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

/** The same in every jury that somebody sits in whose own side has changed: who works for another organisation, or in another country. */
export async function revokeConflictedAssignmentsOfUsers(system: SystemStore, ...userIds: readonly number[]): Promise<void> {
  // In the order of contests, so that two who do this wait for each other one way only.
  const order = { field: 'contestId', direction: 'ASC' } as const;
  for (const juror of await system.all('jurors', { where: { userId: userIds }, order })) {
    await system.lockRow('contests', juror.contestId);
    await revokeConflictedAssignments(system, [juror]);
  }
}
