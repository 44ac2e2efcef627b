import { issuedEvaluationStates } from '../evaluations/evaluation.ts';
import { issuedRecommendationStates } from '../evaluations/recommendation.ts';
import type { Rules } from './grants.ts';
import type { Membership, OrganisationRole } from './roles.ts';

type PartnerMembership = Membership<OrganisationRole>;
type EvaluatorMembership = Membership<'evaluator'>;

const all = () => ({});
const issued = () => ({ state: issuedEvaluationStates });
const issuedAboutUs = (me: PartnerMembership) => ({ organisationId: me.organisationId, state: issuedEvaluationStates });
const issuedAboutConsortium = () => ({ organisationId: null, state: issuedEvaluationStates });
/** Observers read what is public; other editions may not be. */
const publicEvaluation = {
  where: () => ({ isPublic: true, state: issuedEvaluationStates }),
  except: ['evaluatorId', 'revisesId', 'firstEditionId', 'publicRequested'] as const,
};
const written = (me: EvaluatorMembership) => ({ evaluatorId: me.userId });
const ownDraft = (me: EvaluatorMembership) => ({ evaluatorId: me.userId, state: 'draft' as const });

const issuedRecommendation = () => ({ state: issuedRecommendationStates });
const addressedToUs = (me: PartnerMembership) => ({ organisationId: me.organisationId, state: issuedRecommendationStates });
const ours = (me: PartnerMembership) => ({ organisationId: me.organisationId });

const readAboutUs = [issuedAboutUs, issuedAboutConsortium] as const;

/**
 * Evaluations and recommendations; a part of `rules.ts`. A draft is its author's alone, as evaluator and in no other role. An issued one is for
 * the evaluators, the lead partner, and the organisation that it is about.
 */
export const evaluationRules = {
  evaluations: {
    partnerStaff: { read: readAboutUs },
    partnerManager: { read: readAboutUs },
    leadPartner: { read: [issued], publish: [issued], unpublish: [issued] },
    evaluator: {
      read: [written, issued],
      create: [ownDraft],
      update: [written],
      delete: [ownDraft],
      issue: [written],
      revise: [written],
    },
    observer: { read: [publicEvaluation] },
    system: { read: [all], create: [all], update: [all], supersede: [all] },
  },
  recommendations: {
    partnerStaff: { read: [addressedToUs] },
    partnerManager: { read: [addressedToUs], respond: [ours] },
    leadPartner: { read: [issuedRecommendation] },
    evaluator: {
      read: [written, issuedRecommendation],
      create: [ownDraft],
      update: [written],
      delete: [ownDraft],
      followUp: [written],
    },
    system: { read: [all], create: [all], update: [all], delete: [all], issue: [all] },
  },
} satisfies Pick<Rules, 'evaluations' | 'recommendations'>;
