import type { FieldOf, RecordOf } from '../resources.ts';
import type { Membership, OrganisationRole } from './roles.ts';

type MeasurementState = RecordOf<'measurements'>['state'];
type ReportState = RecordOf<'reports'>['state'];
type CommentAuthorMembership = Membership<OrganisationRole>;

/**
 * What hangs from a figure, a report or a pilot is read by whoever may read that: the reach follows the key to the subject's
 * state as it is now, so a returned figure takes its evidence and its thread with it.
 */
const aboutFigures = (states: readonly MeasurementState[]) => ({
  subject: 'measurements' as const,
  viaTable: { localKey: 'measurementId', table: 'measurements' as const, foreignKey: 'id', column: 'state', value: states },
});
const aboutReports = (states: readonly ReportState[]) => ({
  subject: 'reports' as const,
  viaTable: { localKey: 'reportId', table: 'reports' as const, foreignKey: 'id', column: 'state', value: states },
});
const aboutPilots = () => ({ subject: 'pilots' as const });
const reviewedStates = ['submitted', 'approved'] as const;
const acceptedStates = ['approved'] as const;

/** Comments: "organisation" is never left, and only what was written for the evaluators reaches them, without names. */
export const toReviewers = () => ({ audience: ['review', 'evaluation'] as const });
export const toEvaluators = () => ({ audience: 'evaluation' as const });
export const ownComments = (me: Membership) => ({ authorId: me.userId, authorRole: me.role });
export const ownCommentsInOrganisation = (me: CommentAuthorMembership) => ({
  organisationId: me.organisationId,
  authorId: me.userId,
});
const authorFields = ['authorId', 'authorName', 'mentions'] as const satisfies FieldOf<'comments'>[];
export const reviewedComments = [
  () => ({ ...toReviewers(), ...aboutFigures(reviewedStates) }),
  () => ({ ...toReviewers(), ...aboutReports(reviewedStates) }),
  () => ({ ...toReviewers(), ...aboutPilots() }),
];
export const evaluatedComments = [
  { where: () => ({ ...toEvaluators(), ...aboutFigures(reviewedStates) }), except: authorFields },
  { where: () => ({ ...toEvaluators(), ...aboutReports(reviewedStates) }), except: authorFields },
  { where: () => ({ ...toEvaluators(), ...aboutPilots() }), except: authorFields },
];

/** Evidence: where a file lies is nobody's to know; who sent it, and files that tell who somebody is, stay within the review. */
export const storageFields = ['storedAs'] as const satisfies FieldOf<'attachments'>[];
export const storageAndSenderFields = ['storedAs', 'createdById', 'createdByName'] as const satisfies FieldOf<'attachments'>[];
export const withoutPersonalData = { personal: false } as const;
export const reviewedFiles = [
  { where: () => aboutFigures(reviewedStates), except: storageFields },
  { where: () => aboutReports(reviewedStates), except: storageFields },
  { where: aboutPilots, except: storageFields },
];
export const evaluatedFiles = [
  { where: () => ({ ...withoutPersonalData, ...aboutFigures(reviewedStates) }), except: storageAndSenderFields },
  { where: () => ({ ...withoutPersonalData, ...aboutReports(reviewedStates) }), except: storageAndSenderFields },
  { where: () => ({ ...withoutPersonalData, ...aboutPilots() }), except: storageAndSenderFields },
];
export const acceptedFiles = [
  { where: () => ({ ...withoutPersonalData, ...aboutFigures(acceptedStates) }), except: storageAndSenderFields },
  { where: () => ({ ...withoutPersonalData, ...aboutReports(acceptedStates) }), except: storageAndSenderFields },
  { where: () => ({ ...withoutPersonalData, ...aboutPilots() }), except: storageAndSenderFields },
];
