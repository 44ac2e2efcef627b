import { type AuditEvent, type FieldMeta, metaOf, type ResourceName, resourceOf, resources } from '@pilotage/shared';

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

const isResourceName = (name: string): name is ResourceName => Object.hasOwn(resources, name);

/** What the contract says of a field; null for a field or a resource that it does not know. */
function findFieldMeta(resource: string, field: string): FieldMeta | null {
  if (!isResourceName(resource)) return null;
  const { fields } = resourceOf(resource);
  const schema = Object.hasOwn(fields, field) ? fields[field] : undefined;
  return schema ? metaOf(schema) : null;
}

/** The resource that a field refers to, by one id or by several; null for every other field. */
export const referencedResource = (resource: string, field: string): ResourceName | null =>
  findFieldMeta(resource, field)?.to ?? null;

/** Prefix of the i18n keys of an enum field's values; null for other fields. */
export const choiceTextKey = (resource: string, field: string): string | null =>
  findFieldMeta(resource, field)?.kind === 'choice' ? `resources.${resource}.choices.${field}` : null;
