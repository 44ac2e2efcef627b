import type { StoredWork } from '@pilotage/db';
import { z } from 'zod';
import { idOf } from '../http/records/resourceRoutes.ts';
import { parseBody } from '../http/requests/parseBody.ts';
import { type GuardedRoute, guardedRoute, type RouteRequest } from '../http/route.ts';
import type { WorkDesk } from './workDesk.ts';

const noFields = z.strictObject({});

/** Checks that an action without parameters has no body, or an empty one. Throws 422. */
function assertNoBody(request: RouteRequest): void {
  if (request.body !== undefined) parseBody(request, noFields);
}

interface WorkRoutesInput<W extends StoredWork, V> {
  desk: WorkDesk<W, V>;
  /** The path of the list, such as `/api/archives`. */
  path: string;
  access: GuardedRoute['access'];
  /** A work and works in words, such as `an archive`, `the archives`. */
  words: { one: string; all: string };
}

/** The routes that all works in the background have: list, one, cancel, retry, remove. */
export function workRoutes<W extends StoredWork, V>({
  desk,
  path,
  access,
  words,
}: WorkRoutesInput<W, V>): readonly GuardedRoute[] {
  const { one, all } = words;
  const out = desk.view;
  return [
    guardedRoute({
      method: 'get',
      path,
      summary: `List ${all} that you asked for with the active membership, the latest first`,
      access,
      out: z.array(out),
      status: 200,
      handle: async (_request, { store }) => ({ status: 200, body: (await desk.list(store)).map((work) => desk.toView(work)) }),
    }),
    guardedRoute({
      method: 'get',
      path: `${path}/:id`,
      summary: `Read how far ${one} is`,
      access,
      out,
      status: 200,
      handle: async (request, { store }) => ({ status: 200, body: desk.toView(await desk.get(store, idOf(request))) }),
    }),
    guardedRoute({
      method: 'post',
      path: `${path}/:id/cancel`,
      summary: `Cancel ${one} that waits or is being made`,
      access,
      in: noFields,
      out,
      status: 200,
      errorStatuses: [409],
      handle: async (request, { store }) => {
        assertNoBody(request);
        return { status: 200, body: desk.toView(await desk.cancel(store, idOf(request))) };
      },
    }),
    guardedRoute({
      method: 'post',
      path: `${path}/:id/retry`,
      summary: `Make ${one} anew that failed or was cancelled`,
      access,
      in: noFields,
      out,
      status: 200,
      errorStatuses: [409],
      handle: async (request, { store }) => {
        assertNoBody(request);
        return { status: 200, body: desk.toView(await desk.retry(store, idOf(request))) };
      },
    }),
    guardedRoute({
      method: 'delete',
      path: `${path}/:id`,
      summary: `Remove ${one} that is not being made`,
      access,
      out,
      status: 200,
      errorStatuses: [409],
      handle: async (request, { store }) => ({ status: 200, body: desk.toView(await desk.remove(store, idOf(request))) }),
    }),
  ];
}
