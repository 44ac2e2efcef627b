import { resourceNames, resourceOf } from '@pilotage/shared';

/** The fields of a resource that users can write. */
export function writableFieldsOf(resource: string): string[] {
  const name = resourceNames.find((each) => each === resource);
  return name === undefined ? [] : Object.keys(resourceOf(name).writable);
}
