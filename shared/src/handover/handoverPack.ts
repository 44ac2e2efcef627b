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

const handoverDeadlineKinds = ['period', 'task', 'milestone', 'workPlanItem', 'meeting', 'contest', 'erasure'] as const;

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

export type HandoverPlace = (typeof handoverPlaces)[number];

/** By which field the rows of a place are those of an organisation; null where they are everybody's. */
function ownerFieldOf(place: HandoverPlace): string | null {
  if (place === 'meetings') return null;
  return place === 'workPlanItems' ? 'responsibleOrganisationId' : 'organisationId';
}

/** Which rows of a place are those of an organisation; all of them for the consortium, and where they are everybody's. */
export function filterOfPlace(place: HandoverPlace, organisationId: number | null): Readonly<Record<string, number>> {
  const field = ownerFieldOf(place);
  return field === null || organisationId === null ? {} : { [field]: organisationId };
}

/** The page that lists a place; null where files stand on the pages of what they are about. */
export function addressOfPlace(place: HandoverPlace, organisationId: number | null): string | null {
  if (place === 'attachments') return null;
  const filter = filterOfPlace(place, organisationId);
  return Object.keys(filter).length === 0 ? `/${place}` : `/${place}?filter=${encodeURIComponent(JSON.stringify(filter))}`;
}

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
  /** Where a comment stands; that about a figure stands in its report. */
  subject: z.object({ resource: z.enum(['reports', 'pilots']), id: z.int() }).nullable(),
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

/** The page of an entry; null where there is none that the reader may read. */
export function addressOfPoint({
  resource,
  id,
  subject,
}: Pick<HandoverPoint, 'resource' | 'id'> & Partial<Pick<HandoverPoint, 'subject'>>): string | null {
  if (resource !== 'comments') return `/${resource}/${id}/show`;
  return subject ? `/${subject.resource}/${subject.id}/show#comment-${id}` : null;
}
