import type { ResourceHooks } from '../http/records/hooks.ts';
import { assertJudgingPhase } from './assertJudgingPhase.ts';
import { revokeConflictedAssignments } from './revokeConflictedAssignments.ts';

/** Jurors can change until judging ends. The foreign key refuses to remove a juror with a score or a declared conflict. */
export const jurorHooks: ResourceHooks<'jurors'> = {
  async locks(_, { contestId }) {
    return contestId === undefined ? [] : [['contests', contestId]];
  },
  async assertAllowed({ actor, system, before }) {
    if (before === null || actor.role === 'system') return;
    assertJudgingPhase(await system.get('contests', before.contestId), 'running');
  },
  afterUpdate: ({ system, after }) => revokeConflictedAssignments(system, [after]),
  async beforeRemove({ system, before }) {
    const unscored = await system.all('scores', { where: { jurorId: before.id, state: 'assigned' }, fields: [] });
    for (const { id } of unscored) await system.remove('scores', id);
  },
};
