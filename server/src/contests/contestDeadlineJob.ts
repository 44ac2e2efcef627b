import { Conflict, type Stores } from '@pilotage/db';
import { contestMachine } from '@pilotage/shared';
import type { Job } from '../jobs/job.ts';

/** Closes open contests after their deadline, which starts the judging. */
export const createContestDeadlineJob = (stores: Stores): Job => ({
  name: 'contestDeadlines',
  async run(isEnding) {
    const system = stores.system();
    const open = await system.all('contests', { where: { state: 'open' } });
    for (const { id, version, state, closesAt } of open) {
      const to = contestMachine.find(state, 'close')?.to;
      if (isEnding() || to === undefined || closesAt === null || system.now() <= closesAt) continue;
      // Another process or a manager has changed the contest at the same time; the next run reads it again.
      await system
        .transaction((store) => store.update('contests', { id, version }, { state: to }, 'close'))
        .catch((error: unknown) => {
          if (!(error instanceof Conflict)) throw error;
        });
    }
  },
});
