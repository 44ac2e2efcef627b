import type { z } from 'zod';
import { defineResource } from '../resource/defineResource.ts';
import { instant, nameText, ref, text } from '../resource/fields.ts';

/** A named time as of which figures are shown, such as a meeting. It belongs to the consortium. Its time never changes. */
export const moments = defineResource({
  immutable: { asOf: instant, meetingId: ref('meetings').nullable() },
  writable: { name: nameText(120), note: text(2000).nullable() },
  serverManaged: {},
  initial: {},
  filters: ['name', 'asOf'],
  sorts: ['name', 'asOf'],
  search: ['name', 'note'],
  recordName: ['name'],
  unique: [['name']],
  comparisonEffect: 'never',
  auditReaders: 'leadPartner',
  table: {
    indices: [['asOf']],
  },
});

export type Moment = z.infer<typeof moments.read>;
