import type { z } from 'zod';
import { citedQuestionSchema, followingQuestionSchema, storedView } from '../citations/citation.ts';
import { defineResource } from '../resource/defineResource.ts';
import { choice, flag, instant, json, pattern, personalName, ref, text, whole } from '../resource/fields.ts';
import { createStateMachine } from '../resource/stateMachine.ts';

/** `withdrawn`: its author no longer stands by it. It stays readable, and says so. */
export const annotationStates = ['draft', 'issued', 'withdrawn'] as const;

/** The states in which others than the author read an annotation. */
export const issuedAnnotationStates = ['issued', 'withdrawn'] as const;

/** Who annotates figures and views. */
export const annotationAuthorRoles = ['evaluator', 'leadPartner'] as const;

/**
 * A remark on a figure or a view, with the question that shows it and the instant as of which it is meant. No figure is kept. A draft is its
 * author's alone; an issued one is for who may ask the question.
 */
export const annotations = defineResource({
  // A stored question may be about a view that can no longer be cited.
  immutable: { question: json(citedQuestionSchema, followingQuestionSchema) },
  writable: {
    text: text(4000),
    /** An example, not a real annotation. */
    illustrative: flag,
  },
  serverManaged: {
    state: choice(annotationStates),
    /** The partner whose figure it is about; null: several. */
    organisationId: ref('organisations').nullable(),
    /** The view of Compare that it is about; null: a figure. */
    view: storedView.nullable(),
    indicatorId: ref('indicators').nullable(),
    /** The key of the group: a country, an organisation's id, or `consortium`. */
    place: pattern(20, /^([A-Z]{2}|consortium|[1-9]\d{0,14})$/).nullable(),
    periodId: ref('periods').nullable(),
    basis: choice(['approved', 'submitted', 'own']),
    /** The pilot to which the question is limited. */
    pilotId: ref('pilots').nullable(),
    /** Whose indicator it is; null: the consortium's. It decides who may ask the question. */
    indicatorOwnerId: ref('organisations').nullable(),
    /** Whose pilot it is. */
    pilotOwnerId: ref('organisations').nullable(),
    /** The instant as of which the question is asked again. */
    asOf: instant.nullable(),
    /** The version of the data when it was written. */
    dataVersion: whole(0, 2_147_483_647),
    authorId: ref('users').nullable(),
    authorName: personalName(120).nullable(),
    /** As what the author wrote it. */
    authorRole: choice(annotationAuthorRoles).nullable(),
    issuedAt: instant.nullable(),
  },
  initial: {
    state: 'draft',
    organisationId: null,
    view: null,
    indicatorId: null,
    place: null,
    periodId: null,
    basis: 'approved',
    pilotId: null,
    indicatorOwnerId: null,
    pilotOwnerId: null,
    asOf: null,
    dataVersion: 0,
    authorId: null,
    authorName: null,
    authorRole: null,
    issuedAt: null,
  },
  defaults: { illustrative: false },
  filters: ['state', 'view', 'place', 'basis', 'authorName', 'authorRole', 'illustrative', 'asOf'],
  sorts: ['state', 'issuedAt', 'asOf', 'indicatorId', 'periodId', 'organisationId', 'authorName'],
  search: ['text', 'authorName'],
  comparisonEffect: 'never',
  auditReaders: 'ownOrganisation',
  table: {
    indices: [
      ['state', 'asOf'],
      ['authorId', 'state'],
      ['indicatorId', 'place'],
      ['view', 'indicatorId'],
      ['organisationId', 'state'],
      ['pilotId'],
    ],
  },
});

export type Annotation = z.infer<typeof annotations.read>;

/** What was issued is never changed; its author may withdraw it. */
export const annotationMachine = createStateMachine('annotations', [
  { from: 'draft', action: 'issue', to: 'issued', roles: annotationAuthorRoles },
  { from: 'issued', action: 'withdraw', to: 'withdrawn', roles: annotationAuthorRoles },
]);
