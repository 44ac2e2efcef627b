import { randomUUID } from 'node:crypto';
import { systemOf } from '@pilotage/db';
import { engines } from '@pilotage/db/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { eventsIn } from '../testing/builders.ts';
import { openSheetScene, type SheetScene } from '../testing/sheetScene.ts';
import { sheetForm } from './testing/filledTemplate.ts';

describe.each(engines)('an import that is stopped, on %s', (engine) => {
  let scene: SheetScene;
  beforeAll(async () => {
    scene = await openSheetScene(engine);
  });
  afterAll(() => scene.house.close());

  test('nothing is entered for whoever hangs up before it is done, and all of it when it is sent again', async () => {
    const { house } = scene;
    const { base, filled, preview, send, cells, period } = await scene.inNewPeriod();
    const file = await filled({ fill: { PEOPLE: { value: 12 }, SHARE: { numerator: 3, denominator: 4 } } });
    const { token } = await preview(file);
    const before = await eventsIn(house);
    const { cookie } = await house.as('staffA');
    const headers = { cookie, 'idempotency-key': randomUUID() };
    const hangUp = new AbortController();
    let sent: Promise<unknown> = Promise.resolve();
    // What the import waits for is held until its sender is gone.
    await house.pilotage.stores.system().transaction(async (store) => {
      const system = systemOf(store);
      const where = { organisationId: house.ids.organisations.a, periodId: period.id };
      const [report] = await system.all('reports', { where });
      await system.guard('reports', report?.id ?? 0);
      const body = sheetForm(file, { token });
      sent = fetch(`${house.origin}${base}/import`, { method: 'POST', headers, body, signal: hangUp.signal }).catch(() => null);
      await new Promise((resolve) => setTimeout(resolve, 400));
      hangUp.abort();
      await new Promise((resolve) => setTimeout(resolve, 200));
    });
    expect(await sent).toBeNull();
    // On SQLite the request still stood in the queue, and its body was never read.
    if (engine === 'mariadb') await expect.poll(() => house.logged().some((line) => line.includes('"msg":"left"'))).toBe(true);
    expect([await cells(), await eventsIn(house)]).toEqual([[], before]);
    expect((await send('import', file, { token })).body).toEqual({ written: 2 });
    expect(await cells()).toHaveLength(2);
  });
});
