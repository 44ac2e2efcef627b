import type { z } from 'zod';
import { defineResource } from '../resource/defineResource.ts';
import { choice, figure, flag, ref } from '../resource/fields.ts';

/**
 * Kinds of checks. `range`: the figure is between minimum and maximum. `whole`: it has no decimals. `complete`: the parts of
 * each dimension add up to the total. `jump`: it is not both more than `factor` times and more than `difference` away from the
 * last figure before it. `relation`: the running total is at most that of the other indicator. `deviation`: the running total is
 * within `share` of the expected level, measured from the baseline.
 */
export const checkKinds = ['range', 'whole', 'complete', 'jump', 'relation', 'deviation'] as const;

/** An `error` blocks the submission of a report. A `warning` requires a comment; a deviation requires cause and correction. */
export const checkSeverities = ['error', 'warning'] as const;

/** A rule for the figures of one indicator. It is checked during input and before submission. */
export const checks = defineResource({
  immutable: { indicatorId: ref('indicators'), kind: choice(checkKinds) },
  writable: {
    severity: choice(checkSeverities, 10),
    minimum: figure.nullable(),
    maximum: figure.nullable(),
    factor: figure.nullable(),
    difference: figure.nullable(),
    otherIndicatorId: ref('indicators').nullable(),
    share: figure.nullable(),
    active: flag,
  },
  serverManaged: {},
  initial: {},
  defaults: { active: true },
  filters: ['kind', 'severity', 'active'],
  sorts: ['indicatorId', 'kind', 'severity'],
  search: [],
  comparisonEffect: 'never',
  auditReaders: 'ownOrganisation',
  table: {
    indices: [['indicatorId']],
  },
});

export type Check = z.infer<typeof checks.read>;
export type CheckKind = (typeof checkKinds)[number];
