import type { Rules } from './grants.ts';
import type { Membership, OrganisationRole } from './roles.ts';

const all = () => ({});
const own = (me: Membership<OrganisationRole>) => ({ organisationId: me.organisationId });
/** Activities that their organisation shows to the consortium. */
const shared = () => ({ visibility: 'consortium' as const });

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
    partnerStaff: { read: [own, shared], ...writing },
    partnerManager: { read: [own, shared], ...writing },
    leadPartner: { read: [all] },
    evaluator: { read: [shared] },
    observer: { read: [shared] },
    system: { read: [all], create: [all], update: [all], repeat: [all] },
  },
} satisfies Partial<Rules>;
