import { engines } from '@pilotage/db/testing';
import type { Period } from '@pilotage/shared';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { parseRecord } from '../testing/app/responseParsers.ts';
import { type ApiFactories, createApiFactories } from '../testing/factories/apiFactories.ts';
import { type TestApp, startTestApp } from '../testing/app/testApp.ts';

const fieldsOf = ({ status, body }: { status: number; body: unknown }) => [
  status,
  Object.keys(z.looseObject({ errors: z.record(z.string(), z.string()) }).parse(body).errors).sort(),
];

describe.each(engines)('the days of periods on %s', (engine) => {
  let app: TestApp;
  let build: ApiFactories;
  let first: Period;

  beforeAll(async () => {
    app = await startTestApp(engine, '2018-02-15T09:00:00.000Z');
    build = createApiFactories(app);
    const indicator = await build.anIndicator();
    const { id: assignmentId } = await build.anAssignment({ indicatorId: indicator.id });
    first = await build.anOpenPeriod({ number: 1 });
    await build.aMeasurement({ assignmentId, periodId: first.id, value: 1 });
    await build.submitReport(first.id);
  });
  afterAll(() => app.close());

  const post = async (fields: object) =>
    (await app.signInAs('lead')).post('/api/periods', {
      ...{ number: 2, startsOn: '2018-02-01', endsOn: '2018-07-31', dueOn: '2018-08-31' },
      ...fields,
    });

  test('invalid days are refused with the name of the field', async () => {
    expect(fieldsOf(await post({ dueOn: '2018-07-30' }))).toEqual([422, ['dueOn']]);
    expect(fieldsOf(await post({ startsOn: '2018-02-02' }))).toEqual([422, ['startsOn']]);
    expect(fieldsOf(await post({ startsOn: '2018-01-31' }))).toEqual([422, ['startsOn']]);
    expect(fieldsOf(await post({ number: 3 }))).toEqual([422, ['number']]);
    const second = parseRecord('periods', await post({ dueOn: '2018-07-31' }), 201);
    const lead = await app.signInAs('lead');
    const moved = await lead.put(`/api/periods/${second.id}`, { version: second.version, startsOn: '2018-03-01' });
    expect(fieldsOf(moved)).toEqual([422, ['startsOn']]);
  });

  test('the due day of an open period cannot move into the past, so timeliness does not change', async () => {
    const lead = await app.signInAs('lead');
    const rates = async () =>
      z.looseObject({ onTime: z.int() }).parse((await lead.get('/api/reporting-rates?period=1')).body).onTime;
    expect(await rates()).toBe(1);
    const { version } = parseRecord('periods', await lead.get(`/api/periods/${first.id}`), 200);
    const past = await lead.put(`/api/periods/${first.id}`, { version, dueOn: '2018-02-14' });
    expect(fieldsOf(past)).toEqual([422, ['dueOn']]);
    expect((await lead.put(`/api/periods/${first.id}`, { version, dueOn: '2018-02-15' })).status).toBe(200);
    expect(await rates()).toBe(1);
  });

  test('a milestone cannot be done in the future, in the consortium’s time zone', async () => {
    const pilot = await build.aPilot();
    const staff = await app.signInAs('staffA');
    const milestone = { pilotId: pilot.id, title: 'Opened', doneOn: '2018-02-16' };
    expect(fieldsOf(await staff.post('/api/milestones', milestone))).toEqual([422, ['doneOn']]);
    const { id, version } = parseRecord(
      'milestones',
      await staff.post('/api/milestones', { ...milestone, doneOn: '2018-02-15' }),
      201,
    );
    expect(fieldsOf(await staff.put(`/api/milestones/${id}`, { version, doneOn: '2019-01-01' }))).toEqual([422, ['doneOn']]);
  });
});
