import { type StoredImport, NotFound, type Store, systemStoreOf, withOrigin } from '@pilotage/db';
import { lockRows } from '../../http/records/lockRows.ts';
import { createHookContext } from '../../http/records/createHookContext.ts';
import { Problem } from '../../http/problem.ts';
import { cellProblems } from '../../measurements/cellProblems.ts';
import { hasCommentsOrFiles, measurementHooks } from '../../measurements/measurements.hooks.ts';
import { assertFiguresWritable } from '../assertFiguresWritable.ts';
import { requireOrganisationId, requireUserId } from '../ownFigures.ts';

/** The current versions of an organisation's measurements in a period, by id. */
export async function loadFigureVersions(store: Store, reportKey: Pick<StoredImport, 'organisationId' | 'periodId'>) {
  const { organisationId, periodId } = reportKey;
  const stored = await store.all('measurements', { where: { organisationId, periodId } });
  return new Map(stored.map(({ id, version }): [number, number] => [id, version]));
}

/** Whether the import is not undone and none of its cells has changed since. */
export const isUntouched = ({ cells, undoneAt }: StoredImport, versions: ReadonlyMap<number, number>): boolean =>
  undoneAt === null && cells.every(({ measurementId, version }) => versions.get(measurementId) === version);

/** Throws 409 where the definition of an indicator has changed since, so that a figure of before no longer fits it. */
async function assertStillValid(store: Store, { cells }: StoredImport): Promise<void> {
  const { rowCache } = createHookContext(store);
  const periods = await rowCache.getPeriods();
  const stored = await store.all('measurements', { where: { id: cells.map(({ measurementId }) => measurementId) } });
  for (const cell of stored) {
    const before = cells.find(({ measurementId }) => measurementId === cell.id)?.before;
    const assigned = before && (await rowCache.getAssignment(cell.assignmentId));
    if (!assigned) continue;
    const problems = cellProblems({ ...assigned, periods, cell: { ...cell, ...before }, stored: { ...cell, ...before } });
    if (Object.keys(problems).length > 0) throw new Problem('importNotUndone');
  }
}

/** Locks the assignments of the cells: no definition changes and no part is renamed meanwhile. */
async function lockAssignments(store: Store, { cells }: StoredImport): Promise<void> {
  const where = { id: cells.map(({ measurementId }) => measurementId) };
  const stored = await store.all('measurements', { where, fields: ['assignmentId'] });
  await systemStoreOf(store).lockAll('assignments', { id: [...new Set(stored.map(({ assignmentId }) => assignmentId))] });
}

/** Throws 409 if a cell has changed since the import, or if a cell to be removed has comments or files. */
async function assertUndoable(store: Store, storedImport: StoredImport): Promise<void> {
  if (!isUntouched(storedImport, await loadFigureVersions(store, storedImport))) throw new Problem('importNotUndone');
  await assertStillValid(store, storedImport);
  for (const { measurementId, before } of storedImport.cells)
    if (before === null && (await hasCommentsOrFiles(systemStoreOf(store), measurementId))) throw new Problem('importNotUndone');
}

async function getOwnImport(store: Store, id: number): Promise<StoredImport> {
  const storedImport = await store.internal.imports.find(id, requireOrganisationId(store));
  if (!storedImport) throw new NotFound();
  return storedImport;
}

/**
 * Undoes an import in one transaction: removes the figures that it created and restores those that it changed. Returns their
 * number. Throws 404 for an unknown import, and 409 if it cannot be undone any more.
 */
export async function undoImport(store: Store, id: number): Promise<number> {
  const { organisationId, periodId } = await getOwnImport(store, id);
  await assertFiguresWritable(store, periodId);
  const locks = (await measurementHooks.locks?.(createHookContext(store), { organisationId, periodId })) ?? [];
  return store.transaction(async (store) => {
    await lockRows(systemStoreOf(store), locks);
    await assertFiguresWritable(store, periodId);
    const storedImport = await getOwnImport(store, id);
    await lockAssignments(store, storedImport);
    await assertUndoable(store, storedImport);
    if (!(await store.internal.imports.markUndone(id, requireUserId(store), store.now()))) throw new Problem('importNotUndone');
    const undoStore = withOrigin(store, 'fileUndone');
    for (const { measurementId, version, before } of storedImport.cells) {
      if (before === null) await undoStore.remove('measurements', measurementId);
      else await undoStore.update('measurements', { id: measurementId, version }, before);
    }
    return storedImport.cells.length;
  });
}
