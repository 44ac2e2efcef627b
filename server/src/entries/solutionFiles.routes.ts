import { connectionOf, solutionFileWith } from '@pilotage/db';
import type { Solution } from '@pilotage/shared';
import type { Logger } from 'pino';
import { dispositionOf } from '../discussion/fileName.ts';
import { contentTypeOf } from '../discussion/plainText.ts';
import type { FileRoom } from '../discussion/fileRoom.ts';
import { Problem } from '../http/problem.ts';
import { idOf } from '../http/resourceRoutes.ts';
import { type Guarded, guardedRoute, type Request } from '../http/route.ts';

interface Rooms {
  files: FileRoom;
  log: Logger;
}

/** The file, for whoever reads the very solution that names it now; under its own name for whoever reads that name. */
async function handedOut(request: Request, { store }: Guarded, { files, log }: Rooms) {
  const { id, files: all = [], fileNames }: Partial<Solution> = await store.get('solutions', idOf(request));
  const named = all.find(({ key }) => key === request.params.key);
  const stored = named && (await solutionFileWith(connectionOf(store), named.key));
  if (!stored) throw new Problem('notFound');
  const bytes = await files.read(stored);
  if (!bytes) {
    log.error({ solutionId: id, storedAs: stored.storedAs }, 'a solution’s file is gone or is not the one that was kept');
    throw new Problem('fileDamaged');
  }
  return {
    status: 200,
    body: bytes,
    headers: {
      'Content-Type': contentTypeOf(stored.mediaType, bytes),
      'Content-Disposition': dispositionOf(fileNames?.[all.indexOf(named)] ?? named.name),
      'Content-Security-Policy': "sandbox; default-src 'none'",
      'X-Content-Type-Options': 'nosniff',
    },
  };
}

/** Files that came with solutions, handed out as downloads. */
export const solutionFileRoutes = (rooms: Rooms) => [
  guardedRoute({
    method: 'get',
    path: '/api/solutions/:id/files/:key',
    summary: 'A file that came with the solution, as a download',
    access: { resource: 'solutions', action: 'read' },
    answersFile: true,
    refuses: [409],
    out: null,
    status: 200,
    handle: (request, guarded) => handedOut(request, guarded, rooms),
  }),
];
