import type { ResourceWords } from '../i18n/resourceWords.ts';

export const decisionsWords = {
  name: 'Decision |||| Decisions',
  fields: {
    organisationId: 'Organiser',
    contestId: 'Contest',
    record: 'Record',
    hash: 'Fingerprint of the record',
    statement: 'What the organiser said',
    decidedById: 'Decided by',
  },
} satisfies ResourceWords<'decisions'>;
