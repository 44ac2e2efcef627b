import { z } from 'zod';
import { defineResource } from '../resource/defineResource.ts';
import { choice, flag, instant, personalJson, personalText, ref } from '../resource/fields.ts';
import { machine } from '../resource/stateMachine.ts';

/**
 * `assigned` until its juror scores; `counted` once judging has closed, from when on its organiser reads it; in `conflict` it is as if the
 * juror had never got the solution.
 */
export const scoreStates = ['assigned', 'scored', 'counted', 'conflict'] as const;

const mark = z.strictObject({ criterionId: z.int().min(1), value: z.int().min(0).max(100) });

export type Mark = z.infer<typeof mark>;

/** One juror's judgement of one solution: assigned, then scored once and for all. What it says never enters the audit trail. */
export const scores = defineResource({
  once: {
    organisationId: ref('organisations').nullable(),
    contestId: ref('contests'),
    solutionId: ref('solutions'),
    jurorId: ref('jurors'),
  },
  entered: {
    /** Whether the organiser lets the juror judge it although the applicant writes from the same mail domain; the juror never reads this. */
    sharedDomainConfirmed: flag,
  },
  leftOut: { sharedDomainConfirmed: false },
  kept: {
    /** The juror's account. */
    userId: ref('users'),
    /** Who reads the solution by this row: the juror's account, nobody in a conflict. */
    reviewerId: ref('users').nullable(),
    /** Who has scored by this row: the juror's account, nobody before. */
    scoredById: ref('users').nullable(),
    state: choice(scoreStates),
    marks: personalJson(z.array(mark)),
    forApplicant: personalText(4000).nullable(),
    forJury: personalText(4000).nullable(),
    /** Why the juror does not judge this solution. */
    conflict: personalText(1000).nullable(),
    scoredAt: instant.nullable(),
  },
  begins: {
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
export const contentOfScore = ['marks', 'forApplicant', 'forJury', 'conflict'] as const;

/** What says something of the applicant: never a juror's to read. */
export const organisersOfScore = ['sharedDomainConfirmed'] as const;

export const scoreMachine = machine('scores', [
  { from: 'assigned', action: 'score', to: 'scored', roles: ['juror'] },
  { from: 'assigned', action: 'decline', to: 'conflict', roles: ['juror'] },
]);

export type Score = z.infer<typeof scores.read>;
