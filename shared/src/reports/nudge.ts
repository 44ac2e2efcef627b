import type { z } from 'zod';
import { defineResource } from '../resource/defineResource.ts';
import { day, ref } from '../resource/fields.ts';

/** A reminder of the lead partner about a late report: who sent it, for which report, on which day. */
export const nudges = defineResource({
  immutable: {
    organisationId: ref('organisations'),
    periodId: ref('periods'),
    reportId: ref('reports'),
    nudgedById: ref('users').nullable(),
    day,
  },
  writable: {},
  serverManaged: {},
  initial: {},
  filters: ['day'],
  sorts: ['day'],
  search: [],
  verbs: ['list', 'get'],
  unique: [['reportId', 'day']],
  comparisonEffect: 'never',
  auditReaders: 'leadPartner',
  table: {
    sameOrganisation: ['reportId'],
  },
});

export type Nudge = z.infer<typeof nudges.read>;
