import { z } from 'zod';
import { defineResource } from '../resource/defineResource.ts';
import { figure, figureSchema, flag, id, json, ref } from '../resource/fields.ts';

/** An intermediate level at the end of a period. */
const milestone = z.strictObject({ periodId: id, value: figureSchema });

/** An organisation reports an indicator, optionally for one pilot. */
export const assignments = defineResource({
  immutable: { organisationId: ref('organisations'), indicatorId: ref('indicators') },
  writable: {
    pilotId: ref('pilots').nullable(),
    baseline: figure.nullable(),
    target: figure.nullable(),
    milestones: json(
      z
        .array(milestone)
        .max(100)
        .refine((levels) => new Set(levels.map((each) => each.periodId)).size === levels.length, {
          params: { code: 'field.repeated' },
        }),
    ),
    fromPeriodId: ref('periods').nullable(),
    untilPeriodId: ref('periods').nullable(),
    illustrative: flag,
  },
  // Whether the indicator belongs to the organisation. Managers assign their own indicators, the lead partner all others.
  serverManaged: { local: flag },
  initial: { local: false },
  defaults: { illustrative: false },
  filters: ['illustrative', 'local'],
  sorts: ['organisationId', 'indicatorId', 'pilotId'],
  search: [],
  comparisonEffect: 'always',
  auditReaders: 'leadPartner',
  history: {
    fields: [
      'organisationId',
      'indicatorId',
      'pilotId',
      'baseline',
      'target',
      'milestones',
      'fromPeriodId',
      'untilPeriodId',
      'illustrative',
      'local',
    ],
    indices: [['indicatorId']],
  },
  table: {
    indices: [['indicatorId'], ['organisationId', 'indicatorId']],
    linkedOrganisation: { pilotId: 'pilotPartners' },
  },
});

export type Assignment = z.infer<typeof assignments.read>;
