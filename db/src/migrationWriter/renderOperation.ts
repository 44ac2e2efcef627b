import { renderAddedColumn } from './renderAddedColumn.ts';
import { renderForeignKey, renderIndex, renderNames } from './renderConstraint.ts';
import { renderTable } from './renderTable.ts';
import type { SchemaOperation } from './schemaOperation.ts';

type IndexOperation = Extract<SchemaOperation, { served: unknown }>;

/** MySQL refuses to drop the only index of a foreign key. */
const renderKeyIndices = ({ table, served }: IndexOperation) =>
  served.map(
    ({ name, columns }) => `if (!embedded) await createKeyIndex(queryRunner, '${table}', '${name}', ${renderNames(columns)});`,
  );

/** The statements of one step. A unique constraint is an index on MySQL, and a constraint of the table on SQLite. */
export function renderOperation(operation: SchemaOperation): string[] {
  switch (operation.kind) {
    case 'createTable':
      return [`await queryRunner.createTable(${renderTable(operation.table)}, true);`];
    case 'dropTable':
      return [`await queryRunner.dropTable('${operation.table.name}', true);`];
    case 'addColumn':
      return [`await queryRunner.query(${renderAddedColumn(operation.table, operation.column)});`];
    case 'dropColumn':
      return [`await queryRunner.query('ALTER TABLE \`${operation.table}\` DROP COLUMN \`${operation.column.name}\`');`];
    case 'createIndex':
      return [`await queryRunner.createIndex('${operation.table}', new TableIndex(${renderIndex(operation.index)}));`];
    case 'dropIndex':
      return [...renderKeyIndices(operation), `await queryRunner.dropIndex('${operation.table}', '${operation.index.name}');`];
    case 'createUnique': {
      const { table, index } = operation;
      return [
        `if (embedded) await queryRunner.createUniqueConstraint('${table}', new TableUnique(${renderIndex(index)}));`,
        `else await queryRunner.createIndex('${table}', new TableIndex(${renderIndex(index, ', isUnique: true')}));`,
      ];
    }
    case 'dropUnique': {
      const { table, index } = operation;
      return [
        ...renderKeyIndices(operation),
        `if (embedded) await queryRunner.dropUniqueConstraint('${table}', '${index.name}');`,
        `else await queryRunner.dropIndex('${table}', '${index.name}');`,
      ];
    }
    case 'createForeignKey':
      return [`await queryRunner.createForeignKey('${operation.table}', ${renderForeignKey(operation.key)});`];
    case 'dropForeignKey':
      return [
        `await queryRunner.dropForeignKey('${operation.table}', '${operation.key.name}');`,
        `if (!embedded) await dropKeyIndex(queryRunner, '${operation.table}', '${operation.key.name}');`,
      ];
  }
}
