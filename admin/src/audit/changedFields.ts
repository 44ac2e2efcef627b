import { type AuditEvent, metaOf, type ResourceName, resourceOf, resources } from '@pilotage/shared';

export interface ChangedField {
  field: string;
  /** Undefined for a created record; null where the field was empty. */
  before: unknown;
  after: unknown;
}

const isEmptyValue = (value: unknown) =>
  value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0);

/** The fields that an event changed: the differences of an update, all values of a created or deleted record. */
export function changedFields({ before, after }: Pick<AuditEvent, 'before' | 'after'>): ChangedField[] {
  const fields = [...new Set([...Object.keys(before ?? {}), ...Object.keys(after ?? {})])];
  const all = fields.map((field) => ({ field, before: before?.[field], after: after?.[field] }));
  if (before && after) return all.filter((each) => JSON.stringify(each.before) !== JSON.stringify(each.after));
  return all.filter((each) => !isEmptyValue(each.before) || !isEmptyValue(each.after));
}

const resourcesByForeignKey: Readonly<Record<string, string>> = {
  organisationId: 'organisations',
  indicatorId: 'indicators',
  assignmentId: 'assignments',
  pilotId: 'pilots',
  contestId: 'contests',
  solutionId: 'solutions',
  jurorId: 'jurors',
  affiliationId: 'organisations',
  periodId: 'periods',
  fromPeriodId: 'periods',
  untilPeriodId: 'periods',
  userId: 'users',
  invitedById: 'users',
  approvedById: 'users',
  authorId: 'users',
  createdById: 'users',
  nudgedById: 'users',
  askedById: 'users',
};

/** The resource that a foreign key refers to; null for every other field. */
export const referencedResource = (field: string): string | null =>
  Object.hasOwn(resourcesByForeignKey, field) ? (resourcesByForeignKey[field] ?? null) : null;

const isResourceName = (name: string): name is ResourceName => Object.hasOwn(resources, name);

/** Prefix of the i18n keys of an enum field's values; null for other fields. */
export function choiceTextKey(resource: string, field: string): string | null {
  if (!isResourceName(resource)) return null;
  const { fields } = resourceOf(resource);
  const schema = Object.hasOwn(fields, field) ? fields[field] : undefined;
  return schema && metaOf(schema).kind === 'choice' ? `resources.${resource}.choices.${field}` : null;
}
