import type { ResourceWords } from '../i18n/resourceWords.ts';

export const expectationsWords = {
  name: 'Expected figure |||| Expected figures',
  fields: { assignmentId: 'Target', periodId: 'Period', organisationId: 'Organisation', expected: 'Expected', reason: 'Why not' },
  choices: {
    reason: {
      joinedLater: 'Assigned after the period opened',
      leftEarlier: 'Reported until an earlier period',
      pilotNotStarted: 'The pilot has not started',
    },
  },
} satisfies ResourceWords<'expectations'>;
