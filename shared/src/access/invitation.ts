import type { z } from 'zod';
import { languages } from '../organisations/consortium.ts';
import { defineResource } from '../resource/defineResource.ts';
import { choice, instant, personalName, ref } from '../resource/fields.ts';
import { createStateMachine } from '../resource/stateMachine.ts';
import { roles } from './roles.ts';

/** An invitation past its `expiresAt` stays `pending` and can no longer be accepted. */
export const invitationStates = ['pending', 'accepted', 'revoked'] as const;

/** An invitation by mail to take a role. It can be accepted once, until `expiresAt`, unless it was revoked. */
export const invitations = defineResource({
  immutable: {
    email: personalName(254),
    name: personalName(120).nullable(),
    role: choice(roles),
    organisationId: ref('organisations').nullable(),
    /** The contest of a juror; null for every other role. */
    contestId: ref('contests').nullable(),
    locale: choice(languages, 5),
  },
  writable: {},
  serverManaged: {
    state: choice(invitationStates, 10),
    invitedById: ref('users').nullable(),
    expiresAt: instant,
    postedAt: instant,
    acceptedAt: instant.nullable(),
    revokedAt: instant.nullable(),
  },
  initial: {
    state: 'pending',
    invitedById: null,
    expiresAt: '1970-01-01T00:00:00.000Z',
    postedAt: '1970-01-01T00:00:00.000Z',
    acceptedAt: null,
    revokedAt: null,
  },
  defaults: { locale: 'en' },
  filters: ['email', 'role', 'state', 'expiresAt'],
  sorts: ['email', 'name', 'role', 'organisationId', 'state', 'expiresAt'],
  search: ['email', 'name'],
  recordName: ['name'],
  verbs: ['list', 'get', 'create'],
  comparisonEffect: 'never',
  auditReaders: 'leadPartner',
  table: {
    indices: [['organisationId', 'createdAt']],
    sameOrganisation: ['contestId'],
  },
});

export const invitationMachine = createStateMachine('invitations', [
  { from: 'pending', action: 'revoke', to: 'revoked', roles: ['partnerManager', 'leadPartner'] },
  { from: 'pending', action: 'resend', to: 'pending', roles: ['partnerManager', 'leadPartner'] },
]);

export type Invitation = z.infer<typeof invitations.read>;
