import { randomUUID } from 'node:crypto';
import { systemStoreOf } from '@pilotage/db';
import { engines } from '@pilotage/db/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { countAuditEvents } from '../../testing/factories/apiFactories.ts';
import { createSpreadsheetFixture, type SpreadsheetFixture } from '../../testing/fixtures/spreadsheetFixture.ts';
import { createSheetForm } from '../testing/fillTemplate.ts';

describe.each(engines)('a cancelled import, on %s', (engine) => {
  let fixtures: SpreadsheetFixture;
  beforeAll(async () => {
    fixtures = await createSpreadsheetFixture(engine);
  });
  afterAll(() => fixtures.app.close());

  test('nothing is imported if the client disconnects, and a retry imports everything', async () => {
    const { app } = fixtures;
    const { base, fillTemplate, preview, upload, listCells: cells, period } = await fixtures.openNewPeriod();
    const file = await fillTemplate({ fill: { PEOPLE: { value: 12 }, SHARE: { numerator: 3, denominator: 4 } } });
    const { token } = await preview(file);
    const before = await countAuditEvents(app);
    const { cookie } = await app.signInAs('staffA');
    const headers = { cookie, 'idempotency-key': randomUUID() };
    const hangUp = new AbortController();
    let request: Promise<unknown> = Promise.resolve();
    // The row lock is held until the client has disconnected.
    await app.pilotage.stores.system().transaction(async (store) => {
      const system = systemStoreOf(store);
      const where = { organisationId: app.ids.organisations.a, periodId: period.id };
      const [report] = await system.all('reports', { where });
      await system.lockRow('reports', report?.id ?? 0);
      const body = createSheetForm(file, { token });
      request = fetch(`${app.origin}${base}/import`, { method: 'POST', headers, body, signal: hangUp.signal }).catch(() => null);
      await new Promise((resolve) => setTimeout(resolve, 400));
      hangUp.abort();
      await new Promise((resolve) => setTimeout(resolve, 200));
    });
    expect(await request).toBeNull();
    // On SQLite the request was still queued, and its body was never read.
    if (engine === 'mariadb')
      await expect.poll(() => app.logLines().some((line) => line.includes('"msg":"client disconnected"'))).toBe(true);
    expect([await cells(), await countAuditEvents(app)]).toEqual([[], before]);
    expect((await upload('import', file, { token })).body).toEqual({ written: 2 });
    expect(await cells()).toHaveLength(2);
  });
});
