import { riskScoreOf, validateRisk } from '@pilotage/shared';
import type { ResourceHooks } from '../http/records/hooks.ts';
import { getConsortiumDay } from '../periods/getConsortiumDay.ts';

/** The score follows from likelihood and impact. */
export const riskHooks: ResourceHooks<'risks'> = {
  async computeFields({ after: { likelihood, impact } }) {
    return likelihood === undefined || impact === undefined ? {} : { score: riskScoreOf({ likelihood, impact }) };
  },
  validate: async ({ system, after }) => validateRisk(after, await getConsortiumDay(system)),
};
