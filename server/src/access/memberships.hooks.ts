import { belongsToOrganisation, type Role, roles } from '@pilotage/shared';
import { takeAwayFrom } from '../contests/takeAwayApart.ts';
import type { Candidate, Guard, HookContext, Hooks } from '../http/hooks.ts';
import { Problem } from '../http/problem.ts';
import { revokeUngranted } from './grantedInvitation.ts';
import { assertNotLastResponsible } from './lastResponsible.ts';
import { roleBelongs } from './roleBelongs.ts';

const namesRole = (value: unknown): value is Role => roles.some((role) => role === value);

async function assertNew({ system }: HookContext, { userId, organisationId, role }: Candidate<'memberships'>): Promise<void> {
  if (userId === undefined || organisationId === undefined || role === undefined) return;
  if ((await system.count('memberships', { userId, organisationId, role })) > 0) throw new Problem('duplicate');
}

/** Who is in, with which role: an organisation's last manager stays, and nobody changes the own membership. */
export const membershipHooks: Hooks<'memberships'> = {
  ownerLeftOut: (actor, { role }) => {
    if (actor.role === 'system' || (namesRole(role) && !belongsToOrganisation(role))) return null;
    return actor.organisationId;
  },
  async guards(_, { userId, organisationId }) {
    const guards: Guard[] = [];
    if (userId !== undefined) guards.push(['users', userId]);
    if (organisationId !== undefined && organisationId !== null) guards.push(['organisations', organisationId]);
    return guards;
  },
  async permit(context) {
    const { actor, before, after, verb } = context;
    const moves = verb === 'delete' || before?.role !== after.role;
    if (before && moves && actor.role !== 'system' && actor.userId === before.userId) throw new Problem('ownMembership');
    if (before && moves) await assertNotLastResponsible(context.system, before);
    if (verb !== 'delete' && moves) await assertNew(context, after);
  },
  check: (context) => roleBelongs(context.system, context.after),
  afterInsert: ({ system, after }) => takeAwayFrom(system, after.userId),
  afterUpdate: ({ store, system, after }) => revokeUngranted(store, system, after.userId),
  afterRemove: ({ store, system, before }) => revokeUngranted(store, system, before.userId),
};
