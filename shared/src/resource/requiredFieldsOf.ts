import type { Resource } from './defineResource.ts';

/** The fields that a new record must be given: those that have neither a default nor follow from the author or another field. */
export function requiredFieldsOf({ immutable, writable, defaults, slugFrom }: Resource): string[] {
  const followsFromOthers = (field: string) => field === 'organisationId' || (field === 'slug' && slugFrom !== null);
  return Object.keys({ ...immutable, ...writable }).filter(
    (field) => !Object.hasOwn(defaults, field) && !followsFromOthers(field),
  );
}
