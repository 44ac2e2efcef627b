import { issuedAnnotationStates } from '../annotations/annotation.ts';
import type { Rules } from './grants.ts';
import type { Membership, OrganisationRole } from './roles.ts';

type ReaderMembership = Membership<OrganisationRole>;

const all = () => ({});
const issued = () => ({ state: issuedAnnotationStates });
const drafted = { state: 'draft' as const };

const writtenAsEvaluator = (me: Membership<'evaluator'>) => ({ authorId: me.userId, authorRole: 'evaluator' as const });
const writtenAsLeadPartner = (me: Membership<'leadPartner'>) => ({ authorId: me.userId, authorRole: 'leadPartner' as const });
const draftOfEvaluator = (me: Membership<'evaluator'>) => ({ ...writtenAsEvaluator(me), ...drafted });
const draftOfLeadPartner = (me: Membership<'leadPartner'>) => ({ ...writtenAsLeadPartner(me), ...drafted });

/** What all who compare may ask about: approved figures. */
const ofApprovedFigures = { state: issuedAnnotationStates, basis: 'approved' as const };

/** Questions about indicators of the consortium, or of the own organisation, about all pilots or about one that the partner reads. */
const askedByPartners = ['consortium', 'own'].flatMap((owner) => {
  const asked = (me: ReaderMembership) => ({
    ...ofApprovedFigures,
    indicatorOwnerId: owner === 'own' ? me.organisationId : null,
  });
  return [
    (me: ReaderMembership) => ({ ...asked(me), pilotId: null }),
    (me: ReaderMembership) => ({ ...asked(me), pilotOwnerId: me.organisationId }),
    (me: ReaderMembership) => ({
      ...asked(me),
      viaTable: {
        localKey: 'pilotId',
        table: 'pilotPartners' as const,
        foreignKey: 'pilotId',
        column: 'organisationId',
        value: me.organisationId,
      },
    }),
  ];
});

/** Observers read no people. */
const askedByObservers = { where: () => ofApprovedFigures, except: ['authorId'] as const };

/**
 * Annotations; a part of `rules.ts`. A draft is its author's alone, in the role in which it was written. An issued one is read by who may ask
 * its question today: evaluators and the lead partner all, others those of approved figures (`canCompareOn`) of indicators and pilots that they read.
 */
export const annotationRules = {
  annotations: {
    partnerStaff: { read: askedByPartners },
    partnerManager: { read: askedByPartners },
    leadPartner: {
      read: [writtenAsLeadPartner, issued],
      create: [draftOfLeadPartner],
      update: [writtenAsLeadPartner],
      delete: [draftOfLeadPartner],
      issue: [writtenAsLeadPartner],
      withdraw: [writtenAsLeadPartner],
    },
    evaluator: {
      read: [writtenAsEvaluator, issued],
      create: [draftOfEvaluator],
      update: [writtenAsEvaluator],
      delete: [draftOfEvaluator],
      issue: [writtenAsEvaluator],
      withdraw: [writtenAsEvaluator],
    },
    observer: { read: [askedByObservers] },
    system: { read: [all], create: [all], delete: [all] },
  },
} satisfies Pick<Rules, 'annotations'>;
