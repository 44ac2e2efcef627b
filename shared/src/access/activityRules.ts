import type { Rules } from './grants.ts';
import type { Membership, OrganisationRole } from './roles.ts';

const all = () => ({});
const own = (me: Membership<OrganisationRole>) => ({ organisationId: me.organisationId });
/** Activities that their organisation shows to the consortium. */
const shared = () => ({ visibility: 'consortium' as const });
/** Those about a pilot that the organisation coordinates or takes part in. */
const sharedOfOurPilots = (me: Membership<OrganisationRole>) => ({
  visibility: 'consortium' as const,
  viaTable: {
    localKey: 'pilotId',
    table: 'pilotPartners' as const,
    foreignKey: 'pilotId',
    column: 'organisationId',
    value: me.organisationId,
  },
});
/** A partner reads of which pilot an activity is where it reads the pilot. */
const readByPartners = [own, sharedOfOurPilots, { where: shared, except: ['pilotId'] }] as const;

const writing = {
  create: [own],
  update: [own],
  delete: [own],
  hold: [own],
  cancel: [own],
  replan: [own],
  repeat: [own],
} as const;

/** Activities; a part of `rules.ts`. */
export const activityRules = {
  activities: {
    partnerStaff: { read: readByPartners, ...writing },
    partnerManager: { read: readByPartners, ...writing },
    leadPartner: { read: [all] },
    evaluator: { read: [shared] },
    observer: { read: [shared] },
    system: { read: [all], create: [all], update: [all], repeat: [all] },
  },
} satisfies Partial<Rules>;
