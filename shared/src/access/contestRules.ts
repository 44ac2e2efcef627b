import { publicContestStates } from '../contests/contest.ts';
import type { Rules } from './grants.ts';
import type { Membership, OrganisationRole } from './roles.ts';

const all = () => ({});
const own = (me: Membership<OrganisationRole>) => ({ organisationId: me.organisationId });
const ofTheConsortium = () => ({ organisationId: null });
const whenPublic = () => ({ state: publicContestStates });
const ofPublicContests = () => ({
  reach: { on: 'contestId', through: 'contests' as const, key: 'id', as: 'state', is: publicContestStates },
});

/** Contests and what they are judged by: their owner's while they are written, everybody's to read from opening on. */
export const contestRules = {
  contests: {
    partnerStaff: { read: [own, whenPublic], create: [own], update: [own], assign: [own], remind: [own] },
    partnerManager: {
      read: [own, whenPublic],
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
      create: [ofTheConsortium],
      update: [ofTheConsortium],
      delete: [ofTheConsortium],
      open: [ofTheConsortium],
      close: [ofTheConsortium],
      assign: [ofTheConsortium],
      remind: [ofTheConsortium],
      endJudging: [ofTheConsortium],
      decide: [ofTheConsortium],
      archive: [ofTheConsortium],
    },
    evaluator: { read: [whenPublic] },
    observer: { read: [whenPublic] },
    juror: { read: [whenPublic] },
    visitor: { read: [whenPublic] },
    system: { read: [all], create: [all], close: [all] },
  },
  criteria: {
    partnerStaff: { read: [own, ofPublicContests], create: [own], update: [own], delete: [own] },
    partnerManager: { read: [own, ofPublicContests], create: [own], update: [own], delete: [own] },
    leadPartner: { read: [all], create: [ofTheConsortium], update: [ofTheConsortium], delete: [ofTheConsortium] },
    evaluator: { read: [ofPublicContests] },
    observer: { read: [ofPublicContests] },
    juror: { read: [ofPublicContests] },
    visitor: { read: [ofPublicContests] },
    system: { read: [all], create: [all] },
  },
} satisfies Pick<Rules, 'contests' | 'criteria'>;
