import type { SystemStore } from '@pilotage/db';
import { belongsToOrganisation, type FieldProblems, type Invitation, type Role, roles } from '@pilotage/shared';
import { jurorAcceptingStates } from '../../jury/addJuror.ts';
import type { Candidate, HookContext, ResourceHooks } from '../../http/records/hooks.ts';
import { defaultOwnerOf } from '../../http/records/defaultOwnerOf.ts';
import { Problem } from '../../http/problem.ts';
import { enqueueMail } from '../../mail/enqueueMail.ts';
import { normalizeEmailAddress } from '../../mail/normalizeEmailAddress.ts';
import { oneDayBefore, invitationExpiryOf } from './invitationExpiry.ts';
import { validateRoleOrganisation } from '../memberships/validateRoleOrganisation.ts';

const maxPending = 50;
const maxPerDay = 100;

const isRole = (value: unknown): value is Role => roles.some((role) => role === value);
const canonicalEmail = (email: string): string => normalizeEmailAddress(email) ?? email;

async function assertWithinLimits({ system, store }: HookContext, organisationId: number | null): Promise<void> {
  const now = store.now();
  const countOnly = { from: 0, to: 0 };
  const pending = await system.list('invitations', {
    where: { organisationId, state: 'pending' },
    filters: [{ field: 'expiresAt', operator: 'gt', value: now }],
    range: countOnly,
  });
  const recent = await system.list('invitations', {
    where: { organisationId },
    filters: [{ field: 'createdAt', operator: 'gt', value: oneDayBefore(now) }],
    range: countOnly,
  });
  if (pending.total >= maxPending || recent.total >= maxPerDay) throw new Problem('tooManyInvitations');
}

/** Refuses a second pending invitation of the same address to the same role. */
async function assertNotPending({ system, store }: HookContext, after: Candidate<'invitations'>) {
  const { email, role, organisationId, contestId = null } = after;
  if (email === undefined || role === undefined || organisationId === undefined) return;
  const duplicates = await system.all('invitations', {
    where: { email: canonicalEmail(email), role, organisationId, contestId, state: 'pending' },
    filters: [{ field: 'expiresAt', operator: 'gt', value: store.now() }],
  });
  if (duplicates.length > 0) throw new Problem('duplicate');
}

/** Counts the existing memberships, or seats in the jury, that the invitation would add. */
const countExistingRoles = (
  system: SystemStore,
  userId: number,
  { contestId, organisationId, role }: Candidate<'invitations'>,
) =>
  typeof contestId === 'number'
    ? system.count('jurors', { userId, contestId })
    : system.count('memberships', { userId, organisationId, role });

/** Only invitations of jurors name a contest, and only until it is judged; its ownership is checked before. */
async function contestProblems({ actor, system }: HookContext, after: Candidate<'invitations'>): Promise<FieldProblems> {
  const { contestId, role } = after;
  if (typeof contestId !== 'number') {
    const isNeeded = role === 'juror' && actor.role === 'partnerManager';
    return isNeeded ? { contestId: { code: 'field.required' } } : {};
  }
  if (role !== undefined && role !== 'juror') return { contestId: { code: 'invitations.onlyJurors' } };
  const open = await system.count('contests', { id: contestId, state: jurorAcceptingStates, judgedAt: null });
  return open > 0 ? {} : { contestId: { code: 'invitations.contestOver' } };
}

/** Jurors of a contest are invited on behalf of its owner; other roles outside organisations on behalf of nobody. */
async function roleProblems({ actor, system }: HookContext, after: Candidate<'invitations'>): Promise<FieldProblems> {
  const isOfContest = after.role === 'juror' && actor.role === 'partnerManager';
  return isOfContest ? {} : validateRoleOrganisation(system, after);
}

async function emailProblems({ system }: HookContext, after: Candidate<'invitations'>): Promise<FieldProblems> {
  const { email, role, organisationId } = after;
  if (email === undefined) return {};
  if (normalizeEmailAddress(email) === null) return { email: { code: 'field.form' } };
  if (role === undefined || organisationId === undefined) return {};
  // The inviter can list the people of the own organisation; that an address has an account elsewhere is never disclosed.
  const [user] = await system.all('users', { where: { email: canonicalEmail(email) } });
  const isMember = user !== undefined && (await countExistingRoles(system, user.id, after)) > 0;
  return isMember ? { email: { code: 'invitations.memberThere' } } : {};
}

/** Invitations by mail: the address is stored in its canonical form, and the number of pending invitations is limited. */
export const invitationHooks: ResourceHooks<'invitations'> = {
  defaultOwner: (actor, { role }) => {
    if (role === 'juror') return defaultOwnerOf(actor);
    if (actor.role === 'system' || (isRole(role) && !belongsToOrganisation(role))) return null;
    return actor.organisationId;
  },
  async locks(_, { organisationId }) {
    return organisationId === undefined || organisationId === null ? [['consortium', 1]] : [['organisations', organisationId]];
  },
  locksForMany: (actor) => {
    const organisationId = defaultOwnerOf(actor);
    return organisationId === null
      ? [
          { resource: 'consortium', where: { id: 1 } },
          { resource: 'organisations', where: {} },
        ]
      : [{ resource: 'organisations', where: { id: organisationId } }];
  },
  async computeFields({ actor, store, after }) {
    const now = store.now();
    const invitedById = actor.role === 'system' ? null : actor.userId;
    const serverFields: Partial<Invitation> = { invitedById, postedAt: now, expiresAt: invitationExpiryOf(now) };
    return after.email === undefined ? serverFields : { ...serverFields, email: canonicalEmail(after.email) };
  },
  async assertAllowed(context) {
    const { organisationId, role } = context.after;
    await assertNotPending(context, context.after);
    // Without a known role it is not certain that the actor may invite there at all: the number of invitations is not told.
    if (organisationId !== undefined && role !== undefined) await assertWithinLimits(context, organisationId);
  },
  async validate(context) {
    return {
      ...(await emailProblems(context, context.after)),
      ...(await roleProblems(context, context.after)),
      ...(await contestProblems(context, context.after)),
    };
  },
  afterInsert: ({ store, after }) => enqueueMail(store, 'invitation', { invitationId: after.id }),
};
