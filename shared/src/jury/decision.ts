import { z } from 'zod';
import { defineResource } from '../resource/defineResource.ts';
import { json, pattern, ref, text } from '../resource/fields.ts';
import { tieRules } from '../contests/contest.ts';

const id = z.int().min(1);
const exactFraction = z.string().regex(/^-?\d+(\/\d+)?$/);

/** A result with everything it follows from, so that it can be recomputed. Fractions are exact: `7/2`. */
export const decisionRecord = z.strictObject({
  contest: z.strictObject({ id, slug: z.string(), name: z.string(), closesAt: z.string().nullable() }),
  rule: z.strictObject({ ranking: z.literal('weightedMean'), tieRule: z.enum(tieRules) }),
  criteria: z.array(z.strictObject({ id, name: z.string(), weight: z.int() })),
  solutions: z.array(z.strictObject({ id, reference: z.string(), contentHash: z.string(), receivedAt: z.string() })),
  /** Excluded solutions. The reason is in the mail only: it can be about a person, and this record is permanent. */
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

/** The decision of a contest, for later verification: `hash` is the SHA-256 of the record in canonical form. */
export const decisions = defineResource({
  immutable: { organisationId: ref('organisations').nullable(), contestId: ref('contests') },
  writable: {},
  serverManaged: {
    record: json(decisionRecord),
    hash: pattern(64, /^[0-9a-f]{64}$/),
    /** Statement of the organiser. */
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
  comparisonEffect: 'never',
  auditReaders: 'leadPartner',
  table: {
    indices: [['organisationId']],
    sameOrganisation: ['contestId'],
  },
});

export type Decision = z.infer<typeof decisions.read>;
