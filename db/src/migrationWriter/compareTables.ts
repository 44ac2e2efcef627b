import { compareColumns } from './compareColumns.ts';
import { compareForeignKeys } from './compareForeignKeys.ts';
import { compareIndices } from './compareIndices.ts';
import type { ChangePlan, SchemaOperation } from './schemaOperation.ts';
import type { TableShape } from './tableShape.ts';

/** Tables in the order in which they can be made: each after those that its keys refer to. */
function orderByForeignKeys(tables: readonly TableShape[]): TableShape[] {
  const ordered = new Set<TableShape>();
  const visit = (table: TableShape, way: readonly TableShape[]): void => {
    if (ordered.has(table) || way.includes(table)) return;
    for (const { to } of table.foreignKeys) for (const each of tables) if (each.name === to) visit(each, [...way, table]);
    ordered.add(table);
  };
  for (const table of tables) visit(table, []);
  return [...ordered];
}

/** The tables of the one list whose names the other lacks. */
const tablesMissingIn = (others: readonly TableShape[], tables: readonly TableShape[]) =>
  orderByForeignKeys(tables.filter(({ name }) => !others.some((each) => each.name === name)));

/**
 * What leads from the stored tables to the declared ones, in an order that both engines accept; empty without a difference. Throws
 * `UnwritableDifference` where values would be lost or invented.
 */
export function compareTables(stored: readonly TableShape[], declared: readonly TableShape[]): SchemaOperation[] {
  const pairs = stored.flatMap((before) => {
    const after = declared.find(({ name }) => name === before.name);
    return after ? [[before, after] as const] : [];
  });
  const compareAll = (compare: typeof compareColumns): ChangePlan => {
    const plans = pairs.map((pair) => compare(...pair));
    return { dropped: plans.flatMap(({ dropped }) => dropped), added: plans.flatMap(({ added }) => added) };
  };
  const columns = compareAll(compareColumns);
  const indices = compareAll(compareIndices);
  const keys = compareAll(compareForeignKeys);
  return [
    ...keys.dropped,
    ...indices.dropped,
    ...columns.dropped,
    ...tablesMissingIn(declared, stored)
      .toReversed()
      .map((table): SchemaOperation => ({ kind: 'dropTable', table })),
    ...columns.added,
    ...indices.added,
    ...tablesMissingIn(stored, declared).map((table): SchemaOperation => ({ kind: 'createTable', table })),
    ...keys.added,
  ];
}
