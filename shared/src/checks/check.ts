import type { z } from 'zod';
import { defineResource } from '../resource/defineResource.ts';
import { choice, figure, flag, ref } from '../resource/fields.ts';

/**
 * What a check looks at. `range`: the figure lies within minimum and maximum. `whole`: it has no decimals. `complete`: the parts of
 * each dimension come to the total. `jump`: it is not both more than `factor` times and more than `difference` away from the
 * last figure before it. `relation`: the running total is at most that of the other indicator. `deviation`: the running total is
 * not further than `share` from the level on its path, counted from the baseline.
 */
export const checkKinds = ['range', 'whole', 'complete', 'jump', 'relation', 'deviation'] as const;

/** An `error` keeps a report from being submitted; a `warning` asks for a comment, a deviation for cause and correction. */
export const checkSeverities = ['error', 'warning'] as const;

/** A rule that the figures of one indicator are held against while they are typed and before they are handed in. */
export const checks = defineResource({
  immutable: { indicatorId: ref('indicators'), kind: choice(checkKinds) },
  writable: {
    severity: choice(checkSeverities),
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
});

export type Check = z.infer<typeof checks.read>;
export type CheckKind = (typeof checkKinds)[number];
