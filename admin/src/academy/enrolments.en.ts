import type { ResourceWords } from '../i18n/resourceWords.ts';

export const enrolmentsWords = {
  name: 'Academy figure |||| Academy figures',
  fields: {
    organisationId: 'Organisation',
    moduleId: 'Module',
    periodId: 'Period',
    enrolled: 'Enrolled',
    active: 'Active',
    completed: 'Completed',
    certified: 'Certified',
    parts: 'Enrolled by group',
    illustrative: 'Illustrative',
  },
} satisfies ResourceWords<'enrolments'>;
