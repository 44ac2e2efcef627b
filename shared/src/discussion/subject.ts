/** Resources that can have comments, and attachments. */
export const subjects = ['measurements', 'reports', 'pilots'] as const;

export type SubjectName = (typeof subjects)[number];

/**
 * A subject is identified by `subject` and `subjectId`. The row also has a foreign key to the table of the subject: the database
 * checks that both belong to the same organisation, and the rules read the state of the subject through it.
 */
export const subjectKeys = { measurements: 'measurementId', reports: 'reportId', pilots: 'pilotId' } as const;

/** Resources that can have attachments: activities too, and meetings and the work plan, which belong to no organisation. */
export const attachmentSubjects = [...subjects, 'activities', 'meetings', 'workPlanItems'] as const;

export type AttachmentSubjectName = (typeof attachmentSubjects)[number];

/** The foreign key of each subject of attachments. */
const attachmentKeys = {
  ...subjectKeys,
  activities: 'activityId',
  meetings: 'meetingId',
  workPlanItems: 'workPlanItemId',
} as const;

/** The three foreign keys of a row about this subject; exactly one is set. */
export const keysOfSubject = (subject: SubjectName, id: number) => ({
  measurementId: subject === 'measurements' ? id : null,
  reportId: subject === 'reports' ? id : null,
  pilotId: subject === 'pilots' ? id : null,
});

type AttachmentKeys = Record<(typeof attachmentKeys)[AttachmentSubjectName], number | null>;

/** The foreign keys of an attachment of this subject; exactly one is set. */
export const keysOfAttachment = (subject: AttachmentSubjectName, id: number): AttachmentKeys => ({
  measurementId: null,
  reportId: null,
  pilotId: null,
  activityId: null,
  meetingId: null,
  workPlanItemId: null,
  [attachmentKeys[subject]]: id,
});
