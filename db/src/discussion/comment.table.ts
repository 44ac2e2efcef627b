import { instant, linkTable, longText, nullable, ref, table, text, whole } from '../store/columns.ts';

export const commentTable = table('comments', {
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
  links: { mentions: { through: 'commentMentions', key: 'commentId', as: 'userId' } },
  indices: [['subject', 'subjectId'], ['measurementId'], ['reportId'], ['pilotId'], ['organisationId', 'createdAt']],
  within: { measurementId: 'measurements', reportId: 'reports', pilotId: 'pilots' },
});

export const commentMentionsTable = linkTable('commentMentions', { commentId: 'comments', userId: 'users' });
