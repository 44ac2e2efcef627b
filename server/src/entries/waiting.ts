import {
  arrivalsOf,
  type Arrival,
  connectionOf,
  type Entrant,
  removeSolutionFiles,
  removeUnconfirmed,
  solutionFilesOf,
  type Store,
} from '@pilotage/db';
import { contentIn } from './contentIn.ts';

/** What waits for its confirmation, the latest first. */
export const pendingOf = async (store: Store, { id }: Pick<Entrant, 'id'>): Promise<Arrival[]> =>
  (await arrivalsOf(connectionOf(store), id)).filter(({ confirmedAt }) => confirmedAt === null);

/** Removes what waits, where `isOver` says so, with its files; its receipt stays good. Answers where the files lie, which go afterwards. */
export async function dropWaiting(
  store: Store,
  entrant: Pick<Entrant, 'id'>,
  isOver: (arrival: Arrival) => boolean,
): Promise<string[]> {
  const on = connectionOf(store);
  const over = (await pendingOf(store, entrant)).filter(isOver);
  const keys = new Set(over.flatMap((each) => contentIn(each)?.files ?? []).map(({ key }) => key));
  for (const { id } of over) await removeUnconfirmed(on, id);
  const gone = keys.size === 0 ? [] : (await solutionFilesOf(on, entrant.id)).filter(({ fileKey }) => keys.has(fileKey));
  await removeSolutionFiles(
    on,
    gone.map(({ fileKey }) => fileKey),
  );
  return gone.map(({ storedAs }) => storedAs);
}
