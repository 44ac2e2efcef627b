import type { z } from 'zod';
import { defineResource } from '../resource/defineResource.ts';
import { pattern, personalName, ref } from '../resource/fields.ts';

/** A juror of one contest; created when an invitation for the contest is accepted. */
export const jurors = defineResource({
  immutable: { organisationId: ref('organisations').nullable(), contestId: ref('contests'), userId: ref('users') },
  writable: {
    /** Organisation whose solutions the juror must not get. */
    affiliationId: ref('organisations').nullable(),
    /** Country whose solutions the juror must not get, if the contest excludes by country. */
    country: pattern(2, /^[A-Z]{2}$/).nullable(),
  },
  serverManaged: { name: personalName(120) },
  initial: { name: '–' },
  filters: ['country'],
  sorts: ['name', 'country', 'contestId'],
  search: ['name'],
  recordName: ['name'],
  verbs: ['list', 'get', 'update', 'delete'],
  unique: [['contestId', 'userId']],
  comparisonEffect: 'never',
  auditReaders: 'leadPartner',
  table: {
    indices: [['organisationId'], ['userId']],
    sameOrganisation: ['contestId'],
    hasOwnedRows: true,
  },
});

export type Juror = z.infer<typeof jurors.read>;
