import { z } from 'zod';
import { defineResource } from '../resource/defineResource.ts';
import {
  choice,
  flag,
  instant,
  lineText,
  nameText,
  pattern,
  personalJson,
  personalName,
  personalPattern,
  personalRef,
  personalText,
  plainText,
  ref,
  whole,
} from '../resource/fields.ts';
import { createStateMachine } from '../resource/stateMachine.ts';

/**
 * `submitted`: the last submission before the deadline is valid, unless the applicant withdraws it or the organiser excludes it.
 */
export const solutionStates = ['submitted', 'withdrawn', 'excluded'] as const;

const answerSchema = z.strictObject({ questionId: z.int().min(1), text: plainText(20_000) });
const fileSchema = z.strictObject({
  /** Key of the file in URLs; independent of the storage key. */
  key: z.string().length(32),
  /** Neutral name; the original name is in `fileNames`. */
  name: z.string().max(200),
  mediaType: z.string().max(100),
  size: z.int().min(0),
});

export type SolutionAnswer = z.infer<typeof answerSchema>;
export type SolutionFile = z.infer<typeof fileSchema>;

/**
 * A solution for the challenge of a contest. The applicant is stored separately, in `applicants`. The content never enters the
 * audit trail, so that it can be erased at the request of the applicant.
 */
export const solutions = defineResource({
  immutable: { organisationId: ref('organisations').nullable(), contestId: ref('contests') },
  writable: {},
  serverManaged: {
    /** Reference number for applicant, organiser and jury. */
    reference: pattern(12, /^[A-Z0-9]+(-[A-Z0-9]+)*$/),
    title: personalName(200),
    summary: personalText(2000),
    answers: personalJson(z.array(answerSchema), z.array(answerSchema.extend({ text: z.string() }))),
    files: personalJson(z.array(fileSchema)),
    /** Original names of the files, in their order. */
    fileNames: personalJson(z.array(z.string().max(200))).nullable(),
    country: pattern(2, /^[A-Z]{2}$/),
    theme: lineText(80).nullable(),
    /** Partner organisation of the applicant, if any. */
    affiliationId: personalRef('organisations').nullable(),
    /** Whether the applicant agrees to publication after the decision. */
    mayPublish: flag,
    state: choice(solutionStates, 10),
    /** Time of the last submission, by the server clock. */
    receivedAt: instant,
    /** SHA-256 of the submitted content, as on the receipt. */
    contentHash: personalPattern(64, /^[0-9a-f]{64}$/),
    /** Reason of the exclusion by the organiser. */
    exclusion: personalText(1000).nullable(),
    published: flag,
    place: whole(1, 100_000).nullable(),
    award: nameText(200).nullable(),
    /** Pilot that was created from the solution. */
    pilotId: ref('pilots').nullable(),
  },
  initial: {
    reference: 'X',
    title: '–',
    summary: '–',
    answers: [],
    files: [],
    fileNames: null,
    country: 'XX',
    theme: null,
    affiliationId: null,
    mayPublish: false,
    state: 'submitted',
    receivedAt: '1970-01-01T00:00:00.000Z',
    contentHash: '0'.repeat(64),
    exclusion: null,
    published: false,
    place: null,
    award: null,
    pilotId: null,
  },
  filters: ['state', 'reference', 'country', 'theme', 'published', 'receivedAt', 'place'],
  sorts: ['receivedAt', 'title', 'country', 'theme', 'state', 'place', 'reference', 'contestId'],
  search: ['title', 'summary', 'reference'],
  recordName: ['title'],
  verbs: ['list', 'get'],
  unique: [['reference']],
  comparisonEffect: 'never',
  auditReaders: 'ownOrganisation',
  table: {
    indices: [['contestId', 'receivedAt'], ['published', 'receivedAt'], ['organisationId']],
    sameOrganisation: ['contestId'],
    hasOwnedRows: true,
  },
});

export const solutionMachine = createStateMachine('solutions', [
  { from: 'submitted', action: 'exclude', to: 'excluded', roles: ['partnerManager', 'leadPartner'] },
]);

export type Solution = z.infer<typeof solutions.read>;

/** Fields that would identify the applicant to a juror. */
export const identifyingFields = ['affiliationId', 'fileNames'] as const;
