import type { SystemStore } from '@pilotage/db';
import type { Guard, Hooks } from '../http/hooks.ts';
import { Problem } from '../http/problem.ts';
import { revokeUngranted } from './grantedInvitation.ts';
import { assertNotLastResponsible, responsibleRoles } from './lastResponsible.ts';

const managing = (system: SystemStore, userId: number) =>
  system.all('memberships', { where: { userId, role: responsibleRoles } });

/** Whoever is disabled is out at once, with what that person gave; an organisation's last manager stays. */
export const userHooks: Hooks<'users'> = {
  async guards({ system }, { id }) {
    const memberships = id === undefined ? [] : await managing(system, id);
    const organisationIds = new Set(memberships.flatMap(({ organisationId }) => organisationId ?? []));
    return [...organisationIds].sort((a, b) => a - b).map((organisationId): Guard => ['organisations', organisationId]);
  },
  async permit({ actor, system, before, after }) {
    const locksOut = before !== null && after.disabled === true && !before.disabled;
    if (locksOut && actor.role !== 'system' && actor.userId === before.id) throw new Problem('ownMembership');
    if (!locksOut) return;
    for (const membership of await managing(system, before.id)) await assertNotLastResponsible(system, membership);
  },
  async afterUpdate({ store, system, before, after }) {
    if (!after.disabled || before.disabled) return;
    await system.endSessions(after.id);
    await revokeUngranted(store, system, after.id);
  },
};
