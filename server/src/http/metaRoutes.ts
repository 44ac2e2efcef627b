import type { OpenDatabase } from '@pilotage/db';
import { z } from 'zod';
import { createOpenApiDocument } from './openapi/createOpenApiDocument.ts';
import { Problem } from './problem.ts';
import { publicRoute, type Route } from './route.ts';

const readinessTtlMs = 1_000;
const retryAfter = 5;

const aliveResponse = z.object({ status: z.literal('ok') });
const readyResponse = z.object({ status: z.literal('ready') });

/** Checks that the database is reachable and migrated. The result is cached for one second. */
function createReadinessCheck({ dataSource }: OpenDatabase) {
  let cached: Promise<boolean> | null = null;
  const checkMigrations = () =>
    dataSource.showMigrations().then(
      (pending) => !pending,
      () => false,
    );
  return () => {
    if (!cached) {
      cached = checkMigrations();
      setTimeout(() => {
        cached = null;
      }, readinessTtlMs).unref();
    }
    return cached;
  };
}

export function createMetaRoutes(db: OpenDatabase, getRoutes: () => readonly Route[], version: string): Route[] {
  const isReady = createReadinessCheck(db);
  let document: object | null = null;
  return [
    publicRoute({
      method: 'get',
      path: '/healthz',
      summary: 'Check that the process is alive',
      access: 'public',
      out: aliveResponse,
      status: 200,
      handle: async () => ({ status: 200, body: { status: 'ok' } }),
    }),
    publicRoute({
      method: 'get',
      path: '/readyz',
      summary: 'Check that the database is reachable and migrated',
      access: 'public',
      out: readyResponse,
      status: 200,
      handle: async () => {
        if (!(await isReady())) throw new Problem('unavailable', { retryAfter });
        return { status: 200, body: { status: 'ready' } };
      },
    }),
    publicRoute({
      method: 'get',
      path: '/api/openapi.json',
      summary: 'Read this OpenAPI document',
      access: 'public',
      out: z.record(z.string(), z.unknown()),
      status: 200,
      handle: async () => {
        document ??= createOpenApiDocument(getRoutes(), version);
        return { status: 200, body: document };
      },
    }),
  ];
}
