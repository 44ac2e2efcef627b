import type { ResourceWords } from '../i18n/resourceWords.ts';

export const criteriaWords = {
  name: 'Criterion |||| Criteria',
  empty: 'No criteria yet. Solutions are scored by them.',
  fields: {
    id: 'Number',
    organisationId: 'Organiser',
    contestId: 'Contest',
    name: 'Name',
    description: 'Description',
    weight: 'Weight',
    scale: 'Scale',
    position: 'Place in the order',
  },
} satisfies ResourceWords<'criteria'>;
