import { z } from 'zod';
import { defineResource } from '../resource/defineResource.ts';
import { flag, json, ref, whole } from '../resource/fields.ts';
import { learnerGroups } from './learnerGroups.ts';

/** The stages of a learner in a module, in their order. */
export const enrolmentStages = ['enrolled', 'active', 'completed', 'certified'] as const;

export type EnrolmentStage = (typeof enrolmentStages)[number];

export const mostLearners = 10_000_000;
const learners = whole(0, mostLearners).nullable();
const countsOf = <const T extends readonly [string, ...string[]]>(categories: T) =>
  z.partialRecord(z.enum(categories), z.int().min(0).max(mostLearners));

/**
 * The learners of one organisation in one module and one period: how many reached each stage in that period. null: not known.
 * It holds numbers alone, so that no learner can be named.
 */
export const enrolments = defineResource({
  immutable: { organisationId: ref('organisations'), moduleId: ref('modules'), periodId: ref('periods') },
  writable: {
    enrolled: learners,
    active: learners,
    completed: learners,
    certified: learners,
    /** The enrolled by group; what is left of them is "not specified". */
    parts: json(
      z.strictObject({
        ageGroup: countsOf(learnerGroups.ageGroup).optional(),
        gender: countsOf(learnerGroups.gender).optional(),
        targetGroup: countsOf(learnerGroups.targetGroup).optional(),
      }),
    ),
    illustrative: flag,
  },
  serverManaged: {},
  initial: {},
  defaults: { parts: {}, illustrative: false },
  filters: ['illustrative', ...enrolmentStages],
  sorts: ['moduleId', 'periodId', 'organisationId', ...enrolmentStages],
  search: [],
  unique: [['organisationId', 'moduleId', 'periodId']],
  comparisonEffect: 'never',
  auditReaders: 'leadPartner',
  table: { indices: [['moduleId', 'periodId']] },
});

export type Enrolment = z.infer<typeof enrolments.read>;

/** The numbers of an enrolment. */
export type EnrolmentFigures = Record<EnrolmentStage, number | null>;
