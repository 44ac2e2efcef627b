import type { Rules } from './grants.ts';
import type { Membership, OrganisationRole } from './roles.ts';

type Mine = Membership<OrganisationRole>;

const all = () => ({});
const own = (me: Mine) => ({ organisationId: me.organisationId });
const ownInvited = (me: Mine) => ({
  organisationId: me.organisationId,
  role: ['partnerStaff', 'partnerManager', 'juror'] as const,
});
const mine = (me: Membership) => ({ userId: me.userId });
/** A notice about an organisation is for whoever works there now: with the hat goes what was told under it. */
const mineOfOwn = (me: Mine) => ({ userId: me.userId, organisationId: me.organisationId });
const mineOfNone = (me: Membership) => ({ userId: me.userId, organisationId: null });

/** Who is invited, reminded and told what; a part of `rules.ts`. */
export const peopleRules = {
  invitations: {
    partnerManager: { read: [own], create: [ownInvited], revoke: [ownInvited], resend: [ownInvited] },
    leadPartner: { read: [all], create: [all], revoke: [all], resend: [all] },
    system: { read: [all], create: [all], accept: [all] },
  },
  nudges: {
    partnerStaff: { read: [own] },
    partnerManager: { read: [own] },
    leadPartner: { read: [all], create: [all] },
    system: { read: [all], create: [all] },
  },
  notifications: {
    partnerStaff: { read: [mineOfOwn, mineOfNone], update: [mineOfOwn, mineOfNone] },
    partnerManager: { read: [mineOfOwn, mineOfNone], update: [mineOfOwn, mineOfNone] },
    leadPartner: { read: [mine], update: [mine] },
    evaluator: { read: [mineOfNone], update: [mineOfNone] },
    observer: { read: [mineOfNone], update: [mineOfNone] },
    juror: { read: [mineOfNone], update: [mineOfNone] },
    system: { read: [all], create: [all], update: [all], delete: [all] },
  },
} satisfies Partial<Rules>;
