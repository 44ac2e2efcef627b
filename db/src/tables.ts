import { metaOf, type ResourceName, resourceNames, resourceOf } from '@pilotage/shared';
import { deriveTable } from './store/deriveTable.ts';
import { deriveHistoryTable, type HistoryTable } from './store/historyTable.ts';
import type { LinkTable, Table } from './store/table.ts';

const tables = new Map(resourceNames.map((name) => [name, deriveTable(name, resourceOf(name))]));

/** The table of a resource. */
export function tableOf(name: ResourceName): Table {
  const table = tables.get(name);
  if (!table) throw new Error(`There is no table of ${name}.`);
  return table;
}

const histories = new Map(resourceNames.map((name) => [name, deriveHistoryTable(tableOf(name), name)]));

/** The table of the versions of a resource's records; null if none are kept. */
export const historyTableOf = (name: ResourceName): HistoryTable | null => histories.get(name) ?? null;

/** All tables of versions. */
export const historyTables: readonly HistoryTable[] = resourceNames.flatMap((name) => historyTableOf(name) ?? []);

/** The link tables of all lists of ids: the key of the record, and the id that it lists. */
export const linkTables: readonly LinkTable[] = resourceNames.flatMap((name) =>
  Object.entries(tableOf(name).links).flatMap(([field, { table, sourceKey, targetKey }]): LinkTable[] => {
    const schema = resourceOf(name).fields[field];
    const to = schema && metaOf(schema).to;
    return to === undefined ? [] : [{ name: table, keys: { [sourceKey]: name, [targetKey]: to } }];
  }),
);

/** Fields whose target must belong to the organisation of the record, by composite foreign keys. */
export const sameOrganisationKeys = (name: ResourceName): string[] =>
  tableOf(name).foreignKeys.flatMap(({ columns: [field], referencedColumns: [id] }) =>
    id === 'id' && field !== undefined ? [field] : [],
  );
