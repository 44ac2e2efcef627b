import { engines } from '@pilotage/db/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { withoutRequestId } from '../testing/app/responseParsers.ts';
import { createApiFactories } from '../testing/factories/apiFactories.ts';
import { type Person, type TestApp, startTestApp } from '../testing/app/testApp.ts';
import { explanationSchema, progressRowSchema } from './progressSchemas.ts';

const rowsSchema = z.array(progressRowSchema);

describe.each(engines)('progress of a pilot on %s', (engine) => {
  let app: TestApp;
  let pilotId: number;
  let foreignPilotId: number;

  beforeAll(async () => {
    app = await startTestApp(engine, '2018-03-01T09:00:00.000Z');
    const build = createApiFactories(app);
    const { b } = app.ids.organisations;
    pilotId = (await build.aPilot({ partnerIds: [b], startsOn: '2017-01-01' })).id;
    foreignPilotId = (await build.aPilot({ by: 'managerB', startsOn: '2017-01-01' })).id;
    const indicator = await build.anIndicator({ code: 'PUPILS' });
    const ofPilot = await build.anAssignment({ indicatorId: indicator.id, pilotId, target: 10 });
    const ofOrganisation = await build.anAssignment({ indicatorId: indicator.id, target: 100 });
    await build.anIndicator({ code: 'OTHER' });
    const period = await build.anOpenPeriod({ number: 1 });
    await build.aMeasurement({ assignmentId: ofPilot.id, periodId: period.id, value: 4 });
    await build.aMeasurement({ assignmentId: ofOrganisation.id, periodId: period.id, value: 50 });
    const report = await build.submitReport(period.id);
    await (await app.signInAs('lead')).post(`/api/reports/${report.id}/approve`, { version: report.version });
  });
  afterAll(() => app.close());

  const ask = async (person: Person, path: string) => (await app.signInAs(person)).get(path);

  test('only what is assigned to the pilot counts', async () => {
    const matrix = rowsSchema.parse((await ask('lead', `/api/progress/matrix?by=consortium&pilot=${pilotId}`)).body);
    expect(matrix.map(({ indicator, value, target, n, of }) => ({ indicator, value, target, n, of }))).toEqual([
      { indicator: 'OTHER', value: null, target: null, n: 0, of: 0 },
      { indicator: 'PUPILS', value: 4, target: 10, n: 1, of: 1 },
    ]);
    const all = rowsSchema.parse((await ask('lead', '/api/progress/matrix?by=consortium')).body);
    expect(all.find(({ indicator }) => indicator === 'PUPILS')).toMatchObject({ value: 54, target: 110, n: 2, of: 2 });
  });

  test('the explanation has the same figure and only its parts', async () => {
    const path = `/api/progress/explain?indicator=PUPILS&key=consortium&pilot=${pilotId}`;
    const { figure, parts } = explanationSchema.parse((await ask('evaluator', path)).body);
    expect([figure.value, parts.map(({ value }) => value)]).toEqual([4, [4]]);
  });

  test('a named partner sees the pilot; one that is not visible is like one that does not exist', async () => {
    const paths = (id: string) => [
      `/api/progress/matrix?pilot=${id}`,
      `/api/progress/explain?indicator=PUPILS&key=AT&pilot=${id}`,
    ];
    for (const path of paths(String(pilotId))) expect([path, (await ask('staffB', path)).status]).toEqual([path, 200]);
    const foreign = await Promise.all(paths(String(foreignPilotId)).map((path) => ask('staffA', path)));
    const unknown = await Promise.all(paths('999999').map((path) => ask('staffA', path)));
    expect(foreign.map(withoutRequestId)).toEqual(unknown.map(withoutRequestId));
    for (const id of ['0', '-1', '01', '1.0', 'x', '', '9007199254740993'])
      for (const path of paths(id)) expect([path, (await ask('lead', path)).status]).toEqual([path, 404]);
    expect((await ask('lead', `/api/progress?pilot=${pilotId}`)).status).toBe(400);
  });
});
