import type { z } from 'zod';
import { defineResource } from '../resource/defineResource.ts';
import { instant, ref, text } from '../resource/fields.ts';

/** Allows one organisation to edit and submit in a closed period until an instant, inclusive. It changes no due day. */
export const exceptions = defineResource({
  immutable: { organisationId: ref('organisations'), periodId: ref('periods') },
  writable: { until: instant, reason: text(2000) },
  serverManaged: {},
  initial: {},
  filters: ['until'],
  sorts: ['until', 'organisationId', 'periodId'],
  search: [],
  unique: [['organisationId', 'periodId']],
  comparisonEffect: 'never',
  auditReaders: 'leadPartner',
  table: {
    textStorage: { reason: 'short' },
  },
});

export type PeriodException = z.infer<typeof exceptions.read>;
