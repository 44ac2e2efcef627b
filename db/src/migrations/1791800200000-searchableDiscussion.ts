import { foldText } from '@pilotage/shared';
import { type MigrationInterface, type QueryRunner, TableColumn } from 'typeorm';

interface SearchedText {
  table: string;
  column: string;
  /** The length of its folded column; undefined for a long text. */
  length?: number;
}

/** The texts that can be searched from now on. */
const searched: readonly SearchedText[] = [
  { table: 'comments', column: 'text' },
  { table: 'attachments', column: 'fileName', length: 400 },
];

const sliceSize = 500;

/** Folds the texts of older rows, a slice at a time. */
async function foldStored(queryRunner: QueryRunner, { table, column, length }: SearchedText): Promise<void> {
  let last = 0;
  for (;;) {
    const rows: { id: number; text: string }[] = await queryRunner.query(
      `SELECT \`id\`, \`${column}\` AS \`text\` FROM \`${table}\` WHERE \`id\` > ? ORDER BY \`id\` LIMIT ${sliceSize}`,
      [last],
    );
    for (const { id, text } of rows)
      await queryRunner.query(`UPDATE \`${table}\` SET \`${column}Folded\` = ? WHERE \`id\` = ?`, [
        foldText(text).slice(0, length),
        id,
      ]);
    last = rows.at(-1)?.id ?? last;
    if (rows.length < sliceSize) return;
  }
}

/** Comments and file names can be searched. */
export class SearchableDiscussion1791800200000 implements MigrationInterface {
  name = 'SearchableDiscussion1791800200000';

  async up(queryRunner: QueryRunner): Promise<void> {
    const long = queryRunner.dataSource.options.type === 'better-sqlite3' ? 'text' : 'mediumtext';
    for (const each of searched) {
      const { table, column, length } = each;
      const name = `${column}Folded`;
      const type = length === undefined ? long : 'varchar';
      const size = length === undefined ? {} : { length: String(length) };
      await queryRunner.query(
        `ALTER TABLE \`${table}\` ADD COLUMN \`${name}\` ${type}${length === undefined ? '' : `(${length})`} NULL`,
      );
      await foldStored(queryRunner, each);
      const stored = (await queryRunner.getTable(table))?.findColumnByName(name);
      // The column is required like its text: a row that is written without it must fail.
      if (stored) await queryRunner.changeColumn(table, stored, new TableColumn({ name, type, ...size }));
    }
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    for (const { table, column } of searched) await queryRunner.query(`ALTER TABLE \`${table}\` DROP COLUMN \`${column}Folded\``);
  }
}
