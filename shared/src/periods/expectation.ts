import type { z } from 'zod';
import { defineResource } from '../resource/defineResource.ts';
import { choice, flag, ref } from '../resource/fields.ts';

export const notExpectedReasons = ['joinedLater', 'leftEarlier', 'pilotNotStarted'] as const;

/** One row of the expected set, frozen when a period opens: whether an assignment is expected, and if not, why. */
export const expectations = defineResource({
  immutable: {
    organisationId: ref('organisations'),
    periodId: ref('periods'),
    assignmentId: ref('assignments'),
    expected: flag,
    reason: choice(notExpectedReasons).nullable(),
  },
  writable: {},
  serverManaged: {},
  initial: {},
  filters: ['expected'],
  sorts: ['assignmentId'],
  search: [],
  verbs: [],
  unique: [['periodId', 'assignmentId']],
  comparisonEffect: 'always',
  auditReaders: 'ownOrganisation',
  history: {
    fields: ['organisationId', 'periodId', 'assignmentId', 'expected', 'reason'],
    indices: [['assignmentId', 'periodId', 'expected', 'reason'], ['periodId']],
  },
  table: {
    indices: [['assignmentId', 'periodId', 'expected', 'reason']],
    sameOrganisation: ['assignmentId'],
  },
});

export type Expectation = z.infer<typeof expectations.read>;
