import { z } from 'zod';
import { defineResource } from '../resource/defineResource.ts';
import { choice, flag, instant, personalJson, personalText, ref } from '../resource/fields.ts';
import { createStateMachine } from '../resource/stateMachine.ts';

/**
 * `assigned` until its juror scores; `counted` once judging has closed, from when on its organiser reads it; in `conflict` it is as if the
 * juror had never got the solution.
 */
export const scoreStates = ['assigned', 'scored', 'counted', 'conflict'] as const;

const criterionScore = z.strictObject({ criterionId: z.int().min(1), value: z.int().min(0).max(100) });

export type CriterionScore = z.infer<typeof criterionScore>;

/** One juror's judgement of one solution: assigned, then scored once and for all. What it says never enters the audit trail. */
export const scores = defineResource({
  immutable: {
    organisationId: ref('organisations').nullable(),
    contestId: ref('contests'),
    solutionId: ref('solutions'),
    jurorId: ref('jurors'),
  },
  writable: {
    /** Whether the organiser lets the juror judge it although the applicant writes from the same mail domain; the juror never reads this. */
    sharedDomainConfirmed: flag,
  },
  defaults: { sharedDomainConfirmed: false },
  serverManaged: {
    /** The juror's account. */
    userId: ref('users'),
    /** Who reads the solution by this row: the juror's account, nobody in a conflict. */
    reviewerId: ref('users').nullable(),
    /** Who has scored by this row: the juror's account, nobody before. */
    scoredById: ref('users').nullable(),
    state: choice(scoreStates),
    marks: personalJson(z.array(criterionScore)),
    forApplicant: personalText(4000).nullable(),
    forJury: personalText(4000).nullable(),
    /** Why the juror does not judge this solution. */
    conflict: personalText(1000).nullable(),
    scoredAt: instant.nullable(),
  },
  initial: {
    userId: 1,
    reviewerId: null,
    scoredById: null,
    state: 'assigned',
    marks: [],
    forApplicant: null,
    forJury: null,
    conflict: null,
    scoredAt: null,
  },
  filters: ['state'],
  sorts: ['state', 'solutionId', 'jurorId'],
  search: [],
  verbs: ['list', 'get', 'create', 'delete'],
  unique: [['solutionId', 'jurorId']],
});

/** What only the juror reads until judging closes. */
export const scoreContentFields = ['marks', 'forApplicant', 'forJury', 'conflict'] as const;

/** What says something of the applicant: never a juror's to read. */
export const organiserOnlyScoreFields = ['sharedDomainConfirmed'] as const;

export const scoreMachine = createStateMachine('scores', [
  { from: 'assigned', action: 'score', to: 'scored', roles: ['juror'] },
  { from: 'assigned', action: 'decline', to: 'conflict', roles: ['juror'] },
]);

export type Score = z.infer<typeof scores.read>;
