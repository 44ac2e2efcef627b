import type { FieldOf, RecordOf } from '../resources.ts';
import type { Membership, OrganisationRole } from './roles.ts';

type MeasurementState = RecordOf<'measurements'>['state'];
type ReportState = RecordOf<'reports'>['state'];
type CommentAuthorMembership = Membership<OrganisationRole>;

/**
 * Comments and attachments are readable together with their subject (figure, report or pilot). The condition checks the present
 * state of the subject, so a returned figure hides its attachments and comments too.
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
export const aboutMeetings = () => ({ subject: 'meetings' as const });
/** Activities that their organisation shows to the consortium. */
const aboutSharedActivities = () => ({
  subject: 'activities' as const,
  viaTable: {
    localKey: 'activityId',
    table: 'activities' as const,
    foreignKey: 'id',
    column: 'visibility',
    value: ['consortium'],
  },
});
const aboutActivities = () => ({ subject: 'activities' as const });
const aboutWorkPlan = () => ({ subject: 'workPlanItems' as const });
const reviewedStates = ['submitted', 'approved'] as const;
const acceptedStates = ['approved'] as const;

/** Comments: audience "organisation" is for the organisation only. Evaluators read only audience "evaluation", without names. */
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

/** Attachments: no role reads the storage key. The sender, and files with personal data, are visible in the review only. */
export const storageFields = ['storedAs'] as const satisfies FieldOf<'attachments'>[];
export const storageAndSenderFields = ['storedAs', 'createdById', 'createdByName'] as const satisfies FieldOf<'attachments'>[];
export const withoutPersonalData = { personal: false } as const;
/** Documents of meetings are read by all members, without who sent them; those with personal data by their organisation and the lead partner. */
export const meetingFiles = {
  where: () => ({ ...withoutPersonalData, ...aboutMeetings() }),
  except: storageAndSenderFields,
};
export const ownMeetingFiles = (me: CommentAuthorMembership) => ({ ...aboutMeetings(), organisationId: me.organisationId });
/** Files of an activity are read by those who read the activity. */
export const sharedActivityFiles = {
  where: () => ({ ...withoutPersonalData, ...aboutSharedActivities() }),
  except: storageAndSenderFields,
};
/** Files of the work plan are read by all partners, those that were approved by evaluators and observers, too. */
export const workPlanFiles = {
  where: () => ({ ...withoutPersonalData, ...aboutWorkPlan() }),
  except: storageAndSenderFields,
};
const approvedWorkPlanFiles = {
  where: () => ({ ...withoutPersonalData, ...aboutWorkPlan(), approved: true }),
  except: storageAndSenderFields,
};
export const reviewedFiles = [
  { where: () => aboutFigures(reviewedStates), except: storageFields },
  { where: () => aboutReports(reviewedStates), except: storageFields },
  { where: aboutPilots, except: storageFields },
  { where: aboutActivities, except: storageFields },
  { where: aboutMeetings, except: storageFields },
  { where: aboutWorkPlan, except: storageFields },
];
export const evaluatedFiles = [
  { where: () => ({ ...withoutPersonalData, ...aboutFigures(reviewedStates) }), except: storageAndSenderFields },
  { where: () => ({ ...withoutPersonalData, ...aboutReports(reviewedStates) }), except: storageAndSenderFields },
  { where: () => ({ ...withoutPersonalData, ...aboutPilots() }), except: storageAndSenderFields },
  sharedActivityFiles,
  meetingFiles,
  approvedWorkPlanFiles,
];
export const acceptedFiles = [
  { where: () => ({ ...withoutPersonalData, ...aboutFigures(acceptedStates) }), except: storageAndSenderFields },
  { where: () => ({ ...withoutPersonalData, ...aboutReports(acceptedStates) }), except: storageAndSenderFields },
  { where: () => ({ ...withoutPersonalData, ...aboutPilots() }), except: storageAndSenderFields },
  sharedActivityFiles,
  meetingFiles,
  approvedWorkPlanFiles,
];
