import { idOrNull } from '../resource/idOrNull.ts';
import { type ResourceName, resourceNames } from '../resource/resourceNames.ts';
import { resourceOf } from '../resources.ts';

/** Whether events about the records of a resource belong to who is responsible for the record (`responsibleField`). */
export function hasResponsibleOrganisation(resource: unknown): boolean {
  const name = resourceNames.find((each) => each === resource);
  return name !== undefined && resourceOf(name).responsibleField !== null;
}

/**
 * The organisation to which an event about a record belongs: that of the record, or which is responsible for it; for an organisation the
 * record itself. null: the consortium.
 */
export const organisationOfEvent = (resource: ResourceName, record: Readonly<Record<string, unknown>>): number | null =>
  idOrNull(record[resource === 'organisations' ? 'id' : (resourceOf(resource).responsibleField ?? 'organisationId')]);
