import { engines } from '@pilotage/db/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parseRecord } from '../../testing/app/responseParsers.ts';
import { createApiFactories } from '../../testing/factories/apiFactories.ts';
import { type TestApp, startTestApp } from '../../testing/app/testApp.ts';

describe.each(engines)('idempotency keys on %s', (engine) => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startTestApp(engine);
  });
  afterAll(() => app.close());

  const storedResponses = async (): Promise<{ body: string }[]> =>
    app.opened.dataSource.query('SELECT body FROM idempotencyKeys');

  test('previews write nothing and store no response', async () => {
    const { id: indicatorId } = await createApiFactories(app).anIndicator();
    const lead = await app.signInAs('lead');
    const key = { 'idempotency-key': 'preview' };
    const before = (await storedResponses()).length;
    const check = { indicatorId, kind: 'range', severity: 'warning', minimum: 10 };
    const first = await lead.post('/api/checks/preview', check, key);
    const other = await lead.post('/api/checks/preview', { ...check, minimum: 20 }, key);
    expect([first.status, other.status, (await storedResponses()).length]).toEqual([200, 200, before]);
  });

  test('the first response is replayed exactly, also after a change of the record, and is stored compactly', async () => {
    const { id: pilotId } = await createApiFactories(app).aPilot();
    const staff = await app.signInAs('staffA');
    const key = { 'idempotency-key': 'long' };
    const body = { subject: 'pilots', subjectId: pilotId, text: 'What was said. '.repeat(130), audience: 'organisation' };
    const first = await staff.post('/api/comments', body, key);
    const comment = parseRecord('comments', first, 201);
    expect((await staff.put(`/api/comments/${comment.id}`, { version: 1, text: 'Said otherwise.' })).status).toBe(200);
    const again = await staff.post('/api/comments', body, key);
    expect([again.status, again.text]).toEqual([201, first.text]);
    expect((await storedResponses()).at(-1)?.body.length).toBeLessThan(first.text.length / 2);
  });
});
