import type { OpenDatabase } from '@pilotage/db';
import { z } from 'zod';
import { openApi } from './openapi.ts';
import { Problem } from './problem.ts';
import { openRoute, type Route } from './route.ts';

const freshFor = 1_000;
const retryAfter = 5;

const alive = z.object({ status: z.literal('ok') });
const ready = z.object({ status: z.literal('ready') });

/** Whether the database is reachable and migrated; asked of it at most once a second, however often one asks here. */
function readiness({ dataSource }: OpenDatabase) {
  let known: Promise<boolean> | null = null;
  const ask = () =>
    dataSource.showMigrations().then(
      (pending) => !pending,
      () => false,
    );
  return () => {
    if (!known) {
      known = ask();
      setTimeout(() => {
        known = null;
      }, freshFor).unref();
    }
    return known;
  };
}

export function metaRoutes(opened: OpenDatabase, described: () => readonly Route[], version: string): Route[] {
  const isReady = readiness(opened);
  let description: object | null = null;
  return [
    openRoute({
      method: 'get',
      path: '/healthz',
      summary: 'The process is alive',
      access: 'public',
      out: alive,
      status: 200,
      handle: async () => ({ status: 200, body: { status: 'ok' } }),
    }),
    openRoute({
      method: 'get',
      path: '/readyz',
      summary: 'The database is reachable and migrated',
      access: 'public',
      out: ready,
      status: 200,
      handle: async () => {
        if (!(await isReady())) throw new Problem('unavailable', { retryAfter });
        return { status: 200, body: { status: 'ready' } };
      },
    }),
    openRoute({
      method: 'get',
      path: '/api/openapi.json',
      summary: 'This description',
      access: 'public',
      out: z.record(z.string(), z.unknown()),
      status: 200,
      handle: async () => {
        description ??= openApi(described(), version);
        return { status: 200, body: description };
      },
    }),
  ];
}
