import type { Rules } from './grants.ts';
import type { Membership, OrganisationRole } from './roles.ts';

const all = () => ({});
const own = (me: Membership<OrganisationRole>) => ({ organisationId: me.organisationId });

const ownPlans = { read: [all], create: [own], update: [own], delete: [own] } as const;

/** The dissemination strategy: objectives are the consortium's, a plan belongs to the organisation that makes it. */
export const disseminationRules = {
  disseminationObjectives: {
    partnerStaff: { read: [all] },
    partnerManager: { read: [all] },
    leadPartner: { read: [all], create: [all], update: [all], delete: [all] },
    evaluator: { read: [all] },
    observer: { read: [all] },
    system: { read: [all], create: [all] },
  },
  disseminationPlans: {
    partnerStaff: ownPlans,
    partnerManager: ownPlans,
    leadPartner: { read: [all] },
    evaluator: { read: [all] },
    observer: { read: [all] },
    system: { read: [all], create: [all] },
  },
} satisfies Partial<Rules>;
