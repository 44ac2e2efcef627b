import type { AttachmentSubjectName, SubjectName } from '@pilotage/shared';

/** The subject of files: that of a discussion, or a meeting; with the organisation to which a new file belongs. */
export interface FileSubject {
  subject: AttachmentSubjectName;
  subjectId: number;
  organisationId: number;
}

/** The subject of comments and files: a measurement, a report or a pilot, with its organisation. */
export interface DiscussionSubject extends FileSubject {
  subject: SubjectName;
}
