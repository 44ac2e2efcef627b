import type { ResourceWords } from '../i18n/resourceWords.ts';

export const scoresWords = {
  name: 'Score |||| Scores',
  empty: 'No scores yet. They begin with giving solutions to jurors, once a contest is judged.',
  fields: {
    id: 'Number',
    organisationId: 'Organiser',
    userId: 'Account of the juror',
    reviewerId: 'Who reads it for this score',
    scoredById: 'Who has scored',
    contestId: 'Contest',
    solutionId: 'Solution',
    jurorId: 'Juror',
    state: 'State',
    scoredAt: 'Scored',
    marks: 'Points',
    forApplicant: 'To the applicant',
    forJury: 'To the jury',
    conflict: 'Conflict',
    withdrawnScores: 'Taken back',
    sharedDomainConfirmed: 'Let judge in spite of the same mail domain',
  },
  choices: { state: { assigned: 'Not scored yet', scored: 'Scored', counted: 'Scored, and counted', conflict: 'In conflict' } },
} satisfies ResourceWords<'scores'>;
