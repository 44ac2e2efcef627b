import type { Solution } from '@pilotage/shared';
import type { Logger } from 'pino';
import { contentDispositionOf } from '../discussion/files/sanitizeFileName.ts';
import { contentTypeOf } from '../discussion/evidence/decodePlainText.ts';
import type { FileStorage } from '../discussion/files/fileStorage.ts';
import { Problem } from '../http/problem.ts';
import { idOf } from '../http/records/resourceRoutes.ts';
import { type GuardedContext, guardedRoute, type RouteRequest } from '../http/route.ts';

interface SolutionFileDependencies {
  files: FileStorage;
  log: Logger;
}

/** The file, for readers of the solution that names it; under its original name for readers of that field. */
async function downloadFile(request: RouteRequest, { store }: GuardedContext, { files, log }: SolutionFileDependencies) {
  const { id, files: all = [], fileNames }: Partial<Solution> = await store.get('solutions', idOf(request));
  const manifest = all.find(({ key }) => key === request.params.key);
  const stored = manifest && (await store.internal.solutionFiles.find(manifest.key));
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
      'Content-Disposition': contentDispositionOf(fileNames?.[all.indexOf(manifest)] ?? manifest.name),
      'Content-Security-Policy': "sandbox; default-src 'none'",
      'X-Content-Type-Options': 'nosniff',
    },
  };
}

/** Downloads of the files of solutions. */
export const solutionFileRoutes = (dependencies: SolutionFileDependencies) => [
  guardedRoute({
    method: 'get',
    path: '/api/solutions/:id/files/:key',
    summary: 'Download a file of a solution',
    access: { resource: 'solutions', action: 'read' },
    respondsWithFile: true,
    errorStatuses: [409],
    out: null,
    status: 200,
    handle: (request, guarded) => downloadFile(request, guarded, dependencies),
  }),
];
