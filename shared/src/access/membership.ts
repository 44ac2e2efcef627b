import type { z } from 'zod';
import { defineResource } from '../resource/defineResource.ts';
import { choice, ref } from '../resource/fields.ts';
import { roles } from './roles.ts';

export const memberships = defineResource({
  immutable: { userId: ref('users'), organisationId: ref('organisations').nullable() },
  writable: { role: choice(roles) },
  serverManaged: {},
  initial: {},
  filters: ['role'],
  sorts: ['role', 'userId', 'organisationId'],
  search: [],
  comparisonEffect: 'never',
  auditReaders: 'leadPartner',
  table: {
    indices: [['organisationId', 'role']],
  },
});

export type MembershipRecord = z.infer<typeof memberships.read>;
