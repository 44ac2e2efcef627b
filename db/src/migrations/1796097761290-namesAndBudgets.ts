import { type MigrationInterface, type QueryRunner, Table, type TableColumnOptions } from 'typeorm';

const text = (name: string, length: number): TableColumnOptions => ({ name, type: 'varchar', length: String(length) });
const nullable = (column: TableColumnOptions): TableColumnOptions => ({ ...column, isNullable: true });

const keyOf = (whole: string): TableColumnOptions[] => ['id', 'version'].map((name) => ({ name, type: whole, isPrimary: true }));
const spanColumns = ['createdAt', 'updatedAt', 'validFrom', 'validUntil'].map((name) => text(name, 24));

/** A kept field that is new, with the value of which older versions get it. `r` is the record as it is today. */
interface NewField {
  column: TableColumnOptions;
  value: string;
}

/** What versions of a resource hold besides key and span: what they held before, and what is new. */
interface KeptFields {
  resource: string;
  older: readonly TableColumnOptions[];
  newer: readonly NewField[];
}

/** Nobody is told the name of a record that is not there any more, so that of a deleted one is empty. */
const keptFieldsOf = (whole: string, longText: string): readonly KeptFields[] => [
  {
    resource: 'organisations',
    older: [text('country', 2), nullable(text('countrySince', 10)), nullable({ name: 'formerCountries', type: longText })],
    newer: [
      { column: text('name', 200), value: "COALESCE(r.`name`, '')" },
      { column: nullable(text('shortName', 60)), value: 'r.`shortName`' },
      { column: nullable({ name: 'budgetEur', type: whole }), value: 'r.`budgetEur`' },
      { column: { name: 'budgetIllustrative', type: 'tinyint', default: 0 }, value: 'COALESCE(r.`budgetIllustrative`, 0)' },
    ],
  },
  {
    resource: 'pilots',
    older: [{ name: 'organisationId', type: whole }, text('stage', 20)],
    newer: [{ column: text('title', 200), value: "COALESCE(r.`title`, '')" }],
  },
];

const namesOf = (columns: readonly TableColumnOptions[]) => columns.map(({ name }) => `\`${name}\``);

/** Sets `next` in the place of the table, which is kept as `old`: in one statement, where it would commit in between. */
const renameStatements = ({ dataSource }: QueryRunner, { table, next, old }: { table: string; next: string; old: string }) =>
  dataSource.options.type === 'better-sqlite3'
    ? [`ALTER TABLE \`${table}\` RENAME TO \`${old}\``, `ALTER TABLE \`${next}\` RENAME TO \`${table}\``]
    : [`RENAME TABLE \`${table}\` TO \`${old}\`, \`${next}\` TO \`${table}\``];

/**
 * Makes a table of versions anew with other columns, and copies the versions. A required column without a default cannot be added to rows
 * that are there, on SQLite. `values` gives the column of a version, or an expression over the record `r`. On MariaDB each statement
 * commits by itself: the versions stand under the name of the table all the time, and what broke off goes on when it runs again.
 * `isDone` says whether the table has the other columns already.
 */
async function remakeHistory(
  queryRunner: QueryRunner,
  resource: string,
  {
    columns,
    values,
    isDone,
  }: { columns: readonly TableColumnOptions[]; values: readonly string[]; isDone: () => Promise<boolean> },
): Promise<void> {
  const [table, next, old] = [`${resource}History`, `${resource}HistoryNext`, `${resource}HistoryOld`];
  // Only between the two renames the table is missing. Then the copy is complete.
  if (!(await queryRunner.hasTable(table))) await queryRunner.query(`ALTER TABLE \`${next}\` RENAME TO \`${table}\``);
  await queryRunner.query(`DROP TABLE IF EXISTS \`${next}\``);
  if (!(await isDone())) {
    await queryRunner.createTable(new Table({ name: next, columns: [...columns] }));
    await queryRunner.query(
      `INSERT INTO \`${next}\` (${namesOf(columns)}) SELECT ${values} FROM \`${table}\` h LEFT JOIN \`${resource}\` r ON r.\`id\` = h.\`id\``,
    );
    for (const statement of renameStatements(queryRunner, { table, next, old })) await queryRunner.query(statement);
  }
  await queryRunner.query(`DROP TABLE IF EXISTS \`${old}\``);
}

const ofVersion = (columns: readonly TableColumnOptions[]) => namesOf(columns).map((name) => `h.${name}`);

const hasNewFields = (queryRunner: QueryRunner, resource: string, [first]: readonly NewField[]) =>
  queryRunner.hasColumn(`${resource}History`, first?.column.name ?? '');

const fieldsOn = ({ dataSource }: QueryRunner) => {
  const embedded = dataSource.options.type === 'better-sqlite3';
  const whole = embedded ? 'integer' : 'int';
  return { key: keyOf(whole), keptFields: keptFieldsOf(whole, embedded ? 'text' : 'mediumtext') };
};

/**
 * Adds columns to organisationsHistory: name, shortName, budgetEur, budgetIllustrative. Adds columns to pilotsHistory: title.
 * Older versions get the values of today: what they were then was not kept.
 */
export class NamesAndBudgets1796097761290 implements MigrationInterface {
  name = 'NamesAndBudgets1796097761290';

  async up(queryRunner: QueryRunner): Promise<void> {
    const { key, keptFields } = fieldsOn(queryRunner);
    for (const { resource, older, newer } of keptFields) {
      const before = [...key, ...older, ...spanColumns];
      await remakeHistory(queryRunner, resource, {
        columns: [...before, ...newer.map(({ column }) => column)],
        values: [...ofVersion(before), ...newer.map(({ value }) => value)],
        isDone: () => hasNewFields(queryRunner, resource, newer),
      });
    }
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    const { key, keptFields } = fieldsOn(queryRunner);
    for (const { resource, older, newer } of keptFields) {
      const columns = [...key, ...older, ...spanColumns];
      await remakeHistory(queryRunner, resource, {
        columns,
        values: ofVersion(columns),
        isDone: async () => !(await hasNewFields(queryRunner, resource, newer)),
      });
    }
  }
}
