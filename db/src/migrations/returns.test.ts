import { expect, test } from 'vitest';
import { seedDemo } from '../demo/seedDemo.ts';
import { openStores } from '../store/openStores.ts';
import { createTestClock, engines, openEmptyDatabase } from '../testing/openEmptyDatabase.ts';
import { migrations } from './migrations.ts';

const clock = createTestClock('2019-09-18T09:00:00.000Z');
const name = 'Returns';

test.each(engines)('what came back is not submitted, and its events belong to who is responsible, on %s', async (engine) => {
  const { dataSource, database } = await openEmptyDatabase(engine);
  const stores = openStores(database, clock);
  await seedDemo(stores, { passwordHash: 'a hash', clock, files: [] });
  if (engine === 'sqlite') await dataSource.query('PRAGMA foreign_keys = OFF');
  const later = migrations.length - migrations.findIndex((migration) => migration.name.startsWith(name));
  for (let taken = 0; taken < later; taken += 1) await dataSource.undoLastMigration();
  if (engine === 'sqlite') await dataSource.query('PRAGMA foreign_keys = ON');
  await dataSource.query("UPDATE `workPlanItems` SET `submittedOn` = '2019-01-10' WHERE `state` IN ('returned', 'submitted')");
  const [{ id, responsible }] = await dataSource.query(
    "SELECT `id`, `responsibleOrganisationId` AS `responsible` FROM `workPlanItems` WHERE `state` = 'returned'",
  );
  const insertEvent = (resource: string) =>
    dataSource.query(
      'INSERT INTO `auditEvents` (`organisationId`, `actorRole`, `action`, `resource`, `recordId`, `at`, `origin`, `version`, `createdAt`, `updatedAt`) VALUES (NULL, ?, ?, ?, ?, ?, ?, 1, ?, ?)',
      ['leadPartner', 'return', resource, id, '2019-02-01', 'manual', '2019-02-01', '2019-02-01'],
    );
  await insertEvent('workPlanItems');
  await insertEvent('periods');
  await dataSource.runMigrations();
  const items = await stores.system().all('workPlanItems');
  const daysOf = (state: string) => new Set(items.filter((item) => item.state === state).map(({ submittedOn }) => submittedOn));
  expect([daysOf('returned'), daysOf('submitted')]).toEqual([new Set([null]), new Set(['2019-01-10'])]);
  const events = await stores.system().all('auditEvents', { where: { action: 'return', recordId: Number(id) } });
  const ownerOf = (resource: string) =>
    events
      .filter((event) => event.resource === resource && event.at === '2019-02-01')
      .map(({ organisationId }) => organisationId);
  expect([ownerOf('workPlanItems'), ownerOf('periods')]).toEqual([[Number(responsible)], [null]]);
  await database.close();
});
