import { type Store, systemStoreOf } from '@pilotage/db';
import { z } from 'zod';
import { parseBody } from '../../http/parseBody.ts';
import { idOf } from '../../http/resourceRoutes.ts';
import { guardedRoute } from '../../http/route.ts';
import { assertMayEnterFigures } from '../assertFiguresWritable.ts';
import { requireOrganisationId } from '../ownFigures.ts';
import { isUntouched, undoImport, loadFigureVersions } from './undoImport.ts';

const access = { resource: 'measurements', action: 'create' } as const;
/** The latest ones: what came before has long been changed. */
const maxListedImports = 20;

const importList = z.array(
  z.object({
    id: z.int(),
    fileName: z.string(),
    /** Figures that the file changed. */
    written: z.int(),
    enteredBy: z.string().nullable(),
    enteredAt: z.string(),
    undoneAt: z.string().nullable(),
    /** Whether everything stands as the file left it. */
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
  return imports.map((each) => ({
    id: each.id,
    fileName: each.fileName,
    written: each.cells.length,
    enteredBy: names.get(each.userId) ?? null,
    enteredAt: each.createdAt,
    undoneAt: each.undoneAt,
    canUndo: isUntouched(each, versions),
  }));
}

/** Files of figures that the own organisation entered, and their undoing. */
export const importRoutes = [
  guardedRoute({
    method: 'get',
    path: '/api/periods/:id/imports',
    summary: 'The files of figures that the own organisation entered in a period, the latest first',
    access,
    out: importList,
    status: 200,
    handle: async (request, { store }) => ({ status: 200, body: await listImports(store, idOf(request)) }),
  }),
  guardedRoute({
    method: 'post',
    path: '/api/imports/:id/undo',
    summary: 'Undo a file of figures as a whole, while nothing of it has been changed since',
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
