import type { ChangePlan } from './schemaOperation.ts';
import { splitByIdentity } from './splitByIdentity.ts';
import type { ForeignKeyShape, TableShape } from './tableShape.ts';

/** The foreign keys that come and go. */
export function compareForeignKeys(stored: TableShape, declared: TableShape): ChangePlan {
  const { dropped, added, kept } = splitByIdentity(stored.foreignKeys, declared.foreignKeys);
  // The key of a single field is made anew where a pair with the organisation comes or, on the way back, returns: on SQLite TypeORM
  // takes the first key whose columns are among those that it looks for, so the pair has to be the first.
  const isPartOf = (key: ForeignKeyShape) => (pair: ForeignKeyShape) => key.columns.every((name) => pair.columns.includes(name));
  const remade = kept.filter((key) => [...added, ...dropped].some(isPartOf(key)));
  const operation =
    <K extends string>(kind: K) =>
    (key: ForeignKeyShape) => ({ kind, table: stored.name, key });
  return {
    dropped: [...remade, ...dropped].map(operation('dropForeignKey')),
    added: [...added, ...remade].map(operation('createForeignKey')),
  };
}
