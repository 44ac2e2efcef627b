import { type ArchiveRequester, type StoredArchive, type Store, systemStoreOf } from '@pilotage/db';
import { type Actor, type Archive, archiveSchema, belongsToOrganisation } from '@pilotage/shared';
import { z } from 'zod';
import { WorkDesk } from '../backgroundWork/workDesk.ts';
import { workRoutes } from '../backgroundWork/workRoutes.ts';
import type { FileStorage } from '../discussion/files/fileStorage.ts';
import { contentDispositionOf } from '../discussion/files/sanitizeFileName.ts';
import { Problem } from '../http/problem.ts';
import { idOf } from '../http/records/resourceRoutes.ts';
import { parseBody } from '../http/requests/parseBody.ts';
import { expensiveRequestCost } from '../http/requests/requestLimiter.ts';
import { DownloadSlots } from '../http/responses/downloadSlots.ts';
import { type GuardedContext, guardedRoute, type RouteRequest } from '../http/route.ts';
import { archiveKind } from './archiveKind.ts';
import { hasArchiveRights } from './hasArchiveRights.ts';
import { recordArchiveEvent } from './recordArchiveEvent.ts';
import { streamArchive } from './streamArchive.ts';

const access = { resource: 'organisations', action: 'exportArchive' } as const;
const path = '/api/archives';
const noFields = z.strictObject({});

const isRequester = (actor: Actor): actor is ArchiveRequester => actor.role !== 'system' && belongsToOrganisation(actor.role);

/** The membership that asks. Throws 404 for whoever has no right to archives. */
async function requireRequester(store: Store): Promise<ArchiveRequester> {
  const { actor } = store;
  if (!isRequester(actor) || !(await hasArchiveRights(systemStoreOf(store), actor))) throw new Problem('notFound');
  return actor;
}

interface ArchiveDownloads {
  desk: WorkDesk<StoredArchive, Archive>;
  slots: DownloadSlots;
}

async function downloadArchive(request: RouteRequest, { store }: GuardedContext, { desk, slots }: ArchiveDownloads) {
  const { state, folder, requester, startedAt } = await desk.get(store, idOf(request));
  if (state !== 'done' || startedAt === null) throw new Problem('invalidState');
  slots.assertFree(requester.userId);
  const content = await desk.folders.contentOf(folder);
  const name = `archive-${startedAt.slice(0, 10)}`;
  return {
    status: 200,
    // Nothing is sent to a HEAD request: it is no download.
    body: () =>
      slots.open(requester.userId, async () => {
        await store.transaction((store) =>
          recordArchiveEvent(systemStoreOf(store), requester, 'downloadArchive', request.requestId),
        );
        return streamArchive({ content, name, mtime: new Date(startedAt) });
      }),
    headers: {
      'Content-Type': 'application/zip',
      'Content-Disposition': contentDispositionOf(`${name}.zip`),
      'Content-Security-Policy': "sandbox; default-src 'none'",
      'X-Content-Type-Options': 'nosniff',
    },
  };
}

/** Routes of the archives that a membership asked for: nobody else sees them. */
export function archiveRoutes(files: FileStorage) {
  const busyText = 'An archive is being made already.';
  const desk = new WorkDesk({ kind: archiveKind, view: archiveSchema, files, requireRequester, busyText });
  const slots = new DownloadSlots();
  return [
    ...workRoutes({ desk, path, access, words: { one: 'an archive', all: 'the archives' } }),
    guardedRoute({
      method: 'post',
      path,
      summary: 'Ask for an archive of the project, as you read it. It is made in the background',
      access,
      in: noFields,
      out: archiveSchema,
      status: 201,
      handle: async (request, { store }) => {
        if (request.body !== undefined) parseBody(request, noFields);
        const archive = await desk.request(store, (store, requester, folder) =>
          store.internal.archives.insert(requester, folder, store.now()),
        );
        return { status: 201, body: desk.toView(archive) };
      },
    }),
    guardedRoute({
      method: 'get',
      path: `${path}/:id/file`,
      summary: 'Download an archive as a ZIP, while you have the rights with which you asked for it',
      cost: expensiveRequestCost,
      access,
      respondsWithFile: true,
      fileType: 'application/zip',
      errorStatuses: [409],
      out: null,
      status: 200,
      handle: (request, guarded) => downloadArchive(request, guarded, { desk, slots }),
    }),
  ] as const;
}
