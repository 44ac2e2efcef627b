import { z } from 'zod';
import { defineResource } from '../resource/defineResource.ts';
import { choice, figure, figureSchema, flag, json, ref, text } from '../resource/fields.ts';

/** Availability as entered; `missing` and `notDue` are derived, never stored. */
export const availabilities = ['reported', 'notApplicable', 'withheld'] as const;

export const cellStates = ['draft', 'submitted', 'approved', 'returned', 'reopened'] as const;

const name = z.string().min(1).max(100);
const parts = z.record(name, z.record(name, figureSchema.nonnegative()));

/** A cell: one assignment in one period. */
export const measurements = defineResource({
  immutable: { organisationId: ref('organisations'), assignmentId: ref('assignments'), periodId: ref('periods') },
  writable: {
    availability: choice(availabilities),
    value: figure.nullable(),
    numerator: figure.nullable(),
    denominator: figure.nullable(),
    parts: json(parts),
    comment: text(4000).nullable(),
    /** Cause of a deviation from the path, and the corrective action. */
    cause: text(4000).nullable(),
    correction: text(4000).nullable(),
    illustrative: flag,
  },
  serverManaged: { state: choice(cellStates, 10) },
  initial: { state: 'draft' },
  defaults: { availability: 'reported', parts: {}, illustrative: false },
  filters: ['availability', 'value', 'numerator', 'denominator', 'illustrative', 'state'],
  sorts: ['assignmentId', 'periodId', 'availability', 'value', 'state'],
  search: ['comment'],
  unique: [['assignmentId', 'periodId']],
  comparisonEffect: 'exceptDrafts',
  auditReaders: 'ownOrganisation',
  history: {
    fields: [
      'organisationId',
      'assignmentId',
      'periodId',
      'availability',
      'value',
      'numerator',
      'denominator',
      'comment',
      'illustrative',
      'state',
    ],
    indices: [
      [
        'assignmentId',
        'periodId',
        'organisationId',
        'state',
        'availability',
        'value',
        'numerator',
        'denominator',
        'illustrative',
      ],
    ],
  },
  table: {
    indices: [
      // A page of the own cells by id: every index ends with the primary key.
      ['organisationId'],
      ['organisationId', 'periodId', 'state'],
      // Covering index of a comparison: cells of the assignments of an indicator.
      [
        'assignmentId',
        'periodId',
        'organisationId',
        'state',
        'availability',
        'value',
        'numerator',
        'denominator',
        'illustrative',
      ],
    ],
    sameOrganisation: ['assignmentId'],
  },
});

export type Measurement = z.infer<typeof measurements.read>;
