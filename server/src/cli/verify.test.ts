import { systemOf } from '@pilotage/db';
import { clockAt, engines, openEmpty } from '@pilotage/db/testing';
import { openStores, seedDemo } from '@pilotage/db';
import { describe, expect, test, vi } from 'vitest';
import { CommandError } from './command.ts';
import { verify } from './verify.ts';

describe.each(engines)('verify on %s', (engine) => {
  test('the demo agrees with the rules, and damage is found', async () => {
    const log = vi.spyOn(console, 'log').mockImplementation(() => undefined);
    const opened = await openEmpty(engine);
    const clock = clockAt('2026-11-24T09:00:00.000Z');
    const stores = openStores(opened.database, clock);
    await seedDemo(stores, { passwordHash: 'none', clock, files: [] });
    await verify({ stores, clock });
    const [report] = await stores.system().all('reports', { where: { state: 'approved' } });
    await stores.system().transaction(async (store) => {
      if (report) await systemOf(store).update('reports', report, { state: 'draft' });
    });
    await expect(verify({ stores, clock })).rejects.toBeInstanceOf(CommandError);
    expect(log.mock.calls.flat().some((line) => String(line).includes('although its report is draft'))).toBe(true);
    log.mockRestore();
    await opened.database.close();
  });
});
