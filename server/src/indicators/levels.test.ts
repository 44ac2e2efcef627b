import { engines } from '@pilotage/db/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { parseRecord } from '../testing/app/responseParsers.ts';
import { type ApiFactories, createApiFactories } from '../testing/factories/apiFactories.ts';
import { type TestApp, startTestApp } from '../testing/app/testApp.ts';

const refusal = z.looseObject({ errors: z.record(z.string(), z.string()) });
const wholeNumberMessage = 'Only whole numbers belong here. Write thousands without a point or a comma.';

describe.each(engines)('levels of assignments on %s', (engine) => {
  let app: TestApp;
  let build: ApiFactories;
  beforeAll(async () => {
    app = await startTestApp(engine);
    build = createApiFactories(app);
  });
  afterAll(() => app.close());

  test('a count has no decimals and nothing below 0 in target, baseline and milestones', async () => {
    const { id: indicatorId } = await build.anIndicator({ accumulation: 'snapshot' });
    const [first] = [await build.aPeriod({ number: 1 }), await build.aPeriod({ number: 2 })];
    const lead = await app.signInAs('lead');
    const address = { organisationId: app.ids.organisations.a, indicatorId, pilotId: null };
    const create = (levels: object) =>
      lead.post('/api/assignments', { ...address, fromPeriodId: null, untilPeriodId: null, ...levels });
    const refused = await create({ baseline: 0.5, target: 20.25, milestones: [{ periodId: first.id, value: 7.5 }] });
    expect([refused.status, refusal.parse(refused.body).errors]).toEqual([
      422,
      { baseline: wholeNumberMessage, target: wholeNumberMessage, 'milestones.0.value': wholeNumberMessage },
    ]);
    const negative = await create({ baseline: null, target: -1, milestones: [] });
    expect(refusal.parse(negative.body).errors).toEqual({ target: 'A figure of this indicator is never below 0.' });
    const accepted = parseRecord('assignments', await create({ baseline: 1, target: 20, milestones: [] }), 201);
    const changed = await lead.put(`/api/assignments/${accepted.id}`, { target: 20.5, version: accepted.version });
    expect([changed.status, refusal.parse(changed.body).errors]).toEqual([422, { target: wholeNumberMessage }]);
  });

  test('a level from before the rule stays while another one is changed', async () => {
    const indicator = await build.anIndicator({ decimals: 1 });
    const assignment = await build.anAssignment({ indicatorId: indicator.id, target: 20.5 });
    const lead = await app.signInAs('lead');
    const whole = await lead.put(`/api/indicators/${indicator.id}`, { decimals: 0, version: indicator.version });
    expect(whole.status).toBe(200);
    const kept = await lead.put(`/api/assignments/${assignment.id}`, { illustrative: true, version: assignment.version });
    expect(parseRecord('assignments', kept, 200)).toMatchObject({ target: 20.5, illustrative: true });
    const { version } = parseRecord('assignments', kept, 200);
    const changed = await lead.put(`/api/assignments/${assignment.id}`, { target: 21.5, version });
    expect([changed.status, refusal.parse(changed.body).errors]).toEqual([422, { target: wholeNumberMessage }]);
  });
});
