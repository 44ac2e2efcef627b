/** What can be discussed and have evidence. */
export const subjects = ['measurements', 'reports', 'pilots'] as const;

export type SubjectName = (typeof subjects)[number];

/**
 * A subject is named by `subject` and `subjectId`; beside them stands the key of its own table, by which the database holds
 * the row to a subject of the same organisation and the rules follow it to the subject's state.
 */
export const subjectKeys = { measurements: 'measurementId', reports: 'reportId', pilots: 'pilotId' } as const;

/** The three keys of a row about this subject: one is set. */
export const keysOfSubject = (subject: SubjectName, id: number) => ({
  measurementId: subject === 'measurements' ? id : null,
  reportId: subject === 'reports' ? id : null,
  pilotId: subject === 'pilots' ? id : null,
});
