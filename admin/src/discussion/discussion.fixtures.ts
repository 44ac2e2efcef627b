import type { Attachment, Comment } from '@pilotage/shared';

const recordFields = { version: 1, createdAt: '2020-02-01T10:20:00.000Z', updatedAt: '2020-02-01T10:20:00.000Z' };
const subjectFields = {
  organisationId: 3,
  subject: 'measurements' as const,
  subjectId: 101,
  measurementId: 101,
  reportId: null,
  pilotId: null,
  activityId: null,
  meetingId: null,
  workPlanItemId: null,
  fileVersion: null,
  approved: false,
};

export const createComment = (rest: Partial<Comment> = {}): Comment => ({
  id: 61,
  ...recordFields,
  ...subjectFields,
  audience: 'review',
  text: 'Was the workshop in June counted twice?',
  mentions: [],
  authorId: 42,
  authorName: 'Marek Kováč',
  authorRole: 'partnerManager',
  editedAt: null,
  resolvedAt: null,
  ...rest,
});

export const createAttachment = (rest: Partial<Attachment> = {}): Attachment => ({
  id: 71,
  ...recordFields,
  ...subjectFields,
  fileName: 'attendance.pdf',
  mediaType: 'application/pdf',
  size: 182_400,
  sha256: '0'.repeat(64),
  personal: false,
  storedAs: `${'0'.repeat(32)}/${'0'.repeat(32)}`,
  createdById: 41,
  createdByName: 'Anna Huber',
  ...rest,
});
