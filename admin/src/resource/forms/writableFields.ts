import { resourceNames, resourceOf } from '@pilotage/shared';

/** What people write of a resource's records. */
export function writableFieldsOf(resource: string): string[] {
  const name = resourceNames.find((each) => each === resource);
  return name === undefined ? [] : Object.keys(resourceOf(name).writable);
}
