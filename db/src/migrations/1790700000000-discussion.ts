import { randomBytes } from 'node:crypto';
import {
  type MigrationInterface,
  type QueryRunner,
  Table,
  type TableColumnOptions,
  TableForeignKey,
  TableIndex,
  TableUnique,
} from 'typeorm';

/** Comments, evidence, and the name by which an installation knows its own files. */
export class Discussion1790700000000 implements MigrationInterface {
  name = 'Discussion1790700000000';

  async up(queryRunner: QueryRunner): Promise<void> {
    const embedded = queryRunner.dataSource.options.type === 'better-sqlite3';
    const typed = (column: TableColumnOptions) => (embedded && column.type === 'int' ? { ...column, type: 'integer' } : column);
    const create = (name: string, columns: TableColumnOptions[], keys: Key[]) =>
      queryRunner.createTable(described(name, columns.map(typed), keys), true);
    const id: TableColumnOptions = {
      name: 'id',
      type: 'int',
      isPrimary: true,
      isGenerated: true,
      generationStrategy: 'increment',
    };
    const long = (name: string): TableColumnOptions => ({ name, type: embedded ? 'text' : 'mediumtext' });
    const record = [int('version'), { ...int('guard'), default: 0 }, text('createdAt', 24), text('updatedAt', 24)];

    await create(
      'comments',
      [
        id,
        int('organisationId'),
        text('subject', 20),
        int('subjectId'),
        nullable(int('measurementId')),
        nullable(int('reportId')),
        nullable(int('pilotId')),
        text('audience', 20),
        long('text'),
        nullable(int('authorId')),
        nullable(text('authorName', 120)),
        nullable(text('authorRole', 20)),
        nullable(text('editedAt', 24)),
        nullable(text('resolvedAt', 24)),
        ...record,
      ],
      [
        ...keysTo('comments'),
        index('ix_comments_organisationId_createdAt', ['organisationId', 'createdAt']),
        foreign('fk_comments_authorId', ['authorId'], 'users', ['id']),
      ],
    );
    await create(
      'commentMentions',
      [
        { ...int('commentId'), isPrimary: true },
        { ...int('userId'), isPrimary: true },
      ],
      [
        index('ix_commentMentions_userId_commentId', ['userId', 'commentId']),
        foreign('fk_commentMentions_commentId', ['commentId'], 'comments', ['id']),
        foreign('fk_commentMentions_userId', ['userId'], 'users', ['id']),
      ],
    );
    await create(
      'attachments',
      [
        id,
        int('organisationId'),
        text('subject', 20),
        int('subjectId'),
        nullable(int('measurementId')),
        nullable(int('reportId')),
        nullable(int('pilotId')),
        text('fileName', 200),
        text('mediaType', 100),
        int('size'),
        text('sha256', 64),
        { name: 'personal', type: 'tinyint' },
        text('storedAs', 80),
        nullable(int('createdById')),
        nullable(text('createdByName', 120)),
        ...record,
      ],
      [...keysTo('attachments'), foreign('fk_attachments_createdById', ['createdById'], 'users', ['id'])],
    );
    await create('installation', [{ ...int('id'), isPrimary: true }, text('name', 32)], []);
    // Hexadecimal digits alone, so that nothing has to be bound.
    await queryRunner.query(`INSERT INTO \`installation\` (\`id\`, \`name\`) VALUES (1, '${randomBytes(16).toString('hex')}')`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    for (const name of ['installation', 'attachments', 'commentMentions', 'comments']) await queryRunner.dropTable(name, true);
  }
}

type Key = TableUnique | TableIndex | TableForeignKey;

const int = (name: string): TableColumnOptions => ({ name, type: 'int' });
const text = (name: string, length: number): TableColumnOptions => ({ name, type: 'varchar', length: String(length) });
const nullable = (column: TableColumnOptions): TableColumnOptions => ({ ...column, isNullable: true });

const index = (name: string, columnNames: string[]) => new TableIndex({ name, columnNames });
const foreign = (name: string, columnNames: string[], referencedTableName: string, referencedColumnNames: string[]) =>
  new TableForeignKey({
    name,
    columnNames,
    referencedTableName,
    referencedColumnNames,
    onDelete: 'NO ACTION',
    onUpdate: 'NO ACTION',
  });

const subjects = { measurementId: 'measurements', reportId: 'reports', pilotId: 'pilots' };

/** What hangs from a subject refers to it together with the organisation, so that it cannot point into another tenant. */
const keysTo = (table: string): Key[] => [
  new TableUnique({ name: `uq_${table}_id_organisationId`, columnNames: ['id', 'organisationId'] }),
  index(`ix_${table}_subject_subjectId`, ['subject', 'subjectId']),
  foreign(`fk_${table}_organisationId`, ['organisationId'], 'organisations', ['id']),
  ...Object.entries(subjects).flatMap(([key, to]) => [
    index(`ix_${table}_${key}`, [key]),
    foreign(`fk_${table}_${key}_organisationId`, [key, 'organisationId'], to, ['id', 'organisationId']),
  ]),
];

function described(name: string, columns: TableColumnOptions[], keys: Key[]): Table {
  return new Table({
    name,
    columns,
    uniques: keys.filter((key) => key instanceof TableUnique),
    indices: keys.filter((key) => key instanceof TableIndex),
    foreignKeys: keys.filter((key) => key instanceof TableForeignKey),
  });
}
