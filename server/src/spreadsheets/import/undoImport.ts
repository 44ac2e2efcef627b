import { type StoredImport, NotFound, type Store, systemStoreOf, withOrigin } from '@pilotage/db';
import { lockRows } from '../../http/lockRows.ts';
import { createHookContext } from '../../http/createHookContext.ts';
import { Problem } from '../../http/problem.ts';
import { hasCommentsOrFiles, measurementHooks } from '../../measurements/measurements.hooks.ts';
import { assertFiguresWritable } from '../assertFiguresWritable.ts';
import { requireOrganisationId, requireUserId } from '../ownFigures.ts';

/** The versions at which the figures of an organisation stand in a period, by id. */
export async function loadFigureVersions(store: Store, reportKey: Pick<StoredImport, 'organisationId' | 'periodId'>) {
  const { organisationId, periodId } = reportKey;
  const stored = await store.all('measurements', { where: { organisationId, periodId } });
  return new Map(stored.map(({ id, version }): [number, number] => [id, version]));
}

/** Whether every cell of a file still stands as the file left it. */
export const isUntouched = ({ cells, undoneAt }: StoredImport, versions: ReadonlyMap<number, number>): boolean =>
  undoneAt === null && cells.every(({ measurementId, version }) => versions.get(measurementId) === version);

/** Throws 409 where anything of the file was changed since, or is spoken about and would be removed. */
async function assertUndoable(store: Store, found: StoredImport): Promise<void> {
  if (!isUntouched(found, await loadFigureVersions(store, found))) throw new Problem('importNotUndone');
  for (const { measurementId, before } of found.cells)
    if (before === null && (await hasCommentsOrFiles(systemStoreOf(store), measurementId))) throw new Problem('importNotUndone');
}

async function getOwnImport(store: Store, id: number): Promise<StoredImport> {
  const found = await store.internal.imports.find(id, requireOrganisationId(store));
  if (!found) throw new NotFound();
  return found;
}

/** Brings back, as one step, what a file changed: what it entered goes, what it replaced stands again. How many figures these are. */
export async function undoImport(store: Store, id: number): Promise<number> {
  const { organisationId, periodId } = await getOwnImport(store, id);
  await assertFiguresWritable(store, periodId);
  const guards = (await measurementHooks.locks?.(createHookContext(store), { organisationId, periodId })) ?? [];
  return store.transaction(async (store) => {
    await lockRows(systemStoreOf(store), guards);
    await assertFiguresWritable(store, periodId);
    const found = await getOwnImport(store, id);
    await assertUndoable(store, found);
    if (!(await store.internal.imports.markUndone(id, requireUserId(store), store.now()))) throw new Problem('importNotUndone');
    const undoStore = withOrigin(store, 'fileUndone');
    for (const { measurementId, version, before } of found.cells) {
      if (before === null) await undoStore.remove('measurements', measurementId);
      else await undoStore.update('measurements', { id: measurementId, version }, before);
    }
    return found.cells.length;
  });
}
