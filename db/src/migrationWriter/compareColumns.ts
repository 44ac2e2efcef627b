import type { ChangePlan, SchemaOperation } from './schemaOperation.ts';
import type { ColumnShape, TableShape } from './tableShape.ts';
import { UnwritableDifference } from './unwritableDifference.ts';

const describeColumn = ({ type, length, isNullable, default: value }: ColumnShape) =>
  `${type}${length === '' ? '' : `(${length})`}${isNullable ? '' : ' not null'}${value === null ? '' : ` default ${value}`}`;

/** The column whose folded values this one holds; undefined if it holds none. */
const foldedFrom = (name: string) => (name.endsWith('Folded') ? name.slice(0, -'Folded'.length) : undefined);

function assertAddable({ name: table, columns }: TableShape, { name, isNullable, default: value }: ColumnShape): void {
  const source = foldedFrom(name);
  if (source !== undefined && columns.some((each) => each.name === source))
    throw new UnwritableDifference(
      `${table}.${name} holds the folded values of ${source}, which older rows have: write this migration by hand, so that it folds them.`,
    );
  if (!isNullable && value === null)
    throw new UnwritableDifference(
      `${table}.${name} is required, and older rows have no value for it: name one in table.columnDefaults, or make the field nullable.`,
    );
}

function assertUnchanged(table: string, stored: ColumnShape, declared: ColumnShape): void {
  const [before, after] = [stored, declared].map(describeColumn);
  if (before !== after)
    throw new UnwritableDifference(
      `${table}.${stored.name} changes from ${before} to ${after}: write this migration by hand, so that stored values are kept.`,
    );
}

/** The columns that come and go. Throws `UnwritableDifference` for a changed one, and for one whose values cannot be known. */
export function compareColumns(stored: TableShape, declared: TableShape): ChangePlan {
  const before = new Map(stored.columns.map((column) => [column.name, column]));
  const after = new Set(declared.columns.map(({ name }) => name));
  const added: SchemaOperation[] = [];
  for (const column of declared.columns) {
    const old = before.get(column.name);
    if (old) {
      assertUnchanged(stored.name, old, column);
      continue;
    }
    assertAddable(stored, column);
    added.push({ kind: 'addColumn', table: stored.name, column });
  }
  const dropped = stored.columns.filter(({ name }) => !after.has(name));
  return { dropped: dropped.map((column) => ({ kind: 'dropColumn', table: stored.name, column })), added };
}
