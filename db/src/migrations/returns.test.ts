import { expect, test } from 'vitest';
import { seedDemo } from '../demo/seedDemo.ts';
import { openStores } from '../store/openStores.ts';
import { createTestClock, engines, openEmptyDatabase } from '../testing/openEmptyDatabase.ts';
import { undoMigrationsSince } from '../testing/undoMigrationsSince.ts';

const clock = createTestClock('2019-09-18T09:00:00.000Z');

test.each(engines)('what came back is not submitted, and its events belong to who is responsible, on %s', async (engine) => {
  const { dataSource, database } = await openEmptyDatabase(engine, { hasEntities: true });
  const stores = openStores(database, clock);
  await seedDemo(stores, { passwordHash: 'a hash', clock, files: [] });
  await undoMigrationsSince(dataSource, 'Returns');
  await dataSource.query("UPDATE `workPlanItems` SET `submittedOn` = '2019-01-10' WHERE `state` IN ('returned', 'submitted')");
  const [{ id, responsible }] = await dataSource.query(
    "SELECT `id`, `responsibleOrganisationId` AS `responsible` FROM `workPlanItems` WHERE `state` = 'returned'",
  );
  const [{ id: reopenedId }] = await dataSource.query("SELECT MIN(`id`) AS `id` FROM `workPlanItems` WHERE `state` = 'approved'");
  await dataSource.query(
    `UPDATE \`workPlanItems\` SET \`state\` = 'returned', \`submittedOn\` = '2019-01-11', \`lastReturn\` = NULL WHERE \`id\` = ${reopenedId}`,
  );
  const [{ id: newsId }] = await dataSource.query('SELECT MIN(`id`) AS `id` FROM `newsItems`');
  await dataSource.query(`UPDATE \`newsItems\` SET \`lastReturn\` = 'Name the place.' WHERE \`id\` = ${newsId}`);
  await dataSource.query(`UPDATE \`workPlanItems\` SET \`lastReturn\` = 'Add the annex.' WHERE \`id\` = ${id}`);
  const insertEvent = (resource: string, { recordId = id, at = '2019-02-01', action = 'return' } = {}) =>
    dataSource.query(
      'INSERT INTO `auditEvents` (`organisationId`, `actorRole`, `action`, `resource`, `recordId`, `at`, `origin`, `version`, `createdAt`, `updatedAt`) VALUES (NULL, ?, ?, ?, ?, ?, ?, 1, ?, ?)',
      ['leadPartner', action, resource, recordId, at, 'manual', at, at],
    );
  await insertEvent('workPlanItems', { at: '2019-01-20' });
  await insertEvent('workPlanItems', { at: '2019-02-02', action: 'update' });
  await insertEvent('workPlanItems', { recordId: reopenedId });
  await insertEvent('newsItems', { recordId: newsId, at: '2019-01-30' });
  await insertEvent('workPlanItems');
  await insertEvent('periods');
  await dataSource.runMigrations();
  const items = await stores.system().all('workPlanItems');
  const findItem = (itemId: unknown) => items.find((item) => item.id === Number(itemId));
  expect(findItem(id)).toMatchObject({ submittedOn: null, returnedAt: '2019-02-01' });
  // A version of it was approved before: it is not late. Nothing that it was asked waits for an answer.
  expect(findItem(reopenedId)).toMatchObject({ state: 'returned', submittedOn: '2019-01-11', returnedAt: null });
  const submitted = items.filter(({ state }) => state === 'submitted');
  expect(new Set(submitted.map(({ submittedOn }) => submittedOn))).toEqual(new Set(['2019-01-10']));
  const news = await stores.system().get('newsItems', Number(newsId));
  expect(news).toMatchObject({ lastReturn: 'Name the place.', answeredReturn: null, returnedAt: '2019-01-30' });
  const events = await stores.system().all('auditEvents', { where: { action: 'return', recordId: Number(id) } });
  const ownerOf = (resource: string) =>
    events
      .filter((event) => event.resource === resource && event.at === '2019-02-01')
      .map(({ organisationId }) => organisationId);
  expect([ownerOf('workPlanItems'), ownerOf('periods')]).toEqual([[Number(responsible)], [null]]);
  await database.close();
});
