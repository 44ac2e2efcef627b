import type { Rules } from './grants.ts';
import type { Membership, OrganisationRole } from './roles.ts';

type DoerMembership = Membership<OrganisationRole>;

const all = () => ({});
const own = (me: DoerMembership) => ({ organisationId: me.organisationId });
const setByUs = (me: DoerMembership) => ({ organisationId: me.organisationId, givenByLeadPartner: false });
const givenToUs = (me: DoerMembership) => ({ organisationId: me.organisationId, givenByLeadPartner: true });
const given = () => ({ givenByLeadPartner: true });
/** What follows from the evaluator's own questions. */
const asked = (me: Membership) => ({ askedById: me.userId });
const shared = () => ({ visibility: 'consortium' as const });

/** Of a task that the lead partner or an evaluator gave, its organisation changes who does it, and its state by actions. */
const personAlone = { where: givenToUs, except: ['title', 'description', 'dueOn', 'visibility'] as const };

const ofPartner = {
  read: [own, shared],
  create: [setByUs],
  update: [setByUs, personAlone],
  delete: [setByUs],
  start: [own],
  stop: [own],
  complete: [own],
  reopen: [own],
};

/** Tasks; a part of `rules.ts`. */
export const taskRules = {
  tasks: {
    partnerStaff: ofPartner,
    partnerManager: ofPartner,
    leadPartner: {
      read: [all],
      create: [own, given],
      update: [own, given],
      delete: [own, given],
      start: [own, given],
      stop: [own, given],
      complete: [own, given],
      reopen: [own, given],
    },
    evaluator: {
      read: [
        { where: shared, except: ['assigneeId'] },
        { where: asked, except: ['assigneeId'] },
      ],
    },
    system: { read: [all], create: [all], update: [all], delete: [all], complete: [all] },
  },
} satisfies Partial<Rules>;
