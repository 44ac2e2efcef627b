import { withDefault, flag, instant, json, longText, nullable, ref, defineTable, text } from '../store/columns.ts';

export const scoreTable = defineTable('scores', {
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
    sharedDomainConfirmed: withDefault(flag, 0),
  },
  sameOrganisation: { contestId: 'contests', solutionId: 'solutions', jurorId: 'jurors' },
  indices: [
    ['contestId', 'state'],
    ['jurorId'],
    ['reviewerId', 'solutionId'],
    ['scoredById', 'solutionId'],
    ['userId'],
    ['organisationId'],
  ],
});
