import {
  acceptedFiles,
  evaluatedComments,
  evaluatedFiles,
  impersonal,
  ownWritten,
  place,
  placeAndSender,
  reviewedComments,
  reviewedFiles,
  toEvaluators,
  toReviewers,
  written,
} from './evidenceScopes.ts';
import type { Rules } from './grants.ts';
import type { Membership, OrganisationRole } from './roles.ts';

type Mine = Membership<OrganisationRole>;

const all = () => ({});
const own = (me: Mine) => ({ organisationId: me.organisationId });
const filesOfPilotsOfMine = (me: Mine) => ({
  ...impersonal,
  subject: 'pilots' as const,
  reach: { on: 'pilotId', through: 'pilotPartners' as const, key: 'pilotId', as: 'organisationId', is: me.organisationId },
});

/** What is said of figures, and what they are shown by; a part of `rules.ts`. */
export const evidenceRules = {
  comments: {
    partnerStaff: { read: [own], create: [own], update: [ownWritten], delete: [ownWritten], resolve: [own] },
    partnerManager: { read: [own], create: [own], update: [ownWritten], delete: [ownWritten], resolve: [own] },
    leadPartner: {
      read: [written, ...reviewedComments],
      create: [toReviewers],
      update: [written],
      delete: [written],
      resolve: [toReviewers],
    },
    evaluator: {
      read: [written, ...evaluatedComments],
      create: [toEvaluators],
      update: [written],
      delete: [written],
    },
    system: { read: [all], create: [all] },
  },
  attachments: {
    partnerStaff: {
      read: [
        { where: own, except: place },
        { where: filesOfPilotsOfMine, except: placeAndSender },
      ],
      create: [own],
      delete: [own],
    },
    partnerManager: {
      read: [
        { where: own, except: place },
        { where: filesOfPilotsOfMine, except: placeAndSender },
      ],
      create: [own],
      delete: [own],
    },
    leadPartner: { read: reviewedFiles },
    evaluator: { read: evaluatedFiles },
    observer: { read: acceptedFiles },
    system: { read: [all], create: [all] },
  },
} satisfies Partial<Rules>;
