import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { resourceOf } from '@pilotage/shared';
import { choice, figure, flag, nameText, ref, text } from '@pilotage/shared/testing';
import { DataSource, type EntitySchema, type MigrationInterface } from 'typeorm';
import { afterAll, describe, expect, inject, test } from 'vitest';
import { migrations } from '../migrations/migrations.ts';
import { deriveTable } from '../store/deriveTable.ts';
import { createEntities } from '../store/engines/createEntities.ts';
import { openDatabase } from '../store/engines/openDatabase.ts';
import { createEntity, type LongText } from '../store/schema.ts';
import type { Table } from '../store/table.ts';
import { createDatabaseOn, dropDatabase, testDatabasePrefix } from '../testing/mariadb.ts';
import { type Engine, engines } from '../testing/openEmptyDatabase.ts';
import { trainings } from '../testing/trainings.ts';
import { findOperations } from './findOperations.ts';
import { writeMigration } from './writeMigration.ts';

type Migrations = (new () => MigrationInterface)[];

mkdirSync('var', { recursive: true });
const folder = mkdtempSync(join(process.cwd(), 'var/migrations-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** The declared tables with these added or in place of those of the same name. */
const entitiesWith = (changed: readonly Table[]) => (long: LongText) => [
  ...createEntities(long).filter(({ options }) => !changed.some(({ name }) => name === options.name)),
  ...changed.map((table) => createEntity(table, long)),
];
const present = entitiesWith([]);

const pilots = resourceOf('pilots');
const changedPilots = deriveTable('pilots', {
  ...pilots,
  fields: {
    ...pilots.fields,
    budget: figure.nullable(),
    visited: flag,
    kind: choice(['a', 'b']),
    leadId: ref('users').nullable(),
    motto: nameText(100).nullable(),
    note: text(4000).nullable(),
  },
  search: [...pilots.search, 'motto'],
  unique: [['organisationId', 'title']],
  table: { ...pilots.table, indices: [['leadId', 'title']], columnDefaults: { visited: true, kind: 'b' } },
});
const cooperations = resourceOf('cooperations');
const changedCooperations = deriveTable('cooperations', {
  ...cooperations,
  table: { ...cooperations.table, sameOrganisation: ['solutionId'] },
});
const changed = entitiesWith([deriveTable('trainings', trainings), changedPilots, changedCooperations]);

/** Writes the migration that leads to the entities after these migrations, and loads it. */
async function writeAndLoad(name: string, entities: typeof present, before: Migrations): Promise<Migrations[number]> {
  const own = mkdtempSync(join(folder, 'list-'));
  writeFileSync(join(own, 'migrations.ts'), "import { x } from 'x';\n\nexport const migrations = [\n];\n");
  const operations = await findOperations({ entities: entities('text'), migrations: before });
  const [file = ''] = writeMigration(own, name, operations, 1_899_999_999_999);
  const [loaded] = Object.values<Migrations[number]>(await import(join(own, file)));
  if (!loaded) throw new Error(`${file} exports nothing.`);
  return loaded;
}

async function createDatabase(engine: Engine): Promise<string> {
  if (engine === 'sqlite') return `sqlite:${join(folder, 'written.sqlite')}`;
  return createDatabaseOn(inject('mysqlUrl'), `${testDatabasePrefix(process.ppid)}${process.pid}_written`);
}

describe.each(engines)('a written migration on %s', (engine) => {
  /** Uses the database with other entities and migrations than the product's. */
  async function use(
    url: string,
    declared: typeof present,
    all: Migrations,
    work: (dataSource: DataSource) => Promise<void>,
  ): Promise<void> {
    const { dataSource, database } = await openDatabase(url);
    const entities: EntitySchema[] = declared(engine === 'sqlite' ? 'text' : 'mediumtext');
    const own = new DataSource({ ...dataSource.options, entities, migrations: all });
    await own.initialize();
    await work(own);
    await own.destroy();
    await database.close();
  }
  const drift = async (dataSource: DataSource) =>
    (await dataSource.driver.createSchemaBuilder().log()).upQueries.map(({ query }) => query);
  const undo = async (dataSource: DataSource) => {
    // TypeORM lets tables be made anew on the way up only.
    if (engine === 'sqlite') await dataSource.query('PRAGMA foreign_keys = OFF');
    await dataSource.undoLastMigration();
    if (engine === 'sqlite') await dataSource.query('PRAGMA foreign_keys = ON');
  };

  test('leads to the declared tables and back, and keeps the rows', async () => {
    const url = await createDatabase(engine);
    const First = await writeAndLoad('first', changed, migrations);
    const Second = await writeAndLoad('second', present, [...migrations, First]);
    await use(url, present, migrations, async (dataSource) => {
      await dataSource.runMigrations();
      const at = "1, '2019-01-01', '2019-01-01'";
      await dataSource.query(
        `INSERT INTO organisations (id, slug, kind, name, country, nameFolded, slugFolded, countryFolded, version, createdAt, updatedAt) VALUES (1, 's', 'partner', 'n', 'AT', 'n', 's', 'at', ${at})`,
      );
      await dataSource.query(
        `INSERT INTO pilots (id, organisationId, title, stage, titleFolded, version, createdAt, updatedAt) VALUES (1, 1, 't', 'design', 't', ${at})`,
      );
      await dataSource.query(
        `INSERT INTO milestones (organisationId, pilotId, title, titleFolded, version, createdAt, updatedAt) VALUES (1, 1, 't', 't', ${at})`,
      );
    });
    const countMilestones = async (dataSource: DataSource) => (await dataSource.query('SELECT id FROM milestones')).length;

    await use(url, changed, [...migrations, First], async (dataSource) => {
      await dataSource.runMigrations();
      expect(await drift(dataSource)).toEqual([]);
      const [row] = await dataSource.query('SELECT visited, kind, budget, title FROM pilots');
      expect({ ...row, visited: Number(row.visited) }).toEqual({ visited: 1, kind: 'b', budget: null, title: 't' });
      expect(await countMilestones(dataSource)).toBe(1);
      await undo(dataSource);
    });
    await use(url, present, migrations, async (dataSource) => {
      expect(await drift(dataSource)).toEqual([]);
      expect(await countMilestones(dataSource)).toBe(1);
    });
    await use(url, present, [...migrations, First, Second], async (dataSource) => {
      await dataSource.runMigrations();
      expect(await drift(dataSource)).toEqual([]);
      expect(await countMilestones(dataSource)).toBe(1);
      await undo(dataSource);
    });
    await use(url, changed, [...migrations, First], async (dataSource) => expect(await drift(dataSource)).toEqual([]));
    if (engine === 'mariadb') await dropDatabase(url);
  });
});

describe('findOperations', () => {
  const find = (...tables: Table[]) => findOperations({ entities: entitiesWith(tables)('text'), migrations });
  const pilotsWith = (fields: typeof pilots.fields) =>
    deriveTable('pilots', { ...pilots, fields: { ...pilots.fields, ...fields } });

  test('finds nothing where the migrations make what is declared', async () => {
    expect(await find()).toEqual([]);
  });

  test('refuses to change a column, because stored values have to be kept', async () => {
    await expect(find(pilotsWith({ title: nameText(300) }))).rejects.toThrow(
      'pilots.title changes from varchar(200) not null to varchar(300) not null: write this migration by hand',
    );
  });

  test('refuses a required column without a value for older rows', async () => {
    await expect(find(pilotsWith({ visited: flag }))).rejects.toThrow('pilots.visited is required');
  });

  test('refuses a folded column beside values that would have to be folded', async () => {
    const sorted = deriveTable('users', { ...resourceOf('users'), fields: resourceOf('users').fields });
    await expect(find({ ...sorted, columns: sorted.columns, folded: [...sorted.folded, 'locale'] })).rejects.toThrow(
      'users.localeFolded holds the folded values of locale',
    );
  });
});
