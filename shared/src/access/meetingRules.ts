import type { Rules } from './grants.ts';
import type { Membership, OrganisationRole } from './roles.ts';

const all = () => ({});
const own = (me: Membership<OrganisationRole>) => ({ organisationId: me.organisationId });

/** Meetings are read by all members and written by the lead partner. */
const ofConsortium = {
  partnerStaff: { read: [all] },
  partnerManager: { read: [all] },
  leadPartner: { read: [all], create: [all], update: [all], delete: [all] },
  evaluator: { read: [all] },
  observer: { read: [all] },
  system: { read: [all], create: [all], delete: [all] },
};

/** An organisation says itself how many of its people were there; the lead partner may say it for each. */
const ofPartner = { read: [all], create: [own], update: [own], delete: [own] };

/** Meetings with what belongs to them, and named moments; a part of `rules.ts`. */
export const meetingRules = {
  meetings: {
    ...ofConsortium,
    leadPartner: { ...ofConsortium.leadPartner, hold: [all], reopen: [all], arrange: [all], sendMinutes: [all] },
  },
  agendaItems: ofConsortium,
  meetingAttendances: { ...ofConsortium, partnerStaff: ofPartner, partnerManager: ofPartner },
  meetingDecisions: ofConsortium,
  moments: ofConsortium,
} satisfies Partial<Rules>;
