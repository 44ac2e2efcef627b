import type { Hooks } from '../http/hooks.ts';
import { assertJudging } from './assertJudging.ts';
import { takeAwayApart } from './takeAwayApart.ts';

/** A juror's seat changes until judging ends; whoever has scored keeps it, and whoever has a conflict, which would be forgotten with it. */
export const jurorHooks: Hooks<'jurors'> = {
  async guards(_, { contestId }) {
    return contestId === undefined ? [] : [['contests', contestId]];
  },
  async permit({ actor, system, before }) {
    if (before === null || actor.role === 'system') return;
    assertJudging(await system.get('contests', before.contestId), 'running');
  },
  afterUpdate: ({ system, after }) => takeAwayApart(system, [after]),
  async beforeRemove({ system, before }) {
    const scores = await system.all('scores', { where: { jurorId: before.id, state: 'assigned' }, fields: [] });
    for (const { id } of scores) await system.remove('scores', id);
  },
};
