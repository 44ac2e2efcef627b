import { type MigrationInterface, type QueryRunner, TableIndex, TableUnique } from 'typeorm';

/**
 * Reads a table anew, because TypeORM remembers how it was before plain statements. On SQLite TypeORM takes the first key whose
 * columns are among those that it looks for: so pairs come first, and the names are made from the columns.
 */
async function readTable(queryRunner: QueryRunner, name: string): Promise<void> {
  const keys = (await queryRunner.getTable(name))?.foreignKeys ?? [];
  for (const key of keys) key.name = `fk_${name}_${key.columnNames.join('_')}`.slice(0, 62);
  keys.sort((one, other) => other.columnNames.length - one.columnNames.length);
}

/** Gives each of several contests with the same short address one of its own; the one that has opened keeps it. */
async function separateAddresses(queryRunner: QueryRunner): Promise<void> {
  const rows: { id: number; slug: string }[] = await queryRunner.query(
    "SELECT `id`, `slug` FROM `contests` ORDER BY CASE WHEN `state` = 'draft' THEN 1 ELSE 0 END, `id`",
  );
  // What stays is known before anything gets another one.
  const kept = new Set<string>();
  const taken = new Set(rows.map(({ slug }) => slug));
  for (const { id, slug } of rows) {
    if (!kept.has(slug)) {
      kept.add(slug);
      continue;
    }
    let number = id;
    const addressOf = () => `${slug.slice(0, 60).replace(/-+$/, '')}-${number}`;
    while (taken.has(addressOf())) number += 1;
    taken.add(addressOf());
    await queryRunner.query('UPDATE `contests` SET `slug` = ? WHERE `id` = ?', [addressOf(), id]);
  }
}

/** Drafts of several organisations may have the same short address: it is taken when a contest opens (decision 41). */
export class ContestAddresses1791900100000 implements MigrationInterface {
  name = 'ContestAddresses1791900100000';

  async up(queryRunner: QueryRunner): Promise<void> {
    const embedded = queryRunner.dataSource.options.type === 'better-sqlite3';
    await readTable(queryRunner, 'contests');
    if (embedded) await queryRunner.dropUniqueConstraint('contests', 'uq_contests_slug');
    else await queryRunner.dropIndex('contests', 'uq_contests_slug');
    if (embedded)
      await queryRunner.createUniqueConstraint(
        'contests',
        new TableUnique({ name: 'uq_contests_organisationId_slug', columnNames: ['organisationId', 'slug'] }),
      );
    else
      await queryRunner.createIndex(
        'contests',
        new TableIndex({ name: 'uq_contests_organisationId_slug', columnNames: ['organisationId', 'slug'], isUnique: true }),
      );
    await queryRunner.createIndex('contests', new TableIndex({ name: 'ix_contests_slug', columnNames: ['slug'] }));
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    const embedded = queryRunner.dataSource.options.type === 'better-sqlite3';
    await readTable(queryRunner, 'contests');
    await separateAddresses(queryRunner);
    await queryRunner.dropIndex('contests', 'ix_contests_slug');
    if (embedded) await queryRunner.dropUniqueConstraint('contests', 'uq_contests_organisationId_slug');
    else await queryRunner.dropIndex('contests', 'uq_contests_organisationId_slug');
    if (embedded)
      await queryRunner.createUniqueConstraint('contests', new TableUnique({ name: 'uq_contests_slug', columnNames: ['slug'] }));
    else
      await queryRunner.createIndex(
        'contests',
        new TableIndex({ name: 'uq_contests_slug', columnNames: ['slug'], isUnique: true }),
      );
  }
}
