/** Resources that can have comments, and attachments. */
export const subjects = ['measurements', 'reports', 'pilots'] as const;

export type SubjectName = (typeof subjects)[number];

/**
 * A subject is identified by `subject` and `subjectId`. The row also has a foreign key to the table of the subject: the database
 * checks that both belong to the same organisation, and the rules read the state of the subject through it.
 */
export const subjectKeys = { measurements: 'measurementId', reports: 'reportId', pilots: 'pilotId' } as const;

/** Resources that can have attachments: meetings too, which belong to no organisation. */
export const attachmentSubjects = [...subjects, 'meetings'] as const;

export type AttachmentSubjectName = (typeof attachmentSubjects)[number];

/** The three foreign keys of a row about this subject; exactly one is set. */
export const keysOfSubject = (subject: SubjectName, id: number) => ({
  measurementId: subject === 'measurements' ? id : null,
  reportId: subject === 'reports' ? id : null,
  pilotId: subject === 'pilots' ? id : null,
});

/** The four foreign keys of an attachment of this subject; exactly one is set. */
export const keysOfAttachment = (subject: AttachmentSubjectName, id: number) => ({
  ...(subject === 'meetings' ? { measurementId: null, reportId: null, pilotId: null } : keysOfSubject(subject, id)),
  meetingId: subject === 'meetings' ? id : null,
});
