import type { ResourceWords } from '../i18n/resourceWords.ts';

export const completionMappingsWords = {
  name: 'Course platform |||| Course platforms',
  fields: { organisationId: 'Organisation', source: 'Platform', columns: 'Columns' },
  choices: { source: { moodle: 'Moodle', openEdx: 'Open edX', other: 'Another platform' } },
} satisfies ResourceWords<'completionMappings'>;
