import { renderSummary } from './describeOperations.ts';
import { fileParts, methodParts, type MigrationPart } from './migrationParts.ts';
import { renderOperation } from './renderOperation.ts';
import { invertOperation, type SchemaOperation } from './schemaOperation.ts';

const typeormNames = ['Table', 'TableColumnOptions', 'TableForeignKey', 'TableIndex', 'TableUnique'];
const typeormTypes = ['TableColumnOptions'];

/** Whether the text uses the declaration: as code, not as a name of a table, a column or a type of SQL. */
const uses = (text: string, { name, isFunction }: Pick<MigrationPart, 'name' | 'isFunction'>) =>
  new RegExp(String.raw`(?<![\w'\`.])${name}${isFunction ? String.raw`\(` : String.raw`(?![\w'\`\\])`}`).test(text);

/** The declarations that the text uses, and those that they use themselves, in their order. */
function partsFor(text: string, parts: readonly MigrationPart[]): string {
  const chosen: string[] = [];
  for (const part of parts.toReversed()) if (uses([...chosen, text].join('\n'), part)) chosen.unshift(part.text);
  return chosen.join('\n');
}

const plainStatementReason =
  '// Plain statements: adding a column in another way makes the table anew on SQLite, with all that refers to it.';

const plainKinds: readonly SchemaOperation['kind'][] = ['createTable', 'dropTable', 'addColumn', 'dropColumn'];

/** The statements of `up` or `down`. */
function renderBody(operations: readonly SchemaOperation[]): string {
  let read: string | null = null;
  const firstAdded = operations.find(({ kind }) => kind === 'addColumn');
  const statements = operations.flatMap((operation) => {
    const { table } = operation;
    if (typeof table !== 'string' || plainKinds.includes(operation.kind)) {
      read = null;
      return [...(operation === firstAdded ? [plainStatementReason] : []), ...renderOperation(operation)];
    }
    const reading = read === table ? [] : [`await readTable(queryRunner, '${table}');`];
    read = table;
    return [...reading, ...renderOperation(operation)];
  });
  const body = statements.join('\n');
  return [partsFor(body, methodParts), body].join('\n');
}

/** The text of a migration, before the formatter has seen it. */
export function renderMigration(className: string, operations: readonly SchemaOperation[]): string {
  const up = renderBody(operations);
  const down = renderBody(operations.toReversed().map(invertOperation));
  const parts = partsFor(`${up}\n${down}`, fileParts);
  const used = typeormNames.filter((name) => uses(`${parts}\n${up}\n${down}`, { name }));
  const imports = [
    'type MigrationInterface',
    'type QueryRunner',
    ...used.map((name) => (typeormTypes.includes(name) ? `type ${name}` : name)),
  ];
  return `import { ${imports.join(', ')} } from 'typeorm';

${parts}

${renderSummary(operations)}
export class ${className} implements MigrationInterface {
  name = '${className}';

  async up(queryRunner: QueryRunner): Promise<void> {
    ${up}
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    ${down}
  }
}
`;
}
