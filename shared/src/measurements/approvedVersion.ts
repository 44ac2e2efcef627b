import type { z } from 'zod';
import { defineResource } from '../resource/defineResource.ts';
import { choice, figure, flag, instant, ref, text, whole } from '../resource/fields.ts';
import { availabilities, measurements } from './measurement.ts';

/** A measurement as it was approved, kept for ever: the figure "as reported" beside a restated one. */
export const approvedVersions = defineResource({
  immutable: {
    organisationId: ref('organisations'),
    measurementId: ref('measurements'),
    assignmentId: ref('assignments'),
    periodId: ref('periods'),
    measurementVersion: whole(1, 2_147_483_647),
    availability: choice(availabilities),
    value: figure.nullable(),
    numerator: figure.nullable(),
    denominator: figure.nullable(),
    parts: measurements.writable.parts,
    comment: text(4000).nullable(),
    illustrative: flag,
    approvedById: ref('users').nullable(),
    approvedAt: instant,
  },
  writable: {},
  serverManaged: {
    /** Counts in the place of its cell, which is being restated: from reopening until the restated figure is approved. */
    standsIn: flag,
    /** Its cell was approved as withheld since: what it said is shown to its owner and the lead partner alone. */
    concealed: flag,
  },
  initial: { standsIn: false, concealed: false },
  filters: [],
  sorts: ['approvedAt'],
  search: [],
  verbs: ['list', 'get'],
});

export type ApprovedVersion = z.infer<typeof approvedVersions.read>;
