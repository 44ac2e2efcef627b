import type { Rules } from './grants.ts';
import type { Membership, OrganisationRole } from './roles.ts';

const all = () => ({});
const own = (me: Membership<OrganisationRole>) => ({ organisationId: me.organisationId });

/** Learners by age, gender and target group: in a small course the counts could tell who somebody is (decision 44). */
const withoutParts = { where: all, except: ['parts'] } as const;

const ownFigures = { read: [own, withoutParts], create: [own], update: [own], delete: [own] } as const;

const ownMappings = { read: [own], create: [own], update: [own], delete: [own] } as const;

/** The academy: its modules are the consortium's, the figures of learners belong to the organisation that enters them. */
export const academyRules: Pick<Rules, 'modules' | 'enrolments' | 'completionMappings'> = {
  modules: {
    partnerStaff: { read: [all] },
    partnerManager: { read: [all] },
    leadPartner: { read: [all], create: [all], update: [all], delete: [all] },
    evaluator: { read: [all] },
    observer: { read: [all] },
    system: { read: [all], create: [all] },
  },
  enrolments: {
    partnerStaff: ownFigures,
    partnerManager: ownFigures,
    leadPartner: { read: [all] },
    evaluator: { read: [withoutParts] },
    observer: { read: [withoutParts] },
    system: { read: [all], create: [all] },
  },
  completionMappings: {
    partnerStaff: ownMappings,
    partnerManager: ownMappings,
    leadPartner: { read: [all] },
    system: { read: [all], create: [all] },
  },
};
