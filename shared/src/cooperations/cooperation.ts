import type { z } from 'zod';
import { defineResource } from '../resource/defineResource.ts';
import { choice, instant, personalName, personalRef, personalText, ref } from '../resource/fields.ts';
import { createStateMachine } from '../resource/stateMachine.ts';

export const cooperationStates = ['asked', 'accepted', 'declined', 'withdrawn'] as const;

/**
 * A request to cooperate on a published solution, by an organisation (`organisationId`) or by a visitor with a confirmed address
 * (null). The owner of the solution answers it. Contact data are shared after acceptance only.
 */
export const cooperations = defineResource({
  immutable: { organisationId: ref('organisations').nullable(), solutionId: ref('solutions'), message: personalText(4000) },
  writable: {},
  serverManaged: {
    /** Organiser of the contest: it answers the request; the applicant may answer it too. */
    ownerOrganisationId: ref('organisations').nullable(),
    askedById: personalRef('users').nullable(),
    askerName: personalName(120),
    askerEmail: personalName(254),
    ownerName: personalName(120).nullable(),
    ownerEmail: personalName(254).nullable(),
    state: choice(cooperationStates, 10),
    answer: personalText(2000).nullable(),
    answeredAt: instant.nullable(),
  },
  initial: {
    ownerOrganisationId: null,
    askedById: null,
    askerName: '–',
    askerEmail: '–',
    ownerName: null,
    ownerEmail: null,
    state: 'asked',
    answer: null,
    answeredAt: null,
  },
  filters: ['state', 'answeredAt'],
  sorts: ['state', 'answeredAt', 'solutionId', 'organisationId'],
  search: [],
  verbs: ['list', 'get', 'create'],
  comparisonEffect: 'never',
  auditReaders: 'ownOrganisation',
  table: {
    indices: [['solutionId'], ['organisationId'], ['ownerOrganisationId', 'state']],
  },
});

/** Identity and contact data of the requester: readable by the owner after acceptance. */
export const requesterContactFields = ['askedById', 'askerName', 'askerEmail'] as const;

export const cooperationMachine = createStateMachine('cooperations', [
  { from: 'asked', action: 'accept', to: 'accepted', roles: ['partnerStaff', 'partnerManager', 'leadPartner'] },
  { from: 'asked', action: 'decline', to: 'declined', roles: ['partnerStaff', 'partnerManager', 'leadPartner'] },
  { from: 'asked', action: 'withdraw', to: 'withdrawn', roles: ['partnerStaff', 'partnerManager'] },
]);

export type Cooperation = z.infer<typeof cooperations.read>;
