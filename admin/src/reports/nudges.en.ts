import type { ResourceWords } from '../i18n/resourceWords.ts';

export const nudgesWords = {
  name: 'Reminder |||| Reminders',
  fields: { organisationId: 'Organisation', periodId: 'Period', reportId: 'Report', nudgedById: 'Reminded by', day: 'Day' },
} satisfies ResourceWords<'nudges'>;
