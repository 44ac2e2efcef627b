import type { SubjectName } from '@pilotage/shared';

/** What is spoken of and what files hang from: a figure, a report or a pilot, and whose it is. */
export interface DiscussionSubject {
  subject: SubjectName;
  subjectId: number;
  organisationId: number;
}
