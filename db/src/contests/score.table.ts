import { beginning, flag, instant, json, longText, nullable, ref, table, text } from '../store/columns.ts';

export const scoreTable = table('scores', {
  columns: {
    organisationId: nullable(ref),
    contestId: ref,
    solutionId: ref,
    jurorId: ref,
    userId: ref,
    reviewerId: nullable(ref),
    scoredById: nullable(ref),
    state: text(10),
    marks: json,
    forApplicant: nullable(longText),
    forJury: nullable(longText),
    conflict: nullable(text(1000)),
    scoredAt: nullable(instant),
    sharedDomainConfirmed: beginning(flag, 0),
  },
  within: { contestId: 'contests', solutionId: 'solutions', jurorId: 'jurors' },
  indices: [
    ['contestId', 'state'],
    ['jurorId'],
    ['reviewerId', 'solutionId'],
    ['scoredById', 'solutionId'],
    ['userId'],
    ['organisationId'],
  ],
});
