import { engines } from '@pilotage/db/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { withoutRequestId } from '../testing/app/responseParsers.ts';
import { readAllRows } from '../testing/app/readAllRows.ts';
import { type TestApp, startTestApp } from '../testing/app/testApp.ts';
import { createPartnersFixture, type PartnersFixture } from '../testing/fixtures/partnersFixture.ts';

const missingId = 999_999;

/** Other fields of a request, or unique keys, must not reveal anything about a foreign row that a key refers to. */
describe.each(engines)('a key to a foreign row does not reveal, on %s', (engine) => {
  let app: TestApp;
  let fixtures: PartnersFixture;
  beforeAll(async () => {
    app = await startTestApp(engine);
    fixtures = await createPartnersFixture(app);
  });
  afterAll(() => app.close());

  async function expectSameRefusal(resource: string, key: string, foreignId: number, body: object): Promise<void> {
    const client = await app.signInAs('managerA');
    const before = await readAllRows(app);
    const missingResponse = await client.post(`/api/${resource}`, { ...body, [key]: missingId });
    const hiddenResponse = await client.post(`/api/${resource}`, { ...body, [key]: foreignId });
    expect(missingResponse.status).toBe(422);
    expect(withoutRequestId(hiddenResponse)).toBe(withoutRequestId(missingResponse));
    expect(await readAllRows(app)).toEqual(before);
  }

  test('whether there is a figure', async () => {
    const { period } = await fixtures.aCell('b', 'draft', 'canary');
    await expectSameRefusal('measurements', 'assignmentId', fixtures.assignments.b.id, { periodId: period.id, value: 1 });
  });

  test.each([
    { value: -1 },
    { value: null },
    { value: 1, numerator: 1, denominator: 2 },
    { value: 1, parts: { gender: { f: 2 } } },
  ])('how an indicator is counted, by the refusal of %j', async (figures) => {
    const period = await fixtures.anOpenPeriod();
    await expectSameRefusal('measurements', 'assignmentId', fixtures.assignments.b.id, { periodId: period.id, ...figures });
  });

  test.each([{ baseline: 5 }, { target: -5 }])('the definition of an indicator, by the error for %j', async (levels) => {
    await expectSameRefusal('assignments', 'indicatorId', fixtures.localIndicators.b.id, levels);
  });

  test('whether a pilot is completed', async () => {
    const pilot = await fixtures.builders.aPilot({ by: 'managerB', stage: 'completed' });
    await expectSameRefusal('milestones', 'pilotId', pilot.id, { title: 'x', doneOn: null });
  });
});
