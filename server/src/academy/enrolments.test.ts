import { engines } from '@pilotage/db/testing';
import { learnerGroups, type Period, toKeptColumns } from '@pilotage/shared';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { expectInvalid, parseProblemCode, parseRecord } from '../testing/app/responseParsers.ts';
import { type TestApp, startTestApp } from '../testing/app/testApp.ts';
import { createPartnersFixture, type PartnersFixture } from '../testing/fixtures/partnersFixture.ts';

describe.each(engines)('academy figures on %s', (engine) => {
  let app: TestApp;
  let fixtures: PartnersFixture;
  let period: Period;
  let moduleId: number;
  beforeAll(async () => {
    app = await startTestApp(engine);
    fixtures = await createPartnersFixture(app);
  });
  afterAll(() => app.close());
  beforeEach(async () => {
    period = await fixtures.anOpenPeriod();
    moduleId = (await fixtures.builders.aModule({ opensOn: period.startsOn })).id;
  });

  const post = async (fields: object, periodId = period.id) =>
    (await app.signInAs('staffA')).post('/api/enrolments', { moduleId, periodId, ...fields });

  test('the API compares running totals across periods', async () => {
    expect((await post({ enrolled: 10, active: 9, completed: 2 })).status).toBe(201);
    const next = await fixtures.anOpenPeriod();
    expectInvalid(await post({ enrolled: 0, active: 0, completed: 8 }, next.id), ['completed']);
    expect((await post({ enrolled: 0, active: 0, completed: 7 }, next.id)).status).toBe(201);
  });

  test('a concurrent correction and a later figure are held against each other', async () => {
    const { id, version } = parseRecord('enrolments', await post({ enrolled: 10 }), 201);
    const next = await fixtures.anOpenPeriod();
    const staff = await app.signInAs('staffA');
    const responses = await Promise.all([
      staff.put(`/api/enrolments/${id}`, { enrolled: 5, version }),
      post({ enrolled: 0, completed: 8 }, next.id),
    ]);
    expect(responses.map(({ status }) => status).toSorted((a, b) => a - b)).toSatisfy(
      ([first, second]) => second === 422 && (first === 200 || first === 201),
    );
  });

  test('a closed period locks its figures, but for an exception', async () => {
    const { id, version } = parseRecord('enrolments', await post({ enrolled: 10 }), 201);
    await fixtures.builders.closePeriod(period);
    const staff = await app.signInAs('staffA');
    for (const response of [
      await staff.put(`/api/enrolments/${id}`, { enrolled: 11, version }),
      await staff.delete(`/api/enrolments/${id}`),
      await (await app.signInAs('staffB')).post('/api/enrolments', { moduleId, periodId: period.id, enrolled: 1 }),
    ])
      expect([response.status, parseProblemCode(response)]).toEqual([423, 'periodClosed']);
    await fixtures.builders.anException({ periodId: period.id, until: '2199-12-31T00:00:00.000Z' });
    expect((await staff.put(`/api/enrolments/${id}`, { enrolled: 11, version })).status).toBe(200);
    const foreign = await (await app.signInAs('staffB')).post('/api/enrolments', { moduleId, periodId: period.id, enrolled: 1 });
    expect(foreign.status).toBe(423);
  });

  test('a period that has not opened has no figures', async () => {
    expectInvalid(await post({ enrolled: 1 }, (await fixtures.aPeriod()).id), ['periodId']);
  });

  test('one organisation has one record for a module and a period', async () => {
    expect((await post({ enrolled: 1 })).status).toBe(201);
    const again = await post({ enrolled: 2 });
    expect([again.status, parseProblemCode(again)]).toEqual([409, 'duplicate']);
  });

  test('no field takes a text, so that no learner can be named', async () => {
    const secrets = ['Jana Nováková', 'jana@example.org', '1998-02-03'];
    for (const secret of secrets) {
      for (const field of ['enrolled', 'active', 'completed', 'certified', 'illustrative'])
        expectInvalid(await post({ [field]: secret }), [field]);
      for (const body of [
        { parts: { [secret]: { female: 1 } } },
        { parts: { gender: { [secret]: 1 } } },
        { parts: { gender: { female: secret } } },
        { note: secret },
      ]) {
        const response = await post({ enrolled: 3, ...body });
        expect(response.status).toBe(422);
      }
    }
    expect(await app.pilotage.stores.system().count('enrolments', { moduleId })).toBe(0);
  });

  test('every known group is accepted, and more than the enrolled are not', async () => {
    const parts = Object.fromEntries(
      Object.entries(learnerGroups).map(([dimension, categories]) => [
        dimension,
        Object.fromEntries(categories.map((category) => [category, 1])),
      ]),
    );
    expectInvalid(await post({ enrolled: 6, parts }), ['parts']);
    expect(parseRecord('enrolments', await post({ enrolled: 7, parts }), 201).parts).toEqual(parts);
  });

  test('a module with figures stays', async () => {
    await post({ enrolled: 1 });
    const response = await (await app.signInAs('lead')).delete(`/api/modules/${moduleId}`);
    expect([response.status, parseProblemCode(response)]).toEqual([409, 'inUse']);
  });

  test('a module closes after it opens, and no two have the same number or name', async () => {
    const lead = await app.signInAs('lead');
    const { number, name } = await fixtures.builders.aModule();
    const body = { number: 99, name: 'Another', opensOn: '2019-02-02', closesOn: '2019-02-01' };
    expectInvalid(await lead.post('/api/modules', body), ['closesOn']);
    for (const taken of [{ number }, { name: ` ${name.toUpperCase()}` }])
      expect((await lead.post('/api/modules', { ...body, closesOn: null, ...taken })).status).toBe(409);
  });

  test('a mapping keeps marks of columns: no text can be sent, whatever it says', async () => {
    const staff = await app.signInAs('staffA');
    const postMapping = (columns: object) => staff.post('/api/completionMappings', { source: 'openEdx', columns });
    const marks = toKeptColumns({ completed: 'Certificate Delivered', gender: 'gender' });
    expect((await postMapping(marks)).status).toBe(201);
    for (const head of ['Certificate Delivered', 'Dorota Adamczyk', 'jana@example.org', '', 'f'.repeat(17)])
      expectInvalid(await postMapping({ completed: head }), ['columns.completed']);
    expect((await postMapping({ learner: marks.gender })).status).toBe(422);
    expect((await postMapping({ completed: ['Jana'] })).status).toBe(422);
  });
});
