import type { ResourceWords } from '../i18n/resourceWords.ts';

export const exceptionsWords = {
  name: 'Exception |||| Exceptions',
  fields: { organisationId: 'Organisation', periodId: 'Period', until: 'Until', reason: 'Reason' },
} satisfies ResourceWords<'exceptions'>;
