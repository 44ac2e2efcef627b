import type { ResourceWords } from '../i18n/resourceWords.ts';

export const jurorsWords = {
  name: 'Juror |||| Jurors',
  empty: 'No jurors yet. They are invited on the page of their contest.',
  fields: {
    id: 'Number',
    organisationId: 'Organiser',
    contestId: 'Contest',
    userId: 'Account',
    name: 'Name',
    affiliationId: 'Works for the partner',
    country: 'Country',
  },
} satisfies ResourceWords<'jurors'>;
