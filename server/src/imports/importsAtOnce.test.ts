import { engines } from '@pilotage/db/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { allowStaleSnapshots } from '../testing/app/allowStaleSnapshots.ts';
import { startTestApp, type TestApp } from '../testing/app/testApp.ts';
import { createApiFactories, uniqueName } from '../testing/factories/apiFactories.ts';
import { createTableImportFixture } from '../testing/fixtures/tableImportFixture.ts';
import { createSheetForm } from '../spreadsheets/testing/fillTemplate.ts';

// On databases without snapshot isolation what was read before the locks could be old: the locks have to come first.
describe.each(engines)('tables imported at once, on %s', (engine) => {
  let app: TestApp;
  let build: ReturnType<typeof createApiFactories>;
  beforeAll(async () => {
    app = await startTestApp(engine);
    build = createApiFactories(app);
    allowStaleSnapshots(app);
  });
  afterAll(() => app.close());

  const { preview } = createTableImportFixture(() => app);
  const system = () => app.pilotage.stores.system();

  /** Imports a previewed table by a request of its own, with a key, as the browser does. */
  async function prepareImport(person: 'lead' | 'staffA', resource: 'organisations' | 'milestones', table: string) {
    const { token } = await preview(person, resource, table);
    const client = await app.signInAs(person);
    return () =>
      client.upload(`/api/${resource}/import`, createSheetForm(table, { token }, 'table.csv'), {
        'Idempotency-Key': uniqueName('import'),
      });
  }

  test('the same table creates its records once', async () => {
    for (let round = 0; round < 4; round += 1) {
      const { id, title } = await build.aPilot({ title: uniqueName('Pilot') });
      const importMilestones = await prepareImport('staffA', 'milestones', `Pilot,Title\n${title},One\n${title},Two\n`);
      const responses = await Promise.all(Array.from({ length: 4 }, importMilestones));
      expect(responses.map(({ status }) => status).toSorted()).toEqual([200, 409, 409, 409]);
      expect(await system().count('milestones', { pilotId: id })).toBe(2);

      const name = uniqueName('Partner');
      const importPartner = await prepareImport('lead', 'organisations', `Name,Country\n${name},AT\n`);
      const partners = await Promise.all(Array.from({ length: 3 }, importPartner));
      expect(partners.map(({ status }) => status).toSorted()).toEqual([200, 409, 409]);
      expect(await system().count('organisations', { name })).toBe(1);
    }
  });

  test('a pilot completed meanwhile gets no open milestone', async () => {
    const manager = await app.signInAs('managerA');
    for (let round = 0; round < 6; round += 1) {
      const pilot = await build.aPilot({ title: uniqueName('Pilot'), stage: 'scaling' });
      const importMilestone = await prepareImport('staffA', 'milestones', `Pilot,Title\n${pilot.title},Open\n`);
      const complete = () => manager.put(`/api/pilots/${pilot.id}`, { version: pilot.version, stage: 'completed' });
      const [imported, completed] = await Promise.all([importMilestone(), complete()]);
      const isOpen = (await system().count('milestones', { pilotId: pilot.id, doneOn: null })) > 0;
      const { stage } = await system().get('pilots', pilot.id);
      expect([isOpen && stage === 'completed', imported.status === 200, completed.status === 200]).toEqual([
        false,
        isOpen,
        stage === 'completed',
      ]);
    }
  });
});
