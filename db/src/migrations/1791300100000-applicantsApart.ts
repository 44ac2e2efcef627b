import type { MigrationInterface, QueryRunner } from 'typeorm';

interface NamedFile {
  name: string;
}

const ending = /\.[a-z0-9]{1,5}$/i;
const parsed = (text: string): NamedFile[] => JSON.parse(text);

/** What applicants called their files stands apart, so that nobody but the organiser reads it; and from which network something was sent. */
export class ApplicantsApart1791300100000 implements MigrationInterface {
  name = 'ApplicantsApart1791300100000';

  async up(queryRunner: QueryRunner): Promise<void> {
    const long = queryRunner.dataSource.options.type === 'better-sqlite3' ? 'text' : 'mediumtext';
    await queryRunner.query("ALTER TABLE `arrivals` ADD COLUMN `peer` varchar(64) NOT NULL DEFAULT ''");
    await queryRunner.query(`ALTER TABLE \`solutions\` ADD COLUMN \`fileNames\` ${long} NULL`);
    const rows: { id: number; files: string }[] = await queryRunner.query(
      'SELECT `id`, `files` FROM `solutions` WHERE `files` <> ?',
      ['[]'],
    );
    for (const { id, files } of rows) {
      const named = parsed(files);
      const neutral = named.map((file, at) => ({
        ...file,
        name: `file ${at + 1}${ending.exec(file.name)?.[0].toLowerCase() ?? ''}`,
      }));
      const names = named.map(({ name }) => name);
      await queryRunner.query('UPDATE `solutions` SET `files` = ?, `fileNames` = ? WHERE `id` = ?', [
        JSON.stringify(neutral),
        JSON.stringify(names),
        id,
      ]);
    }
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    const rows: { id: number; files: string; fileNames: string }[] = await queryRunner.query(
      'SELECT `id`, `files`, `fileNames` FROM `solutions` WHERE `fileNames` IS NOT NULL',
    );
    for (const { id, files, fileNames } of rows) {
      const names: string[] = JSON.parse(fileNames);
      const named = parsed(files).map((file, at) => ({ ...file, name: names[at] ?? file.name }));
      await queryRunner.query('UPDATE `solutions` SET `files` = ? WHERE `id` = ?', [JSON.stringify(named), id]);
    }
    await queryRunner.query('ALTER TABLE `solutions` DROP COLUMN `fileNames`');
    await queryRunner.query('ALTER TABLE `arrivals` DROP COLUMN `peer`');
  }
}
