import type { SubjectName } from '@pilotage/shared';

/** The subject of comments and files: a measurement, a report or a pilot, with its organisation. */
export interface DiscussionSubject {
  subject: SubjectName;
  subjectId: number;
  organisationId: number;
}
