import { type ArchiveRequester, type InternalRepositories, type StoredArchive, type Store, systemStoreOf } from '@pilotage/db';
import { type Actor, type Archive, archiveDays, archiveSchema, belongsToOrganisation, isArchiveActive } from '@pilotage/shared';
import { z } from 'zod';
import type { FileStorage } from '../discussion/files/fileStorage.ts';
import { contentDispositionOf } from '../discussion/files/sanitizeFileName.ts';
import { Problem } from '../http/problem.ts';
import { idOf } from '../http/records/resourceRoutes.ts';
import { parseBody } from '../http/requests/parseBody.ts';
import { expensiveRequestCost } from '../http/requests/requestLimiter.ts';
import { type GuardedContext, guardedRoute, type RouteRequest } from '../http/route.ts';
import { ArchiveFolders, createFolderName } from './archiveFolders.ts';
import { DownloadSlots } from '../http/responses/downloadSlots.ts';
import { hasArchiveRights } from './hasArchiveRights.ts';
import { recordArchiveEvent } from './recordArchiveEvent.ts';
import { streamArchive } from './streamArchive.ts';

const access = { resource: 'organisations', action: 'exportArchive' } as const;
const noFields = z.strictObject({});
const dayMs = 24 * 60 * 60 * 1000;

const isRequester = (actor: Actor): actor is ArchiveRequester => actor.role !== 'system' && belongsToOrganisation(actor.role);

function toArchive({ requester: _, folder: _folder, attempts: _attempts, ...archive }: StoredArchive): Archive {
  const { state, finishedAt } = archive;
  const removedAt =
    state === 'done' && finishedAt !== null ? new Date(Date.parse(finishedAt) + archiveDays * dayMs).toISOString() : null;
  return { ...archive, removedAt };
}

/** The membership that asks. Throws 404 for whoever has no right to archives. */
async function requireRequester(store: Store): Promise<ArchiveRequester> {
  const { actor } = store;
  if (!isRequester(actor) || !(await hasArchiveRights(systemStoreOf(store), actor))) throw new Problem('notFound');
  return actor;
}

/** An archive of the own membership. Throws 404 for every other. */
async function getOwnArchive(store: Store, id: number): Promise<StoredArchive> {
  const archives = await store.internal.archives.list(await requireRequester(store));
  const found = archives.find((each) => each.id === id);
  if (!found) throw new Problem('notFound');
  return found;
}

/** Asks for an archive. A membership has one under way at most. */
async function requestArchive(store: Store): Promise<Archive> {
  const requester = await requireRequester(store);
  return store.transaction(async (store) => {
    const { archives } = store.internal;
    await systemStoreOf(store).lockRow('memberships', requester.id);
    if ((await archives.list(requester)).some(isArchiveActive))
      throw new Problem('duplicate', { detail: 'An archive is being made already.' });
    // What came to nothing has no folder any more, and makes room for the new one.
    for (const { id, state } of await archives.list(requester)) if (state !== 'done') await archives.delete(id);
    await archives.insert(requester, createFolderName(), store.now());
    const [latest] = await archives.list(requester);
    if (!latest) throw new Problem('notFound');
    return toArchive(latest);
  });
}

function assertNoBody(request: RouteRequest): void {
  if (request.body !== undefined) parseBody(request, noFields);
}

async function cancelArchive(store: Store, id: number): Promise<Archive> {
  await getOwnArchive(store, id);
  if (!(await store.internal.archives.cancel(id, store.now()))) throw new Problem('invalidState');
  return toArchive(await getOwnArchive(store, id));
}

async function retryArchive(store: Store, id: number): Promise<Archive> {
  const { requester } = await getOwnArchive(store, id);
  return store.transaction(async (store) => {
    const { archives } = store.internal;
    await systemStoreOf(store).lockRow('memberships', requester.id);
    if ((await archives.list(requester)).some(isArchiveActive))
      throw new Problem('duplicate', { detail: 'An archive is being made already.' });
    if (!(await archives.retry(id, createFolderName()))) throw new Problem('invalidState');
    return toArchive(await getOwnArchive(store, id));
  });
}

async function removeArchive(store: Store, folders: ArchiveFolders, id: number): Promise<Archive> {
  const archive = await getOwnArchive(store, id);
  if (isArchiveActive(archive)) throw new Problem('invalidState');
  await store.internal.archives.delete(id);
  await folders.remove(archive.folder);
  return toArchive(archive);
}

interface ArchiveDownloads {
  folders: ArchiveFolders;
  slots: DownloadSlots;
}

async function downloadArchive(request: RouteRequest, { store }: GuardedContext, { folders, slots }: ArchiveDownloads) {
  const { state, folder, requester, startedAt } = await getOwnArchive(store, idOf(request));
  if (state !== 'done' || startedAt === null) throw new Problem('invalidState');
  slots.assertFree(requester.userId);
  const content = await folders.contentOf(folder);
  const name = `archive-${startedAt.slice(0, 10)}`;
  await store.transaction((store) => recordArchiveEvent(systemStoreOf(store), requester, 'downloadArchive', request.requestId));
  return {
    status: 200,
    body: () => slots.open(requester.userId, () => streamArchive({ content, name, mtime: new Date(startedAt) })),
    headers: {
      'Content-Type': 'application/zip',
      'Content-Disposition': contentDispositionOf(`${name}.zip`),
      'Content-Security-Policy': "sandbox; default-src 'none'",
      'X-Content-Type-Options': 'nosniff',
    },
  };
}

/** Routes of the archives that a membership asked for: nobody else sees them. */
export function archiveRoutes(files: FileStorage, internal: InternalRepositories) {
  const folders = new ArchiveFolders(files);
  const slots = new DownloadSlots();
  return [
    guardedRoute({
      method: 'get',
      path: '/api/archives',
      summary: 'List the archives that you asked for with the active membership, the latest first',
      access,
      out: z.array(archiveSchema),
      status: 200,
      handle: async (_request, { store }) => ({
        status: 200,
        body: (await internal.archives.list(await requireRequester(store))).map(toArchive),
      }),
    }),
    guardedRoute({
      method: 'post',
      path: '/api/archives',
      summary: 'Ask for an archive of the project, as you read it. It is made in the background',
      access,
      in: noFields,
      out: archiveSchema,
      status: 201,
      handle: async (request, { store }) => {
        assertNoBody(request);
        return { status: 201, body: await requestArchive(store) };
      },
    }),
    guardedRoute({
      method: 'get',
      path: '/api/archives/:id',
      summary: 'Read how far an archive is',
      access,
      out: archiveSchema,
      status: 200,
      handle: async (request, { store }) => ({ status: 200, body: toArchive(await getOwnArchive(store, idOf(request))) }),
    }),
    guardedRoute({
      method: 'post',
      path: '/api/archives/:id/cancel',
      summary: 'Cancel an archive that waits or is being made',
      access,
      in: noFields,
      out: archiveSchema,
      status: 200,
      errorStatuses: [409],
      handle: async (request, { store }) => {
        assertNoBody(request);
        return { status: 200, body: await cancelArchive(store, idOf(request)) };
      },
    }),
    guardedRoute({
      method: 'post',
      path: '/api/archives/:id/retry',
      summary: 'Make an archive anew that failed or was cancelled',
      access,
      in: noFields,
      out: archiveSchema,
      status: 200,
      errorStatuses: [409],
      handle: async (request, { store }) => {
        assertNoBody(request);
        return { status: 200, body: await retryArchive(store, idOf(request)) };
      },
    }),
    guardedRoute({
      method: 'delete',
      path: '/api/archives/:id',
      summary: 'Remove an archive that is not being made',
      access,
      out: archiveSchema,
      status: 200,
      errorStatuses: [409],
      handle: async (request, { store }) => ({ status: 200, body: await removeArchive(store, folders, idOf(request)) }),
    }),
    guardedRoute({
      method: 'get',
      path: '/api/archives/:id/file',
      summary: 'Download an archive as a ZIP, while you have the rights with which you asked for it',
      cost: expensiveRequestCost,
      access,
      respondsWithFile: true,
      fileType: 'application/zip',
      errorStatuses: [409],
      out: null,
      status: 200,
      handle: (request, guarded) => downloadArchive(request, guarded, { folders, slots }),
    }),
  ] as const;
}
