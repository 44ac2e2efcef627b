import {
  type MigrationInterface,
  type QueryRunner,
  Table,
  type TableColumnOptions,
  TableForeignKey,
  TableIndex,
  TableUnique,
} from 'typeorm';

/** The tables of the first release. A migration imports nothing of the product, so that it never changes with it. */
export class House1790000000000 implements MigrationInterface {
  name = 'House1790000000000';

  async up(queryRunner: QueryRunner): Promise<void> {
    const { type } = queryRunner.dataSource.options;
    // A binary collation that does not pad: text is equal when its code points are, as in JavaScript and in SQLite.
    if (type === 'mariadb') await queryRunner.query('ALTER DATABASE CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin');
    if (type === 'mysql') await queryRunner.query('ALTER DATABASE CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_bin');
    const embedded = type === 'better-sqlite3';
    // SQLite numbers its rows only in a column of exactly this type.
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
    const record = [int('version'), zero(int('guard')), text('createdAt', 24), text('updatedAt', 24)];

    await create(
      'organisations',
      [
        id,
        text('slug', 60),
        text('kind', 10),
        text('name', 200),
        nullable(text('shortName', 60)),
        text('country', 2),
        nullable(text('city', 100)),
        text('nameFolded', 400),
        nullable(text('shortNameFolded', 120)),
        nullable(text('cityFolded', 200)),
        text('slugFolded', 120),
        text('countryFolded', 4),
        ...record,
      ],
      [unique('uq_organisations_slug', ['slug']), index('ix_organisations_country', ['country'])],
    );
    await create(
      'users',
      [
        id,
        text('email', 254),
        text('name', 120),
        text('locale', 5),
        flag('disabled'),
        text('emailFolded', 508),
        text('nameFolded', 240),
        ...record,
      ],
      [unique('uq_users_email', ['email'])],
    );
    await create(
      'memberships',
      [id, int('userId'), nullable(int('organisationId')), text('role', 20), ...record],
      [
        index('ix_memberships_organisationId_role', ['organisationId', 'role']),
        foreign('fk_memberships_userId', ['userId'], 'users', ['id']),
        foreign('fk_memberships_organisationId', ['organisationId'], 'organisations', ['id']),
      ],
    );
    await create(
      'consortium',
      [
        id,
        text('name', 200),
        nullable(text('title', 400)),
        nullable(text('programme', 200)),
        nullable(text('priority', 400)),
        nullable(text('startsOn', 10)),
        nullable(text('endsOn', 10)),
        text('currency', 3),
        long('countries'),
        long('languages'),
        text('timeZone', 60),
        flag('publishesProgress'),
        ...record,
      ],
      [],
    );
    await create(
      'periods',
      [
        id,
        int('number'),
        text('startsOn', 10),
        text('endsOn', 10),
        text('dueOn', 10),
        flag('illustrative'),
        text('state', 10),
        ...record,
      ],
      [unique('uq_periods_number', ['number'])],
    );
    await create(
      'pilots',
      [
        id,
        int('organisationId'),
        text('title', 200),
        text('stage', 20),
        nullable(text('startsOn', 10)),
        nullable(text('summary', 2000)),
        nullable(text('completedAt', 24)),
        text('titleFolded', 400),
        nullable(text('summaryFolded', 1000)),
        ...record,
      ],
      [
        unique('uq_pilots_id_organisationId', ['id', 'organisationId']),
        index('ix_pilots_organisationId_stage', ['organisationId', 'stage']),
        foreign('fk_pilots_organisationId', ['organisationId'], 'organisations', ['id']),
      ],
    );
    await create(
      'pilotPartners',
      [primary(int('pilotId')), primary(int('organisationId'))],
      [
        index('ix_pilotPartners_organisationId_pilotId', ['organisationId', 'pilotId']),
        foreign('fk_pilotPartners_pilotId', ['pilotId'], 'pilots', ['id']),
        foreign('fk_pilotPartners_organisationId', ['organisationId'], 'organisations', ['id']),
      ],
    );
    await create(
      'milestones',
      [
        id,
        int('organisationId'),
        int('pilotId'),
        text('title', 200),
        nullable(text('dueOn', 10)),
        nullable(text('doneOn', 10)),
        text('titleFolded', 400),
        ...record,
      ],
      [
        unique('uq_milestones_id_organisationId', ['id', 'organisationId']),
        index('ix_milestones_organisationId_dueOn', ['organisationId', 'dueOn']),
        foreign('fk_milestones_organisationId', ['organisationId'], 'organisations', ['id']),
        foreign('fk_milestones_pilotId_organisationId', ['pilotId', 'organisationId'], 'pilots', ['id', 'organisationId']),
      ],
    );
    await create(
      'indicators',
      [
        id,
        nullable(int('organisationId')),
        text('code', 80),
        text('name', 200),
        nullable(long('countingRule')),
        text('kind', 10),
        nullable(text('unit', 60)),
        text('valueType', 10),
        text('accumulation', 20),
        text('direction', 10),
        int('decimals'),
        long('options'),
        long('dimensions'),
        int('definitionVersion'),
        text('codeFolded', 160),
        text('nameFolded', 400),
        nullable(long('countingRuleFolded')),
        nullable(text('unitFolded', 120)),
        ...record,
      ],
      [
        unique('uq_indicators_code', ['code']),
        foreign('fk_indicators_organisationId', ['organisationId'], 'organisations', ['id']),
      ],
    );
    await create(
      'assignments',
      [
        id,
        int('organisationId'),
        int('indicatorId'),
        nullable(int('pilotId')),
        nullable(big('baseline')),
        nullable(big('target')),
        long('milestones'),
        nullable(int('fromPeriodId')),
        nullable(int('untilPeriodId')),
        flag('illustrative'),
        flag('local'),
        ...record,
      ],
      [
        unique('uq_assignments_id_organisationId', ['id', 'organisationId']),
        index('ix_assignments_indicatorId', ['indicatorId']),
        index('ix_assignments_organisationId_indicatorId', ['organisationId', 'indicatorId']),
        foreign('fk_assignments_organisationId', ['organisationId'], 'organisations', ['id']),
        foreign('fk_assignments_indicatorId', ['indicatorId'], 'indicators', ['id']),
        foreign('fk_assignments_fromPeriodId', ['fromPeriodId'], 'periods', ['id']),
        foreign('fk_assignments_untilPeriodId', ['untilPeriodId'], 'periods', ['id']),
        foreign('fk_assignments_pilotId_organisationId', ['pilotId', 'organisationId'], 'pilotPartners', [
          'pilotId',
          'organisationId',
        ]),
      ],
    );
    await create(
      'expectations',
      [
        id,
        int('organisationId'),
        int('periodId'),
        int('assignmentId'),
        flag('expected'),
        nullable(text('reason', 20)),
        ...record,
      ],
      [
        unique('uq_expectations_periodId_assignmentId', ['periodId', 'assignmentId']),
        unique('uq_expectations_id_organisationId', ['id', 'organisationId']),
        index('ix_expectations_assignmentId_periodId_expected', ['assignmentId', 'periodId', 'expected', 'reason']),
        foreign('fk_expectations_organisationId', ['organisationId'], 'organisations', ['id']),
        foreign('fk_expectations_periodId', ['periodId'], 'periods', ['id']),
        foreign('fk_expectations_assignmentId_organisationId', ['assignmentId', 'organisationId'], 'assignments', [
          'id',
          'organisationId',
        ]),
      ],
    );
    await create(
      'reports',
      [
        id,
        int('organisationId'),
        int('periodId'),
        nullable(long('narrative')),
        text('state', 10),
        nullable(text('firstSubmittedAt', 24)),
        nullable(long('lastReturn')),
        ...record,
      ],
      [
        unique('uq_reports_organisationId_periodId', ['organisationId', 'periodId']),
        unique('uq_reports_id_organisationId', ['id', 'organisationId']),
        index('ix_reports_periodId_state', ['periodId', 'state']),
        foreign('fk_reports_organisationId', ['organisationId'], 'organisations', ['id']),
        foreign('fk_reports_periodId', ['periodId'], 'periods', ['id']),
      ],
    );
    await create(
      'measurements',
      [
        id,
        int('organisationId'),
        int('assignmentId'),
        int('periodId'),
        text('availability', 20),
        nullable(big('value')),
        nullable(big('numerator')),
        nullable(big('denominator')),
        long('parts'),
        nullable(long('comment')),
        flag('illustrative'),
        text('state', 10),
        nullable(long('commentFolded')),
        ...record,
      ],
      [
        unique('uq_measurements_assignmentId_periodId', ['assignmentId', 'periodId']),
        unique('uq_measurements_id_organisationId', ['id', 'organisationId']),
        index('ix_measurements_organisationId_periodId_state', ['organisationId', 'periodId', 'state']),
        index('ix_measurements_assignmentId_periodId_organisationId', [
          'assignmentId',
          'periodId',
          'organisationId',
          'state',
          'availability',
          'value',
          'numerator',
          'denominator',
          'illustrative',
        ]),
        foreign('fk_measurements_organisationId', ['organisationId'], 'organisations', ['id']),
        foreign('fk_measurements_periodId', ['periodId'], 'periods', ['id']),
        foreign('fk_measurements_assignmentId_organisationId', ['assignmentId', 'organisationId'], 'assignments', [
          'id',
          'organisationId',
        ]),
      ],
    );
    await create(
      'approvedVersions',
      [
        id,
        int('organisationId'),
        int('measurementId'),
        int('measurementVersion'),
        text('availability', 20),
        nullable(big('value')),
        nullable(big('numerator')),
        nullable(big('denominator')),
        long('parts'),
        nullable(long('comment')),
        flag('illustrative'),
        nullable(int('approvedById')),
        text('approvedAt', 24),
        ...record,
      ],
      [
        unique('uq_approvedVersions_id_organisationId', ['id', 'organisationId']),
        index('ix_approvedVersions_measurementId_measurementVersion', ['measurementId', 'measurementVersion']),
        foreign('fk_approvedVersions_organisationId', ['organisationId'], 'organisations', ['id']),
        foreign('fk_approvedVersions_approvedById', ['approvedById'], 'users', ['id']),
        foreign('fk_approvedVersions_measurementId_organisationId', ['measurementId', 'organisationId'], 'measurements', [
          'id',
          'organisationId',
        ]),
      ],
    );
    await create(
      'auditEvents',
      [
        id,
        nullable(int('organisationId')),
        nullable(int('periodId')),
        nullable(int('actorId')),
        text('actorRole', 20),
        text('action', 40),
        text('resource', 40),
        int('recordId'),
        nullable(long('before')),
        nullable(long('after')),
        text('at', 24),
        nullable(text('requestId', 60)),
        ...record,
      ],
      [
        index('ix_auditEvents_organisationId_at', ['organisationId', 'at']),
        index('ix_auditEvents_resource_recordId', ['resource', 'recordId']),
        index('ix_auditEvents_organisationId_periodId_actorId', ['organisationId', 'periodId', 'actorId']),
      ],
    );
    await create(
      'authSessions',
      [
        id,
        int('userId'),
        text('tokenHash', 64),
        nullable(int('activeMembershipId')),
        nullable(text('ipAddress', 60)),
        nullable(text('userAgent', 300)),
        text('expiresAt', 24),
        text('lastSeenAt', 24),
        text('createdAt', 24),
        text('updatedAt', 24),
      ],
      [
        unique('uq_authSessions_tokenHash', ['tokenHash']),
        index('ix_authSessions_userId', ['userId']),
        foreign('fk_authSessions_userId', ['userId'], 'users', ['id']),
      ],
    );
    await create(
      'authAccounts',
      [
        id,
        int('userId'),
        text('providerId', 40),
        text('accountId', 200),
        nullable(text('password', 300)),
        text('createdAt', 24),
        text('updatedAt', 24),
      ],
      [
        unique('uq_authAccounts_providerId_accountId', ['providerId', 'accountId']),
        index('ix_authAccounts_userId', ['userId']),
        foreign('fk_authAccounts_userId', ['userId'], 'users', ['id']),
      ],
    );
    await create(
      'idempotencyKeys',
      [primary(text('hash', 64)), text('request', 64), int('status'), long('body'), text('createdAt', 24)],
      [index('ix_idempotencyKeys_createdAt', ['createdAt'])],
    );
    await create('dataVersion', [primary(int('id')), int('number')], []);
    await create('rateLimits', [primary(text('key', 255)), zero(int('points')), nullable(big('expire'))], []);

    await queryRunner.query('INSERT INTO `dataVersion` (`id`, `number`) VALUES (1, 1)');
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    for (const name of [...created].reverse()) await queryRunner.dropTable(name, true);
  }
}

const created = [
  'organisations',
  'users',
  'memberships',
  'consortium',
  'periods',
  'pilots',
  'pilotPartners',
  'milestones',
  'indicators',
  'assignments',
  'expectations',
  'reports',
  'measurements',
  'approvedVersions',
  'auditEvents',
  'authSessions',
  'authAccounts',
  'idempotencyKeys',
  'dataVersion',
  'rateLimits',
];

type Key = TableUnique | TableIndex | TableForeignKey;

const int = (name: string): TableColumnOptions => ({ name, type: 'int' });
const big = (name: string): TableColumnOptions => ({ name, type: 'bigint' });
const flag = (name: string): TableColumnOptions => ({ name, type: 'tinyint' });
const text = (name: string, length: number): TableColumnOptions => ({ name, type: 'varchar', length: String(length) });
const nullable = (column: TableColumnOptions): TableColumnOptions => ({ ...column, isNullable: true });
const primary = (column: TableColumnOptions): TableColumnOptions => ({ ...column, isPrimary: true });
const zero = (column: TableColumnOptions): TableColumnOptions => ({ ...column, default: 0 });

const unique = (name: string, columnNames: string[]) => new TableUnique({ name, columnNames });
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

function described(name: string, columns: TableColumnOptions[], keys: Key[]): Table {
  return new Table({
    name,
    columns,
    uniques: keys.filter((key) => key instanceof TableUnique),
    indices: keys.filter((key) => key instanceof TableIndex),
    foreignKeys: keys.filter((key) => key instanceof TableForeignKey),
  });
}
