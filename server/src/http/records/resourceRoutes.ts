import type { Store } from '@pilotage/db';
import { type ResourceName, resourceNames, resourceOf, type Verb } from '@pilotage/shared';
import { z } from 'zod';
import { listParameters, parseListQuery } from './listQuery.ts';
import { Problem } from '../problem.ts';
import { parseRecordId } from '../requests/recordId.ts';
import { type GuardedRoute, guardedRoute, type RouteRequest } from '../route.ts';
import { createRecord, removeRecord, updateRecord } from './write.ts';

/** The id in the path. Throws 404 if it is not in canonical form. */
export function idOf(request: RouteRequest): number {
  const id = parseRecordId(request.params.id ?? '');
  if (id === null) throw new Problem('notFound');
  return id;
}

/** The body as an object. Throws 400 if it is not a JSON object. */
export function bodyOf(request: RouteRequest): Record<string, unknown> {
  const { body } = request;
  if (typeof body !== 'object' || body === null || Array.isArray(body)) {
    throw new Problem('malformed', { detail: 'The body must be a JSON object.' });
  }
  return { ...body };
}

async function listRecords(name: ResourceName, store: Store, request: RouteRequest) {
  const { range, ...query } = parseListQuery(store.actor, name, request.query);
  const { records, total } = await store.list(name, { ...query, range });
  const lastIndex = range.from + records.length - 1;
  const span = records.length === 0 ? '*' : `${range.from}-${lastIndex}`;
  return { status: 200, body: records, headers: { 'Content-Range': `${name} ${span}/${total}` } };
}

function createVerbRoutes(name: ResourceName): Record<Verb, GuardedRoute> {
  const { create, update, read, single } = resourceOf(name);
  const collectionPath = `/api/${name}`;
  const itemPath = single ? collectionPath : `${collectionPath}/:id`;
  const id = single ? () => 1 : idOf;
  return {
    list: guardedRoute({
      method: 'get',
      path: collectionPath,
      summary: `List ${name}`,
      access: { resource: name, action: 'read' },
      query: listParameters,
      out: z.array(read),
      status: 200,
      handle: (request, { store }) => listRecords(name, store, request),
    }),
    get: guardedRoute({
      method: 'get',
      path: itemPath,
      summary: `Read one record of ${name}`,
      access: { resource: name, action: 'read' },
      out: read,
      status: 200,
      handle: async (request, { store }) => ({ status: 200, body: await store.get(name, id(request)) }),
    }),
    create: guardedRoute({
      method: 'post',
      path: collectionPath,
      summary: `Create a record of ${name}`,
      access: { resource: name, action: 'create' },
      in: create,
      out: read,
      status: 201,
      handle: async (request, { store }) => ({ status: 201, body: await createRecord(store, name, bodyOf(request)) }),
    }),
    update: guardedRoute({
      method: 'put',
      path: itemPath,
      summary: `Update a record of ${name}`,
      access: { resource: name, action: 'update' },
      in: update,
      out: read,
      status: 200,
      handle: async (request, { store }) => ({
        status: 200,
        body: await updateRecord(store, name, id(request), bodyOf(request)),
      }),
    }),
    delete: guardedRoute({
      method: 'delete',
      path: itemPath,
      summary: `Delete a record of ${name}`,
      access: { resource: name, action: 'delete' },
      out: read,
      status: 200,
      handle: async (request, { store }) => ({ status: 200, body: await removeRecord(store, name, id(request)) }),
    }),
  };
}

/** The CRUD routes of all resources, derived from their declarations. */
export const resourceRoutes: readonly GuardedRoute[] = resourceNames.flatMap((name) => {
  const routes = createVerbRoutes(name);
  return resourceOf(name).verbs.map((verb) => routes[verb]);
});
