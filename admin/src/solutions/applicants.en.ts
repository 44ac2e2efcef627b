import type { ResourceWords } from '../i18n/resourceWords.ts';
import { localesWords } from '../access/locales.en.ts';

export const applicantsWords = {
  name: 'Applicant |||| Applicants',
  fields: {
    organisationId: 'Organiser',
    contestId: 'Contest',
    solutionId: 'Solution',
    locale: 'Language',
    consentedAt: 'Consented',
    name: 'Name',
    email: 'E-mail',
    phone: 'Telephone',
    belongsTo: 'Works or studies at',
    confirmedAt: 'Address confirmed',
  },
  choices: { locale: localesWords },
} satisfies ResourceWords<'applicants'>;
