import type { z } from 'zod';
import { defineResource } from '../resource/defineResource.ts';
import { pattern, personalName, ref } from '../resource/fields.ts';

/** Somebody who judges one contest; comes by accepting an invitation that names the contest. */
export const jurors = defineResource({
  immutable: { organisationId: ref('organisations').nullable(), contestId: ref('contests'), userId: ref('users') },
  writable: {
    /** The partner whose solutions this juror never gets. */
    affiliationId: ref('organisations').nullable(),
    /** The country whose solutions this juror never gets, where the contest parts by country. */
    country: pattern(2, /^[A-Z]{2}$/).nullable(),
  },
  serverManaged: { name: personalName(120) },
  initial: { name: '–' },
  filters: ['country'],
  sorts: ['name', 'country', 'contestId'],
  search: ['name'],
  verbs: ['list', 'get', 'update', 'delete'],
  unique: [['contestId', 'userId']],
});

export type Juror = z.infer<typeof jurors.read>;
