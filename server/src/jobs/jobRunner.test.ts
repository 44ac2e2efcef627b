import { internalOf } from '@pilotage/db';
import { createTestClock, engines, openEmptyDatabase } from '@pilotage/db/testing';
import { pino } from 'pino';
import { describe, expect, test } from 'vitest';
import { createCleanupJob } from './cleanupJob.ts';
import type { Job } from './job.ts';
import { createJobRunner } from './jobRunner.ts';

const log = pino({ level: 'silent' });

describe.each(engines)('jobs, on %s', (engine) => {
  async function opened() {
    const { database, dataSource } = await openEmptyDatabase(engine);
    const clock = createTestClock('2019-03-15T09:00:00.000Z');
    const completedRuns: string[] = [];
    const daily: Job = {
      name: 'daily',
      period: async (now) => now.toISOString().slice(0, 10),
      run: async () => void completedRuns.push(clock.now().toISOString().slice(0, 10)),
    };
    const processOf = (jobs: readonly Job[]) => createJobRunner({ jobs, internal: internalOf(database), clock, log });
    return { database, dataSource, clock, done: completedRuns, daily, processOf };
  }

  test('five processes run a daily job once per day, also if the clock jumps', async () => {
    const { database, clock, done: completedRuns, daily, processOf } = await opened();
    const processes = Array.from({ length: 5 }, () => processOf([daily]));
    const tick = () => Promise.all(processes.map((each) => each.tick()));
    await tick();
    await tick();
    expect(completedRuns).toEqual(['2019-03-15']);
    clock.set('2019-03-16T00:00:00.000Z');
    await tick();
    clock.set('2019-03-15T12:00:00.000Z');
    await tick();
    clock.set('2019-03-16T12:00:00.000Z');
    await tick();
    expect(completedRuns).toEqual(['2019-03-15', '2019-03-16']);
    clock.set('2019-06-01T00:00:00.000Z');
    await tick();
    expect(completedRuns).toEqual(['2019-03-15', '2019-03-16', '2019-06-01']);
    await database.close();
  });

  test('an aborted run is repeated after its lease, not before; other jobs are not affected', async () => {
    const { database, clock, done: completedRuns, daily, processOf } = await opened();
    const breaks: Job = { ...daily, run: () => Promise.reject(new Error('broken')) };
    const other: Job = { name: 'other', run: async () => void completedRuns.push('other') };
    await processOf([breaks, other]).tick();
    await processOf([daily]).tick();
    expect(completedRuns).toEqual(['other']);
    clock.set('2019-03-15T09:11:00.000Z');
    await Promise.all([processOf([daily]).tick(), processOf([daily]).tick()]);
    expect(completedRuns).toEqual(['other', '2019-03-15']);
    await database.close();
  });

  test('stop waits for the running job and starts no other', async () => {
    const { database, done: completedRuns, daily, processOf } = await opened();
    let finish: () => void = () => undefined;
    const slow: Job = {
      name: 'slow',
      run: () =>
        new Promise<void>((resolve) => {
          finish = () => {
            completedRuns.push('slow');
            resolve();
          };
        }),
    };
    const jobs = processOf([slow, daily]);
    void jobs.tick();
    const stopped = jobs.stop();
    finish();
    await stopped;
    expect(completedRuns).toEqual(['slow']);
    await database.close();
  });

  test('expired rows are deleted, valid rows remain', async () => {
    const { database, dataSource, clock, processOf } = await opened();
    const at = '2019-03-01T00:00:00.000Z';
    await dataSource.query(
      `INSERT INTO users (id, email, name, locale, disabled, emailFolded, nameFolded, version, createdAt, updatedAt) VALUES (1, 'a@b.example', 'A', 'en', 0, 'a', 'a', 1, '${at}', '${at}')`,
    );
    for (const [hash, expiresAt] of [
      ['over', '2019-03-15T08:59:59.999Z'],
      ['good', '2019-03-15T10:00:00.000Z'],
    ]) {
      await dataSource.query(
        `INSERT INTO authSessions (userId, tokenHash, expiresAt, lastSeenAt, createdAt, updatedAt) VALUES (1, '${hash}', '${expiresAt}', '${at}', '${at}', '${at}')`,
      );
      await dataSource.query(
        `INSERT INTO linkTokens (opens, subjectId, hash, expiresAt, createdAt) VALUES ('password', 1, '${hash}', '${expiresAt}', '${at}')`,
      );
    }
    for (const [hash, createdAt] of [
      ['over', '2019-03-14T08:00:00.000Z'],
      ['good', '2019-03-14T10:00:00.000Z'],
    ])
      await dataSource.query(
        `INSERT INTO idempotencyKeys (hash, request, status, body, createdAt) VALUES ('${hash}', '', 200, '', '${createdAt}')`,
      );
    for (const [key, expire] of [
      ['over', clock.now().getTime() - 1],
      ['good', clock.now().getTime() + 1],
    ])
      await dataSource.query(`INSERT INTO rateLimits (\`key\`, points, expire) VALUES ('${key}', 1, ${expire})`);
    await processOf([createCleanupJob(internalOf(database), clock)]).tick();
    const left = async (table: string, column: string) =>
      (await dataSource.query(`SELECT \`${column}\` AS name FROM ${table}`)).map((row: { name: string }) => row.name);
    expect(await left('authSessions', 'tokenHash')).toEqual(['good']);
    expect(await left('linkTokens', 'hash')).toEqual(['good']);
    expect(await left('idempotencyKeys', 'hash')).toEqual(['good']);
    expect(await left('rateLimits', 'key')).toEqual(['good']);
    await database.close();
  });
});
