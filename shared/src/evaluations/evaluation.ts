import { z } from 'zod';
import { defineResource } from '../resource/defineResource.ts';
import { choice, flag, instant, json, nameText, personalName, plainText, ref, text, whole } from '../resource/fields.ts';
import { createStateMachine } from '../resource/stateMachine.ts';
import { isEvidenceAddress } from './isEvidenceAddress.ts';

/** `superseded`: a later edition was issued. It stays readable as it was. */
export const evaluationStates = ['draft', 'issued', 'superseded'] as const;

/** The states in which others than the author read an evaluation. */
export const issuedEvaluationStates = ['issued', 'superseded'] as const;

/** The evaluation criteria of the OECD Development Assistance Committee, as revised in 2019 ("Better Criteria for Better Evaluation"). */
export const evaluationCriteria = ['relevance', 'coherence', 'effectiveness', 'efficiency', 'impact', 'sustainability'] as const;

export type EvaluationCriterion = (typeof evaluationCriteria)[number];

/** The steps of the rubric, best first: how far what the criterion asks is met. */
export const criterionRatings = ['fully', 'largely', 'partly', 'not'] as const;

export type CriterionRating = (typeof criterionRatings)[number];

const maxEvidenceLinks = 10;

const evidenceLink = z.strictObject({
  label: nameText(200),
  address: z
    .string()
    .max(500)
    .refine(isEvidenceAddress, { params: { code: 'evaluations.evidenceAddress' } }),
});

export type EvidenceLink = z.infer<typeof evidenceLink>;

const judgement = z.strictObject({
  criterion: z.enum(evaluationCriteria),
  /** Null: not rated. */
  rating: z.enum(criterionRatings).nullable(),
  reasoning: plainText(4000),
  evidence: z.array(evidenceLink).max(maxEvidenceLinks),
});

export type Judgement = z.infer<typeof judgement>;

/**
 * What an evaluator found about one partner, or the whole consortium, by six criteria. A draft is its author's alone. An issued one is never
 * changed: a new edition takes its place.
 */
export const evaluations = defineResource({
  immutable: {
    /** The partner that it is about; null: the whole consortium. */
    organisationId: ref('organisations').nullable(),
  },
  writable: {
    title: nameText(200),
    /** The pilot of that partner that it is about. */
    pilotId: ref('pilots').nullable(),
    /** The latest period that it looks at. */
    periodId: ref('periods'),
    summary: text(8000),
    judgements: json(z.array(judgement).max(evaluationCriteria.length)),
    /** The evaluator asks the lead partner to show it to observers, too. */
    publicRequested: flag,
    /** An example, not a real evaluation. */
    illustrative: flag,
  },
  serverManaged: {
    state: choice(evaluationStates),
    evaluatorId: ref('users').nullable(),
    evaluatorName: personalName(120).nullable(),
    edition: whole(1, 1000),
    /** The issued edition in whose place it comes. */
    revisesId: ref('evaluations').nullable(),
    /** The first edition; null: it is the first. */
    firstEditionId: ref('evaluations').nullable(),
    /** Observers read it. The lead partner sets it. */
    isPublic: flag,
    issuedAt: instant.nullable(),
  },
  initial: {
    state: 'draft',
    evaluatorId: null,
    evaluatorName: null,
    edition: 1,
    revisesId: null,
    firstEditionId: null,
    isPublic: false,
    issuedAt: null,
  },
  defaults: { publicRequested: false, illustrative: false, judgements: [] },
  filters: ['state', 'isPublic', 'publicRequested', 'illustrative', 'title', 'edition'],
  sorts: ['title', 'state', 'periodId', 'organisationId', 'issuedAt', 'edition'],
  search: ['title', 'summary'],
  recordName: ['title'],
  comparisonEffect: 'never',
  auditReaders: 'ownOrganisation',
  table: {
    indices: [
      ['organisationId', 'state'],
      ['state', 'isPublic'],
      ['evaluatorId', 'state'],
      ['revisesId'],
      ['firstEditionId'],
      ['pilotId'],
    ],
  },
});

export type Evaluation = z.infer<typeof evaluations.read>;

/** An issued evaluation becomes `superseded` by the issue of its next edition, in the same transaction; no action leads there. */
export const evaluationMachine = createStateMachine('evaluations', [
  { from: 'draft', action: 'issue', to: 'issued', roles: ['evaluator'] },
]);
