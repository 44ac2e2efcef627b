import type { FieldProblems } from '@pilotage/shared';
import type { Hooks } from '../http/hooks.ts';

/** Nothing is left to do on a completed pilot. */
export const milestoneHooks: Hooks<'milestones'> = {
  async guards(_, { pilotId }) {
    return pilotId === undefined ? [] : [['pilots', pilotId]];
  },
  async check({ system, after }) {
    if (after.pilotId === undefined || after.doneOn !== null) return {};
    const problems: FieldProblems = {};
    const completed = await system.count('pilots', { id: after.pilotId, stage: 'completed' });
    if (completed > 0) problems.doneOn = { code: 'pilots.completed' };
    return problems;
  },
};
