import { type FieldMeta, metaOf, type ResourceName, resourceOf } from '@pilotage/shared';

/** The metadata of a field; of `createdAt` and `updatedAt`, which every record has, too. Throws an Error for an unknown name. */
export function metaOfField(resource: ResourceName, field: string): FieldMeta {
  const { fields } = resourceOf(resource);
  const schema = fields[field];
  if (schema) return metaOf(schema);
  if (field === 'createdAt' || field === 'updatedAt') return { kind: 'instant' };
  throw new Error(`${resource} has no field ${field}.`);
}
