import { z } from 'zod';
import { defineResource } from '../resource/defineResource.ts';
import {
  choice,
  flag,
  instant,
  nameText,
  pattern,
  personalJson,
  personalName,
  personalPattern,
  personalRef,
  personalText,
  plainText,
  ref,
  text,
  whole,
} from '../resource/fields.ts';
import { createStateMachine } from '../resource/stateMachine.ts';

/** What was last sent before the deadline stands, unless its applicant takes it back or the organiser may not judge it. */
export const solutionStates = ['submitted', 'withdrawn', 'excluded'] as const;

const answerSchema = z.strictObject({ questionId: z.int().min(1), text: plainText(20_000) });
const fileSchema = z.strictObject({
  /** Its name in addresses; says nothing of where it lies. */
  key: z.string().length(32),
  /** Says nothing of whose it is: what the applicant called it stands in `fileNames`. */
  name: z.string().max(200),
  mediaType: z.string().max(100),
  size: z.int().min(0),
});

export type SolutionAnswer = z.infer<typeof answerSchema>;
export type SolutionFile = z.infer<typeof fileSchema>;

/**
 * What somebody answers to a contest's challenge. Who that is stands in `applicants`, apart. Its words never enter the audit trail, so
 * that they are gone when the applicant asks for it.
 */
export const solutions = defineResource({
  immutable: { organisationId: ref('organisations').nullable(), contestId: ref('contests') },
  writable: {},
  serverManaged: {
    /** By which applicant, organiser and jury name it to each other. */
    reference: pattern(12, /^[A-Z0-9]+(-[A-Z0-9]+)*$/),
    title: personalName(200),
    summary: personalText(2000),
    answers: personalJson(z.array(answerSchema)),
    files: personalJson(z.array(fileSchema)),
    /** What the applicant called the files, in their order. */
    fileNames: personalJson(z.array(z.string().max(200))).nullable(),
    country: pattern(2, /^[A-Z]{2}$/),
    theme: text(80).nullable(),
    /** The partner that the applicant works for, where it is one. */
    affiliationId: personalRef('organisations').nullable(),
    /** Whether the applicant lets all read it once the contest is decided. */
    mayPublish: flag,
    state: choice(solutionStates),
    /** When what stands was sent, by the server's clock. */
    receivedAt: instant,
    /** SHA-256 of what was sent, as its receipt has it. */
    contentHash: personalPattern(64, /^[0-9a-f]{64}$/),
    /** Why the organiser may not judge it. */
    exclusion: personalText(1000).nullable(),
    published: flag,
    place: whole(1, 100_000).nullable(),
    award: nameText(200).nullable(),
    /** What became of it. */
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
  verbs: ['list', 'get'],
  unique: [['reference']],
});

export const solutionMachine = createStateMachine('solutions', [
  { from: 'submitted', action: 'exclude', to: 'excluded', roles: ['partnerManager', 'leadPartner'] },
]);

export type Solution = z.infer<typeof solutions.read>;

/** Fields that would tell a juror whom the solution comes from. */
export const identifyingFields = ['affiliationId', 'fileNames'] as const;
