import type { ResourceWords } from '../i18n/resourceWords.ts';
import { rolesWords } from '../access/roles.en.ts';

export const commentsWords = {
  name: 'Comment |||| Comments',
  fields: {
    organisationId: 'Organisation',
    subject: 'About',
    subjectId: 'Number',
    audience: 'For whom',
    text: 'Text',
    mentions: 'Mentioned',
    measurementId: 'Figure',
    reportId: 'Report',
    pilotId: 'Pilot',
    authorId: 'Author',
    authorName: 'Name of the author',
    authorRole: 'Role of the author',
    editedAt: 'Edited',
    resolvedAt: 'Settled',
  },
  choices: {
    audience: {
      organisation: 'The organisation alone',
      review: 'The organisation and the lead partner',
      evaluation: 'The organisation, the lead partner and the evaluators',
    },
    authorRole: rolesWords,
  },
} satisfies ResourceWords<'comments'>;
