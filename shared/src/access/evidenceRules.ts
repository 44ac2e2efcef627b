import {
  aboutMeetings,
  acceptedFiles,
  evaluatedComments,
  evaluatedFiles,
  meetingFiles,
  sharedActivityFiles,
  ownMeetingFiles,
  withoutPersonalData,
  workPlanFiles,
  ownCommentsInOrganisation,
  storageFields,
  storageAndSenderFields,
  reviewedComments,
  reviewedFiles,
  toEvaluators,
  toReviewers,
  ownComments,
} from './evidenceScopes.ts';
import type { Rules } from './grants.ts';
import type { Membership, OrganisationRole } from './roles.ts';

type EvidenceOwnerMembership = Membership<OrganisationRole>;

const all = () => ({});
const own = (me: EvidenceOwnerMembership) => ({ organisationId: me.organisationId });
const filesOfPartnerPilots = (me: EvidenceOwnerMembership) => ({
  ...withoutPersonalData,
  subject: 'pilots' as const,
  viaTable: {
    localKey: 'pilotId',
    table: 'pilotPartners' as const,
    foreignKey: 'pilotId',
    column: 'organisationId',
    value: me.organisationId,
  },
});

/** Comments and attachments; a part of `rules.ts`. */
export const evidenceRules = {
  comments: {
    partnerStaff: {
      read: [own],
      create: [own],
      update: [ownCommentsInOrganisation],
      delete: [ownCommentsInOrganisation],
      resolve: [own],
    },
    partnerManager: {
      read: [own],
      create: [own],
      update: [ownCommentsInOrganisation],
      delete: [ownCommentsInOrganisation],
      resolve: [own],
    },
    leadPartner: {
      read: [ownComments, ...reviewedComments],
      create: [toReviewers],
      update: [ownComments],
      delete: [ownComments],
      resolve: [toReviewers],
      assign: [toReviewers],
    },
    evaluator: {
      read: [ownComments, ...evaluatedComments],
      create: [toEvaluators],
      update: [ownComments],
      delete: [ownComments],
      assign: [ownComments],
    },
    system: { read: [all], create: [all] },
  },
  attachments: {
    partnerStaff: {
      read: [
        { where: own, except: storageFields },
        { where: filesOfPartnerPilots, except: storageAndSenderFields },
        sharedActivityFiles,
        meetingFiles,
        workPlanFiles,
      ],
      create: [own],
      delete: [own],
    },
    partnerManager: {
      read: [
        { where: own, except: storageFields },
        { where: filesOfPartnerPilots, except: storageAndSenderFields },
        sharedActivityFiles,
        meetingFiles,
        workPlanFiles,
      ],
      create: [own],
      delete: [own],
    },
    leadPartner: { read: reviewedFiles, create: [ownMeetingFiles], delete: [aboutMeetings] },
    evaluator: { read: evaluatedFiles },
    observer: { read: acceptedFiles },
    system: { read: [all], create: [all], approve: [all] },
  },
} satisfies Partial<Rules>;
