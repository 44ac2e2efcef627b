import { connectionOf, entrantsOf, NotFound, type Store, type Stores } from '@pilotage/db';
import { type Contest, localDay, publicContestStates } from '@pilotage/shared';
import type { FileRoom } from '../discussion/fileRoom.ts';
import type { Job } from '../jobs/job.ts';
import { eraseEntrant, eraseOf } from './erase.ts';
import { removeFiles } from './keptFiles.ts';

interface Rooms {
  stores: Stores;
  files: FileRoom;
}

/** How long after the deadline what nobody confirmed is kept. */
const unconfirmedFor = 14 * 24 * 60 * 60 * 1000;

const isErasedNow = ({ eraseOn, timeZone }: Contest, now: string) => eraseOn !== null && localDay(timeZone)(now) >= eraseOn;

const isPastConfirming = ({ closesAt }: Contest, now: string) =>
  closesAt !== null && Date.parse(now) - Date.parse(closesAt) > unconfirmedFor;

async function erased({ stores, files }: Rooms, work: (store: Store) => Promise<string[]>): Promise<void> {
  try {
    const places = await stores.system().transaction(work);
    await removeFiles(
      files,
      places.map((storedAs) => ({ storedAs })),
    );
  } catch (error) {
    // The applicant, or another process, was first.
    if (!(error instanceof NotFound)) throw error;
  }
}

/**
 * On the contest's own day: who the applicants are goes, with every draft, arrival, file and link, and the words of what was not
 * published. Two weeks after a deadline goes what nobody confirmed. What is gone is not found again, so each goes once.
 */
export const entryErasure = (rooms: Rooms): Job => ({
  name: 'erasure',
  period: async (now) => now.toISOString().slice(0, 13),
  async run(isEnding) {
    const system = rooms.stores.system();
    const now = system.now();
    for (const contest of await system.all('contests', { where: { state: publicContestStates } })) {
      const isAll = isErasedNow(contest, now);
      if (!isAll && !isPastConfirming(contest, now)) continue;
      const applicants = isAll ? await system.all('applicants', { where: { contestId: contest.id } }) : [];
      for (const applicant of applicants) if (!isEnding()) await erased(rooms, (store) => eraseOf(store, applicant));
      const entrants = await entrantsOf(connectionOf(system), contest.id, isAll ? 'all' : 'unconfirmed');
      for (const entrant of entrants) if (!isEnding()) await erased(rooms, (store) => eraseEntrant(store, entrant, false));
    }
  },
});
