import { rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openStores, seedDemo, systemStoreOf, internalOf } from '@pilotage/db';
import { createTestClock, engines, openEmptyDatabase } from '@pilotage/db/testing';
import { afterEach, beforeEach, describe, expect, type MockInstance, test, vi } from 'vitest';
import { openFileStorage } from '../discussion/files/openFileStorage.ts';
import { sweepFiles } from '../discussion/files/sweepFiles.ts';
import { createApiFactories } from '../testing/factories/apiFactories.ts';
import { type TestApp, startTestApp } from '../testing/app/testApp.ts';
import { CommandError } from './command.ts';
import { verify } from './verify.ts';

describe.each(engines)('verify on %s', (engine) => {
  let app: TestApp;
  let log: MockInstance<typeof console.log>;

  beforeEach(async () => {
    app = await startTestApp(engine, new Date().toISOString());
    log = vi.spyOn(console, 'log').mockImplementation(() => undefined);
  });
  afterEach(async () => {
    log.mockRestore();
    await app.close();
  });

  /** The findings of the command about files. */
  async function fileFindings(): Promise<string[]> {
    log.mockClear();
    await expect(verify({ ...app.pilotage, clock: app.clock })).rejects.toBeInstanceOf(CommandError);
    return log.mock.calls
      .flat()
      .map(String)
      .filter((line) => /^(attachment|file) /.test(line))
      .toSorted();
  }

  test('the demo has no findings, and damage is found', async () => {
    const opened = await openEmptyDatabase(engine);
    const clock = createTestClock('2026-11-24T09:00:00.000Z');
    const stores = openStores(opened.database, clock);
    const files = openFileStorage(internalOf(opened.database), join(tmpdir(), 'pilotage-no-files'));
    await seedDemo(stores, { passwordHash: 'none', clock, files: [] });
    await verify({ stores, clock, files });
    expect(log.mock.lastCall).toEqual([expect.stringContaining('agree with the rules; 0 evidence files are as they were kept')]);
    const [report] = await stores.system().all('reports', { where: { state: 'approved' } });
    await stores.system().transaction(async (store) => {
      if (report) await systemStoreOf(store).update('reports', report, { state: 'draft' });
    });
    await opened.dataSource.query('UPDATE periods SET dueOn = ? WHERE number = 2', ['2030-01-01']);
    await expect(verify({ stores, clock, files })).rejects.toBeInstanceOf(CommandError);
    expect(log.mock.calls.flat().some((line) => /^periods \d+ is not as its last kept version says$/.test(String(line)))).toBe(
      true,
    );
    expect(log.mock.calls.flat().some((line) => String(line).includes('although its report is draft'))).toBe(true);
    await opened.database.close();
  });

  test('missing, changed and orphaned files are found, and intact ones are not', async () => {
    const builders = createApiFactories(app);
    const { id: indicatorId } = await builders.anIndicator();
    const { id: assignmentId } = await builders.anAssignment({ indicatorId });
    const { id: periodId } = await builders.anOpenPeriod();
    const { id: subjectId } = await builders.aMeasurement({ assignmentId, periodId, value: 5 });
    const ids: number[] = [];
    for (let left = 3; left > 0; left -= 1) ids.push((await builders.anAttachment({ subject: 'measurements', subjectId })).id);
    expect(await fileFindings()).toEqual([]);

    const stored = await app.pilotage.stores.system().all('attachments', { where: { id: ids } });
    const [keptPath, missingPath, changed] = stored.map(({ storedAs }) => storedAs);
    await rm(join(app.uploadDir, missingPath ?? ''));
    await writeFile(join(app.uploadDir, changed ?? ''), 'something else');
    const installation = keptPath?.split('/')[0] ?? '';
    const [old, young] = [`${installation}/${'a'.repeat(32)}`, `${installation}/${'b'.repeat(32)}`];
    for (const name of [old, young]) await writeFile(join(app.uploadDir, name), 'left behind');
    const before = new Date(app.clock.now().getTime() - 2 * 60 * 60 * 1000);
    await utimes(join(app.uploadDir, old), before, before);

    expect(await fileFindings()).toEqual([
      expect.stringMatching(new RegExp(`^attachment ${ids[1]} .*is gone: ${missingPath}$`)),
      expect.stringMatching(new RegExp(`^attachment ${ids[2]} .*is not the one that was kept: ${changed}$`)),
      `file ${old} belongs to no attachment`,
    ]);
    // Orphaned files are deleted by a job; missing files are not restored.
    await sweepFiles(app.pilotage);
    expect(await fileFindings()).toHaveLength(2);
  });
});
