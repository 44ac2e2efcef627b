import type { z } from 'zod';
import { maxAttendances, maxReach } from '../activities/activity.ts';
import { activityKinds } from '../activities/activityKinds.ts';
import { defineResource } from '../resource/defineResource.ts';
import { choice, flag, ref, text, whole } from '../resource/fields.ts';

/** The most activities of one kind that an organisation plans for a period. */
export const maxPlannedActivities = 10_000;

/** The numbers of a plan, in the units of activities: attendances of events, reach of what is published. */
export const planNumbers = ['activities', 'attendances', 'reach'] as const;

export type PlanNumber = (typeof planNumbers)[number];

/**
 * What one organisation plans for an objective in one period, by one kind of activity. null: nothing was said. What is achieved is never
 * in it: that is counted from the activities.
 */
export const disseminationPlans = defineResource({
  immutable: {
    organisationId: ref('organisations'),
    objectiveId: ref('disseminationObjectives'),
    periodId: ref('periods'),
    kind: choice(activityKinds),
  },
  writable: {
    activities: whole(0, maxPlannedActivities).nullable(),
    attendances: whole(0, maxAttendances).nullable(),
    reach: whole(0, maxReach).nullable(),
    comment: text(2000).nullable(),
    illustrative: flag,
  },
  serverManaged: {},
  initial: {},
  defaults: { illustrative: false },
  filters: ['kind', 'illustrative', ...planNumbers],
  sorts: ['objectiveId', 'periodId', 'organisationId', 'kind', ...planNumbers],
  search: [],
  unique: [['organisationId', 'objectiveId', 'periodId', 'kind']],
  // The progress of the dissemination is counted from it.
  comparisonEffect: 'always',
  auditReaders: 'leadPartner',
  table: { indices: [['objectiveId', 'periodId'], ['periodId']] },
});

export type DisseminationPlan = z.infer<typeof disseminationPlans.read>;
