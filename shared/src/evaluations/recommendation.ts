import type { z } from 'zod';
import { defineResource } from '../resource/defineResource.ts';
import { choice, day, flag, instant, ref, text, whole } from '../resource/fields.ts';
import { createStateMachine } from '../resource/stateMachine.ts';

export const recommendationStates = ['draft', 'open', 'answered', 'followedUp'] as const;

/** The states in which others than the author read a recommendation. */
export const issuedRecommendationStates = ['open', 'answered', 'followedUp'] as const;

export const recommendationPriorities = ['high', 'medium', 'low'] as const;

/** What the organisation answers in its management response. */
export const managementResponses = ['accepted', 'partly', 'rejected'] as const;

/** What the evaluator found afterwards. */
export const followUpResults = ['implemented', 'inProgress', 'notImplemented'] as const;

/** At most so many recommendations belong to one evaluation. */
export const maxRecommendations = 99;

/** What an evaluation recommends to one organisation, with the management response and the follow-up. */
export const recommendations = defineResource({
  immutable: {
    /** The organisation that is asked to answer. */
    organisationId: ref('organisations'),
    evaluationId: ref('evaluations'),
  },
  writable: {
    text: text(2000),
    priority: choice(recommendationPriorities),
    /** The day until which the organisation answers. */
    dueOn: day,
    /** An example, not a real recommendation. */
    illustrative: flag,
  },
  serverManaged: {
    /** Within its evaluation. */
    number: whole(1, 10_000),
    state: choice(recommendationStates),
    /** The author of the evaluation. */
    evaluatorId: ref('users').nullable(),
    response: choice(managementResponses).nullable(),
    responseText: text(4000).nullable(),
    /** What the organisation will do. */
    action: text(2000).nullable(),
    actionDueOn: day.nullable(),
    respondedAt: instant.nullable(),
    followUp: choice(followUpResults).nullable(),
    followUpText: text(4000).nullable(),
    followedUpAt: instant.nullable(),
  },
  initial: {
    number: 1,
    state: 'draft',
    evaluatorId: null,
    response: null,
    responseText: null,
    action: null,
    actionDueOn: null,
    respondedAt: null,
    followUp: null,
    followUpText: null,
    followedUpAt: null,
  },
  defaults: { priority: 'medium', illustrative: false },
  filters: ['state', 'priority', 'dueOn', 'response', 'followUp', 'actionDueOn', 'number'],
  sorts: ['number', 'state', 'priority', 'dueOn', 'response', 'followUp', 'actionDueOn', 'organisationId'],
  search: ['text', 'responseText', 'action'],
  comparisonEffect: 'never',
  auditReaders: 'ownOrganisation',
  table: {
    indices: [
      ['evaluationId', 'number'],
      ['organisationId', 'state', 'dueOn'],
      ['state', 'dueOn'],
      ['evaluatorId', 'state'],
    ],
  },
});

export type Recommendation = z.infer<typeof recommendations.read>;

/**
 * Recommendations are issued with their evaluation, which makes them `open`; no action of their own does. The organisation may respond anew until
 * the evaluator follows up, and the evaluator may follow up again.
 */
export const recommendationMachine = createStateMachine('recommendations', [
  { from: 'open', action: 'respond', to: 'answered', roles: ['partnerManager'] },
  { from: 'answered', action: 'respond', to: 'answered', roles: ['partnerManager'] },
  { from: 'answered', action: 'followUp', to: 'followedUp', roles: ['evaluator'] },
  { from: 'followedUp', action: 'followUp', to: 'followedUp', roles: ['evaluator'] },
]);

type DueRecommendation = Pick<Recommendation, 'state' | 'dueOn'>;

/** Whether the answer is late: the recommendation is open after its day. `today`: in the consortium's time zone. */
export const isRecommendationOverdue = ({ state, dueOn }: DueRecommendation, today: string): boolean =>
  state === 'open' && dueOn < today;
