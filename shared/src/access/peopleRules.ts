import type { Rules } from './grants.ts';
import type { Membership, OrganisationRole } from './roles.ts';

type StaffMembership = Membership<OrganisationRole>;

const all = () => ({});
const own = (me: StaffMembership) => ({ organisationId: me.organisationId });
const ownInvitations = (me: StaffMembership) => ({
  organisationId: me.organisationId,
  role: ['partnerStaff', 'partnerManager', 'juror'] as const,
});
const ownNotices = (me: Membership) => ({ userId: me.userId });
/** A notification about an organisation is readable only while the user is a member of it. */
const ownOrganisationNotices = (me: StaffMembership) => ({ userId: me.userId, organisationId: me.organisationId });
const ownGeneralNotices = (me: Membership) => ({ userId: me.userId, organisationId: null });

/** Invitations, nudges and notifications; a part of `rules.ts`. */
export const peopleRules = {
  invitations: {
    partnerManager: { read: [own], create: [ownInvitations], revoke: [ownInvitations], resend: [ownInvitations] },
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
    partnerStaff: { read: [ownOrganisationNotices, ownGeneralNotices], update: [ownOrganisationNotices, ownGeneralNotices] },
    partnerManager: { read: [ownOrganisationNotices, ownGeneralNotices], update: [ownOrganisationNotices, ownGeneralNotices] },
    leadPartner: { read: [ownNotices], update: [ownNotices] },
    evaluator: { read: [ownGeneralNotices], update: [ownGeneralNotices] },
    observer: { read: [ownGeneralNotices], update: [ownGeneralNotices] },
    juror: { read: [ownGeneralNotices], update: [ownGeneralNotices] },
    system: { read: [all], create: [all], update: [all], delete: [all] },
  },
} satisfies Partial<Rules>;
