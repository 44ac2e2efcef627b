import { resourceOf } from '../resources.ts';
import type { ResourceName } from './resourceNames.ts';

const isNameValue = (value: unknown): value is string | number => typeof value === 'string' || typeof value === 'number';

/** The own name of a record, as far as its reader got it; null where it has none. A number is that of a period: "P4". */
export function formatRecordName(resource: ResourceName, record: Readonly<Record<string, unknown>>): string | null {
  const value = resourceOf(resource)
    .recordName.map((field) => record[field])
    .find(isNameValue);
  return typeof value === 'number' ? `P${value}` : (value ?? null);
}
