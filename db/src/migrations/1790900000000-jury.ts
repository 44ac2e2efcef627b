import {
  type MigrationInterface,
  type QueryRunner,
  Table,
  TableColumn,
  type TableColumnOptions,
  TableForeignKey,
  TableIndex,
  TableUnique,
} from 'typeorm';

const text = (name: string, length: number): TableColumnOptions => ({ name, type: 'varchar', length: String(length) });
const nullable = (column: TableColumnOptions): TableColumnOptions => ({ ...column, isNullable: true });
const flag = (name: string): TableColumnOptions => ({ name, type: 'tinyint' });

type Pointers = Readonly<Record<string, string>>;

const foreign = (table: string, columnNames: string[], to: string, referencedColumnNames = ['id']) =>
  new TableForeignKey({
    name: `fk_${table}_${columnNames.join('_')}`,
    columnNames,
    referencedTableName: to,
    referencedColumnNames,
    onDelete: 'NO ACTION',
    onUpdate: 'NO ACTION',
  });
const index = (table: string, columnNames: string[]) =>
  new TableIndex({ name: `ix_${table}_${columnNames.join('_')}`, columnNames });
const unique = (table: string, columnNames: string[]) =>
  new TableUnique({ name: `uq_${table}_${columnNames.join('_')}`, columnNames });

interface Described {
  columns: TableColumnOptions[];
  /** Keys to rows of the same owner, by field. */
  within?: Pointers;
  /** Keys to rows of whoever. */
  to: Pointers;
  indices: string[][];
  uniques: string[][];
}

/** Solutions, who sent them, who judges them, the scores, what was decided, and who works on them together. */
export class Jury1790900000000 implements MigrationInterface {
  name = 'Jury1790900000000';

  async up(queryRunner: QueryRunner): Promise<void> {
    const embedded = queryRunner.dataSource.options.type === 'better-sqlite3';
    const int = (name: string): TableColumnOptions => ({ name, type: embedded ? 'integer' : 'int' });
    const long = (name: string): TableColumnOptions => ({ name, type: embedded ? 'text' : 'mediumtext' });
    const id: TableColumnOptions = { ...int('id'), isPrimary: true, isGenerated: true, generationStrategy: 'increment' };
    const record = [int('version'), { ...int('guard'), default: 0 }, text('createdAt', 24), text('updatedAt', 24)];
    const owner = nullable(int('organisationId'));

    const create = (name: string, { columns, within = {}, to, indices, uniques }: Described) =>
      queryRunner.createTable(
        new Table({
          name,
          columns: [id, owner, ...columns, ...record],
          uniques: uniques.map((of) => unique(name, of)),
          indices: indices.map((of) => index(name, of)),
          // The pairs come first: on SQLite TypeORM takes the first key whose columns are among those that it looks for.
          foreignKeys: [
            ...Object.entries(within).map(([key, of]) => foreign(name, [key, 'organisationId'], of, ['id', 'organisationId'])),
            ...Object.entries({ ...within, organisationId: 'organisations', ...to }).map(([key, of]) => foreign(name, [key], of)),
          ],
        }),
        true,
      );

    await queryRunner.addColumns('contests', [
      new TableColumn(nullable(long('questions'))),
      new TableColumn(nullable(long('themes'))),
      new TableColumn({ ...int('filesMost'), default: 3 }),
      new TableColumn(nullable(text('judgedAt', 24))),
      new TableColumn(nullable(text('decidedAt', 24))),
    ]);
    await queryRunner.addColumn('invitations', new TableColumn(nullable(int('contestId'))));
    await queryRunner.createForeignKeys('invitations', [
      foreign('invitations', ['contestId', 'organisationId'], 'contests', ['id', 'organisationId']),
      foreign('invitations', ['contestId'], 'contests'),
    ]);
    await create('solutions', {
      columns: [
        int('contestId'),
        text('reference', 12),
        text('title', 200),
        long('summary'),
        long('answers'),
        long('files'),
        text('country', 2),
        nullable(text('theme', 80)),
        nullable(int('affiliationId')),
        flag('mayPublish'),
        text('state', 10),
        text('receivedAt', 24),
        text('contentHash', 64),
        nullable(text('exclusion', 1000)),
        flag('published'),
        nullable(int('place')),
        nullable(text('award', 200)),
        nullable(int('pilotId')),
        text('titleFolded', 400),
        long('summaryFolded'),
        text('referenceFolded', 24),
        text('countryFolded', 4),
        nullable(text('themeFolded', 160)),
      ],
      within: { contestId: 'contests' },
      to: { affiliationId: 'organisations', pilotId: 'pilots' },
      indices: [['contestId', 'receivedAt'], ['published', 'receivedAt'], ['organisationId']],
      uniques: [['reference'], ['id', 'organisationId']],
    });
    await create('applicants', {
      columns: [
        int('contestId'),
        int('solutionId'),
        text('name', 120),
        text('email', 254),
        nullable(text('phone', 40)),
        nullable(text('belongsTo', 200)),
        text('locale', 5),
        text('consentedAt', 24),
        text('confirmedAt', 24),
        text('nameFolded', 240),
        text('emailFolded', 508),
      ],
      within: { contestId: 'contests', solutionId: 'solutions' },
      to: {},
      indices: [['organisationId']],
      uniques: [['contestId', 'email'], ['solutionId']],
    });
    await create('jurors', {
      columns: [
        int('contestId'),
        int('userId'),
        nullable(int('affiliationId')),
        nullable(text('country', 2)),
        text('name', 120),
        text('nameFolded', 240),
        nullable(text('countryFolded', 4)),
      ],
      within: { contestId: 'contests' },
      to: { userId: 'users', affiliationId: 'organisations' },
      indices: [['organisationId'], ['userId']],
      uniques: [
        ['contestId', 'userId'],
        ['id', 'organisationId'],
      ],
    });
    await create('scores', {
      columns: [
        int('contestId'),
        int('solutionId'),
        int('jurorId'),
        int('userId'),
        nullable(int('reviewerId')),
        nullable(int('scoredById')),
        text('state', 10),
        long('marks'),
        nullable(long('forApplicant')),
        nullable(long('forJury')),
        nullable(text('conflict', 1000)),
        nullable(text('scoredAt', 24)),
      ],
      within: { contestId: 'contests', solutionId: 'solutions', jurorId: 'jurors' },
      to: { userId: 'users', reviewerId: 'users', scoredById: 'users' },
      indices: [
        ['contestId', 'state'],
        ['jurorId'],
        ['reviewerId', 'solutionId'],
        ['scoredById', 'solutionId'],
        ['userId'],
        ['organisationId'],
      ],
      uniques: [['solutionId', 'jurorId']],
    });
    await create('decisions', {
      columns: [int('contestId'), long('record'), text('hash', 64), nullable(long('statement')), nullable(int('decidedById'))],
      within: { contestId: 'contests' },
      to: { decidedById: 'users' },
      indices: [['organisationId']],
      uniques: [['contestId']],
    });
    await create('cooperations', {
      columns: [
        int('solutionId'),
        long('message'),
        nullable(int('ownerOrganisationId')),
        nullable(int('askedById')),
        text('askerName', 120),
        text('askerEmail', 254),
        nullable(text('ownerName', 120)),
        nullable(text('ownerEmail', 254)),
        text('state', 10),
        nullable(long('answer')),
        nullable(text('answeredAt', 24)),
      ],
      to: { solutionId: 'solutions', ownerOrganisationId: 'organisations', askedById: 'users' },
      indices: [['solutionId'], ['organisationId'], ['ownerOrganisationId', 'state']],
      uniques: [],
    });
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    for (const name of ['cooperations', 'decisions', 'scores', 'jurors', 'applicants', 'solutions'])
      await queryRunner.dropTable(name, true);
    await queryRunner.dropForeignKey('invitations', 'fk_invitations_contestId_organisationId');
    await queryRunner.dropForeignKey('invitations', 'fk_invitations_contestId');
    await queryRunner.dropColumn('invitations', 'contestId');
    await queryRunner.dropColumns('contests', ['questions', 'themes', 'filesMost', 'judgedAt', 'decidedAt']);
  }
}
