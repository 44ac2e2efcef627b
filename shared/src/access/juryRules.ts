import { requesterContactFields } from '../cooperations/cooperation.ts';
import { organiserOnlyScoreFields, ownScoreFields, scoreContentFields } from '../jury/score.ts';
import { identifyingFields } from '../solutions/solution.ts';
import type { Rules } from './grants.ts';
import type { Membership, OrganisationRole } from './roles.ts';

type OrganiserMembership = Membership<OrganisationRole>;
type JurorMembership = Membership<'juror'>;

const all = () => ({});
const own = (me: OrganiserMembership) => ({ organisationId: me.organisationId });
const consortiumOwned = () => ({ organisationId: null });
/** Fields that could identify the applicant or are for the organiser: readable by the organiser and the lead partner only. */
const organiserOnlyFields = [...identifyingFields, 'exclusion', 'files', 'mayPublish'] as const;
const published = { where: () => ({ published: true }), except: organiserOnlyFields };
const inDecidedContest = {
  viaTable: {
    localKey: 'contestId',
    table: 'contests' as const,
    foreignKey: 'id',
    column: 'state',
    value: ['decided', 'archived'] as const,
  },
};
/** Visitors read a published solution only after the decision, and never a withdrawn one. */
const publicSolution = {
  where: () => ({ published: true, state: 'submitted' as const, ...inDecidedContest }),
  except: [...organiserOnlyFields, 'contentHash', 'state'] as const,
};
const submittedSolution = { where: () => ({ state: 'submitted' as const, ...inDecidedContest }), except: organiserOnlyFields };

/** Solutions assigned to the juror. In a conflict of interest the score has no reviewer, so the solution is not visible. */
const assignedToReview = (me: JurorMembership) => ({
  state: 'submitted' as const,
  viaTable: { localKey: 'id', table: 'scores' as const, foreignKey: 'solutionId', column: 'reviewerId', value: me.userId },
});
const ownScores = (me: JurorMembership) => ({ userId: me.userId });
/** Scores of other jurors for solutions that this juror has scored. */
const othersAfterOwnScore = (me: JurorMembership) => ({
  state: ['scored', 'counted'] as const,
  viaTable: {
    localKey: 'solutionId',
    table: 'scores' as const,
    foreignKey: 'solutionId',
    column: 'scoredById',
    value: me.userId,
  },
});

/** The fact of a score without its content: until judging closes only jurors read the content. */
const ownWithoutContent = { where: own, except: scoreContentFields };
const hiddenFromOthers = [...scoreContentFields, ...organiserOnlyScoreFields] as const;
const ownCounted = (me: OrganiserMembership) => ({ organisationId: me.organisationId, state: 'counted' as const });
const withoutContent = { where: all, except: hiddenFromOthers };
const consortiumWithoutContent = { where: consortiumOwned, except: scoreContentFields };
const counted = { where: () => ({ state: 'counted' as const }), except: organiserOnlyScoreFields };
const consortiumCounted = () => ({ organisationId: null, state: 'counted' as const });
const countedWithoutJury = {
  where: () => ({ state: 'counted' as const, ...inDecidedContest }),
  except: ['forJury', 'conflict', ...ownScoreFields, ...organiserOnlyScoreFields] as const,
};

const ownRequests = (me: OrganiserMembership) => ({ organisationId: me.organisationId });
const incomingRequests = (me: OrganiserMembership) => ({ ownerOrganisationId: me.organisationId });
const acceptedRequests = (me: OrganiserMembership) => ({ ownerOrganisationId: me.organisationId, state: 'accepted' as const });
const incomingWithoutContact = { where: incomingRequests, except: requesterContactFields };
const consortiumIncoming = () => ({ ownerOrganisationId: null });
const consortiumAccepted = () => ({ ownerOrganisationId: null, state: 'accepted' as const });
const contactFields = [...requesterContactFields, 'ownerName', 'ownerEmail', 'message', 'answer'] as const;

const organiserGrants = { read: [own, published], exclude: [own] } as const;
const cooperationGrants = {
  read: [ownRequests, incomingWithoutContact, acceptedRequests],
  create: [ownRequests],
  accept: [incomingRequests],
  decline: [incomingRequests],
  withdraw: [ownRequests],
};

/** Solutions, applicants, jurors, scores, decisions and cooperation requests; a part of `rules.ts`. */
export const juryRules = {
  solutions: {
    partnerStaff: { read: [own, published] },
    partnerManager: { ...organiserGrants, continue: [own] },
    leadPartner: { read: [all], exclude: [consortiumOwned], continue: [consortiumOwned] },
    evaluator: { read: [submittedSolution, published] },
    observer: { read: [published] },
    juror: { read: [{ where: assignedToReview, except: identifyingFields }] },
    visitor: { read: [publicSolution] },
    system: { read: [all], create: [all], update: [all], withdraw: [all] },
  },
  applicants: {
    partnerStaff: { read: [own] },
    partnerManager: { read: [own] },
    leadPartner: { read: [consortiumOwned] },
    system: { read: [all], create: [all], update: [all], delete: [all] },
  },
  jurors: {
    partnerStaff: { read: [own] },
    partnerManager: { read: [own], update: [own], delete: [own] },
    leadPartner: { read: [all], update: [consortiumOwned], delete: [consortiumOwned] },
    juror: { read: [ownScores] },
    system: { read: [all], create: [all] },
  },
  scores: {
    partnerStaff: { read: [ownWithoutContent, ownCounted], create: [own], delete: [own] },
    partnerManager: { read: [ownWithoutContent, ownCounted], create: [own], delete: [own] },
    leadPartner: {
      read: [withoutContent, consortiumWithoutContent, counted, consortiumCounted],
      create: [consortiumOwned],
      delete: [consortiumOwned],
    },
    evaluator: { read: [countedWithoutJury] },
    juror: {
      read: [
        { where: ownScores, except: organiserOnlyScoreFields },
        { where: othersAfterOwnScore, except: [...ownScoreFields, ...organiserOnlyScoreFields] },
      ],
      score: [ownScores],
      decline: [ownScores],
      withdraw: [ownScores],
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
    partnerStaff: cooperationGrants,
    partnerManager: cooperationGrants,
    leadPartner: {
      read: [
        { where: all, except: contactFields },
        { where: consortiumIncoming, except: requesterContactFields },
        consortiumAccepted,
      ],
      accept: [consortiumIncoming],
      decline: [consortiumIncoming],
    },
    system: { read: [all], create: [all], update: [all], accept: [all], decline: [all], withdraw: [all] },
  },
} satisfies Partial<Rules>;
