import { connectionOf, importsOf, type Store, systemOf } from '@pilotage/db';
import { z } from 'zod';
import { parsedBody } from '../http/parsedBody.ts';
import { idOf } from '../http/resourceRoutes.ts';
import { guardedRoute } from '../http/route.ts';
import { assertEnters } from './assertEntryOpen.ts';
import { ownOrganisationId } from './ownFigures.ts';
import { isUntouched, undoImport, versionsIn } from './undoImport.ts';

const access = { resource: 'measurements', action: 'create' } as const;
/** The latest ones: what came before has long been changed. */
const mostListed = 20;

const listed = z.array(
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
const undone = z.object({ undone: z.int() });

async function list(store: Store, periodId: number): Promise<z.infer<typeof listed>> {
  await assertEnters(store, periodId);
  const place = { organisationId: ownOrganisationId(store), periodId };
  const imports = await importsOf(connectionOf(store), place, mostListed);
  const versions = imports.length === 0 ? new Map<number, number>() : await versionsIn(store, place);
  const ids = [...new Set(imports.map(({ userId }) => userId))];
  const users = ids.length === 0 ? [] : await systemOf(store).all('users', { where: { id: ids }, fields: ['name'] });
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
    out: listed,
    status: 200,
    handle: async (request, { store }) => ({ status: 200, body: await list(store, idOf(request)) }),
  }),
  guardedRoute({
    method: 'post',
    path: '/api/imports/:id/undo',
    summary: 'Undo a file of figures as a whole, while nothing of it has been changed since',
    access,
    in: z.strictObject({}),
    out: undone,
    status: 200,
    handle: async (request, { store }) => {
      const id = idOf(request);
      if (request.body !== undefined) parsedBody(request, z.strictObject({}));
      return { status: 200, body: { undone: await undoImport(store, id) } };
    },
  }),
] as const;
