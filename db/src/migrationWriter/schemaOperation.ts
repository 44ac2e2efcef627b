import type { ColumnShape, ForeignKeyShape, IndexShape, TableShape } from './tableShape.ts';

/** One step of a migration. `served` are the foreign keys that have no other index on MySQL than the one that comes or goes. */
export type SchemaOperation =
  | { kind: 'createTable' | 'dropTable'; table: TableShape }
  | { kind: 'addColumn' | 'dropColumn'; table: string; column: ColumnShape }
  | {
      kind: 'createIndex' | 'dropIndex' | 'createUnique' | 'dropUnique';
      table: string;
      index: IndexShape;
      served: readonly ForeignKeyShape[];
    }
  | { kind: 'createForeignKey' | 'dropForeignKey'; table: string; key: ForeignKeyShape };

/** The operations of a comparison: what goes, and what comes after everything that goes has gone. */
export interface ChangePlan {
  dropped: SchemaOperation[];
  added: SchemaOperation[];
}

/** The operation that takes this one back. */
export function invertOperation(operation: SchemaOperation): SchemaOperation {
  switch (operation.kind) {
    case 'createTable':
      return { ...operation, kind: 'dropTable' };
    case 'dropTable':
      return { ...operation, kind: 'createTable' };
    case 'addColumn':
      return { ...operation, kind: 'dropColumn' };
    case 'dropColumn':
      return { ...operation, kind: 'addColumn' };
    case 'createIndex':
      return { ...operation, kind: 'dropIndex' };
    case 'dropIndex':
      return { ...operation, kind: 'createIndex' };
    case 'createUnique':
      return { ...operation, kind: 'dropUnique' };
    case 'dropUnique':
      return { ...operation, kind: 'createUnique' };
    case 'createForeignKey':
      return { ...operation, kind: 'dropForeignKey' };
    case 'dropForeignKey':
      return { ...operation, kind: 'createForeignKey' };
  }
}
