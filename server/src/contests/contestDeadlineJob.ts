import { Conflict, type Stores } from '@pilotage/db';
import { contestMachine } from '@pilotage/shared';
import type { Job } from '../jobs/job.ts';

/** What is past its deadline is judged, whoever is asleep. */
export const createContestDeadlineJob = (stores: Stores): Job => ({
  name: 'contestDeadlines',
  async run(isEnding) {
    const system = stores.system();
    const open = await system.all('contests', { where: { state: 'open' } });
    for (const { id, version, state, closesAt } of open) {
      const to = contestMachine.find(state, 'close')?.to;
      if (isEnding() || to === undefined || closesAt === null || system.now() <= closesAt) continue;
      // Another process, or a manager who moves the deadline at this moment, was first: the next look sees what is so.
      await system
        .transaction((store) => store.update('contests', { id, version }, { state: to }, 'close'))
        .catch((error: unknown) => {
          if (!(error instanceof Conflict)) throw error;
        });
    }
  },
});
