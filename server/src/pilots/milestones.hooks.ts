import { type FieldProblems, futureDayProblems } from '@pilotage/shared';
import type { Hooks } from '../http/hooks.ts';
import { todayOf } from '../periods/todayOf.ts';

/** Nothing is left to do on a completed pilot. */
export const milestoneHooks: Hooks<'milestones'> = {
  async guards(_, { pilotId }) {
    return pilotId === undefined ? [] : [['pilots', pilotId]];
  },
  async check({ system, before, after }) {
    const { doneOn } = after;
    if (doneOn != null && doneOn !== before?.doneOn) return futureDayProblems({ doneOn }, await todayOf(system));
    if (after.pilotId === undefined || doneOn !== null) return {};
    const problems: FieldProblems = {};
    const completed = await system.count('pilots', { id: after.pilotId, stage: 'completed' });
    if (completed > 0) problems.doneOn = { code: 'pilots.completed' };
    return problems;
  },
};
