import {
  type Arrival,
  connectionOf,
  type Entrant,
  entrantsOf,
  NotFound,
  type Store,
  type Stores,
  systemOf,
  unconfirmedBefore,
} from '@pilotage/db';
import { type Contest, localDay, publicContestStates } from '@pilotage/shared';
import type { FileRoom } from '../discussion/fileRoom.ts';
import type { Job } from '../jobs/job.ts';
import { contentIn } from './contentIn.ts';
import { eraseEntrant, eraseOf, eraseUnconfirmed } from './erase.ts';
import { removeFiles } from './keptFiles.ts';
import { dropWaiting } from './waiting.ts';

interface Rooms {
  stores: Stores;
  files: FileRoom;
}

/** How long after the deadline what nobody confirmed is kept. */
const unconfirmedFor = 14 * 24 * 60 * 60 * 1000;

/** How long after it came what nobody confirmed is kept where files came with it, which take room from others. */
const withFilesFor = 4 * 24 * 60 * 60 * 1000;

const isErasedNow = ({ eraseOn, timeZone }: Contest, now: string) => eraseOn !== null && localDay(timeZone)(now) >= eraseOn;

const isPastConfirming = ({ closesAt }: Contest, now: string) =>
  closesAt !== null && Date.parse(now) - Date.parse(closesAt) > unconfirmedFor;

async function erased({ stores, files }: Rooms, work: (store: Store) => Promise<string[]>): Promise<void> {
  try {
    const places = await stores.system().transaction(work);
    await removeFiles(files, places);
  } catch (error) {
    // The applicant, or another process, was first.
    if (!(error instanceof NotFound)) throw error;
  }
}

/** Removes what waits with files for too long, in the transaction of `store`, unless it was confirmed meanwhile. */
async function dropOld(store: Store, { contestId, entrantId }: Arrival, before: string): Promise<string[]> {
  await systemOf(store).guard('contests', contestId);
  const isOld = (each: Arrival) => each.receivedAt < before && (contentIn(each)?.files.length ?? 0) > 0;
  return dropWaiting(store, { id: entrantId }, isOld);
}

/**
 * On the contest's own day: who the applicants are goes, with every draft, arrival, file and link, and the words of what was not
 * published. Two weeks after a deadline goes what nobody confirmed; two days after it came, where it has files. What is gone is not
 * found again, so each goes once.
 */
export const entryErasure = (rooms: Rooms): Job => ({
  name: 'erasure',
  period: async (now) => now.toISOString().slice(0, 13),
  async run(isEnding) {
    const system = rooms.stores.system();
    const now = system.now();
    const on = connectionOf(system);
    const before = new Date(Date.parse(now) - withFilesFor).toISOString();
    for (const contest of await system.all('contests', { where: { state: publicContestStates } })) {
      const old = await unconfirmedBefore(on, contest.id, before);
      for (const arrival of old) if (!isEnding()) await erased(rooms, (store) => dropOld(store, arrival, before));
      const isAll = isErasedNow(contest, now);
      if (!isAll && !isPastConfirming(contest, now)) continue;
      const applicants = isAll ? await system.all('applicants', { where: { contestId: contest.id } }) : [];
      for (const applicant of applicants) if (!isEnding()) await erased(rooms, (store) => eraseOf(store, applicant));
      const entrants = await entrantsOf(on, contest.id, isAll ? 'all' : 'unconfirmed');
      const erase = (store: Store, entrant: Entrant) =>
        isAll ? eraseEntrant(store, entrant, false) : eraseUnconfirmed(store, entrant);
      for (const entrant of entrants) if (!isEnding()) await erased(rooms, (store) => erase(store, entrant));
    }
  },
});
