import type { ChangePlan } from './schemaOperation.ts';
import { splitByIdentity } from './splitByIdentity.ts';
import type { ForeignKeyShape, IndexShape, TableShape } from './tableShape.ts';

const serves = (index: readonly string[], key: ForeignKeyShape) => key.columns.every((column, at) => index[at] === column);

/** The indices and unique constraints that come and go, each with the foreign keys that no other index serves meanwhile. */
export function compareIndices(stored: TableShape, declared: TableShape): ChangePlan {
  const uniques = splitByIdentity(stored.uniques, declared.uniques);
  const indices = splitByIdentity(stored.indices, declared.indices);
  const keys = splitByIdentity(stored.foreignKeys, declared.foreignKeys).kept;
  const primary = declared.columns.filter(({ isPrimary }) => isPrimary).map(({ name }) => name);
  const staying = [primary, ...[...uniques.kept, ...indices.kept].map(({ columns }) => columns)];
  const unserved = keys.filter((key) => !staying.some((columns) => serves(columns, key)));
  const operation =
    <K extends string>(kind: K) =>
    (index: IndexShape) => ({ kind, table: stored.name, index, served: unserved.filter((key) => serves(index.columns, key)) });
  return {
    dropped: [...uniques.dropped.map(operation('dropUnique')), ...indices.dropped.map(operation('dropIndex'))],
    added: [...uniques.added.map(operation('createUnique')), ...indices.added.map(operation('createIndex'))],
  };
}
