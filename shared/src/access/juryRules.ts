import { contactOfAsker } from '../contests/cooperation.ts';
import { contentOfScore, organisersOfScore } from '../contests/score.ts';
import { identifyingFields } from '../contests/solution.ts';
import type { Rules } from './grants.ts';
import type { Membership, OrganisationRole } from './roles.ts';

type Mine = Membership<OrganisationRole>;
type Juror = Membership<'juror'>;

const all = () => ({});
const own = (me: Mine) => ({ organisationId: me.organisationId });
const ofTheConsortium = () => ({ organisationId: null });
/** What could tell others who sent a solution: its organiser's to read, and the lead partner's. */
const organisersAlone = [...identifyingFields, 'exclusion', 'files', 'mayPublish'] as const;
const published = { where: () => ({ published: true }), except: organisersAlone };
const ofDecidedContests = {
  reach: { on: 'contestId', through: 'contests' as const, key: 'id', as: 'state', is: ['decided', 'archived'] as const },
};
/** A visitor meets nothing before its contest is decided, and nothing that was taken back, whatever was published. */
const standingInPublic = {
  where: () => ({ published: true, state: 'submitted' as const, ...ofDecidedContests }),
  except: [...organisersAlone, 'contentHash', 'state'] as const,
};
const entered = { where: () => ({ state: 'submitted' as const, ...ofDecidedContests }), except: organisersAlone };

/** What a juror judges. In a conflict the row has no reviewer, and the solution is not there. */
const mineToReview = (me: Juror) => ({
  state: 'submitted' as const,
  reach: { on: 'id', through: 'scores' as const, key: 'solutionId', as: 'reviewerId', is: me.userId },
});
const myScores = (me: Juror) => ({ userId: me.userId });
/** Others' scores of what I have scored myself. */
const afterMine = (me: Juror) => ({
  state: ['scored', 'counted'] as const,
  reach: { on: 'solutionId', through: 'scores' as const, key: 'solutionId', as: 'scoredById', is: me.userId },
});

/** Who scored, not what: until judging closes nobody but jurors reads a score. */
const ownWithoutContent = { where: own, except: contentOfScore };
const forOthers = [...contentOfScore, ...organisersOfScore] as const;
const ownCounted = (me: Mine) => ({ organisationId: me.organisationId, state: 'counted' as const });
const withoutContent = { where: all, except: forOthers };
const oursWithoutContent = { where: ofTheConsortium, except: contentOfScore };
const counted = { where: () => ({ state: 'counted' as const }), except: organisersOfScore };
const oursCounted = () => ({ organisationId: null, state: 'counted' as const });
const countedWithoutJury = {
  where: () => ({ state: 'counted' as const, ...ofDecidedContests }),
  except: ['forJury', 'conflict', ...organisersOfScore] as const,
};

const asked = (me: Mine) => ({ organisationId: me.organisationId });
const mineToAnswer = (me: Mine) => ({ ownerOrganisationId: me.organisationId });
const accepted = (me: Mine) => ({ ownerOrganisationId: me.organisationId, state: 'accepted' as const });
const beforeAccepting = { where: mineToAnswer, except: contactOfAsker };
const oursToAnswer = () => ({ ownerOrganisationId: null });
const ofOursAccepted = () => ({ ownerOrganisationId: null, state: 'accepted' as const });
const contacts = [...contactOfAsker, 'ownerName', 'ownerEmail', 'message', 'answer'] as const;

const ofOrganiser = { read: [own, published], exclude: [own] } as const;
const askingAndAnswering = {
  read: [asked, beforeAccepting, accepted],
  create: [asked],
  accept: [mineToAnswer],
  decline: [mineToAnswer],
  withdraw: [asked],
};

/** Solutions, who sent them, who judges them and how, and what is made of them. */
export const juryRules = {
  solutions: {
    partnerStaff: { read: [own, published] },
    partnerManager: { ...ofOrganiser, continue: [own] },
    leadPartner: { read: [all], exclude: [ofTheConsortium], continue: [ofTheConsortium] },
    evaluator: { read: [entered, published] },
    observer: { read: [published] },
    juror: { read: [{ where: mineToReview, except: identifyingFields }] },
    visitor: { read: [standingInPublic] },
    system: { read: [all], create: [all], update: [all], withdraw: [all] },
  },
  applicants: {
    partnerStaff: { read: [own] },
    partnerManager: { read: [own] },
    leadPartner: { read: [ofTheConsortium] },
    system: { read: [all], create: [all], update: [all], delete: [all] },
  },
  jurors: {
    partnerStaff: { read: [own] },
    partnerManager: { read: [own], update: [own], delete: [own] },
    leadPartner: { read: [all], update: [ofTheConsortium], delete: [ofTheConsortium] },
    juror: { read: [myScores] },
    system: { read: [all], create: [all] },
  },
  scores: {
    partnerStaff: { read: [ownWithoutContent, ownCounted], create: [own], delete: [own] },
    partnerManager: { read: [ownWithoutContent, ownCounted], create: [own], delete: [own] },
    leadPartner: {
      read: [withoutContent, oursWithoutContent, counted, oursCounted],
      create: [ofTheConsortium],
      delete: [ofTheConsortium],
    },
    evaluator: { read: [countedWithoutJury] },
    juror: {
      read: [
        { where: myScores, except: organisersOfScore },
        { where: afterMine, except: organisersOfScore },
      ],
      score: [myScores],
      decline: [myScores],
    },
    system: { read: [all], create: [all], update: [all], delete: [all] },
  },
  decisions: {
    partnerStaff: { read: [own] },
    partnerManager: { read: [own] },
    leadPartner: { read: [all] },
    evaluator: { read: [all] },
    system: { read: [all], create: [all] },
  },
  cooperations: {
    partnerStaff: askingAndAnswering,
    partnerManager: askingAndAnswering,
    leadPartner: {
      read: [{ where: all, except: contacts }, { where: oursToAnswer, except: contactOfAsker }, ofOursAccepted],
      accept: [oursToAnswer],
      decline: [oursToAnswer],
    },
    system: { read: [all], create: [all], update: [all], accept: [all], decline: [all], withdraw: [all] },
  },
} satisfies Partial<Rules>;
