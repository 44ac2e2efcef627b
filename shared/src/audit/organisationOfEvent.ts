import type { ResourceName } from '../resource/resourceNames.ts';

const idOrNull = (value: unknown): number | null => (typeof value === 'number' ? value : null);

/**
 * Whether the records of a resource are the consortium's, and each has an organisation that is responsible for it. It may become another
 * one, and the events about the record are then those of the new one.
 */
export const hasResponsibleOrganisation = (resource: unknown): boolean => resource === 'workPlanItems';

/**
 * The organisation to which an event about a record belongs: that of the record, or which is responsible for it; for an organisation the
 * record itself. null: the consortium.
 */
export function organisationOfEvent(resource: ResourceName, record: Readonly<Record<string, unknown>>): number | null {
  if (resource === 'organisations') return idOrNull(record.id);
  if (hasResponsibleOrganisation(resource)) return idOrNull(record.responsibleOrganisationId);
  return idOrNull(record.organisationId);
}
