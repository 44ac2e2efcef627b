import { describe, expect, test } from 'vitest';
import { engines, openEmpty } from '../testing/emptyDatabase.ts';

describe.each(engines)('the migrations on %s', (engine) => {
  test('make the tables as they are declared, and can be taken back', async () => {
    const { dataSource, database } = await openEmpty(engine);
    const drift = async () => (await dataSource.driver.createSchemaBuilder().log()).upQueries.map(({ query }) => query);
    expect(await drift()).toEqual([]);
    await dataSource.undoLastMigration();
    expect((await drift()).length).toBeGreaterThan(0);
    await dataSource.runMigrations();
    expect(await drift()).toEqual([]);
    await database.close();
  });

  test('the database itself refuses a row that points into another tenant', async () => {
    const { dataSource, database } = await openEmpty(engine);
    const at = "1, '2019-01-01', '2019-01-01'";
    for (const id of [1, 2]) {
      await dataSource.query(
        `INSERT INTO organisations (id, slug, kind, name, country, nameFolded, slugFolded, countryFolded, version, createdAt, updatedAt) VALUES (${id}, 's${id}', 'partner', 'n', 'AT', 'n', 's', 'at', ${at})`,
      );
    }
    await dataSource.query(
      `INSERT INTO pilots (id, organisationId, title, stage, titleFolded, version, createdAt, updatedAt) VALUES (1, 1, 't', 'design', 't', ${at})`,
    );
    const milestone = (organisationId: number) =>
      dataSource.query(
        `INSERT INTO milestones (organisationId, pilotId, title, titleFolded, version, createdAt, updatedAt) VALUES (${organisationId}, 1, 't', 't', ${at})`,
      );
    await milestone(1);
    await expect(milestone(2)).rejects.toThrow(/foreign key/i);
    await expect(dataSource.query('UPDATE pilots SET organisationId = 2 WHERE id = 1')).rejects.toThrow(/foreign key/i);
    await database.close();
  });
});
