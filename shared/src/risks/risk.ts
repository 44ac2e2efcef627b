import type { z } from 'zod';
import { defineResource } from '../resource/defineResource.ts';
import { choice, day, flag, nameText, ref, text, whole } from '../resource/fields.ts';
import { createStateMachine } from '../resource/stateMachine.ts';

export const riskStates = ['open', 'closed'] as const;

/** What is done about a risk. */
export const riskResponses = ['avoid', 'reduce', 'transfer', 'accept'] as const;

/** Who reads a risk: its organisation and the lead partner, or all partners and the evaluators. */
export const riskVisibilities = ['internal', 'consortium'] as const;

/** Something that may go wrong, and what its organisation does about it. */
export const risks = defineResource({
  immutable: {
    /** The organisation that watches the risk and answers it. */
    organisationId: ref('organisations'),
  },
  writable: {
    title: nameText(200),
    description: text(4000).nullable(),
    /** From 1, hardly, to 5, almost certainly. */
    likelihood: whole(1, 5),
    /** From 1, hardly noticed, to 5, the project fails. */
    impact: whole(1, 5),
    response: choice(riskResponses),
    responseText: text(4000).nullable(),
    reviewedOn: day.nullable(),
    visibility: choice(riskVisibilities),
    illustrative: flag,
  },
  serverManaged: {
    state: choice(riskStates),
    /** Likelihood times impact. */
    score: whole(1, 25),
  },
  initial: { state: 'open', score: 1 },
  defaults: { visibility: 'internal', illustrative: false },
  filters: ['title', 'likelihood', 'impact', 'response', 'visibility', 'state', 'score', 'reviewedOn'],
  sorts: ['title', 'likelihood', 'impact', 'response', 'state', 'score', 'reviewedOn', 'organisationId'],
  search: ['title', 'description', 'responseText'],
  recordName: ['title'],
  comparisonEffect: 'never',
  auditReaders: 'leadPartner',
  table: {
    indices: [
      ['organisationId', 'state', 'score'],
      ['visibility', 'state', 'score'],
    ],
  },
});

const owners = ['partnerStaff', 'partnerManager', 'leadPartner'] as const;

export const riskMachine = createStateMachine('risks', [
  { from: 'open', action: 'close', to: 'closed', roles: owners },
  { from: 'closed', action: 'reopen', to: 'open', roles: owners },
]);

export type Risk = z.infer<typeof risks.read>;
