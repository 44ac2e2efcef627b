import type { Stores } from '@pilotage/db';
import { createLocalDayFormatter } from '@pilotage/shared';
import type { Job } from '../jobs/job.ts';
import { eraseCooperationPeople } from './eraseCooperationPeople.ts';

/** Hourly: on the day on which a contest's personal data are erased, erases those in the cooperations on its solutions too. */
export const createCooperationErasureJob = (stores: Stores): Job => ({
  name: 'forgetCooperations',
  period: async (now) => now.toISOString().slice(0, 13),
  async run(isEnding) {
    const system = stores.system();
    const cooperations = await system.all('cooperations', {
      fields: ['solutionId', 'organisationId', 'askerEmail', 'ownerEmail', 'answer'],
    });
    const withPersonalData = cooperations.filter(
      (each) => (each.organisationId === null && each.askerEmail !== '') || each.ownerEmail !== null || each.answer !== null,
    );
    for (const id of new Set(withPersonalData.map(({ solutionId }) => solutionId))) {
      if (isEnding()) return;
      const [solution] = await system.all('solutions', { where: { id }, fields: ['contestId'] });
      if (!solution) continue;
      const { eraseOn, timeZone } = await system.get('contests', solution.contestId);
      if (eraseOn === null || createLocalDayFormatter(timeZone)(system.now()) < eraseOn) continue;
      await system.transaction((store) => eraseCooperationPeople(store, id));
    }
  },
});
