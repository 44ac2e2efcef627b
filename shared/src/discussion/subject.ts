/** Resources that can have comments and attachments. */
export const subjects = ['measurements', 'reports', 'pilots'] as const;

export type SubjectName = (typeof subjects)[number];

/**
 * A subject is identified by `subject` and `subjectId`. The row also has a foreign key to the table of the subject: the database
 * checks that both belong to the same organisation, and the rules read the state of the subject through it.
 */
export const subjectKeys = { measurements: 'measurementId', reports: 'reportId', pilots: 'pilotId' } as const;

/** The three foreign keys of a row about this subject; exactly one is set. */
export const keysOfSubject = (subject: SubjectName, id: number) => ({
  measurementId: subject === 'measurements' ? id : null,
  reportId: subject === 'reports' ? id : null,
  pilotId: subject === 'pilots' ? id : null,
});
