import { engines } from '@pilotage/db/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { type ApiFactories, createApiFactories } from '../testing/factories/apiFactories.ts';
import { startTestApp, type TestApp } from '../testing/app/testApp.ts';

const progressSchema = z.object({ indicators: z.array(z.object({ definedSince: z.int().nullable(), value: z.number() })) });

const namedSchema = z.object({ indicators: z.array(z.object({ name: z.string(), definedSince: z.int().nullable() })) });

describe.each(engines)('definitions on the public pages on %s', (engine) => {
  let app: TestApp;
  let build: ApiFactories;
  beforeAll(async () => {
    app = await startTestApp(engine, '2019-03-01T09:00:00.000Z');
    build = createApiFactories(app);
  });
  afterAll(() => app.close());

  test('a total over two definitions says since when it is counted anew, and not why', async () => {
    const textOf = async (path: string) => (await fetch(`${app.origin}${path}`)).text();
    const lead = await app.signInAs('lead');
    const indicator = await build.anIndicator({ name: 'Trained people' });
    const assignment = await build.anAssignment({ indicatorId: indicator.id, target: 100 });
    const first = await build.anOpenPeriod({ number: 1 });
    await build.aMeasurement({ assignmentId: assignment.id, periodId: first.id, value: 10 });
    const report = await build.submitReport(first.id);
    await lead.post(`/api/reports/${report.id}/approve`, { version: report.version });
    const second = await build.aPeriod({ number: 2 });
    const { version } = await app.pilotage.stores.system().get('consortium', 1);
    await lead.put('/api/consortium', { version, publishesProgress: true });
    const redefined = await lead.post(`/api/indicators/${indicator.id}/redefine`, {
      version: (await app.pilotage.stores.system().get('indicators', indicator.id)).version,
      fromPeriodId: second.id,
      countingRule: 'Only whoever stays.',
      reason: 'canary of the reason',
    });
    expect(redefined.status).toBe(200);
    const sinceOf = async () =>
      progressSchema.parse(JSON.parse(await textOf('/api/public/progress'))).indicators.map(({ definedSince }) => definedSince);
    // It holds from a period on that has not opened.
    expect(await sinceOf()).toEqual([null]);
    expect(await textOf('/public')).not.toContain('new definition');
    const opened = await lead.post(`/api/periods/${second.id}/open`, { version: second.version });
    expect(opened.status).toBe(200);
    app.clock.set('2019-03-01T09:01:00.000Z');
    await expect.poll(sinceOf).toEqual([2]);
    expect(await textOf('/public')).toContain('From period 2 on it is counted by a new definition.');
    for (const path of ['/public', '/api/public/progress']) expect(await textOf(path)).not.toContain('canary');
    const [read] = await app.pilotage.stores.visitor().all('indicators', { where: { code: indicator.code } });
    expect(read).toMatchObject({ name: 'Trained people', definitionVersion: 2 });
    expect(read).not.toHaveProperty('earlierDefinitions');
  });

  test('what has no figure of before says nothing: a level that is told anew, or one that was not reported then', async () => {
    const lead = await app.signInAs('lead');
    const [first, second] = await app.pilotage.stores.system().all('periods', { order: { field: 'number', direction: 'ASC' } });
    if (!first || !second) throw new Error('The periods of the first test are missing.');
    const level = await build.anIndicator({ name: 'Level', accumulation: 'snapshot' });
    const later = await build.anIndicator({ name: 'Later' });
    for (const { id } of [level, later]) {
      const { version } = await app.pilotage.stores.system().get('indicators', id);
      const body = { version, fromPeriodId: second.id, countingRule: 'Counted anew.', reason: 'anew' };
      expect((await lead.post(`/api/indicators/${id}/redefine`, body)).status).toBe(200);
    }
    const [levels, laters] = [
      await build.anAssignment({ indicatorId: level.id }),
      await build.anAssignment({ indicatorId: later.id }),
    ];
    const sinceOf = async () => {
      const { indicators } = namedSchema.parse(await (await fetch(`${app.origin}/api/public/progress`)).json());
      return ['Level', 'Later'].map((name) => indicators.find((each) => each.name === name)?.definedSince);
    };
    const approve = async (periodId: number) => {
      const report = await build.submitReport(periodId);
      expect((await lead.post(`/api/reports/${report.id}/approve`, { version: report.version })).status).toBe(200);
    };
    const restated = await build.theReport(first.id);
    const reopened = await lead.post(`/api/reports/${restated.id}/reopen`, {
      version: restated.version,
      reason: 'A level was missing',
    });
    expect(reopened.status).toBe(200);
    await build.aMeasurement({ assignmentId: levels.id, periodId: first.id, value: 3 });
    await approve(first.id);
    app.clock.set('2019-03-01T09:02:00.000Z');
    // The level of then is still the latest.
    await expect.poll(sinceOf).toEqual([2, null]);
    await build.aMeasurement({ assignmentId: levels.id, periodId: second.id, value: 4 });
    await build.aMeasurement({ assignmentId: laters.id, periodId: second.id, value: 5 });
    await approve(second.id);
    app.clock.set('2019-03-01T09:03:00.000Z');
    await expect.poll(sinceOf).toEqual([null, null]);
  });
});
