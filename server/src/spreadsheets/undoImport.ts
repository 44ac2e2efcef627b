import { connectionOf, endImport, findImport, type Import, NotFound, type Store, systemOf, withOrigin } from '@pilotage/db';
import { hold } from '../http/hold.ts';
import { hookContext } from '../http/hookContext.ts';
import { Problem } from '../http/problem.ts';
import { isSpokenAbout, measurementHooks } from '../measurements/measurements.hooks.ts';
import { assertEntryOpen } from './assertEntryOpen.ts';
import { ownOrganisationId, ownUserId } from './ownFigures.ts';

/** The versions at which the figures of an organisation stand in a period, by id. */
export async function versionsIn(store: Store, place: Pick<Import, 'organisationId' | 'periodId'>) {
  const { organisationId, periodId } = place;
  const stored = await store.all('measurements', { where: { organisationId, periodId } });
  return new Map(stored.map(({ id, version }): [number, number] => [id, version]));
}

/** Whether every cell of a file still stands as the file left it. */
export const isUntouched = ({ cells, undoneAt }: Import, versions: ReadonlyMap<number, number>): boolean =>
  undoneAt === null && cells.every(({ measurementId, version }) => versions.get(measurementId) === version);

/** Throws 409 where anything of the file was changed since, or is spoken about and would be removed. */
async function assertUndoable(store: Store, found: Import): Promise<void> {
  if (!isUntouched(found, await versionsIn(store, found))) throw new Problem('importNotUndone');
  for (const { measurementId, before } of found.cells)
    if (before === null && (await isSpokenAbout(systemOf(store), measurementId))) throw new Problem('importNotUndone');
}

async function ownImport(store: Store, id: number): Promise<Import> {
  const found = await findImport(connectionOf(store), id, ownOrganisationId(store));
  if (!found) throw new NotFound();
  return found;
}

/** Brings back, as one step, what a file changed: what it entered goes, what it replaced stands again. How many figures these are. */
export async function undoImport(store: Store, id: number): Promise<number> {
  const { organisationId, periodId } = await ownImport(store, id);
  await assertEntryOpen(store, periodId);
  const guards = (await measurementHooks.guards?.(hookContext(store), { organisationId, periodId })) ?? [];
  return store.transaction(async (store) => {
    await hold(systemOf(store), guards);
    await assertEntryOpen(store, periodId);
    const found = await ownImport(store, id);
    await assertUndoable(store, found);
    if (!(await endImport(connectionOf(store), id, ownUserId(store), store.now()))) throw new Problem('importNotUndone');
    const undoing = withOrigin(store, 'fileUndone');
    for (const { measurementId, version, before } of found.cells) {
      if (before === null) await undoing.remove('measurements', measurementId);
      else await undoing.update('measurements', { id: measurementId, version }, before);
    }
    return found.cells.length;
  });
}
