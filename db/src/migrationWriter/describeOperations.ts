import type { SchemaOperation } from './schemaOperation.ts';

type ColumnOperation = Extract<SchemaOperation, { column: unknown }>;

const isColumn = (operation: SchemaOperation): operation is ColumnOperation => 'column' in operation;

/** The columns that come or go, a sentence for each table. */
function describeColumns(operations: readonly SchemaOperation[], kind: ColumnOperation['kind'], sentence: string): string[] {
  const columns = operations.filter(isColumn).filter((operation) => operation.kind === kind);
  return [...new Set(columns.map(({ table }) => table))].map((table) => {
    const names = columns.filter((each) => each.table === table).map(({ column }) => column.name);
    return `${sentence} ${table}: ${names.join(', ')}.`;
  });
}

/** What a migration does, in sentences. */
export function describeOperations(operations: readonly SchemaOperation[]): string[] {
  const tables = operations.flatMap((operation) => {
    if (operation.kind === 'createTable') return [`Makes the table ${operation.table.name}.`];
    return operation.kind === 'dropTable' ? [`Removes the table ${operation.table.name}.`] : [];
  });
  const constrained = operations.flatMap((operation) => ('index' in operation || 'key' in operation ? [operation.table] : []));
  return [
    ...tables,
    ...describeColumns(operations, 'dropColumn', 'Removes columns of'),
    ...describeColumns(operations, 'addColumn', 'Adds columns to'),
    ...(constrained.length === 0 ? [] : [`Changes the keys and indices of ${[...new Set(constrained)].join(', ')}.`]),
  ];
}

/** The same as the comment above the migration. */
export function renderSummary(operations: readonly SchemaOperation[]): string {
  const sentences = describeOperations(operations);
  const line = sentences.join(' ');
  return line.length <= 120 ? `/** ${line} */` : ['/**', ...sentences.map((each) => ` * ${each}`), ' */'].join('\n');
}
