import { type ResourceName, resourceOf } from '@pilotage/shared';

/**
 * What a duplicate takes over from its record: what people write, without the owner, without values that no two records share, and
 * without the fields that its page clears.
 */
export function pickDuplicateValues(
  resource: ResourceName,
  record: Readonly<Record<string, unknown>>,
  clears: readonly string[],
): Record<string, unknown> {
  const { immutable, writable, unique, slugFrom } = resourceOf(resource);
  const ownFields = new Set([
    'organisationId',
    ...(slugFrom === null ? [] : ['slug']),
    ...clears,
    ...unique.flatMap((key) => (key.length === 1 ? key : [])),
  ]);
  const fields = Object.keys({ ...immutable, ...writable }).filter((field) => !ownFields.has(field));
  return Object.fromEntries(fields.filter((field) => record[field] != null).map((field) => [field, record[field]]));
}
