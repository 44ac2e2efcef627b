import type { FieldProblems } from '@pilotage/shared';
import type { ResourceHooks } from '../http/records/hooks.ts';

/** An objective keeps the kinds of activity with which somebody plans: or else a plan would count nothing. */
export const disseminationObjectiveHooks: ResourceHooks<'disseminationObjectives'> = {
  /** New objectives are created one at a time, so that no title comes twice; a changed one waits for plans that are being made. */
  locks: async (_, { id }) => [['consortium', 1], ...(id === undefined ? [] : [['disseminationObjectives', id] as const])],
  async validate({ system, before, after: { kinds } }) {
    const problems: FieldProblems = {};
    const removed = before?.kinds.filter((kind) => kinds?.includes(kind) === false) ?? [];
    if (before === null || removed.length === 0) return problems;
    const [plan] = await system.all('disseminationPlans', {
      where: { objectiveId: before.id, kind: removed },
      fields: ['kind'],
      range: { from: 0, to: 0 },
    });
    if (plan) problems.kinds = { code: 'disseminationObjectives.kindPlanned' };
    return problems;
  },
};
