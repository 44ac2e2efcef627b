import type { ResourceName } from '../resource/resourceNames.ts';

const idOrNull = (value: unknown): number | null => (typeof value === 'number' ? value : null);

/**
 * The organisation to which an event about a record belongs: that of the record, or which is responsible for it; for an organisation the
 * record itself. null: the consortium.
 */
export function organisationOfEvent(resource: ResourceName, record: Readonly<Record<string, unknown>>): number | null {
  if (resource === 'organisations') return idOrNull(record.id);
  if (resource === 'workPlanItems') return idOrNull(record.responsibleOrganisationId);
  return idOrNull(record.organisationId);
}
