import { returnFieldNames } from '../resource/returnFields.ts';
import type { FieldOf } from '../resources.ts';
import type { Rules } from './grants.ts';
import type { Membership, OrganisationRole } from './roles.ts';

type PartnerMembership = Membership<OrganisationRole>;

const all = () => ({});
const own = (me: PartnerMembership) => ({ organisationId: me.organisationId });
const ownResponsibility = (me: PartnerMembership) => ({ responsibleOrganisationId: me.organisationId });
const shared = () => ({ visibility: 'consortium' as const });

/** What was agreed with the programme, which the lead partner alone changes. */
const plannedFields = [
  'number',
  'title',
  'description',
  'responsibleOrganisationId',
  'contributorIds',
  'startsOn',
  'dueOn',
  'illustrative',
] as const satisfies FieldOf<'workPlanItems'>[];

/** The whole plan, without what the lead partner asked of whoever is responsible. */
const withoutReturn = { where: all, except: returnFieldNames };

/** A partner reads the whole plan; of what it is responsible for, it reads what came back, writes the progress note and moves the state. */
const ofPartner = {
  read: [ownResponsibility, withoutReturn],
  update: [{ where: ownResponsibility, except: plannedFields }],
  start: [ownResponsibility],
  submit: [ownResponsibility],
  reopen: [ownResponsibility],
};

const ofOwner = { create: [own], update: [own], delete: [own], close: [own], reopen: [own] };

/** The work plan and the risks; a part of `rules.ts`. */
export const workPlanRules = {
  workPlanItems: {
    partnerStaff: ofPartner,
    partnerManager: ofPartner,
    leadPartner: { read: [all], create: [all], update: [all], delete: [all], approve: [all], return: [all], reopen: [all] },
    evaluator: { read: [withoutReturn] },
    observer: { read: [withoutReturn] },
    system: { read: [all], create: [all] },
  },
  risks: {
    partnerStaff: { read: [own, shared], ...ofOwner },
    partnerManager: { read: [own, shared], ...ofOwner },
    leadPartner: { read: [all], ...ofOwner },
    evaluator: { read: [shared] },
    system: { read: [all], create: [all] },
  },
} satisfies Partial<Rules>;
