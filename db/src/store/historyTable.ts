import { type ResourceName, resourceOf } from '@pilotage/shared';
import { columnOf } from './columnValues.ts';
import type { Column, Table } from './table.ts';

/**
 * The table of the versions of a resource's records: one row for each version, valid from one instant until before another. Its primary
 * key are `id` and `version` of the record.
 */
export interface HistoryTable {
  name: string;
  /** The resource whose versions they are. */
  resource: ResourceName;
  /** The kept fields. */
  columns: Readonly<Record<string, Column>>;
  indices: readonly (readonly string[])[];
}

/** The end of what is still valid. Later than every instant, so that one comparison finds what is valid at any time. */
export const openEnd = '9999-12-31T23:59:59.999Z';

/** The table of versions of a resource; null if none are kept. */
export function deriveHistoryTable(table: Table, resource: ResourceName): HistoryTable | null {
  const { history } = resourceOf(resource);
  if (history === null) return null;
  return {
    name: `${resource}History`,
    resource,
    columns: Object.fromEntries(history.fields.map((field) => [field, columnOf(table, field)])),
    // Within what is looked for, versions that ended before the instant are skipped.
    indices: (history.indices ?? []).map(([first = 'id', ...others]) => [first, 'validUntil', 'validFrom', ...others]),
  };
}
