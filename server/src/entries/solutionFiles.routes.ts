import { connectionOf, solutionFileWith } from '@pilotage/db';
import type { Actor, Solution, SolutionFile } from '@pilotage/shared';
import type { Logger } from 'pino';
import { dispositionOf } from '../discussion/fileName.ts';
import type { FileRoom } from '../discussion/fileRoom.ts';
import { Problem } from '../http/problem.ts';
import { idOf } from '../http/resourceRoutes.ts';
import { type Guarded, guardedRoute, type Request } from '../http/route.ts';

interface Rooms {
  files: FileRoom;
  log: Logger;
}

const ending = /\.[a-z0-9]{1,5}$/i;

/** The file's name; for jurors one that says nothing of whose it is. */
function nameFor({ role }: Actor, files: readonly SolutionFile[], { key, name }: SolutionFile): string {
  if (role !== 'juror') return name;
  return `file ${files.findIndex((each) => each.key === key) + 1}${ending.exec(name)?.[0] ?? ''}`;
}

/** The file, for whoever reads the very solution that names it now, files and all. */
async function handedOut(request: Request, { store, actor }: Guarded, { files, log }: Rooms) {
  const { id, files: all = [] }: Partial<Solution> = await store.get('solutions', idOf(request));
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
      'Content-Type': stored.mediaType.startsWith('text/') ? `${stored.mediaType}; charset=utf-8` : stored.mediaType,
      'Content-Disposition': dispositionOf(nameFor(actor, all, named)),
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
