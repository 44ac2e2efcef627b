import type { FieldOf, RecordOf } from '../resources.ts';
import type { Membership, OrganisationRole } from './roles.ts';

type MeasurementState = RecordOf<'measurements'>['state'];
type ReportState = RecordOf<'reports'>['state'];
type Mine = Membership<OrganisationRole>;

/**
 * What hangs from a figure, a report or a pilot is read by whoever may read that: the reach follows the key to the subject's
 * state as it is now, so a returned figure takes its evidence and its thread with it.
 */
const aboutFigures = (is: readonly MeasurementState[]) => ({
  subject: 'measurements' as const,
  reach: { on: 'measurementId', through: 'measurements' as const, key: 'id', as: 'state', is },
});
const aboutReports = (is: readonly ReportState[]) => ({
  subject: 'reports' as const,
  reach: { on: 'reportId', through: 'reports' as const, key: 'id', as: 'state', is },
});
const aboutPilots = () => ({ subject: 'pilots' as const });
const inReview = ['submitted', 'approved'] as const;
const accepted = ['approved'] as const;

/** Comments: "organisation" is never left, and only what was written for the evaluators reaches them, without names. */
export const toReviewers = () => ({ audience: ['review', 'evaluation'] as const });
export const toEvaluators = () => ({ audience: 'evaluation' as const });
export const written = (me: Membership) => ({ authorId: me.userId, authorRole: me.role });
export const ownWritten = (me: Mine) => ({ organisationId: me.organisationId, authorId: me.userId });
const whoWrote = ['authorId', 'authorName', 'mentions'] as const satisfies FieldOf<'comments'>[];
export const reviewedComments = [
  () => ({ ...toReviewers(), ...aboutFigures(inReview) }),
  () => ({ ...toReviewers(), ...aboutReports(inReview) }),
  () => ({ ...toReviewers(), ...aboutPilots() }),
];
export const evaluatedComments = [
  { where: () => ({ ...toEvaluators(), ...aboutFigures(inReview) }), except: whoWrote },
  { where: () => ({ ...toEvaluators(), ...aboutReports(inReview) }), except: whoWrote },
  { where: () => ({ ...toEvaluators(), ...aboutPilots() }), except: whoWrote },
];

/** Evidence: where a file lies is nobody's to know; who sent it, and files that tell who somebody is, stay within the review. */
export const place = ['storedAs'] as const satisfies FieldOf<'attachments'>[];
export const placeAndSender = ['storedAs', 'createdById', 'createdByName'] as const satisfies FieldOf<'attachments'>[];
export const impersonal = { personal: false } as const;
export const reviewedFiles = [
  { where: () => aboutFigures(inReview), except: place },
  { where: () => aboutReports(inReview), except: place },
  { where: aboutPilots, except: place },
];
export const evaluatedFiles = [
  { where: () => ({ ...impersonal, ...aboutFigures(inReview) }), except: placeAndSender },
  { where: () => ({ ...impersonal, ...aboutReports(inReview) }), except: placeAndSender },
  { where: () => ({ ...impersonal, ...aboutPilots() }), except: placeAndSender },
];
export const acceptedFiles = [
  { where: () => ({ ...impersonal, ...aboutFigures(accepted) }), except: placeAndSender },
  { where: () => ({ ...impersonal, ...aboutReports(accepted) }), except: placeAndSender },
  { where: () => ({ ...impersonal, ...aboutPilots() }), except: placeAndSender },
];
