/** A declaration that a written migration needs where it uses the name. */
export interface MigrationPart {
  name: string;
  text: string;
  isFunction?: true;
}

/** Declarations of the file. */
export const fileParts: readonly MigrationPart[] = [
  {
    name: 'text',
    isFunction: true,
    text: "const text = (name: string, length: number): TableColumnOptions => ({ name, type: 'varchar', length: String(length) });",
  },
  { name: 'flag', isFunction: true, text: "const flag = (name: string): TableColumnOptions => ({ name, type: 'tinyint' });" },
  { name: 'bigint', isFunction: true, text: "const bigint = (name: string): TableColumnOptions => ({ name, type: 'bigint' });" },
  {
    name: 'nullable',
    isFunction: true,
    text: 'const nullable = (column: TableColumnOptions): TableColumnOptions => ({ ...column, isNullable: true });',
  },
  {
    name: 'foreign',
    isFunction: true,
    text: `
const foreign = (name: string, columnNames: string[], referencedTableName: string, referencedColumnNames: string[]) =>
  new TableForeignKey({
    name,
    columnNames,
    referencedTableName,
    referencedColumnNames,
    onDelete: 'NO ACTION',
    onUpdate: 'NO ACTION',
  });
`,
  },
  {
    name: 'readTable',
    isFunction: true,
    text: `
/**
 * Reads a table anew, because TypeORM remembers how it was before plain statements. On SQLite TypeORM takes the first key whose
 * columns are among those that it looks for: so pairs come first, and the names are made from the columns.
 */
async function readTable(queryRunner: QueryRunner, name: string): Promise<void> {
  const keys = (await queryRunner.getTable(name))?.foreignKeys ?? [];
  for (const key of keys) key.name = \`fk_\${name}_\${key.columnNames.join('_')}\`.slice(0, 62);
  keys.sort((one, other) => other.columnNames.length - one.columnNames.length);
}
`,
  },
  {
    name: 'hasIndex',
    isFunction: true,
    text: `
async function hasIndex(queryRunner: QueryRunner, table: string, name: string): Promise<boolean> {
  const found: unknown[] = await queryRunner.query(\`SHOW INDEX FROM \\\`\${table}\\\` WHERE Key_name = ?\`, [name]);
  return found.length > 0;
}
`,
  },
  {
    name: 'createKeyIndex',
    isFunction: true,
    text: `
/** MySQL refuses to drop the only index of a foreign key: so the key gets one of its own. */
async function createKeyIndex(queryRunner: QueryRunner, table: string, name: string, columns: string[]): Promise<void> {
  const quoted = columns.map((column) => \`\\\`\${column}\\\`\`);
  if (!(await hasIndex(queryRunner, table, name))) await queryRunner.query(\`CREATE INDEX \\\`\${name}\\\` ON \\\`\${table}\\\` (\${quoted.join(', ')})\`);
}
`,
  },
  {
    name: 'dropKeyIndex',
    isFunction: true,
    text: `
/** MySQL keeps the index that it made for a foreign key. */
async function dropKeyIndex(queryRunner: QueryRunner, table: string, name: string): Promise<void> {
  if (await hasIndex(queryRunner, table, name)) await queryRunner.query(\`DROP INDEX \\\`\${name}\\\` ON \\\`\${table}\\\`\`);
}
`,
  },
];

/** Declarations at the beginning of \`up\` and \`down\`. */
export const methodParts: readonly MigrationPart[] = [
  { name: 'embedded', text: "const embedded = queryRunner.dataSource.options.type === 'better-sqlite3';" },
  { name: 'whole', text: "const whole = embedded ? 'integer' : 'int';" },
  { name: 'longText', text: "const longText = embedded ? 'text' : 'mediumtext';" },
  { name: 'int', isFunction: true, text: 'const int = (name: string): TableColumnOptions => ({ name, type: whole });' },
  { name: 'long', isFunction: true, text: 'const long = (name: string): TableColumnOptions => ({ name, type: longText });' },
];
