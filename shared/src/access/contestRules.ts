import { publicContestStates } from '../contests/contest.ts';
import type { Rules } from './grants.ts';
import type { Membership, OrganisationRole } from './roles.ts';

const all = () => ({});
const own = (me: Membership<OrganisationRole>) => ({ organisationId: me.organisationId });
const consortiumOwned = () => ({ organisationId: null });
const inPublicState = () => ({ state: publicContestStates });
const inPublicContest = () => ({
  viaTable: { localKey: 'contestId', table: 'contests' as const, foreignKey: 'id', column: 'state', value: publicContestStates },
});

/** Contests and their criteria: drafts are visible to their owner only, contests from opening on to everybody. */
export const contestRules = {
  contests: {
    partnerStaff: { read: [own, inPublicState], create: [own], update: [own], assign: [own], remind: [own] },
    partnerManager: {
      read: [own, inPublicState],
      create: [own],
      update: [own],
      delete: [own],
      open: [own],
      close: [own],
      assign: [own],
      remind: [own],
      endJudging: [own],
      decide: [own],
      archive: [own],
    },
    leadPartner: {
      read: [all],
      create: [consortiumOwned],
      update: [consortiumOwned],
      delete: [consortiumOwned],
      open: [consortiumOwned],
      close: [consortiumOwned],
      assign: [consortiumOwned],
      remind: [consortiumOwned],
      endJudging: [consortiumOwned],
      decide: [consortiumOwned],
      archive: [consortiumOwned],
    },
    evaluator: { read: [inPublicState] },
    observer: { read: [inPublicState] },
    juror: { read: [inPublicState] },
    visitor: { read: [inPublicState] },
    system: { read: [all], create: [all], close: [all] },
  },
  criteria: {
    partnerStaff: { read: [own, inPublicContest], create: [own], update: [own], delete: [own] },
    partnerManager: { read: [own, inPublicContest], create: [own], update: [own], delete: [own] },
    leadPartner: { read: [all], create: [consortiumOwned], update: [consortiumOwned], delete: [consortiumOwned] },
    evaluator: { read: [inPublicContest] },
    observer: { read: [inPublicContest] },
    juror: { read: [inPublicContest] },
    visitor: { read: [inPublicContest] },
    system: { read: [all], create: [all] },
  },
} satisfies Pick<Rules, 'contests' | 'criteria'>;
