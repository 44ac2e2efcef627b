import type { SystemStore } from '@pilotage/db';
import { belongsToOrganisation, type FieldProblems, type Invitation, type Role, roles } from '@pilotage/shared';
import { takesJurors } from '../contests/addJuror.ts';
import type { Candidate, HookContext, Hooks } from '../http/hooks.ts';
import { ownOrConsortium } from '../http/ownOrConsortium.ts';
import { Problem } from '../http/problem.ts';
import { post } from '../mail/postOffice.ts';
import { emailAddress } from './emailAddress.ts';
import { aDayAgo, invitationEnd } from './invitationTimes.ts';
import { roleBelongs } from './roleBelongs.ts';

const mostPending = 50;
const mostInADay = 100;

const namesRole = (value: unknown): value is Role => roles.some((role) => role === value);
const canonical = (email: string): string => emailAddress(email) ?? email;

async function counted({ system, store }: HookContext, organisationId: number | null): Promise<void> {
  const now = store.now();
  const one = { from: 0, to: 0 };
  const pending = await system.list('invitations', {
    where: { organisationId, state: 'pending' },
    filters: [{ field: 'expiresAt', operator: 'gt', value: now }],
    range: one,
  });
  const lately = await system.list('invitations', {
    where: { organisationId },
    filters: [{ field: 'createdAt', operator: 'gt', value: aDayAgo(now) }],
    range: one,
  });
  if (pending.total >= mostPending || lately.total >= mostInADay) throw new Problem('tooManyInvitations');
}

/** The same address with the same role twice would be two mails about one thing. */
async function assertNotPending({ system, store }: HookContext, after: Candidate<'invitations'>) {
  const { email, role, organisationId, contestId = null } = after;
  if (email === undefined || role === undefined || organisationId === undefined) return;
  const same = await system.all('invitations', {
    where: { email: canonical(email), role, organisationId, contestId, state: 'pending' },
    filters: [{ field: 'expiresAt', operator: 'gt', value: store.now() }],
  });
  if (same.length > 0) throw new Problem('duplicate');
}

/** How often this person is there as what the invitation is to: with a role, or as a juror of the one contest. */
const holds = (system: SystemStore, userId: number, { contestId, organisationId, role }: Candidate<'invitations'>) =>
  typeof contestId === 'number'
    ? system.count('jurors', { userId, contestId })
    : system.count('memberships', { userId, organisationId, role });

/** A contest is named to jurors alone, as long as it is not judged; whose contest it is was looked at before. */
async function contestProblems({ actor, system }: HookContext, after: Candidate<'invitations'>): Promise<FieldProblems> {
  const { contestId, role } = after;
  if (typeof contestId !== 'number') {
    const isNeeded = role === 'juror' && actor.role === 'partnerManager';
    return isNeeded ? { contestId: { code: 'field.required' } } : {};
  }
  if (role !== undefined && role !== 'juror') return { contestId: { code: 'invitations.onlyJurors' } };
  const open = await system.count('contests', { id: contestId, state: takesJurors, judgedAt: null });
  return open > 0 ? {} : { contestId: { code: 'invitations.contestOver' } };
}

/** A contest's jurors are invited in its owner's name; every other role that belongs to no organisation, in nobody's. */
async function roleProblems({ actor, system }: HookContext, after: Candidate<'invitations'>): Promise<FieldProblems> {
  const isOfContest = after.role === 'juror' && actor.role === 'partnerManager';
  return isOfContest ? {} : roleBelongs(system, after);
}

async function emailProblems({ system }: HookContext, after: Candidate<'invitations'>): Promise<FieldProblems> {
  const { email, role, organisationId } = after;
  if (email === undefined) return {};
  if (emailAddress(email) === null) return { email: { code: 'field.form' } };
  if (role === undefined || organisationId === undefined) return {};
  // Of the own organisation the inviter sees the people anyway; that an address has an account elsewhere is never said.
  const [user] = await system.all('users', { where: { email: canonical(email) } });
  const isIn = user !== undefined && (await holds(system, user.id, after)) > 0;
  return isIn ? { email: { code: 'invitations.memberThere' } } : {};
}

/** People are invited by mail: the address is kept in its one form, and how many are invited has a limit. */
export const invitationHooks: Hooks<'invitations'> = {
  ownerLeftOut: (actor, { role }) => {
    if (role === 'juror') return ownOrConsortium(actor);
    if (actor.role === 'system' || (namesRole(role) && !belongsToOrganisation(role))) return null;
    return actor.organisationId;
  },
  async guards(_, { organisationId }) {
    return organisationId === undefined || organisationId === null ? [['consortium', 1]] : [['organisations', organisationId]];
  },
  async derive({ actor, store, after }) {
    const now = store.now();
    const invitedById = actor.role === 'system' ? null : actor.userId;
    const kept: Partial<Invitation> = { invitedById, postedAt: now, expiresAt: invitationEnd(now) };
    return after.email === undefined ? kept : { ...kept, email: canonical(after.email) };
  },
  async permit(context) {
    const { organisationId } = context.after;
    await assertNotPending(context, context.after);
    if (organisationId !== undefined) await counted(context, organisationId);
  },
  async check(context) {
    return {
      ...(await emailProblems(context, context.after)),
      ...(await roleProblems(context, context.after)),
      ...(await contestProblems(context, context.after)),
    };
  },
  afterInsert: ({ store, after }) => post(store, 'invitation', { invitationId: after.id }),
};
