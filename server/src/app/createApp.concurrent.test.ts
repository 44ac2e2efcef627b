import { createDatabaseOn, engines } from '@pilotage/db/testing';
import { pino } from 'pino';
import { expect, inject, test } from 'vitest';
import { createApp } from './createApp.ts';

test.runIf(engines.includes('mariadb'))('three servers that start together on an empty database fill it once', async () => {
  const databaseUrl = await createDatabaseOn(inject('mysqlUrl'), `together_${process.pid}_${Date.now().toString(36)}`);
  const dependencies = {
    databaseUrl,
    publicUrl: 'http://127.0.0.1:1',
    trustProxy: 0,
    secret: 's'.repeat(40),
    clock: { now: () => new Date('2026-11-24T09:00:00.000Z') },
    log: pino({ level: 'silent' }),
    version: 'test',
    mailTransport: { send: async () => undefined, close: () => undefined },
    uploadDir: 'var/none',
    demo: true,
  };
  const servers = await Promise.all([createApp(dependencies), createApp(dependencies), createApp(dependencies)]);
  const [store] = servers.map((each) => each.stores.system());
  expect(await store?.count('consortium', {})).toBe(1);
  expect(await store?.count('organisations', {})).toBe(13);
  expect(await store?.count('users', { email: 'lead@democenter.example' })).toBe(1);
  for (const each of servers) await each.close();
});
