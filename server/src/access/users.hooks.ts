import type { Hooks } from '../http/hooks.ts';
import { Problem } from '../http/problem.ts';

export const userHooks: Hooks<'users'> = {
  async permit({ actor, before, after }) {
    const locksOut = before !== null && after.disabled === true && !before.disabled;
    if (locksOut && actor.role !== 'system' && actor.userId === before.id) throw new Problem('ownMembership');
  },
  async afterUpdate({ system, before, after }) {
    if (after.disabled && !before.disabled) await system.endSessions(after.id);
  },
};
