import { z } from 'zod';
import { defineResource } from '../resource/defineResource.ts';
import { json, pattern, ref, text } from '../resource/fields.ts';
import { tieRules } from '../contests/contest.ts';

const id = z.int().min(1);
const exactFraction = z.string().regex(/^-?\d+(\/\d+)?$/);

/** Everything that a result follows from, and the result: who has it can work it out again. Fractions are exact: `7/2`. */
export const decisionRecord = z.strictObject({
  contest: z.strictObject({ id, slug: z.string(), name: z.string(), closesAt: z.string().nullable() }),
  rule: z.strictObject({ ranking: z.literal('weightedMean'), tieRule: z.enum(tieRules) }),
  criteria: z.array(z.strictObject({ id, name: z.string(), weight: z.int() })),
  solutions: z.array(z.strictObject({ id, reference: z.string(), contentHash: z.string(), receivedAt: z.string() })),
  /** What was sent and not judged. Why stands in the letter alone: such words can be about somebody, and this stays. */
  excluded: z.array(z.strictObject({ id, reference: z.string() })),
  sheets: z.array(
    z.strictObject({ solutionId: id, jurorId: id, marks: z.array(z.strictObject({ criterionId: id, value: z.int() })) }),
  ),
  result: z.array(z.strictObject({ solutionId: id, place: z.int().nullable(), mean: exactFraction.nullable() })),
  firstPlaceSurvives: z.boolean(),
  awards: z.array(z.strictObject({ solutionId: id, award: z.string() })),
  decidedAt: z.iso.datetime({ precision: 3 }),
});

export type DecisionRecord = z.infer<typeof decisionRecord>;

/** How a contest was decided, so that it can be verified later: `hash` is the SHA-256 of the record in canonical form. */
export const decisions = defineResource({
  immutable: { organisationId: ref('organisations').nullable(), contestId: ref('contests') },
  writable: {},
  serverManaged: {
    record: json(decisionRecord),
    hash: pattern(64, /^[0-9a-f]{64}$/),
    /** What the organiser says of it. */
    statement: text(4000).nullable(),
    decidedById: ref('users').nullable(),
  },
  initial: {
    record: {
      contest: { id: 1, slug: '', name: '', closesAt: null },
      rule: { ranking: 'weightedMean', tieRule: 'sharedPlace' },
      criteria: [],
      solutions: [],
      excluded: [],
      sheets: [],
      result: [],
      firstPlaceSurvives: true,
      awards: [],
      decidedAt: '1970-01-01T00:00:00.000Z',
    },
    hash: '0'.repeat(64),
    statement: null,
    decidedById: null,
  },
  filters: ['hash'],
  sorts: ['contestId'],
  search: [],
  verbs: ['list', 'get'],
  unique: [['contestId']],
});

export type Decision = z.infer<typeof decisions.read>;
