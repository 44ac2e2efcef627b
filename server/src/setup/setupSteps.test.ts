import { engines } from '@pilotage/db/testing';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createApiFactories } from '../testing/factories/apiFactories.ts';
import { type TestApp, startTestApp } from '../testing/app/testApp.ts';
import { getSetupState } from './setupSteps.ts';

describe.each(engines)('the setup steps on %s', (engine) => {
  let app: TestApp;
  beforeEach(async () => {
    app = await startTestApp(engine);
    // The lead organisation has no manager yet.
    await app.opened.dataSource.query('DELETE FROM memberships WHERE userId = ?', [app.ids.users.managerLead]);
  });
  afterEach(() => app.close());

  const system = () => app.pilotage.stores.system();
  const listDoneSteps = async () => (await getSetupState(system())).filter(({ isDone }) => isDone).map(({ step }) => step);
  const getPeopleStep = async () => (await getSetupState(system())).find(({ step }) => step === 'people');

  test('each step is done once its records exist', async () => {
    const builders = createApiFactories(app);
    expect(await listDoneSteps()).toEqual(['organisations']);
    const lead = await app.signInAs('lead');
    const version = (await system().get('consortium', 1)).version;
    expect((await lead.put('/api/consortium', { version, countries: ['AT', 'HU'] })).status).toBe(200);
    const { id: indicatorId } = await builders.anIndicator();
    expect(await listDoneSteps()).toEqual(['consortium', 'organisations', 'indicators']);
    const period = await builders.aPeriod({ number: 1 });
    for (const organisationId of Object.values(app.ids.organisations))
      await builders.anAssignment({ indicatorId, organisationId });
    const before = ['consortium', 'organisations', 'periods', 'indicators', 'assignments'];
    expect(await listDoneSteps()).toEqual(before);
    expect((await lead.post(`/api/periods/${period.id}/open`, { version: period.version })).status).toBe(200);
    expect(await listDoneSteps()).toEqual([...before, 'opening']);
  });

  test('the step people is done when each organisation has a manager or a valid invitation of one', async () => {
    const { organisations } = app.ids;
    expect(await getPeopleStep()).toMatchObject({ isDone: false, n: 2, of: 3, lacking: [organisations.lead] });
    const lead = await app.signInAs('lead');
    const organisationId = app.ids.organisations.lead;
    await lead.post('/api/invitations', { email: 'm@own.example', role: 'partnerManager', organisationId });
    expect(await getPeopleStep()).toMatchObject({ isDone: true, n: 3, of: 3, lacking: [] });
    app.clock.set('2019-03-23T09:00:00.000Z');
    expect(await getPeopleStep()).toMatchObject({ isDone: false, n: 2, of: 3 });
  });
});
