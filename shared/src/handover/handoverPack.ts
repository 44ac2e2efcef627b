import { z } from 'zod';
import { roles } from '../access/roles.ts';
import { reportStates } from '../reports/report.ts';

/** What can be open, in the order in which a newcomer looks at it. */
export const handoverPointKinds = [
  'returnedFigure',
  'missingFigures',
  'openReport',
  'reportToReview',
  'comment',
  'workPlanItem',
  'milestone',
  'task',
  'contest',
  'cooperation',
  'news',
  'risk',
] as const;

export const handoverDeadlineKinds = ['period', 'task', 'milestone', 'workPlanItem', 'meeting', 'contest', 'erasure'] as const;

/** Where something is kept: lists of the product. */
export const handoverPlaces = [
  'pilots',
  'assignments',
  'reports',
  'attachments',
  'activities',
  'contests',
  'tasks',
  'risks',
  'meetings',
  'workPlanItems',
] as const;

/** Records to which an entry leads. */
const linkedResources = [
  'reports',
  'tasks',
  'milestones',
  'workPlanItems',
  'meetings',
  'contests',
  'cooperations',
  'newsItems',
  'risks',
  'periods',
  'comments',
] as const;

const entryFields = {
  title: z.string(),
  resource: z.enum(linkedResources),
  id: z.int(),
  organisationId: z.int().nullable(),
  isLate: z.boolean(),
};

const pointSchema = z.object({
  kind: z.enum(handoverPointKinds),
  ...entryFields,
  dueOn: z.string().nullable(),
  /** How many, where the entry is about several: missing figures. */
  count: z.int().nullable(),
  /** Where a comment stands. */
  subject: z.object({ resource: z.enum(['measurements', 'reports', 'pilots']), id: z.int() }).nullable(),
});

const deadlineSchema = z.object({ kind: z.enum(handoverDeadlineKinds), ...entryFields, day: z.string() });

const personSchema = z.object({
  userId: z.int(),
  name: z.string(),
  email: z.string(),
  role: z.enum(roles),
  organisationId: z.int().nullable(),
});

/** What an officer who takes over needs, as the reader may read it. */
export const handoverPackSchema = z.object({
  /** Whose pack it is; null: that of the whole consortium. */
  organisationId: z.int().nullable(),
  asOf: z.string(),
  points: z.array(pointSchema),
  deadlines: z.array(deadlineSchema),
  people: z.array(personSchema),
  places: z.array(z.object({ place: z.enum(handoverPlaces), count: z.int() })),
  /** The reports of an organisation; empty in the pack of the consortium. */
  reports: z.array(z.object({ id: z.int(), period: z.int(), state: z.enum(reportStates).nullable() })),
  /** How many entries are left out for want of room. */
  omitted: z.object({ points: z.int(), deadlines: z.int(), people: z.int() }),
});

export type HandoverPack = z.infer<typeof handoverPackSchema>;
export type HandoverPoint = HandoverPack['points'][number];
export type HandoverDeadline = HandoverPack['deadlines'][number];
