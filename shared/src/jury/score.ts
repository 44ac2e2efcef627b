import { z } from 'zod';
import { defineResource } from '../resource/defineResource.ts';
import { choice, flag, instant, personalJson, personalText, ref } from '../resource/fields.ts';
import { createStateMachine } from '../resource/stateMachine.ts';

/**
 * `assigned` until the juror scores; `counted` once judging has closed and the organiser may read it; `conflict`: the juror has
 * a conflict of interest and no longer sees the solution.
 */
export const scoreStates = ['assigned', 'scored', 'counted', 'conflict'] as const;

const criterionScore = z.strictObject({ criterionId: z.int().min(1), value: z.int().min(0).max(100) });

export type CriterionScore = z.infer<typeof criterionScore>;

/** A score that its juror took back, or set aside in a conflict of interest. */
const withdrawnScore = z.strictObject({
  scoredAt: z.iso.datetime({ precision: 3 }),
  withdrawnAt: z.iso.datetime({ precision: 3 }),
  marks: z.array(criterionScore),
  forApplicant: z.string().nullable(),
  forJury: z.string().nullable(),
});

/** How often a juror can take back the score of one solution. */
export const maxWithdrawals = 20;

/**
 * The scores of one juror for one solution: assigned, then scored. Until the judging ends the juror can take a score back where the
 * contest allows it. Their content never enters the audit trail.
 */
export const scores = defineResource({
  immutable: {
    organisationId: ref('organisations').nullable(),
    contestId: ref('contests'),
    solutionId: ref('solutions'),
    jurorId: ref('jurors'),
  },
  writable: {
    /** Whether the organiser allows the juror although the applicant has the same mail domain. Jurors never read this. */
    sharedDomainConfirmed: flag,
  },
  defaults: { sharedDomainConfirmed: false },
  serverManaged: {
    /** The juror's account. */
    userId: ref('users'),
    /** Account that may read the solution through this row: that of the juror; null in a conflict. */
    reviewerId: ref('users').nullable(),
    /** Account that has scored: that of the juror; null before. */
    scoredById: ref('users').nullable(),
    state: choice(scoreStates, 10),
    marks: personalJson(z.array(criterionScore)),
    forApplicant: personalText(4000).nullable(),
    forJury: personalText(4000).nullable(),
    /** Reason of the conflict of interest. */
    conflict: personalText(1000).nullable(),
    scoredAt: instant.nullable(),
    /** The scores that the juror took back or set aside, oldest first; null: none. */
    withdrawnScores: personalJson(z.array(withdrawnScore).max(maxWithdrawals + 1)).nullable(),
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
    withdrawnScores: null,
  },
  filters: ['state'],
  sorts: ['state', 'solutionId', 'jurorId'],
  search: [],
  verbs: ['list', 'get', 'create', 'delete'],
  unique: [['solutionId', 'jurorId']],
  comparisonEffect: 'never',
  auditReaders: 'ownOrganisation',
  table: {
    indices: [
      ['contestId', 'state'],
      ['jurorId'],
      ['reviewerId', 'solutionId'],
      ['scoredById', 'solutionId'],
      ['userId'],
      ['organisationId'],
    ],
    sameOrganisation: ['contestId', 'solutionId', 'jurorId'],
    columnDefaults: { sharedDomainConfirmed: false },
  },
});

/** Fields that only the juror reads until judging closes. */
export const scoreContentFields = ['marks', 'forApplicant', 'forJury', 'conflict', 'withdrawnScores'] as const;

/** Fields that other jurors never read: what a juror took back. */
export const ownScoreFields = ['withdrawnScores'] as const;

/** Fields about the applicant that jurors never read. */
export const organiserOnlyScoreFields = ['sharedDomainConfirmed'] as const;

export const scoreMachine = createStateMachine('scores', [
  { from: 'assigned', action: 'score', to: 'scored', roles: ['juror'] },
  { from: 'assigned', action: 'decline', to: 'conflict', roles: ['juror'] },
  { from: 'scored', action: 'withdraw', to: 'assigned', roles: ['juror'] },
  { from: 'scored', action: 'decline', to: 'conflict', roles: ['juror'] },
]);

export type Score = z.infer<typeof scores.read>;
