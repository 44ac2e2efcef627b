import type { ResourceHooks } from '../http/hooks.ts';
import { assertJudgingPhase } from './assertJudgingPhase.ts';
import { revokeConflictedAssignments } from './revokeConflictedAssignments.ts';

/** A juror's seat changes until judging ends; whoever has scored keeps it, and whoever has a conflict, which would be forgotten with it. */
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
    const scores = await system.all('scores', { where: { jurorId: before.id, state: 'assigned' }, fields: [] });
    for (const { id } of scores) await system.remove('scores', id);
  },
};
