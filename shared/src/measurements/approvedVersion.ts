import type { z } from 'zod';
import { defineResource } from '../resource/defineResource.ts';
import { choice, figure, flag, instant, ref, text, whole } from '../resource/fields.ts';
import { availabilities, measurements } from './measurement.ts';

/** A measurement as it was approved, stored permanently: the original figure beside a restated one. */
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
    /** Whether it replaces its cell in totals while that is restated: from reopening until the new figure is approved. */
    standsIn: flag,
    /** Whether the cell was later approved as withheld. Then only the owner and the lead partner read this version. */
    concealed: flag,
  },
  initial: { standsIn: false, concealed: false },
  filters: ['standsIn'],
  sorts: ['approvedAt'],
  search: [],
  verbs: ['list', 'get'],
  comparisonEffect: 'always',
  auditReaders: 'ownOrganisation',
  history: {
    fields: [
      'organisationId',
      'measurementId',
      'assignmentId',
      'periodId',
      'measurementVersion',
      'availability',
      'value',
      'numerator',
      'denominator',
      'comment',
      'illustrative',
      'approvedById',
      'approvedAt',
      'standsIn',
      'concealed',
    ],
    indices: [['measurementId'], ['standsIn', 'assignmentId']],
  },
  table: {
    indices: [
      ['measurementId', 'measurementVersion'],
      ['standsIn', 'assignmentId'],
    ],
    sameOrganisation: ['measurementId', 'assignmentId'],
    columnDefaults: { concealed: false },
  },
});

export type ApprovedVersion = z.infer<typeof approvedVersions.read>;
