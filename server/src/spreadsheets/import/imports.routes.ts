import { type Store, systemStoreOf } from '@pilotage/db';
import { z } from 'zod';
import { parseBody } from '../../http/requests/parseBody.ts';
import { idOf } from '../../http/records/resourceRoutes.ts';
import { guardedRoute } from '../../http/route.ts';
import { assertMayEnterFigures } from '../assertFiguresWritable.ts';
import { requireOrganisationId } from '../ownFigures.ts';
import { isUntouched, undoImport, loadFigureVersions } from './undoImport.ts';

const access = { resource: 'measurements', action: 'create' } as const;
/** Only the latest imports are listed. */
const maxListedImports = 20;

const importList = z.array(
  z.object({
    id: z.int(),
    fileName: z.string(),
    /** Number of changed figures. */
    written: z.int(),
    enteredBy: z.string().nullable(),
    enteredAt: z.string(),
    undoneAt: z.string().nullable(),
    /** Whether no figure has changed since the import. */
    canUndo: z.boolean(),
  }),
);
const undoResult = z.object({ undone: z.int() });

async function listImports(store: Store, periodId: number): Promise<z.infer<typeof importList>> {
  await assertMayEnterFigures(store, periodId);
  const reportKey = { organisationId: requireOrganisationId(store), periodId };
  const imports = await store.internal.imports.list(reportKey, maxListedImports);
  const versions = imports.length === 0 ? new Map<number, number>() : await loadFigureVersions(store, reportKey);
  const ids = [...new Set(imports.map(({ userId }) => userId))];
  const users = ids.length === 0 ? [] : await systemStoreOf(store).all('users', { where: { id: ids }, fields: ['name'] });
  const names = new Map(users.map(({ id, name }) => [id, name]));
  return imports.map((storedImport) => ({
    id: storedImport.id,
    fileName: storedImport.fileName,
    written: storedImport.cells.length,
    enteredBy: names.get(storedImport.userId) ?? null,
    enteredAt: storedImport.createdAt,
    undoneAt: storedImport.undoneAt,
    canUndo: isUntouched(storedImport, versions),
  }));
}

/** Routes to list and undo the imports of the own organisation. */
export const importRoutes = [
  guardedRoute({
    method: 'get',
    path: '/api/periods/:id/imports',
    summary: 'List the imports of the own organisation in a period, latest first',
    access,
    out: importList,
    status: 200,
    handle: async (request, { store }) => ({ status: 200, body: await listImports(store, idOf(request)) }),
  }),
  guardedRoute({
    method: 'post',
    path: '/api/imports/:id/undo',
    summary: 'Undo an import as a whole, if none of its figures has changed since',
    access,
    in: z.strictObject({}),
    out: undoResult,
    status: 200,
    handle: async (request, { store }) => {
      const id = idOf(request);
      if (request.body !== undefined) parseBody(request, z.strictObject({}));
      return { status: 200, body: { undone: await undoImport(store, id) } };
    },
  }),
] as const;
