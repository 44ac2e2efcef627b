import { instant, defineLinkTable, longText, nullable, ref, defineTable, text, whole } from '../store/columns.ts';

export const commentTable = defineTable('comments', {
  columns: {
    organisationId: ref,
    subject: text(20),
    subjectId: whole,
    measurementId: nullable(ref),
    reportId: nullable(ref),
    pilotId: nullable(ref),
    audience: text(20),
    text: longText,
    authorId: nullable(ref),
    authorName: nullable(text(120)),
    authorRole: nullable(text(20)),
    editedAt: nullable(instant),
    resolvedAt: nullable(instant),
  },
  links: { mentions: { table: 'commentMentions', sourceKey: 'commentId', targetKey: 'userId' } },
  indices: [['subject', 'subjectId'], ['measurementId'], ['reportId'], ['pilotId'], ['organisationId', 'createdAt']],
  sameOrganisation: { measurementId: 'measurements', reportId: 'reports', pilotId: 'pilots' },
});

export const commentMentionsTable = defineLinkTable('commentMentions', { commentId: 'comments', userId: 'users' });
